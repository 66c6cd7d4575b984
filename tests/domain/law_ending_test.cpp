// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

void print(Course &course, PaperForm form)
{
    course.does(RecordPrint{form, QStringLiteral("zh_CN"), QStringLiteral("pdf")});
}

Course closed()
{
    Course course;
    course.handling().opinion(OpinionDecision::Supported).serveOpinion();
    course.does(CloseCase{Outcome::Supported, QStringLiteral("意见已经执行")});
    return course;
}

} // namespace

TEST_CASE("化解 and 办结 are two facts: closing resolves nothing, resolving closes nothing", "[law]")
{
    Course course = closed();
    CHECK((course.file.state == CaseState::Closed));
    CHECK_FALSE(course.file.resolved);
    course.does(Step::CaseResolved, static_cast<int>(ResolvedBy::VisitorContent));
    CHECK(course.file.resolved);
    CHECK((course.code(Step::CaseResolved, static_cast<int>(ResolvedBy::VisitorContent)) == RefusalCode::DoneAlready));
    Course open(Track::Dispute);
    open.does(Step::MediationOpened).does(Step::AgreementReached).does(Step::PerformanceRecorded).does(Step::CaseResolved);
    CHECK(open.file.open());
}

TEST_CASE("CLK-19: seven days after closing the reception has asked the visitor", "[law]")
{
    Course course = closed();
    CHECK(course.clock(ClockId::Clk19)->due.raw == QDate(2026, 8, 10));
    CHECK((course.clock(ClockId::Clk19)->bound == Bound::Reception));
    course.does(Step::FollowedUp, static_cast<int>(Satisfaction::Satisfied));
    CHECK_FALSE(course.runs(ClockId::Clk19));
}

TEST_CASE("CLK-19: a closed case whose visitor was not asked yet stands on a list, and leaves it when that was done", "[law]")
{
    Course course = closed();
    const auto due = [&course] { return (attentionOf(course.file, {}) & static_cast<int>(Attention::FollowUpDue)) != 0; };
    CHECK(due());
    course.does(Step::FollowedUp, static_cast<int>(Satisfaction::NotGiven));
    CHECK(due()); // who was not reached is tried again
    course.does(Step::FollowedUp, static_cast<int>(Satisfaction::BasicallySatisfied));
    CHECK_FALSE(due());
    Course silent = closed();
    for (int call = 0; call < 3; ++call) {
        CHECK(silent.runs(ClockId::Clk19));
        silent.does(Step::FollowedUp, static_cast<int>(Satisfaction::NotGiven));
    }
    CHECK_FALSE(silent.runs(ClockId::Clk19)); // that was often enough
    // What was done meanwhile is a new reason to ask, and to try as often.
    Course twice = closed();
    for (int call = 0; call < 2; ++call)
        twice.does(Step::FollowedUp, static_cast<int>(Satisfaction::NotGiven));
    twice.does(Step::CaseResolved, static_cast<int>(ResolvedBy::VisitorContent)).does(Step::FollowedUp, static_cast<int>(Satisfaction::NotGiven));
    CHECK(twice.runs(ClockId::Clk19));
    CHECK(twice.tries(filled(Step::FollowedUp)).ok());
}

TEST_CASE("follow-up has limits: nobody is rung up again until the answer pleases, and who cannot be reached is tried three times", "[law]")
{
    Course course = closed();
    course.does(Step::FollowedUp, static_cast<int>(Satisfaction::Dissatisfied));
    CHECK((course.code(Step::FollowedUp) == RefusalCode::DoneAlready));
    course.does(Step::EvaluationExplained); // words alone change nothing that could be asked about
    CHECK((course.code(Step::FollowedUp) == RefusalCode::DoneAlready));
    course.does(Step::CaseResolved, static_cast<int>(ResolvedBy::VisitorContent));
    course.does(Step::FollowedUp, static_cast<int>(Satisfaction::Satisfied));
    CHECK((course.code(Step::FollowedUp) == RefusalCode::DoneAlready));
    Course silent = closed();
    for (int call = 0; call < 3; ++call)
        silent.does(Step::FollowedUp, static_cast<int>(Satisfaction::NotGiven));
    CHECK((silent.code(Step::FollowedUp) == RefusalCode::DoneAlready));
}

TEST_CASE("a dissatisfied visitor is owed an explanation, a satisfied one is not", "[law]")
{
    Course course = closed();
    course.does(Step::FollowedUp, static_cast<int>(Satisfaction::Satisfied));
    CHECK((course.code(Step::EvaluationExplained) == RefusalCode::NotYetDone));
    course = closed();
    course.does(Step::FollowedUp, static_cast<int>(Satisfaction::Dissatisfied));
    CHECK(course.suggests(Fault::DissatisfactionUnexplained));
    course.does(Step::EvaluationExplained);
    CHECK_FALSE(course.suggests(Fault::DissatisfactionUnexplained));
}

TEST_CASE("new facts reopen what was declined, guided elsewhere or closed, with a reason and a new period", "[law]")
{
    Course declined;
    declined.does(Step::MatterDeclined).on(QDate(2026, 9, 1)).does(Step::CaseReopened);
    CHECK((declined.file.state == CaseState::Registered));
    CHECK(declined.clock(ClockId::Clk02)->start == QDate(2026, 9, 1));
    Course guided;
    guided.does(GuideElsewhere{LawfulPath::Judicial, QStringLiteral("人民法院"), QStringLiteral("起诉")}).does(Step::CaseReopened);
    CHECK(guided.file.open());
    Course ended = closed();
    ended.does(Step::CaseResolved, static_cast<int>(ResolvedBy::VisitorContent)).does(Step::CaseReopened);
    CHECK_FALSE(ended.file.resolved);
    CHECK(ended.suggests(Fault::ReopenedAfterResolved));
}

