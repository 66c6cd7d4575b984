// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier_p.h"

#include "domain/planted.h"

#include <QtCore/QUrlQuery>

#include <algorithm>
#include <iterator>

namespace hall {

namespace {

/** The centre cannot read what is offered: the same bytes would be answered the same. */
bool isUnreadableCode(const QString &code)
{
    static const QStringList codes{QStringLiteral("malformed"),           QStringLiteral("bad_hash"),
                                   QStringLiteral("bad_signature"),       QStringLiteral("bad_key"),
                                   QStringLiteral("event_not_of_device"), QStringLiteral("event_not_of_centre"),
                                   QStringLiteral("push_too_large"),      QStringLiteral("body_too_large")};
    return codes.contains(code);
}

bool isCertificateCode(const QString &code)
{
    return code.startsWith(QStringLiteral("certificate_")) || code == QStringLiteral("device_frozen")
           || code == QStringLiteral("device_revoked") || code == QStringLiteral("device_wiped");
}

} // namespace

int Courier::Private::pause(int failures) const
{
    const int whole = qMin(LongestPause, FirstPause << qMin(failures, 5));
    // Jitter, so that 23 desks do not come back in one breath.
    const int byte = static_cast<unsigned char>(random.bytes(1)[0]);
    return whole / 2 + whole * byte / 512;
}

int Courier::Private::pauseAfter(int &failures) const
{
    // A connection closed without a word may as well be a server that is starting: no long wait for that.
    const bool judged = status.state == LinkState::ClockWrong || (status.state == LinkState::CertificateRefused && !status.reason.isEmpty());
    return judged && !emptyAsked ? SlowPause : pause(failures++);
}

void Courier::Private::setLink(LinkState state, const QString &reason)
{
    if (status.state == state && status.reason == reason && state != LinkState::Online)
        return;
    status.state = state;
    status.reason = reason;
    if (heard.linkChanged)
        heard.linkChanged(status);
}

void Courier::Private::heardFrom()
{
    closedUnsaid = emptyAsked = status.emptied = false;
    status.lastSync = clock.nowUtc();
    if (behind)
        return setLink(LinkState::CertificateRefused, QStringLiteral("store_behind"));
    if (newerCentre)
        return setLink(LinkState::UpdateDesk, QStringLiteral("update_desk"));
    if (hall.protocol < wire::ProtocolVersion)
        return setLink(LinkState::UpdateServer, QStringLiteral("update_server"));
    setLink(LinkState::Online);
}

void Courier::Private::takeHandshake(Reply::Outcome outcome)
{
    switch (outcome) {
    case Reply::Outcome::Answered:
    case Reply::Outcome::Unreachable:
        closedUnsaid = false;
        return setLink(LinkState::Offline);
    case Reply::Outcome::CertificateRefused:
        // A server killed in the middle of a greeting closes like one that refuses us: once is no refusal.
        return setLink(std::exchange(closedUnsaid, true) ? LinkState::CertificateRefused : LinkState::Offline);
    case Reply::Outcome::CertificateExpired:
        return setLink(LinkState::CertificateRefused, QStringLiteral("certificate_expired"));
    case Reply::Outcome::CertificateNotYetValid:
        return setLink(LinkState::CertificateRefused, QStringLiteral("certificate_not_yet_valid"));
    case Reply::Outcome::CertificateMissing:
        return setLink(LinkState::CertificateRefused, QStringLiteral("certificate_missing"));
    case Reply::Outcome::CertificateSelfSigned:
        return setLink(LinkState::CertificateRefused, QStringLiteral("certificate_self_signed"));
    case Reply::Outcome::CertificateOfStranger:
        return setLink(LinkState::CertificateRefused, QStringLiteral("certificate_unknown_authority"));
    case Reply::Outcome::CertificateOfOtherUse:
        return setLink(LinkState::CertificateRefused, QStringLiteral("certificate_wrong_purpose"));
    case Reply::Outcome::ServerSpeaksOtherwise:
        return setLink(LinkState::ServerNotTrusted, QStringLiteral("server_other_protocol"));
    case Reply::Outcome::ServerNotTrusted:
        return setLink(LinkState::ServerNotTrusted);
    case Reply::Outcome::ServerExpired:
        return setLink(LinkState::ServerNotTrusted, QStringLiteral("server_expired"));
    case Reply::Outcome::ServerOtherName:
        return setLink(LinkState::ServerNotTrusted, QStringLiteral("server_other_name"));
    case Reply::Outcome::ServerNotYetValid:
        // It is dated a day back: by more than that this PC's clock is behind.
        return setLink(LinkState::ClockWrong);
    }
}

void Courier::Private::takeRefusal(const Reply &reply)
{
    if (reply.outcome != Reply::Outcome::Answered)
        return takeHandshake(reply.outcome);
    const QString code = wire::decodeErrorCode(reply.body);
    const qint64 astray = reply.serverTime.isValid() ? clock.nowUtc().msecsTo(reply.serverTime) : 0;
    const bool ofDate = code == QStringLiteral("certificate_expired") || code == QStringLiteral("certificate_not_yet_valid");
    if (reply.status == 403 && ofDate && qAbs(astray) > ClockAstray) {
        status.clockOffsetMs = astray;
        return setLink(LinkState::ClockWrong, code);
    }
    if (reply.status == 403 && isCertificateCode(code)) {
        setLink(LinkState::CertificateRefused, code);
        return code == QStringLiteral("device_wiped") ? takeWipe(reply.body) : void();
    }
    if (code == QStringLiteral("update_server"))
        return setLink(LinkState::UpdateServer, code);
    if (code == QStringLiteral("update_desk") || reply.status == 426)
        return setLink(LinkState::UpdateDesk, code);
    setLink(LinkState::Offline, code.isEmpty() ? QStringLiteral("http_%1").arg(reply.status) : code);
}

void Courier::Private::pushLater(int milliseconds)
{
    const int ticket = ++pushTimer;
    timers.after(milliseconds, [weak = weak_from_this(), ticket] {
        const auto self = weak.lock();
        if (self && self->running && ticket == self->pushTimer)
            self->push();
    });
}

void Courier::Private::pollLater(int milliseconds)
{
    const int ticket = ++pollTimer;
    timers.after(milliseconds, [weak = weak_from_this(), ticket] {
        const auto self = weak.lock();
        if (self && self->running && ticket == self->pollTimer)
            self->poll();
    });
}

void Courier::Private::push()
{
    // What a card says of us is from before or after a push, never from amid one.
    if (!running || pushing || asking)
        return;
    if (!known || cardIsOld())
        return askHall();
    wire::Push batch;
    batch.incarnation = ledger.incarnation();
    batch.events = ledger.outbox(pushLimit, wire::MaxPushBytes);
    // While a restored server waits to hear all desks to the end, a push of nothing is this desk's end.
    const QList<BoxedKey> late = ledger.lateKeys();
    // What waits for its keys is not said yet: no end either.
    const bool waits = batch.events.isEmpty() && ledger.unsentCount() > 0;
    if (batch.events.isEmpty() && (hall.settling ? waits : late.isEmpty())) {
        pushAccess();
        known = known && !behind;
        return pushLater(behind ? SlowPause : ForgottenAfter);
    }
    batch.keys = ledger.keysFor(batch.events, hall.disciplineDevices) + late;
    const QMap<EventId, QString> contested = hall.settling ? ledger.contestedBefore() : QMap<EventId, QString>();
    for (const SealedEvent &event : std::as_const(batch.events)) {
        const auto envelope = decodeEnvelope(event.envelope);
        if (envelope && contested.contains(envelope->id))
            batch.contestedBefore.insert(envelope->id, contested.value(envelope->id));
    }
    pushing = true;
    const bool onlyKeys = batch.events.isEmpty() && !hall.settling;
    QList<BoxedKey> passedOn; // for others, of which the centre keeps the box alone: it has them once it has taken this
    std::copy_if(batch.keys.cbegin(), batch.keys.cend(), std::back_inserter(passedOn), [](const BoxedKey &key) { return !key.recipient.isNull(); });
    transport.send({"POST", QStringLiteral("/v1/events"), wire::encode(batch), PushTimeout}, [weak = weak_from_this(), passedOn, onlyKeys](const Reply &reply) {
        if (const auto self = weak.lock(); self && self->running) {
            self->pushing = false;
            const bool taken = reply.outcome == Reply::Outcome::Answered && reply.status == 200;
            if (taken && !passedOn.isEmpty() && self->ledger.keysSent(passedOn) && onlyKeys)
                return self->pushLater(0);
            self->takePushReply(reply);
        }
    });
    pushAccess();
}

void Courier::Private::takePushReply(const Reply &reply)
{
    const bool answered = reply.outcome == Reply::Outcome::Answered;
    const auto answer = answered && reply.status == 200 ? wire::decodePushAnswer(reply.body) : std::nullopt;
    if (answer && answer->epoch != hall.epoch) {
        known = false; // restored since we asked who it is: what it told of events is of another ledger
        return pushLater(pause(pushFailures++));
    }
    if (answer) {
        if (answer->acknowledgements.isEmpty() && ledger.unsentCount() == 0 && std::exchange(hall.settling, false)) {
            heardFrom();
            return pushLater(0);
        }
        const int before = ledger.unsentCount();
        const auto touched = ledger.acknowledge(answer->acknowledgements);
        if (touched.ok() && ledger.unsentCount() < before) {
            pushFailures = 0;
            pushLimit = qMin(pushLimit * 2, wire::MaxEventsPerPush);
            heardFrom();
            if (heard.verdictsTaken)
                heard.verdictsTaken(touched.value());
            return push();
        }
        // An answer that settles nothing must not be asked for again at once.
        return pushLater(pause(pushFailures++));
    }
    if (HALL_PLANTED("push_not_retried") && !answered)
        return;
    if (HALL_PLANTED("failed_push_taken_as_sent") && answered && reply.status >= 500) {
        QList<Acknowledgement> all;
        for (const SealedEvent &event : ledger.outbox(wire::MaxEventsPerPush, wire::MaxPushBytes))
            all << Acknowledgement{decodeEnvelope(event.envelope)->id, event.hash, Verdict::Accepted, {}};
        (void)ledger.acknowledge(all);
    }
    const QString code = answered ? wire::decodeErrorCode(reply.body) : QString();
    if (answered && (code == QStringLiteral("number_gap") || code == QStringLiteral("epoch_changed"))) {
        // The server lacks events we thought it had: ask who it is, and go on from what it holds. Where that is not our
        // chain everything is offered again: what it has, it will say so.
        known = false;
        const auto held = wire::decodeHeld(reply.body);
        const bool goesOn = held && ledger.offerAfter(held->headNumber, held->headHash);
        if (code == QStringLiteral("number_gap") && !goesOn && ledger.startOver(ledger.cursor(window).epoch))
            setLink(LinkState::Offline, code);
        return pushLater(pause(pushFailures++));
    }
    if (isUnreadableCode(code) && !HALL_PLANTED("refused_batch_repeated")) {
        takeRefusal(reply);
        const int offered = static_cast<int>(ledger.outbox(pushLimit, wire::MaxPushBytes).size());
        if (ledger.mendOutbox())
            return pushLater(FirstPause);
        // Half of it, until the one that cannot be read stands alone; that one is not asked about again and again.
        if (offered > 1) {
            pushLimit = offered / 2;
            return pushLater(FirstPause);
        }
        return pushLater(SlowPause);
    }
    if (code == QStringLiteral("settling")) {
        heardFrom();
        return pushLater(SettlingPause / 2 + static_cast<unsigned char>(random.bytes(1)[0]) * SettlingPause / 256);
    }
    takeRefusal(reply);
    known = known && status.state != LinkState::Offline;
    pushLater(pauseAfter(pushFailures));
}

void Courier::Private::poll()
{
    if (!running || polling || window.isNull() || !known || newerCentre || behind)
        return;
    const Cursor cursor = ledger.cursor(window);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("window"), QString::number(window.value()));
    query.addQueryItem(QStringLiteral("epoch"), hall.epoch.toString(QUuid::WithoutBraces));
    query.addQueryItem(QStringLiteral("after"), QString::number(cursor.position));
    query.addQueryItem(QStringLiteral("chain"), QString::fromLatin1(cursor.chain.toHex()));
    query.addQueryItem(QStringLiteral("wait"), QString::number(wire::MaxPollSeconds));
    polling = true;
    const int generation = pollGeneration;
    transport.send({"GET", QStringLiteral("/v1/feed?") + query.toString(QUrl::FullyEncoded), {}, (wire::MaxPollSeconds + 10) * 1000},
                   [weak = weak_from_this(), generation](const Reply &reply) {
                       const auto self = weak.lock();
                       if (!self || !self->running || generation != self->pollGeneration)
                           return;
                       self->polling = false;
                       self->takePage(reply);
                   });
}

