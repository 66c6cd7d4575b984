// SPDX-License-Identifier: GPL-3.0-or-later
/** REG 40: the coordinator is shown what went wrong in cases that other windows own. */
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "server/faultwatch.h"
#include "server/storemark.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** Cases are registered on 24 November 2026; their fifteen days end on Wednesday, 9 December. */
struct WatchedHall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter five{centre, {5}};

    CaseId registered(Category category = Category::Claim)
    {
        five.connect();
        five.epoch();
        const CaseId file = five.registers(category);
        REQUIRE_FALSE(file.isNull());
        return file;
    }
    void sends()
    {
        five.connect();
        REQUIRE_FALSE(five.pushes().isEmpty());
    }
    void lastDayIsOver() { clock->set(QDateTime(QDate(2026, 12, 9), QTime(16, 0, 1), Qt::UTC)); } // midnight in Beijing
    static int hears(Counter &counter)
    {
        counter.connect();
        return counter.pulls(1);
    }
    bool sees(const CaseId &file)
    {
        return front.pullsUntil([&] { return front.state(file).state != CaseState::Unknown; });
    }
    QJsonValue bad() { return centre.server().administer({{"order", "verify"}}).value("bad"); }
};

int notices(const CaseFile &file)
{
    return static_cast<int>(std::count_if(file.steps.begin(), file.steps.end(), [](const StepRecord &record) { return record.step == Step::FaultNoticed; }));
}

} // namespace

TEST_CASE("REG 40: on the day after its last day an unanswered case of another window comes to the coordinator, whole and once", "[faults]")
{
    WatchedHall hall;
    const CaseId file = hall.registered();
    hall.sends();
    hall.clock->set(QDateTime(QDate(2026, 12, 9), QTime(15, 59), Qt::UTC));
    CHECK(WatchedHall::hears(hall.front) == 0);
    hall.lastDayIsOver();
    REQUIRE(hall.sees(file));
    const CaseFile seen = hall.front.state(file);
    CHECK(seen.owner == WindowNumber(5));
    CHECK(seen.matter.subject.text == "拖欠工资");
    REQUIRE(notices(seen) == 1);
    CHECK(seen.steps.last().facts.cause == 1); // the first answer is late
    CHECK(seen.steps.last().officerName == "centre");
    REQUIRE(hall.five.pullsUntil([&] { return notices(hall.five.state(file)) == 1; }));
    hall.clock->pass(3 * 24 * 60);
    CHECK(WatchedHall::hears(hall.front) == 0);
    CHECK(hall.bad().isNull());
}

TEST_CASE("REG 40: what is a fault when it is committed is shown with the next look, on the same day", "[faults]")
{
    WatchedHall hall;
    CHECK(WatchedHall::hears(hall.front) == 0); // the day's round is over
    const CaseId file = hall.registered();
    REQUIRE(hall.five.does(file, ScreenCase{LawfulPath::PetitionOpinion, {}}));
    TakeStep accepted{Step::MatterAccepted, {}, {}};
    accepted.facts.choice = static_cast<int>(Grade::Complex);
    accepted.facts.ticks = {Tick::NoConflict};
    REQUIRE(hall.five.does(file, accepted));
    hall.sends();
    CHECK(WatchedHall::hears(hall.front) == 0);
    TakeStep extended{Step::HandlingExtended, {}, {{Item::Reason, QStringLiteral("案情复杂,需要鉴定")}, {Item::Approver, QStringLiteral("局长")}}};
    extended.facts.days = 20;
    extended.facts.ticks = {Tick::HeadApproved};
    REQUIRE(hall.five.does(file, extended)); // and nobody was told
    hall.sends();
    REQUIRE(hall.sees(file));
    CHECK(notices(hall.front.state(file)) == 1);
}

TEST_CASE("REG 30, 40: accusations are passed over, whether there are any or not, and the verdicts stand", "[faults]")
{
    WatchedHall hall;
    Counter discipline(hall.centre, {23});
    hall.registered(Category::Accusation);
    const CaseId claim = hall.registered();
    hall.sends();
    hall.lastDayIsOver();
    REQUIRE(hall.sees(claim));
    hall.clock->pass(2 * 24 * 60);
    CHECK(WatchedHall::hears(hall.front) == 0);
    discipline.connect();
    REQUIRE(discipline.pulls() > 0);
    CHECK(WatchedHall::hears(discipline) == 0);
    CHECK(hall.bad().isNull());
}

TEST_CASE("a centre that slept finds every fault when it is started again, however many there are", "[faults]")
{
    WatchedHall hall;
    QList<CaseId> files;
    for (int i = 0; i < 70; ++i)
        files << hall.registered();
    hall.sends();
    hall.centre.stop();
    hall.lastDayIsOver();
    REQUIRE(hall.centre.start());
    REQUIRE(hall.front.pullsUntil([&] {
        return std::all_of(files.begin(), files.end(), [&](const CaseId &file) { return hall.front.state(file).state != CaseState::Unknown; });
    }));
    for (const CaseId &file : std::as_const(files))
        CHECK(notices(hall.front.state(file)) == 1);
    CHECK(hall.bad().isNull());
}

TEST_CASE("one look folds some cases and not the whole ledger; a legal day's looks go through all of them once", "[faults]")
{
    WatchedHall hall;
    for (int i = 0; i < 100; ++i)
        hall.registered();
    hall.sends();
    hall.centre.stop();
    hall.lastDayIsOver();
    SystemRandom random;
    const auto keys = openStoreKeys(hall.centre.directory(), random);
    auto opened = CentreLedger::open(*storePlace(hall.centre.directory()), keys->storeKey, keys->box, random);
    REQUIRE(opened);
    CentreLedger &ledger = *opened.value();
    const Laws laws = *Laws::read(QStringLiteral("00"));
    FaultWatch watch;
    const auto looks = [&] {
        watch.look(ledger, laws.periods(), hall.clock->nowUtc());
        return watch.due(ledger, laws.periods(), hall.clock->nowUtc()).size();
    };
    CHECK(looks() == 32);
    CHECK(looks() == 64);
    CHECK(looks() == 96);
    CHECK(looks() == 100);
    CHECK(looks() == 100);
    // By the day before nothing is due, and what was found is forgotten; midnight does not cut that day's round short.
    hall.clock->set(QDateTime(QDate(2026, 12, 9), QTime(3, 0), Qt::UTC));
    CHECK(looks() == 0);
    CHECK(looks() == 0);
    hall.lastDayIsOver();
    CHECK(looks() == 32);
    CHECK(looks() == 36); // its end
    CHECK(looks() == 68); // and the next one's beginning, which finds what that one had passed
}
