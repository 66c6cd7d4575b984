// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A real PostgreSQL of its own, in a temporary directory, on a socket there and no port; it ends with its owner. */

#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace hall::fakes {

class Cluster final
{
public:
    /** Made in \a folder, started and ready. PostgreSQL refuses root: then it runs as postgres, or as nobody. */
    explicit Cluster(const QString &folder = QStringLiteral("/tmp"));
    ~Cluster();
    Cluster(const Cluster &) = delete;

    bool ready() const;
    /** What went wrong when it is not ready. */
    QString trouble() const { return m_trouble; }

    /** A new, empty database; answers its URL. */
    QString newDatabase();
    static QString newDatabaseIn(const QString &socketDirectory);
    /** Whoever is connected to it is cut off. */
    static void dropDatabase(const QString &url);
    QString socketDirectory() const { return m_directory.path(); }

    /** As `pg_ctl stop -m immediate`: no goodbye, no checkpoint; the log is replayed at the next start. */
    void stopImmediately();
    /** kill -9 of the server and of all who work for it. */
    void kill();
    bool start();
    /** As an administrator. The first column of the first row. */
    static QString sql(const QString &url, const QString &statement);
    /** All rows, as text; none when it failed. */
    static QList<QStringList> rows(const QString &url, const QString &statement);

private:
    bool run(const QString &program, const QStringList &arguments);
    void asOwner(QProcess &process) const;

    QTemporaryDir m_directory;
    QString m_trouble;
    QStringList m_settings;
    uint m_user = 0;
    uint m_group = 0;
    std::unique_ptr<QProcess> m_server;
};

/** Whether the tests of this process run on PostgreSQL: HALL_POSTGRESQL names the directory of a cluster's socket. */
QString clusterOfTests();

} // namespace hall::fakes
