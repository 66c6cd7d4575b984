// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier_p.h"

#include "domain/clocks.h"

namespace hall {

void Courier::Private::askHall()
{
    if (!running || asking)
        return;
    asking = true;
    cardAsked = clock.nowUtc(); // when it fails, what is sent goes on with the card that is here
    transport.send({"GET", QStringLiteral("/v1/hall"), {}, 15'000}, [weak = weak_from_this()](const Reply &reply) {
        const auto self = weak.lock();
        if (!self || !self->running)
            return;
        self->asking = false;
        const auto card = reply.outcome == Reply::Outcome::Answered && reply.status == 200 ? wire::decodeHallCard(reply.body) : std::nullopt;
        if (!card) {
            self->takeRefusal(reply);
            self->pushLater(self->pauseAfter(self->pushFailures));
            return;
        }
        self->known = true;
        self->hall = *card;
        self->newerCentre = card->protocol > wire::ProtocolVersion;
        self->status.clockOffsetMs = self->clock.nowUtc().msecsTo(card->serverTime);
        const QUuid epoch = self->ledger.cursor(self->window).epoch;
        // Another epoch is a server restored from a backup, and so is one that holds less of us than it said: nothing of
        // ours counts as received by it.
        const bool restored = (!epoch.isNull() && epoch != card->epoch) || card->headNumber < self->ledger.acknowledgedNumber();
        if (restored && !self->relayed)
            return self->relay();
        if (restored && self->ledger.startOver(card->epoch, card->headNumber))
            return self->pushLater(self->pause(self->pushFailures++));
        self->relayed = false;
        self->relayRow = -1;
        // More of us than we know ourselves: this store is an older copy, and what is saved here forks our chain.
        self->behind = card->headNumber > self->ledger.headNumber();
        self->pushFailures = 0;
        if (self->behind && !self->ledger.passOverLost(legalDate(self->clock.nowUtc()), card->headNumber))
            return self->pushLater(self->pause(self->pushFailures++));
        if (!self->ledger.keepDisciplineDevices(card->disciplineDevices) || !self->ledger.takeHeads(card->headKey, card->epoch, card->heads)
            || !self->ledger.takeServerBox(card->serverBox, card->serverBoxSignature))
            return self->pushLater(self->pause(self->pushFailures++));
        const auto erased = self->ledger.takeErased(card->erased);
        if (!erased)
            return self->pushLater(self->pause(self->pushFailures++));
        self->heardFrom();
        if (self->heard.pageTaken && !erased->withdrawn.isEmpty())
            self->heard.pageTaken(*erased);
        if (!self->announces())
            self->carryOn();
    });
}

void Courier::Private::carryOn()
{
    push();
    poll();
}

bool Courier::Private::announces()
{
    const auto told = ledger.announcement({hall.own.cases, hall.own.sealedRoom});
    if (!told || (unproven && hall.own != wire::DeskBoxes()))
        return false;
    const wire::DeskBoxes boxes{told->keys.cases, told->keys.sealedRoom};
    const wire::Announcement asked{boxes, told->proofCases, told->proofSealedRoom};
    asking = true;
    transport.send({"POST", QStringLiteral("/v1/boxes"), wire::encode(asked), 15'000}, [weak = weak_from_this(), boxes](const Reply &reply) {
        const auto self = weak.lock();
        if (!self || !self->running)
            return;
        self->asking = false;
        const bool answered = reply.outcome == Reply::Outcome::Answered;
        // A centre from before goes on with the key that it has.
        if (answered && (reply.status == 200 || reply.status == 404)) {
            self->hall.own = boxes;
            return self->carryOn();
        }
        // The centre knows another secret than this desk: the same would be answered the same until somebody signs in.
        if (answered && reply.status == 403 && wire::decodeErrorCode(reply.body) == QStringLiteral("boxes_unproven")) {
            self->unproven = true;
            return self->carryOn();
        }
        self->known = false;
        self->takeRefusal(reply);
        self->pushLater(self->pauseAfter(self->pushFailures));
    });
    return true;
}

void Courier::Private::relay()
{
    known = false;
    wire::Relay slice;
    qint64 last = relayRow;
    slice.events = ledger.receivedAfter(&last, wire::MaxEventsPerPush, wire::MaxPushBytes);
    if (slice.events.isEmpty()) {
        relayed = true;
        return askHall();
    }
    // Without its keys a case of others is worth nothing there, and it is relayed but once: it waits until somebody signs in.
    if (!ledger.relays(slice.events)) {
        heardFrom();
        return pushLater(SlowPause);
    }
    for (const BoxedKey &key : ledger.keysFor(slice.events, {})) {
        if (slice.keys.size() < wire::MaxKeysPerMessage)
            slice.keys << key;
    }
    asking = true;
    transport.send({"POST", QStringLiteral("/v1/relay"), wire::encode(slice), PushTimeout}, [weak = weak_from_this(), last](const Reply &reply) {
        const auto self = weak.lock();
        if (!self || !self->running)
            return;
        self->asking = false;
        const bool answered = reply.outcome == Reply::Outcome::Answered;
        // A server that does not want them is no reason to keep our own from it.
        self->relayed = answered && reply.status >= 400 && reply.status < 500;
        if (answered && reply.status == 200)
            self->relayRow = last;
        if (answered && reply.status < 500)
            return self->askHall();
        self->takeRefusal(reply);
        self->pushLater(self->pause(self->pushFailures++));
    });
}

void Courier::Private::takeWipe(const QByteArray &body)
{
    const auto wanted = wire::decodeEmptied(body);
    emptyAsked = !wanted && !status.emptied;
    if (emptyAsked)
        known = false; // the hall card's refusal says which ledger it is that wants it
    if (!wanted || status.emptied)
        return;
    // Another ledger than the one that has what lies here cannot know what it would take from us: locked is enough then.
    if (ledger.empty(wanted->epoch, wanted->headNumber))
        return;
    status.emptied = true;
    if (heard.linkChanged)
        heard.linkChanged(status);
}

} // namespace hall
