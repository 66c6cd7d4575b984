// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/endings.h"

#include <algorithm>

namespace hall {

namespace {

bool ever(const CaseFile &file, Step step)
{
    return lastOf(file, step) != nullptr;
}

bool printed(const CaseFile &file, PaperForm form)
{
    return file.copies.contains(form) || file.served.contains(form);
}

/** The highest instance of a court that took the case; 0 when none did. */
int courtInstance(const CaseFile &file)
{
    int instance = 0;
    for (const StepRecord &record : file.steps) {
        if (record.step == Step::PathImported && record.facts.choice <= static_cast<int>(PathOrgan::CourtSecondInstance))
            instance = qMax(instance, record.facts.choice);
    }
    return instance;
}

StageMark importStage(const CaseFile &file, Stage stage, PathOrgan first, PathOrgan last, int level)
{
    StagePlace place = StagePlace::Ahead;
    for (const StepRecord &record : file.steps) {
        if (record.step == Step::PathImported) {
            const bool here = record.facts.choice >= static_cast<int>(first) && record.facts.choice <= static_cast<int>(last);
            place = here ? StagePlace::Now : place == StagePlace::Now ? StagePlace::Done : place;
        } else if (record.step == Step::PathResult && place == StagePlace::Now) {
            place = StagePlace::Done;
        }
    }
    if (place == StagePlace::Now && file.state != CaseState::Imported)
        place = StagePlace::Done;
    return {stage, place, level};
}

StageMark mediationStage(const CaseFile &file)
{
    if (file.state == CaseState::Mediating || file.state == CaseState::Agreed)
        return {Stage::Mediation, StagePlace::Now, 0};
    if (ever(file, Step::MediationOpened))
        return {Stage::Mediation, StagePlace::Done, 0};
    const bool further = !file.screening();
    return {Stage::Mediation, further || ever(file, Step::MediationRefused) ? StagePlace::PassedBy : StagePlace::Ahead, 0};
}

StageMark administrativeStage(const CaseFile &file)
{
    const int level = file.state == CaseState::InReview ? 2 : file.state == CaseState::InReReview ? 3 : qMax(1, file.level);
    switch (file.state) {
    case CaseState::Handling:
    case CaseState::Answered:
    case CaseState::InReview:
    case CaseState::InReReview:
        return {Stage::Administrative, file.exhausted ? StagePlace::Done : StagePlace::Now, level};
    case CaseState::Registered:
    case CaseState::Screened:
    case CaseState::Mediating: return {Stage::Administrative, StagePlace::Ahead, 0};
    default: break;
    }
    if (file.level > 0)
        return {Stage::Administrative, StagePlace::Done, file.level};
    return {Stage::Administrative, StagePlace::PassedBy, 0};
}

} // namespace

Phase phaseOf(const CaseFile &file)
{
    if (file.open() && isDisputed(file))
        return Phase::Disputed;
    if (file.pending)
        return file.pending->withCoordinator ? Phase::WithCoordinator : file.pending->state == TransferState::Objected ? Phase::Objected : Phase::InTransfer;
    switch (file.state) {
    case CaseState::Guided: return Phase::Guided;
    case CaseState::Declined: return Phase::Declined;
    case CaseState::Closed: return file.resolved ? Phase::Resolved : Phase::Closed;
    case CaseState::Archived: return Phase::Archived;
    default: break;
    }
    if (awaits(file, Step::JointSessionOpened, Step::JointSessionClosed))
        return Phase::JointSession;
    if (!file.carriedBy.isNull() || awaits(file, Step::TakenToVillage, Step::BroughtBack))
        return Phase::InVillage;
    if (awaits(file, Step::SentUpward, Step::UpwardAnswered))
        return Phase::Upward;
    if (awaits(file, Step::LeaderAssigned, Step::LeaderReported))
        return Phase::Leader;
    if (awaits(file, Step::BackingUnitCalled, Step::BackingUnitAnswered))
        return Phase::BackingUnit;
    switch (file.state) {
    case CaseState::Registered: return Phase::Registered;
    case CaseState::Screened: return Phase::Screened;
    case CaseState::Mediating: return Phase::Mediating;
    case CaseState::Agreed: return file.resolved ? Phase::Resolved : Phase::Agreed;
    case CaseState::Answered: return file.exhausted ? Phase::Exhausted : Phase::Answered;
    case CaseState::InReview: return file.level == 2 ? Phase::OpinionToServe : Phase::InReview;
    case CaseState::InReReview: return file.level == 3 ? Phase::OpinionToServe : Phase::InReReview;
    case CaseState::Imported: return Phase::Imported;
    default: break;
    }
    if (file.level == 1 && !file.opinionServed)
        return Phase::OpinionToServe;
    if (runningSpan(file, ClockId::Clk06))
        return Phase::Extended;
    return file.simple ? Phase::Simple : Phase::Handling;
}

QList<StageMark> stagesOf(const CaseFile &file)
{
    QList<StageMark> stages{{Stage::Intake, file.screening() ? StagePlace::Now : StagePlace::Done, 0}, mediationStage(file), administrativeStage(file),
                            importStage(file, Stage::Courts, PathOrgan::CourtFirstInstance, PathOrgan::CourtSecondInstance, courtInstance(file)),
                            importStage(file, Stage::Procuratorate, PathOrgan::Procuratorate, PathOrgan::Procuratorate, 0),
                            importStage(file, Stage::Congress, PathOrgan::PeoplesCongress, PathOrgan::PeoplesCongress, 0)};
    // An ended case stands nowhere any more.
    if (!file.open()) {
        for (StageMark &mark : stages)
            mark.place = mark.place == StagePlace::Now ? StagePlace::Done : mark.place;
    }
    return stages;
}

QStringList archiveGaps(const CaseFile &file)
{
    QStringList gaps;
    const auto paper = [&](bool owed, PaperForm form) {
        if (owed && !printed(file, form))
            gaps << paperFormNumber(form);
    };
    const auto step = [&](bool owed, Step what) {
        if (owed)
            gaps << stepName(what);
    };
    const bool petition = file.track == Track::Petition;
    paper(true, PaperForm::F02Registration);
    paper(petition && file.accepted.isValid(), PaperForm::F04Acceptance);
    if (file.state == CaseState::Declined) {
        const StepRecord *decline = lastOf(file, Step::MatterDeclined);
        const bool noLonger = decline && decline->facts.choice == static_cast<int>(DeclineGround::NoLongerAccepted);
        paper(true, noLonger ? PaperForm::F06NoLongerAccepted : PaperForm::F05Declined);
    }
    paper(file.state == CaseState::Guided, PaperForm::F11Guidance);
    paper(ever(file, Step::HandlingExtended), PaperForm::F13Extension);
    for (int level = 1; level <= file.level; ++level)
        paper(true, opinionForm(level));
    if (const StepRecord *agreement = lastOf(file, Step::AgreementReached)) {
        paper(true, agreement->facts.choice == static_cast<int>(AgreementForm::Written) ? PaperForm::F22Agreement : PaperForm::F23OralOrEnded);
        step(!ever(file, Step::PerformanceRecorded), Step::PerformanceRecorded); // the committee watches over it (MED 31)
    }
    paper(ever(file, Step::MediationHeld), PaperForm::F21Record);
    step(awaits(file, Step::PathImported, Step::PathResult), Step::PathResult);
    step(isDisputed(file), Step::JurisdictionSettled);
    step(!file.carriedBy.isNull(), Step::BroughtBack);
    step(file.state == CaseState::Closed && !ever(file, Step::FollowedUp), Step::FollowedUp);
    for (const StepRecord &record : file.steps) {
        if (record.step != Step::SupervisionOpened)
            continue;
        const bool answered = std::any_of(file.steps.begin(), file.steps.end(), [&](const StepRecord &other) {
            return other.step == Step::SupervisionAnswered && other.facts.about == record.id;
        });
        step(!answered && !gaps.contains(stepName(Step::SupervisionAnswered)), Step::SupervisionAnswered);
    }
    return gaps;
}

QList<PaperForm> papersOf(const CaseFile &file)
{
    using F = PaperForm;
    QSet<F> forms{F::F02Registration, F::F03Receipt};
    const auto when = [&](bool offered, std::initializer_list<F> offers) {
        if (offered)
            forms += QSet<F>(offers.begin(), offers.end());
    };
    if (!file.sealed()) {
        when(file.pending.has_value(), {F::F09WindowSlip});
        when(file.pending && file.pending->mode != TransferMode::Move, {F::F07ForwardedToVisitor, F::F08ForwardedToOrgan});
        when(file.pending && file.pending->state == TransferState::Objected, {F::F10Objection});
        when(file.screening() || file.state == CaseState::Handling, {F::F11Guidance, F::F19MediationRequest, F::F20RightsAndDuties});
        when(ever(file, Step::HandlingExtended), {F::F13Extension});
        when(file.level >= 1, {F::F14Opinion});
        when(file.level >= 2, {F::F16ReviewOpinion});
        when(file.level >= 3, {F::F17ReReviewOpinion});
        when(file.opinionServed || ever(file, Step::ReviewRequested), {F::F15ReviewRequest});
        when(ever(file, Step::HearingOpened), {F::F18Hearing});
        when(ever(file, Step::MediationOpened), {F::F19MediationRequest, F::F20RightsAndDuties, F::F21Record});
        when(ever(file, Step::InquiryRecorded), {F::F21Record});
        if (const StepRecord *agreement = lastOf(file, Step::AgreementReached)) {
            const bool written = agreement->facts.choice == static_cast<int>(AgreementForm::Written);
            when(true, {written ? F::F22Agreement : F::F23OralOrEnded, F::F24Confirmation});
        }
        when(file.state == CaseState::Mediating && ever(file, Step::AgreementDrafted), {F::F22Agreement}); // to be signed
        when(ever(file, Step::MediationEnded), {F::F23OralOrEnded});
        when(file.headcount > MaxRepresentatives || file.parties.size() > 1, {F::F26Representatives});
        when(ever(file, Step::SupervisionOpened), {F::F27Supervision});
        when(ever(file, Step::ProposalMade), {F::F28Proposal});
        when(ever(file, Step::LeaderAssigned) || ever(file, Step::LeaderReceived), {F::F29LeaderCase});
        when(ever(file, Step::SentUpward) || ever(file, Step::UrgencyRaised), {F::F08ForwardedToOrgan}); // REG 22; REG 25: also by hand, without a line
    }
    when(file.goesUpward() && ever(file, Step::SentUpward), {F::F08ForwardedToOrgan}); // on the closed envelope
    when(!file.papers.isEmpty(), {F::F12PapersReceived});
    when(file.accepted.isValid(), {F::F04Acceptance});
    if (const StepRecord *decline = lastOf(file, Step::MatterDeclined)) {
        const bool noLonger = decline->facts.choice == static_cast<int>(DeclineGround::NoLongerAccepted);
        when(file.state == CaseState::Declined, {noLonger ? F::F06NoLongerAccepted : F::F05Declined});
    }
    when(file.state == CaseState::Guided, {F::F11Guidance});
    when(!file.open(), {F::F30Report});
    when(ever(file, Step::FollowedUp) || file.state == CaseState::Closed, {F::F31FollowUp});
    when(file.state == CaseState::Archived || file.state == CaseState::Closed, {F::F32Archive});
    when(!file.copies.isEmpty() || !file.served.isEmpty(), {F::F25ServiceReceipt});
    QList<F> sorted(forms.begin(), forms.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace hall
