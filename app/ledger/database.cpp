// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtSql/QSqlError>

#include <atomic>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hall {

namespace {

constexpr int BusyMilliseconds = 5'000;

Refusal storeFailed(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), reason}}};
}

QString resource(const QString &schema, const QString &name)
{
    return QStringLiteral(":/ledger/sqlite/%1_%2.sql").arg(schema, name);
}

std::optional<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

/** One statement a semicolon at a line's end; comments are whole lines. */
QStringList statementsIn(const QString &sql)
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

struct Pragma
{
    const char *name;
    const char *value;
    const char *readBack;
};

constexpr Pragma Pragmas[] = {
    {"journal_mode", "WAL", "wal"},   {"synchronous", "FULL", "2"}, {"foreign_keys", "ON", "1"}, {"trusted_schema", "OFF", "0"},
    {"temp_store", "MEMORY", "2"},    {"secure_delete", "ON", "1"}, {"cell_size_check", "ON", "1"},
    {"wal_autocheckpoint", "1000", "1000"},
};

/** Sets each pragma and reads it back; the name of the first that did not take, or nothing. */
QString failedPragma(const QSqlDatabase &database, bool inMemory)
{
    for (const Pragma &pragma : Pragmas) {
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA %1 = %2").arg(QLatin1String(pragma.name), QLatin1String(pragma.value)));
        query.finish();
        QSqlQuery check(database);
        check.exec(QStringLiteral("PRAGMA %1").arg(QLatin1String(pragma.name)));
        const bool taken = check.next() && check.value(0).toString() == QLatin1String(pragma.readBack);
        // A store in memory has no log to write ahead.
        if (!taken && !(inMemory && QLatin1String(pragma.name) == QLatin1String("journal_mode")))
            return QString::fromLatin1(pragma.name);
    }
    return {};
}

/** Every row is read: a check that looks at the first alone has missed real damage elsewhere. */
bool isWhole(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check")))
        return false;
    QStringList rows;
    while (query.next())
        rows << query.value(0).toString();
    return rows == QStringList{QStringLiteral("ok")};
}

int userVersion(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(QStringLiteral("PRAGMA user_version"));
    return query.next() ? query.value(0).toInt() : -1;
}

int newestMigration(const QString &schema)
{
    int newest = 0;
    while (QFile::exists(resource(schema, QStringLiteral("%1").arg(newest + 1, 4, 10, QLatin1Char('0')))))
        ++newest;
    return newest;
}

/** Each migration in a transaction of its own, so that an interrupted upgrade goes on where it stopped. */
QString migrate(QSqlDatabase &database, const QString &schema)
{
    const int newest = newestMigration(schema);
    const int present = userVersion(database);
    if (present > newest)
        return QStringLiteral("newer_store");
    for (int version = present + 1; version <= newest; ++version) {
        const auto sql = textOf(resource(schema, QStringLiteral("%1").arg(version, 4, 10, QLatin1Char('0'))));
        QStringList steps = statementsIn(sql.value_or(QString()));
        steps << QStringLiteral("PRAGMA user_version = %1").arg(version);
        if (steps.size() < 2 || !database.transaction())
            return QStringLiteral("migration_failed");
        for (const QString &step : steps) {
            QSqlQuery query(database);
            if (!query.exec(step)) {
                database.rollback();
                return QStringLiteral("migration_failed");
            }
        }
        if (!database.commit())
            return QStringLiteral("migration_failed");
    }
    return {};
}

} // namespace

/** Keeps a second process out of the store, for as long as it lives. */
struct Database::Lock
{
    int handle = -1;
    ~Lock()
    {
        if (handle >= 0)
            ::close(handle);
    }
};

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    static std::atomic<int> connections{0};
    std::unique_ptr<Database> self(new Database);
    self->m_path = options.path;
    const bool inMemory = options.path == QStringLiteral(":memory:");
    if (!inMemory) {
        const QByteArray lockPath = QFile::encodeName(options.path + QStringLiteral(".lock"));
        self->m_lock = std::make_unique<Lock>();
        self->m_lock->handle = ::open(lockPath.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (self->m_lock->handle < 0)
            return storeFailed(QStringLiteral("not_writable"));
        if (::flock(self->m_lock->handle, LOCK_EX | LOCK_NB) != 0)
            return storeFailed(QStringLiteral("in_use"));
        // SQLite would make the file readable by others where the umask allows it.
        const int file = ::open(QFile::encodeName(options.path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0)
            return storeFailed(QStringLiteral("not_writable"));
        ::close(file);
    }

    self->m_connection = QStringLiteral("hall-%1").arg(++connections);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), self->m_connection);
    database.setDatabaseName(options.path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyMilliseconds));
    if (!database.open())
        return storeFailed(QStringLiteral("not_opened"));
    if (!isWhole(database))
        return storeFailed(QStringLiteral("damaged"));
    if (const QString pragma = failedPragma(database, inMemory); !pragma.isEmpty())
        return storeFailed(QStringLiteral("pragma_") + pragma);
    if (const QString trouble = migrate(database, options.schema); !trouble.isEmpty())
        return storeFailed(trouble);
    const auto sql = textOf(resource(options.schema, QStringLiteral("statements")));
    if (!sql)
        return storeFailed(QStringLiteral("no_statements"));
    self->m_sql = namedStatements(*sql);
    return self;
}

Database::~Database()
{
    m_statements.clear();
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery &Database::statement(const QString &name)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[name];
    if (!query) {
        Q_ASSERT_X(m_sql.contains(name), "Database::statement", qPrintable(name));
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(m_sql.value(name)))
            m_lastError = query->lastError().nativeErrorCode();
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
    m_lastError = query.lastError().nativeErrorCode();
    // 19 is a constraint: a wrong row, and no sign of a failing disk. Anything else is not tried again on this handle.
    m_failed = m_lastError.toInt() % 256 != 19;
    return false;
}

Transaction::Transaction(Database &database) : m_database(database)
{
    if (database.m_failed)
        return;
    QSqlQuery begin(QSqlDatabase::database(database.m_connection, false));
    m_open = begin.exec(QStringLiteral("BEGIN IMMEDIATE"));
    if (!m_open)
        database.m_lastError = begin.lastError().nativeErrorCode();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    QSqlQuery rollback(QSqlDatabase::database(m_database.m_connection, false));
    rollback.exec(QStringLiteral("ROLLBACK"));
}

bool Transaction::commit()
{
    if (!m_open || m_database.m_failed)
        return false;
    QSqlQuery commit(QSqlDatabase::database(m_database.m_connection, false));
    if (!commit.exec(QStringLiteral("COMMIT"))) {
        m_database.m_lastError = commit.lastError().nativeErrorCode();
        m_database.m_failed = true;
        return false;
    }
    m_open = false;
    return true;
}

} // namespace hall
