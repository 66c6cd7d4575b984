// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

#include "ledger/seals.h"

namespace hall {

namespace {

constexpr int SealedColumns = 10;
constexpr char HeadName[] = "head";

QVariantList columnsOf(const QSqlQuery &row)
{
    QVariantList columns;
    for (int column = 0; column < SealedColumns; ++column)
        columns << row.value(column);
    return columns;
}

QByteArray headText(qint64 number, const QByteArray &hash)
{
    return QByteArray::number(number) + ' ' + hash.toHex();
}

} // namespace

QByteArray DeskLedger::Private::sealOf(const QVariantList &columns) const
{
    return seals::row(storeKey, "desk-event", columns);
}

bool DeskLedger::Private::writeHead(qint64 number, const QByteArray &hash)
{
    return setMeta(QString::fromLatin1(HeadName), crypto::wrap(headText(number, hash), HeadName, storeKey, *random));
}

bool DeskLedger::Private::sealOldRows()
{
    // A program from before the seals may have had the store, also since: an update can be taken back. What it added lies
    // after the last sealed row, and opens with keys that nobody else has.
    QSqlQuery &sealed = database->statement(QStringLiteral("lastSealedRow"));
    if (!database->run(sealed))
        return false;
    qint64 last = database->next(sealed) ? sealed.value(0).toLongLong() : -1;
    sealed.finish();
    std::optional<Transaction> transaction;
    bool good = true;
    while (good) {
        QMap<qint64, QByteArray> slice;
        QSqlQuery &rows = database->statement(QStringLiteral("sealedEvents"));
        rows.bindValue(0, last);
        good = database->run(rows);
        while (good && database->next(rows))
            slice.insert(rows.value(SealedColumns + 1).toLongLong(), sealOf(columnsOf(rows)));
        rows.finish();
        if (slice.isEmpty())
            break;
        if (!transaction)
            good = transaction.emplace(*database).begun();
        for (auto it = slice.cbegin(); good && it != slice.cend(); ++it) {
            QSqlQuery &update = database->statement(QStringLiteral("oldEventSeal"));
            update.bindValue(0, it.value());
            update.bindValue(1, it.key());
            good = database->run(update);
        }
        last = slice.lastKey();
    }
    const auto head = crypto::unwrap(meta(QString::fromLatin1(HeadName)), HeadName, storeKey);
    if (head && !transaction)
        return good && !database->failed();
    // Fewer than there were is no older program's doing, and stays to be found.
    const bool fewer = head && head->left(head->indexOf(' ')).toLongLong() > headNumber;
    if (!transaction)
        good = good && transaction.emplace(*database).begun();
    return good && !database->failed() && (fewer || writeHead(headNumber, headHash)) && transaction->commit();
}

std::optional<QString> DeskLedger::Private::verifyRows() const
{
    std::optional<QString> bad;
    for (qint64 last = -1; !bad;) {
        const qint64 before = last;
        QSqlQuery &rows = database->statement(QStringLiteral("sealedEvents"));
        rows.bindValue(0, last);
        if (!database->run(rows))
            return QStringLiteral("unreadable");
        while (!bad && database->next(rows)) {
            last = rows.value(SealedColumns + 1).toLongLong();
            const auto envelope = decodeEnvelope(rows.value(6).toByteArray());
            const bool repeats = envelope && rows.value(0).toByteArray() == envelope->id.bytes() && rows.value(1).toByteArray() == envelope->file.bytes()
                                 && rows.value(2).toByteArray() == envelope->device.bytes();
            if (!repeats || sealOf(columnsOf(rows)) != rows.value(SealedColumns).toByteArray())
                bad = QStringLiteral("event in row %1").arg(last);
        }
        rows.finish();
        if (last == before)
            break;
    }
    if (!bad && crypto::unwrap(meta(QString::fromLatin1(HeadName)), HeadName, storeKey) != headText(headNumber, headHash))
        bad = QStringLiteral("own event %1: there should be another number of them").arg(headNumber + 1);
    return bad;
}

} // namespace hall
