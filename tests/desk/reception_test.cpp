// SPDX-License-Identifier: GPL-3.0-or-later
/** The roster of leaders' receptions at the desks of a hall: planned at one, booked at others, by way of a real server. */
#include "fakes/threedesks.h"

using namespace hall;
using namespace hall::fakes;

namespace {

struct RosterHall : ThreeDesks
{
    static QDate today(const Desk &desk) { return legalDate(desk.now()); }
    CaseId planned()
    {
        ReceptionPlan plan;
        plan.day = today(*front).addDays(2);
        plan.from = QTime(10, 0);
        plan.to = QTime(11, 0);
        plan.leader = QStringLiteral("王建国");
        plan.post = QStringLiteral("副县长");
        plan.place = QStringLiteral("一楼接待室");
        const auto id = front->planReception(plan);
        REQUIRE(id.ok());
        REQUIRE(until([&] { return labour->receptions(today(*labour)).size() == 1 && mediation->receptions(today(*mediation)).size() == 1; }));
        return id.value();
    }
    BookedSlot slot(const CaseId &roster, int slot) const { return {roster, shown(*front).plan, slot}; }
    static CaseId filed(Desk &desk, Category category = Category::Claim)
    {
        FileCase order = aFiling();
        order.code.reset();
        order.category = category;
        return desk.fileCase(order).value();
    }
    static Reception shown(const Desk &desk) { return desk.receptions(today(desk)).first().reception; }
};

} // namespace

TEST_CASE("REG 18: what the coordinator plans is in the roster of every window, and a booking says nothing of the case to others", "[desk][reception]")
{
    RosterHall hall;
    const CaseId roster = hall.planned();
    const CaseId wages = hall.filed(*hall.labour);
    REQUIRE(hall.labour->bookReception(hall.slot(roster, 1), wages).ok());
    CHECK(hall.labour->caseView(wages)->receptions.first().slot == 1);
    REQUIRE(until([&] { return hall.mediation->receptions(hall.today(*hall.mediation)).first().reception.slotOf(wages) == 1; }));
    CHECK_FALSE(hall.mediation->caseRow(wages));
    CHECK_FALSE(hall.mediation->caseView(wages));
    // The roster itself is no case of anybody's lists.
    CHECK_FALSE(hall.mediation->caseView(roster));
    CHECK(hall.mediation->find(QStringLiteral("王建国")).isEmpty());
    CHECK(hall.front->owned().isEmpty());
    CHECK_FALSE(hall.front->caseRow(roster));
}

TEST_CASE("two windows book one time in the same breath: one has it, the other is told, and all desks agree", "[desk][reception]")
{
    RosterHall hall;
    const CaseId roster = hall.planned();
    const CaseId wages = hall.filed(*hall.labour);
    const CaseId land = hall.filed(*hall.mediation);
    REQUIRE(hall.labour->bookReception(hall.slot(roster, 0), wages).ok());
    REQUIRE(hall.mediation->bookReception(hall.slot(roster, 0), land).ok()); // it has not heard of the other yet
    REQUIRE(until([&] { return hall.labour->status().troubled + hall.mediation->status().troubled == 1 && hall.labour->status().unsent + hall.mediation->status().unsent == 0; }));
    REQUIRE(until([&] { return hall.shown(*hall.labour) == hall.shown(*hall.mediation) && hall.shown(*hall.labour) == hall.shown(*hall.front); }));
    Desk &loser = hall.labour->status().troubled ? *hall.labour : *hall.mediation;
    const CaseId lost = hall.labour->status().troubled ? wages : land;
    CHECK(loser.troubledActs().first().code == codeName(RefusalCode::SlotTaken));
    CHECK(loser.caseView(lost)->receptions.isEmpty());
    REQUIRE(loser.bookReception(hall.slot(roster, 1), lost).ok());
    CHECK(until([&] { return hall.shown(*hall.front).slotOf(lost) == 1; }));
}

TEST_CASE("REG 30: an accusation cannot be booked, and a reception outlives the sign-in of an officer and a restart", "[desk][reception]")
{
    RosterHall hall;
    const CaseId roster = hall.planned();
    CHECK(hall.front->bookReception(hall.slot(roster, 0), hall.filed(*hall.front, Category::Accusation)).refusal().code == RefusalCode::AccusationSealed);
    CHECK(hall.labour->planReception(hall.shown(*hall.labour).plan).refusal().code == RefusalCode::NotSupervisor);
    hall.labour->lock();
    CHECK(hall.labour->receptions(hall.today(*hall.labour)).isEmpty());
    REQUIRE_FALSE(hall.labour->signIn(QStringLiteral("古丽")));
    CHECK(until([&] { return hall.labour->receptions(hall.today(*hall.labour)).size() == 1; }));
    REQUIRE(hall.front->give(roster, CallOffReception{CallOff::LeaderAway}).ok());
    CHECK(until([&] { return hall.shown(*hall.labour).calledOff.has_value(); }));
}

TEST_CASE("REG 30: a desk that puts an accusation into a roster all the same is not heard, and no window learns of it", "[desk][reception]")
{
    RosterHall hall;
    const CaseId roster = hall.planned();
    const CaseId accusation = hall.filed(*hall.front, Category::Accusation);
    const ReceptionPlan plan = hall.shown(*hall.front).plan;
    REQUIRE(hall.front->give(roster, BookReception{0, accusation, plan.day, plan.slotStart(0)}).ok()); // past the form, which asks
    REQUIRE(until([&] { return hall.front->status().troubled == 1 && hall.front->status().unsent == 0; }));
    CHECK(hall.front->troubledActs().first().code == codeName(RefusalCode::AccusationSealed));
    CHECK(hall.shown(*hall.labour).booked.isEmpty());
    REQUIRE(hall.labour->bookReception(hall.slot(roster, 0), hall.filed(*hall.labour)).ok());
    CHECK(until([&] { return hall.shown(*hall.front).booked.size() == 1 && hall.shown(*hall.mediation).booked.size() == 1; }));
}
