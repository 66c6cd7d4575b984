// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

namespace hall {

std::optional<CaseKey> DeskLedger::Private::keyOf(const CaseId &file, Stratum stratum) const
{
    QSqlQuery &query = database->statement(QStringLiteral("keysOfCase"));
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    std::optional<CaseKey> found;
    if (database->run(query)) {
        while (!found && query.next()) {
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

std::optional<KeyId> DeskLedger::Private::storeKeyOf(const CaseId &file, Stratum stratum, const KeyId &id, const QByteArray &key, bool forServer)
{
    QSqlQuery &query = database->statement(QStringLiteral("keyInsert"));
    query.bindValue(QStringLiteral(":id"), id.bytes());
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    query.bindValue(QStringLiteral(":stratum"), static_cast<int>(stratum));
    query.bindValue(QStringLiteral(":wrapped"), crypto::wrap(key, id.bytes(), storeKey, *random));
    query.bindValue(QStringLiteral(":for_server"), forServer ? 1 : 0);
    if (!database->run(query))
        return std::nullopt;
    return id;
}

QList<BoxedKey> DeskLedger::keysFor(const QList<SealedEvent> &events, const QMap<DeviceId, QByteArray> &disciplineDevices)
{
    QList<BoxedKey> boxed;
    for (const SealedEvent &event : events) {
        const auto envelope = decodeEnvelope(event.envelope);
        if (!envelope || envelope->kind != static_cast<int>(EventKind::CaseFiled))
            continue;
        // A case's keys are born with its filing, and travel with it.
        for (const Stratum stratum : {Stratum::Routing, Stratum::Content, Stratum::Identity}) {
            const auto key = d->keyOf(envelope->file, stratum);
            if (!key)
                continue;
            if (key->forServer) {
                boxed << BoxedKey{key->id, envelope->file, stratum, {}, crypto::boxTo(d->identity.serverBox, key->key, *d->random)};
                continue;
            }
            for (auto it = disciplineDevices.cbegin(); it != disciplineDevices.cend(); ++it)
                boxed << BoxedKey{key->id, envelope->file, stratum, it.key(), crypto::boxTo(it.value(), key->key, *d->random)};
        }
    }
    return boxed;
}

} // namespace hall
