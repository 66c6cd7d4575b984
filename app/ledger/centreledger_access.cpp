// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int PageOfAccess = 2'000;

enum AccessColumn { AccessDevice, AccessNumber, AccessPrevious, AccessHashOf, AccessAbout, AccessWrapped, AccessSignature, AccessReceived, AccessSeal };

} // namespace

QByteArray accessAboutOf(const QByteArray &storeKey, const CaseId &file)
{
    return crypto::keyedHash(storeKey, "access-case", file.bytes(), 16);
}

AccessHead CentreLedger::accessHead(const DeviceId &device) const
{
    AccessHead head{0, firstPrevious()};
    QSqlQuery &query = d->bound("accessLast", {device.bytes()});
    if (d->database->run(query) && d->database->next(query))
        head = {query.value(0).toLongLong(), query.value(1).toByteArray()};
    query.finish();
    return head.number == 0 ? accessStart(device) : head;
}

AccessHead CentreLedger::accessStart(const DeviceId &device) const
{
    AccessHead start{0, firstPrevious()};
    QSqlQuery &query = d->bound("accessStart", {device.bytes()});
    if (d->database->run(query) && d->database->next(query)) {
        const QVariantList columns{device.bytes(), query.value(0), query.value(1)};
        // Where somebody else has moved it, the record begins where it began: the desk's next entry then fits nowhere, and is an alarm.
        if (query.value(2).toByteArray() == seals::row(d->storeKey, "access_start", columns))
            start = {query.value(0).toLongLong(), query.value(1).toByteArray()};
    }
    query.finish();
    return start;
}

std::optional<QByteArray> CentreLedger::accessHash(const DeviceId &device, qint64 number) const
{
    if (const AccessHead start = accessStart(device); start.number > 0 && number == start.number)
        return start.hash;
    QSqlQuery &query = d->bound("accessAt", {device.bytes(), number});
    std::optional<QByteArray> hash;
    if (d->database->run(query) && d->database->next(query))
        hash = query.value(0).toByteArray();
    query.finish();
    return hash;
}

bool CentreLedger::takeAccess(const DeviceId &device, const QList<ChainedAccess> &entries, qint64 receivedMs)
{
    Transaction transaction(*d->database);
    bool written = transaction.begun();
    for (const ChainedAccess &entry : entries) {
        const CaseId file = decodeAccess(entry.plain).value_or(AccessEntry()).file;
        const QByteArray wrapped = crypto::wrap(entry.plain, accessContext(device.bytes(), entry.number), d->storeKey, *d->random);
        written = written
                  && d->writeSealed("accessInsert", "access", {device.bytes(), entry.number, entry.previous, entry.hash, accessAboutOf(d->storeKey, file), wrapped, entry.signature, receivedMs});
    }
    written = written && d->writeTally() && transaction.commit();
    if (!written)
        d->forget();
    return written;
}

std::optional<qint64> CentreLedger::dropAccess(const DeviceId &device, qint64 upTo)
{
    Transaction transaction(*d->database);
    if (!transaction.begun())
        return std::nullopt;
    if (upTo <= accessStart(device).number && !d->database->failed())
        return 0; // another server was faster
    const auto last = accessHash(device, upTo);
    const qint64 before = d->tally.rows.value("access");
    QSqlQuery &drop = d->bound("accessDrop", {device.bytes(), upTo});
    bool done = last && d->database->run(drop);
    while (done && d->database->next(drop))
        d->tally.leave("access", drop.value(0).toByteArray());
    drop.finish();
    const qint64 gone = before - d->tally.rows.value("access");
    // With what goes, in one transaction: at no moment does the record begin where nothing says that it may.
    done = done && !d->database->failed() && d->dropRow("accessStartDrop", "access_start", device.bytes())
           && d->writeSealed("accessStartInsert", "access_start", {device.bytes(), upTo, *last}) && d->writeTally() && transaction.commit();
    if (!done)
        d->forget();
    return done ? std::optional(gone) : std::nullopt;
}

