// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/headkeeper.h"

#include "server/log.h"

#include <algorithm>

namespace hall {

namespace {

/** A clock that is set meanwhile, or a computer that slept, is noticed after this long. */
constexpr std::chrono::milliseconds Look = std::chrono::minutes(1);

} // namespace

HeadKeeper::HeadKeeper(LedgerDoor &door, Clock &clock, std::chrono::milliseconds every) : m_door(door), m_clock(clock), m_every(every)
{
    const qint64 now = nowMs();
    m_stretch = now / m_every.count();
    sign(m_door, now, std::chrono::milliseconds::zero());
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
            const std::chrono::milliseconds left(m_every.count() - nowMs() % m_every.count());
            if (m_asked.wait_for(lock, std::min(left, Look), [this] { return m_ending; }))
                return;
        }
        const qint64 now = nowMs();
        if (now / m_every.count() == m_stretch)
            continue;
        m_stretch = now / m_every.count();
        sign(m_door, now, m_every);
    }
}

void HeadKeeper::sign(LedgerDoor &door, qint64 nowMs, std::chrono::milliseconds every)
{
    door.post([nowMs, every](CentreLedger &ledger, FeedService &) {
        CentreLedger::Turn turn(ledger);
        if (!turn.begun() || !ledger.signHead(nowMs, every.count()) || !turn.commit())
            logLine("head_not_signed"); // the next one vouches for what this one would have
    });
}

} // namespace hall
