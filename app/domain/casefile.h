// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casecode.h"
#include "domain/events.h"
#include "domain/steps.h"

#include <QtCore/QDateTime>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>

namespace hall {

struct PendingTransfer
{
    TransferId id;
    WindowNumber from;
    WindowNumber to;
    TransferState state = TransferState::Waiting;
    TransferReason reasonCode = TransferReason::NotCompetent;
    WindowNumber proposed;   ///< by the objecting window; null when it names none
    QDateTime sentAt;
    TransferMode mode = TransferMode::Move;
    QDate reportBy;          ///< of an assignment
    WindowNumber trustee;    ///< answers in the receiver's place; null when there is none
    bool withCoordinator = false; ///< a second bounce, a time-out, or the sender does not agree
    bool timedOut = false;
    friend bool operator==(const PendingTransfer &, const PendingTransfer &) = default;
};

/** A clock that was started. Its last days come from the table and the calendar: see runningClocks(). */
struct ClockSpan
{
    struct Pause { PauseReason reason; QDate from; QDate to; friend bool operator==(const Pause &, const Pause &) = default; }; ///< to: null while it stands still

    ClockId id = ClockId::Clk01;
    Grade grade = Grade::None;
    QDate day;               ///< day 0, Beijing
    QDateTime at;            ///< UTC; for clocks of hall minutes
    int days = 0;            ///< of CLK-06: as approved
    QDate until;             ///< agreed by both parties in place of the table's length (CLK-15)
    EventId startedBy;
    EventId endedBy;         ///< null while it runs
    QDate endedOn;
    QList<Pause> pauses;

    bool running() const { return endedBy.isNull(); }
    bool paused() const { return running() && !pauses.isEmpty() && pauses.last().to.isNull(); }
    friend bool operator==(const ClockSpan &, const ClockSpan &) = default;
};

/**
 * What a case is now: the fold of its events. The routing part is always there; matter and parties are empty where this
 * reader has no key for them.
 */
struct CaseFile
{
    CaseId id;
    CaseState state = CaseState::Unknown;
    // routing
    std::optional<CaseCode> code;
    Track track = Track::Petition;
    Category category = Category::Claim;
    Channel channel = Channel::Visit;
    bool restricted = false;             ///< once it is, it stays so
    LawfulPath path = LawfulPath::Undecided;
    WindowNumber firstWindow;
    WindowNumber owner;                  ///< exactly one from filing to the end
    OfficerId author;                    ///< who registered it
    DeviceId authorDevice;
    QSet<OfficerId> handlers;            ///< who has worked on it since its present window owns it: see restriction.h
    std::optional<PendingTransfer> pending;
    QSet<WindowNumber> pastOwners;       ///< those who sent it on keep a read-only view
    QString respondentUnit;
    QSet<WindowNumber> accused;          ///< of an accusation: windows that it is kept from, by whom it is about (REG 30)
    int headcount = 0;
    bool oral = false;
    QDateTime registered;
    std::optional<Outcome> outcome;
    QMap<PaperForm, int> copies;         ///< printed so far
    // the procedure, in the order in which it was taken
    QList<StepRecord> steps;
    qsizetype round = 0;                 ///< the first step since the case was last reopened
    QList<ClockSpan> clocks;
    CaseState before = CaseState::Unknown; ///< to which a mediation that failed returns
    bool simple = false;                 ///< the simple procedure was chosen and holds
    Grade grade = Grade::None;
    QDate accepted;                      ///< 受理; null before
    int level = 0;                       ///< of the last opinion: 1 handling, 2 review, 3 re-review (REG 32, 35, 36)
    bool opinionServed = false;          ///< that opinion
    bool exhausted = false;              ///< the third level has been served: the same facts are no longer accepted (REG 36)
    std::optional<QDate> resolved;       ///< 化解, apart from 办结
    QSet<WindowNumber> overseers;        ///< coordinator or petition office, once it has decided or supervised here
    QSet<WindowNumber> joined;           ///< members of the open joint session
    QSet<WindowNumber> concerned;        ///< organs that dispute who is competent; once it is settled, those that help the lead
    QSet<WindowNumber> helpers;          ///< asked for help, and it is not given yet
    WindowNumber carriedBy;              ///< the laptop that has it in the village and acts for the owner; else null
    WindowNumber lead;                   ///< named by a settlement, and not the owner yet; else null
    QDate reportBy;                      ///< of an accepted assignment (交办)
    QMap<TransferMode, QList<QDate>> handedOn; ///< days on which it was forwarded or assigned: the year's report counts them (REG 41)
    int bounces = 0;                     ///< objections upheld since a window last accepted
    bool copiesWithdrawn = false;        ///< archived for so long that its owner alone keeps it: see oldcopies.h
    QMap<PaperForm, QDate> served;       ///< first service of each paper
    QMap<PaperForm, QString> numbers;    ///< 文号, from the centre
    QSet<PaperForm> toReprint;           ///< printed without the number that has come since
    // content
    bool hasMatter = false;
    Matter matter;
    QList<PaperItem> papers;
    // identity
    bool hasParties = false;
    QList<Party> parties;
    /** Set of a leader's reception alone, which is a file of the ledger but no case: its state stays unknown. */
    std::optional<Reception> reception;
    /** Set of an officer alone, likewise. */
    std::optional<Officer> officer;
    /** Its retention period has ended, and its keys are destroyed: that is all that is known of it. */
    bool erased = false;
    /** An event of a later version is in this case: nothing may be decided on it here. */
    bool updateNeeded = false;

    bool known() const { return state != CaseState::Unknown || reception || officer || erased; }
    bool sealed() const { return category == Category::Accusation; }
    AccessLevel accessLevel() const { return sealed() ? AccessLevel::Sealed : restricted ? AccessLevel::Restricted : AccessLevel::Ordinary; }
    /** About the discipline organ itself: the room does not see it, and its receiver sends it to the organ above (REG 30). */
    bool goesUpward() const { return sealed() && accused.contains(DisciplineRoom); }
    bool open() const
    {
        return state != CaseState::Unknown && state != CaseState::Guided && state != CaseState::Declined && state != CaseState::Closed
               && state != CaseState::Archived;
    }
    /** Whether who sits there acts as the owner: the owner window, and the laptop it went to the village with. */
    bool actsAsOwner(WindowNumber window) const { return window == owner || (!carriedBy.isNull() && window == carriedBy); }
    bool screening() const { return state == CaseState::Registered || state == CaseState::Screened; }
};

/** The last record of a step since the case was last reopened; null when there is none. */
const StepRecord *lastOf(const CaseFile &file, Step step);
/** Whether \a call was taken since then and not yet answered by \a answer. */
bool awaits(const CaseFile &file, Step call, Step answer);
/** Whether the coordinator was told that the unit summoned last is late (CLK-17). */
bool toldOfCall(const CaseFile &file);
/** Whether organs dispute who is competent, and nobody has settled it (REG 24). */
bool isDisputed(const CaseFile &file);
/** The clock of this kind that runs; null when none does. */
const ClockSpan *runningSpan(const CaseFile &file, ClockId id);

} // namespace hall
