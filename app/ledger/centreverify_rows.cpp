// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreverify.h"

#include "ledger/centreledger_p.h"
#include "ledger/centresnapshot.h"
#include "ledger/database_p.h"
#include "ledger/envelope.h"
#include "ledger/seals.h"

#include <QtSql/QSqlRecord>

#include <array>

namespace hall::verifying {

namespace {

QString uuidText(const QVariant &bytes)
{
    return QUuid::fromRfc4122(bytes.toByteArray()).toString(QUuid::WithoutBraces);
}

/** Columns of an event's row that repeat what its envelope says, for the indexes. */
bool repeatsEnvelope(const QSqlQuery &row)
{
    const auto envelope = decodeEnvelope(row.value(11).toByteArray());
    const int verdict = small(row.value(2));
    return envelope && row.value(5).toByteArray() == envelope->id.bytes() && row.value(8).toByteArray() == envelope->file.bytes()
           && row.value(9).toByteArray() == envelope->key.bytes() && small(row.value(10)) == static_cast<int>(envelope->stratum)
           && (verdict == static_cast<int>(Verdict::Accepted) || verdict == static_cast<int>(Verdict::Contested));
}

std::optional<QString> events(Database &database, const seals::Tally &tally)
{
    qint64 position = 0;
    QByteArray chain = firstPrevious();
    std::optional<QString> bad;
    QSqlQuery &rows = database.statement(QStringLiteral("allByPosition"));
    if (!database.run(rows))
        return QStringLiteral("event: unreadable");
    while (!bad && database.next(rows)) {
        ++position;
        const QByteArray next = seals::eventChain(chain, position, rows.value(1).toByteArray(), rows.value(2).toInt(), rows.value(3).toString(), rows.value(4).toLongLong());
        const bool good = isNumber(rows.value(0)) && rows.value(0).toLongLong() == position && repeatsEnvelope(rows)
                          && rows.value(12).toByteArray() == next;
        if (!good)
            bad = QStringLiteral("event %1 of device %2, at position %3").arg(rows.value(7).toLongLong()).arg(uuidText(rows.value(6))).arg(position);
        chain = next;
    }
    rows.finish();
    if (!bad && (position != tally.events || chain != tally.chain))
        bad = QStringLiteral("event at position %1: there should be %2").arg(position + 1).arg(tally.events);
    return bad;
}

/** Each row is as it was written once; but perhaps not as it was written last. Which of them it is nobody can tell. */
QString olderRow(const char *table, qint64 count)
{
    return QStringLiteral("%1: one of its %2 rows is an older one, put back").arg(QString::fromLatin1(table)).arg(count);
}

std::optional<QString> sealedRows(Database &database, const seals::Table &table, const seals::Tally &tally, const QByteArray &storeKey)
{
    const qint64 expected = tally.rows.value(table.name);
    qint64 count = 0;
    QByteArray digest;
    std::optional<QString> bad;
    QSqlQuery &rows = database.statement(QString::fromLatin1(table.rows));
    if (!database.run(rows))
        return QString::fromLatin1(table.name) + QStringLiteral(": unreadable");
    const int last = rows.record().count() - 1;
    while (!bad && database.next(rows)) {
        ++count;
        QVariantList columns;
        for (int column = 0; column < last; ++column)
            columns << rows.value(column);
        const QByteArray seal = rows.value(last).toByteArray();
        if (seals::row(storeKey, table.name, columns) != seal)
            bad = QStringLiteral("%1 row %2 (%3)").arg(QString::fromLatin1(table.name)).arg(count).arg(table.idColumn < 0 ? rows.value(0).toString() : uuidText(rows.value(table.idColumn)));
        seals::addTo(digest, table.name, seal);
    }
    rows.finish();
    if (!bad && count != expected)
        bad = QStringLiteral("%1: %2 rows, there should be %3").arg(QString::fromLatin1(table.name)).arg(count).arg(expected);
    if (!bad && !tally.holds(table.name, digest))
        bad = olderRow(table.name, count);
    return bad;
}

/** The register of documents: sealed row by row, and each series of a year without a gap. */
std::optional<QString> numbers(Database &database, const seals::Tally &tally, const QByteArray &storeKey)
{
    const qint64 expected = tally.rows.value("document_number");
    qint64 count = 0;
    QByteArray digest;
    std::array<qint64, 3> last{0, 0, 0};
    std::optional<QString> bad;
    QSqlQuery &rows = database.statement(QStringLiteral("sealedNumbers"));
    if (!database.run(rows))
        return QStringLiteral("document_number: unreadable");
    while (!bad && database.next(rows)) {
        ++count;
        const QVariantList columns{rows.value(0), rows.value(1), rows.value(2), rows.value(3)};
        const std::array<qint64, 3> place{columns[0].toLongLong(), columns[1].toLongLong(), columns[2].toLongLong()};
        const bool follows = place[0] == last[0] && place[1] == last[1] ? place[2] == last[2] + 1 : place[2] == 1;
        const qint64 event = columns[3].toLongLong();
        if (!follows || event < 0 || event > tally.events || seals::row(storeKey, "document_number", columns) != rows.value(4).toByteArray())
            bad = QStringLiteral("document_number row %1: number %2 of form %3 in %4").arg(count).arg(place[2]).arg(place[0]).arg(place[1]);
        last = place;
        seals::addTo(digest, "document_number", rows.value(4).toByteArray());
    }
    rows.finish();
    if (!bad && count != expected)
        bad = QStringLiteral("document_number: %1 rows, there should be %2").arg(count).arg(expected);
    if (!bad && !tally.holds("document_number", digest))
        bad = olderRow("document_number", count);
    return bad;
}

/** What lies in meta without a seal of its own: nothing that no program wrote, and the list of devices as it was written last. */
std::optional<QString> meta(Database &database, const seals::Tally &tally, const QByteArray &storeKey)
{
    static const QStringList known{QStringLiteral("centre"), QStringLiteral("check"), QStringLiteral("epoch"), QStringLiteral("tally"), QStringLiteral("settling"),
                                   QStringLiteral("waiting"), QStringLiteral("root")};
    std::optional<QString> bad;
    QByteArray settling;
    QSqlQuery &rows = database.statement(QStringLiteral("metaAll"));
    if (!database.run(rows))
        return QStringLiteral("meta: unreadable");
    while (!bad && database.next(rows)) {
        const QString name = rows.value(0).toString();
        if (name == known.at(4))
            settling = rows.value(1).toByteArray();
        const bool waits = name != known.at(5) || crypto::unwrap(rows.value(1).toByteArray(), "waiting", storeKey);
        if (!known.contains(name) || !waits)
            bad = QStringLiteral("meta row %1").arg(stores::namedPlain(name));
    }
    rows.finish();
    if (!bad && centreRoot(database, storeKey).isEmpty())
        bad = QStringLiteral("meta row root");
    const bool listed = settling.isEmpty() || crypto::unwrap(settling, "settling", storeKey);
    const QByteArray hash = settling.isEmpty() ? QByteArray() : crypto::sha256(settling);
    if (!bad && (!listed || (tally.digested && hash != tally.settling)))
        bad = QStringLiteral("the list of devices that settle");
    if (!bad && !crypto::unwrap(centreMeta(database, "check"), {}, storeKey))
        bad = QStringLiteral("the check of the store key");
    return bad;
}

} // namespace

std::optional<QString> rows(Database &database, const QByteArray &storeKey, seals::Tally *tally)
{
    const auto read = seals::Tally::open(centreMeta(database, "tally"), centreMeta(database, "centre") + centreMeta(database, "epoch"), storeKey);
    if (!read)
        return QStringLiteral("the tally");
    *tally = *read;
    if (const auto bad = meta(database, *tally, storeKey))
        return bad;
    if (const auto bad = events(database, *tally))
        return bad;
    for (const seals::Table &table : seals::Tables) {
        const bool ofNumbers = qstrcmp(table.name, "document_number") == 0;
        if (const auto bad = ofNumbers ? numbers(database, *tally, storeKey) : sealedRows(database, table, *tally, storeKey))
            return bad;
    }
    return std::nullopt;
}

} // namespace hall::verifying
