// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include "ledger/centresnapshot.h"
#include "ledger/centreverify.h"

namespace hall {

namespace {

/** The migration that brings the columns in which seals and chains lie. */
constexpr int SealsBegin = 2;

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), reason}}};
}

bool putTally(Database &database, const seals::Tally &tally, const QByteArray &storeKey, Random &random)
{
    QSqlQuery &query = database.statement(QStringLiteral("metaSet"));
    query.bindValue(0, QStringLiteral("tally"));
    query.bindValue(1, tally.seal(centreMeta(database, "centre") + centreMeta(database, "epoch"), storeKey, random));
    const bool done = database.run(query);
    query.finish();
    return done;
}

} // namespace

QString sealMigrated(Database &database, int version, const QByteArray &storeKey, Random &random, const std::optional<CentreMark> &mark)
{
    if (version != SealsBegin || centreMeta(database, "epoch").isEmpty())
        return {};
    if (!isStoreKey(centreMeta(database, "check"), storeKey))
        return QStringLiteral("wrong_key");
    // A mark is of a store that had seals: one without even the columns for them is no old one.
    if (mark)
        return sealsGone();
    const auto tally = seals::sealRows(database, storeKey, false);
    return tally && putTally(database, *tally, storeKey, random) ? QString() : QStringLiteral("migration_failed");
}

Result<qint64> CentreLedger::reseal(const QString &path, const QByteArray &storeKey, Random &random, qint64 nowMs, const std::optional<CentreMark> &mark)
{
    const auto opened = Database::open({path, QStringLiteral("centre")});
    if (!opened)
        return opened.refusal();
    Database &database = *opened.value();
    if (!isStoreKey(centreMeta(database, "check"), storeKey))
        return refused(database.failed() ? database.lastError() : QStringLiteral("wrong_key"));
    Transaction transaction(database);
    if (!transaction.begun())
        return refused(database.lastError());
    // What authors signed needs no seal to be told from what they did not.
    if (const auto bad = verifying::chains(database))
        return refused(QStringLiteral("what the authors' own hashes and signatures deny is not resealed: ") + *bad);
    if (const auto bad = verifying::access(database, storeKey))
        return refused(QStringLiteral("what the authors' own hashes and signatures deny is not resealed: ") + *bad);
    const auto before = seals::Tally::open(centreMeta(database, "tally"), centreMeta(database, "centre") + centreMeta(database, "epoch"), storeKey);
    auto tally = seals::sealRows(database, storeKey, true);
    if (!tally)
        return refused(database.lastError());
    // Those that say of the rows, which are trusted now, what they are not: the desks have them still.
    const QList<SignedHead> denied = verifying::deniedHeads(database, storeKey);
    for (const SignedHead &head : denied) {
        QSqlQuery &drop = database.statement(QStringLiteral("headDrop"));
        drop.bindValue(0, head.number);
        const bool dropped = database.run(drop);
        while (dropped && database.next(drop))
            tally->leave("signed_head", drop.value(0).toByteArray());
        drop.finish();
    }
    if (database.failed())
        return refused(database.lastError());
    if (const auto bad = verifying::feeds(database, *tally))
        return refused(QStringLiteral("the feeds are not what their own chains say, and are not resealed: ") + *bad);
    if (before) {
        tally->epochs = before->epochs;
        tally->reseals = before->reseals;
        tally->owedAfter = before->owedAfter;
    } else {
        tally->owedAfter = tally->events; // whether numbers were owed is lost, too
        if (mark)
            tally->epochs << mark->epoch.toRfc4122();
    }
    tally->changes = qMax(before ? before->changes : 0, mark ? mark->changes : 0) + 1;
    tally->reseals << nowMs;
    if (!putTally(database, *tally, storeKey, random) || !transaction.commit())
        return refused(database.lastError());
    return tally->events;
}

std::optional<CentreMark> CentreLedger::mark() const
{
    CentreMark mark;
    mark.centre = d->centre.uuid();
    mark.epoch = d->epoch;
    mark.changes = d->tally.changes;
    mark.events = d->tally.events;
    mark.chain = d->tally.chain;
    const QList<Device> all = devices();
    for (const Device &device : all) {
        if (device.shutOut() && device.origin.isNull() && !device.ofCentre())
            mark.revoked.insert(device.id);
    }
    // Of a store that has failed nothing is known to be on the disk.
    return d->tallyBroken || d->stale || d->database->failed() ? std::nullopt : std::optional(mark);
}

QList<qint64> CentreLedger::reseals() const
{
    return d->tally.reseals;
}

} // namespace hall
