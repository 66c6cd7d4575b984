// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace hall::fakes {

/** SQLite's memory, which can be made to run out. Put in place before SQLite is first used. */
namespace failingmemory {
void install();
/** The \a nth allocation from now fails, and with \a forGood all after it; 0 heals. Only the calling thread's count. */
void failNth(qint64 nth, bool forGood);
qint64 faults(); ///< since failNth()
} // namespace failingmemory

} // namespace hall::fakes
