// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVariantMap>

#include <optional>

namespace hall {

/** Why an order is refused or an ordered event has no effect. Codes travel and are logged; ui/words has the sentences. */
enum class RefusalCode {
    // what was typed
    FieldMissing,          ///< facts: field. Neither a value nor a reason why there is none (REG art. 19)
    FieldTooLong,          ///< facts: field, limit, length (in characters, not UTF-16 units)
    FieldNotReadable,      ///< facts: field. A code, a date or a number that has not the form of one
    TooManyRepresentatives,///< facts: limit=5, count (REG art. 20 para 3)
    HeadcountTooSmall,     ///< facts: representatives, headcount
    PrivacyNoticeNotShown, ///< PIPL arts. 17, 30
    GuardianMissing,       ///< facts: field. Somebody under 14: neither a guardian nor a reason why none is named (PIPL art. 31)
    OralRecordNotReadBack, ///< REG art. 19: an oral matter is recorded faithfully and read back
    ReasonMissing,         ///< facts: minimum. A transfer, an objection, a recall, a close needs a reason in words
    BasisMissing,          ///< an objection needs its legal basis (REG art. 23 para 3)
    NothingChanged,        ///< facts: field
    // what the case allows
    CaseUnknown,
    CaseExistsAlready,
    CaseClosed,
    NotOwner,              ///< facts: owner. Only the owner window may do this
    NotReceiver,           ///< facts: receiver. Only the window it was sent to may answer
    NotSender,             ///< facts: sender. Only the sender may recall
    TransferPending,       ///< facts: receiver. One pending transfer at a time
    NoTransferPending,     ///< accepted, recalled or objected to already
    TransferToOwner,       ///< the case is there already
    NotWithLaptop,         ///< facts: owner. The case is not, or no longer, on this laptop
    NotOnLaptop,           ///< an accusation is not registered on a machine that travels (REG art. 30)
    WindowMoved,           ///< facts: window. Its work has passed to that one (REG art. 24)
    WindowUnknown,         ///< facts: window
    AccusationSealed,      ///< facts: window. An accusation goes from its receiver to window 23 and nowhere else (REG art. 30)
    AtAccusedUnit,         ///< facts: window, receivers. The accusation is about who sits at this window, or under or over it (REG art. 30)
    ToAccusedUnit,         ///< facts: window. Likewise of the window that it would go to
    NotTheAuthor,          ///< a sealed matter: only the officer who received it, or window 23
    OutcomeMissing,        ///< closing needs a result
    StateDoesNotAllow,     ///< facts: state
    CaseErased,            ///< its retention period has ended, and nobody can read it any more
    // what the procedure allows
    PathMissing,           ///< a claim needs its lawful path first (REG art. 31)
    TrackDoesNotAllow,     ///< facts: step. Not for this track or category
    SimpleNotAllowed,      ///< assigned from above, litigation, arbitration or reconsideration matters, repeat matters
    DeclarationMissing,    ///< facts: tick
    DayNotPossible,        ///< facts: field. In the future, before the case, or an end before its beginning
    DeadlinePassed,        ///< facts: clock, last
    RightStillOpen,        ///< facts: clock, last. Somebody may still ask for review or confirmation
    NotYetDone,            ///< facts: step. Something must come first
    DoneAlready,           ///< facts: step. Once only
    Exhausted,             ///< three levels are through: the same facts are no longer accepted (REG art. 36)
    AuthorityMissing,      ///< facts: measure. Above a supervision letter the joint conference decides (REG art. 39)
    ChecklistIncomplete,   ///< facts: missing. What the archive still lacks
    ClockNotRunning,       ///< facts: clock
    PauseNotLawful,        ///< facts: clock, reason. This clock may not stand still for that
    NotCoordinator,        ///< only the coordinator
    NotSupervisor,         ///< only coordinator or petition office (REG arts. 38–40)
    WithCoordinator,       ///< the transfer is with the coordinator: the sender decides no more
    CentreOnly,            ///< facts: step. Only the centre's own clock takes it
    // leaders' receptions (REG 18)
    SlotTaken,             ///< facts: slot. Another visitor has it
    BookedAlready,         ///< facts: slot. This matter has one in the same reception
    NotBooked,             ///< facts: slot. It is free, or another's by now
    ReceptionCalledOff,
    ReceptionMoved,        ///< to another day or time than the visitor was told
    DayPassed,             ///< facts: field
    // who asks
    NotSignedIn,
    WindowNotOfThisDevice, ///< facts: window
    OfficerUnknown,        ///< nobody of that name is appointed
    OfficerLeft,           ///< was an officer here, and is none any more
    SeatNotOfOfficer,      ///< facts: window
    RoleLacks,             ///< facts: act. The officer's roles do not cover it
    MatterRestricted,      ///< only its handlers and the coordinator; others take it over first (P-15)
    PasswordNeeded,        ///< a name alone opens nothing, nor a PIN that was mistyped too often
    PasswordWrong,
    PasswordOnce,          ///< the password was given out by the administrator: its owner sets another
    PasswordWeak,          ///< facts: minimum; of a PIN: digits
    GuessedTooOften,       ///< facts: seconds. Until the next try
    AnotherOfficer,        ///< who asked for a thing does not agree to it as well
    WithdrawalNotYours,    ///< whether much is erased here is the coordinator's or an administrator's answer
    DeviceShutOut,         ///< the centre has revoked this computer: nobody signs in here
    EarlierPassword,       ///< facts: wrong, when one was typed. The password was changed elsewhere, and what lies here opens by the one before alone
    CentreNeeded,          ///< signing in here for the first time, or not for days, takes the centre
    // around the rules
    StoreFailed,           ///< facts: reason. Nothing was saved; the typed text stays
    UpdateNeeded,          ///< the case holds an event this version does not know: read-only
};

struct Refusal
{
    RefusalCode code;
    QVariantMap facts;

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/** The stable text of a code, for the wire and the log: "transfer_pending". */
QString codeName(RefusalCode code);
std::optional<RefusalCode> refusalCodeFrom(const QString &name);

} // namespace hall
