// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace hall {

/**
 * One connection to one store: settings made and read back, migrations run, statements prepared by name from the .sql files
 * of its database. Not thread-safe: it lives in the thread that opened it.
 * SQLite: this connection writes and checkpoints, and no other may (before 3.51.3 it can corrupt otherwise); a lock file
 * keeps a second process out. PostgreSQL: several processes may have it open, see onBegin().
 */
class Database final
{
public:
    struct Options
    {
        QString path;                 ///< a file, ":memory:", or postgresql://… as PostgresqlAddress takes it
        QString schema;               ///< "desk" or "centre": which numbered migrations apply
        bool readOnly = false;        ///< a reader beside the one writer: takes no lock, writes and checkpoints nothing
        bool alone = false;           ///< of a reader: keeps a writer from opening the file as long as this lives
        /** Within the transaction of each migration of a file that was there before; what is wrong, or nothing. */
        std::function<QString(Database &, int version)> migrated;
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
    QStringList statementNames() const;

    /** Whether other processes may write here too. */
    bool shared() const;
    /**
     * Of a shared store: \a entered is called first in each transaction, to take the lock under which others wait and to
     * read what they changed; false ends it. \a undone is called when one was not committed.
     */
    void onBegin(std::function<bool()> entered, std::function<void()> undone);

private:
    friend class Transaction;
    struct Dialect;
    struct Lock;
    Database();
    static Result<std::unique_ptr<Database>> openSqlite(const Options &options);
    static Result<std::unique_ptr<Database>> openPostgresql(const Options &options);
    std::optional<Refusal> loadStatements(const Options &options);
    /** Migrates, or says why a store cannot be used. */
    QString settlePostgresql(const Options &options);
    /** Each migration in a transaction of its own, so that an interrupted upgrade goes on where it stopped. */
    QString migrateSqlite(const Options &options);
    /** BEGIN, COMMIT, ROLLBACK. */
    bool control(const char *name);
    /** False when what the log held at opening is not known to be on the disk; nothing is built on it then. */
    bool settleLog();
    QString m_path;
    QString m_connection;
    QString m_lastError;
    const Dialect *m_dialect = nullptr;
    bool m_failed = false;
    bool m_logSettled = false;
    int m_depth = 0;                  ///< of transactions in one another
    bool m_doomed = false;            ///< something failed in this one: PostgreSQL would take a COMMIT for a ROLLBACK
    std::function<bool()> m_entered;
    std::function<void()> m_undone;
    QHash<QString, QString> m_sql;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QSet<QString> m_unprepared;
    std::unique_ptr<Lock> m_lock;
};

/** Leaving early rolls back. Within another one of a shared store it is part of that one, which then cannot commit either. */
class Transaction final
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    bool begun() const;
    /** False: nothing was saved, and the database says why. */
    [[nodiscard]] bool commit();

private:
    Database &m_database;
    bool m_open = false;
    bool m_within = false;
};

} // namespace hall
