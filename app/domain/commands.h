// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casecode.h"
#include "domain/ids.h"
#include "domain/matter.h"
#include "domain/reception.h"
#include "domain/steps.h"

#include <variant>

namespace hall {

// Orders. Each is filled in by one form or one button, and decided by decide().

/** Registers a matter. Kept whole on refusal: the form still holds the text. */
struct FileCase
{
    std::optional<CaseCode> code;  ///< minted by the desk just before deciding
    Track track = Track::Petition;
    Category category = Category::Claim;
    Channel channel = Channel::Visit;
    QList<Party> representatives;  ///< 1–5; the first is the one who speaks
    int headcount = 1;
    Matter matter;
    QString respondentUnit;        ///< unit complained about; routing stratum
    bool restricted = false;       ///< the officer finds it sensitive; what must be restricted is so without this tick
    bool oral = false;
    bool readBack = false;         ///< the oral record was read back
    bool privacyNoticeShown = false;
};

struct ScreenCase { LawfulPath path = LawfulPath::Undecided; QString matterType; };
struct GuideElsewhere { LawfulPath path = LawfulPath::Undecided; QString organ; QString advice; };
struct TransferCase
{
    WindowNumber to; TransferReason reasonCode = TransferReason::NotCompetent; QString reason;
    TransferMode mode = TransferMode::Move;
    QDate reportBy;                ///< of an assignment: when the report is due back
};
struct AcceptTransfer { TransferId transfer; };
/** A request, never a bare return: the case stays with its owner until the sender takes it back (art. 23 para 3). */
struct ObjectToTransfer { TransferId transfer; QString reason; QString basis; WindowNumber proposed; };
struct RecallTransfer { TransferId transfer; QString reason; };
struct CorrectField { Field field = Field::Name; int party = 0; QString value; QString reason; };
struct AddNote { QString text; };
struct ReceivePapers { QList<PaperItem> items; };
/** Recorded when a paper has really been printed or written to PDF. */
struct RecordPrint { PaperForm form = PaperForm::F03Receipt; QString language; QString medium; };
struct CloseCase { Outcome outcome = Outcome::Other; QString reason; };
/** One step of the procedure: steprules.h says who may take it, from where, and what is asked. */
struct TakeStep { Step step = Step::MatterAccepted; StepFacts facts; StepWords words; };

using Command = std::variant<ScreenCase, FileCase, GuideElsewhere, TransferCase, AcceptTransfer, ObjectToTransfer,
                             RecallTransfer, CorrectField, AddNote, ReceivePapers, RecordPrint, CloseCase, TakeStep,
                             PlanReception, BookReception, FreeReception, CallOffReception>;

} // namespace hall
