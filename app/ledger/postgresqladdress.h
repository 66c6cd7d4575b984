// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

namespace hall {

/**
 * Where a PostgreSQL database is, from postgresql://user:password@host:port/database, or with the directory of its socket:
 * postgresql:///database?host=/run/postgresql&user=name. Further: sslmode, sslrootcert, sslcert, sslkey. What is left out is
 * libpq's to fill in (PGPASSFILE, ~/.pgpass, PGUSER …). A server elsewhere is spoken to by TLS unless sslmode says otherwise.
 */
class PostgresqlAddress final
{
public:
    static bool looksLikeOne(const QString &text);
    /** Nothing when it is none, or says what we do not know. */
    static std::optional<PostgresqlAddress> parse(const QString &text);

    /** libpq's words for it: host, port, dbname, user, password, and how long a silent server is waited for. */
    const QMap<QString, QString> &parameters() const { return m_parameters; }
    /** Fit to be written down. */
    QString withoutPassword() const;

private:
    QMap<QString, QString> m_parameters;
    QString m_bare;
};

} // namespace hall