namespace {

/** Shows every row of the bound statement; \a last, when there is one, becomes its columns. False: not all were shown. */
bool visitRows(Database &database, QSqlQuery &rows, const QByteArray &storeKey, const AccessVisit &visit, QVariantList *last = nullptr)
{
    const bool run = database.run(rows);
    while (run && database.next(rows)) {
        QVariantList columns;
        for (int column = AccessDevice; column < AccessSeal; ++column)
            columns << rows.value(column);
        if (last)
            *last = columns;
        const QByteArray device = columns[AccessDevice].toByteArray();
        HeldAccess held{DeviceId(QUuid::fromRfc4122(device)), columns[AccessNumber].toLongLong(),
                        QDateTime::fromMSecsSinceEpoch(columns[AccessReceived].toLongLong(), Qt::UTC), {}};
        const auto plain = crypto::unwrap(columns[AccessWrapped].toByteArray(), accessContext(device, held.number), storeKey);
        // What somebody else has written there is told to nobody; verifying names it.
        if (plain && rows.value(AccessSeal).toByteArray() == seals::row(storeKey, "access", columns))
            held.entry = decodeAccess(*plain);
        visit(held);
    }
    rows.finish();
    return run && !database.failed();
}

} // namespace

bool visitAccessSince(Database &database, const QByteArray &storeKey, qint64 ms, const AccessVisit &visit)
{
    // Page by page: PostgreSQL's driver holds a whole answer in memory.
    QVariant received = ms;
    QVariant device = QByteArray("");
    QVariant number = qint64(0);
    for (int shown = PageOfAccess; shown == PageOfAccess;) {
        QSqlQuery &rows = database.statement(QStringLiteral("accessSince"));
        int place = 0;
        for (const QVariant &value : {received, device, number, QVariant(PageOfAccess)})
            rows.bindValue(place++, value);
        shown = 0;
        QVariantList last;
        const auto counted = [&](const HeldAccess &held) {
            ++shown;
            visit(held);
        };
        if (!visitRows(database, rows, storeKey, counted, &last))
            return false;
        if (shown > 0) {
            received = last[AccessReceived].toLongLong();
            device = last[AccessDevice];
            number = last[AccessNumber].toLongLong();
        }
    }
    return true;
}

std::optional<QList<OldAccess>> oldAccess(Database &database, qint64 ms)
{
    QList<OldAccess> old;
    QSqlQuery &rows = database.statement(QStringLiteral("accessOld"));
    rows.bindValue(0, ms);
    if (!database.run(rows))
        return std::nullopt;
    while (database.next(rows))
        old.append({DeviceId(QUuid::fromRfc4122(rows.value(0).toByteArray())), rows.value(2).toLongLong(), rows.value(1).toLongLong()});
    rows.finish();
    return database.failed() ? std::nullopt : std::optional(old);
}

void CentreLedger::visitAccessAfter(const DeviceId &device, qint64 number, const AccessVisit &visit) const
{
    visitRows(*d->database, d->bound("accessAfter", {device.bytes(), number}), d->storeKey, visit);
}

void CentreLedger::visitAccessSince(qint64 ms, const AccessVisit &visit) const
{
    hall::visitAccessSince(*d->database, d->storeKey, ms, visit);
}

QList<CentreLedger::Looked> CentreLedger::whoLooked(const CaseId &file, int most) const
{
    QList<Looked> found;
    visitRows(*d->database, d->bound("accessAbout", {accessAboutOf(d->storeKey, file), most}), d->storeKey, [&](const HeldAccess &held) {
        if (held.entry && held.entry->file == file)
            found << Looked{held.device, *held.entry};
    });
    std::stable_sort(found.begin(), found.end(), [](const Looked &a, const Looked &b) { return a.entry.at > b.entry.at; });
    return found;
}

} // namespace hall
