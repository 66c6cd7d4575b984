// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database_p.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall {

namespace {

constexpr char Folder[] = "sqlite";
constexpr int BusyCode = 5;
constexpr int FullCode = 13;
constexpr int ConstraintCode = 19;

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() % 256; // without the extension
}

/** SQLite's primary codes as words for a refusal and the log. */
QString reasonOf(const QSqlError &error)
{
    const int code = codeOf(error);
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

bool isPassing(const QSqlError &error)
{
    return codeOf(error) == ConstraintCode || codeOf(error) == BusyCode;
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

} // namespace

Database::Lock::~Lock()
{
    if (handle >= 0)
        ::close(handle);
}

QString Database::migrateSqlite(const Options &options)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    const int newest = stores::newestMigration(Folder, options.schema);
    const bool fresh = userVersion(database) == 0;
    for (int version = userVersion(database) + 1; version <= newest; ++version) {
        const auto sql = stores::sqlOf(Folder, options.schema, stores::migrationName(version));
        QStringList steps = stores::statementsIn(sql.value_or(QString()));
        const int oldest = stores::usableFrom(sql.value_or(QString()), version);
        steps << QStringLiteral("PRAGMA application_id = %1").arg(FileMark << MarkBits | oldest);
        steps << QStringLiteral("PRAGMA user_version = %1").arg(version);
        if (steps.size() < 3 || !database.transaction())
            return QStringLiteral("migration_failed");
        QString trouble;
        for (const QString &step : steps) {
            QSqlQuery query(database);
            if (!query.exec(step))
                trouble = QStringLiteral("migration_failed");
            if (!trouble.isEmpty())
                break;
        }
        if (trouble.isEmpty() && !fresh && options.migrated)
            trouble = options.migrated(*this, version);
        m_statements.clear(); // prepared for the tables of this version
        if (!trouble.isEmpty()) {
            database.rollback();
            return trouble;
        }
        if (!database.commit())
            return QStringLiteral("migration_failed");
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::openSqlite(const Options &options)
{
    std::unique_ptr<Database> self(new Database);
    static const Dialect dialect{Folder, false, reasonOf, isPassing};
    self->m_dialect = &dialect;
    self->m_path = options.path;
    const bool inMemory = options.path == QStringLiteral(":memory:");
    if (!inMemory && (!options.readOnly || options.alone)) {
        const QByteArray lockPath = QFile::encodeName(options.path + QStringLiteral(".lock"));
        self->m_lock = std::make_unique<Lock>();
        self->m_lock->handle = ::open(lockPath.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (self->m_lock->handle < 0)
            return stores::failed(QStringLiteral("not_writable"));
        if (::flock(self->m_lock->handle, LOCK_EX | LOCK_NB) != 0)
            return stores::failed(errno == EWOULDBLOCK ? QStringLiteral("in_use") : QStringLiteral("not_lockable"));
    }
    if (!inMemory && !options.readOnly) {
        // SQLite would make the file readable by others where the umask allows it.
        const int file = ::open(QFile::encodeName(options.path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        const bool ours = file >= 0 && ::fchmod(file, 0600) == 0;
        if (file >= 0)
            ::close(file);
        if (!ours)
            return stores::failed(QStringLiteral("not_writable"));
    }

    self->m_connection = stores::connectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), self->m_connection);
    database.setDatabaseName(options.path);
    if (options.readOnly)
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return stores::failed(QStringLiteral("not_opened"));
    if (!isWhole(database))
        return stores::failed(QStringLiteral("damaged"));
    // Before anything is written: a program leaves a newer store as it is, unless that store was made for it too, so that
    // an update can be taken back.
    const int newest = stores::newestMigration(Folder, options.schema);
    if (userVersion(database) > newest && usableFrom(database) > newest)
        return stores::failed(QStringLiteral("newer_store"));
    if (options.readOnly && userVersion(database) < stores::newestMigration(Folder, options.schema))
        return stores::failed(QStringLiteral("older_store"));
    // Before anything is written: a trigger runs with our rights, and a view answers in a table's place.
    if (const QString object = stores::foreignObject(database, Folder, options.schema, userVersion(database)); !object.isEmpty())
        return stores::failed(QStringLiteral("schema_changed (%1)").arg(object));
    // A reader beside the writer has no log of its own to settle.
    self->m_logSettled = options.readOnly;
    if (const QString pragma = options.readOnly ? QString() : failedPragma(database, inMemory); !pragma.isEmpty())
        return stores::failed(QStringLiteral("pragma_") + pragma);
    if (const auto trouble = self->loadStatements(options))
        return *trouble;
    // A desk that starts on a full disk can be read; its first write asks for the same again.
    if (!self->settleLog() && self->m_lastError != QStringLiteral("disk_full"))
        return stores::failed(self->m_lastError);
    self->m_sql.insert(QString::fromLatin1(stores::Begin), options.readOnly ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
    self->m_sql.insert(QString::fromLatin1(stores::Commit), QStringLiteral("COMMIT"));
    self->m_sql.insert(QString::fromLatin1(stores::Rollback), QStringLiteral("ROLLBACK"));
    if (const QString trouble = options.readOnly ? QString() : self->migrateSqlite(options); !trouble.isEmpty())
        return stores::failed(trouble);
    return self;
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
    QSqlError error = fold.lastError();
    fold.finish();
    m_logSettled = folded && version >= 0 && fold.exec(QStringLiteral("PRAGMA user_version = %1").arg(version));
    if (folded && !m_logSettled)
        error = fold.lastError();
    if (!m_logSettled)
        m_lastError = reasonOf(error);
    return m_logSettled;
}

} // namespace hall
