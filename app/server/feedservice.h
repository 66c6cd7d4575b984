// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/centreledger.h"
#include "server/brokenstreams.h"
#include "server/readingwatch.h"
#include "sync/wire.h"

#include <functional>

namespace hall {

/** What a feed request is answered: 200 with a page (perhaps empty), or a status with a code. */
struct FeedOutcome
{
    int status = 200;
    QString code;
    FeedPage page;
};

struct FeedQuery
{
    QByteArray certificate;    ///< SHA-256
    WindowNumber window;
    Cursor cursor;
    bool wait = false;         ///< nothing new is answered when there is something, or when the caller expires it
};

/** Pages of feeds, and those who wait for one. Lives in the ledger's thread; whoever asks owns the clock. */
class FeedService final
{
public:
    using Done = std::function<void(const FeedOutcome &)>;

    /** Calls \a done exactly once, now or from wake() or expire(); never after cancel(). */
    void ask(CentreLedger &ledger, quint64 ticket, const FeedQuery &query, Done done);
    /** Rows were committed for \a windows: looks again for all who wait there. */
    void wake(CentreLedger &ledger, const QSet<WindowNumber> &windows);
    /** A device's standing changed: looks again for everyone. */
    void wakeAll(CentreLedger &ledger);
    void expire(CentreLedger &ledger, quint64 ticket);
    void cancel(quint64 ticket);
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    BrokenStreams &brokenStreams() { return m_brokenStreams; }
    ReadingWatch &readingWatch() { return m_readingWatch; }

private:
    struct Waiter
    {
        FeedQuery query;
        Done done;
    };
    /** Nothing when the query should wait. */
    static std::optional<FeedOutcome> answer(CentreLedger &ledger, const FeedQuery &query);
    static std::optional<FeedOutcome> look(CentreLedger &ledger, const FeedQuery &query);

    QHash<quint64, Waiter> m_waiting;
    BrokenStreams m_brokenStreams; ///< here since it lives as long, and in the same thread
    ReadingWatch m_readingWatch;   ///< likewise
};

} // namespace hall
