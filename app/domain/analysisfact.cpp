// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis.h"

#include <algorithm>

namespace hall {

namespace {

/** Clocks of the law that bind the hall's side; a right that somebody lets pass is nobody's delay. */
bool isStatutory(ClockId id)
{
    switch (id) {
    case ClockId::Clk01:
    case ClockId::Clk02:
    case ClockId::Clk03:
    case ClockId::Clk05:
    case ClockId::Clk06:
    case ClockId::Clk08:
    case ClockId::Clk10:
    case ClockId::Clk12:
    case ClockId::Clk13:
    case ClockId::Clk15: return true;
    default: return false;
    }
}

/** The end of the period for the first answer, also of the one that a forwarding began anew (REG 22, 23). */
QDate answeredOn(const CaseFile &file)
{
    QDate day;
    for (const ClockSpan &span : file.clocks) {
        if (span.id != ClockId::Clk01 && span.id != ClockId::Clk02 && span.id != ClockId::Clk03)
            continue;
        if (span.running())
            return {};
        day = day.isValid() ? qMax(day, span.endedOn) : span.endedOn;
    }
    return day;
}

/** The follow-up of a closed case begins on the day of its end; one that ended otherwise ended its clocks. */
QDate endedOn(const CaseFile &file)
{
    QDate day;
    for (const ClockSpan &span : file.clocks) {
        if (span.id == ClockId::Clk19)
            day = span.day;
    }
    if (day.isValid() && file.state != CaseState::Declined && file.state != CaseState::Guided)
        return day;
    for (const ClockSpan &span : file.clocks) {
        if (span.endedOn.isValid() && (!day.isValid() || span.endedOn > day))
            day = span.endedOn;
    }
    return day.isValid() ? day : legalDate(file.registered);
}

bool ever(const CaseFile &file, Step step)
{
    return std::any_of(file.steps.begin(), file.steps.end(), [step](const StepRecord &record) { return record.step == step; });
}

QList<AnalysisFact::Proposal> proposalsOf(const CaseFile &file)
{
    QList<AnalysisFact::Proposal> proposals;
    for (const StepRecord &record : file.steps) {
        if (record.step != Step::ProposalMade)
            continue;
        AnalysisFact::Proposal proposal{record.facts.on, static_cast<ProposalKind>(record.facts.choice)};
        for (const StepRecord &reply : file.steps) {
            if (reply.step == Step::ProposalAnswered && reply.facts.about == record.id)
                proposal.adoption = reply.facts.choice;
        }
        proposals << proposal;
    }
    return proposals;
}

} // namespace

std::optional<AnalysisFact> analysisFact(const CaseFile &file, const QList<RunningClock> &clocks)
{
    if (file.state == CaseState::Unknown || file.sealed())
        return std::nullopt;
    AnalysisFact fact;
    fact.category = file.category;
    fact.matterType = file.matter.matterType;
    fact.first = file.firstWindow;
    fact.owner = file.owner;
    fact.path = file.path;
    fact.registered = legalDate(file.registered);
    fact.answered = answeredOn(file);
    fact.ended = file.open() ? QDate() : endedOn(file);
    if (file.resolved) {
        fact.resolved = *file.resolved;
        fact.settled = ever(file, Step::SentUpward)       ? AnalysisFact::Settled::AfterUpward
                       : ever(file, Step::TakenToVillage) ? AnalysisFact::Settled::InVillage
                                                          : AnalysisFact::Settled::InHall;
    }
    fact.overdue = file.open() && std::any_of(clocks.begin(), clocks.end(), [](const RunningClock &clock) {
                       return clock.running && clock.light == Light::Red && isStatutory(clock.id);
                   });
    if (const StepRecord *evaluation = lastOf(file, Step::FollowedUp)) {
        fact.followedUp = evaluation->facts.on.isValid() ? evaluation->facts.on : legalDate(evaluation->at);
        fact.satisfaction = evaluation->facts.choice;
    }
    // The report is on petitions (REG 41); in a dispute the other side is often a person.
    if (file.track == Track::Petition)
        fact.respondentUnit = file.respondentUnit;
    fact.forwarded = file.handedOn.value(TransferMode::Forward);
    fact.assigned = file.handedOn.value(TransferMode::Assign);
    for (const StepRecord &record : file.steps) {
        if (record.step == Step::SupervisionOpened)
            fact.supervised << record.facts.on;
    }
    fact.proposals = proposalsOf(file);
    return fact;
}

} // namespace hall
