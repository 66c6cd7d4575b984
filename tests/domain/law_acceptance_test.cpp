// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

TEST_CASE("REG 22: the petition office forwards, assigns or reports a matter within fifteen days", "[law]")
{
    Course course(Track::Petition, Category::Claim, PetitionOffice);
    const auto clock = course.clock(ClockId::Clk01);
    REQUIRE(clock);
    CHECK(clock->due.raw == QDate(2026, 8, 18));
    CHECK(clock->basis == QStringLiteral("信访工作条例第二十二条"));
    CHECK((clock->bound == Bound::ForwardingOffice));
    course.send(WindowNumber(9), TransferMode::Forward);
    CHECK_FALSE(course.runs(ClockId::Clk01));
}

TEST_CASE("REG 22: an assignment has a day to report back, a forwarding has none", "[law]")
{
    Course course(Track::Petition, Category::Claim, PetitionOffice);
    const TransferCase assigned{WindowNumber(9), TransferReason::Competent, QStringLiteral("属于住建部门职权"), TransferMode::Assign, {}};
    CHECK(course.refusal(assigned).facts.value(QStringLiteral("field")).toString() == QStringLiteral("report_by"));
    course.send(WindowNumber(9), TransferMode::Assign, QDate(2026, 9, 30)).takenBy(WindowNumber(9));
    CHECK(course.file.reportBy == QDate(2026, 9, 30));
    Course forwarded(Track::Petition, Category::Claim, PetitionOffice);
    forwarded.send(WindowNumber(9), TransferMode::Forward).takenBy(WindowNumber(9));
    CHECK_FALSE(forwarded.file.reportBy.isValid());
}

