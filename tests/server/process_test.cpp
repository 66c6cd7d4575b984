// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/printers.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

#include <signal.h>

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Binary = QStringLiteral(HALL_BIN_DIR "/reception-server");

struct Ran
{
    int code;
    QByteArray out;
    QByteArray err;
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(Binary, arguments);
    process.waitForFinished(30'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/** The program itself on a directory. */
class ServerProcess final
{
public:
    explicit ServerProcess(const QString &data)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(Binary, {"serve", "--data", data, "--listen", "127.0.0.1:0", "--enrol-listen", "127.0.0.1:0"});
        m_process.waitForReadyRead(20'000);
        ports = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~ServerProcess() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int end()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QJsonObject ports;

private:
    QProcess m_process;
};

} // namespace

TEST_CASE("a wrong command line is told so and ends with 2", "[process]")
{
    for (const QStringList &arguments : {QStringList{"--bogus"}, {"dance"}, {"serve"}, {"serve", "--data", "/tmp/x", "--listen", "nowhere"},
                                         {"enrol", "--data", "/tmp/x", "--window", "0"}, {"due", "--region", "99"}, {"revoke", "--data", "/tmp/x"}}) {
        const Ran ran = run(arguments);
        INFO(arguments.join(' ').toStdString());
        CHECK(ran.code == 2);
        CHECK_FALSE(ran.err.isEmpty());
        CHECK(ran.out.isEmpty());
    }
    CHECK(run({"--help"}).out.contains("enrol"));
    CHECK(run({"--version"}).out.startsWith("reception-server "));
    CHECK(run({"status", "--data", "/nonexistent"}).code == 1);
}

TEST_CASE("due answers the four dates as JSON", "[process]")
{
    const Ran ran = run({"due", "--region", "65", "--start", "2025-06-05", "--days", "5", "--kind", "working"});
    REQUIRE(ran.code == 0);
    const QJsonObject due = QJsonDocument::fromJson(ran.out).object();
    CHECK(due.keys() == QStringList{"conservative", "legal", "provisional", "raw"});
    CHECK(due.value("legal").toString() == QStringLiteral("2025-06-17"));
    const auto clock = [](const QStringList &more) { return QJsonDocument::fromJson(run(QStringList{"due", "--region", "00"} + more).out).object(); };
    const QJsonObject opinion = clock({"--clock", "CLK-05", "--start", "2026-08-03"});
    CHECK(opinion.value("legal").toString() == QStringLiteral("2026-10-08"));
    CHECK(opinion.value("basis").toString() == QStringLiteral("信访工作条例第三十四条"));
    CHECK(clock({"--clock", "CLK-16", "--start", "2026-09-24T13:50"}).value("at").toString() == QStringLiteral("2026-09-24T16:05:00+08:00"));
    CHECK(clock({"--clock", "CLK-18", "--grade", "complex", "--start", "2026-09-01"}).value("raw").toString() == QStringLiteral("2026-09-21"));
    CHECK(clock({"--days", "1", "--kind", "month", "--start", "2026-01-31"}).value("raw").toString() == QStringLiteral("2026-02-28"));
    for (const QStringList &amiss : {QStringList{"--clock", "CLK-11", "--start", "2026-09-01"}, {"--clock", "CLK-18", "--start", "2026-09-01"},
                                     {"--clock", "CLK-05", "--days", "3", "--start", "2026-09-01"}, {"--clock", "CLK-05", "--start", "x"}})
        CHECK(run(QStringList{"due"} + amiss).code == 2);
}

TEST_CASE("the program serves, is administered, and ends when told to", "[process]")
{
    QTemporaryDir directory;
    // A directory deeper than a socket's address may be long.
    const QString data = directory.filePath(QString(120, 'd'));
    ServerProcess server(data);
    REQUIRE(server.ports.value("listen").toInt() > 0);
    CHECK(run({"enrol", "--data", data, "--window", "5,6", "--label", "five"}).out.startsWith("127.0.0.1:" + QByteArray::number(server.ports.value("enrol").toInt()) + ' '));
    CHECK(QJsonDocument::fromJson(run({"status", "--data", data}).out).object().value("events").toInt(-1) == 0);
    CHECK(run({"verify", "--data", data}).code == 0);
    CHECK(run({"revoke", "--data", data, "42"}).code == 1);
    // One process owns a store.
    const Ran second = run({"serve", "--data", data, "--listen", "127.0.0.1:0", "--enrol-listen", "127.0.0.1:0"});
    CHECK(second.code == 1);
    CHECK(server.end() == 0);
    CHECK(run({"verify", "--data", data}).code == 0);
}

TEST_CASE("what was acknowledged before a kill is there after it, and nothing is doubled", "[process]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    centre.stop();
    qint64 acknowledged = 0;
    for (int round = 0; round < 5; ++round) {
        ServerProcess server(centre.directory());
        const int port = server.ports.value("listen").toInt();
        REQUIRE(port > 0);
        REQUIRE(front.http.connect(port, front.desk.tls));
        front.registers();
        acknowledged += front.pushes().size();
        // The next push is cut at an arbitrary point: the desk does not know whether it was stored.
        front.registers();
        const QByteArray body = wire::encode(front.outbox());
        front.http.say("POST /v1/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        ::usleep(static_cast<useconds_t>(round * 700));
        server.kill();
    }
    REQUIRE(centre.start());
    front.connect();
    acknowledged += front.pushes().size();
    CHECK(front.ledger->unsentCount() == 0);
    const QJsonObject verified = centre.server().administer({{"order", "verify"}});
    CHECK(verified.value("bad").isNull());
    CHECK(verified.value("events").toInt() == 5 * 2 * 3);
    CHECK(acknowledged == 5 * 2 * 3);
}
