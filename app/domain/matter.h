// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/identity.h"
#include "domain/servicewindow.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hall {

/** The three categories that decide track, clocks and secrecy (信访工作条例 arts. 29–31). */
enum class Category { Claim = 1, Suggestion = 2, Accusation = 3 };
/** Petition matters follow the petition regulations, disputes the mediation, arbitration and court law. */
enum class Track { Petition = 1, Dispute = 2 };
/** Who reads it: whoever sees the case; its handlers and the coordinator (P-15); its receiver and the discipline room (REG 30). */
enum class AccessLevel { Ordinary, Restricted, Sealed };
enum class Channel {
    Visit = 1, Letter, Call, Online, AssignedFromAbove, TownshipReport, GridFinding, CourtReferral, Hotline12345, Police110, Outreach
};
/** The six lawful paths of art. 31, and mediation. */
enum class LawfulPath { Undecided = 0, Judicial = 1, Arbitration = 2, PartyAppeal = 3, AdministrativeRemedy = 4, PerformDuty = 5, PetitionOpinion = 6, Mediation = 7 };
/** Sixty days, review and re-review run only where no other path is open, and in mediation inside a petition (REG 31, 33). */
inline bool leavesPetitionTrack(LawfulPath path)
{
    return path != LawfulPath::Undecided && path != LawfulPath::PetitionOpinion && path != LawfulPath::Mediation;
}
/** Where a case stands in its procedure. What runs beside it (a transfer, an extension, a leader) is not a state: see phaseOf(). */
enum class CaseState {
    Unknown = 0, Registered = 1, Screened = 2, Guided = 3, Closed = 4, Handling = 5, Mediating = 6, Agreed = 7, Answered = 8,
    InReview = 9, InReReview = 10, Imported = 11, Declined = 12, Archived = 13
};
enum class TransferState { Waiting = 1, Objected = 2 };
/** 流转 moves a case between windows; 转送 forwards it to the competent organ; 交办 forwards it with a day to report back (REG 22). */
enum class TransferMode { Move = 1, Forward = 2, Assign = 3 };
enum class TransferReason { NotCompetent = 1, Competent = 2, PetitionOfficeOnly = 3, VisitorAsks = 4, Other = 9 };
enum class Outcome { MediatedInWriting = 1, MediatedOrally, Settled, Supported, Explained, NotSupported, ImportedToLegalPath, Withdrawn, Terminated, SentUpward, Guided,
    Aided, HandledByLaw, ///< hardship is aided, the unlawful is dealt with by law (REG 27)
    Other = 99 };
/** The papers of the hall and its windows; the numbers are those printed on them and travel. */
enum class PaperForm {
    F01Ticket = 1, F02Registration, F03Receipt, F04Acceptance, F05Declined, F06NoLongerAccepted, F07ForwardedToVisitor, F08ForwardedToOrgan,
    F09WindowSlip, F10Objection, F11Guidance, F12PapersReceived, F13Extension, F14Opinion, F15ReviewRequest, F16ReviewOpinion,
    F17ReReviewOpinion, F18Hearing, F19MediationRequest, F20RightsAndDuties, F21Record, F22Agreement, F23OralOrEnded,
    F24Confirmation, F25ServiceReceipt, F26Representatives, F27Supervision, F28Proposal, F29LeaderCase, F30Report, F31FollowUp, F32Archive
};
inline constexpr int LastPaperForm = 32;
QString paperFormNumber(PaperForm form); ///< "F03"

/** What a visitor told us, or an explicit flag with the reason why it is missing (art. 23: name or address unclear). */
struct Stated
{
    QString text;
    QString whyMissing;

    bool present() const { return !text.isEmpty(); }
    bool answered() const { return present() || !whyMissing.isEmpty(); }
    friend bool operator==(const Stated &, const Stated &) = default;
};

/** A person or organisation who brings the matter. No field for ethnicity, religion or a photo exists (P-01). */
struct Party
{
    Stated name;
    IdentityDocument document;
    Stated address;
    Stated phone;
    bool organisation = false;
    bool underFourteen = false;  ///< said, where no number tells the birth date: see hall::underFourteen()
    Stated guardian = {};        ///< of who is under 14: who speaks for the child (PIPL 31)
    QString guardianRelation = {}; ///< mother, grandfather, the school …
    friend bool operator==(const Party &, const Party &) = default;
};

inline constexpr int MaxRepresentatives = 5; ///< art. 20 para 3
inline constexpr int MaxHeadcount = 1'000'000;
inline constexpr int MaxLines = 200;         ///< of evidence, and of papers received at once

/** What the matter is. Its content stratum. */
struct Matter
{
    Stated subject;
    QString matterType;   ///< code of resources/matter-types.json
    Stated place;
    Stated facts;
    Stated request;
    QString priorHandling;
    QStringList evidence;
    friend bool operator==(const Matter &, const Matter &) = default;
};

inline constexpr int SubjectLimit = 200;  ///< characters
inline constexpr int TextLimit = 10'000;  ///< characters of facts, request and prior handling
inline constexpr int LineLimit = 300;     ///< characters of addresses, places, reasons for a missing field
inline constexpr int ReasonMinimum = 4;   ///< characters of a reason in words
inline constexpr int ReasonLimit = 1'000;

struct PaperItem
{
    QString name;
    int pages = 0;
    bool original = false;
    friend bool operator==(const PaperItem &, const PaperItem &) = default;
};

/** Which field a correction is about. The numbers travel: never reuse one. */
enum class Field {
    Name = 1, DocumentNumber, Address, Phone, Guardian, GuardianRelation, // of one party; identity stratum
    Subject = 20, MatterType, Place, Facts, Request, PriorHandling, // content stratum
};
QString fieldName(Field field); ///< stable code: "name", "document_number", …

} // namespace hall
