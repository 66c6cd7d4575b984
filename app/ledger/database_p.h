// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/database.h"

#include <QtSql/QSqlError>

/** What the two kinds of store have in common, and in what they differ. */
namespace hall {

struct Database::Dialect
{
    const char *folder;                        ///< of its .sql files
    bool shared;                               ///< other processes may write as well
    QString (*reason)(const QSqlError &);      ///< as a word for a refusal and the log
    bool (*passing)(const QSqlError &);        ///< a wrong row, another's short lock: no sign of a failing store
};

/** Keeps a second process out of the store, for as long as it lives. */
struct Database::Lock
{
    int handle = -1;
    ~Lock();
};

namespace stores {

inline constexpr char Begin[] = "BEGIN";
inline constexpr char Commit[] = "COMMIT";
inline constexpr char Rollback[] = "ROLLBACK";

Refusal failed(const QString &reason);
std::optional<QString> sqlOf(const char *folder, const QString &schema, const QString &name);
QString connectionName();           ///< of a new one
/** The numbers of migrations begin at 1 and have no gap. */
QString migrationName(int version);
int newestMigration(const char *folder, const QString &schema);
/** One statement a semicolon at a line's end; comments are whole lines. */
QStringList statementsIn(const QString &sql);
/**
 * The first thing in a SQLite store's schema that its migrations up to \a version have not made, or have made otherwise: "trigger
 * x", plain enough for a log. Nothing is dropped: what it has done already is for a person to see, and refusing loses nothing.
 */
QString foreignObject(const QSqlDatabase &database, const char *folder, const QString &schema, int version);
QString namedPlain(const QString &object);
/** A migration that leaves the store usable for the program before it says so: "-- usable from: 1". */
int usableFrom(const QString &sql, int version);

} // namespace stores

} // namespace hall
