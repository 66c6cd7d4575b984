// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <optional>

namespace hall {

/** What a period is counted in. HallMinute runs only while the hall is open: hallhours.h counts those. */
enum class DayBase { Natural, Working, Month, HallMinute };

struct Term
{
    int days = 0; ///< or months, or minutes of the hall, as \a base says
    DayBase base = DayBase::Natural;
    friend bool operator==(const Term &, const Term &) = default;
};

/** The four dates of a period. Both last days are kept: we warn on the earlier, the petitioner has the later. */
struct DueDates
{
    QDate raw;              ///< start + days, before any rolling
    QDate legal;            ///< rolled to the first working day after a rest day (CIV 203)
    QDate conservative;     ///< the last working day on or before \a raw
    bool provisional = false; ///< a calendar year it needs is not published yet
    friend bool operator==(const DueDates &, const DueDates &) = default;
};

/**
 * The day of the event is day 0 (CIV 201); a month ends on the corresponding day or, where there is none, on the month's
 * last (CIV 202). \a term.days ≥ 0, of a base other than HallMinute.
 */
DueDates dueDates(QDate start, Term term, const Calendar &calendar);

/** Legal dates are Beijing time, whatever the PC's zone says (some PCs in Xinjiang run UTC+6). */
QDate legalDate(const QDateTime &instant);
QDateTime beijing(const QDateTime &instant);
/** Its first moment, UTC. */
QDateTime beginningOf(QDate legalDay);

} // namespace hall
