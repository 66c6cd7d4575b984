// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/failingmemory.h"

#include <sqlite3.h>

namespace hall::fakes::failingmemory {

namespace {

sqlite3_mem_methods real;
thread_local qint64 failIn = 0;
thread_local bool failForGood = false;
thread_local qint64 failed = 0;

bool fails()
{
    if (failIn == 0 || --failIn > 0)
        return false;
    failIn = failForGood ? 1 : 0;
    ++failed;
    return true;
}

void *allocate(int size) { return fails() ? nullptr : real.xMalloc(size); }
void *allocateAgain(void *memory, int size) { return fails() ? nullptr : real.xRealloc(memory, size); }

} // namespace

void install()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
    sqlite3_mem_methods ours = real;
    ours.xMalloc = allocate;
    ours.xRealloc = allocateAgain;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) != SQLITE_OK)
        qFatal("SQLite was used before its memory could be put in place");
    // Without the little heap of a connection, so that each allocation can be made to fail.
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
}

void failNth(qint64 nth, bool forGood)
{
    failIn = nth;
    failForGood = forGood;
    failed = 0;
}

qint64 faults()
{
    return failed;
}

} // namespace hall::fakes::failingmemory
