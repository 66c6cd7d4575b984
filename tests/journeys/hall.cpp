// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/hall.h"

#include <QtNetwork/QHostAddress>

namespace {

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

} // namespace

Hall::Hall(const QDir &directory) : m_directory(directory)
{
}

Hall::~Hall()
{
    close();
}

QString Hall::open()
{
    for (const char *folder : {"data/server", "receipts", "screens", "logs"})
        m_directory.mkpath(QString::fromLatin1(folder));
    m_serverPort = freePort();
    m_enrolPort = freePort();
    m_relay = std::make_unique<Relay>(m_serverPort);
    return startServer() ? QString() : QStringLiteral("the server did not start; see logs/server.log");
}

bool Hall::startServer()
{
    const auto local = [](quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); };
    m_server = std::make_unique<Program>(
        QStringLiteral("reception-server"),
        QStringList{QStringLiteral("serve"), QStringLiteral("--data"), serverData(), QStringLiteral("--listen"),
                    local(m_serverPort), QStringLiteral("--enrol-listen"), local(m_enrolPort),
                    // The counters reach the centre by the wire that can be cut.
                    QStringLiteral("--announce"), local(m_relay->port())},
        m_directory.filePath(QStringLiteral("logs/server.log")));
    return !m_server->readLine(20'000).isEmpty();
}

void Hall::killServer()
{
    m_server->kill();
}

Program *Hall::openCounter(const QString &name, const QString &windows, const QString &papers)
{
    const QString line =
        Program::output(QStringLiteral("reception-server"), {QStringLiteral("enrol"), QStringLiteral("--data"), serverData(),
                                                             QStringLiteral("--window"), windows, QStringLiteral("--label"), name});
    if (line.isEmpty())
        return nullptr;
    m_directory.mkpath(QStringLiteral("data/") + name);
    Counter counter{nullptr, name, papers};
    if (!start(counter, {QStringLiteral("--enrol"), line}))
        return nullptr;
    m_counters.push_back(std::move(counter));
    return m_counters.back().program.get();
}

Program *Hall::reopenCounter(Program *dead)
{
    for (Counter &counter : m_counters) {
        if (counter.program.get() == dead)
            return start(counter, {}) ? counter.program.get() : nullptr;
    }
    return nullptr;
}

bool Hall::start(Counter &counter, const QStringList &enrolment)
{
    counter.program = std::make_unique<Program>(QStringLiteral("reception-clerk"),
                                                QStringList{QStringLiteral("--data"), m_directory.filePath(QStringLiteral("data/") + counter.name),
                                                            QStringLiteral("--pdf"), counter.papers}
                                                    + enrolment,
                                                m_directory.filePath(QStringLiteral("logs/%1.log").arg(counter.name)));
    return counter.program->readLine(30'000).value(QStringLiteral("ready")).toBool();
}

void Hall::close()
{
    m_counters.clear();
    m_server.reset();
}