void Courier::Private::takePage(const Reply &reply)
{
    const bool answered = reply.outcome == Reply::Outcome::Answered;
    const auto page = answered && reply.status == 200 ? wire::decodeFeedPage(reply.body) : std::nullopt;
    if (page && page->window == window) {
        const auto taken = ledger.takePage(*page, clock.nowUtc());
        if (taken.ok() && taken->stopped) {
            // A person is asked. The same page comes until then, unless the centre is set right; what is recorded here goes up.
            heardFrom();
            return pollLater(pause(pollFailures++));
        }
        if (taken.ok()) {
            pollFailures = 0;
            heardFrom();
            if (heard.pageTaken && !page->rows.isEmpty())
                heard.pageTaken(taken.value());
            // A page that brought nothing and was not waited for must not be asked for in a circle.
            return page->rows.isEmpty() ? pollLater(BreathAfterNothing) : poll();
        }
        // A page that does not link is never stored; the feed is read again from where the ledgers agree.
        known = false;
        if (taken.refusal().facts.value(QStringLiteral("reason")) == QStringLiteral("feed_chain"))
            setLink(LinkState::Offline, QStringLiteral("feed_chain"));
        return pushLater(pause(pollFailures++));
    }
    const QString code = answered ? wire::decodeErrorCode(reply.body) : QString();
    if (answered && (code == QStringLiteral("epoch_changed") || code == QStringLiteral("cursor_unknown"))) {
        known = false;
        if (code == QStringLiteral("cursor_unknown") && ledger.startOver(hall.epoch))
            setLink(LinkState::Offline, code);
        return pushLater(pause(pollFailures++));
    }
    takeRefusal(reply);
    // A long poll says nothing for half a minute: whether the centre is back, the hall card tells at once.
    known = false;
    pushLater(pauseAfter(pollFailures));
}

