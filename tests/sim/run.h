// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/hall.h"

namespace hall::sim {

/** All halls of a run, one after the other. */
struct RunOutcome
{
    HallLife sum;
    quint64 failedSeed = 0;      ///< the hall that broke a promise
    QByteArray traceHash;
};
RunOutcome run(const Options &options, SimHall::Tamper tamper = {});
/** The command line; answers the exit code. */
int runCommand(const QStringList &arguments);

} // namespace hall::sim
