// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktable.h"
#include "domain/ids.h"
#include "domain/matter.h"

#include <QtCore/QDateTime>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>

namespace hall {

/** What the procedure of a case knows after its registration. The numbers travel and are signed: never reuse one. */
enum class Step {
    // accepting a matter: REG 22–24, 28
    SimpleChosen = 1, MatterAccepted, MatterDeclined, ConvertedToOrdinary, CaseReopened,
    // mediation: MED
    MediationRefused = 10, MediationOpened, MediationHeld, MediationProlonged, AgreementReached, MediationEnded,
    PerformanceRecorded, ConfirmationApplied, ConfirmationDecided, AgreementDrafted,
    // handling: REG 29, 31–34
    InquiryRecorded = 20, HandlingExtended, OpinionGiven, SuggestionAnswered, OpinionCarriedOut,
    AidReferred, ReportedBack, Recused,  ///< REG 37; REG 22 para 3; REG 28
    // the second and third administrative level: REG 35–36
    ReviewRequested = 30, HearingOpened, HearingClosed,
    PaperServed = 35,
    // other lawful paths, and other levels: REG 20, 31
    PathImported = 40, PathResult, SentUpward, UpwardAnswered,
    // help that a window calls: backing unit, leader, joint session, on-call unit, going to the village
    BackingUnitCalled = 50, BackingUnitAnswered, LeaderAssigned, LeaderReported, JointSessionOpened, JointSessionClosed,
    OnCallSummoned, OnCallArrived, TakenToVillage, BroughtBack,
    UrgencyRaised = 60, UrgencyReported, ///< REG 25
    LeaderReceived = 62,                 ///< the daily reception of visitors by a leader: REG 18
    HelpRequested = 63, HelpGiven,       ///< of other windows, while the case stays where it is
    ClockPaused = 65, ClockResumed,
    // supervision: REG 38–40
    SupervisionOpened = 70, SupervisionAnswered, ProposalMade, ProposalAnswered,
    ConferenceTabled, ConferenceResolved, TaskReported, ///< the joint conference: its agenda, resolutions and tasks
    // the end
    CaseResolved = 80, FollowedUp, EvaluationExplained, CaseArchived,
    // transfers: REG 23 para 3
    ObjectionUpheld = 90, ObjectionOverruled, ObjectionReferred, TransferTimedOut, TransferDeemedAccepted,
    // by the centre alone
    CopiesWithdrawn = 96,  ///< PIPL 19: of an archived case, from the windows whose it is not; see oldcopies.h
    OnCallLate = 97,       ///< CLK-17: the coordinator is told
    DocumentNumbered,
    FaultNoticed,          ///< REG 40: the coordinator is shown a case in which supervision is suggested
    // beside the procedure
    IncidentNoted = 100,   ///< REG 26, 47: of this visit, and of nobody's person
    JurisdictionDisputed = 105, JurisdictionSettled, ///< REG 24: who is competent
    ErasureAsked = 107, ErasureAgreed,   ///< PIPL 47: of an archived accusation, at window 23; see sealederasure.h
    AccessRestricted = 110, TakenOver,   ///< PIPL 28–31: read by handlers and the coordinator alone; somebody becomes a handler
};

// What Step's `choice` says; each from 1, in the order in which a person is asked.
enum class DeclineGround { NotCompetent = 1, OtherLegalPath, UnderWay, OtherOrganHasIt, NotAMatter, NoLongerAccepted }; ///< REG 19, 20, 31, 36
enum class AgreementForm { Written = 1, Oral };                                             ///< MED 28, 29
enum class MediationEnding { NoAgreement = 1, SideRefused, SideWithdrew, SignsOfCrime };    ///< MED 17, 23, 25, 26
enum class Performance { InFull = 1, InPart, NotAtAll };
enum class Ruling { Confirmed = 1, Refused };                                               ///< CPL 206
enum class OpinionDecision { Supported = 1, Explained, NotSupported };                      ///< REG 32
enum class Aid { Social = 1, Judicial };                                                     ///< REG 37
enum class Adoption { InFull = 1, InPart, NotAdopted };                                     ///< REG 29, 40
enum class ServiceMethod { Direct = 1, AdultCohabitant, LeftAtResidence, Electronic, Post, Entrusted, PublicNotice, RefusedToSign }; ///< CPL 87–95
enum class PathOrgan { CourtFirstInstance = 1, CourtSecondInstance, Procuratorate, PeoplesCongress, Arbitration, Reconsideration, OtherOrgan };
enum class UrgentRecipient { PartyCommittee = 1, Government, ConferenceOffice, UpperPetitionOffice }; ///< REG 25
enum class Measure { Reminder = 1, SupervisionLetter, Interview, Circular, ListedSupervision, CorrectByDate, AccountabilityProposal }; ///< REG 39
enum class Settlement { Agreed = 1, SuperiorAppointed, ConferenceDecided };                 ///< REG 24
enum class ProposalKind { ImproveWork = 1, ImprovePolicy, HoldAccountable };                ///< REG 40
enum class ResolvedBy { AgreementPerformed = 1, AgreementConfirmed, OpinionCarriedOut, VisitorContent, PathDecided };
/** The six numbers of REG 26: gathering or blocking; dangerous things; insult, violence, damage; inciting or profiting; staying or leaving somebody behind; other disorder. */
enum class IncidentConduct { GatheringOrBlocking = 1, DangerousThings, InsultOrViolence, StayingOrAbandoning, IncitingOrProfiting, OtherDisorder };
enum class Satisfaction { Satisfied = 1, BasicallySatisfied, Dissatisfied, NotGiven };
enum class Retention { TenYears = 1, ThirtyYears, Permanent };

/** A declaration without which a step is not taken, or what was done with it. Recorded, so that the centre can hold a desk to it. */
enum class Tick {
    NoConflict = 1, BothConsent, RemediesTold, ReadBack, HeadApproved, JointApplication, NotAboutStatus, PartiesSigned, MediatorSigned, CommitteeSealed,
    Dissuaded, Criticised, Educated, PoliceCalled, ///< of an incident: REG 47
    MediatorsAccepted, InPrivate,                  ///< MED 19, 23
};
inline constexpr Tick LastTick = Tick::InPrivate;
inline constexpr Tick IncidentMeasures[] = {Tick::Dissuaded, Tick::Criticised, Tick::Educated, Tick::PoliceCalled};

/** Words that go with a step. Those of people are of the identity stratum, the rest of the content. The numbers travel. */
enum class Item {
    Reason = 1, Basis, Organ, Remedy, Request, FactsFound, Opinion, ReviewOrgan, Agreement, Statements, Result, Place, Number, Court,
    Unit, Conference, Township, Comments, HowPerformed, Contact,
    Account = 23, PoliceReport, // 21 and 22 were a time limit and papers to bring, which no step asked for
    Mediators = 40, OtherParty, OtherPartyAddress, OtherPartyPhone, Present, Recipient, Witnesses, Approver, Leader,
    Successor, ///< who handles the matter in the place of the one who was recused
};
bool ofPeople(Item item);
QString itemName(Item item);          ///< stable code: "facts_found"
QString tickName(Tick tick);          ///< stable code: "both_consent"
std::optional<Item> itemFrom(int number);

/** What of a step authorisation and the rules need: the routing stratum. No words of people are in it. */
struct StepFacts
{
    QDate on;                    ///< Beijing day on which it happened; the day of the order when null
    QDate until;                 ///< a last day that was set or agreed
    int days = 0;
    int choice = 0;              ///< of the enum that belongs to the step; 0 where it has none
    int cause = 0;               ///< of SupervisionOpened and FaultNoticed: which Fault
    std::optional<PaperForm> form;
    std::optional<ClockId> clock;
    WindowNumber window;         ///< the lead
    QSet<WindowNumber> windows;  ///< the members
    EventId about;               ///< the transfer, supervision or proposal that is answered
    QSet<Tick> ticks;
    QString number;              ///< a document's number, 伊综受〔2026〕12号
    friend bool operator==(const StepFacts &, const StepFacts &) = default;
};
using StepWords = QMap<Item, QString>;

/** A step as a case holds it. Words are empty where this reader has no key for them. */
struct StepRecord
{
    EventId id;
    Step step = Step::MatterAccepted;
    StepFacts facts;
    StepWords words;
    QDateTime at;                ///< UTC, as claimed
    OfficerId officer;
    QString officerName;
    WindowNumber window;
};

/** A note of conduct is about one visit and is read for a year, no longer; its last day (REG 26; domain rules 7, P-21). */
QDate incidentReadUntil(const StepRecord &note);

/** The officer's name in the steps that the centre takes itself: a code, which ui/words says in a language. */
inline constexpr char CentreOfficer[] = "centre";

QString stepName(Step step);                     ///< "matter_accepted"
std::optional<Step> stepFrom(int number);
std::optional<Step> stepFrom(const QString &name);
QList<Step> allSteps();                          ///< in the order of the table

} // namespace hall
