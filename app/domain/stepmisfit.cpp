// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/oldcopies.h"
#include "domain/restriction.h"
#include "domain/stepmisfit_p.h"

namespace hall {

using namespace misfits;

namespace {

Trouble seatMisfit(const CaseFile &file, const Event &event, Seat seat)
{
    const WindowNumber at = event.window;
    const auto unless = [](bool may, Refusal refusal) { return may ? Trouble() : Trouble(std::move(refusal)); };
    switch (seat) {
    case Seat::Owner: return unless(file.actsAsOwner(at), notOwner(file, at));
    case Seat::Coordinator: return unless(at == CoordinatorSeat, {RefusalCode::NotCoordinator, {}});
    case Seat::Supervisor: return unless(supervises(at), {RefusalCode::NotSupervisor, {}});
    case Seat::Reception:
        return unless(answersFor(file, at) || at == CoordinatorSeat, notOwner(file, at));
    case Seat::Concerned: {
        const bool answers = file.pending && (at == file.pending->to || (!file.pending->trustee.isNull() && at == file.pending->trustee));
        return unless(file.actsAsOwner(at) || answers, notOwner(file, at));
    }
    case Seat::Addressee:
        return unless(file.sealed() || audienceOf(file).contains(at), notOwner(file, at));
    case Seat::Helper: return unless(file.helpers.contains(at), needs(Step::HelpRequested));
    case Seat::Involved: return unless(worksOnIt(file, at), notOwner(file, at));
    case Seat::Sender:
        if (!file.pending || file.pending->state != TransferState::Objected)
            return Refusal{RefusalCode::NoTransferPending, {}};
        if (file.pending->withCoordinator)
            return unless(at == CoordinatorSeat, {RefusalCode::WithCoordinator, {}});
        return unless(at == file.pending->from || (isLaptop(file.pending->from) && at == CoordinatorSeat), told(RefusalCode::NotSender, "sender", file.pending->from.value()));
    case Seat::Centre: return std::nullopt; // the door asks whose device it is: no rule can
    }
    Q_UNREACHABLE();
}

Trouble tickMisfit(const StepRule &rule, const StepFacts &facts)
{
    for (const Ask &ask : rule.asks) {
        if (ask.kind == Ask::Kind::Tick && ask.required && !facts.ticks.contains(static_cast<Tick>(ask.what)))
            return told(RefusalCode::DeclarationMissing, "tick", tickName(static_cast<Tick>(ask.what)));
    }
    return std::nullopt;
}

/** Steps that belong to one track or category only. */
Trouble trackMisfit(const CaseFile &file, Step step)
{
    const Refusal other = told(RefusalCode::TrackDoesNotAllow, "step", stepName(step));
    switch (step) {
    case Step::SimpleChosen:
    case Step::HandlingExtended:
        return file.track == Track::Petition ? Trouble() : other;
    case Step::OpinionGiven:
    case Step::ReviewRequested:
        return file.track == Track::Petition && file.category == Category::Claim ? Trouble() : other;
    case Step::SuggestionAnswered: return file.category == Category::Suggestion ? Trouble() : other;
    case Step::MediationOpened: return file.category == Category::Claim ? Trouble() : other;
    default: return std::nullopt;
    }
}

/** An accusation keeps to the discipline organs' own rules: nothing that names it to others is done here (REG 30). */
Trouble sealedMisfit(const CaseFile &file, Step step)
{
    if (!file.sealed())
        return std::nullopt;
    switch (step) {
    case Step::MatterAccepted:
    case Step::MatterDeclined:
    case Step::CaseReopened:
    case Step::InquiryRecorded:
    case Step::PaperServed:
    case Step::FollowedUp:
    case Step::CaseArchived:
    case Step::ErasureAsked:
    case Step::ErasureAgreed:
    case Step::DocumentNumbered: return std::nullopt;
    // Where the discipline organ is itself the accused, the organ above it is the only road.
    case Step::SentUpward:
    case Step::UpwardAnswered:
        if (file.goesUpward())
            return std::nullopt;
        [[fallthrough]];
    default: return told(RefusalCode::AccusationSealed, "window", DisciplineRoom.value());
    }
}

Trouble ownMisfit(const CaseFile &file, const Event &event, Step step, const StepFacts &facts)
{
    switch (step) {
    case Step::SimpleChosen: return simpleMisfit(file);
    case Step::MatterAccepted: return acceptanceMisfit(file);
    case Step::MatterDeclined: return declineMisfit(file, facts);
    case Step::ConvertedToOrdinary: return file.simple ? Trouble() : needs(Step::SimpleChosen);
    case Step::CaseReopened: return file.exhausted ? Trouble(Refusal{RefusalCode::Exhausted, {}}) : Trouble();
    case Step::MediationOpened: return mediationMisfit(file);
    case Step::PathImported: return importMisfit(file);
    case Step::HearingOpened:
    case Step::HearingClosed: return hearingMisfit(file, step, facts);
    case Step::AgreementReached: return agreementMisfit(facts);
    case Step::PerformanceRecorded: return lastOf(file, Step::AgreementReached) ? Trouble() : needs(Step::AgreementReached);
    case Step::ConfirmationApplied:
    case Step::ConfirmationDecided: return confirmationMisfit(file, step);
    case Step::HandlingExtended: return extensionMisfit(file, facts);
    case Step::OpinionGiven: return opinionMisfit(file);
    case Step::OpinionCarriedOut: return carriedOutMisfit(file);
    case Step::ReviewRequested: return reviewMisfit(file, facts);
    case Step::PaperServed: return serviceMisfit(file, event, facts);
    case Step::PathResult: return awaits(file, Step::PathImported, Step::PathResult) ? Trouble() : needs(Step::PathImported);
    case Step::TakenToVillage: return journeyMisfit(file, facts);
    case Step::BroughtBack: return file.carriedBy.isNull() ? callMisfit(file, step) : Trouble();
    case Step::HelpRequested: return helpMisfit(file, event, facts);
    case Step::ReportedBack: return file.reportBy.isValid() ? Trouble() : told(RefusalCode::TrackDoesNotAllow, "step", stepName(step));
    case Step::FollowedUp: return followUpMisfit(file);
    case Step::OnCallLate: return onCallMisfit(file);
    case Step::UrgencyReported: return lastOf(file, Step::UrgencyRaised) ? Trouble() : needs(Step::UrgencyRaised);
    case Step::ClockPaused:
    case Step::ClockResumed: return clockMisfit(file, step, facts);
    case Step::SupervisionAnswered: return answerMisfit(file, Step::SupervisionOpened, step, facts.about);
    case Step::ProposalAnswered: return answerMisfit(file, Step::ProposalMade, step, facts.about);
    case Step::TaskReported: return answerMisfit(file, Step::ConferenceResolved, step, facts.about);
    case Step::CaseResolved: return resolvedMisfit(file, facts);
    case Step::EvaluationExplained: return explanationMisfit(file);
    case Step::CaseArchived: return archiveMisfit(file);
    case Step::ErasureAsked:
    case Step::ErasureAgreed: return erasureMisfit(file, event, step);
    case Step::JurisdictionDisputed: return disputeMisfit(file);
    case Step::JurisdictionSettled: return settlementMisfit(file, facts);
    case Step::IncidentNoted: return incidentMisfit(facts);
    case Step::AccessRestricted: return file.restricted ? Trouble(doneAlready(step)) : Trouble();
    case Step::TakenOver: return takeOverMisfit(file, event);
    case Step::FaultNoticed: return noticeMisfit(file, facts);
    // Whether the days are over the centre's clock has said.
    case Step::CopiesWithdrawn: return copiesAt(file).isEmpty() ? Trouble(doneAlready(step)) : Trouble();
    case Step::ObjectionUpheld:
    case Step::ObjectionOverruled:
    case Step::ObjectionReferred:
    case Step::TransferTimedOut:
    case Step::TransferDeemedAccepted: return transferMisfit(file, step, facts);
    // A paper has one number, and it was never another's.
    case Step::DocumentNumbered: return file.numbers.contains(*facts.form) ? Trouble(doneAlready(step)) : Trouble();
    default: return callMisfit(file, step);
    }
}

/** What would change the state under a transfer that waits. */
bool movesState(const StepRule &rule)
{
    return rule.to.has_value() || rule.step == Step::MatterAccepted || rule.step == Step::OpinionGiven || rule.step == Step::ReviewRequested;
}

} // namespace

Trouble stepMisfit(const CaseFile &file, const Event &event, Step step, const StepFacts &facts)
{
    const StepRule &rule = ruleOf(step);
    if (!mayStart(rule, file.state)) {
        if (file.exhausted && step == Step::ReviewRequested)
            return Refusal{RefusalCode::Exhausted, {}};
        return told(file.open() || mayStart(rule, CaseState::Closed) ? RefusalCode::StateDoesNotAllow : RefusalCode::CaseClosed, "state", static_cast<int>(file.state));
    }
    if (const auto refusal = sealedMisfit(file, step))
        return refusal;
    // The merits of an accusation are the discipline organs' to judge (REG 22, 30).
    const bool judges = step == Step::MatterAccepted || step == Step::MatterDeclined;
    if (file.sealed() && judges && event.window != DisciplineRoom)
        return told(RefusalCode::AccusationSealed, "window", DisciplineRoom.value());
    if (const auto refusal = seatMisfit(file, event, rule.seat))
        return refusal;
    if (const auto refusal = trackMisfit(file, step))
        return refusal;
    if (const auto refusal = tickMisfit(rule, facts))
        return refusal;
    if (file.pending && movesState(rule))
        return told(RefusalCode::TransferPending, "receiver", file.pending->to.value());
    return ownMisfit(file, event, step, facts);
}

} // namespace hall
