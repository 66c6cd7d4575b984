// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

namespace hall {

namespace {

constexpr Stratum Strata[] = {Stratum::Routing, Stratum::Content, Stratum::Identity};

} // namespace

std::optional<CaseKey> DeskLedger::Private::keyOf(const CaseId &file, Stratum stratum) const
{
    QSqlQuery &query = database->statement(QStringLiteral("keysOfCase"));
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    std::optional<CaseKey> found;
    if (database->run(query)) {
        while (!found && database->next(query)) {
            if (query.value(1).toInt() != static_cast<int>(stratum))
                continue;
            const QByteArray id = query.value(0).toByteArray();
            const auto key = crypto::unwrap(query.value(2).toByteArray(), id, storeKey);
            if (key)
                found = CaseKey{*KeyId::fromBytes(id), *key, query.value(3).toBool()};
        }
    }
    query.finish();
    return found;
}

std::optional<QByteArray> DeskLedger::Private::keyById(const KeyId &id) const
{
    QSqlQuery &query = database->statement(QStringLiteral("keyById"));
    query.bindValue(QStringLiteral(":id"), id.bytes());
    std::optional<QByteArray> key;
    if (database->run(query) && query.next())
        key = crypto::unwrap(query.value(2).toByteArray(), id.bytes(), storeKey);
    query.finish();
    return key;
}

bool DeskLedger::Private::storeKeyOf(const CaseId &file, Stratum stratum, const CaseKey &key)
{
    QSqlQuery &query = database->statement(QStringLiteral("keyInsert"));
    query.bindValue(QStringLiteral(":id"), key.id.bytes());
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    query.bindValue(QStringLiteral(":stratum"), static_cast<int>(stratum));
    query.bindValue(QStringLiteral(":wrapped"), crypto::wrap(key.key, key.id.bytes(), storeKey, *random));
    query.bindValue(QStringLiteral(":for_server"), key.forServer ? 1 : 0);
    return database->run(query);
}

Result<QMap<Stratum, CaseKey>> DeskLedger::Private::keysToSeal(const Event &first, bool sealedCase)
{
    QMap<Stratum, CaseKey> keys;
    for (const Stratum stratum : Strata) {
        if (auto key = keyOf(first.file, stratum))
            keys.insert(stratum, std::move(*key));
    }
    if (!keys.isEmpty() || !opensFile(kindOf(first.body)))
        return keys;
    for (const Stratum stratum : Strata) {
        QByteArray id = random->bytes(16);
        id[6] = static_cast<char>((id[6] & 0x0F) | 0x40); // a random UUID, version 4
        id[8] = static_cast<char>((id[8] & 0x3F) | 0x80);
        const CaseKey key{*KeyId::fromBytes(id), random->bytes(crypto::KeySize), stratum == Stratum::Routing || !sealedCase};
        if (!storeKeyOf(first.file, stratum, key))
            return failure();
        keys.insert(stratum, key);
    }
    return keys;
}

QList<BoxedKey> DeskLedger::keysFor(const QList<SealedEvent> &events, const QMap<DeviceId, QByteArray> &disciplineDevices)
{
    QList<BoxedKey> boxed;
    for (const SealedEvent &event : events) {
        const auto envelope = decodeEnvelope(event.envelope);
        const auto kind = envelope ? eventKindFrom(envelope->kind) : std::nullopt;
        if (!kind || !opensFile(*kind))
            continue;
        // A case's keys are born with its filing, and travel with it. What the filing itself says counts too: the mark on a
        // key is lost when the case was withdrawn and came back by a feed.
        const auto routing = d->keyById(envelope->key);
        const auto opened = routing ? openEvent(event, *routing) : OpenFailure::WrongKey;
        const Event *filing = std::get_if<Event>(&opened);
        const auto *filed = filing ? std::get_if<CaseFiled>(&filing->body) : nullptr;
        const bool sealedCase = !filing || (filed && filed->category == Category::Accusation);
        for (const Stratum stratum : Strata) {
            const auto key = d->keyOf(envelope->file, stratum);
            if (!key)
                continue;
            if (stratum == Stratum::Routing || (key->forServer && !sealedCase)) {
                boxed << BoxedKey{key->id, envelope->file, stratum, {}, crypto::boxTo(d->identity.serverBox, key->key, *d->random)};
                continue;
            }
            for (auto it = disciplineDevices.cbegin(); it != disciplineDevices.cend(); ++it) {
                // One device with a key that is none must not keep the accusation, and all behind it, from the others.
                if (const QByteArray box = crypto::boxTo(it.value(), key->key, *d->random); !box.isEmpty())
                    boxed << BoxedKey{key->id, envelope->file, stratum, it.key(), box};
            }
        }
    }
    return boxed;
}

} // namespace hall
