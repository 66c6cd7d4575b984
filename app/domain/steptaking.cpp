// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseclocks.h"
#include "domain/decide.h"
#include "domain/planted.h"
#include "domain/stepmisfit_p.h"

namespace hall {

using namespace clocks;

namespace {

/** The clocks under which an organ owes its first answer. */
constexpr ClockId FirstAnswer[] = {ClockId::Clk01, ClockId::Clk02, ClockId::Clk03, ClockId::Clk04, ClockId::Clk12};
/** Those under which it owes a result. */
constexpr ClockId Handling[] = {ClockId::Clk05, ClockId::Clk06, ClockId::Clk13, ClockId::Clk18};

/** Only here do sixty days, review and re-review run: no other lawful path, or mediation inside the petition (REG 31(6), 33, 34). */
bool owesOpinion(const CaseFile &file)
{
    return file.track == Track::Petition && file.category == Category::Claim && file.path != LawfulPath::Undecided && !leavesPetitionTrack(file.path);
}

void acceptMatter(CaseFile &file, const Event &event, const StepFacts &facts)
{
    // A petition may be accepted while it is being mediated: a mediation that fails then goes back to handling.
    (file.state == CaseState::Mediating ? file.before : file.state) = CaseState::Handling;
    file.accepted = facts.on;
    file.grade = static_cast<Grade>(facts.choice);
    stop(file, FirstAnswer, event, facts.on);
    if (file.track == Track::Petition && file.simple)
        start(file, ClockId::Clk13, event, facts.on);
    else if (owesOpinion(file))
        start(file, ClockId::Clk05, event, facts.on);
    start(file, ClockId::Clk18, event, facts.on).grade = file.grade;
}

void convert(CaseFile &file, const Event &event, const StepFacts &facts)
{
    file.simple = false;
    stop(file, {ClockId::Clk12, ClockId::Clk13}, event, facts.on);
    // Day 0 stays that of the original acceptance.
    if (file.accepted.isValid() && owesOpinion(file))
        start(file, ClockId::Clk05, event, file.accepted);
}

void reopen(CaseFile &file, const Event &event, const StepFacts &facts)
{
    file.accepted = {};
    file.simple = false;
    file.resolved.reset();
    file.outcome.reset();
    file.level = 0;
    file.lead = WindowNumber();
    file.opinionServed = false;
    file.served.clear();
    file.round = file.steps.size(); // what was done before decides nothing new
    clocks::stopAllBut(file, {}, event, facts.on);
    start(file, file.owner == PetitionOffice ? ClockId::Clk01 : ClockId::Clk02, event, facts.on); // new facts are received anew
}

void giveOpinion(CaseFile &file, const Event &event, const StepFacts &facts)
{
    file.level = file.state == CaseState::Handling ? 1 : file.state == CaseState::InReview ? 2 : 3;
    file.opinionServed = false;
    stop(file, Handling, event, facts.on);
    stop(file, {ClockId::Clk08, ClockId::Clk10}, event, facts.on);
}

void askReview(CaseFile &file, const Event &event, const StepFacts &facts)
{
    stop(file, {ClockId::Clk07, ClockId::Clk09, ClockId::Clk19}, event, facts.on);
    file.outcome.reset(); // it may have been closed while the right still ran
    file.state = file.level == 1 ? CaseState::InReview : CaseState::InReReview;
    start(file, file.level == 1 ? ClockId::Clk08 : ClockId::Clk10, event, facts.on);
}

void servePaper(CaseFile &file, const Event &event, const StepFacts &facts)
{
    const QDate served = servedOn(facts);
    if (!file.served.contains(*facts.form))
        file.served.insert(*facts.form, served);
    if (*facts.form != opinionForm(file.level) || file.opinionServed)
        return;
    file.opinionServed = true;
    file.state = CaseState::Answered;
    file.exhausted = file.level == 3;
    // The right to ask for the next level runs from service, not from signing (REG 35, 36).
    if (file.level < 3)
        start(file, file.level == 1 ? ClockId::Clk07 : ClockId::Clk09, event, served);
}

void pause(CaseFile &file, const StepFacts &facts, bool begins)
{
    for (ClockSpan &span : file.clocks) {
        if (span.id != *facts.clock || !span.running() || (begins && span.paused()))
            continue;
        if (begins)
            span.pauses << ClockSpan::Pause{static_cast<PauseReason>(facts.choice), facts.on, {}};
        else if (span.paused())
            span.pauses.last().to = facts.on;
    }
}

/** A coordinator who has decided owes reasons (REG 24), and sees what becomes of it, as one who has sent it on does. */
void keepInView(CaseFile &file, WindowNumber decider)
{
    if (decider != file.owner)
        file.pastOwners.insert(decider);
}

/**
 * Who is competent is settled; it names the lead, and does not carry the case there. A transfer that waits is answered by it: to the
 * lead it is taken as accepted, for a decision stands in the place of a consent, as where the coordinator overrules; to anybody
 * else it is returned, no bounce of anyone's. Without one nobody has sent the case, handed over its papers or told the visitor, so
 * it stays with its owner, who answers for it until the lead has taken it: ownership moves on accept. The lead has nothing left to
 * object, and the coordinator's list shows the case until it is there.
 */
void settle(CaseFile &file, const Event &event, const StepFacts &facts)
{
    if (file.pending && file.pending->to == facts.window)
        moveOwner(file, event, facts.window);
    else if (file.pending)
        returnTransfer(file, event);
    if (!file.open())
        return;
    file.concerned = facts.windows;
    file.lead = facts.window == file.owner ? WindowNumber() : facts.window;
}

/** Who was not reached is tried again, until that was often enough. */
void followUp(CaseFile &file, const Event &event, const StepFacts &facts)
{
    const int tries = misfits::followUpsOf(file).tries + 1; // this one is not among the steps yet
    if (facts.choice != static_cast<int>(Satisfaction::NotGiven) || tries >= misfits::MostFollowUps)
        stop(file, {ClockId::Clk19}, event, facts.on);
}

void hear(CaseFile &file, const StepFacts &facts, bool begins)
{
    StepFacts hearing = facts;
    hearing.clock = ClockId::Clk10;
    hearing.choice = static_cast<int>(PauseReason::Hearing);
    pause(file, hearing, begins); // CLK-11: a hearing's time is not counted (REG 36)
}

} // namespace

PaperForm opinionForm(int level)
{
    return level == 2 ? PaperForm::F16ReviewOpinion : level == 3 ? PaperForm::F17ReReviewOpinion : PaperForm::F14Opinion;
}

QDate servedOn(const StepFacts &facts)
{
    constexpr int PublicNoticeDays = 30; // CPL 95
    return facts.choice == static_cast<int>(ServiceMethod::PublicNotice) ? facts.on.addDays(PublicNoticeDays) : facts.on;
}

void moveOwner(CaseFile &file, const Event &event, WindowNumber owner)
{
    if (!HALL_PLANTED("past_owner_forgotten"))
        file.pastOwners.insert(file.owner);
    file.owner = owner; // ownership moves on accept, never on send
    file.handlers.clear(); // who handled it there handles it no more
    if (file.lead == owner)
        file.lead = WindowNumber();
    file.pastOwners.remove(file.owner);
    file.carriedBy = WindowNumber();
    if (file.pending->mode == TransferMode::Assign)
        file.reportBy = file.pending->reportBy;
    file.pending.reset();
    file.bounces = 0;
    stop(file, {ClockId::Clk04, ClockId::Clk16}, event, legalDate(event.claimedAt));
}

void dismissGuests(CaseFile &file)
{
    file.joined.clear();
    file.concerned.clear();
    file.helpers.clear();
}

void returnTransfer(CaseFile &file, const Event &event)
{
    // It was never forwarded then: the office's own period goes on as if it had not ended.
    for (ClockSpan &span : file.clocks) {
        if (span.endedBy.uuid() == file.pending->id.uuid()) {
            span.endedBy = {};
            span.endedOn = {};
        }
    }
    if (auto days = file.handedOn.find(file.pending->mode); days != file.handedOn.end() && !days->isEmpty())
        days->removeLast();
    const QDate day = legalDate(event.claimedAt);
    stop(file, {ClockId::Clk04, ClockId::Clk16}, event, day);
    // The organ's period of an earlier forwarding, which was accepted, goes on.
    const ClockSpan *forwarded = runningSpan(file, ClockId::Clk03);
    if (forwarded && forwarded->startedBy.uuid() == file.pending->id.uuid())
        stop(file, {ClockId::Clk03}, event, day);
    file.pending.reset();
}

void takeStep(CaseFile &file, const Event &event, Step step, const StepFacts &facts)
{
    if (step == Step::MediationOpened)
        file.before = file.state;
    const StepRule &rule = ruleOf(step);
    switch (step) {
    case Step::SimpleChosen:
        file.simple = true;
        start(file, ClockId::Clk12, event, legalDate(file.registered));
        break;
    case Step::MatterAccepted: acceptMatter(file, event, facts); break;
    case Step::MatterDeclined:
        clocks::stopAllBut(file, {}, event, facts.on);
        dismissGuests(file);
        break;
    case Step::ConvertedToOrdinary: convert(file, event, facts); break;
    case Step::CaseReopened: reopen(file, event, facts); break;
    case Step::MediationOpened:
        start(file, ClockId::Clk15, event, facts.on);
        // To a dispute this is the answer; a petition is owed its acceptance all the same.
        if (file.track == Track::Dispute)
            stop(file, FirstAnswer, event, facts.on);
        break;
    case Step::MediationProlonged:
        for (ClockSpan &span : file.clocks) {
            if (span.id == ClockId::Clk15 && span.running())
                span.until = facts.until;
        }
        break;
    case Step::AgreementReached:
        stop(file, {ClockId::Clk15}, event, facts.on);
        stop(file, FirstAnswer, event, facts.on);
        stop(file, Handling, event, facts.on); // an agreement ends the matter (REG 33)
        start(file, ClockId::Clk14, event, facts.on);
        break;
    case Step::MediationEnded:
        // Signs of violence or crime are reported at once (MED 25).
        if (facts.choice == static_cast<int>(MediationEnding::SignsOfCrime))
            file.overseers.insert(CoordinatorSeat);
        stop(file, {ClockId::Clk15}, event, facts.on);
        file.state = file.before;
        break;
    case Step::ConfirmationApplied: stop(file, {ClockId::Clk14}, event, facts.on); break;
    case Step::HandlingExtended:
        stop(file, {ClockId::Clk05}, event, facts.on);
        start(file, ClockId::Clk06, event, facts.on).days = facts.days;
        break;
    case Step::OpinionGiven: giveOpinion(file, event, facts); break;
    case Step::SuggestionAnswered: stop(file, Handling, event, facts.on); break;
    case Step::ReviewRequested: askReview(file, event, facts); break;
    case Step::HearingOpened: hear(file, facts, true); break;
    case Step::HearingClosed: hear(file, facts, false); break;
    case Step::PaperServed: servePaper(file, event, facts); break;
    case Step::PathImported:
        stop(file, FirstAnswer, event, facts.on);
        stop(file, Handling, event, facts.on);
        stop(file, {ClockId::Clk07, ClockId::Clk09, ClockId::Clk14}, event, facts.on);
        break;
    case Step::JointSessionOpened: file.joined = facts.windows; break;
    case Step::JointSessionClosed:
        if (!HALL_PLANTED("joint_session_not_left"))
            file.joined.clear();
        break;
    case Step::HelpRequested: file.helpers += facts.windows; break;
    case Step::HelpGiven: file.helpers.remove(event.window); break;
    case Step::ReportedBack: file.reportBy = {}; break;
    case Step::OnCallLate:     // CLK-17: the coordinator is told
    case Step::UrgencyRaised:  // reported at once (REG 25): not only in words
    case Step::FaultNoticed:   // supervised where a person confirms it (REG 40): nothing else changes
        file.overseers.insert(CoordinatorSeat);
        break;
    case Step::JurisdictionDisputed:
        file.concerned = facts.windows;
        file.overseers.insert(CoordinatorSeat); // who sees to it that it is settled
        break;
    case Step::JurisdictionSettled: settle(file, event, facts); break;
    case Step::TakenToVillage: file.carriedBy = facts.window; break;
    case Step::BroughtBack: file.carriedBy = WindowNumber(); break;
    case Step::OnCallSummoned: start(file, ClockId::Clk17, event, facts.on); break;
    case Step::OnCallArrived: stop(file, {ClockId::Clk17}, event, facts.on); break;
    case Step::AccessRestricted: file.restricted = true; break;
    case Step::TakenOver: file.handlers.insert(event.officer); break;
    case Step::ClockPaused: pause(file, facts, true); break;
    case Step::ClockResumed: pause(file, facts, false); break;
    case Step::CaseResolved: file.resolved = facts.on; break;
    case Step::FollowedUp: followUp(file, event, facts); break;
    case Step::ObjectionUpheld:
        returnTransfer(file, event);
        ++file.bounces;
        keepInView(file, event.window);
        break;
    case Step::ObjectionOverruled:
        moveOwner(file, event, file.pending->to);
        keepInView(file, event.window);
        break;
    case Step::TransferDeemedAccepted: moveOwner(file, event, file.pending->to); break;
    case Step::ObjectionReferred: file.pending->withCoordinator = true; break;
    case Step::TransferTimedOut: file.pending->withCoordinator = file.pending->timedOut = true; break;
    case Step::CopiesWithdrawn: file.copiesWithdrawn = true; break;
    case Step::DocumentNumbered:
        file.numbers.insert(*facts.form, facts.number);
        if (file.copies.contains(*facts.form))
            file.toReprint.insert(*facts.form);
        break;
    case Step::MediationRefused:
    case Step::MediationHeld:
    case Step::AgreementDrafted:
    case Step::PerformanceRecorded:
    case Step::ConfirmationDecided:
    case Step::InquiryRecorded:
    case Step::OpinionCarriedOut:
    case Step::PathResult:
    case Step::AidReferred:
    case Step::Recused:
    case Step::SentUpward:
    case Step::UpwardAnswered:
    case Step::BackingUnitCalled:
    case Step::BackingUnitAnswered:
    case Step::LeaderAssigned:
    case Step::LeaderReported:
    case Step::UrgencyReported:
    case Step::SupervisionOpened:
    case Step::SupervisionAnswered:
    case Step::ProposalMade:
    case Step::ProposalAnswered:
    case Step::LeaderReceived:
    case Step::ConferenceTabled:
    case Step::ConferenceResolved:
    case Step::TaskReported:
    case Step::EvaluationExplained:
    case Step::IncidentNoted:
    case Step::ErasureAsked:
    case Step::ErasureAgreed:
    case Step::CaseArchived: break; // the record alone says it
    }
    if (rule.to)
        file.state = *rule.to;
    // Whoever decides from outside reads what came of it, and may put words to it.
    const bool fromOutside = rule.seat == Seat::Coordinator || rule.seat == Seat::Supervisor || rule.seat == Seat::Sender || rule.seat == Seat::Reception;
    if (fromOutside && supervises(event.window))
        file.overseers.insert(event.window);
    file.steps << StepRecord{event.id, step, facts, {}, event.claimedAt, event.officer, event.officerName, event.window};
}

const StepRecord *lastOf(const CaseFile &file, Step step)
{
    for (qsizetype i = file.steps.size(); i-- > file.round;) {
        if (file.steps.at(i).step == step)
            return &file.steps.at(i);
    }
    return nullptr;
}

bool awaits(const CaseFile &file, Step call, Step answer)
{
    for (qsizetype i = file.steps.size(); i-- > file.round;) {
        if (file.steps.at(i).step == answer)
            return false;
        if (file.steps.at(i).step == call)
            return true;
    }
    return false;
}

bool toldOfCall(const CaseFile &file)
{
    const StepRecord *told = lastOf(file, Step::OnCallLate);
    const StepRecord *call = lastOf(file, Step::OnCallSummoned);
    return told && call && told > call; // both lie in the list of steps
}

bool isDisputed(const CaseFile &file)
{
    return awaits(file, Step::JurisdictionDisputed, Step::JurisdictionSettled);
}

const ClockSpan *runningSpan(const CaseFile &file, ClockId id)
{
    for (const ClockSpan &span : file.clocks) {
        if (span.id == id && span.running())
            return &span;
    }
    return nullptr;
}

} // namespace hall
