// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** The disk under every store of the simulation: it can die with its program, fail once, or be full. */

#include <QtCore/QHash>
#include <QtCore/QString>

#include <functional>
#include <memory>

namespace hall::sim {

/** One store's files, for as long as the program that opened them runs. */
struct DiskState
{
    bool dead = false;           ///< the program was killed: what it still tries to write is lost, as its memory is
    bool full = false;           ///< no file grows
    int failAfter = -1;          ///< writes and flushes until one fails; -1 none
    bool failsOn = false;        ///< all after that one fail as well
    bool flushFails = false;     ///< no flush comes through: what was written may be whole or not
    bool torn = false;           ///< half of the failing write reaches the file
    std::function<void(bool wasFull)> fired;
};

/** A VFS over SQLite's own, made the process's first choice; stores nobody named here are left alone. */
class SimDisk final
{
public:
    static SimDisk &instance();
    /** The state of the store at \a path from now on. */
    DiskState &mount(const QString &path);
    /** Kills: open files go on pointing at the dead state, the next ones opened get a fresh one. */
    void kill(const QString &path);
    std::shared_ptr<DiskState> find(const QString &file) const;

private:
    SimDisk();
    QHash<QString, std::shared_ptr<DiskState>> m_states;
};

} // namespace hall::sim
