// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Servers that share a database, in this process and beside it. */

#include "fakes/printers.h"
#include "server/counter.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

#include <linux/close_range.h>
#include <unistd.h>

namespace hall::fakes {

/** One for all the cases of this process; those who make a FakeCentre after asking for it make it there. */
inline Cluster &cluster()
{
    static Cluster one;
    qputenv("HALL_POSTGRESQL", one.socketDirectory().toLocal8Bit());
    REQUIRE(one.ready());
    return one;
}

/** The program itself, on the database that its directory names. */
class ServerProcess final
{
public:
    explicit ServerProcess(const QString &data, const QStringList &further = {})
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardErrorFile(QDir(data).filePath(QStringLiteral("log")));
        // Not with the sockets of a server in this process.
        m_process.setChildProcessModifier([] { ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC); });
        m_process.start(QStringLiteral(HALL_BIN_DIR "/reception-server"),
                        QStringList{"serve", "--data", data, "--listen", "127.0.0.1:0", "--enrol-listen", "127.0.0.1:0", "--per-address", "512"} + further);
        m_process.waitForReadyRead(20'000);
        port = QJsonDocument::fromJson(m_process.readLine()).object().value("listen").toInt();
    }
    ~ServerProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool runs() { return !m_process.waitForFinished(0) && m_process.state() == QProcess::Running; }
    int port = 0;

private:
    QProcess m_process;
};

/** As an administrator copies it to a second machine: the keys, their secret and the name of the database. */
inline void copyKeys(const QString &from, const QString &to)
{
    for (const char *name : {"secret", "store.key", "box.key", "authority.key", "authority.pem", "server.key", "server.pem", "database"})
        REQUIRE(QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)));
}

} // namespace hall::fakes
