// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <optional>

namespace hall {

enum class DayBase { Natural, Working };

struct Term
{
    int days = 0;
    DayBase base = DayBase::Natural;
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

/** The day of the event is day 0 (CIV 201). \a term.days ≥ 0. */
DueDates dueDates(QDate start, Term term, const Calendar &calendar);

/** The catalogue's ids; issue by issue more of them are built. */
enum class ClockId { Clk01, Clk02 };

struct ClockRule
{
    ClockId id;
    QString name;   ///< "CLK-01"
    Term term;
    QString basis;  ///< "REG 22"
};

const ClockRule &clockRule(ClockId id);

/** Legal dates are Beijing time, whatever the PC's zone says (some PCs in Xinjiang run UTC+6). */
QDate legalDate(const QDateTime &instant);
QDateTime beijing(const QDateTime &instant);

} // namespace hall
