// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** What goes wrong in a simulated hall, by kind: each can be left out, and each is counted when it has really happened. */

#include <QtCore/QJsonObject>

#include <array>

namespace hall::sim {

enum class Fault {
    RequestLost, AnswerLost, RequestDoubled, Reordered, Delayed, Partition, DeskCrash, ServerCrash, CrashBeforeAnswer,
    ClockSkew, ClockJump, DiskError, DiskFull, Withdrawn, WindowChanged, Locked, Dismissed, KeyringSilent,
};
inline constexpr int FaultKinds = 18;
inline constexpr const char *FaultNames[FaultKinds] = {
    "request_lost", "answer_lost", "request_doubled", "reordered", "delayed", "partition", "desk_crash", "server_crash",
    "crash_before_answer", "clock_skew", "clock_jump", "disk_error", "disk_full", "withdrawn", "window_changed", "locked", "dismissed",
    "keyring_silent",
};

class FaultTally final
{
public:
    void count(Fault fault) { ++m_counts[static_cast<size_t>(fault)]; }
    void set(Fault fault, qint64 count) { m_counts[static_cast<size_t>(fault)] = count; }
    qint64 of(Fault fault) const { return m_counts[static_cast<size_t>(fault)]; }
    void add(const FaultTally &other)
    {
        for (size_t i = 0; i < m_counts.size(); ++i)
            m_counts[i] += other.m_counts[i];
    }
    QJsonObject toJson() const
    {
        QJsonObject object;
        for (int i = 0; i < FaultKinds; ++i)
            object.insert(QString::fromLatin1(FaultNames[i]), m_counts[static_cast<size_t>(i)]);
        return object;
    }

private:
    std::array<qint64, FaultKinds> m_counts{};
};

} // namespace hall::sim
