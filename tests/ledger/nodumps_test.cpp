// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/nodumps.h"

#include "fakes/printers.h"

#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hall;

#ifndef __SANITIZE_ADDRESS__

namespace {

struct State
{
    bool coreForbidden = false; ///< the soft limit and the hard one are 0
    bool lookedInto = true;
};

/** In a child of its own: what is forbidden is forbidden for good. */
State after(bool forbidden)
{
    const pid_t child = ::fork();
    if (child == 0) {
        rlimit core{};
        ::getrlimit(RLIMIT_CORE, &core);
        core.rlim_cur = core.rlim_max;
        ::setrlimit(RLIMIT_CORE, &core);
        ::prctl(PR_SET_DUMPABLE, 1);
        if (forbidden)
            forbidDumps();
        ::getrlimit(RLIMIT_CORE, &core);
        ::_exit((core.rlim_cur == 0 && core.rlim_max == 0 ? 1 : 0) | (::prctl(PR_GET_DUMPABLE) != 0 ? 2 : 0) | 4);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    REQUIRE((WEXITSTATUS(status) & 4) != 0);
    return {(WEXITSTATUS(status) & 1) != 0, (WEXITSTATUS(status) & 2) != 0};
}

} // namespace

TEST_CASE("a program that forbids it leaves no crash file and is not looked into, unless somebody looks for a bug", "[nodumps]")
{
    ::unsetenv("HALL_DUMPS");
    CHECK(after(false).lookedInto);
    const State now = after(true);
    CHECK(now.coreForbidden);
    CHECK_FALSE(now.lookedInto);
    ::setenv("HALL_DUMPS", "1", 1);
    CHECK(after(true).lookedInto);
    ::unsetenv("HALL_DUMPS");
}

#endif
