// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/printers.h"

#include "domain/steprules.h"

using namespace hall;
using namespace hall::fakes;

namespace {

TakeStep incident(IncidentConduct conduct = IncidentConduct::StayingOrAbandoning, const QSet<Tick> &measures = {Tick::Dissuaded})
{
    TakeStep order = filled(Step::IncidentNoted, static_cast<int>(conduct));
    order.facts.ticks = measures;
    return order;
}

} // namespace

TEST_CASE("REG 26, 47: forbidden conduct is noted at the visit: which of the six, what happened, and what staff did", "[law][incident]")
{
    Course course;
    for (int conduct = 1; conduct <= static_cast<int>(IncidentConduct::OtherDisorder); ++conduct)
        CHECK(course.tries(incident(static_cast<IncidentConduct>(conduct))).ok());
    CHECK((course.refusal(incident(static_cast<IncidentConduct>(7))).facts.value(QStringLiteral("field")).toString() == QStringLiteral("choice")));
    TakeStep silent = incident();
    silent.words.remove(Item::Account);
    CHECK(course.refusal(silent).facts.value(QStringLiteral("field")).toString() == QStringLiteral("account"));
    TakeStep tomorrow = incident();
    tomorrow.facts.on = course.today().addDays(1);
    CHECK((course.code(tomorrow) == RefusalCode::DayNotPossible));
    TakeStep reported = incident(IncidentConduct::InsultOrViolence, {Tick::Criticised, Tick::PoliceCalled});
    reported.words.insert(Item::PoliceReport, QStringLiteral("伊公受〔2026〕8号"));
    course.does(reported);
    const StepRecord &record = course.file.steps.last();
    CHECK(record.facts.on == course.today());
    CHECK(record.facts.ticks == (QSet<Tick>{Tick::Criticised, Tick::PoliceCalled}));
    CHECK(record.words.value(Item::PoliceReport) == QStringLiteral("伊公受〔2026〕8号"));
}

TEST_CASE("REG 47: conduct is not noted without what was done about it: dissuaded, criticised, educated, or the police called", "[law][incident]")
{
    Course course;
    CHECK((course.code(incident(IncidentConduct::OtherDisorder, {})) == RefusalCode::DeclarationMissing));
    for (const Tick measure : IncidentMeasures)
        CHECK(course.tries(incident(IncidentConduct::OtherDisorder, {measure})).ok());
}

TEST_CASE("REG 26, P-21: a note of conduct belongs to the visit: it moves nothing, asks for nothing, and names no person", "[law][incident]")
{
    Course course;
    course.handling();
    const CaseFile before = course.file;
    course.does(incident());
    CaseFile after = course.file;
    CHECK(after.parties == before.parties);
    CHECK((after.state == before.state));
    CHECK(after.clocks == before.clocks);
    CHECK(audienceOf(after) == audienceOf(before));
    CHECK((phaseOf(after) == phaseOf(before)));
    CHECK(stagesOf(after) == stagesOf(before));
    CHECK(papersOf(after) == papersOf(before));
    CHECK(archiveGaps(after) == archiveGaps(before));
    CHECK(course.faults().isEmpty());
    CHECK(attentionOf(after, course.faults()) == 0);
    // Its words are the matter's, erased with it, and none are of the stratum of people.
    for (const Ask &ask : ruleOf(Step::IncidentNoted).asks) {
        if (ask.kind == Ask::Kind::Line || ask.kind == Ask::Kind::Text)
            CHECK_FALSE(ofPeople(static_cast<Item>(ask.what)));
    }
}

TEST_CASE("REG 26: whoever sees the case notes it, to its end and not after; nobody adds it to an accusation (REG 30)", "[law][incident]")
{
    Course course;
    course.send(WindowNumber(3)).takenBy(WindowNumber(3));
    for (const WindowNumber window : {FrontDesk, WindowNumber(3)})
        CHECK(course.tries(incident(), window).ok());
    CHECK((course.code(incident(), WindowNumber(9)) == RefusalCode::NotOwner));
    course.screen(LawfulPath::Mediation).does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人先行撤回")}, WindowNumber(3));
    CHECK(course.tries(incident()).ok());
    course.file.state = CaseState::Archived;
    CHECK_FALSE(course.tries(incident()).ok());
    Course sealed(Track::Petition, Category::Accusation);
    CHECK((sealed.code(incident()) == RefusalCode::AccusationSealed));
}
