// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/committer.h"

namespace hall {

/**
 * Has the ledger sign where it stands while a centre runs: at the start and every hour, when anything has happened since. In a
 * thread of its own, which waits; the signing is the committer's.
 */
class HeadKeeper final
{
public:
    HeadKeeper(Committer &committer, Clock &clock, std::chrono::milliseconds every);
    ~HeadKeeper();

private:
    void run();
    void sign();

    Committer &m_committer;
    Clock &m_clock;
    const std::chrono::milliseconds m_every;
    std::mutex m_mutex;
    std::condition_variable m_asked;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace hall
