// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stepmisfit_p.h"

namespace hall::misfits {

namespace {

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

} // namespace

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

Trouble mediationMisfit(const CaseFile &file)
{
    if (file.state != CaseState::Agreed)
        return pathMisfit(file);
    // Once the court has refused to confirm it, the agreement may be changed or a new one found (MED 33 para 3).
    const StepRecord *ruling = lastOf(file, Step::ConfirmationDecided);
    const bool refused = ruling && since(file, Step::AgreementReached, Step::ConfirmationDecided) && ruling->facts.choice == static_cast<int>(Ruling::Refused);
    return refused ? Trouble() : told(RefusalCode::StateDoesNotAllow, "state", static_cast<int>(file.state));
}

Trouble confirmationMisfit(const CaseFile &file, Step step)
{
    const bool applies = step == Step::ConfirmationApplied;
    const Step before = applies ? Step::AgreementReached : Step::ConfirmationApplied;
    const bool begun = applies ? lastOf(file, before) != nullptr : since(file, Step::AgreementReached, before);
    if (!begun)
        return needs(before);
    return since(file, before, step) ? Trouble(doneAlready(step)) : Trouble();
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

Trouble carriedOutMisfit(const CaseFile &file)
{
    const StepRecord *opinion = lastOf(file, Step::OpinionGiven);
    const bool supported = opinion && opinion->facts.choice == static_cast<int>(OpinionDecision::Supported);
    return supported ? Trouble() : needs(Step::OpinionGiven);
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
    if (!answersFor(file, event.window))
        return notOwner(file, event.window);
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

} // namespace hall::misfits