TEST_CASE("an archive takes a case only when its checklist is complete, and says what is missing", "[law]")
{
    Course course = closed();
    const Refusal refusal = course.refusal(filled(Step::CaseArchived));
    CHECK((refusal.code == RefusalCode::ChecklistIncomplete));
    const QStringList missing = refusal.facts.value(QStringLiteral("missing")).toStringList();
    CHECK(missing.contains(QStringLiteral("F02")));
    CHECK(missing.contains(QStringLiteral("F04")));
    CHECK(missing.contains(QStringLiteral("followed_up")));
    CHECK_FALSE(missing.contains(QStringLiteral("F14"))); // it was served
    print(course, PaperForm::F02Registration);
    print(course, PaperForm::F04Acceptance);
    course.does(Step::FollowedUp, static_cast<int>(Satisfaction::NotGiven));
    CHECK(archiveGaps(course.file).isEmpty());
    course.on(QDate(2026, 10, 20)).does(Step::CaseArchived, static_cast<int>(Retention::ThirtyYears));
    CHECK((course.file.state == CaseState::Archived));
}

TEST_CASE("an archived case takes no further step of anybody's", "[law]")
{
    Course course = closed();
    print(course, PaperForm::F02Registration);
    print(course, PaperForm::F04Acceptance);
    course.does(Step::FollowedUp).on(QDate(2026, 10, 20)).does(Step::CaseArchived);
    for (const StepRule &rule : stepRules()) {
        INFO(rule.name);
        CHECK((!mayStart(rule, CaseState::Archived) || rule.step == Step::CopiesWithdrawn || rule.step == Step::ErasureAsked || rule.step == Step::ErasureAgreed));
        if (rule.seat != Seat::Centre)
            CHECK_FALSE(course.tries(filled(rule.step)).ok()); // an accusation alone is asked to be erased, at window 23
    }
    CHECK(allowedOrders(course.file, at(FrontDesk, 77)).contains(QStringLiteral("note")));
}

TEST_CASE("the stage bar: intake, mediation, three levels, two instances, procuratorate, congress", "[law]")
{
    Course course;
    CHECK(stagesOf(course.file).size() == 6);
    CHECK(stagesOf(course.file).at(0).place == StagePlace::Now);
    course.handling();
    CHECK(stagesOf(course.file).at(0).place == StagePlace::Done);
    CHECK(stagesOf(course.file).at(1).place == StagePlace::PassedBy);
    CHECK((stagesOf(course.file).at(2) == StageMark{Stage::Administrative, StagePlace::Now, 1}));
    course.opinion().serveOpinion().does(Step::ReviewRequested);
    CHECK((stagesOf(course.file).at(2) == StageMark{Stage::Administrative, StagePlace::Now, 2}));
    course.opinion().serveOpinion();
    course.does(Step::PathImported, static_cast<int>(PathOrgan::CourtFirstInstance));
    CHECK((stagesOf(course.file).at(2) == StageMark{Stage::Administrative, StagePlace::Done, 2}));
    CHECK((stagesOf(course.file).at(3) == StageMark{Stage::Courts, StagePlace::Now, 1}));
    course.does(Step::PathResult).does(Step::PathImported, static_cast<int>(PathOrgan::CourtSecondInstance));
    CHECK((stagesOf(course.file).at(3) == StageMark{Stage::Courts, StagePlace::Now, 2}));
    course.does(Step::PathResult).does(Step::PathImported, static_cast<int>(PathOrgan::Procuratorate));
    CHECK(stagesOf(course.file).at(3).place == StagePlace::Done);
    CHECK(stagesOf(course.file).at(4).place == StagePlace::Now);
    course.does(Step::PathResult).does(Step::PathImported, static_cast<int>(PathOrgan::PeoplesCongress));
    CHECK(stagesOf(course.file).at(5).place == StagePlace::Now);
}

TEST_CASE("a case that another path took is not archived before that path's result is known", "[law]")
{
    Course course;
    course.screen(LawfulPath::Judicial).does(Step::PathImported, static_cast<int>(PathOrgan::CourtFirstInstance));
    course.does(CloseCase{Outcome::ImportedToLegalPath, QStringLiteral("法院已经立案")});
    CHECK(archiveGaps(course.file).contains(QStringLiteral("path_result")));
    // The court decides when it decides: the result is recorded in the closed case.
    course.on(QDate(2026, 11, 20)).does(Step::PathResult);
    CHECK_FALSE(archiveGaps(course.file).contains(QStringLiteral("path_result")));
}

TEST_CASE("what was done before a case was reopened decides nothing new", "[law]")
{
    Course course(Track::Dispute);
    course.does(Step::MediationOpened).does(Step::AgreementReached).does(Step::PerformanceRecorded).does(Step::CaseResolved);
    course.does(CloseCase{Outcome::MediatedInWriting, QStringLiteral("协议已经履行")}).does(Step::FollowedUp).does(Step::CaseReopened);
    CHECK((course.code(Step::PerformanceRecorded) == RefusalCode::StateDoesNotAllow));
    course.does(CloseCase{Outcome::Settled, QStringLiteral("双方再次和解")});
    CHECK(archiveGaps(course.file).contains(QStringLiteral("followed_up")));
    CHECK((course.code(Step::CaseResolved, static_cast<int>(ResolvedBy::AgreementPerformed)) == RefusalCode::NotYetDone));
}
