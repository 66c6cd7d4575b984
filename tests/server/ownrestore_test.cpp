// SPDX-License-Identifier: GPL-3.0-or-later
/** What becomes of the centre's own events, and of the numbers it gave, when the centre is put back to an older hour. */
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "ledger/backupfile.h"
#include "server/backup.h"
#include "server/storemark.h"

#include <QtCore/QThread>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr PaperForm Acceptance = PaperForm::F04Acceptance;

struct PutBack
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter five{centre, {5}};
    QTemporaryDir place;
    SystemRandom random;
    crypto::BoxKey recovery = crypto::makeBoxKey(random);
    int restores = 0;

    void backsUp()
    {
        REQUIRE_FALSE(centre.server()
                          .administer({{"order", "backup"}, {"to", place.filePath("backup")}, {"recovery", QString::fromLatin1(recovery.open.toBase64())}})
                          .contains("error"));
    }
    void isPutBack()
    {
        centre.stop();
        const QString to = place.filePath(QStringLiteral("centre%1").arg(++restores));
        REQUIRE(restoreBackup({place.filePath("backup"), recoverySecretText(recovery), to}, random).ok());
        REQUIRE(centre.movesTo(to));
        REQUIRE(centre.start());
    }
    /** As a desk comes back: what it received, what it made, and that this is all. */
    void comesBack(Counter &counter)
    {
        counter.connect();
        wire::Relay relay;
        qint64 row = -1;
        relay.events = counter.ledger->receivedAfter(&row, wire::MaxEventsPerPush, wire::MaxPushBytes);
        relay.keys = counter.ledger->keysFor(relay.events, {});
        REQUIRE_FALSE(counter.ledger->startOver(counter.epoch()));
        REQUIRE(counter.http.ask("POST", "/v1/relay", wire::encode(relay)).status == 200);
        offers(counter);
    }
    static void offers(Counter &counter)
    {
        counter.connect();
        if (counter.ledger->unsentCount() > 0)
            counter.pushes();
        counter.connect();
        REQUIRE(counter.sendsPush({QUuid::createUuid(), {}, {}, {}}).status == 200);
    }
    CaseId printed(Counter &counter)
    {
        const CaseId file = counter.registers();
        REQUIRE(counter.prints(file, Acceptance));
        counter.connect();
        REQUIRE_FALSE(counter.pushes().isEmpty());
        return file;
    }
    QString numberOf(Counter &counter, const CaseId &file)
    {
        counter.pullsUntil([&] { return counter.state(file).numbers.contains(Acceptance); }, 4);
        return counter.state(file).numbers.value(Acceptance);
    }
    int centreDevices()
    {
        int found = 0;
        for (const QJsonValue &device : centre.server().administer({{"order", "devices"}}).value("devices").toArray())
            found += device.toObject().value("state") == "centre" ? 1 : 0;
        return found;
    }
    QJsonValue bad() { return centre.server().administer({{"order", "verify"}}).value("bad"); }
};

} // namespace

TEST_CASE("after a restore a new device of the centre's goes on, and every number that desks hold is theirs again", "[own][settling]")
{
    PutBack hall;
    const CaseId before = hall.printed(hall.front);
    CHECK(hall.numberOf(hall.front, before) == QStringLiteral("伊综受〔2026〕1号"));
    hall.backsUp();
    const CaseId second = hall.printed(hall.five);
    const CaseId third = hall.printed(hall.front);
    CHECK(hall.numberOf(hall.five, second) == QStringLiteral("伊综受〔2026〕2号"));
    CHECK(hall.numberOf(hall.front, third) == QStringLiteral("伊综受〔2026〕3号"));
    hall.isPutBack();
    hall.comesBack(hall.front);
    // While one desk is away no number is given: it may bring those that were.
    const CaseId fourth = hall.printed(hall.front);
    hall.front.connect();
    hall.front.pulls(1);
    CHECK(hall.front.state(fourth).numbers.isEmpty());
    hall.comesBack(hall.five);
    CHECK(hall.numberOf(hall.front, before) == QStringLiteral("伊综受〔2026〕1号"));
    CHECK(hall.numberOf(hall.five, second) == QStringLiteral("伊综受〔2026〕2号"));
    CHECK(hall.numberOf(hall.front, third) == QStringLiteral("伊综受〔2026〕3号"));
    CHECK(hall.numberOf(hall.front, fourth) == QStringLiteral("伊综受〔2026〕4号"));
    CHECK(hall.centreDevices() == 2);
    CHECK(hall.bad().isNull());
}

