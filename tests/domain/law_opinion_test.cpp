// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** To the opinion of the second or third level, each served by hand on the day it was given. */
Course atLevel(int level)
{
    Course course;
    course.handling().opinion().serveOpinion();
    for (int reached = 1; reached < level; ++reached)
        course.does(Step::ReviewRequested).opinion().serveOpinion();
    return course;
}

} // namespace

TEST_CASE("REG 32: an opinion answers the request with facts, decision and legal basis; without a basis it is none", "[law]")
{
    Course course;
    course.handling();
    TakeStep opinion = filled(Step::OpinionGiven, static_cast<int>(OpinionDecision::Supported));
    opinion.words[Item::Basis] = QStringLiteral("  ");
    CHECK((course.code(opinion) == RefusalCode::BasisMissing));
    for (const Item item : {Item::Request, Item::FactsFound, Item::Opinion, Item::ReviewOrgan, Item::Organ}) {
        TakeStep lacking = filled(Step::OpinionGiven);
        lacking.words.remove(item);
        CHECK(course.refusal(lacking).facts.value(QStringLiteral("field")).toString() == itemName(item));
    }
    for (const int decision : {0, 4})
        CHECK_FALSE(course.tries(filled(Step::OpinionGiven, decision)).ok());
}

TEST_CASE("REG 34: the opinion is due sixty days after acceptance", "[law]")
{
    Course course;
    course.handling();
    const auto clock = course.clock(ClockId::Clk05);
    CHECK(clock->due.raw == QDate(2026, 10, 2));
    CHECK(clock->due.legal == QDate(2026, 10, 8));
    CHECK(clock->due.conservative == QDate(2026, 9, 30));
    course.opinion();
    CHECK_FALSE(course.runs(ClockId::Clk05));
}

TEST_CASE("REG 34: once, with the head's approval and a reason, the period grows by at most thirty days", "[law]")
{
    Course course;
    course.handling();
    TakeStep extend = filled(Step::HandlingExtended);
    extend.facts.days = 31;
    CHECK_FALSE(course.tries(extend).ok());
    extend.facts.days = 30;
    extend.facts.ticks.clear();
    CHECK((course.code(extend) == RefusalCode::DeclarationMissing));
    extend = filled(Step::HandlingExtended);
    extend.words.remove(Item::Approver);
    CHECK_FALSE(course.tries(extend).ok());
    course.on(QDate(2026, 9, 29)).does(Step::HandlingExtended);
    const auto clock = course.clock(ClockId::Clk06);
    CHECK(clock->due.raw == QDate(2026, 11, 1));
    CHECK(clock->due.legal == QDate(2026, 11, 2));
    CHECK(clock->due.conservative == QDate(2026, 10, 30));
    CHECK((course.code(Step::HandlingExtended) == RefusalCode::DoneAlready));
    CHECK((phaseOf(course.file) == Phase::Extended));
}

TEST_CASE("REG 34: an extension that comes after the sixtieth day comes too late", "[law]")
{
    Course course;
    course.handling().on(QDate(2026, 10, 9));
    CHECK((course.code(Step::HandlingExtended) == RefusalCode::DeadlinePassed));
}

TEST_CASE("REG 35: the right to ask for review runs thirty days from service, not from signing", "[law]")
{
    Course course;
    course.handling().opinion();
    CHECK_FALSE(course.runs(ClockId::Clk07));
    CHECK((phaseOf(course.file) == Phase::OpinionToServe));
    course.on(QDate(2026, 9, 7)).serveOpinion();
    REQUIRE(course.runs(ClockId::Clk07));
    CHECK(course.clock(ClockId::Clk07)->start == QDate(2026, 9, 7));
    CHECK(course.clock(ClockId::Clk07)->due.raw == QDate(2026, 10, 7));
    CHECK((course.clock(ClockId::Clk07)->bound == Bound::Petitioner));
    CHECK((course.file.state == CaseState::Answered));
}

TEST_CASE("REG 35: a petitioner has the later of the two last days, and no day more", "[law]")
{
    Course course;
    course.handling().opinion().on(QDate(2026, 9, 7)).serveOpinion(); // 7 October is a holiday
    CHECK(Course(course).on(QDate(2026, 10, 8)).tries(filled(Step::ReviewRequested)).ok());
    const Refusal late = Course(course).on(QDate(2026, 10, 9)).refusal(filled(Step::ReviewRequested));
    CHECK((late.code == RefusalCode::DeadlinePassed));
    CHECK(late.facts.value(QStringLiteral("last")).toDate() == QDate(2026, 10, 8));
}

