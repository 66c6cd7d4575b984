// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include <algorithm>

namespace hall {

namespace {

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
    return head;
}

std::optional<QByteArray> CentreLedger::accessHash(const DeviceId &device, qint64 number) const
{
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

QList<CentreLedger::Looked> CentreLedger::whoLooked(const CaseId &file, int most) const
{
    QList<Looked> found;
    QSqlQuery &query = d->bound("accessAbout", {accessAboutOf(d->storeKey, file), most});
    if (d->database->run(query)) {
        while (d->database->next(query)) {
            QVariantList columns;
            for (int column = AccessDevice; column < AccessSeal; ++column)
                columns << query.value(column);
            const QByteArray device = columns[AccessDevice].toByteArray();
            const auto plain = crypto::unwrap(columns[AccessWrapped].toByteArray(), accessContext(device, columns[AccessNumber].toLongLong()), d->storeKey);
            const auto entry = plain ? decodeAccess(*plain) : std::nullopt;
            // What somebody else has written there is told to nobody; verifying names it.
            if (entry && entry->file == file && query.value(AccessSeal).toByteArray() == seals::row(d->storeKey, "access", columns))
                found << Looked{DeviceId(QUuid::fromRfc4122(device)), *entry};
        }
    }
    query.finish();
    std::stable_sort(found.begin(), found.end(), [](const Looked &a, const Looked &b) { return a.entry.at > b.entry.at; });
    return found;
}

} // namespace hall
