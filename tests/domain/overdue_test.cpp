// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overdue.h"
#include "domain/steprules.h"

#include "fakes/cases.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);

Periods law()
{
    return {clockTable(), nationalCalendar(), hallHours()};
}

/** Beijing time of 2026; cases are filed and sent on Wednesday, 16 September, at 11:00. */
QDateTime on(int month, int day, int hour, int minute = 0, int second = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute, second), Qt::OffsetFromUTC, 8 * 3600).toUTC();
}

CaseFile sent(const CaseFile &file = filed())
{
    return after(file, decide(file, TransferCase{Labour, TransferReason::Competent, QStringLiteral("属于劳动争议")}, at(FrontDesk, 2)).value());
}

Event own(const CaseFile &file, const Overdue &due, const QDateTime &now)
{
    return {EventId(idOf(70'000)), file.id, DeviceId(idOf(8)), {}, QStringLiteral("centre"), file.owner, now, StepTaken{due.step, due.facts}};
}

CaseFile objected(const CaseFile &file, const QDateTime &when)
{
    Circumstances now = at(Labour, 3);
    now.now = when;
    const ObjectToTransfer order{file.pending->id, QStringLiteral("不属于本窗口职权"), QStringLiteral("信访工作条例第二十三条"), {}};
    return after(file, decide(file, order, now).value());
}

/** What is due, by name; empty when nothing is. */
QString dueAt(const CaseFile &file, const QDateTime &now, const HeardAt &heard = {})
{
    const auto due = overdueStep(file, law(), now, heard);
    return due ? stepName(due->step) : QString();
}

} // namespace

TEST_CASE("CLK-16: fifteen minutes of the hall without an answer, and the coordinator sees the case, which moves nowhere", "[overdue]")
{
    const CaseFile file = sent();
    CHECK(dueAt(file, on(9, 16, 11, 15)).isEmpty());
    const QDateTime late = on(9, 16, 11, 15, 1);
    const auto due = overdueStep(file, law(), late);
    REQUIRE(due);
    CHECK((due->step == Step::TransferTimedOut));
    CHECK(due->facts.about.uuid() == file.pending->id.uuid());
    CHECK(due->facts.on == QDate(2026, 9, 16));
    const CaseFile told = after(file, {own(file, *due, late)});
    CHECK(told.pending->withCoordinator);
    CHECK(told.pending->timedOut);
    CHECK(told.owner == FrontDesk);
    CHECK(audienceOf(told).contains(CoordinatorSeat));
    // Once: what was told is not told again, tomorrow either.
    CHECK(dueAt(told, on(9, 17, 11)).isEmpty());
    CHECK(misfit(told, own(told, *due, late))->code == RefusalCode::DoneAlready);
}

TEST_CASE("CLK-16: a night and a lunch break are no minutes of the hall", "[overdue]")
{
    Circumstances evening = at(FrontDesk, 2);
    evening.now = on(9, 16, 19, 50);
    const CaseFile file = after(filed(), decide(filed(), TransferCase{Labour, TransferReason::Competent, QStringLiteral("属于劳动争议")}, evening).value());
    CHECK(dueAt(file, on(9, 17, 9, 59)).isEmpty());
    CHECK(dueAt(file, on(9, 17, 10, 5)).isEmpty());
    CHECK(dueAt(file, on(9, 17, 10, 6)) == QStringLiteral("transfer_timed_out"));
}

TEST_CASE("CLK-16: an objection that its sender does not answer reaches the coordinator", "[overdue]")
{
    const CaseFile file = objected(sent(), on(9, 16, 11, 10));
    CHECK(dueAt(file, on(9, 16, 11, 25)).isEmpty());
    CHECK(dueAt(file, on(9, 16, 11, 26)) == QStringLiteral("transfer_timed_out"));
}

TEST_CASE("CLK-16: an objection to a transfer that had timed out is its sender's to answer, and reaches the coordinator after its own minutes", "[overdue]")
{
    const CaseFile late = sent();
    const QDateTime told = on(9, 16, 11, 16);
    const CaseFile file = objected(after(late, {own(late, *overdueStep(late, law(), told), told)}), on(9, 16, 11, 20));
    CHECK_FALSE(file.pending->withCoordinator);
    CHECK(dueAt(file, on(9, 16, 11, 35)).isEmpty());
    CHECK(dueAt(file, on(9, 16, 11, 36)) == QStringLiteral("transfer_timed_out"));
}

TEST_CASE("what lies with the coordinator already is not told a second time", "[overdue]")
{
    CaseFile file = objected(sent(), on(9, 16, 11, 10));
    file.pending->withCoordinator = true; // as after a second objection
    CHECK(dueAt(file, on(9, 16, 12)).isEmpty());
}

TEST_CASE("REG 23 para 3: five working days without an objection, and the transfer counts as accepted", "[overdue]")
{
    CaseFile file = sent();
    file = after(file, {own(file, *overdueStep(file, law(), on(9, 16, 12)), on(9, 16, 12))});
    CHECK(dueAt(file, on(9, 22, 23, 59)).isEmpty()); // the Sunday of that week is worked
    const auto due = overdueStep(file, law(), on(9, 23, 0, 1));
    REQUIRE(due);
    CHECK((due->step == Step::TransferDeemedAccepted));
    const CaseFile moved = after(file, {own(file, *due, on(9, 23, 0, 1))});
    CHECK(moved.owner == Labour);
    CHECK_FALSE(moved.pending);
    CHECK(moved.pastOwners.contains(FrontDesk));
    CHECK(dueAt(moved, on(12, 1, 12)).isEmpty());
    CHECK(misfit(moved, own(moved, *due, on(9, 23, 0, 2)))->code == RefusalCode::NoTransferPending);
}

TEST_CASE("REG 23 para 3: who has objected has accepted nothing, however long the sender is silent", "[overdue]")
{
    CaseFile file = objected(sent(), on(9, 18, 11));
    CHECK(dueAt(file, on(11, 2, 12)) == QStringLiteral("transfer_timed_out"));
    const Overdue deemed{Step::TransferDeemedAccepted, overdueStep(file, law(), on(11, 2, 12))->facts};
    CHECK(misfit(file, own(file, deemed, on(11, 2, 12)))->code == RefusalCode::DoneAlready);
    CHECK(file.owner == FrontDesk);
}

TEST_CASE("REG 23 para 3: after five days of a stopped centre the case is the receiver's, and nobody is told of minutes", "[overdue]")
{
    CHECK(dueAt(sent(), on(9, 30, 12)) == QStringLiteral("transfer_deemed_accepted"));
}

TEST_CASE("REG 30: an accusation times out for nobody, and its transfer is not taken as accepted", "[overdue]")
{
    FileCase order = aFiling();
    order.category = Category::Accusation;
    const CaseFile accusation = filed(FrontDesk, order);
    const CaseFile file = after(accusation, decide(accusation, TransferCase{DisciplineRoom, TransferReason::Competent, QStringLiteral("属于检举控告")}, at(FrontDesk, 2)).value());
    REQUIRE(file.pending);
    CHECK(dueAt(file, on(9, 16, 12)).isEmpty());
    CHECK(dueAt(file, on(11, 2, 12)).isEmpty());
    StepFacts facts;
    facts.on = QDate(2026, 9, 16);
    facts.about = EventId(file.pending->id.uuid());
    for (const Step step : {Step::TransferTimedOut, Step::TransferDeemedAccepted}) {
        Event event = own(file, {step, facts}, on(9, 16, 12));
        CHECK(misfit(file, event).has_value());
        event.window = DisciplineRoom;
        CHECK(misfit(file, event)->code == RefusalCode::AccusationSealed);
    }
    CHECK(audienceOf(file) == QSet<WindowNumber>{DisciplineRoom});
}

TEST_CASE("what was sent without a network is answered from the hour at which the centre had it", "[overdue]")
{
    const CaseFile file = sent();
    const auto heard = [](const EventId &) { return on(9, 17, 10, 30); };
    CHECK(dueAt(file, on(9, 17, 10, 45), heard).isEmpty());
    CHECK(dueAt(file, on(9, 17, 10, 46), heard) == QStringLiteral("transfer_timed_out"));
    CHECK(dueAt(file, on(9, 23, 12), heard) == QStringLiteral("transfer_timed_out"));
    CHECK(dueAt(file, on(9, 24, 0, 1), heard) == QStringLiteral("transfer_deemed_accepted"));
}

TEST_CASE("a counter whose clock is ahead takes nobody's days, and does not put the coordinator off", "[overdue]")
{
    Circumstances ahead = at(FrontDesk, 2);
    ahead.now = on(9, 18, 11);
    const CaseFile file = after(filed(), decide(filed(), TransferCase{Labour, TransferReason::Competent, QStringLiteral("属于劳动争议")}, ahead).value());
    const auto heard = [](const EventId &) { return on(9, 16, 11); };
    CHECK(dueAt(file, on(9, 16, 11, 16), heard) == QStringLiteral("transfer_timed_out"));
    CHECK(dueAt(file, on(9, 24, 12), heard) == QStringLiteral("transfer_timed_out"));
    CHECK(dueAt(file, on(9, 25, 12), heard) == QStringLiteral("transfer_deemed_accepted"));
}

TEST_CASE("REG 23 para 3: an objection is heard until the centre has taken the transfer as accepted, and not after", "[overdue]")
{
    const CaseFile file = sent();
    const QDateTime late = on(9, 24, 11);
    const ObjectToTransfer order{file.pending->id, QStringLiteral("不属于本窗口职权"), QStringLiteral("信访工作条例第二十三条"), {}};
    Circumstances circumstances = at(Labour, 9);
    circumstances.now = late;
    CHECK(decide(file, order, circumstances).ok());
    const auto due = overdueStep(file, law(), late);
    REQUIRE(due);
    REQUIRE((due->step == Step::TransferDeemedAccepted));
    const CaseFile taken = after(file, {own(file, *due, late)});
    const auto refused = decide(taken, order, circumstances);
    REQUIRE_FALSE(refused.ok());
    CHECK((refused.refusal().code == RefusalCode::NoTransferPending));
}

TEST_CASE("a case that holds an event of a later version is left alone", "[overdue]")
{
    CaseFile file = sent();
    file.updateNeeded = true;
    CHECK(dueAt(file, on(9, 30, 12)).isEmpty());
    CHECK(dueAt(filed(), on(9, 30, 12)).isEmpty());
}

TEST_CASE("REG 23 para 3: where the year's calendar is not published nobody loses the right to object", "[overdue]")
{
    const Calendar unpublished(Calendar::layersFromJson(resourceFile(QStringLiteral("calendars/national.json"))).value(), QStringLiteral("65"));
    const Periods provisional{clockTable(), unpublished, hallHours()};
    const CaseFile file = sent();
    const auto late = overdueStep(file, provisional, on(10, 30, 11));
    REQUIRE(late);
    CHECK((late->step == Step::TransferTimedOut)); // the coordinator is told all the same
    CHECK((overdueStep(file, law(), on(10, 30, 11))->step == Step::TransferDeemedAccepted));
}
