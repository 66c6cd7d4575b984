// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A centre in a process of its own, a line that can be cut, and desks that joined over it: all of it real. */

#include "fakes/desks.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>

namespace hall::fakes {

/** Lets the event loop run until \a done, and answers whether it came to that. */
inline bool until(const std::function<bool()> &done, int milliseconds = 20'000)
{
    QElapsedTimer waited;
    waited.start();
    while (!done() && waited.elapsed() < milliseconds) {
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return done();
}

/** The cable between desks and centre. */
class CuttableLine final
{
public:
    CuttableLine()
    {
        QObject::connect(&m_near, &QTcpServer::newConnection, &m_near, [this] {
            while (QTcpSocket *near = m_near.nextPendingConnection())
                forward(near);
        });
        m_near.listen(QHostAddress::LocalHost, 0);
        m_port = m_near.serverPort();
    }
    quint16 port() const { return m_port; }
    void leadTo(quint16 target) { m_target = target; }
    void cut()
    {
        m_near.close();
        for (QTcpSocket *socket : m_near.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
            socket->abort();
    }
    void heal() { m_near.listen(QHostAddress::LocalHost, m_port); }

private:
    void forward(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(near);
        QObject::connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        QObject::connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        QObject::connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
        QObject::connect(far, &QTcpSocket::errorOccurred, near, [near] { near->abort(); });
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }

    QTcpServer m_near;
    quint16 m_port = 0;
    quint16 m_target = 0;
};

class CentreProcess final
{
public:
    explicit CentreProcess(CuttableLine &line) : m_line(line) { start(); }
    ~CentreProcess() { kill(); }

    QString data() const { return m_data; }
    /** The next start is on another machine, as it were: the same address, another directory. */
    void moveTo(const QString &data) { m_data = data; }
    bool start()
    {
        const auto at = [](int port) { return QStringLiteral("127.0.0.1:%1").arg(port); };
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(binary(), {QStringLiteral("serve"), QStringLiteral("--data"), m_data, QStringLiteral("--listen"), at(m_port), QStringLiteral("--enrol-listen"),
                                   at(m_enrolPort), QStringLiteral("--announce"), at(m_line.port())});
        if (!m_process.waitForReadyRead(20'000))
            return false;
        const QJsonObject ports = QJsonDocument::fromJson(m_process.readLine()).object();
        m_port = ports[QStringLiteral("listen")].toInt();
        m_enrolPort = ports[QStringLiteral("enrol")].toInt();
        m_line.leadTo(static_cast<quint16>(m_port));
        return m_port > 0;
    }
    /** As a power cut does it. */
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool running() const { return m_process.state() == QProcess::Running; }
    QByteArray order(const QStringList &arguments) const
    {
        return run(QStringList{arguments.first(), QStringLiteral("--data"), m_data} + arguments.mid(1));
    }
    /** What the program says; empty when it refused. */
    static QByteArray run(const QStringList &arguments)
    {
        QProcess process;
        process.start(binary(), arguments);
        process.waitForFinished(60'000);
        return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() : QByteArray();
    }
    QString enrolLine(const QString &windows) const
    {
        return QString::fromUtf8(order({QStringLiteral("enrol"), QStringLiteral("--window"), windows}));
    }

private:
    static QString binary() { return QStringLiteral(HALL_BIN_DIR "/reception-server"); }

    CuttableLine &m_line;
    QTemporaryDir m_folder;
    QString m_data = m_folder.path();
    QProcess m_process;
    int m_port = 0;
    int m_enrolPort = 0;
};

/** A desk with the system's clock, as TLS needs it. */
struct Counter
{
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    QString failure;
    QList<CaseRow> arrived;

    Counter() { open(); }
    void open()
    {
        desk.reset();
        Desk::Options options = deskOptions(folder.path());
        options.clock.reset();
        options.random.reset();
        auto opened = Desk::open(options);
        if (!opened.ok())
            return;
        desk = std::move(opened.value());
        QObject::connect(desk.get(), &Desk::enrolmentFailed, desk.get(), [this](const QString &code) { failure = code; });
        QObject::connect(desk.get(), &Desk::casesArrived, desk.get(), [this](const QList<CaseRow> &rows) { arrived += rows; });
    }
    bool join(const QString &line)
    {
        failure.clear();
        desk->enrol(line, QStringLiteral("柜台"));
        until([this] { return desk->isEnrolled() || !failure.isEmpty(); });
        return desk->isEnrolled();
    }
    bool sit(const QString &officer) { return !desk->signIn(officer); }
    DeskStatus::Link link() const { return desk->status().link; }
    bool online(int milliseconds = 40'000)
    {
        return until([this] { return link() == DeskStatus::Link::Online; }, milliseconds);
    }
    bool sentAll(int milliseconds = 40'000)
    {
        return until([this] { return desk->status().unsent == 0; }, milliseconds);
    }
};

} // namespace hall::fakes
