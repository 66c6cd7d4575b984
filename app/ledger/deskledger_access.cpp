// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

namespace hall {

namespace {

constexpr char StateName[] = "access";

QByteArray textOf(const AccessHead &head)
{
    return QByteArray::number(head.number) + ' ' + head.hash.toHex();
}

std::optional<AccessHead> headFrom(const QByteArray &number, const QByteArray &hash)
{
    bool good = false;
    const AccessHead head{number.toLongLong(&good), QByteArray::fromHex(hash)};
    return good && head.number >= 0 && head.hash.size() == crypto::HashSize ? std::optional(head) : std::nullopt;
}

/** The entry in a row of "accessAfter"; without its words when they do not open. */
ChainedAccess entryFrom(const QSqlQuery &row, const QByteArray &device, const QByteArray &storeKey)
{
    const qint64 number = row.value(0).toLongLong();
    return {number, row.value(1).toByteArray(), row.value(2).toByteArray(),
            crypto::unwrap(row.value(3).toByteArray(), accessContext(device, number), storeKey).value_or(QByteArray()), row.value(4).toByteArray()};
}

} // namespace

bool DeskLedger::Private::readAccess()
{
    access = {};
    const QList<QByteArray> parts = crypto::unwrap(meta(QString::fromLatin1(StateName)), StateName, storeKey).value_or(QByteArray()).split(' ');
    if (parts.size() == 5) {
        access.head = headFrom(parts[0], parts[1]).value_or(access.head);
        access.dropped = headFrom(parts[2], parts[3]).value_or(access.dropped);
        access.acknowledged = parts[4].toLongLong();
    }
    // A note that somebody has taken away keeps nobody from working; verifying finds it.
    QSqlQuery &last = database->statement(QStringLiteral("accessLast"));
    if (!database->run(last))
        return false;
    if (database->next(last) && last.value(0).toLongLong() > access.head.number)
        access.head = {last.value(0).toLongLong(), last.value(1).toByteArray()};
    last.finish();
    return !database->failed();
}

bool DeskLedger::Private::writeAccessState(const Access &state)
{
    const QByteArray text = textOf(state.head) + ' ' + textOf(state.dropped) + ' ' + QByteArray::number(state.acknowledged);
    return setMeta(QString::fromLatin1(StateName), crypto::wrap(text, StateName, storeKey, *random));
}

std::optional<DeskLedger::Private::Access> DeskLedger::Private::addAccess(AccessEntry entry)
{
    entry.blind = random->bytes(AccessBlindBytes);
    const QByteArray plain = encodeAccess(entry);
    Q_ASSERT(decodeAccess(plain));
    Access after = access;
    after.head = {access.head.number + 1, accessHash(access.head.hash, access.head.number + 1, plain)};
    QSqlQuery &query = database->statement(QStringLiteral("accessInsert"));
    query.bindValue(QStringLiteral(":number"), after.head.number);
    query.bindValue(QStringLiteral(":previous"), access.head.hash);
    query.bindValue(QStringLiteral(":hash"), after.head.hash);
    query.bindValue(QStringLiteral(":sealed"), crypto::wrap(plain, accessContext(identity.device.bytes(), after.head.number), storeKey, *random));
    query.bindValue(QStringLiteral(":signature"), crypto::sign(identity.signer, accessMessage(after.head.hash)));
    query.bindValue(QStringLiteral(":made"), entry.at.toMSecsSinceEpoch());
    return database->run(query) && writeAccessState(after) ? std::optional(after) : std::nullopt;
}

std::optional<Refusal> DeskLedger::recordAccess(const AccessEntry &entry)
{
    Transaction transaction(*d->database);
    const std::optional<Private::Access> after = transaction.begun() ? d->addAccess(entry) : std::nullopt;
    if (!after || !transaction.commit())
        return d->failure();
    d->access = *after;
    return std::nullopt;
}

QList<ChainedAccess> DeskLedger::accessAfter(qint64 number, int maxEntries, qint64 maxBytes) const
{
    QList<ChainedAccess> entries;
    QSqlQuery &query = d->database->statement(QStringLiteral("accessAfter"));
    query.bindValue(QStringLiteral(":number"), number);
    query.bindValue(QStringLiteral(":most"), maxEntries);
    qint64 bytes = 0;
    if (d->database->run(query)) {
        while (d->database->next(query)) {
            const ChainedAccess entry = entryFrom(query, d->identity.device.bytes(), d->storeKey);
            bytes += entry.plain.size();
            // Without its links it fits into no message; verifying names it.
            const bool whole = entry.previous.size() == crypto::HashSize && entry.hash.size() == crypto::HashSize && entry.signature.size() == crypto::SignatureSize;
            if (!whole || (!entries.isEmpty() && bytes > maxBytes))
                break;
            entries << entry;
        }
    }
    query.finish();
    return entries;
}

AccessHead DeskLedger::accessHead() const
{
    return d->access.head;
}

qint64 DeskLedger::acknowledgedAccess() const
{
    return d->access.acknowledged;
}

std::optional<QByteArray> DeskLedger::Private::accessHashAt(qint64 number) const
{
    if (number == access.dropped.number)
        return access.dropped.hash;
    QSqlQuery &query = database->statement(QStringLiteral("accessAt"));
    query.bindValue(QStringLiteral(":number"), number);
    const bool found = database->run(query) && database->next(query);
    const QByteArray hash = found ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return found ? std::optional(hash) : std::nullopt;
}

bool DeskLedger::acknowledgeAccess(const AccessHead &held, const QDateTime &now)
{
    if (d->accessHashAt(held.number) != held.hash)
        return false;
    Private::Access after = d->access;
    after.acknowledged = held.number;
    QSqlQuery &old = d->database->statement(QStringLiteral("accessOld"));
    old.bindValue(QStringLiteral(":acknowledged"), held.number);
    old.bindValue(QStringLiteral(":before"), now.addDays(-KeptAccessDays).toMSecsSinceEpoch());
    if (!d->database->run(old))
        return false;
    const qint64 last = d->database->next(old) ? old.value(0).toLongLong() : 0;
    old.finish();
    if (last > after.dropped.number)
        after.dropped = {last, d->accessHashAt(last).value_or(QByteArray())};
    const bool drops = after.dropped != d->access.dropped;
    if (!drops && after.acknowledged == d->access.acknowledged)
        return true; // an answer that tells nothing new costs no flush
    Transaction transaction(*d->database);
    QSqlQuery &drop = d->database->statement(QStringLiteral("accessDrop"));
    drop.bindValue(QStringLiteral(":number"), after.dropped.number);
    if (!transaction.begun() || (drops && !d->database->run(drop)) || !d->writeAccessState(after) || !transaction.commit())
        return false;
    d->access = after;
    return true;
}

std::optional<QString> DeskLedger::Private::verifyAccess() const
{
    const QByteArray state = crypto::unwrap(meta(QString::fromLatin1(StateName)), StateName, storeKey).value_or(QByteArray());
    const bool noted = state.startsWith(textOf(access.head) + ' ' + textOf(access.dropped) + ' ');
    if (!noted && (access.head.number > 0 || !state.isEmpty()))
        return QStringLiteral("access entry %1: there should be another number of them").arg(access.head.number + 1);
    AccessHead at = access.dropped;
    std::optional<QString> bad;
    for (qint64 before = -1; !bad && before != at.number;) {
        before = at.number;
        QSqlQuery &rows = database->statement(QStringLiteral("accessAfter"));
        rows.bindValue(QStringLiteral(":number"), at.number);
        rows.bindValue(QStringLiteral(":most"), 1'000);
        if (!database->run(rows))
            return QStringLiteral("unreadable");
        while (!bad && database->next(rows)) {
            const ChainedAccess entry = entryFrom(rows, identity.device.bytes(), storeKey);
            const auto told = decodeAccess(entry.plain);
            const bool linked = entry.number == at.number + 1 && entry.previous == at.hash && told && told->at.toMSecsSinceEpoch() == rows.value(5).toLongLong();
            if (!linked || !isSound(entry, identity.signer.verify))
                bad = QStringLiteral("access entry %1").arg(at.number + 1);
            at = {entry.number, entry.hash};
        }
        rows.finish();
    }
    if (!bad && at != access.head)
        bad = QStringLiteral("access entry %1: there should be another number of them").arg(at.number + 1);
    return bad;
}

} // namespace hall
