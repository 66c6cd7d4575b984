// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/intake_p.h"

#include "domain/planted.h"

#include "server/log.h"
#include "server/turnedaway.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int BoxBytes = crypto::KeySize + crypto::BoxOverhead;

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

Intake::Intake(CentreLedger &ledger, Clock &clock, const OwnWork *own)
    : m_ledger(ledger), m_clock(clock), m_own(own), m_known(std::make_unique<Known>()) {}
Intake::~Intake() = default;

CaseFile Intake::caseOf(const CaseId &file, const Known &known)
{
    const auto found = known.cases.constFind(file);
    return found != known.cases.cend() ? *found : m_ledger.routingOf(file);
}

PushOutcome Intake::judge(const QByteArray &certificate, const wire::Push &push)
{
    PushOutcome refused;
    refused.status = 403;
    refused.answer.epoch = m_ledger.epoch();
    refused.answer.headHash = firstPrevious();
    const auto device = m_ledger.findDeviceByCertificate(certificate);
    if (device && device->state == DeviceState::Active)
        return judgeOf(*device, push, nullptr);
    refused.code = Q(turnedAway(device)->code);
    return refused;
}

PushOutcome Intake::judgeCarried(const Device &device, const wire::Push &push, Forked *forked)
{
    return judgeOf(device, push, forked);
}

PushOutcome Intake::judgeOf(const Device &from, const wire::Push &push, Forked *forked)
{
    const Device *device = &from;
    PushOutcome outcome;
    outcome.answer.epoch = m_ledger.epoch();
    outcome.answer.headHash = firstPrevious();
    const auto refuse = [&outcome](int status, const QString &code) {
        outcome.status = status;
        outcome.code = code;
        outcome.answer.acknowledgements.clear();
        return outcome;
    };
    if (push.events.size() > wire::MaxEventsPerPush || push.keys.size() > wire::MaxKeysPerMessage)
        return refuse(413, Q("push_too_large"));

    Offered offered{push.keys, {}, {}, forked != nullptr};
    if (!push.contestedBefore.isEmpty() && m_ledger.unsettled().contains(device->id))
        offered.contestedBefore = push.contestedBefore;
    for (const BoxedKey &key : push.keys) {
        if (key.box.size() != BoxBytes)
            return refuse(400, Q("bad_key"));
        if (key.recipient.isNull())
            offered.forCentre.insert(key.id, key);
    }
    Known known = *m_known; // a refused push leaves nothing behind
    CentreLedger::Batch batch;
    batch.device = device->id;
    batch.receivedMs = m_clock.nowUtc().toMSecsSinceEpoch();
    const auto head = [&] { return known.heads.value(device->id, {device->headNumber, device->headHash}); };
    outcome.answer.headNumber = head().number;
    outcome.answer.headHash = head().hash;

    for (const SealedEvent &event : push.events) {
        // What is signed on top of a second history belongs to it.
        if (forked && !forked->events.isEmpty() && event.previous == forked->events.last().hash) {
            if (const auto stop = checkBytes(*device, event))
                return refuse(stop->status, stop->code);
            forked->events.append(event);
            continue;
        }
        Step step = judgeEvent(*device, event, offered, known);
        if (const Stop *stop = std::get_if<Stop>(&step)) {
            // What cannot be judged yet waits at the desk; what came before it need not.
            if (stop->status == 503 && !outcome.answer.acknowledgements.isEmpty())
                break;
            if (forked && stop->code == Q("device_frozen")) {
                forked->events.append(event);
                continue;
            }
            return refuse(stop->status, stop->code);
        }
        if (const Acknowledgement *stored = std::get_if<Acknowledgement>(&step)) {
            outcome.answer.acknowledgements.append(*stored);
            continue;
        }
        const Judged &judged = std::get<Judged>(step);
        const Acknowledgement given{judged.id, event.hash, judged.verdict, judged.code};
        if (!known.verdicts.contains(judged.id))
            known.verdicts.insert(judged.id, given);
        known.numbers.insert({device->id, event.number}, given);
        known.heads.insert(device->id, {event.number, event.hash});
        batch.events.append(judged);
        outcome.answer.acknowledgements.append(given);
    }
    if (const auto stop = takeKeys(*device, offered, known, &batch.keys))
        return refuse(stop->status, stop->code);
    if (forked && !forked->events.isEmpty())
        forked->keys += push.keys;
    // A push of nothing says that there is no more to offer again.
    if (!forked && push.events.isEmpty() && !m_ledger.settle(device->id))
        return refuse(503, Q("store_failed"));
    outcome.answer.headNumber = batch.headNumber = head().number;
    outcome.answer.headHash = batch.headHash = head().hash;
    if (!batch.events.isEmpty() || !batch.keys.isEmpty())
        m_batches.append(batch);
    if (!HALL_PLANTED("group_judged_apart"))
        *m_known = known;
    return outcome;
}

