// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <QtCore/QDateTime>
#include <QtCore/QTime>

namespace hall {

/** When the hall is open, by season. Times are Beijing time. */
class HallHours final
{
public:
    struct Span { QTime from; QTime to; };

    /** JSON of resources/hours.json. Refused: a time that is none, spans that overlap or run past midnight, two seasons with one beginning. */
    static Result<HallHours> fromJson(const QByteArray &json);

    /** Empty on a rest day. */
    QList<Span> openOn(QDate day, const Calendar &calendar) const;
    bool isOpen(const QDateTime &instant, const Calendar &calendar) const;
    /** The instant (UTC) at which \a minutes of opening time after \a start are over. Null when a year does not hold as many. */
    QDateTime after(const QDateTime &start, int minutes, const Calendar &calendar) const;

private:
    struct Season { int month = 1; int day = 1; QList<Span> open; };
    QList<Season> m_seasons; ///< in the order of the year
};

} // namespace hall
