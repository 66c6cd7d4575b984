// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include "ledger/centresnapshot.h"
#include "ledger/centreverify.h"

#include <QtCore/QtEndian>

namespace hall {

namespace {

/** The migration that brings the columns in which seals and chains lie. */
constexpr int SealsBegin = 2;

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), reason}}};
}

/** How many rows it changed; nothing when it failed. */
std::optional<int> ran(Database &database, const char *statement, const QVariantList &values)
{
    QSqlQuery &query = database.statement(QString::fromLatin1(statement));
    for (int place = 0; place < values.size(); ++place)
        query.bindValue(place, values.at(place));
    const std::optional<int> rows = database.run(query) ? std::optional(query.numRowsAffected()) : std::nullopt;
    query.finish();
    return rows;
}

bool put(Database &database, const char *statement, const QVariantList &values)
{
    return ran(database, statement, values) == 1;
}

bool putTally(Database &database, const seals::Tally &tally, const QByteArray &storeKey, Random &random)
{
    const QByteArray context = centreMeta(database, "centre") + centreMeta(database, "epoch");
    return ran(database, "metaSet", {QStringLiteral("tally"), tally.seal(context, storeKey, random)}).has_value();
}

/** All rows at once: an open SELECT must not see what is written below it. */
QList<QVariantList> rowsOf(Database &database, const char *statement, int columns)
{
    QList<QVariantList> rows;
    QSqlQuery &query = database.statement(QString::fromLatin1(statement));
    if (database.run(query)) {
        while (database.next(query)) {
            QVariantList row;
            for (int column = 0; column < columns; ++column)
                row << query.value(column);
            rows << row;
        }
    }
    query.finish();
    return rows;
}

bool rewrapKeys(Database &database, const QByteArray &from, const QByteArray &to, Random &random)
{
    const QList<QVariantList> rows = rowsOf(database, "sealedKeys", 5);
    for (const QVariantList &row : rows) {
        if (!row[1].toByteArray().isEmpty())
            continue; // in a box for a device, which the centre cannot open
        const QByteArray context = keyContext(row[0].toByteArray(), row[2].toByteArray(), row[3].toInt());
        const auto key = crypto::unwrap(row[4].toByteArray(), context, from);
        if (!key || !put(database, "keyRewrap", {crypto::wrap(*key, context, to, random), row[0], QByteArray("")}))
            return false;
    }
    return !database.failed();
}

bool rewrapAccess(Database &database, const QByteArray &from, const QByteArray &to, Random &random)
{
    const QList<QVariantList> rows = rowsOf(database, "sealedAccess", 6);
    for (const QVariantList &row : rows) {
        const QByteArray context = accessContext(row[0].toByteArray(), row[1].toLongLong());
        const auto plain = crypto::unwrap(row[5].toByteArray(), context, from);
        const CaseId file = decodeAccess(plain.value_or(QByteArray())).value_or(AccessEntry()).file;
        if (!plain || !put(database, "accessRewrap", {accessAboutOf(to, file), crypto::wrap(*plain, context, to, random), row[0], row[1]}))
            return false;
    }
    return !database.failed();
}

/** Alone from here on, also where several servers may have the ledger open; however long it takes. */
bool enterAlone(Database &database)
{
    if (!database.shared())
        return true;
    const QByteArray centre = centreMeta(database, "centre");
    return centre.size() == 16 && ran(database, "lockCentre", {qFromBigEndian<qint64>(centre.constData())})
           && ran(database, "setting", {QStringLiteral("idle_in_transaction_session_timeout"), QStringLiteral("0")});
}

/** What meta holds under the store's key. */
bool rewrapMeta(Database &database, const QByteArray &from, const QByteArray &to, Random &random)
{
    const QByteArray root = centreRoot(database, from);
    bool done = !root.isEmpty() && put(database, "metaSet", {QStringLiteral("root"), crypto::wrap(root, "root", to, random)});
    done = done && put(database, "metaSet", {QStringLiteral("check"), laterCheck(to, random)});
    for (const char *name : {"settling", "waiting"}) {
        const QByteArray before = centreMeta(database, name);
        const auto plain = before.isEmpty() ? std::nullopt : crypto::unwrap(before, name, from);
        done = done && (before.isEmpty() || plain) && (!plain || put(database, "metaSet", {QString::fromLatin1(name), crypto::wrap(*plain, name, to, random)}));
    }
    return done && !database.failed();
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
    if (!transaction.begun() || !enterAlone(database))
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

Result<qint64> CentreLedger::changeKey(const QString &path, const QByteArray &from, const QByteArray &to, Random &random, const std::optional<CentreMark> &mark)
{
    const auto opened = Database::open({path, QStringLiteral("centre")});
    if (!opened)
        return opened.refusal();
    Database &database = *opened.value();
    Transaction transaction(database);
    if (!transaction.begun() || !enterAlone(database))
        return refused(database.lastError());
    // What is sealed anew would look right afterwards, whoever wrote it.
    if (const auto bad = verifyCentre(database, from))
        return refused(QStringLiteral("the store is not whole, and keeps its key: ") + *bad);
    if (const auto bad = mark ? mark->contradicts(database, from) : std::nullopt)
        return refused(*bad);
    const auto before = seals::Tally::open(centreMeta(database, "tally"), centreMeta(database, "centre") + centreMeta(database, "epoch"), from);
    if (!before || !rewrapMeta(database, from, to, random) || !rewrapKeys(database, from, to, random) || !rewrapAccess(database, from, to, random))
        return refused(database.failed() ? database.lastError() : QStringLiteral("the store holds what its key does not open"));
    auto tally = seals::sealRows(database, to, true);
    if (!tally)
        return refused(database.lastError());
    tally->epochs = before->epochs;
    tally->reseals = before->reseals;
    tally->owedAfter = before->owedAfter;
    tally->changes = before->changes + 1;
    if (!putTally(database, *tally, to, random))
        return refused(database.lastError());
    if (const auto bad = verifyCentre(database, to))
        return refused(QStringLiteral("sealed anew the store did not verify, and keeps its key: ") + *bad);
    if (!transaction.commit())
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
