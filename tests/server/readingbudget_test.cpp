// SPDX-License-Identifier: GPL-3.0-or-later
/** Who reads much: one alarm a day, at the entry that passes the budget; sums for the auditor, which lead to no case. */
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/logheard.h"
#include "fakes/printers.h"
#include "server/readingwatch.h"

#include <QtCore/QProcess>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr char Alarm[] = "alarm_reads_much";

struct Hall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>(); // 24 November 2026, eleven in Beijing
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter labour{centre, {3}};
    int cases = 0;

    Hall()
    {
        says(R"({"cases":4,"unmasked":2,"searched":3})");
        restarts();
    }
    void says(const QByteArray &budget)
    {
        QFile file(centre.directory() + "/reading-budget.json");
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(budget);
    }
    void restarts()
    {
        centre.stop();
        REQUIRE(centre.start());
    }
    OfficerId idOfOfficer(const QString &name) const { return officerIdOf(front.desk.identity.centre, name); }
    /** At that counter, not sent yet; of another case each time. */
    void writes(Counter &counter, AccessAct act, const QString &officer, int count = 1, QDateTime when = {})
    {
        for (int i = 0; i < count; ++i) {
            AccessEntry entry = aReading(act, CaseId(idOf(static_cast<quint64>(1'000 + ++cases))), when.isValid() ? when : clock->nowUtc(), officer, counter.window);
            entry.officer = idOfOfficer(officer);
            REQUIRE_FALSE(counter.ledger->recordAccess(entry));
        }
    }
    void reads(Counter &counter, AccessAct act, const QString &officer, int count = 1, const QDateTime &when = {})
    {
        writes(counter, act, officer, count, when);
        REQUIRE(counter.sendsAccess().status == 200);
    }
    int much() { return centre.server().administer({{"order", "status"}}).value("reading_much").toInt(-1); }
    QJsonObject of(const char *day) { return centre.server().administer({{"order", "access"}, {"day", QString::fromLatin1(day)}}); }
};

const QString Ali = QStringLiteral("阿里木");
const QString Li = QStringLiteral("李娜");

} // namespace

TEST_CASE("who passes the budget of a day is one alarm, with codes and sums, whatever they read after it", "[reading-budget]")
{
    Hall hall;
    const LogHeard log;
    hall.reads(hall.front, AccessAct::Opened, Ali, 4);
    CHECK(log.lines(Alarm) == 0);
    CHECK(hall.much() == 0);
    hall.reads(hall.front, AccessAct::Opened, Ali);
    CHECK(log.lines(Alarm) == 1);
    CHECK(log.last(Alarm) == QByteArray(Alarm) + " officer=" + hall.idOfOfficer(Ali).text().toLatin1() + " day=2026-11-24 cases=5 unmasked=0 searched=0");
    hall.reads(hall.front, AccessAct::Opened, Ali, 20);
    hall.reads(hall.front, AccessAct::Unmasked, Ali, 5);
    CHECK(hall.front.sendsAccess().status == 200); // the same once more
    CHECK(log.lines(Alarm) == 1);
    CHECK(hall.much() == 1);
    CHECK_FALSE(log.text().contains(Ali.toUtf8()));
    // Another officer is another sum, and another day begins anew.
    hall.reads(hall.labour, AccessAct::IdentitySearched, Li, 3);
    CHECK(hall.much() == 1);
    hall.reads(hall.labour, AccessAct::IdentitySearched, Li);
    CHECK(log.lines(Alarm) == 2);
    CHECK(log.last(Alarm).endsWith("cases=0 unmasked=0 searched=4"));
    hall.clock->pass(13 * 60); // midnight in Beijing
    hall.reads(hall.labour, AccessAct::IdentitySearched, Li, 3);
    CHECK(log.lines(Alarm) == 2);
    CHECK(hall.much() == 2);
}

TEST_CASE("one officer's day is one sum wherever they sat, and a case read at both counters counts once", "[reading-budget]")
{
    Hall hall;
    const LogHeard log;
    hall.reads(hall.front, AccessAct::Opened, Ali, 2);
    hall.cases -= 2;
    hall.reads(hall.labour, AccessAct::Opened, Ali, 4);
    CHECK(log.lines(Alarm) == 0);
    hall.reads(hall.labour, AccessAct::Printed, Ali);
    CHECK(log.lines(Alarm) == 1);
}

TEST_CASE("a restart raises nothing twice and forgets nothing, in the middle of a day and after it", "[reading-budget]")
{
    Hall hall;
    hall.reads(hall.front, AccessAct::Opened, Ali, 3);
    hall.reads(hall.labour, AccessAct::Unmasked, Li, 3);
    CHECK(hall.much() == 1);
    const LogHeard log;
    hall.restarts();
    CHECK(hall.much() == 1);
    hall.reads(hall.labour, AccessAct::Unmasked, Li);
    CHECK(log.lines(Alarm) == 0);
    hall.reads(hall.front, AccessAct::Opened, Ali, 2); // three before, two after
    CHECK(log.lines(Alarm) == 1);
    hall.restarts();
    CHECK(hall.much() == 2);
    hall.clock->pass((ReadingWatch::Days - 1) * 24 * 60);
    CHECK(hall.much() == 2);
    hall.clock->pass(24 * 60);
    CHECK(hall.much() == 0);
    hall.restarts();
    CHECK(hall.much() == 0);
    CHECK(log.lines(Alarm) == 1);
}

TEST_CASE("a desk that was without a line for days brings each day's reading as that day's", "[reading-budget]")
{
    Hall hall;
    const LogHeard log;
    for (int day = 0; day < 4; ++day) {
        hall.writes(hall.front, AccessAct::Opened, Ali, day == 2 ? 5 : 3);
        hall.clock->pass(24 * 60);
    }
    REQUIRE(hall.front.sendsAccess().status == 200);
    CHECK(log.lines(Alarm) == 1);
    CHECK(log.last(Alarm).contains(" day=2026-11-26 cases=5 "));
    // A clock that goes ahead spreads nothing over days to come.
    for (int year = 1; year <= 5; ++year)
        hall.reads(hall.labour, AccessAct::Opened, Li, 1, hall.clock->nowUtc().addYears(year));
    CHECK(log.lines(Alarm) == 2);
    CHECK(log.last(Alarm).contains(" day=2026-11-28 cases=5 "));
}

TEST_CASE("the auditor is told sums of each officer's day, and of no case, visitor or reason", "[reading-budget]")
{
    Hall hall;
    hall.reads(hall.front, AccessAct::Opened, Ali, 5);
    hall.reads(hall.front, AccessAct::Exported, Ali, 2);
    hall.reads(hall.labour, AccessAct::Unmasked, Li, 1);
    hall.reads(hall.labour, AccessAct::Printed, Li, 2);
    hall.reads(hall.labour, AccessAct::IdentitySearched, Li, 3);
    hall.clock->pass(24 * 60);
    hall.reads(hall.labour, AccessAct::Opened, Li, 1);
    const QJsonObject told = hall.of("2026-11-24");
    CHECK(told.keys() == QStringList{"budget", "day", "officers", "unreadable"});
    CHECK(told.value("unreadable").toInt(-1) == 0);
    CHECK(told.value("budget").toObject().value("cases").toInt() == 4);
    const QJsonArray officers = told.value("officers").toArray();
    REQUIRE(officers.size() == 2);
    CHECK(officers[0].toObject() == QJsonObject{{"name", Ali}, {"cases", 5}, {"opened", 5}, {"unmasked", 0}, {"printed", 0}, {"exported", 2}, {"searched", 0}, {"beyond", true}});
    CHECK(officers[1].toObject() == QJsonObject{{"name", Li}, {"cases", 3}, {"opened", 0}, {"unmasked", 1}, {"printed", 2}, {"exported", 0}, {"searched", 3}, {"beyond", false}});
    CHECK(hall.of("2026-11-25").value("officers").toArray().size() == 1);
    CHECK(hall.of("2026-11-23").value("officers").toArray().isEmpty());
    // Also of a day that is long past, which nobody watches any more.
    hall.clock->pass(100 * 24 * 60);
    hall.restarts();
    CHECK(hall.of("2026-11-24") == told);
    CHECK(hall.of("someday").contains("error"));
}

TEST_CASE("P-07: a sum below five of who reads accusations is told to nobody, nor that there is one", "[reading-budget][accusation]")
{
    Hall hall;
    hall.says(R"({"cases":80,"unmasked":20,"searched":30})");
    hall.restarts();
    Counter room(hall.centre, {23});
    const QString zhao = QStringLiteral("赵纪检");
    // At its window, before the hall has officers: one, and it is as if there were none.
    hall.reads(hall.front, AccessAct::Opened, Ali, 1);
    hall.reads(room, AccessAct::Opened, zhao, 4);
    hall.cases -= 4;
    hall.reads(room, AccessAct::Unmasked, zhao, 4);
    QJsonArray officers = hall.of("2026-11-24").value("officers").toArray();
    CHECK(officers.size() == 1);
    CHECK(officers.first().toObject().value("name").toString() == Ali);
    CHECK(officers.first().toObject().value("cases").toInt() == 1);
    hall.reads(room, AccessAct::Opened, zhao, 1);
    officers = hall.of("2026-11-24").value("officers").toArray();
    REQUIRE(officers.size() == 2);
    CHECK(officers[0].toObject() == QJsonObject{{"name", zhao}, {"cases", 5}, {"opened", 5}, {"unmasked", QJsonValue()}, {"printed", QJsonValue()}, {"exported", QJsonValue()}, {"searched", QJsonValue()}, {"beyond", false}});
    // Who has the role is one of them wherever they sit, also of a day before they were it, or after.
    const QJsonObject order{{"order", "officer-add"}, {"name", Li}, {"roles", QJsonArray{"discipline"}}, {"windows", QJsonArray{23}}};
    hall.reads(hall.labour, AccessAct::Opened, Li, 1);
    CHECK(hall.of("2026-11-24").value("officers").toArray().size() == 3);
    REQUIRE(hall.centre.server().administer(order).contains("password"));
    CHECK(hall.of("2026-11-24").value("officers").toArray().size() == 2);
    REQUIRE_FALSE(hall.centre.server().administer({{"order", "officer-dismiss"}, {"name", Li}}).contains("error"));
    CHECK(hall.of("2026-11-24").value("officers").toArray().size() == 2);
}

TEST_CASE("what came without its words is counted as that, so that spoiling entries hides nobody's reading", "[reading-budget]")
{
    Hall hall;
    hall.writes(hall.front, AccessAct::Opened, Ali, 3);
    QList<ChainedAccess> all = hall.front.ledger->accessAfter(0, 10, 10'000);
    all[1].plain.clear();
    all[2].plain.clear();
    REQUIRE(hall.front.asks("/v1/access", wire::encode(all)).status == 200);
    const QJsonObject told = hall.of("2026-11-24");
    CHECK(told.value("unreadable").toInt() == 2);
    CHECK(told.value("officers").toArray().first().toObject().value("cases").toInt() == 1);
}

TEST_CASE("without a budget of the hall's own the one that is built in holds, and one that cannot be read starts no server", "[reading-budget]")
{
    Hall hall;
    REQUIRE(QFile::remove(hall.centre.directory() + "/reading-budget.json"));
    hall.restarts();
    hall.reads(hall.front, AccessAct::Unmasked, Ali, 20);
    CHECK(hall.much() == 0);
    hall.reads(hall.front, AccessAct::Unmasked, Ali);
    CHECK(hall.much() == 1);
    CHECK(hall.of("2026-11-24").value("budget").toObject() == QJsonObject{{"cases", 80}, {"unmasked", 20}, {"searched", 30}});
    hall.centre.stop();
    hall.says(R"({"cases":4})");
    const auto refused = Server::start(hall.centre.options());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.refusal().facts.value("reason").toString().contains("reading-budget.json is no reading budget"));
}

TEST_CASE("the program tells a day's reading in one line, and which day it needs", "[reading-budget][process]")
{
    Hall hall;
    hall.reads(hall.front, AccessAct::Opened, Ali, 5);
    const auto run = [](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral(HALL_BIN_DIR "/reception-server"), arguments);
        process.waitForFinished(60'000);
        return std::tuple(process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError());
    };
    const QString data = hall.centre.directory();
    const auto [code, out, err] = run({"access", "--data", data, "--day", "2026-11-24"});
    INFO(err.toStdString());
    CHECK(code == 0);
    CHECK(out.count('\n') == 1);
    CHECK(out == QJsonDocument(hall.of("2026-11-24")).toJson(QJsonDocument::Compact) + "\n");
    CHECK(out.contains(Ali.toUtf8()));
    CHECK(std::get<0>(run({"access", "--data", data})) == 2);
    CHECK(std::get<0>(run({"access", "--data", data, "--day", "yesterday"})) == 2);
    CHECK(std::get<0>(run({"access", "--day", "2026-11-24"})) == 2);
    hall.centre.stop();
    CHECK(std::get<0>(run({"access", "--data", data, "--day", "2026-11-24"})) == 1);
}
