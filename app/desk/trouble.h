// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/refusal.h"

namespace hall {

/**
 * An act of this desk that the centre did not accept: one order with all that it recorded. It stays in the store for ever and
 * is never sent again by itself; what may follow is a new order, decided by a person.
 */
struct TroubledAct
{
    enum class Verdict { Contested, Quarantined, Refused };
    EventId id;                    ///< of the first event that was not accepted; names the act
    CaseId file;
    QDateTime at;                  ///< UTC, as the device's clock said
    std::optional<EventKind> kind; ///< of that event, known without a key; nothing for a kind of a later version
    Verdict verdict = Verdict::Contested;
    QString code;                  ///< the centre's reason
    QString caseCode;              ///< empty when nothing here tells it
    Events events;                 ///< what was not accepted and can be read here, in order
    bool sealed = false;           ///< of a matter that this officer may not read: nothing of it is told
    bool restricted = false;       ///< whether such a one is restricted, and no accusation
    bool seen = false;             ///< a person said so; with who and when
    QString seenBy;
    QDateTime seenAt;              ///< UTC
};

/** One such act with both sides: what was recorded here, and what the centre holds instead. */
struct TroubleView
{
    TroubledAct act;
    Events order;                  ///< everything readable of the order, accepted or not
    std::optional<Refusal> why;    ///< the rule with its facts, when this desk finds the centre's code by itself
    std::optional<Event> instead;  ///< the accepted event that took its place
    std::optional<Event> owned;    ///< the accepted event by which the present owner has the case
    CaseFile now;                  ///< as the centre accepted it; Unknown when it is not here
    bool caseHere = false;         ///< it can be opened from this seat
    bool mine = false;             ///< who sits here gave the order: its numbers they typed themselves
    QSet<QString> allowed;         ///< names of orders the rules take now
};

} // namespace hall
