// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/migrate.h"

#include "ledger/centremove.h"
#include "ledger/postgresqladdress.h"
#include "server/storeplace.h"

#include <QtCore/QFile>

namespace hall {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), reason}}};
}

QString reasonOf(const Refusal &refusal)
{
    return refusal.facts.value(Q("reason")).toString();
}

/** What a move that was broken off has left there: the whole of this very ledger, or nothing. */
std::optional<CentreSnapshot::Counts> movedBefore(Database &from, Database &to, const QByteArray &storeKey)
{
    Transaction moment(to);
    const bool same = moment.begun() && !centreMeta(from, "tally").isEmpty() && centreMeta(from, "tally") == centreMeta(to, "tally")
                      && centreCounts(from) == centreCounts(to) && !verifyCentre(to, storeKey);
    return same ? std::optional(centreCounts(to)) : std::nullopt;
}

} // namespace

Result<QJsonObject> migrateLedger(const QString &data, const QString &to, Random &random)
{
    const auto address = PostgresqlAddress::parse(to);
    if (!address)
        return refused(Q("--to needs postgresql://USER@HOST:PORT/NAME"));
    const auto place = storePlace(data);
    if (!place)
        return place.refusal();
    if (*place != storePath(data))
        return refused(Q("the ledger of %1 is at %2 already").arg(data, *place));
    if (!QFile::exists(*place))
        return refused(Q("no store in ") + data);
    const auto keys = openStoreKeys(data, random);
    if (!keys)
        return refused(Q("the store's keys cannot be used: ") + reasonOf(keys.refusal()));
    // Held to the end: no server serves the old file meanwhile.
    const auto from = Database::open({*place, Q("centre")});
    if (!from)
        return refused(reasonOf(from.refusal()) == Q("in_use") ? Q("a server runs on %1: stop it first").arg(data)
                                                               : Q("the ledger cannot be opened: ") + reasonOf(from.refusal()));
    if (const auto bad = verifyCentre(*from.value(), keys->storeKey))
        return refused(Q("the ledger is damaged, and was not moved: ") + *bad);
    const auto target = Database::open({to, Q("centre")});
    if (!target)
        return refused(Q("the database cannot be used: ") + reasonOf(target.refusal()));
    auto counts = movedBefore(*from.value(), *target.value(), keys->storeKey);
    if (!counts) {
        const auto moved = moveCentre(*from.value(), *target.value(), keys->storeKey);
        if (!moved)
            return moved.refusal();
        counts = *moved;
    }
    if (!writeStorePlace(data, to))
        return refused(Q("the ledger was moved, but %1 cannot be written to say so: do not start a server on it, and ask again").arg(data));
    return QJsonObject{{Q("moved"), address->withoutPassword()}, {Q("centre"), counts->centre.toString(QUuid::WithoutBraces)},
                       {Q("epoch"), counts->epoch.toString(QUuid::WithoutBraces)}, {Q("events"), counts->events},
                       {Q("quarantined"), counts->quarantined}, {Q("devices"), counts->devices}, {Q("feed_rows"), counts->feedRows},
                       {Q("bad"), QJsonValue()}, {Q("left"), *place}};
}

} // namespace hall