TEST_CASE("REG 22: the petition office and the centre forward and assign; between other windows a case moves", "[law]")
{
    Course course;
    course.send(WindowNumber(9)).takenBy(WindowNumber(9));
    const TransferCase forwarded{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于人社部门职权"), TransferMode::Forward, {}};
    CHECK((course.code(forwarded) == RefusalCode::NotSupervisor));
    course.send(WindowNumber(3));
    CHECK(course.file.pending->mode == TransferMode::Move);
}

TEST_CASE("REG 23: an organ answers what it receives directly within fifteen days, best on the spot", "[law]")
{
    Course course;
    REQUIRE(course.runs(ClockId::Clk02));
    CHECK(course.clock(ClockId::Clk02)->due.raw == QDate(2026, 8, 18));
    course.handling();
    CHECK_FALSE(course.runs(ClockId::Clk02));
    CHECK((course.clock(ClockId::Clk02)->light == Light::Met));
}

TEST_CASE("REG 23: while name or address is unclear the first answer's period stands still, with a reason", "[law]")
{
    Course course;
    TakeStep pause = filled(Step::ClockPaused, static_cast<int>(PauseReason::NameOrAddressUnclear));
    pause.words.remove(Item::Reason);
    CHECK((course.code(pause) == RefusalCode::ReasonMissing));
    course.on(QDate(2026, 8, 5)).does(Step::ClockPaused, static_cast<int>(PauseReason::NameOrAddressUnclear));
    CHECK((course.clock(ClockId::Clk02)->light == Light::Paused));
    course.on(QDate(2026, 8, 15)).does(Step::ClockResumed);
    CHECK(course.clock(ClockId::Clk02)->due.raw == QDate(2026, 8, 28)); // ten days later than the eighteenth
    CHECK((course.code(Step::ClockResumed) == RefusalCode::ClockNotRunning));
}

TEST_CASE("REG 23: a period stands still for the reasons of the law alone", "[law]")
{
    Course course;
    CHECK((course.code(Step::ClockPaused, static_cast<int>(PauseReason::AwaitingPapers)) == RefusalCode::PauseNotLawful));
    TakeStep sixty = filled(Step::ClockPaused, static_cast<int>(PauseReason::NameOrAddressUnclear));
    sixty.facts.clock = ClockId::Clk05;
    CHECK((course.code(sixty) == RefusalCode::ClockNotRunning));
    course.handling();
    CHECK((course.code(sixty) == RefusalCode::PauseNotLawful));
}

TEST_CASE("REG 23: a matter is declined with its ground, reason, legal basis and remedy, never silently", "[law]")
{
    Course course;
    for (const Item item : {Item::Reason, Item::Basis, Item::Remedy}) {
        TakeStep decline = filled(Step::MatterDeclined);
        decline.words.remove(item);
        CHECK_FALSE(course.tries(decline).ok());
    }
    TakeStep groundless = filled(Step::MatterDeclined, 0);
    CHECK(course.refusal(groundless).facts.value(QStringLiteral("field")).toString() == QStringLiteral("choice"));
    course.does(Step::MatterDeclined, static_cast<int>(DeclineGround::OtherLegalPath));
    CHECK((course.file.state == CaseState::Declined));
    CHECK(papersOf(course.file).contains(PaperForm::F05Declined));
    CHECK_FALSE(course.runs(ClockId::Clk02));
}

TEST_CASE("REG 28: whoever accepts a matter declares that he has no interest in it", "[law]")
{
    Course course;
    course.screen();
    TakeStep accept = filled(Step::MatterAccepted, static_cast<int>(Grade::Ordinary));
    accept.facts.ticks.clear();
    const Refusal refusal = course.refusal(accept);
    CHECK((refusal.code == RefusalCode::DeclarationMissing));
    CHECK(refusal.facts.value(QStringLiteral("tick")).toString() == QStringLiteral("no_conflict"));
}

TEST_CASE("REG 31: a claim is accepted and closed only after its lawful path is decided", "[law]")
{
    Course course;
    CHECK((course.code(Step::MatterAccepted) == RefusalCode::PathMissing));
    CHECK((course.code(CloseCase{Outcome::Explained, QStringLiteral("已经解释清楚")}) == RefusalCode::PathMissing));
    CHECK(course.tries(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回")}).ok());
    course.screen();
    CHECK(course.tries(filled(Step::MatterAccepted)).ok());
}

TEST_CASE("REG 31: no mediation and no other path takes a claim on before its own path is decided, for it could never be closed", "[law]")
{
    Course course;
    CHECK((course.code(Step::MediationOpened) == RefusalCode::PathMissing));
    CHECK((course.code(Step::PathImported) == RefusalCode::PathMissing));
    CHECK(Course(Track::Dispute).tries(filled(Step::MediationOpened)).ok());
}

TEST_CASE("REG 30: only the discipline room judges the merits of an accusation", "[law]")
{
    Course course(Track::Petition, Category::Accusation);
    CHECK((course.code(Step::MatterAccepted) == RefusalCode::AccusationSealed));
    CHECK((course.code(Step::MatterDeclined) == RefusalCode::AccusationSealed));
}

TEST_CASE("REG 31: courts, arbitration, party appeals and administrative remedies take a claim out of the petition track", "[law]")
{
    for (const LawfulPath path : {LawfulPath::Judicial, LawfulPath::Arbitration, LawfulPath::PartyAppeal, LawfulPath::AdministrativeRemedy}) {
        Course course;
        course.screen(path);
        CHECK((course.code(Step::MatterAccepted) == RefusalCode::TrackDoesNotAllow));
        course.does(Step::PathImported, static_cast<int>(PathOrgan::OtherOrgan));
        CHECK((course.file.state == CaseState::Imported));
        CHECK_FALSE(course.runs(ClockId::Clk05));
    }
}

TEST_CASE("REG 31(6), 34: sixty days run only where no other path is open", "[law]")
{
    Course petition;
    petition.handling();
    CHECK(petition.runs(ClockId::Clk05));
    Course duty;
    duty.screen(LawfulPath::PerformDuty).accept();
    CHECK_FALSE(duty.runs(ClockId::Clk05));
    Course dispute(Track::Dispute);
    dispute.screen(LawfulPath::Mediation).accept();
    CHECK_FALSE(dispute.runs(ClockId::Clk05));
    CHECK(dispute.runs(ClockId::Clk18));
}

TEST_CASE("the simple procedure is not for matters assigned from above or for courts, arbitration and reconsideration", "[law]")
{
    Course assigned(Track::Petition, Category::Claim, FrontDesk, Channel::AssignedFromAbove);
    CHECK((assigned.code(Step::SimpleChosen) == RefusalCode::SimpleNotAllowed));
    for (const LawfulPath path : {LawfulPath::Judicial, LawfulPath::Arbitration, LawfulPath::AdministrativeRemedy}) {
        Course course;
        course.screen(path);
        CHECK((course.code(Step::SimpleChosen) == RefusalCode::SimpleNotAllowed));
    }
    CHECK((Course(Track::Dispute).code(Step::SimpleChosen) == RefusalCode::TrackDoesNotAllow));
}

TEST_CASE("CLK-12, CLK-13: the simple procedure decides on acceptance in three working days and answers in ten", "[law]")
{
    Course course;
    course.screen().does(Step::SimpleChosen);
    CHECK(course.clock(ClockId::Clk12)->due.legal == QDate(2026, 8, 6));
    course.on(QDate(2026, 8, 5)).accept(Grade::Simple);
    CHECK_FALSE(course.runs(ClockId::Clk12));
    CHECK_FALSE(course.runs(ClockId::Clk05));
    CHECK(course.clock(ClockId::Clk13)->due.legal == QDate(2026, 8, 19));
}

TEST_CASE("CLK-12, CLK-13: a simple matter that turns out not to be, or is late, becomes ordinary, and its day 0 stays that of acceptance", "[law]")
{
    Course course;
    course.screen().does(Step::SimpleChosen).accept(Grade::Simple);
    course.on(QDate(2026, 8, 12)).does(Step::ConvertedToOrdinary);
    REQUIRE(course.runs(ClockId::Clk05));
    CHECK(course.clock(ClockId::Clk05)->start == QDate(2026, 8, 3));
    CHECK_FALSE(course.runs(ClockId::Clk13));
    CHECK((course.code(Step::ConvertedToOrdinary) == RefusalCode::NotYetDone));
}

TEST_CASE("REG 25: a major and urgent matter is marked, and each report upward has its time", "[law]")
{
    Course course;
    CHECK((course.code(Step::UrgencyReported) == RefusalCode::NotYetDone));
    course.does(Step::UrgencyRaised).does(Step::UrgencyReported, static_cast<int>(UrgentRecipient::PartyCommittee));
    course.does(Step::UrgencyReported, static_cast<int>(UrgentRecipient::Government));
    CHECK(course.file.steps.size() == 3);
}

TEST_CASE("REG 29: a suggestion is answered with whether it is adopted, and has no review", "[law]")
{
    Course course(Track::Petition, Category::Suggestion);
    course.does(Step::MatterAccepted);
    CHECK_FALSE(course.runs(ClockId::Clk05));
    CHECK((course.code(Step::OpinionGiven) == RefusalCode::TrackDoesNotAllow));
    course.does(Step::SuggestionAnswered, static_cast<int>(Adoption::InPart));
    CHECK((course.file.state == CaseState::Answered));
    CHECK((course.code(Step::ReviewRequested) == RefusalCode::TrackDoesNotAllow));
}

TEST_CASE("REG 30: of an accusation nothing goes to mediation, joint sessions, supervision or proposals", "[law]")
{
    Course course(Track::Petition, Category::Accusation);
    for (const Step step : {Step::MediationOpened, Step::JointSessionOpened, Step::BackingUnitCalled, Step::LeaderAssigned, Step::SentUpward, Step::SupervisionOpened,
                            Step::ProposalMade, Step::PathImported, Step::TakenToVillage}) {
        INFO(stepName(step).toStdString());
        CHECK_FALSE(course.tries(filled(step)).ok());
    }
    CHECK(faultsOf(course.file, course.clocks(), QDate(2027, 8, 3)).isEmpty());
}
