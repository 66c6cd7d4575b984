// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centresnapshot.h"

#include "ledger/centreledger_p.h"
#include "ledger/centremove.h"
#include "ledger/postgresqladdress.h"

namespace hall {

QByteArray centreMeta(Database &database, const char *name)
{
    QSqlQuery &query = database.statement(QStringLiteral("metaGet"));
    query.bindValue(0, QString::fromLatin1(name));
    const QByteArray value = database.run(query) && query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return value;
}

namespace {

qint64 numberOf(Database &database, const char *statement)
{
    QSqlQuery &query = database.statement(QString::fromLatin1(statement));
    const qint64 number = database.run(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return number;
}

} // namespace

CentreSnapshot::~CentreSnapshot() = default;

Result<std::unique_ptr<CentreSnapshot>> CentreSnapshot::open(const QString &path, const QByteArray &storeKey, bool alone)
{
    auto database = Database::open({path, QStringLiteral("centre"), true, alone});
    if (!database)
        return database.refusal();
    std::unique_ptr<CentreSnapshot> self(new CentreSnapshot);
    self->m_database = std::move(database.value());
    self->m_storeKey = storeKey;
    self->m_moment = std::make_unique<Transaction>(*self->m_database);
    // The moment is that of the first read.
    if (!self->m_moment->begun() || centreMeta(*self->m_database, "epoch").size() != 16)
        return Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QStringLiteral("unreadable")}}};
    return self;
}

CentreSnapshot::Counts CentreSnapshot::counts() const
{
    return centreCounts(*m_database);
}

CentreSnapshot::Counts centreCounts(Database &database)
{
    CentreSnapshot::Counts counts;
    counts.centre = QUuid::fromRfc4122(centreMeta(database, "centre"));
    counts.epoch = QUuid::fromRfc4122(centreMeta(database, "epoch"));
    counts.events = numberOf(database, "eventLast");
    counts.quarantined = numberOf(database, "countQuarantine");
    counts.devices = numberOf(database, "countDevices");
    counts.feedRows = numberOf(database, "countFeed");
    return counts;
}

std::optional<QString> CentreSnapshot::verify() const
{
    return verifyCentre(*m_database, m_storeKey);
}

std::optional<QString> CentreSnapshot::contradictionTo(const CentreMark &mark) const
{
    return mark.contradicts(*m_database, m_storeKey);
}

QList<qint64> CentreSnapshot::reseals() const
{
    const auto tally = seals::Tally::open(centreMeta(*m_database, "tally"), centreMeta(*m_database, "centre") + centreMeta(*m_database, "epoch"), m_storeKey);
    return tally ? tally->reseals : QList<qint64>();
}

Result<bool> CentreSnapshot::isBegun(const QString &path)
{
    const auto database = Database::open({path, QStringLiteral("centre")});
    if (!database)
        return database.refusal();
    const bool begun = !centreMeta(*database.value(), "epoch").isEmpty();
    if (database.value()->failed())
        return Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), database.value()->lastError()}}};
    return begun;
}

Result<bool> CentreSnapshot::isKeyOf(const QString &path, const QByteArray &storeKey)
{
    const auto database = Database::open({path, QStringLiteral("centre")});
    if (!database)
        return database.refusal();
    const QByteArray check = centreMeta(*database.value(), "check");
    if (database.value()->failed() || check.isEmpty())
        return Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), check.isEmpty() ? QStringLiteral("unreadable") : database.value()->lastError()}}};
    return isStoreKey(check, storeKey);
}

std::optional<Refusal> CentreSnapshot::copy(const QString &path, const QString &copy, const QByteArray &storeKey)
{
    if (PostgresqlAddress::looksLikeOne(path)) {
        const auto from = Database::open({path, QStringLiteral("centre"), true});
        if (!from)
            return from.refusal();
        const auto to = Database::open({copy, QStringLiteral("centre")});
        if (!to)
            return to.refusal();
        const auto moved = moveCentre(*from.value(), *to.value(), storeKey);
        return moved ? std::nullopt : std::optional(moved.refusal());
    }
    auto database = Database::open({path, QStringLiteral("centre"), true});
    if (!database)
        return database.refusal();
    QSqlQuery &query = database.value()->statement(QStringLiteral("copyInto"));
    query.bindValue(0, copy);
    const bool done = database.value()->run(query);
    query.finish();
    if (done)
        return std::nullopt;
    return Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), database.value()->lastError()}}};
}

} // namespace hall