TEST_CASE("REG 35: the review organ has thirty days from the request", "[law]")
{
    Course course = atLevel(1);
    course.on(QDate(2026, 8, 10)).does(Step::ReviewRequested);
    CHECK((course.file.state == CaseState::InReview));
    CHECK(course.clock(ClockId::Clk08)->due.raw == QDate(2026, 9, 9));
    CHECK_FALSE(course.runs(ClockId::Clk07));
    course.opinion();
    CHECK_FALSE(course.runs(ClockId::Clk08));
    CHECK(course.file.level == 2);
}

TEST_CASE("REG 36: re-review likewise, and the hearing's time does not count", "[law]")
{
    Course course = atLevel(2);
    CHECK(course.runs(ClockId::Clk09));
    course.on(QDate(2026, 8, 10)).does(Step::ReviewRequested);
    CHECK((course.file.state == CaseState::InReReview));
    CHECK(course.clock(ClockId::Clk10)->due.raw == QDate(2026, 9, 9));
    course.on(QDate(2026, 8, 20)).does(Step::HearingOpened);
    CHECK((course.clock(ClockId::Clk10)->light == Light::Paused));
    CHECK((course.code(Step::HearingOpened) == RefusalCode::DoneAlready));
    course.on(QDate(2026, 8, 26)).does(Step::HearingClosed);
    CHECK(course.clock(ClockId::Clk10)->due.raw == QDate(2026, 9, 15));
}

TEST_CASE("REG 36: after the third level the same facts and reasons are no longer accepted", "[law]")
{
    Course course = atLevel(3);
    CHECK(course.file.exhausted);
    CHECK((phaseOf(course.file) == Phase::Exhausted));
    CHECK((course.code(Step::ReviewRequested) == RefusalCode::Exhausted));
    CHECK_FALSE(course.runs(ClockId::Clk09));
    course.does(CloseCase{Outcome::NotSupported, QStringLiteral("三级终结,依法答复")});
    CHECK((course.code(Step::CaseReopened) == RefusalCode::Exhausted));
}

TEST_CASE("REG 36: a later matter on the same facts is declined with the re-review that ended it", "[law]")
{
    Course course;
    TakeStep decline = filled(Step::MatterDeclined, static_cast<int>(DeclineGround::NoLongerAccepted));
    decline.words.remove(Item::Number);
    CHECK(course.refusal(decline).facts.value(QStringLiteral("field")).toString() == QStringLiteral("number"));
    course.does(Step::MatterDeclined, static_cast<int>(DeclineGround::NoLongerAccepted));
    CHECK(papersOf(course.file).contains(PaperForm::F06NoLongerAccepted));
    CHECK_FALSE(papersOf(course.file).contains(PaperForm::F05Declined));
}

TEST_CASE("REG 35, 36: no level is skipped, and no level has two opinions", "[law]")
{
    Course course;
    course.handling();
    CHECK((course.code(Step::ReviewRequested) == RefusalCode::StateDoesNotAllow));
    course.opinion();
    CHECK((course.code(Step::OpinionGiven) == RefusalCode::DoneAlready));
    CHECK((course.code(service(PaperForm::F16ReviewOpinion)) == RefusalCode::NotYetDone));
}

TEST_CASE("CPL 95: a public notice serves after thirty days", "[law]")
{
    Course course;
    course.handling().opinion().serveOpinion(ServiceMethod::PublicNotice);
    CHECK(course.clock(ClockId::Clk07)->start == QDate(2026, 9, 2));
}

TEST_CASE("CPL 89: a paper left at the residence, or refused, is witnessed", "[law]")
{
    Course course;
    course.handling().opinion();
    for (const ServiceMethod method : {ServiceMethod::LeftAtResidence, ServiceMethod::RefusedToSign}) {
        TakeStep unseen = service(PaperForm::F14Opinion, method);
        unseen.words.remove(Item::Witnesses);
        CHECK(course.refusal(unseen).facts.value(QStringLiteral("field")).toString() == QStringLiteral("witnesses"));
    }
    TakeStep silent = service(PaperForm::F14Opinion, ServiceMethod::RefusedToSign);
    silent.words.remove(Item::Reason);
    CHECK((course.code(silent) == RefusalCode::ReasonMissing));
}

TEST_CASE("what happened did not happen tomorrow, nor before the case", "[law]")
{
    Course course;
    course.handling().opinion();
    TakeStep tomorrow = service(PaperForm::F14Opinion);
    tomorrow.facts.on = QDate(2026, 8, 4);
    CHECK((course.code(tomorrow) == RefusalCode::DayNotPossible));
    tomorrow.facts.on = QDate(2026, 7, 1);
    CHECK((course.code(tomorrow) == RefusalCode::DayNotPossible));
}

