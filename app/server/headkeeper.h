// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/committer.h"

namespace hall {

/**
 * Has the ledger sign where it stands while a centre runs: at the start and every full hour, whether anything has happened or not,
 * and of servers of one ledger the first alone. In a thread of its own, which waits; the signing is the ledger's own thread's.
 */
class HeadKeeper final
{
public:
    /** \a every, an hour but in tests, is counted from 1970 UTC. */
    HeadKeeper(LedgerDoor &door, Clock &clock, std::chrono::milliseconds every);
    ~HeadKeeper();
    /** What it asks: one head of this stretch of \a every; zero: one more in any case. */
    static void sign(LedgerDoor &door, qint64 nowMs, std::chrono::milliseconds every);

private:
    void run();
    qint64 nowMs() const { return m_clock.nowUtc().toMSecsSinceEpoch(); }

    LedgerDoor &m_door;
    Clock &m_clock;
    const std::chrono::milliseconds m_every;
    qint64 m_stretch = 0; ///< the last one that it asked for
    std::mutex m_mutex;
    std::condition_variable m_asked;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace hall
