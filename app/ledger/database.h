// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <memory>
#include <optional>

namespace hall {

/**
 * One connection to one store: pragmas set and read back, migrations run, statements prepared by name from the .sql file
 * of its database. This connection writes and checkpoints, and no other may (SQLite before 3.51.3 can corrupt otherwise);
 * a lock file keeps a second process out. Not thread-safe: it lives in the thread that opened it.
 */
class Database final
{
public:
    struct Options
    {
        QString path;                 ///< a file, or ":memory:"
        QString schema;               ///< "desk" or "centre": which numbered migrations apply
        bool readOnly = false;        ///< a reader beside the one writer: takes no lock, writes and checkpoints nothing
    };
    static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /** The prepared statement of that name, ready to bind. Asserts that the name exists. Finish a SELECT after use. */
    QSqlQuery &statement(const QString &name);
    /** Runs it; on failure remembers the error and returns false. A failed write closes the store for writing (see failed()). */
    bool run(QSqlQuery &query);
    /** The next row. False after the last one, and when the disk cut the answer short: then failed() is true as well. */
    bool next(QSqlQuery &query);
    QString lastError() const { return m_lastError; }
    /** After an I/O error nothing is retried on this handle: close, reopen, verify. */
    bool failed() const { return m_failed; }
    QString path() const { return m_path; }

private:
    friend class Transaction;
    Database() = default;
    /** False when what the log held at opening is not known to be on the disk; nothing is built on it then. */
    bool settleLog();
    QString m_path;
    QString m_connection;
    QString m_lastError;
    bool m_failed = false;
    bool m_logSettled = false;
    QHash<QString, QString> m_sql;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    struct Lock;
    std::unique_ptr<Lock> m_lock;
};

/** Leaving early rolls back. */
class Transaction final
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    bool begun() const { return m_open; }
    /** False: nothing was saved, and the database says why. */
    [[nodiscard]] bool commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace hall
