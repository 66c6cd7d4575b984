// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/nodumps.h"

#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace hall {

void forbidDumps()
{
#ifndef __SANITIZE_ADDRESS__ // whose search for leaks looks into the process from outside
    if (std::getenv("HALL_DUMPS"))
        return;
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace hall
