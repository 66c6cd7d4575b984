// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database_p.h"

#include "ledger/postgresqladdress.h"

#include <QtSql/QSqlRecord>

namespace hall {

namespace {

constexpr char Folder[] = "postgresql";

/** Under which those who open a store wait for each other; a centre's own lock is of its id. */
constexpr qint64 OpeningLock = 0x5248'0001;

/** SQLSTATE as a word. Without one the line to the server is gone. */
QString reasonOf(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    if (state.isEmpty() || state.startsWith(QStringLiteral("08")) || state.startsWith(QStringLiteral("57P")))
        return QStringLiteral("connection_lost");
    if (state.startsWith(QStringLiteral("23")))
        return QStringLiteral("constraint");
    if (state.startsWith(QStringLiteral("40")) || state == QStringLiteral("55P03"))
        return QStringLiteral("busy");
    if (state == QStringLiteral("53100"))
        return QStringLiteral("disk_full");
    if (state == QStringLiteral("25006"))
        return QStringLiteral("not_writable");
    return QStringLiteral("postgresql_") + state;
}

/** 25P02: after one of these in the same transaction, nothing is done any more. */
bool isPassing(const QSqlError &error)
{
    const QString reason = reasonOf(error);
    return reason == QStringLiteral("constraint") || reason == QStringLiteral("busy") || error.nativeErrorCode() == QStringLiteral("25P02");
}

struct Setting
{
    const char *name;
    QStringList good;
};

/** In the order of the statement "settings". A receipt must be durable: no server that takes its time about that is used. */
const QList<Setting> &requiredSettings()
{
    static const QList<Setting> required{{"synchronous_commit", {"on", "remote_apply"}}, {"fsync", {"on"}}, {"full_page_writes", {"on"}},
                                         {"server_encoding", {"UTF8"}}, {"standard_conforming_strings", {"on"}}, {"transaction_read_only", {"off"}}};
    return required;
}

QString openConnection(QSqlDatabase &database, const PostgresqlAddress &address)
{
    QStringList options{QStringLiteral("application_name=reception-server"), QStringLiteral("client_encoding=UTF8")};
    const QMap<QString, QString> &parameters = address.parameters();
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (it.key() == QStringLiteral("host"))
            database.setHostName(*it);
        else if (it.key() == QStringLiteral("dbname"))
            database.setDatabaseName(*it);
        else if (it.key() == QStringLiteral("user"))
            database.setUserName(*it);
        else if (it.key() == QStringLiteral("password"))
            database.setPassword(*it);
        else if (it.key() == QStringLiteral("port"))
            database.setPort(it->toInt());
        else
            options << it.key() + u'=' + *it;
    }
    database.setConnectOptions(options.join(u';'));
    if (database.open())
        return {};
    return QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")) ? QStringLiteral("not_reachable") : QStringLiteral("no_driver_qpsql");
}

} // namespace

Result<std::unique_ptr<Database>> Database::openPostgresql(const Options &options)
{
    const auto address = PostgresqlAddress::parse(options.path);
    if (!address)
        return stores::failed(QStringLiteral("bad_address"));
    static const Dialect dialect{Folder, true, reasonOf, isPassing};
    std::unique_ptr<Database> self(new Database);
    self->m_dialect = &dialect;
    self->m_path = address->withoutPassword();
    self->m_logSettled = true; // of SQLite's log
    self->m_connection = stores::connectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), self->m_connection);
    if (const QString trouble = openConnection(database, *address); !trouble.isEmpty())
        return stores::failed(trouble);
    if (const auto trouble = self->loadStatements(options))
        return *trouble;
    self->m_sql.insert(QString::fromLatin1(stores::Begin),
                       options.readOnly ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY") : QStringLiteral("BEGIN"));
    self->m_sql.insert(QString::fromLatin1(stores::Commit), QStringLiteral("COMMIT"));
    self->m_sql.insert(QString::fromLatin1(stores::Rollback), QStringLiteral("ROLLBACK"));
    if (const QString trouble = self->settlePostgresql(options); !trouble.isEmpty())
        return stores::failed(trouble);
    return self;
}

QString Database::settlePostgresql(const Options &options)
{
    QSqlQuery &settings = statement(QStringLiteral("settings"));
    if (!run(settings) || !next(settings))
        return m_lastError;
    for (qsizetype column = 0; column < requiredSettings().size(); ++column) {
        const Setting &one = requiredSettings().at(column);
        const bool matters = !options.readOnly || QLatin1String(one.name) != QLatin1String("transaction_read_only");
        if (matters && !one.good.contains(settings.value(static_cast<int>(column)).toString()))
            return QStringLiteral("setting_") + QString::fromLatin1(one.name);
    }
    settings.finish();
    const auto asked = [this](const char *name, std::initializer_list<QVariant> values) {
        QSqlQuery &query = statement(QString::fromLatin1(name));
        int place = 0;
        for (const QVariant &value : values)
            query.bindValue(place++, value);
        QVariantList row;
        if (run(query) && (!query.isSelect() || next(query))) {
            for (int column = 0; column < query.record().count(); ++column)
                row << query.value(column);
            if (row.isEmpty())
                row << true; // done, and nothing to answer
        }
        query.finish();
        return row;
    };
    for (const auto &[name, value] : {std::pair{"lock_timeout", "30000"}, {"idle_in_transaction_session_timeout", "60000"}, {"client_min_messages", "warning"}}) {
        if (asked("setting", {QString::fromLatin1(name), QString::fromLatin1(value)}).isEmpty())
            return m_lastError;
    }

    const int newest = stores::newestMigration(Folder, options.schema);
    Transaction opening(*this);
    if (!opening.begun() || (!options.readOnly && asked("lockCentre", {OpeningLock}).isEmpty()))
        return m_lastError;
    const QVariantList there = asked("versionThere", {});
    if (there.isEmpty())
        return m_lastError;
    const QVariantList version = there[0].toBool() ? asked("version", {}) : QVariantList{0, 0};
    if (version.isEmpty())
        return QStringLiteral("damaged");
    if (version[0].toInt() > newest && version[1].toInt() > newest)
        return QStringLiteral("newer_store");
    // Triggers, rules and policies: none of ours. One who owns the tables can put one there, and it would run with our rights.
    const QVariantList planted = asked("planted", {});
    if (planted.isEmpty())
        return m_lastError;
    if (!planted[0].toString().isEmpty())
        return QStringLiteral("schema_changed (%1)").arg(stores::namedPlain(planted[0].toString()));
    if (version[0].toInt() >= newest)
        return opening.commit() ? QString() : m_lastError;
    if (options.readOnly)
        return QStringLiteral("older_store");
    // Whoever made those tables would be surprised to find ours among them.
    if (const QVariantList tables = asked("tableCount", {}); !there[0].toBool() && (tables.isEmpty() || tables[0].toInt() > 0))
        return tables.isEmpty() ? m_lastError : QStringLiteral("not_empty");
    int oldest = newest;
    for (int number = version[0].toInt() + 1; number <= newest; ++number) {
        const QString sql = stores::sqlOf(Folder, options.schema, stores::migrationName(number)).value_or(QString());
        for (const QString &step : stores::statementsIn(sql)) {
            if (!QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(step))
                return QStringLiteral("migration_failed");
        }
        oldest = stores::usableFrom(sql, number);
    }
    if (asked("versionSet", {newest, oldest}).isEmpty() || !opening.commit())
        return QStringLiteral("migration_failed");
    return {};
}

} // namespace hall
