// SPDX-License-Identifier: GPL-3.0-or-later
/** What the centre shows the coordinator by itself: REG 40 asks for supervision also of cases that the coordinator has never seen. */
#include "fakes/course.h"
#include "fakes/printers.h"

#include "domain/overdue.h"
#include "domain/steprules.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Mediation(5);

/** A case that window 5 registered and owns. */
Course elsewhere(Category category = Category::Claim, Track track = Track::Petition)
{
    return Course(track, category, Mediation);
}

QDateTime noon(QDate day)
{
    return QDateTime(day, QTime(4, 0), Qt::UTC);
}

std::optional<Overdue> dueIn(const Course &course, QDate day)
{
    return unseenFault(course.file, course.periods(), noon(day));
}

Event own(const CaseFile &file, const Overdue &due, WindowNumber window = Mediation)
{
    return {EventId(idOf(70'000)), file.id, DeviceId(idOf(8)), {}, QStringLiteral("centre"), window, noon(due.facts.on), StepTaken{due.step, due.facts}};
}

Overdue notice(Fault fault, QDate day)
{
    StepFacts facts;
    facts.on = day;
    facts.cause = static_cast<int>(fault);
    return {Step::FaultNoticed, facts};
}

} // namespace

TEST_CASE("REG 40, 44: a first answer that is late in another window's case is shown to the coordinator, once, and nothing else changes", "[law][notice]")
{
    Course course = elsewhere();
    CHECK_FALSE(dueIn(course, QDate(2026, 8, 18)));
    const auto due = dueIn(course, QDate(2026, 8, 19));
    REQUIRE(due);
    CHECK((due->step == Step::FaultNoticed));
    CHECK(due->facts.cause == static_cast<int>(Fault::FirstAnswerLate));
    CHECK(due->facts.on == QDate(2026, 8, 19));
    const CaseFile before = course.file;
    CHECK_FALSE(audienceOf(before).contains(CoordinatorSeat));
    course.on(QDate(2026, 8, 19)).takes({own(before, *due)});
    CHECK(audienceOf(course.file) == (QSet<WindowNumber>{Mediation, CoordinatorSeat}));
    CHECK(course.file.owner == before.owner);
    CHECK((course.file.state == before.state));
    CHECK(course.file.clocks == before.clocks);
    // A person still confirms the supervision, and who has been told is not told again.
    CHECK(course.suggests(Fault::FirstAnswerLate));
    CHECK_FALSE(dueIn(course, QDate(2026, 8, 20)));
    CHECK(misfit(course.file, own(course.file, *due))->code == RefusalCode::DoneAlready);
}

TEST_CASE("REG 28, 32, 34, 40: the coordinator is shown a late result, an extension nobody was told of, and an opinion nobody carried out", "[law][notice]")
{
    Course late = elsewhere();
    late.handling();
    CHECK_FALSE(dueIn(late, QDate(2026, 10, 8)));
    CHECK(dueIn(late, QDate(2026, 10, 9))->facts.cause == static_cast<int>(Fault::ResultLate));
    Course extended = elsewhere();
    extended.handling().does(Step::HandlingExtended);
    CHECK(dueIn(extended, extended.today())->facts.cause == static_cast<int>(Fault::ExtensionNotTold));
    extended.does(service(PaperForm::F13Extension));
    CHECK_FALSE(dueIn(extended, extended.today()));
    Course idle = elsewhere();
    idle.handling();
    TakeStep opinion = filled(Step::OpinionGiven, static_cast<int>(OpinionDecision::Supported));
    opinion.facts.until = QDate(2026, 9, 30);
    idle.does(opinion).serveOpinion();
    CHECK_FALSE(dueIn(idle, QDate(2026, 9, 30)));
    CHECK(dueIn(idle, QDate(2026, 10, 1))->facts.cause == static_cast<int>(Fault::OpinionNotCarriedOut));
}

TEST_CASE("REG 30: of an accusation nobody is shown anything, however late it is", "[law][notice]")
{
    Course sealed = elsewhere(Category::Accusation);
    CHECK_FALSE(dueIn(sealed, QDate(2027, 6, 1)));
    for (const WindowNumber window : {Mediation, DisciplineRoom})
        CHECK(misfit(sealed.file, own(sealed.file, notice(Fault::FirstAnswerLate, QDate(2026, 9, 1)), window)).has_value());
    // Not even by an event that should not be there.
    CHECK(audienceOf(evolve(sealed.file, own(sealed.file, notice(Fault::FirstAnswerLate, QDate(2026, 9, 1))))) == QSet<WindowNumber>{DisciplineRoom});
}

TEST_CASE("REG 40: whoever sees the case already is not told, nor is what is supervised for that fault, archived or of a later version", "[law][notice]")
{
    CHECK_FALSE(dueIn(Course(), QDate(2026, 9, 1))); // registered at the coordinator's own seat
    Course urgent = elsewhere();
    urgent.does(Step::UrgencyRaised);
    CHECK_FALSE(dueIn(urgent, QDate(2026, 9, 1)));
    Course supervised = elsewhere();
    supervised.on(QDate(2026, 9, 1));
    TakeStep order = filled(Step::SupervisionOpened, static_cast<int>(Measure::Reminder));
    order.facts.cause = static_cast<int>(Fault::FirstAnswerLate);
    order.facts.until = QDate(2026, 9, 30);
    supervised.does(order, PetitionOffice);
    CHECK_FALSE(dueIn(supervised, QDate(2026, 9, 1)));
    Course archived = elsewhere();
    archived.file.state = CaseState::Archived;
    CHECK_FALSE(dueIn(archived, QDate(2026, 9, 1)));
    CHECK(misfit(archived.file, own(archived.file, notice(Fault::FirstAnswerLate, QDate(2026, 9, 1)))).has_value());
    Course later = elsewhere();
    later.file.updateNeeded = true;
    CHECK_FALSE(dueIn(later, QDate(2026, 9, 1)));
}

TEST_CASE("REG 40: the centre shows no fault that the case does not have, and no person shows one", "[law][notice]")
{
    const Course course = elsewhere();
    const QDate day(2026, 9, 1);
    CHECK_FALSE(misfit(course.file, own(course.file, notice(Fault::FirstAnswerLate, day))));
    for (const Fault none : {Fault::ResultLate, Fault::ExtensionNotTold, Fault::AcceptedThenDeclined, Fault::SecondBounce, Fault::OpinionNotCarriedOut,
                             Fault::DissatisfactionUnexplained, Fault::ReopenedAfterResolved, Fault::ReportBackLate, Fault::ResolutionLate, static_cast<Fault>(99)})
        CHECK(misfit(course.file, own(course.file, notice(none, day))).has_value());
    Course person = course;
    CHECK((person.code(Step::FaultNoticed, 1, CoordinatorSeat) == RefusalCode::CentreOnly));
}

TEST_CASE("REG 40: while the year's calendar is not published the coordinator is warned by the days that are known", "[law][notice]")
{
    const Calendar unpublished(Calendar::layersFromJson(resourceFile(QStringLiteral("calendars/national.json"))).value(), QStringLiteral("65"));
    const Periods provisional{clockTable(), unpublished, hallHours()};
    const Course course = elsewhere();
    REQUIRE(clocksOf(course.file, provisional, noon(QDate(2026, 8, 19))).first().due.provisional);
    CHECK_FALSE(unseenFault(course.file, provisional, noon(QDate(2026, 8, 18))));
    CHECK(unseenFault(course.file, provisional, noon(QDate(2026, 8, 19))));
}

TEST_CASE("REG 40: what ended with a fault is shown as well, and an answer that was late stays one", "[law][notice]")
{
    Course course = elsewhere(Category::Claim, Track::Dispute);
    course.screen(LawfulPath::Mediation).on(QDate(2026, 9, 1)).does(Step::MatterAccepted, static_cast<int>(Grade::Ordinary)).does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人先行撤回")});
    REQUIRE_FALSE(course.file.open());
    CHECK(dueIn(course, QDate(2026, 9, 2))->facts.cause == static_cast<int>(Fault::FirstAnswerLate));
}
