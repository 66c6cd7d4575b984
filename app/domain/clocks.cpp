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

QDate rawEnd(QDate start, Term term, const Calendar &calendar)
{
    switch (term.base) {
    case DayBase::Natural: return start.addDays(term.days);
    case DayBase::Month: return start.addMonths(term.days);
    case DayBase::Working: break;
    case DayBase::HallMinute: Q_UNREACHABLE(); // HallHours::after() counts those
    }
    QDate end = start;
    for (int left = term.days; left > 0;) {
        end = end.addDays(1);
        if (calendar.isWorkingDay(end))
            --left;
    }
    return end;
}

} // namespace

DueDates dueDates(QDate start, Term term, const Calendar &calendar)
{
    DueDates due;
    due.raw = rawEnd(start, term, calendar);
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

QDateTime beijing(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(BeijingOffsetSeconds);
}

QDateTime beginningOf(QDate legalDay)
{
    return QDateTime(legalDay, QTime(0, 0), Qt::OffsetFromUTC, BeijingOffsetSeconds).toUTC();
}

QDate legalDate(const QDateTime &instant)
{
    return beijing(instant).date();
}

} // namespace hall