Courier::Courier(DeskLedger &ledger, Transport &transport, Timers &timers, Clock &clock, Random &random, Heard heard)
    : d(std::make_shared<Private>(ledger, transport, timers, clock, random, std::move(heard)))
{
}

Courier::~Courier()
{
    stop();
}

void Courier::start()
{
    if (d->running)
        return;
    d->running = true;
    d->askHall();
}

void Courier::stop()
{
    d->running = false;
    d->transport.abortAll();
    d->asking = d->pushing = d->polling = d->accessing = false;
    ++d->pollGeneration;
    ++d->accessGeneration;
}

void Courier::follow(WindowNumber window)
{
    if (window == d->window)
        return;
    d->window = window;
    ++d->pollGeneration;
    if (std::exchange(d->polling, false)) {
        // The poll for the old window would hold its connection for half a minute; a push that goes with it is sent again.
        d->transport.abortAll();
        d->asking = d->pushing = d->accessing = false;
        ++d->accessGeneration;
        d->pushLater(0);
    }
    d->poll();
}

void Courier::wake()
{
    d->pushFailures = 0;
    // Not from inside the save: the clerk's answer comes first.
    d->pushLater(0);
}

void Courier::greet()
{
    d->known = d->unproven = false;
    d->pushFailures = 0;
    d->pushLater(0);
}

void Courier::goOn()
{
    d->pollFailures = 0;
    d->pollLater(0);
}

const LinkStatus &Courier::status() const
{
    return d->status;
}

} // namespace hall
