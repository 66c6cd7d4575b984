// SPDX-License-Identifier: GPL-3.0-or-later
/** Leaders' receptions: the roster that REG 18 has the hall make public, and its times. */
#include "domain/eventcodec.h"
#include "domain/reception.h"

#include "fakes/cases.h"

#include <catch2/catch.hpp>

using namespace hall;
using namespace hall::fakes;

namespace {

const CaseId Roster(idOf(400));
const CaseId Wages(idOf(401));
const CaseId Land(idOf(402));
const WindowNumber Labour(3);
const WindowNumber Mediation(5);

ReceptionPlan aPlan()
{
    ReceptionPlan plan;
    plan.day = QDate(2026, 9, 18);
    plan.from = QTime(10, 0);
    plan.to = QTime(11, 10);
    plan.leader = QStringLiteral("王建国");
    plan.post = QStringLiteral("副县长");
    plan.place = QStringLiteral("一楼接待室");
    return plan;
}

Result<Events> decided(const CaseFile &file, const Command &order, WindowNumber window, quint64 seed)
{
    return decide(file, order, at(window, seed, Roster));
}

CaseFile planned(WindowNumber window = FrontDesk)
{
    return after({}, decided({}, PlanReception{aPlan()}, window, 410).value());
}

BookReception booking(const CaseFile &file, int slot, const CaseId &visited)
{
    return {slot, visited, file.reception->plan.day, file.reception->plan.slotStart(slot)};
}

CaseFile booked(const CaseFile &file, int slot, const CaseId &visited, WindowNumber window = Labour, quint64 seed = 420)
{
    return after(file, decided(file, booking(file, slot, visited), window, seed).value());
}

RefusalCode refused(const CaseFile &file, const Command &order, WindowNumber window)
{
    const auto events = decided(file, order, window, 490);
    REQUIRE_FALSE(events.ok());
    return events.refusal().code;
}

} // namespace

TEST_CASE("REG 18: a leader's reception is planned by coordinator or petition office and seen by every window of the hall", "[reception]")
{
    for (const WindowNumber window : {FrontDesk, PetitionOffice}) {
        const CaseFile file = planned(window);
        REQUIRE(file.reception);
        CHECK(file.reception->plan.leader == QStringLiteral("王建国"));
        CHECK(audienceOf(file).size() == 23);
        CHECK(audienceOf(file).contains(WindowNumber(23)));
    }
    CHECK(refused({}, PlanReception{aPlan()}, Labour) == RefusalCode::NotSupervisor);
}

TEST_CASE("REG 18: a reception has whole times for its visitors, and each is one visitor's", "[reception]")
{
    const CaseFile file = planned();
    CHECK(file.reception->plan.slotCount() == 3); // ten minutes at the end are nobody's
    CHECK(file.reception->plan.slotStart(2) == QTime(10, 40));
    const CaseFile full = booked(file, 1, Wages);
    CHECK(full.reception->slotOf(Wages) == 1);
    CHECK(full.reception->booked.value(1).by == Labour);
    CHECK(refused(full, booking(planned(), 1, Land), Mediation) == RefusalCode::SlotTaken);
    CHECK(refused(full, booking(planned(), 2, Wages), Mediation) == RefusalCode::BookedAlready);
    CHECK(refused(full, booking(planned(), 3, Land), Mediation) == RefusalCode::FieldNotReadable);
    CHECK(refused(full, booking(planned(), -1, Land), Mediation) == RefusalCode::FieldNotReadable);
}

TEST_CASE("two windows that booked one time offline: the centre takes the first, and the second is told why", "[reception]")
{
    const CaseFile file = planned();
    const Event first = decided(file, booking(planned(), 0, Wages), Labour, 430).value().first();
    const Event second = decided(file, booking(planned(), 0, Land), Mediation, 431).value().first();
    const CaseFile ordered = after(file, {first});
    CHECK(misfit(ordered, second)->code == RefusalCode::SlotTaken);
    CHECK(ordered.reception->booked.value(0).file == Wages);
}

TEST_CASE("a time is given back by who booked it or by those who keep the roster, and only while it is that visitor's", "[reception]")
{
    const CaseFile full = booked(planned(), 0, Wages);
    CHECK(refused(full, FreeReception{0}, Mediation) == RefusalCode::NotSupervisor);
    CHECK(refused(full, FreeReception{1}, Labour) == RefusalCode::NotBooked);
    const Event late = decided(full, FreeReception{0}, Labour, 440).value().first();
    const CaseFile freed = after(full, decided(full, FreeReception{0}, PetitionOffice, 441).value());
    CHECK(freed.reception->booked.isEmpty());
    // Meanwhile it became another's: the late answer of the window takes nothing from it.
    CHECK(misfit(booked(freed, 0, Land, Mediation, 442), late)->code == RefusalCode::NotBooked);
}

