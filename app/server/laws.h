// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseclocks.h"
#include "domain/documentseries.h"

namespace hall {

/** What the server goes by when it acts: the tables it was built with, and calendars published since. */
struct Laws
{
    ClockTable clocks;
    Calendar calendar;
    HallHours hours;
    DocumentSeries series;

    Periods periods() const { return {clocks, calendar, hours}; }
    static bool knowsRegion(const QString &region);
    /**
     * \a region of the calendar: "00" national, "65" Xinjiang. With the calendars that were signed in \a data, the centre's
     * directory, where one is named. Refused: StoreFailed, with what cannot be read as its reason.
     */
    static Result<Laws> read(const QString &region, const QString &data = {});
};

} // namespace hall
