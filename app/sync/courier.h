// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/deskledger.h"
#include "sync/transport.h"
#include "sync/wire.h"

#include <functional>

namespace hall {

/** What the clerk may know of the link. Offline is a state, not an error. */
enum class LinkState { Starting, Online, Offline, CertificateRefused, ServerNotTrusted, UpdateDesk, UpdateServer, ClockWrong };

struct LinkStatus
{
    LinkState state = LinkState::Starting;
    QDateTime lastSync;            ///< UTC; invalid before the first
    qint64 clockOffsetMs = 0;      ///< server minus this PC, at the last answer
    QString reason;                ///< code of the server's last refusal, or of what we saw of a certificate, if any
    bool readingBroken = false;    ///< the centre does not take what follows of who read what here: nothing of that is on record there
    bool emptied = false;          ///< shut out, and what came from the centre is erased, as it wished
};

/**
 * Sends waiting events to the centre and brings back what others recorded. Never blocks; says nothing to the clerk.
 * A state machine over Transport and Timers: no socket, clock or thread of its own. Everything it asks may be asked twice.
 * Retries: 0.5 s doubling to 15 s with jitter; pushing and polling go on independently, and so does the access stream,
 * which looks for entries whenever events are looked for: every five seconds at the least.
 */
class Courier final
{
public:
    struct Heard
    {
        std::function<void(const LinkStatus &)> linkChanged;
        std::function<void(const DeskLedger::Taken &)> pageTaken;
        std::function<void(const QSet<CaseId> &)> verdictsTaken;
    };
    Courier(DeskLedger &ledger, Transport &transport, Timers &timers, Clock &clock, Random &random, Heard heard);
    ~Courier();

    void start();
    void stop();
    /** The window whose feed to follow; null follows none. */
    void follow(WindowNumber window);
    /** Something was recorded: push soon. */
    void wake();
    /** Asks the centre who it is anew, and tells it what has changed here that it must know first. */
    void greet();
    /** A person has answered what DeskLedger::massWithdrawal() asks: the feed goes on at once, or stays where it is. */
    void goOn();
    const LinkStatus &status() const;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace hall