TEST_CASE("REG 32: only a supporting opinion is carried out", "[law]")
{
    Course against = atLevel(1);
    CHECK((against.code(Step::OpinionCarriedOut) == RefusalCode::NotYetDone));
    Course supported;
    supported.handling().opinion(OpinionDecision::Supported).serveOpinion().does(Step::OpinionCarriedOut);
    CHECK(supported.tries(filled(Step::CaseResolved, static_cast<int>(ResolvedBy::OpinionCarriedOut))).ok());
}

TEST_CASE("DECIDED: when the time for review has passed the case can be closed", "[law]")
{
    Course course = atLevel(1);
    course.on(QDate(2026, 10, 20)).does(CloseCase{Outcome::NotSupported, QStringLiteral("期限届满未申请复查")});
    CHECK((course.file.state == CaseState::Closed));
    for (const ClockSpan &span : course.file.clocks)
        CHECK((!span.running() || span.id == ClockId::Clk19 || span.id == ClockId::Clk07));
    CHECK((course.code(Step::ReviewRequested) == RefusalCode::DeadlinePassed));
}

TEST_CASE("REG 35: closing a case early takes nothing from the right to ask for review", "[law]")
{
    Course course = atLevel(1);
    course.does(CloseCase{Outcome::NotSupported, QStringLiteral("意见已经送达")});
    CHECK(course.runs(ClockId::Clk07));
    course.on(QDate(2026, 9, 1)).does(Step::ReviewRequested);
    CHECK((course.file.state == CaseState::InReview));
    CHECK_FALSE(course.file.outcome);
    CHECK_FALSE(course.runs(ClockId::Clk19));
}

TEST_CASE("REG 35: no file is put away while the petitioner may still ask for review", "[law]")
{
    Course course = atLevel(1);
    course.does(CloseCase{Outcome::NotSupported, QStringLiteral("意见已经送达")}).does(Step::FollowedUp);
    for (const PaperForm form : {PaperForm::F02Registration, PaperForm::F04Acceptance})
        course.does(RecordPrint{form, QStringLiteral("zh_CN"), QStringLiteral("pdf")});
    CHECK((course.code(Step::CaseArchived) == RefusalCode::RightStillOpen));
    course.on(QDate(2026, 9, 3)).does(Step::CaseArchived);
}

TEST_CASE("REG 32, 34: sixty days end in an opinion that was served; only a visitor who withdraws or settles needs none", "[law]")
{
    Course course;
    course.handling();
    const CloseCase close{Outcome::NotSupported, QStringLiteral("不支持诉求")};
    CHECK(course.refusal(close).facts.value(QStringLiteral("step")).toString() == QStringLiteral("opinion_given"));
    CHECK(course.tries(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回")}).ok());
    CHECK(allowedOrders(course.file, at(FrontDesk, 77)).contains(QStringLiteral("close")));
    course.opinion();
    CHECK(course.refusal(close).facts.value(QStringLiteral("step")).toString() == QStringLiteral("paper_served"));
    course.serveOpinion().does(close);
}

TEST_CASE("REG 35: an opinion is served once, by those who handle the case, and not before it was given", "[law]")
{
    Course course;
    course.on(QDate(2026, 8, 5)).handling().on(QDate(2026, 8, 20)).opinion();
    TakeStep early = service(PaperForm::F14Opinion);
    early.facts.on = QDate(2026, 8, 6);
    CHECK((course.code(early) == RefusalCode::DayNotPossible));
    course.does(Step::JointSessionOpened);
    CHECK((course.code(service(PaperForm::F14Opinion), WindowNumber(9)) == RefusalCode::NotOwner));
    course.serveOpinion();
    CHECK((course.code(service(PaperForm::F14Opinion)) == RefusalCode::DoneAlready));
}

TEST_CASE("REG 36: a hearing ends after it began, and its period stands still for nothing else", "[law]")
{
    Course course = atLevel(2);
    course.does(Step::ReviewRequested).on(QDate(2026, 8, 20)).does(Step::HearingOpened).on(QDate(2026, 8, 26));
    TakeStep before = filled(Step::HearingClosed);
    before.facts.on = QDate(2026, 8, 19);
    CHECK((course.code(before) == RefusalCode::DayNotPossible));
    TakeStep pause = filled(Step::ClockPaused, static_cast<int>(PauseReason::Hearing));
    pause.facts.clock = ClockId::Clk10;
    CHECK((course.code(pause) == RefusalCode::PauseNotLawful));
    course.does(Step::HearingClosed);
    CHECK_FALSE(runningSpan(course.file, ClockId::Clk10)->paused());
}

TEST_CASE("a review that is under way is not closed over", "[law]")
{
    Course course = atLevel(1);
    course.does(Step::ReviewRequested);
    CHECK((course.code(CloseCase{Outcome::Explained, QStringLiteral("提前办结了事")}) == RefusalCode::StateDoesNotAllow));
}
