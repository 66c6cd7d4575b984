// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocks.h"

namespace hall {

namespace {

constexpr int BeijingOffsetSeconds = 8 * 3600;

QDate onOrAfter(QDate day, const Calendar &calendar)
{
    while (!calendar.isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate onOrBefore(QDate day, const Calendar &calendar)
{
    while (!calendar.isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

} // namespace

DueDates dueDates(QDate start, Term term, const Calendar &calendar)
{
    DueDates due;
    due.raw = start;
    if (term.base == DayBase::Natural) {
        due.raw = start.addDays(term.days);
    } else {
        for (int left = term.days; left > 0;) {
            due.raw = due.raw.addDays(1);
            if (calendar.isWorkingDay(due.raw))
                --left;
        }
    }
    due.legal = onOrAfter(due.raw, calendar);
    // Warning before the start would be no warning: a period that never meets a working day keeps its legal date.
    due.conservative = onOrBefore(due.raw, calendar);
    if (due.conservative < start)
        due.conservative = due.legal;
    // A natural period needs the days around its end only; the earlier date may lie in the year before.
    const int first = term.base == DayBase::Working ? start.year() : qMin(due.raw, due.conservative).year();
    for (int year = first; year <= due.legal.year(); ++year)
        due.provisional = due.provisional || !calendar.isComplete(year);
    return due;
}

const ClockRule &clockRule(ClockId id)
{
    static const ClockRule forwarding{ClockId::Clk01, QStringLiteral("CLK-01"), {15, DayBase::Natural}, QStringLiteral("REG 22")};
    static const ClockRule notice{ClockId::Clk02, QStringLiteral("CLK-02"), {15, DayBase::Natural}, QStringLiteral("REG 23")};
    return id == ClockId::Clk01 ? forwarding : notice;
}

QDateTime beijing(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(BeijingOffsetSeconds);
}

QDate legalDate(const QDateTime &instant)
{
    return beijing(instant).date();
}

} // namespace hall
