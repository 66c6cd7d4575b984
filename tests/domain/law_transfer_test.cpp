// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
const WindowNumber Housing(9);

QDateTime beijingTime(QDate day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600).toUTC();
}

} // namespace

TEST_CASE("2.4(5): the period of the matter runs from registration and never restarts on transfer; the window's does", "[law]")
{
    Course course;
    course.on(QDate(2026, 8, 10)).send(Labour).takenBy(Labour);
    CHECK(course.clock(ClockId::Clk02)->start == QDate(2026, 8, 3));
    course.on(QDate(2026, 8, 12)).send(Housing);
    CHECK(course.clock(ClockId::Clk02)->start == QDate(2026, 8, 3));
    CHECK(runningSpan(course.file, ClockId::Clk16)->day == QDate(2026, 8, 12));
}

TEST_CASE("2.4(3): a receiver answers within fifteen minutes of the hall, across the break at noon", "[law]")
{
    Course course;
    course.at(beijingTime(QDate(2026, 8, 3), 13, 50)).send(Labour);
    CHECK(course.clock(ClockId::Clk16)->dueAt == beijingTime(QDate(2026, 8, 3), 16, 5));
    course.at(beijingTime(QDate(2026, 8, 3), 16, 6));
    CHECK((course.clock(ClockId::Clk16)->light == Light::Red));
    course.takenBy(Labour);
    CHECK_FALSE(course.runs(ClockId::Clk16));
}

TEST_CASE("2.4(3): a transfer nobody answers goes to the coordinator, who may assign the case", "[law]")
{
    Course course(Track::Petition, Category::Claim, PetitionOffice);
    course.send(Labour);
    CHECK_FALSE(audienceOf(course.file).contains(CoordinatorSeat));
    CHECK((course.code(Step::ObjectionOverruled, 1, CoordinatorSeat) == RefusalCode::NoTransferPending));
    course.centreTakes(Step::TransferTimedOut);
    CHECK((phaseOf(course.file) == Phase::WithCoordinator));
    CHECK(audienceOf(course.file).contains(CoordinatorSeat));
    course.does(Step::ObjectionOverruled, 1, CoordinatorSeat);
    CHECK(course.file.owner == Labour);
}

TEST_CASE("REG 23: time-outs are the centre's; no person takes them", "[law]")
{
    Course course;
    course.send(Labour);
    for (const Step step : {Step::TransferTimedOut, Step::TransferDeemedAccepted, Step::DocumentNumbered})
        CHECK((course.code(step, 1, CoordinatorSeat) == RefusalCode::CentreOnly));
}

TEST_CASE("REG 23: who does not object within five working days has lost the right to", "[law]")
{
    Course course(Track::Petition, Category::Claim, PetitionOffice);
    course.on(QDate(2026, 9, 18)).send(Labour, TransferMode::Forward);
    CHECK(course.clock(ClockId::Clk04)->due.legal == QDate(2026, 9, 24)); // Sunday the 20th is worked
    const ObjectToTransfer objection{course.file.pending->id, QStringLiteral("不属于本窗口职权"), QStringLiteral("信访工作条例第二十三条"), {}};
    CHECK(Course(course).on(QDate(2026, 9, 24)).tries(objection, Labour).ok());
    // The centre knows when the transfer arrived; until it has spoken an objection is heard.
    course.on(QDate(2026, 9, 25)).centreTakes(Step::TransferDeemedAccepted);
    CHECK(course.file.owner == Labour);
    CHECK((course.code(objection, Labour) == RefusalCode::NoTransferPending));
}

