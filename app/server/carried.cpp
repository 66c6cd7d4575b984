// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/carried.h"

#include "server/log.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

namespace hall::carried {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject refused(const QString &sentence)
{
    return {{Q("error"), sentence}};
}

Refusal unreadable(const QString &sentence)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), sentence}}};
}

/** In words, with the code by which protocol.md knows it. */
QString sentenceOf(const QString &code)
{
    static const QMap<QString, const char *> sentences{
        {Q("malformed"), "an event in the file cannot be read"},
        {Q("bad_hash"), "an event's hash is not that of its bytes"},
        {Q("bad_signature"), "an event's signature is not that of the device"},
        {Q("bad_key"), "a key in the file is not the one the centre holds"},
        {Q("event_not_of_device"), "an event in the file is of another device"},
        {Q("event_not_of_centre"), "an event in the file is of another centre"},
        {Q("number_gap"), "the file begins after what the centre holds of this device; events before it are missing"},
        {Q("update_server"), "this server is older than the desk and cannot read its events yet"},
        {Q("settling"), "the restored ledger still waits for other desks; bring the file again later"},
        {Q("store_failed"), "the ledger could not be written"}};
    const char *sentence = sentences.value(code, "the file was refused");
    return QString::fromLatin1(sentence) + Q(" (%1); nothing was taken from it").arg(code);
}

struct Counts
{
    int events = 0;
    int fresh = 0;
    int known = 0;
    int contested = 0;
    int quarantined = 0;
    int waiting = 0;

    void take(const CentreLedger &ledger, const wire::Push &push, const PushOutcome &outcome, int forked)
    {
        events += static_cast<int>(push.events.size());
        waiting += static_cast<int>(push.events.size() - outcome.answer.acknowledgements.size()) - forked;
        for (const Acknowledgement &given : outcome.answer.acknowledgements) {
            if (ledger.findVerdict(given.id)) {
                ++known;
                continue;
            }
            ++fresh;
            contested += given.verdict == Verdict::Contested ? 1 : 0;
            quarantined += given.verdict == Verdict::Quarantined ? 1 : 0;
        }
    }
    QJsonObject described() const
    {
        return {{Q("events"), events}, {Q("new"), fresh}, {Q("known"), known}, {Q("contested"), contested}, {Q("quarantined"), quarantined},
                {Q("waiting"), waiting}};
    }
};

/** As many pushes as it takes, each with the keys of its cases. */
QList<wire::Push> slicesOf(const QList<SealedEvent> &events, const QList<BoxedKey> &keys)
{
    constexpr int EventsPerSlice = 500;
    QList<wire::Push> slices;
    for (qsizetype at = 0; at < events.size(); at += EventsPerSlice) {
        wire::Push push;
        push.events = events.mid(at, EventsPerSlice);
        QSet<CaseId> files;
        for (const SealedEvent &event : std::as_const(push.events))
            files.insert(decodeEnvelope(event.envelope)->file);
        for (const BoxedKey &key : keys) {
            if (files.contains(key.file) && push.keys.size() < wire::MaxKeysPerMessage)
                push.keys.append(key);
        }
        slices.append(push);
    }
    return slices;
}

} // namespace

Result<wire::OutboxFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return unreadable(Q("cannot read ") + path);
    if (file.size() > wire::MaxOutboxFile)
        return unreadable(Q("%1 is larger than an outbox can be (file_too_large)").arg(path));
    const auto outbox = wire::decodeOutboxFile(file.readAll());
    if (!outbox)
        return unreadable(Q("%1 is no outbox of a desk, or not a whole one (malformed)").arg(path));
    return *outbox;
}

