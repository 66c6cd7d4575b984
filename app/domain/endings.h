// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseclocks.h"

#include <QtCore/QStringList>

namespace hall {

/** What a list and a head line call the present moment: the state, or what runs beside it (domain rules 2.2). */
enum class Phase {
    Registered, Screened, InTransfer, Objected, WithCoordinator, Disputed, Handling, Simple, Extended, BackingUnit, Leader, JointSession, Upward, InVillage,
    Mediating, Agreed, OpinionToServe, Answered, InReview, InReReview, Exhausted, Imported, Guided, Declined, Closed, Resolved, Archived
};
Phase phaseOf(const CaseFile &file);

/** The chain of a claim: the first three run inside the hall, the rest are followed by number, day and result. */
enum class Stage { Intake, Mediation, Administrative, Courts, Procuratorate, Congress };
enum class StagePlace { Ahead, Now, Done, PassedBy };
struct StageMark
{
    Stage stage;
    StagePlace place = StagePlace::Ahead;
    int level = 0;               ///< 1–3 of the administrative levels, 1–2 of the court instances; 0 elsewhere
    friend bool operator==(const StageMark &, const StageMark &) = default;
};
QList<StageMark> stagesOf(const CaseFile &file);

/** What the archive still lacks: numbers of papers ("F14") and names of steps. Empty when the checklist is complete. */
QStringList archiveGaps(const CaseFile &file);

/** Papers that belong to the case as it stands: what a person at its owner window is offered to print. */
QList<PaperForm> papersOf(const CaseFile &file);

/** Why supervision is suggested; a person confirms (REG 28, 32, 40, 44, 45). The numbers travel. */
enum class Fault {
    FirstAnswerLate = 1, ResultLate, ExtensionNotTold, AcceptedThenDeclined, SecondBounce, OpinionNotCarriedOut, DissatisfactionUnexplained,
    ReopenedAfterResolved, ReportBackLate, ResolutionLate,
    CallLate ///< backing unit, leader, helping window, or a journey to the village past its day
};
struct FoundFault
{
    Fault fault;
    QString basis;
    std::optional<ClockId> clock;
    friend bool operator==(const FoundFault &, const FoundFault &) = default;
};
/** Why a case stands on the coordinator's list. Bits. */
enum class Attention { Suggested = 1, Supervised = 2, Tabled = 4, Task = 8, LeadersCase = 16, Urgent = 32, Reprint = 64, WithCoordinator = 128, Disputed = 256, OnCallLate = 512,
                       FollowUpDue = 1024 };
inline constexpr Attention AllAttention[] = {Attention::Suggested, Attention::Supervised, Attention::Tabled, Attention::Task, Attention::LeadersCase,
                                             Attention::Urgent, Attention::Reprint, Attention::WithCoordinator, Attention::Disputed,
                                             Attention::OnCallLate, Attention::FollowUpDue};
/** \a faults: faultsOf() of the same moment. Nothing of an accusation, for the list is read by others (REG 30). */
int attentionOf(const CaseFile &file, const QList<FoundFault> &faults);
QString faultName(Fault fault); ///< "first_answer_late"
/** Those that no supervision has been about since the case was last reopened. \a clocks: clocksOf() of the same moment. */
QList<FoundFault> faultsOf(const CaseFile &file, const QList<RunningClock> &clocks, QDate today);
/** Whether that could be one of them, for those who know no periods: each clock that was started may be late. */
bool mayBeFault(const CaseFile &file, int fault, QDate today);

} // namespace hall
