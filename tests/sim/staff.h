// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Who works in a simulated hall: an officer at each counter, and deputies who come to it, and leave the hall again. */

#include <QtCore/QString>

namespace hall::sim {

inline QString officerAt(int counter) { return QStringLiteral("officer %1").arg(counter); }
inline QString deputyAt(int counter, int which) { return QStringLiteral("deputy %1-%2").arg(counter).arg(which); }
/** Theirs from the beginning: how one is given out and changed is no part of these days. */
inline QString passwordOf(const QString &name) { return QStringLiteral("what %1 types").arg(name); }

} // namespace hall::sim
