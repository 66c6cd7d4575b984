// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier_p.h"

#include "sync/wire_access.h"

#include <utility>

namespace hall {

void Courier::Private::accessLater(int milliseconds)
{
    accessRests = true;
    timers.after(milliseconds, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->accessRests = false;
            self->pushAccess();
        }
    });
}

/** Beside the events, which never wait for it; what goes wrong here says nothing of the link, for they say it. */
void Courier::Private::pushAccess()
{
    if (!running || accessing || accessRests || !known || behind)
        return;
    const QList<ChainedAccess> entries = ledger.accessAfter(ledger.acknowledgedAccess(), wire::MaxAccessPerPush, wire::MaxAccessPlain);
    if (entries.isEmpty())
        return;
    accessing = true;
    const int generation = accessGeneration;
    transport.send({"POST", QStringLiteral("/v1/access"), wire::encode(entries), PushTimeout}, [weak = weak_from_this(), generation](const Reply &reply) {
        const auto self = weak.lock();
        if (!self || !self->running || generation != self->accessGeneration)
            return;
        self->accessing = false;
        self->takeAccessReply(reply);
    });
}

void Courier::Private::setReadingBroken(bool broken)
{
    if (std::exchange(status.readingBroken, broken) != broken && heard.linkChanged)
        heard.linkChanged(status);
}

void Courier::Private::takeAccessReply(const Reply &reply)
{
    const bool answered = reply.outcome == Reply::Outcome::Answered;
    if (!answered || reply.status >= 500)
        return accessLater(pause(accessFailures++));
    std::optional<AccessHead> held = reply.status == 200 ? wire::decodeAccessHead(reply.body) : std::nullopt;
    if (reply.status == 409) {
        if (const auto conflict = wire::decodeHeld(reply.body))
            held = AccessHead{conflict->headNumber, conflict->headHash};
    }
    const qint64 before = ledger.acknowledgedAccess();
    const bool ours = held && ledger.acknowledgeAccess(*held, clock.nowUtc());
    if (ours && reply.status == 200 && ledger.acknowledgedAccess() > before) {
        accessFailures = 0;
        setReadingBroken(false);
        return pushAccess();
    }
    // It holds less than it said, as after a restore: what follows its head is offered anew.
    if (ours && ledger.acknowledgedAccess() < before)
        return accessLater(pause(accessFailures++));
    // Not our chain, a centre of before, or bytes that it cannot read: the same would be answered the same. What a centre of before does
    // not know it will take after its update, and a computer that is shut out says so; the rest would go on unseen.
    if (reply.status == 200 || reply.status == 400 || reply.status == 409)
        setReadingBroken(true);
    accessLater(SlowPause);
}

} // namespace hall
