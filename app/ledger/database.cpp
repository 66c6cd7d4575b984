// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database_p.h"

#include "ledger/postgresqladdress.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <atomic>

/** Of a static library Qt registers no resources by itself. Outside the namespace, as the macro wants it. */
static void loadResources()
{
    Q_INIT_RESOURCE(ledger_sql);
}

namespace hall {

namespace {

/** Blocks of "-- name: x". */
QHash<QString, QString> namedStatements(const QString &sql)
{
    QHash<QString, QString> named;
    QString name;
    for (const QString &line : sql.split(u'\n')) {
        if (line.startsWith(QStringLiteral("-- name: ")))
            name = line.mid(9).trimmed();
        else if (!name.isEmpty() && !line.trimmed().startsWith(QStringLiteral("--")))
            named[name] += line + u'\n';
    }
    for (QString &text : named) {
        text = text.trimmed();
        if (text.endsWith(u';'))
            text.chop(1);
    }
    return named;
}

} // namespace

Refusal stores::failed(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), reason}}};
}

std::optional<QString> stores::sqlOf(const char *folder, const QString &schema, const QString &name)
{
    QFile file(QStringLiteral(":/ledger/%1/%2_%3.sql").arg(QLatin1String(folder), schema, name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

QString stores::migrationName(int version)
{
    return QStringLiteral("%1").arg(version, 4, 10, QLatin1Char('0'));
}

QString stores::connectionName()
{
    static std::atomic<int> connections{0};
    return QStringLiteral("hall-%1").arg(++connections);
}

int stores::newestMigration(const char *folder, const QString &schema)
{
    int newest = 0;
    while (sqlOf(folder, schema, migrationName(newest + 1)))
        ++newest;
    return newest;
}

QStringList stores::statementsIn(const QString &sql)
{
    QStringList statements;
    QString current;
    for (const QString &line : sql.split(u'\n')) {
        if (line.trimmed().startsWith(QStringLiteral("--")) || line.trimmed().isEmpty())
            continue;
        current += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements << current.trimmed().chopped(1);
            current.clear();
        }
    }
    return statements;
}

int stores::usableFrom(const QString &sql, int version)
{
    static const QRegularExpression line(QStringLiteral("^-- usable from: ([0-9]{1,4})$"), QRegularExpression::MultilineOption);
    const auto said = line.match(sql);
    return said.hasMatch() ? said.captured(1).toInt() : version;
}

Database::Database() = default;

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    loadResources();
    return PostgresqlAddress::looksLikeOne(options.path) ? openPostgresql(options) : openSqlite(options);
}

std::optional<Refusal> Database::loadStatements(const Options &options)
{
    // The second file: what only this kind of database is asked.
    for (const char *name : {"statements", "own"}) {
        const auto sql = stores::sqlOf(m_dialect->folder, options.schema, QString::fromLatin1(name));
        if (!sql && QLatin1String(name) == QLatin1String("statements"))
            return stores::failed(QStringLiteral("no_statements"));
        m_sql.insert(namedStatements(sql.value_or(QString())));
    }
    return std::nullopt;
}

Database::~Database()
{
    m_statements.clear();
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::shared() const
{
    return m_dialect->shared;
}

void Database::onBegin(std::function<bool()> entered, std::function<void()> undone)
{
    m_entered = std::move(entered);
    m_undone = std::move(undone);
}

QStringList Database::statementNames() const
{
    QStringList names = m_sql.keys();
    names.removeIf([](const QString &name) { return name.isUpper(); });
    return names;
}

QSqlQuery &Database::statement(const QString &name)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[name];
    if (!query || m_unprepared.contains(name)) {
        if (!m_sql.contains(name))
            qFatal("no statement is called %s", qPrintable(name));
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        m_unprepared.remove(name);
        if (!query->prepare(m_sql.value(name))) {
            m_lastError = m_dialect->reason(query->lastError());
            m_unprepared.insert(name); // not for ever: a transaction in which something failed prepares nothing either
        }
    }
    query->finish();
    return *query;
}

bool Database::run(QSqlQuery &query)
{
    if (m_failed)
        return false;
    if (query.exec())
        return true;
    m_doomed = m_depth > 0;
    m_lastError = m_dialect->reason(query.lastError());
    // A wrong row and another's short lock are no signs of a failing disk. Anything else is not tried again on this handle.
    m_failed = !m_dialect->passing(query.lastError());
    return false;
}

bool Database::next(QSqlQuery &query)
{
    if (m_failed)
        return false;
    if (query.next())
        return true;
    if (query.lastError().isValid()) {
        m_lastError = m_dialect->reason(query.lastError());
        m_failed = true;
    }
    return false;
}

bool Database::control(const char *name)
{
    const QString control = QString::fromLatin1(name);
    if (!m_dialect->shared)
        return run(statement(control));
    // PostgreSQL prepares no BEGIN.
    if (m_failed)
        return false;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (query.exec(m_sql.value(control)))
        return true;
    m_lastError = m_dialect->reason(query.lastError());
    m_failed = true;
    return false;
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_within = database.m_depth > 0;
    if (m_within) {
        ++database.m_depth;
        m_open = true;
        return;
    }
    if (!database.settleLog()) {
        database.m_failed = true;
        return;
    }
    m_open = database.control(stores::Begin);
    if (!m_open || !database.shared())
        return;
    database.m_depth = 1;
    database.m_doomed = database.m_entered && !database.m_entered();
}

Transaction::~Transaction()
{
    if (m_open && m_within) {
        m_database.m_doomed = true;
        --m_database.m_depth;
    } else if (m_open) {
        m_database.m_depth = 0;
        // Not by run(): a store that has failed must still let go of its transaction.
        if (m_database.shared())
            QSqlQuery(QSqlDatabase::database(m_database.m_connection, false)).exec(QString::fromLatin1(stores::Rollback));
        else
            m_database.statement(QString::fromLatin1(stores::Rollback)).exec();
        if (m_database.m_undone)
            m_database.m_undone();
    }
}

bool Transaction::begun() const
{
    return m_open && !m_database.m_doomed;
}

bool Transaction::commit()
{
    if (!begun() || (!m_within && !m_database.control(stores::Commit)))
        return false;
    m_open = false;
    m_database.m_depth = m_within ? m_database.m_depth - 1 : 0;
    return true;
}

} // namespace hall