std::optional<Intake::Stop> Intake::takeKeys(const Device &device, const Offered &offered, Known &known, QList<BoxedKey> *kept)
{
    QSet<DeviceId> discipline;
    for (const BoxedKey &key : offered.all) {
        const CaseFile file = caseOf(key.file, known);
        // A key of a case nobody filed, or of another's case, is nothing this device has to give.
        if (!file.known() || file.authorDevice != device.author())
            continue;
        if (!key.recipient.isNull()) {
            if (discipline.isEmpty()) {
                const QList<Device> devices = m_ledger.devices();
                for (const Device &one : devices) {
                    if (one.windows.contains(DisciplineRoom))
                        discipline.insert(one.id);
                }
            }
            const bool ours = m_ledger.keyBelongs(key.id, key.file, key.stratum) || !m_ledger.keyTaken(key.id);
            if (!file.sealed() || file.goesUpward() || !discipline.contains(key.recipient) || !ours)
                continue;
            // A filing that is sent again, as its answer was lost, brings boxes made anew: the first are as good. Without it the room has another key.
            const QByteArray held = m_ledger.boxOf(key.id, key.recipient);
            const bool withFiling = std::any_of(offered.forCentre.cbegin(), offered.forCentre.cend(), [&key](const BoxedKey &one) { return one.file == key.file; });
            if (!held.isEmpty() && (withFiling || held == key.box))
                continue;
            const Known::HeldKey named = known.keys.value(key.id, {key.file, key.stratum, {}});
            if (named.file != key.file || named.stratum != key.stratum)
                return Stop{400, Q("bad_key")};
            known.keys.insert(key.id, named);
            kept->append(key);
            continue;
        }
        // Of an accusation the centre never holds more than where it lies.
        if (file.sealed() && key.stratum != Stratum::Routing)
            continue;
        const auto opened = m_ledger.openBoxed(key);
        const auto earlier = known.keys.constFind(key.id);
        const auto held = m_ledger.caseKey(key.id);
        const bool contradicts = !opened || (held && (*held != *opened || !m_ledger.keyBelongs(key.id, key.file, key.stratum)))
                                 || (!held && m_ledger.keyTaken(key.id))
                                 || (earlier != known.keys.cend()
                                     && (earlier->file != key.file || earlier->stratum != key.stratum || (!earlier->key.isEmpty() && earlier->key != *opened)));
        if (contradicts) {
            logLine("bad_key", {{"device", device.id.text()}});
            return Stop{400, Q("bad_key")};
        }
        if (held || (earlier != known.keys.cend() && !earlier->key.isEmpty()))
            continue;
        known.keys.insert(key.id, {key.file, key.stratum, *opened});
        kept->append(key);
    }
    return std::nullopt;
}

std::optional<Refusal> Intake::commit(QSet<WindowNumber> *touched)
{
    QList<CentreLedger::Batch> batches = std::exchange(m_batches, {});
    for (OwnWork::Print &print : m_known->prints)
        print.file = caseOf(print.file.id, *m_known);
    const bool numbered = !m_own || m_own->number(m_ledger, m_known->prints, &batches);
    *m_known = Known();
    if (!numbered)
        return Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QStringLiteral("own_step")}}};
    if (batches.isEmpty())
        return std::nullopt;
    return m_ledger.commit(batches, touched);
}

} // namespace hall
