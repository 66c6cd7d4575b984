// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** What the law says, as it is shipped. */

#include "domain/clocktable.h"

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

} // namespace hall::fakes
