// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/endings.h"
#include "domain/restriction.h"
#include "domain/stepmisfit_p.h"

#include <algorithm>
#include <iterator>

namespace hall::misfits {

/** Who is named competent, and who still disputes it, cannot decline for want of competence (REG 24, 28). */
Trouble declineMisfit(const CaseFile &file, const StepFacts &facts)
{
    if (facts.choice != static_cast<int>(DeclineGround::NotCompetent))
        return std::nullopt;
    if (isDisputed(file))
        return needs(Step::JurisdictionSettled);
    return lastOf(file, Step::JurisdictionSettled) ? Trouble(doneAlready(Step::JurisdictionSettled)) : Trouble();
}

/** What was settled is carried out before anybody disputes it anew. */
Trouble disputeMisfit(const CaseFile &file)
{
    return file.lead.isNull() ? callMisfit(file, Step::JurisdictionDisputed) : Trouble(doneAlready(Step::JurisdictionSettled));
}

Trouble settlementMisfit(const CaseFile &file, const StepFacts &facts)
{
    // Who named the wrong organ names another, until the first one has the case.
    if (const auto refusal = callMisfit(file, Step::JurisdictionSettled); refusal && file.lead.isNull())
        return refusal;
    if (facts.window.isNull() || facts.windows.contains(facts.window))
        return told(RefusalCode::FieldNotReadable, "field", QStringLiteral("lead"));
    const StepRecord *dispute = lastOf(file, Step::JurisdictionDisputed);
    return dispute ? orderOfDays(facts, dispute->facts.on) : Trouble(needs(Step::JurisdictionDisputed));
}

/** Shown once, and of what may be a fault still; whether a clock is late the centre's periods have said. */
Trouble noticeMisfit(const CaseFile &file, const StepFacts &facts)
{
    if (audienceOf(file).contains(CoordinatorSeat))
        return doneAlready(Step::FaultNoticed);
    return mayBeFault(file, facts.cause, facts.on) ? Trouble() : told(RefusalCode::FieldNotReadable, "field", QStringLiteral("cause"));
}

/** A note of conduct without what was done about it would be a mark against somebody and nothing else (REG 47). */
Trouble incidentMisfit(const StepFacts &facts)
{
    const bool met = std::any_of(std::begin(IncidentMeasures), std::end(IncidentMeasures), [&](Tick measure) { return facts.ticks.contains(measure); });
    return met ? Trouble() : told(RefusalCode::DeclarationMissing, "tick", tickName(Tick::Dissuaded));
}

/** Of an accusation alone, at the discipline room, once, and by two people. Other cases are erased by two who read none. */
Trouble erasureMisfit(const CaseFile &file, const Event &event, Step step)
{
    if (!file.sealed())
        return told(RefusalCode::TrackDoesNotAllow, "step", stepName(step));
    if (event.window != DisciplineRoom)
        return told(RefusalCode::AccusationSealed, "window", DisciplineRoom.value());
    if (lastOf(file, step))
        return doneAlready(step);
    const StepRecord *asked = lastOf(file, Step::ErasureAsked);
    if (step == Step::ErasureAsked)
        return std::nullopt;
    if (!asked)
        return needs(Step::ErasureAsked);
    return asked->officer == event.officer ? Trouble(Refusal{RefusalCode::AnotherOfficer, {}}) : Trouble();
}

/** What everybody here reads is nobody's alone; and who handles it already reads it. */
Trouble takeOverMisfit(const CaseFile &file, const Event &event)
{
    if (!file.restricted)
        return needs(Step::AccessRestricted);
    return handles(file, event.officer, event.window) ? Trouble(doneAlready(Step::TakenOver)) : Trouble();
}

FollowUps followUpsOf(const CaseFile &file)
{
    FollowUps made;
    for (qsizetype i = file.round; i < file.steps.size(); ++i) {
        const StepRecord &record = file.steps.at(i);
        switch (record.step) {
        case Step::FollowedUp:
            ++made.tries;
            made.answered = record.facts.choice != static_cast<int>(Satisfaction::NotGiven);
            break;
        case Step::PerformanceRecorded:
        case Step::OpinionCarriedOut:
        case Step::ConfirmationDecided:
        case Step::PathResult:
        case Step::CaseResolved: made = {}; break;
        default: break;
        }
    }
    return made;
}

/**
 * A visitor is asked once how it went, and again only when something has been done since: nobody is rung up until the answer
 * pleases. Who could not be reached is tried three times in all.
 */
Trouble followUpMisfit(const CaseFile &file)
{
    const FollowUps made = followUpsOf(file);
    return made.answered || made.tries >= MostFollowUps ? Trouble(doneAlready(Step::FollowedUp)) : Trouble();
}

Trouble explanationMisfit(const CaseFile &file)
{
    const StepRecord *evaluation = lastOf(file, Step::FollowedUp);
    return evaluation && evaluation->facts.choice == static_cast<int>(Satisfaction::Dissatisfied) ? Trouble() : needs(Step::FollowedUp);
}

Trouble archiveMisfit(const CaseFile &file)
{
    const QStringList gaps = archiveGaps(file);
    return gaps.isEmpty() ? Trouble() : told(RefusalCode::ChecklistIncomplete, "missing", gaps);
}

} // namespace hall::misfits
