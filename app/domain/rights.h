// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matter.h"
#include "domain/officer.h"

namespace hall {

struct CaseFile;
struct Event;

/** What is done in the hall, as far as a role decides on it. */
enum class Act {
    Read = 1,        ///< opens a case
    Register,
    Screen,          ///< screens, guides elsewhere
    Send,            ///< sends on, takes back, decides on an objection as the sender
    Answer,          ///< accepts, objects, gives the help that was asked for, takes a restricted matter over
    Handle,          ///< every step of the owner, and closing
    FollowUp,        ///< of the reception: call-back, evaluation, reopening, leader-owned cases
    AddWords,        ///< notes, papers, corrections, conduct notes, service of a paper
    Print,
    Unmask,          ///< identity numbers and telephone numbers in full
    Oversee,         ///< of the coordinator and the petition office (REG 38–40)
    PlanReceptions,  ///< the leaders' roster (REG 18)
    BookReception,
    Analyse,         ///< the figures for the analysis meeting
    ReviewReading,   ///< lists who looked at a case (P-10)
};
inline constexpr int LastAct = static_cast<int>(Act::ReviewReading);

enum class Right {
    No,
    IfReceived,      ///< by the officer who received the accusation alone (REG 30)
    IfHandled,       ///< by who handles the restricted matter alone (P-15)
    Yes,
};

/**
 * The one table of who may do what: asked by the desk before the fact and for its buttons, by the centre at receipt. Which case
 * a window may act on is misfit()'s question, not this one's.
 */
Right rightOf(Role role, Act act, AccessLevel level, WindowNumber at);
/** The most that any of the roles gives. */
Right rightOf(const QSet<Role> &roles, Act act, AccessLevel level, WindowNumber at);

Act actOf(const Event &event);

/** Whether the matter is this officer's own: an accusation that they received at this device, a restricted one that they handle here. */
bool isTheirs(const CaseFile &file, const OfficerId &officer, const DeviceId &device, WindowNumber at);
/** Why \a appointment does not cover the act; null \a appointment: no officer of this hall then. \a theirs: see isTheirs(). */
std::optional<Refusal> rightRefusal(const Appointment *appointment, Act act, AccessLevel level, bool theirs, WindowNumber at);
/** Whether its officer had the right to make the event, at \a when. \a officer is null when nobody knows of one. */
std::optional<Refusal> rightMisfit(const CaseFile &file, const Event &event, const Officer *officer, const QDateTime &when);
/**
 * While the hall is being set up nobody is appointed and whoever sits there does everything; but what is restricted is read by
 * its handlers and at the coordinator's seats even then.
 */
Officer whoeverSitsAt(WindowNumber window);

} // namespace hall