QJsonObject import(CentreLedger &ledger, Clock &clock, const wire::OutboxFile &file, QSet<WindowNumber> *touched)
{
    if (file.centre != ledger.centre())
        return refused(Q("the file is of another centre (event_not_of_centre); nothing was taken from it"));
    const auto device = ledger.findDevice(file.device);
    if (!device || !device->origin.isNull())
        return refused(Q("this centre knows no such device (device_unknown); nothing was taken from the file"));
    if (!crypto::verify(device->verifyKey, wire::outboxMessage(file), file.signature))
        return refused(Q("the file is not as the device signed it (bad_signature); nothing was taken from it"));

    Intake intake(ledger, clock);
    Counts counts;
    Forked forked;
    for (const wire::Push &push : file.pushes) {
        const qsizetype before = forked.events.size();
        const PushOutcome outcome = intake.judgeCarried(*device, push, &forked);
        if (outcome.status != 200)
            return refused(sentenceOf(outcome.code));
        counts.take(ledger, push, outcome, static_cast<int>(forked.events.size() - before));
        if (counts.waiting > 0)
            break; // what follows builds on it
    }
    if (intake.commit(touched))
        return refused(sentenceOf(Q("store_failed")));
    if (!forked.events.isEmpty() && !ledger.keepForked(device->id, forked, clock.nowUtc().toMSecsSinceEpoch()))
        return refused(Q("what is forked in the file could not be kept (store_failed); the rest was taken, bring the file again"));
    logLine("outbox_imported", {{"device", device->id.text()}, {"new", QString::number(counts.fresh)}, {"forked", QString::number(forked.events.size())}});
    QJsonObject done = counts.described();
    done.insert(Q("device"), device->id.text());
    done.insert(Q("forked"), forked.events.size());
    return done;
}

QJsonObject adopt(CentreLedger &ledger, Clock &clock, Random &random, const Device &device, QSet<WindowNumber> *touched)
{
    const Forked forked = ledger.forkedOf(device.id);
    if (forked.events.isEmpty())
        return refused(Q("nothing of this device lies aside (nothing_forked)"));
    // One chain at a time, from where it left the device's own.
    QList<SealedEvent> chain;
    for (const SealedEvent &event : forked.events) {
        if (chain.isEmpty() ? event.number == forked.events.first().number : event.previous == chain.last().hash)
            chain.append(event);
    }
    const SealedEvent &first = chain.first();
    const auto base = ledger.findByNumber(device.id, first.number - 1);
    if (first.number > 1 ? !base || base->hash != first.previous : first.previous != firstPrevious())
        return refused(Q("what lies aside does not begin at an event the centre holds (number_gap)"));
    // An earlier try that was cut off after the commit.
    if (const auto known = ledger.findVerdict(decodeEnvelope(first.envelope)->id); known && known->hash == first.hash)
        return ledger.dropForked(chain) ? QJsonObject{{Q("device"), device.id.text()}, {Q("known"), chain.size()}} : refused(sentenceOf(Q("store_failed")));

    Device branch = device;
    branch.id = DeviceId(uuidV7(clock.nowUtc().toMSecsSinceEpoch(), random.bytes(10)));
    branch.origin = device.id;
    branch.state = DeviceState::Revoked; // nobody connects as a branch
    branch.label = Q("branch of %1").arg(device.digits, 2, 10, QLatin1Char('0'));
    branch.certificateSha256 = crypto::sha256(branch.id.bytes());
    branch.baseNumber = branch.headNumber = first.number - 1;
    branch.baseHash = branch.headHash = first.previous;
    Intake intake(ledger, clock);
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

QJsonObject release(CentreLedger &ledger, const Device &device)
{
    if (device.state != DeviceState::Frozen)
        return refused(Q("the device is not frozen (not_frozen)"));
    if (!ledger.setDeviceState(device.id, DeviceState::Active))
        return refused(sentenceOf(Q("store_failed")));
    logLine("device_released", {{"device", device.id.text()}});
    return {{Q("released"), device.id.text()}};
}

QJsonObject review(CentreLedger &ledger)
{
    QJsonArray held;
    for (const CentreLedger::Held &one : ledger.quarantined())
        held.append(QJsonObject{{Q("device"), one.device.text()}, {Q("number"), one.number}, {Q("event"), one.id.text()}, {Q("code"), one.code},
                                {Q("received"), QDateTime::fromMSecsSinceEpoch(one.receivedMs, Qt::UTC).toString(Qt::ISODate)}});
    QJsonObject aside;
    const QMap<DeviceId, int> counts = ledger.forkedCounts();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        aside.insert(it.key().text(), it.value());
    return {{Q("quarantined"), held}, {Q("forked"), aside}};
}

} // namespace hall::carried
