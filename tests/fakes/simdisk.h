// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A disk that lies in memory under SQLite, and can be told to break. Link sqlite3 to use it. */

#include <QtCore/QFlags>
#include <QtCore/QString>

#include <memory>

namespace hall::fakes {

enum class DiskAction { Open = 1, Read = 2, Write = 4, Sync = 8, Truncate = 16, Delete = 32 };
Q_DECLARE_FLAGS(DiskActions, DiskAction)
Q_DECLARE_OPERATORS_FOR_FLAGS(DiskActions)
inline constexpr DiskActions ChangingActions{static_cast<int>(DiskAction::Open) | static_cast<int>(DiskAction::Write) | static_cast<int>(DiskAction::Sync)
                                             | static_cast<int>(DiskAction::Truncate) | static_cast<int>(DiskAction::Delete)};

/**
 * Stores whose path is below \a folder lie on this disk from now on, with their journals and logs; those elsewhere lie
 * where they did; of two disks the one with the longer path counts. Only SQLite's files are here: a lock file, or the empty
 * file Database makes first, stays on the real one. A handle whose process has died is to be closed before the next opens.
 * A write is volatile until the file's next sync; what a reader sees is the newest. One connection a store.
 * The same seed and the same operations break the same bytes.
 */
class SimDisk final
{
public:
    SimDisk(const QString &folder, quint32 seed);
    ~SimDisk();
    SimDisk(const SimDisk &) = delete;
    SimDisk &operator=(const SimDisk &) = delete;

    // What breaks. Counting starts with the call; 1 is the next operation of these kinds.
    /** That operation fails, and with \a forGood all of them after it. A failed write has written half, a failed sync may have. */
    void failNth(DiskActions actions, qint64 nth, bool forGood);
    /** Power is gone at that changing operation; it is interrupted, and every handle dead. */
    void cutAtNth(qint64 nth);
    /** Bytes all files may have together; -1 is no limit. What does not fit is written as far as it does. */
    void setRoom(qint64 bytes);
    /** Every sync answers that it is done, and does nothing. */
    void loseSyncs(bool lost);
    /** Nothing planned breaks any more. What is lost stays lost. */
    void heal();

    /** Handles that are open now answer errors for ever. Every write stays: a killed process, not a cut. */
    void crash();
    /** As crash(); of what was not synced a part stays, sector by sector (512 bytes), in any order, or none, or all. */
    void cutPower();
    bool isDown() const; ///< a planned cut has happened; cutPower() makes the disk usable again

    qint64 count(DiskActions actions) const; ///< operations done or failed, since the disk was made
    qint64 faults() const;                   ///< operations failed, cut or lied about, and files short of room
    qint64 lostSectors() const;              ///< written, not synced, and gone in a cut
    qint64 usedBytes() const;

    struct State;

private:
    std::shared_ptr<State> d;
};

} // namespace hall::fakes
