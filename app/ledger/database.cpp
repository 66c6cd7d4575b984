// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtSql/QSqlError>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/** Of a static library Qt registers no resources by itself. Outside the namespace, as the macro wants it. */
static void loadStatements()
{
    Q_INIT_RESOURCE(ledger_sql);
}

namespace hall {

namespace {

constexpr int BusyCode = 5;
constexpr int FullCode = 13;
constexpr int ConstraintCode = 19;

Refusal storeFailed(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), reason}}};
}

/** SQLite's primary codes as words for a refusal and the log. */
QString reasonOf(int code)
{
    switch (code) {
    case BusyCode: return QStringLiteral("busy");
    case 8:
    case 14: return QStringLiteral("not_writable");
    case 10: return QStringLiteral("disk_error");
    case 11:
    case 26: return QStringLiteral("damaged");
    case FullCode: return QStringLiteral("disk_full");
    case ConstraintCode: return QStringLiteral("constraint");
    default: return QStringLiteral("sqlite_%1").arg(code);
    }
}

int codeOf(const QSqlQuery &query)
{
    return query.lastError().nativeErrorCode().toInt() % 256; // without the extension
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

// Prepared like the rest; no statement of a file is in capitals.
const QString Begin = QStringLiteral("BEGIN");
const QString Commit = QStringLiteral("COMMIT");
const QString Rollback = QStringLiteral("ROLLBACK");

struct Pragma
{
    const char *name;
    const char *value;
    const char *readBack;
};

constexpr Pragma Pragmas[] = {
    {"journal_mode", "WAL", "wal"},   {"synchronous", "FULL", "2"}, {"foreign_keys", "ON", "1"}, {"trusted_schema", "OFF", "0"},
    {"temp_store", "MEMORY", "2"},    {"secure_delete", "ON", "1"}, {"cell_size_check", "ON", "1"},
    {"wal_autocheckpoint", "1000", "1000"}, {"busy_timeout", "5000", "5000"},
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
    // What a damaged schema says is not to be believed, and sizes of cells are to be checked, from the first read on.
    for (const char *pragma : {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA quick_check"}) {
        if (!query.exec(QString::fromLatin1(pragma)))
            return false;
    }
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

/** "RH" and the oldest schema whose programs may still write here; other files have no such mark. */
constexpr int FileMark = 0x5248;
constexpr int MarkBits = 16;

int usableFrom(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(QStringLiteral("PRAGMA application_id"));
    const int mark = query.next() ? query.value(0).toInt() : 0;
    return mark >> MarkBits == FileMark ? mark & ((1 << MarkBits) - 1) : userVersion(database);
}

/** A migration that leaves the store usable for the program before it says so: "-- usable from: 1". */
int usableFrom(const QString &sql, int version)
{
    static const QRegularExpression line(QStringLiteral("^-- usable from: ([0-9]{1,4})$"), QRegularExpression::MultilineOption);
    const auto said = line.match(sql);
    return said.hasMatch() ? said.captured(1).toInt() : version;
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
    for (int version = userVersion(database) + 1; version <= newest; ++version) {
        const auto sql = textOf(resource(schema, QStringLiteral("%1").arg(version, 4, 10, QLatin1Char('0'))));
        QStringList steps = statementsIn(sql.value_or(QString()));
        const int oldest = usableFrom(sql.value_or(QString()), version);
        steps << QStringLiteral("PRAGMA application_id = %1").arg(FileMark << MarkBits | oldest);
        steps << QStringLiteral("PRAGMA user_version = %1").arg(version);
        if (steps.size() < 3 || !database.transaction())
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
    loadStatements();
    std::unique_ptr<Database> self(new Database);
    self->m_path = options.path;
    const bool inMemory = options.path == QStringLiteral(":memory:");
    if (!inMemory && !options.readOnly) {
        const QByteArray lockPath = QFile::encodeName(options.path + QStringLiteral(".lock"));
        self->m_lock = std::make_unique<Lock>();
        self->m_lock->handle = ::open(lockPath.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (self->m_lock->handle < 0)
            return storeFailed(QStringLiteral("not_writable"));
        if (::flock(self->m_lock->handle, LOCK_EX | LOCK_NB) != 0)
            return storeFailed(errno == EWOULDBLOCK ? QStringLiteral("in_use") : QStringLiteral("not_lockable"));
        // SQLite would make the file readable by others where the umask allows it.
        const int file = ::open(QFile::encodeName(options.path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        const bool ours = file >= 0 && ::fchmod(file, 0600) == 0;
        if (file >= 0)
            ::close(file);
        if (!ours)
            return storeFailed(QStringLiteral("not_writable"));
    }

    self->m_connection = QStringLiteral("hall-%1").arg(++connections);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), self->m_connection);
    database.setDatabaseName(options.path);
    if (options.readOnly)
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return storeFailed(QStringLiteral("not_opened"));
    if (!isWhole(database))
        return storeFailed(QStringLiteral("damaged"));
    // Before anything is written: a program leaves a newer store as it is, unless that store was made for it too, so that
    // an update can be taken back.
    const int newest = newestMigration(options.schema);
    if (userVersion(database) > newest && usableFrom(database) > newest)
        return storeFailed(QStringLiteral("newer_store"));
    if (options.readOnly && userVersion(database) < newestMigration(options.schema))
        return storeFailed(QStringLiteral("older_store"));
    // A reader beside the writer has no log of its own to settle.
    self->m_logSettled = options.readOnly;
    if (const QString pragma = options.readOnly ? QString() : failedPragma(database, inMemory); !pragma.isEmpty())
        return storeFailed(QStringLiteral("pragma_") + pragma);
    // A desk that starts on a full disk can be read; its first write asks for the same again.
    if (!self->settleLog() && self->m_lastError != reasonOf(FullCode))
        return storeFailed(self->m_lastError);
    if (const QString trouble = options.readOnly ? QString() : migrate(database, options.schema); !trouble.isEmpty())
        return storeFailed(trouble);
    const auto sql = textOf(resource(options.schema, QStringLiteral("statements")));
    if (!sql)
        return storeFailed(QStringLiteral("no_statements"));
    self->m_sql = namedStatements(*sql);
    self->m_sql.insert(Begin, options.readOnly ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
    self->m_sql.insert(Commit, QStringLiteral("COMMIT"));
    self->m_sql.insert(Rollback, QStringLiteral("ROLLBACK"));
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
        if (!m_sql.contains(name))
            qFatal("no statement is called %s", qPrintable(name));
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(m_sql.value(name)))
            m_lastError = reasonOf(codeOf(*query));
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
    const int code = codeOf(query);
    m_lastError = reasonOf(code);
    // A wrong row and another's short lock are no signs of a failing disk. Anything else is not tried again on this handle.
    m_failed = code != ConstraintCode && code != BusyCode;
    return false;
}

bool Database::next(QSqlQuery &query)
{
    if (m_failed)
        return false;
    if (query.next())
        return true;
    if (query.lastError().isValid()) {
        m_lastError = reasonOf(codeOf(query));
        m_failed = true;
    }
    return false;
}

bool Database::settleLog()
{
    if (m_logSettled)
        return true;
    // A flush that failed may have left in the system's memory what the disk never got, and the system will not write it
    // again: what is read from such a log is written anew, into the store, before anything is added to it or told from it.
    // Then something is committed: the log's new head and its flush make sure that a power cut does not bring the old log
    // back, shorter than it was read, over what it was folded into.
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    const int version = userVersion(database);
    QSqlQuery fold(database);
    const bool folded = fold.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) && fold.next() && fold.value(0).toInt() == 0;
    int code = codeOf(fold);
    fold.finish();
    m_logSettled = folded && version >= 0 && fold.exec(QStringLiteral("PRAGMA user_version = %1").arg(version));
    if (folded && !m_logSettled)
        code = codeOf(fold);
    if (!m_logSettled)
        m_lastError = reasonOf(code);
    return m_logSettled;
}

Transaction::Transaction(Database &database) : m_database(database)
{
    if (database.settleLog())
        m_open = database.run(database.statement(Begin));
    else
        database.m_failed = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // Not by run(): a store that has failed must still let go of its transaction.
    m_database.statement(Rollback).exec();
}

bool Transaction::commit()
{
    if (!m_open || !m_database.run(m_database.statement(Commit)))
        return false;
    m_open = false;
    return true;
}

} // namespace hall
