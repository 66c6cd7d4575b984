// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cluster.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>

#include <libpq-fe.h>
#include <linux/close_range.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <atomic>

namespace hall::fakes {

namespace {

const QString Programs = QStringLiteral("/usr/lib/postgresql/15/bin/");
constexpr int ReadyMs = 30'000;
constexpr int KeptDatabases = 8;
constexpr int DroppedTogether = 32;

QString urlOf(const QString &directory, const QString &database)
{
    return QStringLiteral("postgresql:///%1?host=%2&user=hall").arg(database, directory);
}

} // namespace

Cluster::Cluster(const QString &folder) : m_directory(folder + QStringLiteral("/hall-pg-XXXXXX"))
{
    if (::geteuid() == 0) {
        const passwd *user = ::getpwnam("postgres");
        if (!user)
            user = ::getpwnam("nobody");
        m_user = user ? user->pw_uid : 65'534;
        m_group = user ? user->pw_gid : 65'534;
        if (::chown(m_directory.path().toLocal8Bit().constData(), m_user, m_group) != 0)
            m_trouble = QStringLiteral("chown");
    }
    // fsync stays on, as in a hall: what a restart loses is what these tests look for.
    m_settings = {QStringLiteral("-D"), m_directory.filePath(QStringLiteral("data")), QStringLiteral("-k"), m_directory.path(),
                  QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("max_connections=60"),
                  QStringLiteral("-c"), QStringLiteral("shared_buffers=32MB"), QStringLiteral("-c"), QStringLiteral("min_wal_size=8MB"), QStringLiteral("-c"), QStringLiteral("max_wal_size=128MB"),
                  QStringLiteral("-c"), QStringLiteral("logging_collector=off"), QStringLiteral("-c"), QStringLiteral("recovery_init_sync_method=syncfs")};
    if (!run(Programs + QStringLiteral("initdb"), {QStringLiteral("-D"), m_directory.filePath(QStringLiteral("data")), QStringLiteral("-U"), QStringLiteral("hall"),
                                                   QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                                                   QStringLiteral("--wal-segsize=4")}))
        return;
    start();
}

Cluster::~Cluster()
{
    stopImmediately();
}

void Cluster::asOwner(QProcess &process) const
{
    process.setWorkingDirectory(m_directory.path());
    process.setChildProcessModifier([user = m_user, group = m_group] {
        if (user != 0 && (::setgid(group) != 0 || ::setuid(user) != 0))
            ::_exit(1);
        ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC); // not with the sockets of a server in this process
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // after the change of user, which forgets it
    });
}

bool Cluster::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    asOwner(process);
    process.start(program, arguments);
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_trouble = program + QStringLiteral(": ") + QString::fromLocal8Bit(process.readAllStandardError()) + process.errorString();
    return false;
}

bool Cluster::start()
{
    QElapsedTimer waited;
    waited.start();
    const QByteArray address = urlOf(m_directory.path(), QStringLiteral("postgres")).toUtf8();
    while (waited.elapsed() < ReadyMs) {
        if (!m_server || m_server->state() == QProcess::NotRunning) {
            // After a kill the next one waits until the last of the old ones is gone, by ending itself.
            m_server = std::make_unique<QProcess>();
            asOwner(*m_server);
            m_server->setStandardOutputFile(QProcess::nullDevice());
            m_server->setStandardErrorFile(m_directory.filePath(QStringLiteral("log")), QIODevice::Append);
            m_server->start(Programs + QStringLiteral("postgres"), m_settings);
            if (!m_server->waitForStarted(5'000))
                break;
        }
        if (PQping(address.constData()) == PQPING_OK)
            return true;
        m_server->waitForFinished(5);
    }
    m_trouble = QStringLiteral("postgres does not get ready, see ") + m_directory.filePath(QStringLiteral("log"));
    return false;
}

bool Cluster::ready() const
{
    return m_trouble.isEmpty() && m_server && m_server->state() == QProcess::Running;
}

void Cluster::stopImmediately()
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT);
    m_server->waitForFinished(20'000);
}

void Cluster::kill()
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    // Those who work for it are children of its own and notice in their time.
    m_server->kill();
    m_server->waitForFinished(20'000);
}

QString Cluster::sql(const QString &url, const QString &statement)
{
    PGconn *line = PQconnectdb(url.toUtf8().constData());
    PGresult *result = PQstatus(line) == CONNECTION_OK ? PQexec(line, statement.toUtf8().constData()) : nullptr;
    QString answer;
    if (PQresultStatus(result) == PGRES_TUPLES_OK && PQntuples(result) > 0)
        answer = QString::fromUtf8(PQgetvalue(result, 0, 0));
    else if (PQresultStatus(result) != PGRES_COMMAND_OK)
        answer = QStringLiteral("error: ") + QString::fromUtf8(PQerrorMessage(line));
    PQclear(result);
    PQfinish(line);
    return answer;
}

QList<QStringList> Cluster::rows(const QString &url, const QString &statement)
{
    PGconn *line = PQconnectdb(url.toUtf8().constData());
    PGresult *result = PQstatus(line) == CONNECTION_OK ? PQexec(line, statement.toUtf8().constData()) : nullptr;
    QList<QStringList> found;
    for (int row = 0; row < PQntuples(result); ++row) {
        QStringList values;
        for (int column = 0; column < PQnfields(result); ++column)
            values << QString::fromUtf8(PQgetvalue(result, row, column));
        found << values;
    }
    PQclear(result);
    PQfinish(line);
    return found;
}

QString Cluster::newDatabaseIn(const QString &directory)
{
    static std::atomic<int> made{0};
    const int number = ++made;
    const QString name = QStringLiteral("hall_%1_%2").arg(::getpid()).arg(number);
    // Every database takes 8 MB. No test uses more than a few, so the others go; together, since dropping waits for the disk.
    if (number % DroppedTogether == 0) {
        for (int old = qMax(1, number - 2 * DroppedTogether); old < number - KeptDatabases; ++old)
            sql(urlOf(directory, QStringLiteral("postgres")), QStringLiteral("DROP DATABASE IF EXISTS hall_%1_%2 WITH (FORCE)").arg(::getpid()).arg(old));
    }
    const QString trouble = sql(urlOf(directory, QStringLiteral("postgres")), QStringLiteral("CREATE DATABASE ") + name);
    if (!trouble.isEmpty())
        qWarning("%s", qPrintable(trouble));
    return urlOf(directory, name);
}

void Cluster::dropDatabase(const QString &url)
{
    const QString name = url.section(QStringLiteral("///"), 1, 1).section(u'?', 0, 0);
    sql(QString(url).replace(QStringLiteral("///") + name, QStringLiteral("///postgres")), QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
}

QString Cluster::newDatabase()
{
    return newDatabaseIn(m_directory.path());
}

QString clusterOfTests()
{
    return QString::fromLocal8Bit(qgetenv("HALL_POSTGRESQL"));
}

} // namespace hall::fakes
