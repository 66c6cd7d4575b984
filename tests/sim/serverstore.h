// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A simulated centre's database on a real PostgreSQL, which fails when it is told to. */

#include "sim/disk.h"

#include <QtCore/QString>

#include <optional>

struct pg_conn;

namespace hall::sim {

class ServerStore final
{
public:
    /** A new database in the cluster whose socket lies in \a directory; dropped with this object. */
    explicit ServerStore(const QString &directory);
    ~ServerStore();
    ServerStore(const ServerStore &) = delete;

    const QString &url() const { return m_url; }
    /** When the centre has opened its store: what fails on command is planted in the database, behind its back. */
    bool prepare();
    /** Before it opens it: as it was found. */
    void clear();
    /**
     * From the next statement on the database fails as \a disk would: full, no row can be added; a failing write, the
     * line is cut in the middle of a transaction; one that goes on failing, nobody gets a line any more; a failing flush,
     * COMMIT itself is refused.
     */
    void obey(const DiskState &disk);
    /** How it has failed since obey(), if it has: true when it was full. */
    std::optional<bool> struck();
    /** As when the centre's process is killed: its lines are gone, and what was not committed on them. */
    void hangUp();

private:
    enum class Ill { No, Full, CutOff, Shut, NoCommit };
    /** The first column of the first row, or "error: …". By a line of our own that is always open. */
    QString ask(const QString &statement);
    int strikes();

    QString m_url;
    pg_conn *m_line = nullptr;
    Ill m_ill = Ill::No;
    int m_strikes = 0;
};

} // namespace hall::sim
