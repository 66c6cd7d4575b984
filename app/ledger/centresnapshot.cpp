// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centresnapshot.h"

namespace hall {

namespace {

QByteArray metaOf(Database &database, const QString &name)
{
    QSqlQuery &query = database.statement(QStringLiteral("metaGet"));
    query.bindValue(0, name);
    const QByteArray value = database.run(query) && query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return value;
}

qint64 numberOf(Database &database, const char *statement)
{
    QSqlQuery &query = database.statement(QString::fromLatin1(statement));
    const qint64 number = database.run(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return number;
}

} // namespace

CentreSnapshot::~CentreSnapshot() = default;

Result<std::unique_ptr<CentreSnapshot>> CentreSnapshot::open(const QString &path, const QByteArray &storeKey)
{
    auto database = Database::open({path, QStringLiteral("centre"), true});
    if (!database)
        return database.refusal();
    std::unique_ptr<CentreSnapshot> self(new CentreSnapshot);
    self->m_database = std::move(database.value());
    self->m_storeKey = storeKey;
    self->m_moment = std::make_unique<Transaction>(*self->m_database);
    // The moment is that of the first read.
    if (!self->m_moment->begun() || metaOf(*self->m_database, QStringLiteral("epoch")).size() != 16)
        return Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QStringLiteral("unreadable")}}};
    return self;
}

CentreSnapshot::Counts CentreSnapshot::counts() const
{
    Counts counts;
    counts.centre = QUuid::fromRfc4122(metaOf(*m_database, QStringLiteral("centre")));
    counts.epoch = QUuid::fromRfc4122(metaOf(*m_database, QStringLiteral("epoch")));
    counts.events = numberOf(*m_database, "eventLast");
    counts.quarantined = numberOf(*m_database, "countQuarantine");
    counts.devices = numberOf(*m_database, "countDevices");
    counts.feedRows = numberOf(*m_database, "countFeed");
    return counts;
}

std::optional<QString> CentreSnapshot::verify() const
{
    return verifyCentre(*m_database, m_storeKey);
}

std::optional<Refusal> CentreSnapshot::copy(const QString &path, const QString &copy)
{
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
