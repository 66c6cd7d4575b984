// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/filledsteps.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);

/** A centre in whose hall time passes when the test says so; the front desk is the coordinator's. */
struct TimedHall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter five{centre, {5}};
    Counter labour{centre, {3}};

    /** A case of window 5's, sent to window 3, which has it. */
    CaseId sent()
    {
        const CaseId file = five.registers();
        REQUIRE(five.sends(file, 3));
        five.connect();
        REQUIRE_FALSE(five.pushes().isEmpty());
        labour.connect();
        REQUIRE(labour.pulls() > 0);
        return file;
    }
    /** What a counter gets while the centre has looked many times. */
    static int hears(Counter &counter)
    {
        counter.connect();
        return counter.pulls(1);
    }
    QJsonValue bad() { return centre.server().administer({{"order", "verify"}}).value("bad"); }
};

} // namespace

TEST_CASE("CLK-16: a transfer that nobody answers for fifteen minutes of the hall is told to the coordinator, and to all who see it", "[timeouts]")
{
    TimedHall hall;
    const CaseId file = hall.sent();
    hall.clock->pass(14);
    CHECK(TimedHall::hears(hall.front) == 0);
    hall.clock->pass(2);
    REQUIRE(hall.front.pullsUntil([&] { return hall.front.state(file).pending.has_value(); }));
    for (Counter *counter : {&hall.front, &hall.five, &hall.labour}) {
        REQUIRE(counter->pullsUntil([&] { return counter->state(file).pending && counter->state(file).pending->timedOut; }));
        CHECK(counter->state(file).owner == WindowNumber(5));
    }
    // The case came whole, with its keys.
    CHECK(hall.front.state(file).matter.subject.text == "拖欠工资");
    const StepRecord &step = hall.front.state(file).steps.last();
    CHECK(step.officerName == "centre");
    CHECK((step.officer == officerIdOf(hall.front.desk.identity.centre, QStringLiteral("centre"))));
    CHECK(step.window == WindowNumber(5));
    // Once, however often the centre looks.
    CHECK(TimedHall::hears(hall.front) == 0);
    CHECK(hall.bad().isNull());
}

TEST_CASE("CLK-17: a unit on call that does not come within thirty minutes of the hall is told to the coordinator, who gets the case", "[timeouts]")
{
    TimedHall hall;
    const CaseId file = hall.five.registers();
    REQUIRE(hall.five.does(file, filled(Step::OnCallSummoned)));
    hall.five.connect();
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    hall.clock->pass(29);
    CHECK(TimedHall::hears(hall.front) == 0);
    hall.clock->pass(2);
    REQUIRE(hall.front.pullsUntil([&] { return !hall.front.state(file).steps.isEmpty(); }));
    CHECK((hall.front.state(file).steps.last().step == Step::OnCallLate));
    CHECK(hall.front.state(file).matter.subject.text == "拖欠工资");
    CHECK(hall.front.state(file).owner == WindowNumber(5));
    CHECK(TimedHall::hears(hall.front) == 0); // once
    CHECK(hall.bad().isNull());
}

TEST_CASE("CLK-17: who came is told to nobody, and a restarted centre has not forgotten whom it waits for", "[timeouts]")
{
    TimedHall hall;
    const CaseId file = hall.five.registers();
    REQUIRE(hall.five.does(file, filled(Step::OnCallSummoned)));
    hall.five.connect();
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    const CaseId come = hall.five.registers();
    REQUIRE(hall.five.does(come, filled(Step::OnCallSummoned)));
    REQUIRE(hall.five.does(come, filled(Step::OnCallArrived)));
    hall.five.connect();
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    hall.clock->pass(31);
    REQUIRE(hall.front.pullsUntil([&] { return !hall.front.state(file).steps.isEmpty(); }));
    CHECK_FALSE(hall.front.state(come).known());
}

TEST_CASE("CLK-16: who answers in time is told to nobody, and neither is who answers while the hall is shut", "[timeouts]")
{
    TimedHall hall;
    hall.clock->set(QDateTime(QDate(2026, 11, 24), QTime(11, 25), Qt::UTC)); // 19:25 in Beijing; the hall shuts in five minutes
    const CaseId file = hall.sent();
    hall.clock->set(QDateTime(QDate(2026, 11, 25), QTime(2, 5), Qt::UTC)); // 10:05 on the next day
    CHECK(TimedHall::hears(hall.front) == 0);
    REQUIRE(hall.labour.accepts(file));
    hall.labour.connect();
    REQUIRE(hall.labour.pushes().value(0).verdict == Verdict::Accepted);
    hall.clock->pass(60);
    CHECK(TimedHall::hears(hall.front) == 0);
}

