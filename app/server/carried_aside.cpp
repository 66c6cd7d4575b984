// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/carried_p.h"

#include "server/log.h"
#include "server/turnedaway.h"

#include <algorithm>

namespace hall::carried {

namespace {

constexpr int BoxBytes = crypto::KeySize + crypto::BoxOverhead;

/** A second history: one chain at a time, from where it left the device's own. */
QJsonObject adoptBranch(CentreLedger &ledger, Clock &clock, Random &random, const Device &device, const Forked &forked, QSet<WindowNumber> *touched, const OwnWork *own)
{
    QList<SealedEvent> chain;
    for (const SealedEvent &event : forked.events) {
        if (chain.isEmpty() ? event.number == forked.events.first().number : event.previous == chain.last().hash)
            chain.append(event);
    }
    const SealedEvent &first = chain.first();
    const auto base = ledger.findByNumber(device.id, first.number - 1);
    if (first.number > 1 ? !base || base->hash != first.previous : first.previous != firstPrevious())
        return refused(Q("what lies aside does not begin at an event the centre holds (number_gap)"));

    Device branch = device;
    branch.id = DeviceId(uuidV7(clock.nowUtc().toMSecsSinceEpoch(), random.bytes(10)));
    branch.origin = device.id;
    branch.state = DeviceState::Revoked; // nobody connects as a branch
    branch.label = Q("branch of %1").arg(device.digits, 2, 10, QLatin1Char('0'));
    branch.certificateSha256 = crypto::sha256(branch.id.bytes());
    branch.baseNumber = branch.headNumber = first.number - 1;
    branch.baseHash = branch.headHash = first.previous;
    Intake intake(ledger, clock, own);
    intake.refuseCodes(ledger.codesFiledAfter(device.id, branch.baseNumber));
    Forked again;
    Counts counts;
    for (const wire::Push &push : slicesOf(chain, forked.keys)) {
        const PushOutcome outcome = intake.judgeCarried(branch, push, &again);
        if (outcome.status != 200)
            return refused(sentenceOf(outcome.code));
        counts.take(ledger, push, outcome, 0);
        if (counts.waiting > 0)
            return refused(sentenceOf(Q("settling")));
    }
    Device row = branch;
    int digits = 100; // of no case code: those are of the origin
    for (const Device &one : ledger.devices())
        digits = qMax(digits, one.digits + 1);
    row.digits = digits;
    if (ledger.addDevice(row) || intake.commit(touched) || !ledger.dropForked(chain))
        return refused(sentenceOf(Q("store_failed")));
    logLine("branch_adopted", {{"device", device.id.text()}, {"branch", branch.id.text()}, {"new", QString::number(counts.fresh)}});
    QJsonObject done = counts.described();
    done.insert(Q("device"), device.id.text());
    done.insert(Q("branch"), branch.id.text());
    done.insert(Q("aside"), forked.events.size() - chain.size());
    return done;
}

/**
 * The device's next events among those others received from it. A feed leaves the link out, but the hash is over it: an
 * event whose hash comes out with the device's own head as its link is the next one, and no other can be.
 */
QList<SealedEvent> relinked(const Device &device, QList<SealedEvent> loose)
{
    QList<SealedEvent> chain;
    qint64 number = device.headNumber;
    QByteArray previous = device.headHash;
    // In the order of their making, so that the next one is near the front.
    std::sort(loose.begin(), loose.end(), [](const SealedEvent &a, const SealedEvent &b) { return a.envelope.mid(16, 24) < b.envelope.mid(16, 24); });
    for (bool found = true; found;) {
        found = false;
        for (qsizetype i = 0; i < loose.size() && !found; ++i) {
            SealedEvent event = loose.at(i);
            event.number = number + 1;
            event.previous = previous;
            found = eventHash(event) == event.hash;
            if (!found)
                continue;
            number = event.number;
            previous = event.hash;
            chain.append(event);
            loose.removeAt(i);
        }
    }
    return chain;
}

/** Keys came from a desk that may be wrong: only one that opens something is one. */
QList<BoxedKey> keysThatOpen(const CentreLedger &ledger, const Forked &aside)
{
    QList<BoxedKey> good;
    for (const BoxedKey &key : aside.keys) {
        const auto opened = ledger.openBoxed(key);
        const bool opens = opened && std::any_of(aside.events.begin(), aside.events.end(), [&](const SealedEvent &event) {
            const auto envelope = decodeEnvelope(event.envelope);
            return envelope && envelope->key == key.id && envelope->file == key.file && envelope->stratum == key.stratum
                   && crypto::open(event.ciphertext, event.envelope, event.nonce, *opened);
        });
        if (opens)
            good.append(key);
    }
    return good;
}

/** How many of \a chain, from its beginning, get a verdict that does not hang on something missing. Decides nothing. */
qsizetype surelyJudged(CentreLedger &ledger, Clock &clock, const Device &author, const QList<SealedEvent> &chain, const QList<BoxedKey> &keys)
{
    Intake trial(ledger, clock);
    Forked forked;
    qsizetype sure = 0;
    for (const wire::Push &push : slicesOf(chain, keys)) {
        const PushOutcome outcome = trial.judgeCarried(author, push, &forked);
        for (const Acknowledgement &given : outcome.answer.acknowledgements) {
            if (given.code == Q("key_unknown"))
                return sure;
            ++sure;
        }
        if (outcome.answer.acknowledgements.size() < push.events.size())
            return sure;
    }
    return sure;
}

QJsonObject adoptRelayed(CentreLedger &ledger, Clock &clock, const Device &device, const Forked &aside, QSet<WindowNumber> *touched, const OwnWork *own)
{
    QList<SealedEvent> chain = relinked(device, aside.events);
    if (chain.isEmpty())
        return refused(Q("what others received of this device does not continue what the centre holds of it (number_gap)"));
    Device author = device;
    author.state = DeviceState::Active; // a person says so, whatever became of the machine
    const QList<BoxedKey> keys = keysThatOpen(ledger, aside);
    // A verdict is for ever: where a key is missing, or another desk's work, the rest stays aside until it is there.
    for (qsizetype sure = surelyJudged(ledger, clock, author, chain, keys); sure < chain.size(); sure = surelyJudged(ledger, clock, author, chain, keys))
        chain.resize(sure);
    if (chain.isEmpty())
        return refused(Q("the next event of this device cannot be judged yet: its key, or what it builds on, is not here (key_unknown)"));
    Intake intake(ledger, clock, own);
    Counts counts;
    Forked forked;
    for (const wire::Push &push : slicesOf(chain, keys)) {
        const PushOutcome outcome = intake.judgeCarried(author, push, &forked);
        if (outcome.status != 200)
            return refused(sentenceOf(outcome.code));
        counts.take(ledger, push, outcome, 0);
    }
    if (intake.commit(touched) || !ledger.dropForked(chain))
        return refused(sentenceOf(Q("store_failed")));
    logLine("relayed_adopted", {{"device", device.id.text()}, {"new", QString::number(counts.fresh)}});
    QJsonObject done = counts.described();
    done.insert(Q("device"), device.id.text());
    done.insert(Q("aside"), aside.events.size() - chain.size());
    return done;
}

} // namespace

int dropKnown(CentreLedger &ledger, const DeviceId &device)
{
    QList<SealedEvent> known;
    for (const SealedEvent &event : ledger.forkedOf(device).events) {
        const auto envelope = decodeEnvelope(event.envelope);
        const auto verdict = envelope ? ledger.findVerdict(envelope->id) : std::nullopt;
        if (verdict && verdict->hash == event.hash)
            known.append(event);
    }
    if (!known.isEmpty() && !ledger.dropForked(known))
        logLine("store_failed");
    return static_cast<int>(known.size());
}

QList<Event> lostOwn(CentreLedger &ledger)
{
    QList<SealedEvent> lost;
    QHash<KeyId, QByteArray> keys;
    const QList<Device> devices = ledger.devices();
    for (const Device &device : devices) {
        const Forked aside = ledger.forkedOf(device.id);
        if (device.ofCentre())
            lost += aside.events;
        for (const BoxedKey &key : aside.keys) {
            if (const auto opened = key.recipient.isNull() ? ledger.openBoxed(key) : std::nullopt)
                keys.insert(key.id, *opened);
        }
    }
    std::sort(lost.begin(), lost.end(), [](const SealedEvent &a, const SealedEvent &b) { return a.envelope.mid(16, 24) < b.envelope.mid(16, 24); });
    QList<Event> events;
    for (const SealedEvent &event : std::as_const(lost)) {
        const auto envelope = decodeEnvelope(event.envelope);
        if (!envelope || ledger.findVerdict(envelope->id))
            continue;
        const auto held = ledger.caseKey(envelope->key);
        const auto opened = openEvent(event, held ? *held : keys.value(envelope->key));
        if (const Event *found = std::get_if<Event>(&opened))
            events.append(*found);
    }
    return events;
}

QJsonObject adopt(CentreLedger &ledger, Clock &clock, Random &random, const Device &device, QSet<WindowNumber> *touched, const OwnWork *own)
{
    const int known = dropKnown(ledger, device.id);
    const Forked aside = ledger.forkedOf(device.id);
    Forked loose{{}, aside.keys};
    Forked forked{{}, aside.keys};
    for (const SealedEvent &event : aside.events)
        (event.number == 0 ? loose : forked).events.append(event);
    if (!forked.events.isEmpty())
        return adoptBranch(ledger, clock, random, device, forked, touched, own);
    if (!loose.events.isEmpty())
        return adoptRelayed(ledger, clock, device, loose, touched, own);
    if (known > 0)
        return {{Q("device"), device.id.text()}, {Q("new"), 0}, {Q("known"), known}};
    return refused(Q("nothing of this device lies aside (nothing_forked)"));
}

int statusOf(const QString &code)
{
    static const QList<std::pair<int, QString>> statuses{{400, Q("malformed")}, {400, Q("bad_signature")}, {400, Q("bad_key")}, {409, Q("not_settling")}, {503, Q("store_failed")}};
    const auto known = std::find_if(statuses.begin(), statuses.end(), [&code](const auto &one) { return one.second == code; });
    return known != statuses.end() ? known->first : 403;
}

/** The first key of an id is kept: a wrong one would shut out what honest desks bring later. */
static bool opensNothingOfIts(const CentreLedger &ledger, const BoxedKey &key, const QList<SealedEvent> &events)
{
    bool tried = false;
    const auto opened = ledger.openBoxed(key);
    for (const SealedEvent &event : events) {
        const auto envelope = decodeEnvelope(event.envelope);
        if (envelope->key != key.id)
            continue;
        tried = true;
        if (opened && envelope->file == key.file && envelope->stratum == key.stratum && crypto::open(event.ciphertext, event.envelope, event.nonce, *opened))
            return false;
    }
    return tried || !opened;
}

QString relay(CentreLedger &ledger, Clock &clock, const QByteArray &certificate, const wire::Relay &relay)
{
    const auto sender = ledger.findDeviceByCertificate(certificate);
    if (const auto away = turnedAway(sender))
        return Q(away->code);
    // Only a restored ledger lacks what others hold, and each desk is asked once.
    if (!ledger.unsettled().contains(sender->id))
        return Q("not_settling");
    QMap<DeviceId, Forked> lacking;
    QHash<CaseId, DeviceId> authors;
    for (const SealedEvent &event : relay.events) {
        const auto envelope = decodeEnvelope(event.envelope);
        if (!envelope)
            return Q("malformed");
        if (envelope->centre != ledger.centre())
            return Q("event_not_of_centre");
        auto author = ledger.findDevice(envelope->device);
        // The centre itself, of an epoch that this ledger knows nothing of.
        if (!author && crypto::verify(ledger.ownVerifyKey(), signedMessage(event), event.signature) && ledger.addOwnDevice(envelope->device))
            author = ledger.findDevice(envelope->device);
        if (!author || !author->origin.isNull() || author->id == sender->id)
            continue; // nobody whose signature could be checked
        if (!crypto::verify(author->verifyKey, signedMessage(event), event.signature))
            return Q("bad_signature");
        if (ledger.findVerdict(envelope->id))
            continue;
        lacking[author->id].events.append(event);
        if (const auto kind = eventKindFrom(envelope->kind); kind && opensFile(*kind))
            authors.insert(envelope->file, author->id); // with whose filing a case's keys go
    }
    for (const BoxedKey &key : relay.keys) {
        if (!key.recipient.isNull() || key.box.size() != BoxBytes)
            return Q("bad_key");
        const auto author = authors.constFind(key.file);
        if (author != authors.cend() && !opensNothingOfIts(ledger, key, lacking[*author].events))
            lacking[*author].keys.append(key);
    }
    if (!lacking.isEmpty() && !ledger.keepRelayed(lacking, clock.nowUtc().toMSecsSinceEpoch()))
        return Q("store_failed");
    return {};
}

} // namespace hall::carried
