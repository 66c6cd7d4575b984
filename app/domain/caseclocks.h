// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/clocktable.h"
#include "domain/hallhours.h"

#include <initializer_list>
#include <span>

namespace hall {

/** Done or in time, near its end, past it; grey while the year's calendar is not published, still while paused. */
enum class Light { Green, Yellow, Red, Paused, Met, MetLate };

/** A clock of a case with its dates, as a screen shows it. */
struct RunningClock
{
    ClockId id = ClockId::Clk01;
    Grade grade = Grade::None;
    Bound bound = Bound::Organ;
    QString basis;             ///< the article
    QDate start;
    DueDates due;              ///< of day clocks
    QDateTime dueAt;           ///< UTC, of clocks of hall minutes; else null
    Light light = Light::Green;
    bool running = true;
    QDate endedOn;
    friend bool operator==(const RunningClock &, const RunningClock &) = default;
};

/** What the law and the hall say about time. All three outlive their user. */
struct Periods
{
    const ClockTable &table;
    const Calendar &calendar;
    const HallHours &hours;
};

/** Last days of one clock: pauses are added day by day, an agreed day replaces the length, CLK-06 begins where CLK-05 ends. */
DueDates dueOf(const ClockSpan &span, const CaseFile &file, const ClockTable &table, const Calendar &calendar, QDate today);
/** Every clock that was started, the most urgent running one first, then those that ended, the latest first. */
QList<RunningClock> clocksOf(const CaseFile &file, const Periods &periods, const QDateTime &now);
/** The most urgent of the running ones that bind the hall's side; null when none runs. */
const RunningClock *mostUrgent(const QList<RunningClock> &clocks);

/** Clocks as evolve() starts and stops them. */
namespace clocks {

/** Starts a clock, unless it runs already: a statutory clock never restarts. */
ClockSpan &start(CaseFile &file, ClockId id, const Event &event, QDate day);
void stop(CaseFile &file, std::span<const ClockId> ids, const Event &event, QDate day);
inline void stop(CaseFile &file, std::initializer_list<ClockId> ids, const Event &event, QDate day)
{
    stop(file, std::span<const ClockId>(ids.begin(), ids.size()), event, day);
}
void stopAllBut(CaseFile &file, std::initializer_list<ClockId> kept, const Event &event, QDate day);

} // namespace clocks

// Shared by the parts of evolve().
PaperForm opinionForm(int level);           ///< F14, F16, F17
QDate servedOn(const StepFacts &facts);     ///< a public notice counts as served after thirty days (CPL 95)
void moveOwner(CaseFile &file, const Event &event, WindowNumber owner);
void returnTransfer(CaseFile &file, const Event &event);
void dismissGuests(CaseFile &file);         ///< a case that ends keeps nobody who only took part

} // namespace hall
