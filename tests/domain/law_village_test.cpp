// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/laws.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
const WindowNumber Laptop(91);

TakeStep journey(WindowNumber laptop = Laptop)
{
    TakeStep order = filled(Step::TakenToVillage);
    order.facts.window = laptop;
    return order;
}

} // namespace

TEST_CASE("2.4(6): a case goes to the village on a laptop, which acts for its owner there and has nothing of it afterwards", "[law][village]")
{
    Course course(Track::Dispute);
    course.screen(LawfulPath::Mediation);
    CHECK_FALSE(audienceOf(course.file).contains(Laptop));
    CHECK((course.code(AddNote{QStringLiteral("到村")}, Laptop) == RefusalCode::NotWithLaptop));
    course.does(journey());
    CHECK(audienceOf(course.file).contains(Laptop));
    CHECK(course.file.owner == FrontDesk);
    CHECK((phaseOf(course.file) == Phase::InVillage));
    CHECK(course.runs(ClockId::Clk02)); // the visitor's period goes on
    course.does(Step::MediationOpened, 1, Laptop).does(Step::MediationHeld, 1, Laptop);
    course.does(Step::AgreementReached, static_cast<int>(AgreementForm::Written), Laptop);
    CHECK((course.file.state == CaseState::Agreed));
    CHECK(course.file.steps.last().window == Laptop);
    CHECK(course.tries(AddNote{QStringLiteral("窗口也在办")}).ok()); // and so does the window itself
    course.does(Step::BroughtBack, 1, Laptop);
    CHECK_FALSE(audienceOf(course.file).contains(Laptop));
    CHECK_FALSE(course.file.steps.last().words.isEmpty()); // what came of it is said by who brings it back
    course.does(Step::PerformanceRecorded);
    CHECK((course.code(AddNote{QStringLiteral("回来以后")}, Laptop) == RefusalCode::NotWithLaptop));
    CHECK((phaseOf(course.file) == Phase::Agreed));
}

TEST_CASE("2.4(6): the window that gave a case to a laptop may end the journey itself, for a laptop may be lost", "[law][village]")
{
    Course course;
    course.does(journey());
    course.does(Step::BroughtBack);
    CHECK_FALSE(audienceOf(course.file).contains(Laptop));
}

TEST_CASE("2.4(6): a journey that ended with the matter is still brought back, and before that nothing is archived", "[law][village]")
{
    Course course;
    course.does(journey());
    course.does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回")}, Laptop);
    CHECK(audienceOf(course.file).contains(Laptop)); // its papers are printed there yet
    CHECK(archiveGaps(course.file).contains(stepName(Step::BroughtBack)));
    course.does(Step::BroughtBack, 1, Laptop);
    CHECK_FALSE(audienceOf(course.file).contains(Laptop));
    CHECK_FALSE(archiveGaps(course.file).contains(stepName(Step::BroughtBack)));
}

TEST_CASE("2.4(6): a case that is in the village on a laptop is sent to no window, and one that was sent goes nowhere", "[law][village]")
{
    Course course;
    course.does(journey());
    const TransferCase toLabour{Labour, TransferReason::Competent, QStringLiteral("属于劳动争议")};
    CHECK((course.code(toLabour) == RefusalCode::NotYetDone));
    CHECK((course.code(toLabour, Laptop) == RefusalCode::NotYetDone));
    Course sent;
    sent.send(Labour);
    CHECK((sent.code(journey()) == RefusalCode::TransferPending));
    CHECK(sent.tries(journey(WindowNumber())).ok()); // with papers alone
}

TEST_CASE("a laptop is no counter: nothing is sent to it, it joins no session, leads nothing and is proposed by nobody", "[law][village]")
{
    Course course;
    CHECK((course.code(TransferCase{Laptop, TransferReason::Competent, QStringLiteral("请到村里办理")}) == RefusalCode::WindowUnknown));
    TakeStep session = filled(Step::JointSessionOpened);
    session.facts.windows = {Labour, Laptop};
    CHECK((course.code(session) == RefusalCode::WindowUnknown));
    for (const WindowNumber window : {Labour, WindowNumber(99)}) // a counter, and a laptop the hall does not have
        CHECK((course.code(journey(window)) == RefusalCode::WindowUnknown));
    course.send(Labour);
    const ObjectToTransfer objection{course.file.pending->id, QStringLiteral("不属于本窗口职权"), QStringLiteral("信访工作条例第二十三条"), Laptop};
    CHECK((course.code(objection, Labour) == RefusalCode::WindowUnknown));
    // Nor by a desk that was tampered with: the centre asks the same.
    const Event forced{EventId(QUuid::createUuid()), course.file.id, {}, {}, QStringLiteral("李娜"), FrontDesk, {}, CaseTransferred{FrontDesk, Laptop, TransferReason::Competent}};
    Course fresh;
    CHECK(misfit(fresh.file, forced).has_value());
}