TEST_CASE("REG 23: the sender verifies an objection and agrees, or passes it to the coordinator; it is no bare return", "[law]")
{
    Course course(Track::Petition, Category::Claim, PetitionOffice);
    course.send(Labour).objectedBy(Labour);
    CHECK((phaseOf(course.file) == Phase::Objected));
    CHECK(course.file.owner == PetitionOffice);
    CHECK((course.code(Step::ObjectionUpheld, 1, Labour) == RefusalCode::NotSender));
    TakeStep silent = filled(Step::ObjectionUpheld);
    silent.words.clear();
    CHECK((course.code(silent) == RefusalCode::ReasonMissing));
    CHECK((course.code(Step::ObjectionOverruled, 1, PetitionOffice) == RefusalCode::NotCoordinator));
    Course agreed = course;
    agreed.does(Step::ObjectionUpheld);
    CHECK_FALSE(agreed.file.pending);
    CHECK(agreed.file.bounces == 1);
    course.does(Step::ObjectionReferred);
    CHECK((course.code(Step::ObjectionUpheld) == RefusalCode::WithCoordinator));
    CHECK((course.code(RecallTransfer{course.file.pending->id, QStringLiteral("收回重新办理")}) == RefusalCode::WithCoordinator));
    course.does(Step::ObjectionUpheld, 1, CoordinatorSeat);
    CHECK_FALSE(course.file.pending);
}

TEST_CASE("2.4(4): the second objection goes straight to the coordinator, who decides", "[law]")
{
    Course course(Track::Petition, Category::Claim, PetitionOffice);
    course.send(Labour).objectedBy(Labour).does(Step::ObjectionUpheld);
    course.send(Housing).objectedBy(Housing);
    CHECK((phaseOf(course.file) == Phase::WithCoordinator));
    CHECK((course.code(Step::ObjectionUpheld) == RefusalCode::WithCoordinator));
    TakeStep baseless = filled(Step::ObjectionOverruled);
    baseless.words.remove(Item::Basis);
    CHECK((course.code(baseless, CoordinatorSeat) == RefusalCode::BasisMissing));
    course.does(Step::ObjectionOverruled, 1, CoordinatorSeat);
    CHECK(course.file.owner == Housing);
    CHECK(course.file.bounces == 0);
}

TEST_CASE("REG 22, 23: what is forwarded ends the office's period and starts the organ's; what comes back goes on as if never sent", "[law]")
{
    Course course(Track::Petition, Category::Claim, PetitionOffice);
    course.on(QDate(2026, 8, 6)).send(Labour, TransferMode::Forward);
    CHECK_FALSE(course.runs(ClockId::Clk01));
    CHECK(course.clock(ClockId::Clk03)->due.raw == QDate(2026, 8, 21));
    course.objectedBy(Labour).does(Step::ObjectionUpheld);
    CHECK_FALSE(course.runs(ClockId::Clk03));
    REQUIRE(course.runs(ClockId::Clk01));
    CHECK(runningSpan(course.file, ClockId::Clk01)->day == QDate(2026, 8, 3));
}

TEST_CASE("REG 23: a later transfer that comes back does not end the period of an earlier forwarding", "[law]")
{
    Course course(Track::Petition, Category::Claim, PetitionOffice);
    course.send(Housing, TransferMode::Forward).takenBy(Housing);
    REQUIRE(course.runs(ClockId::Clk03));
    course.send(WindowNumber(10)).does(RecallTransfer{course.file.pending->id, QStringLiteral("误转,收回")});
    CHECK(course.runs(ClockId::Clk03));
}

TEST_CASE("REG 30: a second objection to an accusation goes to no coordinator, and leaves a way on", "[law]")
{
    Course course(Track::Petition, Category::Accusation);
    course.send(DisciplineRoom).objectedBy(DisciplineRoom).does(RecallTransfer{course.file.pending->id, QStringLiteral("补充材料后再送")});
    course.send(DisciplineRoom).objectedBy(DisciplineRoom);
    CHECK_FALSE(course.file.pending->withCoordinator);
    CHECK(course.tries(RecallTransfer{course.file.pending->id, QStringLiteral("收回补充材料")}).ok());
}

TEST_CASE("REG 25: an urgent matter reaches the coordinator wherever it was registered", "[law]")
{
    Course course(Track::Petition, Category::Claim, WindowNumber(8));
    CHECK_FALSE(audienceOf(course.file).contains(CoordinatorSeat));
    course.does(Step::UrgencyRaised);
    CHECK(audienceOf(course.file).contains(CoordinatorSeat));
}