TEST_CASE("CLK-16: a recall and an objection that are not answered in their turn", "[timeouts]")
{
    TimedHall hall;
    const CaseId recalled = hall.sent();
    REQUIRE(hall.five.does(recalled, RecallTransfer{hall.five.state(recalled).pending->id, QStringLiteral("来访人改变了主意")}));
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    const CaseId objected = hall.sent();
    hall.clock->pass(10);
    hall.labour.connect();
    REQUIRE(hall.labour.does(objected, ObjectToTransfer{hall.labour.state(objected).pending->id, QStringLiteral("不属于本窗口职权范围"), QStringLiteral("信访工作条例第二十三条"), {}}));
    REQUIRE_FALSE(hall.labour.pushes().isEmpty());
    hall.clock->pass(14);
    CHECK(TimedHall::hears(hall.front) == 0);
    hall.clock->pass(2);
    REQUIRE(hall.front.pullsUntil([&] { return hall.front.state(objected).pending.has_value(); }));
    CHECK(hall.front.state(objected).pending->withCoordinator);
    CHECK((hall.front.state(recalled).state == CaseState::Unknown));
    CHECK(hall.bad().isNull());
}

TEST_CASE("REG 23 para 3: after five working days without an objection the receiver owns the case, and the sender sees it", "[timeouts]")
{
    TimedHall hall;
    const CaseId file = hall.sent();
    hall.clock->set(QDateTime(QDate(2026, 12, 1), QTime(15, 0), Qt::UTC)); // 23:00 of the fifth working day
    REQUIRE(hall.labour.pullsUntil([&] { return hall.labour.state(file).pending->timedOut; }));
    CHECK(hall.labour.state(file).owner == WindowNumber(5));
    hall.clock->set(QDateTime(QDate(2026, 12, 1), QTime(16, 1), Qt::UTC));
    for (Counter *counter : {&hall.labour, &hall.five})
        REQUIRE(counter->pullsUntil([&] { return counter->state(file).owner == Labour; }));
    CHECK_FALSE(hall.five.state(file).pending);
    // Neither receiver nor owner: it has left the coordinator again.
    REQUIRE(hall.front.pullsUntil([&] { return hall.front.withdrawn.contains(file); }));
    CHECK(hall.bad().isNull());
}

TEST_CASE("REG 30: an accusation that lies unanswered is told to nobody", "[timeouts]")
{
    TimedHall hall;
    Counter discipline(hall.centre, {23});
    hall.five.epoch();
    const CaseId file = hall.five.registers(Category::Accusation);
    REQUIRE(hall.five.sends(file, 23));
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    REQUIRE(discipline.pulls() > 0);
    hall.clock->set(QDateTime(QDate(2026, 12, 10), QTime(3, 0), Qt::UTC));
    CHECK(TimedHall::hears(hall.front) == 0);
    CHECK(TimedHall::hears(discipline) == 0);
    CHECK(discipline.state(file).owner == WindowNumber(5));
}

TEST_CASE("a centre that is started again knows which transfers wait, and acts once for each", "[timeouts]")
{
    TimedHall hall;
    const CaseId before = hall.sent();
    const CaseId answered = hall.sent();
    REQUIRE(hall.labour.accepts(answered));
    REQUIRE_FALSE(hall.labour.pushes().isEmpty());
    hall.centre.stop();
    hall.clock->pass(30);
    REQUIRE(hall.centre.start());
    REQUIRE(hall.front.pullsUntil([&] { return hall.front.state(before).pending.has_value(); }));
    CHECK((hall.front.state(answered).state == CaseState::Unknown));
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    CHECK(TimedHall::hears(hall.front) == 0);
    CHECK(hall.bad().isNull());
}

TEST_CASE("what was sent without a network is late from the hour at which it came", "[timeouts]")
{
    TimedHall hall;
    const CaseId file = hall.five.registers();
    REQUIRE(hall.five.sends(file, 3));
    hall.clock->pass(120);
    hall.five.connect();
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    CHECK(TimedHall::hears(hall.front) == 0);
    hall.clock->pass(16);
    CHECK(hall.front.pullsUntil([&] { return hall.front.state(file).pending.has_value(); }));
}
