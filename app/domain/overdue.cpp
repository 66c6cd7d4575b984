// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overdue.h"

#include "domain/decide.h"
#include "domain/endings.h"
#include "domain/planted.h"
#include "domain/steprules.h"

namespace hall {

namespace {

bool answerIsLate(const ClockSpan &span, const Periods &periods, const QDateTime &heard, const QDateTime &now)
{
    const Term term = periods.table.inForce(span.id, span.day, span.grade).term;
    const QDateTime end = periods.hours.after(heard.isValid() && !HALL_PLANTED("silence_counted_from_claim") ? heard : span.at, term.days, periods.calendar);
    return end.isValid() && now > end;
}

bool objectionIsLost(ClockSpan span, const CaseFile &file, const Periods &periods, const QDateTime &heard, const QDateTime &now)
{
    if (heard.isValid())
        span.day = qMax(span.day, legalDate(heard));
    const QDate today = legalDate(now);
    const DueDates due = dueOf(span, file, periods.table, periods.calendar, today);
    return !due.provisional && today > due.legal; // nobody loses a right on a day that may still move
}

std::optional<Overdue> ifItFits(const CaseFile &file, const Overdue &due, const QDateTime &now)
{
    const Event probe{{}, file.id, {}, {}, {}, file.owner, now, StepTaken{due.step, due.facts}};
    return misfit(file, probe) ? std::nullopt : std::optional(due);
}

} // namespace

std::optional<Overdue> overdueStep(const CaseFile &file, const Periods &periods, const QDateTime &now, const HeardAt &heardAt)
{
    if (file.updateNeeded)
        return std::nullopt;
    const auto heard = [&heardAt](const ClockSpan &span) { return heardAt ? heardAt(span.startedBy) : QDateTime(); };
    StepFacts facts;
    facts.on = legalDate(now);
    facts.about = file.pending ? EventId(file.pending->id.uuid()) : EventId();
    const auto fitting = [&](Step step) { return ifItFits(file, {step, facts}, now); };
    // Whoever owns it now needs nobody to be told that an answer was late.
    const ClockSpan *objection = runningSpan(file, ClockId::Clk04);
    if (objection && file.pending && file.pending->state == TransferState::Waiting && objectionIsLost(*objection, file, periods, heard(*objection), now))
        return fitting(Step::TransferDeemedAccepted);
    const ClockSpan *answer = runningSpan(file, ClockId::Clk16);
    if (answer && file.pending && !file.pending->withCoordinator && answerIsLate(*answer, periods, heard(*answer), now))
        return fitting(Step::TransferTimedOut);
    const ClockSpan *arrival = runningSpan(file, ClockId::Clk17);
    if (arrival && answerIsLate(*arrival, periods, heard(*arrival), now))
        return fitting(Step::OnCallLate);
    return std::nullopt;
}

std::optional<Overdue> unseenFault(const CaseFile &file, const Periods &periods, const QDateTime &now)
{
    const bool nobodys = file.state == CaseState::Unknown || file.state == CaseState::Archived || file.sealed();
    if (nobodys || file.updateNeeded || audienceOf(file).contains(CoordinatorSeat))
        return std::nullopt;
    StepFacts facts;
    facts.on = legalDate(now);
    const QList<FoundFault> faults = faultsOf(file, clocksOf(file, periods, now), facts.on);
    if (faults.isEmpty())
        return std::nullopt;
    facts.cause = static_cast<int>(faults.first().fault);
    return ifItFits(file, {Step::FaultNoticed, facts}, now);
}

} // namespace hall
