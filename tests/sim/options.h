// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/faults.h"

#include <QtCore/QString>

namespace hall::sim {

/** A whole run. The same options give the same trace. */
struct Options
{
    int days = 10;
    int counters = 23;
    quint64 seed = 1;
    int rate = 600;          ///< events a day of the whole hall; opening hours shrink with it, so that the pace stays that of a busy day
    int span = 20;           ///< days one hall lives; then its disks are thrown away and the next one opens
    quint32 without = 0;     ///< bits of faults left out
    QString scratch;         ///< where stores lie; a temporary folder when empty
    QString postgresql;      ///< where the socket lies of the PostgreSQL that keeps the centre's store; embedded when empty
    bool shrink = true;
    bool verbose = false;
    bool has(Fault fault) const { return (without >> static_cast<int>(fault) & 1) == 0; }
};

} // namespace hall::sim
