// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/clocktable.h"
#include "domain/commands.h"
#include "domain/rights.h"

namespace hall {

class MatterTypes;

/** Everything about the moment that a rule may ask for. Nothing in domain reads a clock or draws a random number. */
struct Circumstances
{
    QDateTime now;              ///< UTC
    OfficerId officer;
    QString officerName;
    WindowNumber window;        ///< where the officer sits
    DeviceId device;
    CaseId file;                ///< the case the order is about; new for FileCase
    QList<EventId> eventIds;    ///< fresh UUIDv7 ids in rising order; decide() needs at most MaxEventsPerOrder
    const WindowRegistry *windows = nullptr;
    const ClockTable *clocks = nullptr;     ///< periods that end a right; without them nothing is too late
    const Calendar *calendar = nullptr;
    const MatterTypes *matterTypes = nullptr; ///< which of them are restricted; without them none is by its type
    bool byRole = false;        ///< the hall has appointed officers: nobody acts but by an appointment
    const Officer *appointed = nullptr; ///< who the officer is; null when nobody knows of one
};
inline constexpr int MaxEventsPerOrder = 4;

/** Who, where and when of an event that asks to be fitted into a case. */
Result<Events> decide(const CaseFile &file, const Command &order, const Circumstances &now);

/**
 * Whether an event may follow what is known of a case: the rule on state, ownership and pending transfer, from the
 * routing stratum alone. decide() asks it before the fact, the server when the event's turn comes: what it says there
 * makes the event contested.
 */
std::optional<Refusal> misfit(const CaseFile &file, const Event &event);

/** The case after the event. Total: an event that changes nothing known leaves the case as it is. */
CaseFile evolve(CaseFile file, const Event &event);

/** Windows whose feed holds the case: first receiver, past owners, owner, pending receiver. Accusations: window 23 only, and none where that is the accused. */
QSet<WindowNumber> audienceOf(const CaseFile &file);

/** Whether the officer's roles cover the act, in this case and at this window; always where the hall has appointed nobody. */
bool may(const CaseFile &file, const Circumstances &now, Act act);

/** Which orders the rules would take now from this seat; for buttons. Names: "screen", "guide", "transfer", "accept",
 *  "object", "recall", "correct", "note", "papers", "print", "close", "book" (a leader's reception), "unmask"; of steps those of stepName(). */
QSet<QString> allowedOrders(const CaseFile &file, const Circumstances &now);

/** The clock the receipt states (CLK-01 at the petition office, CLK-02 elsewhere) and its last dates. */
ClockId receiptClock(const CaseFile &file);
DueDates receiptDue(const CaseFile &file, const ClockTable &clocks, const Calendar &calendar);

} // namespace hall
