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
    if (file.accepted.isValid())
        return doneAlready(Step::MatterAccepted);
    if (file.category != Category::Claim)
        return std::nullopt;
    if (file.path == LawfulPath::Undecided)
        return Refusal{RefusalCode::PathMissing, {}};
    // Courts, arbitration, party appeals and administrative remedies take a petition over; a duty the organ accepts and performs.
    if (file.track == Track::Petition && leavesPetitionTrack(file.path) && file.path != LawfulPath::PerformDuty)
        return told(RefusalCode::TrackDoesNotAllow, "step", stepName(Step::MatterAccepted));
    return std::nullopt;
}

/** What takes a claim on the petition track anywhere needs its lawful path first: without one it could not be closed either. */
Trouble pathMisfit(const CaseFile &file)
{
    const bool claim = file.track == Track::Petition && file.category == Category::Claim;
    return claim && file.path == LawfulPath::Undecided ? Trouble(Refusal{RefusalCode::PathMissing, {}}) : Trouble();
}

/** Whether \a what was taken after the last \a from. */
bool since(const CaseFile &file, Step from, Step what)
{
    const StepRecord *record = lastOf(file, what);
    const StepRecord *before = lastOf(file, from);
    return record && (!before || record > before); // both lie in the list of steps
}

Trouble mediationMisfit(const CaseFile &file)
{
    if (file.state != CaseState::Agreed)
        return pathMisfit(file);
    // Once the court has refused to confirm it, the agreement may be changed or a new one found (MED 33 para 3).
    const StepRecord *ruling = lastOf(file, Step::ConfirmationDecided);
    const bool refused = ruling && since(file, Step::AgreementReached, Step::ConfirmationDecided) && ruling->facts.choice == static_cast<int>(Ruling::Refused);
    return refused ? Trouble() : told(RefusalCode::StateDoesNotAllow, "state", static_cast<int>(file.state));
}

Trouble importMisfit(const CaseFile &file)
{
    if (const auto refusal = pathMisfit(file))
        return refusal;
    return file.level > 0 && !file.opinionServed ? Trouble(needs(Step::PaperServed)) : Trouble();
}

Trouble extensionMisfit(const CaseFile &file, const StepFacts &facts)
{
    constexpr int MostDays = 30; // REG 34
    if (!runningSpan(file, ClockId::Clk05))
        return lastOf(file, Step::HandlingExtended) ? doneAlready(Step::HandlingExtended) : needs(Step::MatterAccepted);
    return facts.days >= 1 && facts.days <= MostDays ? Trouble() : told(RefusalCode::FieldNotReadable, "field", QStringLiteral("days"));
}

/** A step that ends something does not lie before its beginning. */
Trouble orderOfDays(const StepFacts &facts, QDate earliest)
{
    return facts.on < earliest ? Trouble(told(RefusalCode::DayNotPossible, "field", QStringLiteral("on"))) : Trouble();
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

Trouble reviewMisfit(const CaseFile &file, const StepFacts &facts)
{
    if (file.exhausted)
        return Refusal{RefusalCode::Exhausted, {}};
    const StepRecord *opinion = lastOf(file, Step::OpinionGiven);
    if (!opinion || !file.opinionServed)
        return needs(Step::OpinionGiven);
    return orderOfDays(facts, opinion->facts.on);
}

/** The service of an opinion starts a right: once, by those who handle the case, and not before the opinion was given. */
Trouble serviceMisfit(const CaseFile &file, const Event &event, const StepFacts &facts)
{
    const PaperForm form = *facts.form;
    const bool opinion = form == PaperForm::F14Opinion || form == PaperForm::F16ReviewOpinion || form == PaperForm::F17ReReviewOpinion;
    if (!opinion)
        return std::nullopt;
    const StepRecord *given = lastOf(file, Step::OpinionGiven);
    if (!given || form != opinionForm(file.level))
        return needs(Step::OpinionGiven);
    if (event.window != file.owner && event.window != file.firstWindow)
        return told(RefusalCode::NotOwner, "owner", file.owner.value());
    if (file.opinionServed)
        return doneAlready(Step::PaperServed);
    const bool waits = file.state == CaseState::Handling || file.state == CaseState::InReview || file.state == CaseState::InReReview;
    if (!waits)
        return told(RefusalCode::StateDoesNotAllow, "state", static_cast<int>(file.state));
    return orderOfDays(facts, given->facts.on);
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
    if (step == Step::TransferDeemedAccepted)
        return objected ? Trouble(doneAlready(step)) : Trouble();
    if (step == Step::TransferTimedOut)
        return file.pending->timedOut ? Trouble(doneAlready(step)) : Trouble();
    if (step == Step::ObjectionReferred && file.pending->withCoordinator)
        return doneAlready(step);
    return std::nullopt;
}

Trouble ownMisfit(const CaseFile &file, const Event &event, Step step, const StepFacts &facts)
{
    switch (step) {
    case Step::SimpleChosen: return simpleMisfit(file);
    case Step::MatterAccepted: return acceptanceMisfit(file);
    case Step::ConvertedToOrdinary: return file.simple ? Trouble() : needs(Step::SimpleChosen);
    case Step::CaseReopened: return file.exhausted ? Trouble(Refusal{RefusalCode::Exhausted, {}}) : Trouble();
    case Step::MediationOpened: return mediationMisfit(file);
    case Step::PathImported: return importMisfit(file);
    case Step::HearingOpened:
    case Step::HearingClosed: return hearingMisfit(file, step, facts);
    case Step::AgreementReached: return agreementMisfit(facts);
    case Step::PerformanceRecorded: return lastOf(file, Step::AgreementReached) ? Trouble() : needs(Step::AgreementReached);
    case Step::ConfirmationApplied:
        if (!lastOf(file, Step::AgreementReached))
            return needs(Step::AgreementReached);
        return since(file, Step::AgreementReached, step) ? Trouble(doneAlready(step)) : Trouble();
    case Step::ConfirmationDecided:
        if (!since(file, Step::AgreementReached, Step::ConfirmationApplied))
            return needs(Step::ConfirmationApplied);
        return since(file, Step::ConfirmationApplied, step) ? Trouble(doneAlready(step)) : Trouble();
    case Step::HandlingExtended: return extensionMisfit(file, facts);
    case Step::OpinionGiven: return opinionMisfit(file);
    case Step::OpinionCarriedOut: {
        const StepRecord *opinion = lastOf(file, Step::OpinionGiven);
        const bool supported = opinion && opinion->facts.choice == static_cast<int>(OpinionDecision::Supported);
        return supported ? Trouble() : needs(Step::OpinionGiven);
    }
    case Step::ReviewRequested: return reviewMisfit(file, facts);
    case Step::PaperServed: return serviceMisfit(file, event, facts);
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
