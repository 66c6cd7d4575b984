// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casecode.h"
#include "domain/ids.h"
#include "domain/matter.h"
#include "domain/officer.h"
#include "domain/reception.h"
#include "domain/steps.h"

#include <QtCore/QDateTime>

#include <variant>

namespace hall {

/**
 * What of a case a reader needs a key for. Routing carries who owns it and what state it is in; content the matter;
 * identity the people. An event lies in exactly one stratum.
 */
enum class Stratum { Routing = 1, Content = 2, Identity = 3 };

// History. Numbers in EventKind travel and are signed: never reuse one.
enum class EventKind {
    CaseFiled = 1, MatterDescribed = 2, PartiesIdentified = 3, CaseScreened = 4, GuidedElsewhere = 5, CaseTransferred = 6,
    TransferAccepted = 7, TransferObjected = 8, TransferRecalled = 9, MatterCorrected = 10, PartyCorrected = 11, Explained = 12,
    NoteAdded = 13, PapersReceived = 14, NoticePrinted = 15, CaseClosed = 16, StepTaken = 17, StepDescribed = 18, StepPeople = 19,
    ReceptionPlanned = 20, ReceptionBooked = 21, ReceptionFreed = 22, ReceptionCalledOff = 23, ReceptionChanged = 24, OfficerAppointed = 25,
    CaseErased = 26,
};

// routing
struct CaseFiled
{
    CaseCode code;
    Track track; Category category; Channel channel;
    WindowNumber window;     ///< first receiver, and so the first owner (首接负责制)
    int headcount = 1;
    QString respondentUnit;
    bool oral = false;
    QDateTime registered;    ///< UTC; its Beijing day starts the statutory clock
    bool restricted = false; ///< read by its handlers and the coordinator alone (P-15)
    QSet<WindowNumber> accused = {}; ///< of an accusation: windows that sit for the accused unit, over it or under it; see accusedunit.h
};
struct CaseScreened { LawfulPath path; };
struct GuidedElsewhere { LawfulPath path; };
struct CaseTransferred ///< its event id is the TransferId
{
    WindowNumber from; WindowNumber to; TransferReason reasonCode;
    TransferMode mode = TransferMode::Move;
    QDate reportBy;          ///< of an assignment (交办)
    WindowNumber trustee;    ///< may answer in the receiver's place
};
struct TransferAccepted { TransferId transfer; WindowNumber by; };
struct TransferObjected { TransferId transfer; WindowNumber by; WindowNumber proposed; };
struct TransferRecalled { TransferId transfer; };
struct NoticePrinted { PaperForm form; int copy = 1; QString language; QString medium; };
struct CaseClosed { Outcome outcome; };
struct StepTaken { Step step; StepFacts facts; };
/** By the centre alone, once the retention period has ended: with it go the case's keys. Two officers have asked for it; of an accusation two at window 23. */
struct CaseErased { QString retentionClass; QString certificate; OfficerId by; OfficerId second; };
// content
struct MatterDescribed { Matter matter; };
struct MatterCorrected { Field field; QString value; QString previous; QString reason; };
struct Explained { EventId about; QString reason; QString basis; QString organ; }; ///< the words that go with a routing event
struct NoteAdded { QString text; };
struct PapersReceived { QList<PaperItem> items; };
struct StepDescribed { EventId about; StepWords words; }; ///< what was said, found and decided
// identity
struct StepPeople { EventId about; StepWords words; };    ///< who was there, who received it
struct PartiesIdentified { QList<Party> parties; };
struct PartyCorrected { int party = 0; Field field; QString value; QString previous; QString reason; };

using EventBody = std::variant<NoteAdded, CaseFiled, MatterDescribed, PartiesIdentified, CaseScreened, GuidedElsewhere, CaseTransferred,
                               TransferAccepted, TransferObjected, TransferRecalled, MatterCorrected, PartyCorrected, Explained,
                               PapersReceived, NoticePrinted, CaseClosed, StepTaken, StepDescribed, StepPeople,
                               ReceptionPlanned, ReceptionBooked, ReceptionFreed, ReceptionCalledOff, ReceptionChanged, OfficerAppointed, CaseErased>;

EventKind kindOf(const EventBody &body);
Stratum stratumOf(EventKind kind);
QString kindName(EventKind kind); ///< "case_filed": for logs and tests
std::optional<EventKind> eventKindFrom(int number);
/** A file in the ledger begins with it, and its keys are born with it: a case with its filing, a reception with its plan, an officer with the first appointment. */
inline bool opensFile(EventKind kind) { return kind == EventKind::CaseFiled || kind == EventKind::ReceptionPlanned || kind == EventKind::OfficerAppointed; }
inline bool ofReception(EventKind kind) { return kind >= EventKind::ReceptionPlanned && kind <= EventKind::ReceptionChanged; }

/** An event as the rules see it: what happened, to which case, by whom and when. */
struct Event
{
    EventId id;
    CaseId file;
    DeviceId device;
    OfficerId officer;
    QString officerName;    ///< as signed in; from the body
    WindowNumber window;    ///< where the officer sat; from the body
    QDateTime claimedAt;    ///< UTC, as the device's clock said
    EventBody body;
};
using Events = QList<Event>;

} // namespace hall
