// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>

#include <thread>

using namespace hall;
using namespace hall::fakes;

namespace {

const QByteArray OneWeek = "/v1/analysis?from=2026-11-23&to=2026-11-29";

/** A hall in whose week of 23 November cases came, looked at on Tuesday of the next one. */
struct Week
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter office{centre, {2}};
    Counter labour{centre, {3}};
    Counter discipline{centre, {23}};

    void receives(int cases, Category category = Category::Claim)
    {
        front.connect();
        front.epoch(); // for whom accusations are boxed
        for (int i = 0; i < cases; ++i)
            REQUIRE_FALSE(front.registers(category).isNull());
        front.connect();
        REQUIRE_FALSE(front.pushes().isEmpty());
    }
    void isOver() { clock->set(QDateTime(QDate(2026, 12, 1), QTime(3, 0), Qt::UTC)); }
    PlainReply asked(Counter &counter, const QByteArray &target = OneWeek)
    {
        TlsClient client(centre.port(), counter.desk.tls);
        return client.ask("GET", target);
    }
};

QByteArray ran(const QStringList &arguments, int *code)
{
    QProcess process;
    process.start(QStringLiteral(HALL_BIN_DIR "/reception-server"), arguments);
    process.waitForFinished(30'000);
    *code = process.exitCode();
    return process.readAllStandardOutput().trimmed();
}

} // namespace

TEST_CASE("the coordinator's desk and the petition office get the figures of the hall, and nobody else", "[analysis]")
{
    Week week;
    week.receives(12);
    week.isOver();
    const PlainReply reply = week.asked(week.front);
    REQUIRE(reply.status == 200);
    const auto made = wire::decodeAnalysis(reply.body);
    REQUIRE(made);
    CHECK(made->received == 10);
    CHECK(made->inTime == 10);
    CHECK(made->overdue == 0);
    CHECK(made->made == QDate(2026, 12, 1));
    for (const AnalysisRow &row : made->types)
        CHECK(row.counts.first() == (row.key == "labour.wages" ? 10 : 0)); // the content is read, too
    for (const AnalysisRow &row : made->windows)
        CHECK(row.key != "23");
    CHECK((made->weeks == QList<AnalysisRow>{{QStringLiteral("2026-11-23"), {10}, {}}}));
    CHECK(wire::encode(*made) == reply.body);
    CHECK(week.asked(week.office).body == reply.body);
    const PlainReply other = week.asked(week.labour);
    CHECK(other.status == 403);
    CHECK(other.code() == "not_supervisor");
    CHECK(week.asked(week.discipline).code() == "not_supervisor");
    week.centre.server().administer({{"order", "revoke"}, {"device", week.office.desk.identity.device.text()}});
    CHECK(week.asked(week.office).code() == "device_revoked");
}

TEST_CASE("once the hall has officers the figures are for those who may see them there, as they are appointed now", "[analysis][rights]")
{
    Week week;
    week.receives(12);
    week.centre.stop();
    week.centre.options().passwordCost = {1, 8};
    REQUIRE(week.centre.start());
    week.isOver();
    const auto adds = [&week](const char *name, const QString &role, const QList<int> &windows) {
        QJsonArray seats;
        for (const int window : windows)
            seats.append(window);
        return week.centre.server().administer({{"order", "officer-add"}, {"name", name}, {"roles", QJsonArray{role}}, {"windows", seats}}).contains("password");
    };
    const auto told = [&week](Counter &counter, const char *name) {
        const QByteArray officer = name ? "&officer=" + officerIdOf(counter.desk.identity.centre, QString::fromUtf8(name)).text().toLatin1() : QByteArray();
        const PlainReply reply = week.asked(counter, OneWeek + officer);
        return QByteArray::number(reply.status) + ' ' + reply.code().toLatin1();
    };
    CHECK(told(week.front, nullptr) == "200 "); // a desk of before, in a hall that is being set up
    CHECK(told(week.front, "whoever") == "200 ");
    CHECK(told(week.labour, "whoever") == "403 not_supervisor");
    for (const Role role : Roles)
        REQUIRE(adds(roleName(role).toLatin1().constData(), roleName(role), role == Role::Discipline ? QList<int>{23} : QList<int>{1, 2, 3}));
    REQUIRE(adds("elsewhere", roleName(Role::Coordinator), {3}));
    for (const Role role : Roles) {
        INFO(roleName(role).toStdString());
        const bool may = role == Role::Coordinator || role == Role::Supervisor;
        const QByteArray name = roleName(role).toLatin1();
        CHECK(told(week.front, name.constData()) == (may ? "200 " : "403 role_lacks"));
        CHECK(told(week.office, name.constData()) == (may ? "200 " : "403 role_lacks"));
        CHECK(told(week.labour, name.constData()) == "403 not_supervisor");
    }
    CHECK(told(week.front, nullptr) == "403 role_lacks");
    CHECK(told(week.front, "whoever") == "403 role_lacks");
    CHECK(told(week.front, "elsewhere") == "403 role_lacks");
    REQUIRE_FALSE(week.centre.server().administer({{"order", "officer-dismiss"}, {"name", roleName(Role::Supervisor)}}).contains("error"));
    CHECK(told(week.front, roleName(Role::Supervisor).toLatin1().constData()) == "403 role_lacks");
    CHECK(told(week.front, roleName(Role::Coordinator).toLatin1().constData()) == "200 ");
}

