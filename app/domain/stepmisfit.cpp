// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseclocks.h"
#include "domain/decide.h"
#include "domain/endings.h"
#include "domain/steprules.h"

namespace hall {

namespace {

using Trouble = std::optional<Refusal>;

Refusal told(RefusalCode code, const char *fact, const QVariant &value)
{
    return {code, {{QString::fromLatin1(fact), value}}};
}

Refusal needs(Step step)
{
    return told(RefusalCode::NotYetDone, "step", stepName(step));
}

Refusal doneAlready(Step step)
{
    return told(RefusalCode::DoneAlready, "step", stepName(step));
}

Trouble seatMisfit(const CaseFile &file, const Event &event, Seat seat)
{
    const WindowNumber at = event.window;
    const auto unless = [](bool may, Refusal refusal) { return may ? Trouble() : Trouble(std::move(refusal)); };
    switch (seat) {
    case Seat::Owner: return unless(at == file.owner, told(RefusalCode::NotOwner, "owner", file.owner.value()));
    case Seat::Coordinator: return unless(at == CoordinatorSeat, {RefusalCode::NotCoordinator, {}});
    case Seat::Supervisor: return unless(at == CoordinatorSeat || at == PetitionOffice, {RefusalCode::NotSupervisor, {}});
    case Seat::Reception:
        return unless(at == file.owner || at == file.firstWindow || at == CoordinatorSeat, told(RefusalCode::NotOwner, "owner", file.owner.value()));
    case Seat::Addressee:
        return unless(file.sealed() || audienceOf(file).contains(at), told(RefusalCode::NotOwner, "owner", file.owner.value()));
    case Seat::Sender:
        if (!file.pending || file.pending->state != TransferState::Objected)
            return Refusal{RefusalCode::NoTransferPending, {}};
        if (file.pending->withCoordinator)
            return unless(at == CoordinatorSeat, {RefusalCode::WithCoordinator, {}});
        return unless(at == file.pending->from, told(RefusalCode::NotSender, "sender", file.pending->from.value()));
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
    case Step::DocumentNumbered: return std::nullopt;
    default: return told(RefusalCode::AccusationSealed, "window", DisciplineRoom.value());
    }
}

Trouble simpleMisfit(const CaseFile &file)
{
    if (file.simple)
        return doneAlready(Step::SimpleChosen);
    const bool otherPath = file.path == LawfulPath::Judicial || file.path == LawfulPath::Arbitration || file.path == LawfulPath::AdministrativeRemedy;
    if (file.channel == Channel::AssignedFromAbove || otherPath)
        return Refusal{RefusalCode::SimpleNotAllowed, {}};
    return std::nullopt;
}

Trouble acceptanceMisfit(const CaseFile &file)
{
    if (file.category != Category::Claim)
        return std::nullopt;
    if (file.path == LawfulPath::Undecided)
        return Refusal{RefusalCode::PathMissing, {}};
    // Courts, arbitration, party appeals and administrative remedies take a petition over; a duty the organ accepts and performs.
    if (file.track == Track::Petition && leavesPetitionTrack(file.path) && file.path != LawfulPath::PerformDuty)
        return told(RefusalCode::TrackDoesNotAllow, "step", stepName(Step::MatterAccepted));
    return std::nullopt;
}

Trouble opinionMisfit(const CaseFile &file)
{
    const int level = file.state == CaseState::Handling ? 1 : file.state == CaseState::InReview ? 2 : 3;
    if (file.level == level)
        return doneAlready(Step::OpinionGiven);
    if (level == 1 && leavesPetitionTrack(file.path))
        return told(RefusalCode::TrackDoesNotAllow, "step", stepName(Step::OpinionGiven));
    return std::nullopt;
}

Trouble agreementMisfit(const StepFacts &facts)
{
    if (facts.choice == static_cast<int>(AgreementForm::Oral))
        return std::nullopt; // takes effect when it is reached (MED 30)
    for (const Tick tick : {Tick::PartiesSigned, Tick::MediatorSigned, Tick::CommitteeSealed}) {
        if (!facts.ticks.contains(tick))
            return told(RefusalCode::DeclarationMissing, "tick", tickName(tick)); // MED 29
    }
    return std::nullopt;
}

Trouble reviewMisfit(const CaseFile &file)
{
    if (file.exhausted)
        return Refusal{RefusalCode::Exhausted, {}};
    return file.level == 0 || !file.opinionServed ? Trouble(needs(Step::OpinionGiven)) : Trouble();
}

Trouble serviceMisfit(const CaseFile &file, const StepFacts &facts)
{
    const PaperForm form = *facts.form;
    const bool opinion = form == PaperForm::F14Opinion || form == PaperForm::F16ReviewOpinion || form == PaperForm::F17ReReviewOpinion;
    if (!opinion)
        return std::nullopt;
    if (file.level == 0 || form != opinionForm(file.level))
        return needs(Step::OpinionGiven);
    return std::nullopt;
}

Trouble resolvedMisfit(const CaseFile &file, const StepFacts &facts)
{
    if (file.resolved)
        return doneAlready(Step::CaseResolved);
    switch (static_cast<ResolvedBy>(facts.choice)) {
    case ResolvedBy::AgreementPerformed: {
        const StepRecord *performance = lastOf(file, Step::PerformanceRecorded);
        return performance && performance->facts.choice == static_cast<int>(Performance::InFull) ? Trouble() : needs(Step::PerformanceRecorded);
    }
    case ResolvedBy::AgreementConfirmed: {
        const StepRecord *ruling = lastOf(file, Step::ConfirmationDecided);
        return ruling && ruling->facts.choice == static_cast<int>(Ruling::Confirmed) ? Trouble() : needs(Step::ConfirmationDecided);
    }
    case ResolvedBy::OpinionCarriedOut: return lastOf(file, Step::OpinionCarriedOut) ? Trouble() : needs(Step::OpinionCarriedOut);
    case ResolvedBy::PathDecided: return lastOf(file, Step::PathResult) ? Trouble() : needs(Step::PathResult);
    case ResolvedBy::VisitorContent: return std::nullopt;
    }
    Q_UNREACHABLE();
}

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
};

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

Trouble clockMisfit(const CaseFile &file, Step step, const StepFacts &facts)
{
    const ClockSpan *span = runningSpan(file, *facts.clock);
    const bool pauses = step == Step::ClockPaused;
    if (!span || span->paused() == pauses)
        return told(RefusalCode::ClockNotRunning, "clock", clockName(*facts.clock));
    return std::nullopt;
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
    if (step == Step::TransferDeemedAccepted)
        return objected ? Trouble(doneAlready(step)) : Trouble();
    if (step == Step::TransferTimedOut)
        return file.pending->timedOut ? Trouble(doneAlready(step)) : Trouble();
    if (step == Step::ObjectionReferred && file.pending->withCoordinator)
        return doneAlready(step);
    return std::nullopt;
}

Trouble ownMisfit(const CaseFile &file, Step step, const StepFacts &facts)
{
    switch (step) {
    case Step::SimpleChosen: return simpleMisfit(file);
    case Step::MatterAccepted: return acceptanceMisfit(file);
    case Step::ConvertedToOrdinary: return file.simple ? Trouble() : needs(Step::SimpleChosen);
    case Step::CaseReopened: return file.exhausted ? Trouble(Refusal{RefusalCode::Exhausted, {}}) : Trouble();
    case Step::AgreementReached: return agreementMisfit(facts);
    case Step::PerformanceRecorded: return lastOf(file, Step::AgreementReached) ? Trouble() : needs(Step::AgreementReached);
    case Step::ConfirmationApplied: return lastOf(file, step) ? Trouble(doneAlready(step)) : Trouble();
    case Step::ConfirmationDecided:
        return !lastOf(file, Step::ConfirmationApplied) ? Trouble(needs(Step::ConfirmationApplied)) : lastOf(file, step) ? Trouble(doneAlready(step)) : Trouble();
    case Step::HandlingExtended:
        if (!runningSpan(file, ClockId::Clk05))
            return lastOf(file, step) ? doneAlready(step) : needs(Step::MatterAccepted);
        return std::nullopt;
    case Step::OpinionGiven: return opinionMisfit(file);
    case Step::OpinionCarriedOut: {
        const StepRecord *opinion = lastOf(file, Step::OpinionGiven);
        const bool supported = opinion && opinion->facts.choice == static_cast<int>(OpinionDecision::Supported);
        return supported ? Trouble() : needs(Step::OpinionGiven);
    }
    case Step::ReviewRequested: return reviewMisfit(file);
    case Step::PaperServed: return serviceMisfit(file, facts);
    case Step::PathResult: return awaits(file, Step::PathImported, Step::PathResult) ? Trouble() : needs(Step::PathImported);
    case Step::UrgencyReported: return lastOf(file, Step::UrgencyRaised) ? Trouble() : needs(Step::UrgencyRaised);
    case Step::ClockPaused:
    case Step::ClockResumed: return clockMisfit(file, step, facts);
    case Step::SupervisionAnswered: return answerMisfit(file, Step::SupervisionOpened, step, facts.about);
    case Step::ProposalAnswered: return answerMisfit(file, Step::ProposalMade, step, facts.about);
    case Step::TaskReported: return answerMisfit(file, Step::ConferenceResolved, step, facts.about);
    case Step::CaseResolved: return resolvedMisfit(file, facts);
    case Step::EvaluationExplained: {
        const StepRecord *evaluation = lastOf(file, Step::FollowedUp);
        return evaluation && evaluation->facts.choice == static_cast<int>(Satisfaction::Dissatisfied) ? Trouble() : needs(Step::FollowedUp);
    }
    case Step::CaseArchived: {
        const QStringList gaps = archiveGaps(file);
        return gaps.isEmpty() ? Trouble() : told(RefusalCode::ChecklistIncomplete, "missing", gaps);
    }
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
    return rule.to.has_value() || rule.step == Step::OpinionGiven || rule.step == Step::ReviewRequested;
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
    if (const auto refusal = seatMisfit(file, event, rule.seat))
        return refusal;
    if (const auto refusal = trackMisfit(file, step))
        return refusal;
    if (const auto refusal = tickMisfit(rule, facts))
        return refusal;
    if (file.pending && movesState(rule))
        return told(RefusalCode::TransferPending, "receiver", file.pending->to.value());
    return ownMisfit(file, step, facts);
}

} // namespace hall
