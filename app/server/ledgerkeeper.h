// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/feedservice.h"
#include "server/intake.h"

#include <functional>

namespace hall {

/** What the doors ask of the ledger. The committer answers from its thread, the simulator from its own turn. */
class LedgerDoor
{
public:
    using Task = std::function<void(CentreLedger &, FeedService &)>;
    using PushDone = std::function<void(const PushOutcome &)>;

    virtual ~LedgerDoor() = default;
    /** Answered after the flush, in the ledger's thread. */
    virtual void push(const QByteArray &certificate, wire::Push push, PushDone done) = 0;
    virtual void post(Task task) = 0;
};

/**
 * The open ledger and its group commit, without a thread: pushes of one group become durable together, and only then is
 * any of them answered.
 */
class LedgerKeeper final
{
public:
    using OpenLedger = std::function<Result<std::unique_ptr<CentreLedger>>()>;
    struct Pushed
    {
        QByteArray certificate;
        wire::Push push;
        LedgerDoor::PushDone done;
    };

    /** Without \a own the centre does nothing by itself. */
    LedgerKeeper(OpenLedger open, Clock &clock, OwnWork *own = nullptr) : m_open(std::move(open)), m_clock(clock), m_own(own) {}
    [[nodiscard]] std::optional<Refusal> open();
    /**
     * A shared store that is lost is waited for: until comeBack() everybody is answered store_failed. A store of our own
     * that cannot be opened again has nobody who would bring it back.
     */
    bool away() const { return m_away; }
    /** True when the store could be opened again; who waited has been looked at then. */
    bool comeBack();
    /** False when the store was lost: it could not be opened again, nobody was answered, and nobody can be. */
    [[nodiscard]] bool commitGroup(const QList<Pushed> &group);
    /** Likewise: false when the task found the store failing, and it could not be opened again. */
    bool run(const LedgerDoor::Task &task);
    /** Takes the centre's own steps that are due. False as of commitGroup(). */
    [[nodiscard]] bool act();
    void close() { m_ledger.reset(); }

private:
    bool openAgain(const QString &reason);
    QList<PushOutcome> judged(const QList<Pushed> &group, QSet<WindowNumber> *touched, std::optional<Refusal> *refusal);

    OpenLedger m_open;
    Clock &m_clock;
    OwnWork *m_own;
    std::unique_ptr<CentreLedger> m_ledger;
    FeedService m_feeds;
    bool m_away = false;
};

} // namespace hall
