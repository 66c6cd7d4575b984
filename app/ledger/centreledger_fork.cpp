// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

namespace hall {

bool CentreLedger::Private::dropRow(const char *name, const QByteArray &table, const QByteArray &key)
{
    QSqlQuery &query = bound(name, {key});
    const bool done = database->run(query);
    // It answers the seals of what it dropped.
    while (done && database->next(query))
        tally.leave(table, query.value(0).toByteArray());
    query.finish();
    return done && !database->failed();
}

bool CentreLedger::Private::keepAside(const DeviceId &id, const Forked &aside, qint64 receivedMs)
{
    bool good = true;
    for (const SealedEvent &event : aside.events)
        good = good && writeSealed("forkInsert", "fork", {event.hash, id.bytes(), event.number, event.previous.isNull() ? QByteArray("") : event.previous,
                                                          event.envelope, event.nonce, event.ciphertext, event.signature, receivedMs});
    for (const BoxedKey &key : aside.keys)
        good = good && (isErased(key.file) || writeSealed("forkKeyInsert", "fork_key", {key.id.bytes(), key.recipient.isNull() ? QByteArray("") : key.recipient.bytes(), id.bytes(),
                                                                 key.file.bytes(), static_cast<int>(key.stratum), key.box}));
    return good;
}

bool CentreLedger::keepForked(const DeviceId &id, const Forked &forked, qint64 receivedMs)
{
    Transaction transaction(*d->database);
    const auto device = findDevice(id);
    bool good = device && transaction.begun() && d->keepAside(id, forked, receivedMs);
    if (good && device->state == DeviceState::Active)
        good = d->writeState(id, DeviceState::Frozen) && d->tell({});
    good = good && d->writeTally() && transaction.commit();
    if (!good)
        d->forget();
    return good;
}

bool CentreLedger::keepRelayed(const QMap<DeviceId, Forked> &relayed, qint64 receivedMs)
{
    Transaction transaction(*d->database);
    bool good = transaction.begun();
    for (auto it = relayed.cbegin(); good && it != relayed.cend(); ++it)
        good = d->keepAside(it.key(), it.value(), receivedMs);
    good = good && d->writeTally() && transaction.commit();
    if (!good)
        d->forget();
    return good;
}

Forked CentreLedger::forkedOf(const DeviceId &device) const
{
    Forked forked;
    QSqlQuery &events = d->bound("forkOf", {device.bytes()});
    if (d->database->run(events)) {
        while (d->database->next(events))
            forked.events.append({events.value(3).toByteArray(), events.value(4).toByteArray(), events.value(5).toByteArray(),
                                  events.value(2).toByteArray(), events.value(6).toByteArray(), events.value(0).toLongLong(),
                                  events.value(1).toByteArray()});
    }
    events.finish();
    QSqlQuery &keys = d->bound("forkKeysOf", {device.bytes()});
    if (d->database->run(keys)) {
        while (d->database->next(keys)) {
            const QByteArray recipient = keys.value(1).toByteArray();
            forked.keys.append({KeyId(QUuid::fromRfc4122(keys.value(0).toByteArray())), CaseId(QUuid::fromRfc4122(keys.value(2).toByteArray())),
                                static_cast<Stratum>(keys.value(3).toInt()), recipient.isEmpty() ? DeviceId() : DeviceId(QUuid::fromRfc4122(recipient)),
                                keys.value(4).toByteArray()});
        }
    }
    keys.finish();
    return forked;
}

QMap<DeviceId, int> CentreLedger::forkedCounts() const
{
    QMap<DeviceId, int> counts;
    QSqlQuery &query = d->bound("forkCounts", {});
    if (d->database->run(query)) {
        while (d->database->next(query))
            counts.insert(DeviceId(QUuid::fromRfc4122(query.value(0).toByteArray())), query.value(1).toInt());
    }
    query.finish();
    return counts;
}

bool CentreLedger::dropForked(const QList<SealedEvent> &events)
{
    Transaction transaction(*d->database);
    bool good = transaction.begun();
    for (const SealedEvent &event : events)
        good = good && d->dropRow("forkDrop", "fork", event.hash);
    good = good && d->writeTally() && transaction.commit();
    if (!good)
        d->forget();
    return good;
}

QSet<QString> CentreLedger::codesFiledAfter(const DeviceId &device, qint64 number) const
{
    QList<SealedEvent> filings;
    QSqlQuery &query = d->bound("filingsOf", {device.bytes(), number});
    if (d->database->run(query)) {
        while (d->database->next(query))
            filings.append({query.value(0).toByteArray(), query.value(1).toByteArray(), query.value(2).toByteArray(), query.value(3).toByteArray(),
                            query.value(4).toByteArray(), 0, {}});
    }
    query.finish();
    QSet<QString> codes;
    for (const SealedEvent &filing : std::as_const(filings)) {
        const auto envelope = decodeEnvelope(filing.envelope);
        const auto key = envelope ? caseKey(envelope->key) : std::nullopt;
        const auto opened = key ? openEvent(filing, *key) : OpenFailure::WrongKey;
        if (const Event *event = std::get_if<Event>(&opened))
            codes.insert(std::get<CaseFiled>(event->body).code.text());
    }
    return codes;
}

QList<CentreLedger::Held> CentreLedger::quarantined() const
{
    QList<Held> held;
    QSqlQuery &query = d->bound("quarantineAll", {});
    if (d->database->run(query)) {
        while (d->database->next(query))
            held.append({DeviceId(QUuid::fromRfc4122(query.value(0).toByteArray())), query.value(1).toLongLong(),
                         EventId(QUuid::fromRfc4122(query.value(2).toByteArray())), query.value(3).toString(), query.value(4).toLongLong()});
    }
    query.finish();
    return held;
}

} // namespace hall