TEST_CASE("2.4(1): what is registered in the village is the laptop's until a window accepts it, and then it is gone from there", "[law][village]")
{
    Course course(Track::Petition, Category::Claim, Laptop, Channel::Outreach);
    CHECK(course.file.owner == Laptop);
    CHECK((course.code(journey(Laptop)) == RefusalCode::WindowUnknown));
    CHECK((course.code(journey(WindowNumber(92))) == RefusalCode::WindowUnknown));
    CHECK(audienceOf(course.file) == (QSet<WindowNumber>{Laptop, CoordinatorSeat})); // somebody in the hall sees it
    course.send(Labour);
    CHECK(audienceOf(course.file) == (QSet<WindowNumber>{Laptop, Labour, CoordinatorSeat}));
    course.takenBy(Labour);
    CHECK(audienceOf(course.file) == QSet<WindowNumber>{Labour});
    // Who registered it there has nothing more to say in it: not as its first receiver either.
    course.does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回")});
    for (const Step step : {Step::FollowedUp, Step::CaseReopened})
        CHECK((course.code(step, 1, Laptop) == RefusalCode::NotWithLaptop));
}

TEST_CASE("2.4(1): what was registered on a laptop that does not come back is sent on by the coordinator", "[law][village]")
{
    Course course(Track::Petition, Category::Claim, Laptop, Channel::Outreach);
    CHECK((course.code(TransferCase{Labour, TransferReason::Competent, QStringLiteral("电脑遗失,改由窗口办理")}, Labour) == RefusalCode::NotOwner));
    course.does(TransferCase{Labour, TransferReason::Competent, QStringLiteral("电脑遗失,改由窗口办理")}, CoordinatorSeat);
    Course back = course;
    back.does(RecallTransfer{back.file.pending->id, QStringLiteral("电脑已经带回")}, CoordinatorSeat);
    CHECK_FALSE(back.file.pending);
    course.takenBy(Labour);
    CHECK(course.file.owner == Labour);
}

TEST_CASE("REG 35: an opinion is served in the village as well, and the right to ask for review runs from there", "[law][village]")
{
    Course course;
    course.handling().does(journey());
    course.does(Step::OpinionGiven, static_cast<int>(OpinionDecision::Explained), Laptop);
    course.does(service(PaperForm::F14Opinion), Laptop);
    CHECK((course.file.state == CaseState::Answered));
    CHECK(course.runs(ClockId::Clk07));
}

TEST_CASE("2.4(6): what a laptop brings after its case was taken back has no effect, and says why", "[law][village]")
{
    Course course;
    course.handling().does(journey());
    Circumstances there = at(Laptop, 990);
    there.now = course.file.registered.addSecs(600);
    const auto inquiry = decide(course.file, filled(Step::InquiryRecorded), there);
    REQUIRE(inquiry.ok());
    course.does(Step::BroughtBack);
    for (const Event &event : *inquiry)
        CHECK((misfit(course.file, event)->code == RefusalCode::NotWithLaptop));
    // And what it says after its own return are the words of that return, and nothing else.
    course.does(journey()).does(Step::BroughtBack, 1, Laptop);
    Event late = inquiry->first();
    late.body = NoteAdded{QStringLiteral("再补充一点")};
    CHECK((misfit(course.file, late)->code == RefusalCode::NotWithLaptop));
    late.body = NoticePrinted{PaperForm::F21Record, 1, {}, {}};
    CHECK(misfit(course.file, late).has_value());
    late.body = StepDescribed{course.file.steps.last().id, {}};
    CHECK_FALSE(misfit(course.file, late));
}

TEST_CASE("2.4(6): a case that is reopened while it is in the village is still with the laptop", "[law][village]")
{
    Course course;
    course.does(journey()).does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回")});
    course.does(Step::CaseReopened);
    CHECK(audienceOf(course.file).contains(Laptop));
    CHECK((phaseOf(course.file) == Phase::InVillage));
    course.does(Step::BroughtBack, 1, Laptop);
    CHECK_FALSE(audienceOf(course.file).contains(Laptop));
}

TEST_CASE("REG 30: an accusation goes to no village", "[law][village]")
{
    Course course(Track::Petition, Category::Accusation);
    CHECK((course.code(journey()) == RefusalCode::AccusationSealed));
    // Nor is it registered there: it would stay on a machine that is easily lost.
    FileCase order = aFiling();
    order.category = Category::Accusation;
    CHECK((decide({}, order, at(Laptop, 1)).refusal().code == RefusalCode::NotOnLaptop));
}
