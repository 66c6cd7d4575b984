// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseclocks.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int YellowWorkingDays = 3; // domain rules 1.5: max(3 working days, a fifth of the length)
constexpr int YellowShare = 5;

int pausedDays(const ClockSpan &span, QDate today)
{
    qint64 days = 0;
    for (const ClockSpan::Pause &pause : span.pauses) {
        const QDate end = pause.to.isValid() ? pause.to : span.endedOn.isValid() ? span.endedOn : today;
        days += qMax<qint64>(0, qMax(span.day, pause.from).daysTo(end)); // a PC's clock may be behind: no pause shortens a period
    }
    return static_cast<int>(days);
}

/** The sixty days that this extension ended, and no others: a case that was reopened may have had some before. */
const ClockSpan *extendedBy(const CaseFile &file, const ClockSpan &extension)
{
    for (const ClockSpan &span : file.clocks) {
        if (span.id == ClockId::Clk05 && span.endedBy == extension.startedBy)
            return &span;
    }
    return nullptr;
}

QDate workingDaysBefore(QDate day, int count, const Calendar &calendar)
{
    while (count > 0) {
        day = day.addDays(-1);
        count -= calendar.isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

/** The first day on which to warn. */
QDate yellowFrom(const RunningClock &clock, const Calendar &calendar)
{
    const QDate byDays = workingDaysBefore(clock.due.conservative, YellowWorkingDays, calendar);
    const QDate byShare = clock.due.raw.addDays(-(clock.start.daysTo(clock.due.raw) / YellowShare));
    return qMax(clock.start, qMin(byDays, byShare));
}

Light lightOf(const RunningClock &clock, const ClockSpan &span, const Periods &periods, const QDateTime &now)
{
    const QDate today = legalDate(now);
    if (!span.running())
        return clock.due.legal.isValid() && span.endedOn > clock.due.legal ? Light::MetLate : Light::Met;
    if (span.paused())
        return Light::Paused;
    if (clock.dueAt.isValid())
        return now > clock.dueAt ? Light::Red : Light::Green;
    if (today > clock.due.legal)
        return Light::Red;
    return today >= yellowFrom(clock, periods.calendar) ? Light::Yellow : Light::Green;
}

/** Rolls a day as dueDates() does for the end of a period. */
DueDates rolled(QDate start, QDate raw, const Calendar &calendar)
{
    return dueDates(start, {static_cast<int>(qMax<qint64>(0, start.daysTo(raw))), DayBase::Natural}, calendar);
}

} // namespace

namespace clocks {

ClockSpan &start(CaseFile &file, ClockId id, const Event &event, QDate day)
{
    for (ClockSpan &span : file.clocks) {
        if (span.id == id && span.running())
            return span;
    }
    ClockSpan span;
    span.id = id;
    span.day = day;
    span.at = event.claimedAt;
    span.startedBy = event.id;
    file.clocks << span;
    return file.clocks.last();
}

void stop(CaseFile &file, std::span<const ClockId> ids, const Event &event, QDate day)
{
    for (ClockSpan &span : file.clocks) {
        if (span.running() && std::find(ids.begin(), ids.end(), span.id) != ids.end()) {
            span.endedBy = event.id;
            span.endedOn = day;
        }
    }
}

void stopAllBut(CaseFile &file, std::initializer_list<ClockId> kept, const Event &event, QDate day)
{
    for (ClockSpan &span : file.clocks) {
        if (span.running() && std::find(kept.begin(), kept.end(), span.id) == kept.end()) {
            span.endedBy = event.id;
            span.endedOn = day;
        }
    }
}

} // namespace clocks

DueDates dueOf(const ClockSpan &span, const CaseFile &file, const ClockTable &table, const Calendar &calendar, QDate today)
{
    if (span.until.isValid())
        return rolled(span.day, span.until, calendar);
    const int paused = pausedDays(span, today);
    if (span.id == ClockId::Clk06) {
        // It begins where the sixty days end, pauses included.
        const ClockSpan *first = extendedBy(file, span);
        if (first) {
            const QDate end = dueOf(*first, file, table, calendar, today).raw;
            return rolled(first->day, end.addDays(span.days + paused), calendar);
        }
    }
    Term term = table.inForce(span.id, span.day, span.grade).term;
    DueDates due = dueDates(span.day, term, calendar);
    if (paused == 0)
        return due;
    if (term.base == DayBase::Working) {
        term.days += paused;
        return dueDates(span.day, term, calendar);
    }
    return rolled(span.day, due.raw.addDays(paused), calendar);
}

QList<RunningClock> clocksOf(const CaseFile &file, const Periods &periods, const QDateTime &now)
{
    QList<RunningClock> clocks;
    for (const ClockSpan &span : file.clocks) {
        const ClockRule &rule = periods.table.inForce(span.id, span.day, span.grade);
        RunningClock clock;
        clock.id = span.id;
        clock.grade = span.grade;
        clock.bound = rule.bound;
        clock.basis = rule.basis;
        clock.start = span.day;
        clock.running = span.running();
        clock.endedOn = span.endedOn;
        if (rule.term.base == DayBase::HallMinute)
            clock.dueAt = periods.hours.after(span.at, rule.term.days, periods.calendar);
        else
            clock.due = dueOf(span, file, periods.table, periods.calendar, legalDate(now));
        clock.light = lightOf(clock, span, periods, now);
        clocks << clock;
    }
    const auto ends = [](const RunningClock &clock) { return clock.dueAt.isValid() ? legalDate(clock.dueAt) : clock.due.conservative; };
    std::stable_sort(clocks.begin(), clocks.end(), [&](const RunningClock &a, const RunningClock &b) {
        if (a.running != b.running)
            return a.running;
        return a.running ? ends(a) < ends(b) : a.endedOn > b.endedOn;
    });
    return clocks;
}

const RunningClock *mostUrgent(const QList<RunningClock> &clocks)
{
    for (const RunningClock &clock : clocks) {
        const bool ours = clock.bound != Bound::Petitioner && clock.bound != Bound::Parties;
        if (clock.running && ours && clock.light != Light::Paused)
            return &clock;
    }
    return nullptr;
}

} // namespace hall
