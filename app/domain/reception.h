// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/refusal.h"
#include "domain/servicewindow.h"

#include <QtCore/QDateTime>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>

namespace hall {

struct CaseFile;
struct Event;

inline constexpr int LeastSlotMinutes = 5;
inline constexpr int MostSlotMinutes = 240;
inline constexpr int MostSlots = 60;

/**
 * When and where a leader receives visitors: the roster that the hall makes public (REG 18). A leader's name and post are part
 * of that public duty, so they lie in the routing stratum and every window of the hall reads them.
 */
struct ReceptionPlan
{
    QDate day;                  ///< Beijing
    QTime from;                 ///< Beijing, whole minutes
    QTime to;
    int minutes = 20;           ///< for one visitor
    QString leader;
    QString post;
    QString place;
    QSet<WindowNumber> windows; ///< of the hall when it was planned: those that see it

    int slotCount() const;      ///< whole slots alone; 0 when the times are none
    QTime slotStart(int slot) const;
    friend bool operator==(const ReceptionPlan &, const ReceptionPlan &) = default;
};

enum class CallOff { LeaderAway = 1, HallClosed, NobodyBooked, Other };

/** A leader's reception (领导接访): a file of its own in the ledger, no case. A booking names a case by its id alone. */
struct Reception
{
    struct Booking
    {
        CaseId file;
        WindowNumber by;
        friend bool operator==(const Booking &, const Booking &) = default;
    };

    ReceptionPlan plan;
    QMap<int, Booking> booked;  ///< by slot, from 0
    std::optional<CallOff> calledOff;

    std::optional<int> slotOf(const CaseId &file) const;
    friend bool operator==(const Reception &, const Reception &) = default;
};

// routing
struct ReceptionPlanned { ReceptionPlan plan; };
struct ReceptionBooked { int slot = 0; CaseId file; QDate day; QTime start; }; ///< the day and time on the visitor's slip
struct ReceptionFreed { int slot = 0; CaseId file; };
struct ReceptionCalledOff { CallOff why = CallOff::Other; };
struct ReceptionChanged { ReceptionPlan plan; };

// Orders.
struct PlanReception { ReceptionPlan plan; };                   ///< of a new one, or the change of one
struct BookReception { int slot = 0; CaseId file; QDate day; QTime start; }; ///< as it was chosen
struct FreeReception { int slot = 0; };
struct CallOffReception { CallOff why = CallOff::Other; };

/** What is wrong with the plan itself: times, length, a field that is missing or too long. */
std::optional<Refusal> planRefusal(const ReceptionPlan &plan);
/** Whether a leader may receive in this matter: not of an accusation (REG 30), and not once it has ended. */
std::optional<Refusal> bookingRefusal(const CaseFile &visited);
/** As misfit() asks of an event of a reception. */
std::optional<Refusal> receptionMisfit(const CaseFile &file, const Event &event);
/** The file after an event of a reception. Total, as evolve() is. */
void evolveReception(CaseFile &file, const Event &event);

} // namespace hall