TEST_CASE("a plan may be changed while every booked time stays what it was", "[reception]")
{
    const CaseFile full = booked(planned(), 1, Wages);
    ReceptionPlan other = aPlan();
    other.leader = QStringLiteral("李梅");
    other.to = QTime(12, 0);
    const CaseFile changed = after(full, decided(full, PlanReception{other}, PetitionOffice, 450).value());
    CHECK(changed.reception->plan.leader == QStringLiteral("李梅"));
    CHECK(changed.reception->slotOf(Wages) == 1);
    CHECK(changed.author == full.author);
    for (const auto &spoil : {+[](ReceptionPlan &plan) { plan.day = plan.day.addDays(1); }, +[](ReceptionPlan &plan) { plan.from = QTime(10, 5); },
                              +[](ReceptionPlan &plan) { plan.to = QTime(10, 20); }, +[](ReceptionPlan &plan) { plan.minutes = 30; }, +[](ReceptionPlan &plan) { plan.minutes = 10; plan.from = QTime(10, 10); }}) {
        ReceptionPlan moved = aPlan();
        spoil(moved);
        CHECK(refused(full, PlanReception{moved}, FrontDesk) == RefusalCode::SlotTaken);
    }
}

TEST_CASE("a visitor who was told another day or time than it is by now is not put down for that", "[reception]")
{
    const CaseFile file = planned();
    const Event offline = decided(file, booking(file, 1, Wages), Labour, 455).value().first();
    ReceptionPlan other = aPlan();
    other.day = other.day.addDays(2);
    CHECK(misfit(after(file, decided(file, PlanReception{other}, FrontDesk, 456).value()), offline)->code == RefusalCode::ReceptionMoved);
    other = aPlan();
    other.minutes = 30;
    CHECK(misfit(after(file, decided(file, PlanReception{other}, FrontDesk, 457).value()), offline)->code == RefusalCode::ReceptionMoved);
    CHECK_FALSE(misfit(file, offline));
}

TEST_CASE("a change of plan never opens a reception, and takes it from no window", "[reception]")
{
    const CaseFile file = planned();
    ReceptionPlan other = aPlan();
    other.leader = QStringLiteral("李梅");
    const Event change = decided(file, PlanReception{other}, PetitionOffice, 458).value().first();
    REQUIRE(kindOf(change.body) == EventKind::ReceptionChanged);
    // A restored centre that lacks the plan waits for it.
    CHECK(misfit({}, change)->code == RefusalCode::CaseUnknown);
    CHECK_FALSE(evolve({}, change).reception);
    const Event first = decided({}, PlanReception{aPlan()}, FrontDesk, 459).value().first();
    CHECK(misfit(file, first)->code == RefusalCode::CaseExistsAlready);
    Event fewer = change;
    std::get<ReceptionChanged>(fewer.body).plan.windows.remove(WindowNumber(7));
    CHECK(misfit(file, fewer)->code == RefusalCode::FieldNotReadable);
    Event nobody = first;
    std::get<ReceptionPlanned>(nobody.body).plan.windows.clear();
    CHECK(misfit({}, nobody)->code == RefusalCode::FieldNotReadable);
}

TEST_CASE("a reception that was called off takes no visitors and stays in the roster", "[reception]")
{
    const CaseFile full = booked(planned(), 1, Wages);
    CHECK(refused(full, CallOffReception{CallOff::LeaderAway}, Labour) == RefusalCode::NotSupervisor);
    const CaseFile off = after(full, decided(full, CallOffReception{CallOff::LeaderAway}, FrontDesk, 460).value());
    CHECK(off.reception->calledOff == CallOff::LeaderAway);
    CHECK(off.reception->slotOf(Wages) == 1);
    CHECK(refused(off, booking(planned(), 0, Land), Labour) == RefusalCode::ReceptionCalledOff);
    CHECK(refused(off, PlanReception{aPlan()}, FrontDesk) == RefusalCode::ReceptionCalledOff);
    CHECK(refused(off, CallOffReception{CallOff::Other}, FrontDesk) == RefusalCode::ReceptionCalledOff);
}

