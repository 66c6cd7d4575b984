// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** What the law says, as it is shipped. */

#include "domain/clocktable.h"
#include "domain/hallhours.h"

#include <QtCore/QFile>

namespace hall::fakes {

inline QByteArray resourceFile(const QString &name)
{
    QFile file(QStringLiteral(HALL_SOURCE_DIR "/resources/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const ClockTable &clockTable()
{
    static const ClockTable table = ClockTable::fromJson(resourceFile(QStringLiteral("clocks.json"))).value();
    return table;
}

inline const Calendar &nationalCalendar()
{
    static const Calendar calendar(Calendar::layersFromJson(resourceFile(QStringLiteral("calendars/national.json"))).value(), QStringLiteral("00"));
    return calendar;
}

inline const HallHours &hallHours()
{
    static const HallHours hours = HallHours::fromJson(resourceFile(QStringLiteral("hours.json"))).value();
    return hours;
}

} // namespace hall::fakes
