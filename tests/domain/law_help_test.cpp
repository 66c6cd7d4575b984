// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overdue.h"
#include "fakes/course.h"
#include "fakes/laws.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
const WindowNumber Housing(9);

TakeStep asking(QSet<WindowNumber> windows)
{
    TakeStep order = filled(Step::HelpRequested);
    order.facts.windows = std::move(windows);
    return order;
}

QDateTime beijingTime(QDate day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600).toUTC();
}

/** What the centre does of itself at that moment; empty when it is nothing. */
QString dueAt(const Course &course, const QDateTime &now, const HeardAt &heard = {})
{
    const auto due = overdueStep(course.file, course.periods(), now, heard);
    return due ? stepName(due->step) : QString();
}

} // namespace

TEST_CASE("2.4(3): a window that a case was sent to accepts, objects, or asks for a joint session, and nothing else", "[law][help]")
{
    Course course;
    course.send(Labour);
    Circumstances now = at(Labour, 900);
    now.now = course.file.registered.addSecs(60);
    const QSet<QString> allowed = allowedOrders(course.file, now);
    for (const char *order : {"accept", "object", "joint_session_opened"})
        CHECK(allowed.contains(QString::fromLatin1(order)));
    for (const char *order : {"transfer", "recall", "close", "matter_accepted", "matter_declined", "help_requested"})
        CHECK_FALSE(allowed.contains(QString::fromLatin1(order)));
    course.does(Step::JointSessionOpened, 1, Labour);
    CHECK(audienceOf(course.file).contains(Housing)); // whom the form names
    CHECK(course.file.owner == FrontDesk);
    course.does(Step::JointSessionClosed, 1, Labour);
    CHECK_FALSE(audienceOf(course.file).contains(Housing));
}

TEST_CASE("2.4(3): other windows are asked for help, see the case until they gave it, and the case stays where it is", "[law][help]")
{
    Course course;
    CHECK((course.code(Step::HelpGiven) == RefusalCode::NotYetDone));
    course.does(asking({Labour, Housing}));
    CHECK(audienceOf(course.file).contains(Labour));
    CHECK(course.file.owner == FrontDesk);
    CHECK(course.runs(ClockId::Clk02));
    CHECK((course.code(asking({Labour})) == RefusalCode::DoneAlready)); // asked already
    CHECK((course.code(asking({FrontDesk})) == RefusalCode::WindowUnknown));
    CHECK((course.code(filled(Step::HelpGiven), WindowNumber(7)) == RefusalCode::NotYetDone)); // nobody asked it
    course.does(Step::HelpGiven, 1, Labour);
    CHECK_FALSE(audienceOf(course.file).contains(Labour));
    CHECK(audienceOf(course.file).contains(Housing));
    CHECK_FALSE(course.file.steps.last().words.isEmpty()); // its words came with the step by which it left
    CHECK((course.code(AddNote{QStringLiteral("还想补充")}, Labour) == RefusalCode::NotOwner));
    CHECK(course.tries(asking({Labour})).ok());
    course.does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回")});
    CHECK_FALSE(audienceOf(course.file).contains(Housing)); // a case that ends keeps no helpers
}

TEST_CASE("2.4(2): a case is sent with a reason and the lawful path as it was chosen, and the visitor's slip names the window", "[law][help]")
{
    Course course;
    course.screen(LawfulPath::Arbitration);
    CHECK((course.code(TransferCase{Labour, TransferReason::Competent, {}}) == RefusalCode::ReasonMissing));
    course.send(Labour);
    CHECK((course.file.path == LawfulPath::Arbitration));
    CHECK(papersOf(course.file).contains(PaperForm::F09WindowSlip));
}

TEST_CASE("2.4(7): both ends may have acted offline: what the centre orders second has no effect, and says so", "[law][help]")
{
    Course course;
    course.send(Labour);
    const CaseFile before = course.file;
    course.does(RecallTransfer{course.file.pending->id, QStringLiteral("来访人改变主意")});
    Circumstances there = at(Labour, 901);
    there.now = before.registered.addSecs(60);
    const auto accepted = decide(before, AcceptTransfer{before.pending->id}, there);
    REQUIRE(accepted.ok());
    CHECK((misfit(course.file, accepted->first())->code == RefusalCode::NoTransferPending));
    CHECK(course.file.owner == FrontDesk);
}

TEST_CASE("CLK-17: thirty minutes of the hall without the unit that was summoned, and the coordinator is told, once", "[law][help]")
{
    Course course(Track::Petition, Category::Claim, Housing);
    course.at(beijingTime(QDate(2026, 8, 3), 13, 45)).does(Step::OnCallSummoned);
    const auto at = [](int hour, int minute) { return beijingTime(QDate(2026, 8, 3), hour, minute); };
    CHECK(dueAt(course, at(16, 15)).isEmpty()); // over the break at noon
    CHECK(dueAt(course, at(16, 16)) == stepName(Step::OnCallLate));
    CHECK(dueAt(course, at(16, 16), [&](const EventId &) { return at(16, 0); }).isEmpty()); // nobody comes who has not been called yet
    CHECK_FALSE(audienceOf(course.file).contains(CoordinatorSeat));
    course.at(at(16, 16)).centreTakes(Step::OnCallLate);
    CHECK(audienceOf(course.file).contains(CoordinatorSeat));
    CHECK((attentionOf(course.file, {}) & static_cast<int>(Attention::OnCallLate)) != 0);
    CHECK(course.file.owner == Housing);
    CHECK(dueAt(course, at(17, 0)).isEmpty());
    CHECK((course.code(Step::OnCallLate, 1, CoordinatorSeat) == RefusalCode::CentreOnly));
    course.does(Step::OnCallArrived);
    CHECK((attentionOf(course.file, {}) & static_cast<int>(Attention::OnCallLate)) == 0);
    // Another call is another thirty minutes.
    course.at(at(17, 0)).does(Step::OnCallSummoned);
    CHECK(dueAt(course, at(17, 20)).isEmpty());
    CHECK(dueAt(course, at(17, 31)) == stepName(Step::OnCallLate));
}