TEST_CASE("REG 22: fifteen days without a first answer, and the pack says overdue", "[analysis]")
{
    Week week;
    week.receives(6);
    week.clock->set(QDateTime(QDate(2026, 12, 8), QTime(3, 0), Qt::UTC));
    CHECK(wire::decodeAnalysis(week.asked(week.front).body)->overdue == 0);
    week.clock->set(QDateTime(QDate(2026, 12, 22), QTime(3, 0), Qt::UTC));
    const auto late = wire::decodeAnalysis(week.asked(week.front).body);
    CHECK(late->overdue == 5);
    CHECK(late->inTime == 0);
}

TEST_CASE("P-07: the figures are the same to the byte whether an accusation was made or not", "[analysis]")
{
    Week week;
    week.receives(7);
    week.isOver();
    const QByteArray before = week.asked(week.front).body;
    REQUIRE(wire::decodeAnalysis(before));
    week.clock->set(QDateTime(QDate(2026, 11, 25), QTime(3, 0), Qt::UTC));
    const auto events = [&week] { return week.centre.server().administer({{"order", "status"}}).value("events").toInt(); };
    const int had = events();
    week.receives(6, Category::Accusation);
    CHECK(events() > had);
    week.isOver();
    CHECK(week.asked(week.front).body == before);
}

TEST_CASE("a period that is not of whole weeks that are over is refused, and a query of another form is not read", "[analysis]")
{
    Week week;
    week.isOver();
    const auto told = [&week](const QByteArray &query) {
        const PlainReply reply = week.asked(week.front, "/v1/analysis" + query);
        return QByteArray::number(reply.status) + ' ' + reply.code().toLatin1();
    };
    CHECK(told("?from=2026-11-24&to=2026-11-29") == "400 bad_period");
    CHECK(told("?from=2026-11-30&to=2026-12-06") == "400 bad_period");
    CHECK(told("?from=2024-11-25&to=2026-11-29") == "400 bad_period");
    for (const char *query : {"", "?", "?from=2026-11-23", "?to=2026-11-29&from=2026-11-23", "?from=2026-11-23&to=2026-11-31", "?from=2026-11-23&to=2026-11-29&type=x",
                              "?from=2026-11-23&to=2026-11-29&officer=", "?from=2026-11-23&to=2026-11-29&officer=1",
                              "?officer=11111111-2222-4333-8444-555555555555&from=2026-11-23&to=2026-11-29"})
        CHECK(told(query) == "400 bad_query");
}

TEST_CASE("the figures of a store that is not served are those that its server gives", "[analysis][sqlite]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    for (int i = 0; i < 6; ++i)
        front.registers();
    REQUIRE_FALSE(front.pushes().isEmpty());
    const QDate today = legalDate(QDateTime::currentDateTimeUtc());
    const QDate sunday = today.addDays(-today.dayOfWeek());
    const QStringList command{"analysis", "--data", centre.directory(), "--region", "00", "--from", sunday.addDays(-27).toString(Qt::ISODate), "--to", sunday.toString(Qt::ISODate)};
    int code = -1;
    const QByteArray served = ran(command, &code);
    CHECK(code == 0);
    const auto made = wire::decodeAnalysis(served);
    REQUIRE(made);
    CHECK(made->inTime == 5);
    centre.stop();
    CHECK(ran(command, &code) == served);
    CHECK(code == 0);
    QStringList running = command;
    running.last() = sunday.addDays(7).toString(Qt::ISODate);
    CHECK(ran(running, &code).isEmpty());
    CHECK(code == 2);
    CHECK(ran(command.mid(0, 5), &code).isEmpty());
    CHECK(code == 2);
    QTemporaryDir empty;
    running = command;
    running[2] = empty.path();
    ran(running, &code);
    CHECK(code == 1);
}

TEST_CASE("nobody waits for the figures but who asked for them", "[.][analysis-speed]")
{
    Week week;
    const int cases = qEnvironmentVariableIntValue("HALL_CASES") > 0 ? qEnvironmentVariableIntValue("HALL_CASES") : 50'000;
    for (int i = 0; i < cases; ++i) {
        const CaseId file = week.front.registers();
        week.front.does(file, ScreenCase{LawfulPath::PetitionOpinion, {}});
        if (i % 400 == 399 || i + 1 == cases) {
            week.front.connect();
            while (week.front.ledger->unsentCount() > 0)
                REQUIRE_FALSE(week.front.pushes().isEmpty());
        }
    }
    week.isOver();
    std::atomic<bool> ended = false;
    qint64 took = 0;
    std::optional<Analysis> made;
    std::thread asker([&] {
        QElapsedTimer timer;
        timer.start();
        made = wire::decodeAnalysis(week.asked(week.front).body);
        took = timer.elapsed();
        ended = true;
    });
    qint64 longest = 0;
    int asked = 0;
    TlsClient other(week.centre.port(), week.labour.desk.tls);
    while (!ended) {
        QElapsedTimer timer;
        timer.start();
        REQUIRE(other.ask("GET", "/v1/health").status == 200);
        longest = qMax(longest, timer.elapsed());
        ++asked;
    }
    asker.join();
    REQUIRE(made);
    CHECK(made->received == cases);
    WARN(cases << " cases: figures in " << took << " ms; meanwhile " << asked << " answers of the ledger's thread, the slowest in " << longest << " ms");
    CHECK(longest < 250);
}
