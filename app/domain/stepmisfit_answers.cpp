// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stepmisfit_p.h"

#include <algorithm>

namespace hall::misfits {

namespace {

struct Pair
{
    Step call;
    Step answer;
};
constexpr Pair Calls[] = {
    {Step::SentUpward, Step::UpwardAnswered},           {Step::BackingUnitCalled, Step::BackingUnitAnswered},
    {Step::LeaderAssigned, Step::LeaderReported},       {Step::JointSessionOpened, Step::JointSessionClosed},
    {Step::OnCallSummoned, Step::OnCallArrived},        {Step::TakenToVillage, Step::BroughtBack},
    {Step::HearingOpened, Step::HearingClosed},         {Step::ConferenceTabled, Step::ConferenceResolved},
    {Step::JurisdictionDisputed, Step::JurisdictionSettled},
};

} // namespace

/** A call is made once until it is answered, and answered once. */
Trouble callMisfit(const CaseFile &file, Step step)
{
    for (const Pair &pair : Calls) {
        if (step == pair.call && awaits(file, pair.call, pair.answer))
            return doneAlready(pair.call);
        if (step == pair.answer && !awaits(file, pair.call, pair.answer))
            return needs(pair.call);
    }
    return std::nullopt;
}

/** With papers alone, or with one of the laptops; what another window is asked to take does not go away meanwhile. */
Trouble journeyMisfit(const CaseFile &file, const StepFacts &facts)
{
    if (const auto refusal = callMisfit(file, Step::TakenToVillage))
        return refusal;
    if (facts.window.isNull())
        return std::nullopt;
    if (!isLaptop(facts.window) || isLaptop(file.owner))
        return told(RefusalCode::WindowUnknown, "window", facts.window.value());
    return file.pending ? Trouble(told(RefusalCode::TransferPending, "receiver", file.pending->to.value())) : Trouble();
}

/** Whoever was asked and has not answered is not asked again; nor is who has the case. */
Trouble helpMisfit(const CaseFile &file, const Event &event, const StepFacts &facts)
{
    if (facts.windows.intersects(file.helpers))
        return doneAlready(Step::HelpRequested);
    const bool itself = facts.windows.contains(file.owner) || facts.windows.contains(event.window);
    const bool laptops = std::any_of(facts.windows.begin(), facts.windows.end(), isLaptop);
    return facts.windows.isEmpty() || itself || laptops ? told(RefusalCode::FieldNotReadable, "field", QStringLiteral("members")) : Trouble();
}

/** Told once of each call. */
Trouble onCallMisfit(const CaseFile &file)
{
    if (!awaits(file, Step::OnCallSummoned, Step::OnCallArrived))
        return needs(Step::OnCallSummoned);
    return toldOfCall(file) ? Trouble(doneAlready(Step::OnCallLate)) : Trouble();
}

Trouble clockMisfit(const CaseFile &file, Step step, const StepFacts &facts)
{
    const ClockSpan *span = runningSpan(file, *facts.clock);
    const bool pauses = step == Step::ClockPaused;
    // The re-review's period stands still for its hearing, which has steps of its own (REG 36).
    if (facts.clock == ClockId::Clk10)
        return told(RefusalCode::PauseNotLawful, "clock", clockName(*facts.clock));
    if (!span || span->paused() == pauses)
        return told(RefusalCode::ClockNotRunning, "clock", clockName(*facts.clock));
    return orderOfDays(facts, pauses ? span->day : span->pauses.last().from);
}

Trouble hearingMisfit(const CaseFile &file, Step step, const StepFacts &facts)
{
    if (const auto refusal = callMisfit(file, step))
        return refusal;
    const StepRecord *opened = lastOf(file, Step::HearingOpened);
    const ClockSpan *span = runningSpan(file, ClockId::Clk10);
    const QDate earliest = step == Step::HearingClosed ? opened->facts.on : span ? span->day : facts.on;
    return orderOfDays(facts, earliest);
}

Trouble answerMisfit(const CaseFile &file, Step call, Step answer, const EventId &about)
{
    bool made = false;
    for (const StepRecord &record : file.steps) {
        made = made || (record.step == call && record.id == about);
        if (record.step == answer && record.facts.about == about)
            return doneAlready(answer);
    }
    return made ? Trouble() : needs(call);
}

Trouble transferMisfit(const CaseFile &file, Step step, const StepFacts &facts)
{
    if (!file.pending || file.pending->id.uuid() != facts.about.uuid())
        return Refusal{RefusalCode::NoTransferPending, {}};
    const bool objected = file.pending->state == TransferState::Objected;
    // The coordinator forces what waits too long as well as what was objected to.
    if (step == Step::ObjectionOverruled)
        return objected || file.pending->timedOut ? Trouble() : Refusal{RefusalCode::NoTransferPending, {}};
    // Whoever disputes competence has not been silent.
    if (step == Step::TransferDeemedAccepted && isDisputed(file))
        return needs(Step::JurisdictionSettled);
    if (step == Step::TransferDeemedAccepted)
        return objected ? Trouble(doneAlready(step)) : Trouble();
    if (step == Step::TransferTimedOut)
        return file.pending->timedOut ? Trouble(doneAlready(step)) : Trouble();
    if (step == Step::ObjectionReferred && file.pending->withCoordinator)
        return doneAlready(step);
    return std::nullopt;
}

} // namespace hall::misfits