TEST_CASE("a number that came to no desk but its neighbour is recorded void, and the neighbour keeps its own", "[own][settling]")
{
    PutBack hall;
    hall.backsUp(); // knows of no device of the centre's yet
    const CaseId first = hall.printed(hall.five);
    const CaseId second = hall.printed(hall.front);
    // Window 5 never heard its number 1; the front desk has read its number 2.
    CHECK(hall.numberOf(hall.front, second) == QStringLiteral("伊综受〔2026〕2号"));
    hall.isPutBack();
    hall.comesBack(hall.front);
    hall.comesBack(hall.five);
    CHECK(hall.numberOf(hall.front, second) == QStringLiteral("伊综受〔2026〕2号"));
    CHECK(hall.numberOf(hall.five, first) == QStringLiteral("伊综受〔2026〕3号"));
    CHECK(hall.bad().isNull());
}

TEST_CASE("officers appointed after the backup are officers again once a desk has brought them, and rights are asked as before", "[own][settling][officers]")
{
    for (const bool ownDeviceInBackup : {true, false}) {
        PutBack hall;
        if (ownDeviceInBackup)
            hall.printed(hall.front);
        hall.backsUp();
        const QJsonObject order{{"order", "officer-add"}, {"name", QStringLiteral("阿里木")}, {"roles", QJsonArray{"receptionist"}}, {"windows", QJsonArray{1}}};
        REQUIRE(hall.centre.server().administer(order).contains("password"));
        REQUIRE(hall.front.pullsUntil([&] { return hall.front.ledger->officerFiles().size() == 1; }));
        hall.isPutBack();
        hall.comesBack(hall.front);
        hall.comesBack(hall.five);
        const auto officers = [&hall] { return hall.centre.server().administer({{"order", "officers"}}).value("officers").toArray(); };
        for (int i = 0; i < 500 && officers().isEmpty(); ++i)
            QThread::msleep(20);
        REQUIRE(officers().size() == 1);
        CHECK(officers().first().toObject().value("password").toString() == "none"); // another has to be given out
        hall.clock->set(hall.clock->nowUtc().addDays(8));
        const auto verdict = [&hall](Counter &counter, const QString &name) {
            const CaseId file(QUuid::createUuid());
            Circumstances now = counter.now(file);
            now.officerName = name;
            now.officer = officerIdOf(counter.desk.identity.centre, name);
            FileCase filing = aFiling();
            static int daily = 500;
            filing.code = CaseCode::mint(counter.desk.identity.division, QDate(2026, 11, 23), counter.desk.identity.deviceDigits, ++daily);
            REQUIRE(counter.records(decide({}, filing, now).value()));
            counter.connect();
            const auto given = counter.pushes();
            REQUIRE_FALSE(given.isEmpty());
            return given.first().verdict == Verdict::Accepted ? QStringLiteral("accepted") : given.first().code;
        };
        CHECK(verdict(hall.front, QStringLiteral("阿里木")) == "accepted");
        CHECK(verdict(hall.front, QStringLiteral("谁")) == "officer_unknown");
        CHECK(verdict(hall.five, QStringLiteral("阿里木")) == "seat_not_of_officer");
        CHECK(hall.bad().isNull());
    }
}

TEST_CASE("numbers of a history between two restores of one backup are not given anew", "[own][settling]")
{
    PutBack hall;
    hall.backsUp();
    hall.isPutBack();
    hall.comesBack(hall.front);
    hall.comesBack(hall.five);
    const CaseId file = hall.printed(hall.front);
    CHECK(hall.numberOf(hall.front, file) == QStringLiteral("伊综受〔2026〕1号"));
    hall.isPutBack();
    // An epoch that this ledger has never heard of: the signature tells whose events they are.
    hall.comesBack(hall.front);
    hall.comesBack(hall.five);
    CHECK(hall.numberOf(hall.front, file) == QStringLiteral("伊综受〔2026〕1号"));
    const CaseId next = hall.printed(hall.five);
    CHECK(hall.numberOf(hall.five, next) == QStringLiteral("伊综受〔2026〕2号"));
    CHECK(hall.bad().isNull());
}

