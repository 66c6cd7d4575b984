// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

TEST_CASE("a light is green, yellow in the last fifth or three working days, red after the later last day", "[clocks]")
{
    Course course;
    course.handling();
    const auto light = [&](QDate day) { return course.on(day).clock(ClockId::Clk05)->light; };
    CHECK((light(QDate(2026, 8, 3)) == Light::Green));
    CHECK((light(QDate(2026, 9, 19)) == Light::Green));
    CHECK((light(QDate(2026, 9, 20)) == Light::Yellow)); // twelve of sixty days before 2 October
    CHECK((light(QDate(2026, 10, 8)) == Light::Yellow));
    CHECK((light(QDate(2026, 10, 9)) == Light::Red));
}

TEST_CASE("three working days before the earlier last day are yellow, however short the period", "[clocks]")
{
    Course course;
    const auto light = [&](QDate day) { return course.on(day).clock(ClockId::Clk02)->light; };
    CHECK((light(QDate(2026, 8, 12)) == Light::Green));
    CHECK((light(QDate(2026, 8, 13)) == Light::Yellow)); // Tuesday the 18th less three working days
}

TEST_CASE("what was done in time stays so, what was done late stays late", "[clocks]")
{
    Course early;
    early.handling().opinion();
    CHECK((early.on(QDate(2027, 1, 5)).clock(ClockId::Clk05)->light == Light::Met));
    Course late;
    late.handling().on(QDate(2026, 10, 9)).opinion();
    CHECK((late.clock(ClockId::Clk05)->light == Light::MetLate));
}

TEST_CASE("a period in a year without a published calendar is provisional", "[clocks]")
{
    Course course;
    course.on(QDate(2026, 11, 20)).handling();
    CHECK(course.clock(ClockId::Clk05)->due.provisional);
    CHECK_FALSE(course.clock(ClockId::Clk02)->due.provisional);
}

TEST_CASE("the most urgent clock that binds the hall's side comes first; a petitioner's right is no burden of the hall", "[clocks]")
{
    Course course;
    course.handling();
    REQUIRE(mostUrgent(course.clocks()));
    CHECK((mostUrgent(course.clocks())->id == ClockId::Clk18));
    course.opinion().serveOpinion();
    CHECK(course.runs(ClockId::Clk07));
    CHECK(mostUrgent(course.clocks()) == nullptr);
}

TEST_CASE("CLK-18: the centre's own limit is one, seven or twenty days by how hard the matter is, and waits for papers", "[clocks]")
{
    const QPair<Grade, QDate> limits[] = {{Grade::Simple, QDate(2026, 8, 4)}, {Grade::Ordinary, QDate(2026, 8, 10)}, {Grade::Complex, QDate(2026, 8, 23)}};
    for (const auto &[grade, last] : limits) {
        Course course;
        course.screen().accept(grade);
        CHECK(course.clock(ClockId::Clk18)->due.raw == last);
    }
    Course course;
    course.handling();
    TakeStep pause = filled(Step::ClockPaused, static_cast<int>(PauseReason::AwaitingPapers));
    pause.facts.clock = ClockId::Clk18;
    course.does(pause).on(QDate(2026, 8, 8));
    TakeStep resume = filled(Step::ClockResumed);
    resume.facts.clock = ClockId::Clk18;
    course.does(resume);
    CHECK(course.clock(ClockId::Clk18)->due.raw == QDate(2026, 8, 15));
}

TEST_CASE("every clock that any step can start has its article in the table", "[clocks]")
{
    for (const ClockRule &rule : clockTable().rules())
        CHECK_FALSE(rule.basis.isEmpty());
    Course course;
    course.handling().send(WindowNumber(3));
    for (const RunningClock &clock : course.clocks())
        CHECK_FALSE(clock.basis.isEmpty());
}