TEST_CASE("2.4(8): a window that is not manned that day has a trustee who answers for it", "[law]")
{
    const WindowRegistry registry = WindowRegistry::fromJson(R"({"windows":[{"number":1,"agency":{"zh_CN":"综合"}},{"number":3,"agency":{"zh_CN":"人社"}},
        {"number":5,"agency":{"zh_CN":"司法"}},{"number":14,"agency":{"zh_CN":"行业调解"},"mode":"rotating","days":[2,4],"trustee":5}]})").value();
    CHECK(registry.find(WindowNumber(14))->trusteeOn(QDate(2026, 8, 3)) == WindowNumber(5)); // a Monday
    CHECK(registry.find(WindowNumber(14))->trusteeOn(QDate(2026, 8, 4)).isNull());
    Course course;
    Circumstances now = at(FrontDesk, 50);
    now.now = QDateTime(QDate(2026, 8, 3), QTime(3, 0), Qt::UTC);
    now.windows = &registry;
    course.takes(decide(course.file, TransferCase{WindowNumber(14), TransferReason::Competent, QStringLiteral("行业纠纷")}, now).value());
    CHECK(audienceOf(course.file).contains(WindowNumber(5)));
    CHECK((course.code(AcceptTransfer{course.file.pending->id}, Labour) == RefusalCode::NotReceiver));
    course.takenBy(WindowNumber(5));
    CHECK(course.file.owner == WindowNumber(5));
}

TEST_CASE("2.4(3), REG 24: several agencies sit together, one leads; members see the case until the session ends", "[law]")
{
    Course course;
    TakeStep session = filled(Step::JointSessionOpened);
    session.facts.windows = {FrontDesk};
    CHECK((course.code(session) == RefusalCode::WindowUnknown)); // the lead is no member of its own session
    course.does(Step::JointSessionOpened);
    CHECK((phaseOf(course.file) == Phase::JointSession));
    CHECK(audienceOf(course.file).contains(Housing));
    CHECK(course.file.owner == FrontDesk);
    Course ended = course;
    ended.does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回")});
    CHECK_FALSE(audienceOf(ended.file).contains(Housing)); // nor does a case that ends keep its guests
    course.does(Step::JointSessionClosed);
    CHECK_FALSE(audienceOf(course.file).contains(Housing));
}

TEST_CASE("2.4(6): to the higher level or to the village a case goes without leaving its owner, and comes back", "[law]")
{
    for (const auto &[call, answer, phase] : {std::tuple(Step::SentUpward, Step::UpwardAnswered, Phase::Upward), std::tuple(Step::TakenToVillage, Step::BroughtBack, Phase::InVillage),
                                              std::tuple(Step::BackingUnitCalled, Step::BackingUnitAnswered, Phase::BackingUnit),
                                              std::tuple(Step::LeaderAssigned, Step::LeaderReported, Phase::Leader)}) {
        INFO(stepName(call).toStdString());
        Course course;
        CHECK((course.code(answer) == RefusalCode::NotYetDone));
        course.does(call);
        CHECK((phaseOf(course.file) == phase));
        CHECK((course.code(call) == RefusalCode::DoneAlready));
        CHECK(course.file.owner == FrontDesk);
        CHECK(course.runs(ClockId::Clk02));
        course.does(answer);
        CHECK((phaseOf(course.file) == Phase::Registered));
    }
}

TEST_CASE("CLK-17: an on-call unit that is summoned arrives within thirty minutes of the hall", "[law]")
{
    Course course;
    course.at(beijingTime(QDate(2026, 8, 3), 19, 45)).does(Step::OnCallSummoned);
    CHECK(course.clock(ClockId::Clk17)->dueAt == beijingTime(QDate(2026, 8, 4), 10, 15));
    course.does(Step::OnCallArrived);
    CHECK_FALSE(course.runs(ClockId::Clk17));
}

TEST_CASE("a transfer that waits is answered before the matter is accepted, declined or brought elsewhere", "[law]")
{
    Course course;
    course.screen().send(Labour);
    for (const Step step : {Step::MatterAccepted, Step::MatterDeclined, Step::PathImported, Step::MediationOpened}) {
        INFO(stepName(step).toStdString());
        CHECK((course.code(step) == RefusalCode::TransferPending));
    }
}