TEST_CASE("a transfer that had timed out is so again after a restore, and what the coordinator did then still fits", "[own][settling]")
{
    PutBack hall;
    Counter labour(hall.centre, {3});
    hall.backsUp();
    const CaseId file = hall.five.registers();
    REQUIRE(hall.five.sends(file, 3));
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    hall.clock->pass(16);
    REQUIRE(hall.front.pullsUntil([&] { return hall.front.state(file).pending.has_value(); }));
    TakeStep overruled{Step::ObjectionOverruled, {}, {{Item::Reason, QStringLiteral("经核实属于该窗口的职权范围")}, {Item::Basis, QStringLiteral("信访工作条例第二十四条")}}};
    const auto events = decide(hall.front.state(file), overruled, hall.front.now(file));
    INFO((events ? "" : codeName(events.refusal().code).toStdString()));
    REQUIRE(events.ok());
    REQUIRE(hall.front.records(*events));
    hall.front.connect();
    REQUIRE(hall.front.pushes().value(0).verdict == Verdict::Accepted);
    hall.isPutBack();
    // The front desk comes first, with what builds on the centre's step and on window 5's case.
    hall.front.connect();
    wire::Relay relay;
    qint64 row = -1;
    relay.events = hall.front.ledger->receivedAfter(&row, wire::MaxEventsPerPush, wire::MaxPushBytes);
    relay.keys = hall.front.ledger->keysFor(relay.events, {});
    REQUIRE_FALSE(hall.front.ledger->startOver(hall.front.epoch()));
    REQUIRE(hall.front.http.ask("POST", "/v1/relay", wire::encode(relay)).status == 200);
    hall.front.connect();
    hall.front.pushes();
    CHECK(hall.front.lastStatus == 503);
    hall.comesBack(hall.five);
    hall.front.connect();
    for (const Acknowledgement &given : hall.front.pushes())
        CHECK((given.verdict == Verdict::Accepted));
    PutBack::offers(hall.front);
    hall.comesBack(labour);
    REQUIRE(hall.five.pullsUntil([&] { return hall.five.state(file).owner == WindowNumber(3); }));
    CHECK(hall.bad().isNull());
}

TEST_CASE("REG 40: a fault that was shown before the restore is not shown again after it, and none is while the ledger settles", "[own][settling][faults]")
{
    PutBack hall;
    const CaseId shown = hall.five.registers();
    const CaseId other = hall.five.registers();
    hall.five.connect();
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    hall.backsUp();
    REQUIRE(hall.five.does(other, AddNote{QStringLiteral("来访人补充了材料")}));
    hall.clock->set(QDateTime(QDate(2026, 12, 10), QTime(3, 0), Qt::UTC)); // the fifteen days are over
    const auto seen = [&](const CaseId &file) { return hall.front.pullsUntil([&] { return hall.front.state(file).state != CaseState::Unknown; }); };
    const auto notices = [&](Counter &counter, const CaseId &file) {
        const QList<StepRecord> steps = counter.state(file).steps;
        return std::count_if(steps.begin(), steps.end(), [](const StepRecord &record) { return record.step == Step::FaultNoticed; });
    };
    REQUIRE(seen(shown));
    REQUIRE(seen(other));
    hall.isPutBack();
    hall.comesBack(hall.front);
    ::usleep(300'000); // the centre looks many times, and rests
    CHECK(hall.centreDevices() == 1); // the lost epoch's, whose steps the front desk has brought back
    hall.comesBack(hall.five);
    for (const CaseId &file : {shown, other}) {
        for (Counter *counter : {&hall.front, &hall.five})
            CHECK(counter->pullsUntil([&] { return notices(*counter, file) == 1; }));
    }
    hall.front.connect();
    while (hall.front.pulls(1) > 0)
        ;
    CHECK(notices(hall.front, shown) == 1);
    CHECK(hall.bad().isNull());
}

TEST_CASE("a store that a person has resealed goes on with another device of the centre's, above its own numbers", "[own][settling][sqlite]")
{
    PutBack hall;
    const CaseId first = hall.printed(hall.front);
    CHECK(hall.numberOf(hall.front, first) == QStringLiteral("伊综受〔2026〕1号"));
    hall.centre.stop();
    const QString data = hall.centre.directory();
    {
        const auto keys = openStoreKeys(data, hall.random);
        const auto database = Database::open({storePath(data), QStringLiteral("centre")});
        REQUIRE(database.ok());
        QSqlQuery &lost = database.value()->statement(QStringLiteral("metaSet"));
        lost.bindValue(0, QStringLiteral("tally"));
        lost.bindValue(1, QByteArray("gone"));
        REQUIRE(database.value()->run(lost));
    }
    REQUIRE_FALSE(hall.centre.start());
    const auto keys = openStoreKeys(data, hall.random);
    REQUIRE(resealStore(data, storePath(data), *keys, *hall.clock, hall.random).ok());
    REQUIRE(hall.centre.start());
    hall.comesBack(hall.front);
    const CaseId second = hall.printed(hall.five);
    CHECK(hall.numberOf(hall.five, second).isEmpty());
    hall.comesBack(hall.five);
    CHECK(hall.numberOf(hall.five, second) == QStringLiteral("伊综受〔2026〕2号"));
    CHECK(hall.centreDevices() == 2);
    CHECK(hall.bad().isNull());
}
