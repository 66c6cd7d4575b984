// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Virtual time: what is to happen, when, and in which order; and the ports that live on it. */

#include "ledger/ports.h"
#include "sync/transport.h"

#include <functional>
#include <queue>
#include <vector>

namespace hall::sim {

/** xoshiro256**: one generator from one seed; parties draw from streams split off it. */
class Generator final
{
public:
    explicit Generator(quint64 seed)
    {
        for (quint64 &word : m_state) { // splitmix64
            quint64 z = seed += 0x9E3779B97F4A7C15ULL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
            word = z ^ (z >> 31);
        }
    }
    quint64 next()
    {
        const auto rotl = [](quint64 x, int k) { return x << k | x >> (64 - k); };
        const quint64 result = rotl(m_state[1] * 5, 7) * 9;
        const quint64 t = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= t;
        m_state[3] = rotl(m_state[3], 45);
        return result;
    }
    /** 0 ≤ result < \a limit. */
    qint64 below(qint64 limit) { return limit > 1 ? static_cast<qint64>(next() % static_cast<quint64>(limit)) : 0; }
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    bool chance(double probability) { return static_cast<double>(next() >> 11) * 0x1.0p-53 < probability; }
    Generator split() { return Generator(next()); }

private:
    quint64 m_state[4];
};

/**
 * The one queue. Time moves only when the next action is taken. Nights are slept through by every machine at once: the
 * wall clock jumps and no timer fires.
 */
class Schedule final
{
public:
    using Action = std::function<void()>;

    explicit Schedule(qint64 wallMs) : m_wallOffset(wallMs) {}
    qint64 now() const { return m_now; }                  ///< ms since the start, without the nights
    qint64 wall() const { return m_now + m_wallOffset; }  ///< true time, ms since 1970 UTC
    void after(qint64 milliseconds, Action action) { m_queue.push({m_now + qMax<qint64>(milliseconds, 0), ++m_sequence, std::move(action)}); }
    /** Takes what is due up to \a end; stops early when \a stop says so after a step. */
    void runUntil(qint64 end, const std::function<bool()> &afterStep);
    void sleepUntil(qint64 wallMs) { m_wallOffset = qMax(m_wallOffset, wallMs - m_now); }
    quint64 steps() const { return m_steps; }

private:
    struct Due
    {
        qint64 at;
        quint64 sequence;
        Action action;
        bool operator<(const Due &other) const { return at != other.at ? at > other.at : sequence > other.sequence; }
    };
    std::priority_queue<Due> m_queue;
    qint64 m_now = 0;
    qint64 m_wallOffset;
    quint64 m_sequence = 0;
    quint64 m_steps = 0;
};

inline void Schedule::runUntil(qint64 end, const std::function<bool()> &afterStep)
{
    while (!m_queue.empty() && m_queue.top().at <= end) {
        const Action action = std::move(const_cast<Due &>(m_queue.top()).action);
        m_now = m_queue.top().at;
        m_queue.pop();
        ++m_steps;
        action();
        if (!afterStep())
            return;
    }
    m_now = qMax(m_now, end);
}

/** A machine's clock: true time and what is wrong with it. */
class SimClock final : public Clock
{
public:
    explicit SimClock(const Schedule &schedule) : m_schedule(schedule) {}
    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_schedule.wall() + skewMs, Qt::UTC); }
    qint64 skewMs = 0;

private:
    const Schedule &m_schedule;
};

/** Timers of one running program: they end with it. */
class SimTimers final : public Timers
{
public:
    explicit SimTimers(Schedule &schedule) : m_schedule(schedule) {}
    void after(int milliseconds, std::function<void()> call) override
    {
        m_schedule.after(milliseconds, [alive = std::weak_ptr(m_alive), call = std::move(call)] {
            if (alive.lock())
                call();
        });
    }

private:
    Schedule &m_schedule;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

class SimRandom final : public Random
{
public:
    explicit SimRandom(Generator generator) : m_generator(generator) {}
    QByteArray bytes(int count) override
    {
        QByteArray bytes(count, Qt::Uninitialized);
        quint64 word = 0;
        for (int i = 0; i < count; ++i) {
            word = i % 8 == 0 ? m_generator.next() : word >> 8;
            bytes[i] = static_cast<char>(word);
        }
        return bytes;
    }

private:
    Generator m_generator;
};

} // namespace hall::sim
