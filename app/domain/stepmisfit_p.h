// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseclocks.h"
#include "domain/decide.h"
#include "domain/steprules.h"

/** The parts of stepMisfit() by subject: why a step does not fit the case, its state and seat being right. */
namespace hall::misfits {

using Trouble = std::optional<Refusal>;

inline Refusal told(RefusalCode code, const char *fact, const QVariant &value) { return {code, {{QString::fromLatin1(fact), value}}}; }
inline Refusal needs(Step step) { return told(RefusalCode::NotYetDone, "step", stepName(step)); }
inline Refusal doneAlready(Step step) { return told(RefusalCode::DoneAlready, "step", stepName(step)); }
/** Whose case it is; a laptop is told that it was taken back from it. */
inline Refusal notOwner(const CaseFile &file, WindowNumber at)
{
    return told(isLaptop(at) ? RefusalCode::NotWithLaptop : RefusalCode::NotOwner, "owner", file.owner.value());
}
/** Who answers to the visitor for it: the owner, and the first receiver; but what was registered on a laptop is not its matter for ever. */
inline bool answersFor(const CaseFile &file, WindowNumber at) { return file.actsAsOwner(at) || (at == file.firstWindow && !isLaptop(at)); }
/** A step that ends something does not lie before its beginning. */
inline Trouble orderOfDays(const StepFacts &facts, QDate earliest)
{
    return facts.on < earliest ? Trouble(told(RefusalCode::DayNotPossible, "field", QStringLiteral("on"))) : Trouble();
}

// the matter's own course
Trouble simpleMisfit(const CaseFile &file);
Trouble acceptanceMisfit(const CaseFile &file);
Trouble mediationMisfit(const CaseFile &file);
Trouble confirmationMisfit(const CaseFile &file, Step step);
Trouble importMisfit(const CaseFile &file);
Trouble extensionMisfit(const CaseFile &file, const StepFacts &facts);
Trouble opinionMisfit(const CaseFile &file);
Trouble agreementMisfit(const StepFacts &facts);
Trouble carriedOutMisfit(const CaseFile &file);
Trouble reviewMisfit(const CaseFile &file, const StepFacts &facts);
Trouble serviceMisfit(const CaseFile &file, const Event &event, const StepFacts &facts);
Trouble resolvedMisfit(const CaseFile &file, const StepFacts &facts);

// what is called for and answered
Trouble callMisfit(const CaseFile &file, Step step);
Trouble journeyMisfit(const CaseFile &file, const StepFacts &facts);
Trouble helpMisfit(const CaseFile &file, const Event &event, const StepFacts &facts);
Trouble onCallMisfit(const CaseFile &file);
Trouble clockMisfit(const CaseFile &file, Step step, const StepFacts &facts);
Trouble hearingMisfit(const CaseFile &file, Step step, const StepFacts &facts);
Trouble answerMisfit(const CaseFile &file, Step call, Step answer, const EventId &about);
Trouble transferMisfit(const CaseFile &file, Step step, const StepFacts &facts);

// what is watched over
inline constexpr int MostFollowUps = 3; ///< tries to reach a visitor
Trouble declineMisfit(const CaseFile &file, const StepFacts &facts);
Trouble disputeMisfit(const CaseFile &file);
Trouble settlementMisfit(const CaseFile &file, const StepFacts &facts);
Trouble noticeMisfit(const CaseFile &file, const StepFacts &facts);
Trouble incidentMisfit(const StepFacts &facts);
Trouble erasureMisfit(const CaseFile &file, const Event &event, Step step);
Trouble takeOverMisfit(const CaseFile &file, const Event &event);
struct FollowUps { int tries = 0; bool answered = false; };
FollowUps followUpsOf(const CaseFile &file); ///< in this round, since something was done last
Trouble followUpMisfit(const CaseFile &file);
Trouble explanationMisfit(const CaseFile &file);
Trouble archiveMisfit(const CaseFile &file);

} // namespace hall::misfits