TEST_CASE("a plan says who, where and when, on a day that has not passed", "[reception]")
{
    const auto spoilt = [](auto spoil) {
        ReceptionPlan plan = aPlan();
        spoil(plan);
        return refused({}, PlanReception{plan}, FrontDesk);
    };
    CHECK(spoilt([](ReceptionPlan &plan) { plan.leader = QStringLiteral("  "); }) == RefusalCode::FieldMissing);
    CHECK(spoilt([](ReceptionPlan &plan) { plan.place.clear(); }) == RefusalCode::FieldMissing);
    CHECK(spoilt([](ReceptionPlan &plan) { plan.post = QString(LineLimit + 1, u'长'); }) == RefusalCode::FieldTooLong);
    CHECK(spoilt([](ReceptionPlan &plan) { plan.to = plan.from; }) == RefusalCode::FieldNotReadable);
    CHECK(spoilt([](ReceptionPlan &plan) { plan.minutes = 4; }) == RefusalCode::FieldNotReadable);
    CHECK(spoilt([](ReceptionPlan &plan) { plan.from = QTime(0, 0); plan.to = QTime(23, 59); plan.minutes = 5; }) == RefusalCode::FieldNotReadable);
    CHECK(spoilt([](ReceptionPlan &plan) { plan.day = QDate(2026, 9, 15); }) == RefusalCode::DayPassed);
    CHECK(spoilt([](ReceptionPlan &plan) { plan.day = QDate(); }) == RefusalCode::FieldMissing);
}

TEST_CASE("REG 30: no accusation is booked with a leader, and no matter that has ended", "[reception]")
{
    CHECK_FALSE(bookingRefusal(filed()));
    FileCase accusation = aFiling();
    accusation.category = Category::Accusation;
    CHECK(bookingRefusal(filed(DisciplineRoom, accusation))->code == RefusalCode::AccusationSealed);
    CaseFile closed = filed();
    closed.state = CaseState::Closed;
    CHECK(bookingRefusal(closed)->code == RefusalCode::CaseClosed);
}

TEST_CASE("a reception is no case, and a case is no reception", "[reception]")
{
    const CaseFile roster = planned();
    CHECK(roster.state == CaseState::Unknown);
    CHECK(roster.owner.isNull());
    CHECK(refused(roster, AddNote{QStringLiteral("便条")}, FrontDesk) == RefusalCode::CaseUnknown);
    CHECK(allowedOrders(roster, at(FrontDesk, 470, Roster)).isEmpty());
    const CaseFile file = filed();
    CHECK(refused(file, PlanReception{aPlan()}, FrontDesk) == RefusalCode::CaseExistsAlready);
    CHECK(refused(file, booking(planned(), 0, Wages), FrontDesk) == RefusalCode::CaseUnknown);
    // Even where such an event is ordered, it changes nothing.
    const Event stray = decided(roster, booking(planned(), 0, Wages), Labour, 471).value().first();
    CHECK_FALSE(evolve(file, stray).reception);
}

TEST_CASE("a plan and its bookings are read as they were written, and not otherwise", "[reception]")
{
    const CaseFile file = planned();
    Events events = decided({}, PlanReception{aPlan()}, FrontDesk, 480).value();
    events += decided(file, booking(planned(), 2, Wages), Labour, 481).value();
    events += decided(booked(file, 2, Wages), FreeReception{2}, Labour, 482).value();
    events += decided(file, CallOffReception{CallOff::HallClosed}, FrontDesk, 483).value();
    CaseFile live;
    CaseFile read;
    for (const Event &event : events) {
        live = evolve(std::move(live), event);
        const EncodedBody encoded = encodeBody(event);
        Event again = event;
        again.body = NoteAdded{};
        REQUIRE(decodeBody(static_cast<int>(encoded.kind), encoded.version, encoded.bytes, again));
        CHECK(kindOf(again.body) == kindOf(event.body));
        CHECK(stratumOf(kindOf(event.body)) == Stratum::Routing);
        read = evolve(std::move(read), again);
        Event cut = event;
        CHECK_FALSE(decodeBody(static_cast<int>(encoded.kind), encoded.version, encoded.bytes.chopped(1), cut));
    }
    CHECK(live.reception == read.reception);
    Event wrong = events.first();
    ReceptionPlan backwards = aPlan();
    backwards.to = QTime(9, 0);
    wrong.body = ReceptionPlanned{backwards};
    const EncodedBody bytes = encodeBody(wrong);
    CHECK_FALSE(decodeBody(static_cast<int>(bytes.kind), bytes.version, bytes.bytes, wrong));
}
