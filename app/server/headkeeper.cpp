// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/headkeeper.h"

#include "server/log.h"

namespace hall {

HeadKeeper::HeadKeeper(Committer &committer, Clock &clock, std::chrono::milliseconds every) : m_committer(committer), m_clock(clock), m_every(every)
{
    sign();
    m_thread = std::thread([this] { run(); });
}

HeadKeeper::~HeadKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_asked.notify_one();
    m_thread.join();
}

void HeadKeeper::run()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (m_asked.wait_for(lock, m_every, [this] { return m_ending; }))
                return;
        }
        sign();
    }
}

void HeadKeeper::sign()
{
    m_committer.post([now = m_clock.nowUtc().toMSecsSinceEpoch()](CentreLedger &ledger, FeedService &) {
        CentreLedger::Turn turn(ledger);
        if (!turn.begun() || !ledger.signHead(now) || !turn.commit())
            logLine("head_not_signed"); // the next one vouches for what this one would have
    });
}

} // namespace hall
