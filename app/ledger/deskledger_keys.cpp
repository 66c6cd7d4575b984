// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

#include "domain/planted.h"

namespace hall {

namespace {

constexpr Stratum Strata[] = {Stratum::Routing, Stratum::Content, Stratum::Identity};

} // namespace

QList<crypto::BoxKey> boxKeysOf(const QByteArray &secrets)
{
    QList<crypto::BoxKey> boxes;
    for (qsizetype at = 0; at + crypto::KeySize <= secrets.size(); at += crypto::KeySize) {
        QByteArray one = secrets.mid(at, crypto::KeySize);
        boxes << boxKeyOf(one);
        crypto::wipe(one);
    }
    return boxes;
}

OpenKeys::~OpenKeys()
{
    for (QByteArray *secret : {&hall, &sealedRoom, &own})
        crypto::wipe(*secret);
}

OpenedKeys::~OpenedKeys()
{
    for (std::optional<QByteArray> &key : *this) {
        if (key)
            crypto::wipe(*key);
    }
}

KeyRow keyRowFrom(const QSqlQuery &query, bool withFile)
{
    KeyRow row;
    row.id = *KeyId::fromBytes(query.value(0).toByteArray());
    row.stratum = static_cast<Stratum>(query.value(1).toInt());
    row.wrapped = query.value(2).toByteArray();
    row.forServer = query.value(3).toBool();
    row.way = static_cast<KeyWay>(query.value(4).toInt());
    row.holder = query.value(5).toByteArray();
    row.also = query.value(6).toByteArray();
    if (withFile)
        row.file = *CaseId::fromBytes(query.value(7).toByteArray());
    return row;
}

std::optional<QByteArray> DeskLedger::Private::opened(const KeyRow &row) const
{
    const QByteArray id = row.id.bytes();
    std::optional<QByteArray> key;
    switch (row.way) {
    case KeyWay::Device:
        return crypto::unwrap(row.wrapped, id, storeKey);
    case KeyWay::Hall:
        return open.hall.isEmpty() ? std::nullopt : crypto::unwrap(row.wrapped, id, open.hall);
    case KeyWay::Boxed:
        for (const crypto::BoxKey *box : {&boxKeys.hall, &boxKeys.before, &boxKeys.sealedRoom}) {
            if (!key)
                key = openedWith(*box, row);
        }
        for (const crypto::BoxKey &box : boxKeys.older)
            key = key ? key : crypto::openBox(box, row.wrapped);
        for (const crypto::BoxKey &box : boxKeys.roomsBefore)
            key = key ? key : openedWith(box, row);
        return key;
    case KeyWay::Officer:
        if (row.holder == holderOf(open.officer))
            key = crypto::openBox(boxKeys.officer, row.wrapped);
        key = key ? key : crypto::openBox(boxKeys.sealedRoom, row.also);
        for (const crypto::BoxKey &box : boxKeys.roomsBefore)
            key = key ? key : crypto::openBox(box, row.also);
        return key;
    }
    return key;
}

std::optional<CaseKey> DeskLedger::Private::keyOf(const CaseId &file, Stratum stratum) const
{
    QSqlQuery &query = database->statement(QStringLiteral("keysOfCase"));
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    std::optional<CaseKey> found;
    if (database->run(query)) {
        while (!found && database->next(query)) {
            const KeyRow row = keyRowFrom(query);
            const auto key = row.stratum == stratum ? opened(row) : std::nullopt;
            if (key)
                found = CaseKey{row.id, *key, row.forServer};
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
        key = opened(keyRowFrom(query));
    query.finish();
    return key;
}

bool DeskLedger::Private::insertKey(const CaseId &file, const KeyRow &row)
{
    QSqlQuery &query = database->statement(QStringLiteral("keyInsert"));
    query.bindValue(QStringLiteral(":id"), row.id.bytes());
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    query.bindValue(QStringLiteral(":stratum"), static_cast<int>(row.stratum));
    query.bindValue(QStringLiteral(":wrapped"), row.wrapped);
    query.bindValue(QStringLiteral(":for_server"), row.forServer ? 1 : 0);
    query.bindValue(QStringLiteral(":way"), static_cast<int>(row.way));
    query.bindValue(QStringLiteral(":holder"), row.holder.isNull() ? QByteArray("") : row.holder);
    query.bindValue(QStringLiteral(":also"), row.also.isNull() ? QByteArray("") : row.also);
    query.bindValue(QStringLiteral(":also_for"), row.also.isEmpty() ? QByteArray("") : sealedNote(QStringLiteral("sealed_room_box")));
    return database->run(query);
}

bool DeskLedger::Private::storeKeyOf(const CaseId &file, Stratum stratum, const CaseKey &key, bool received, bool aboutRoom)
{
    KeyRow row{key.id, file, stratum, {}, key.forServer, guarded && !isOfficerFile(file) ? KeyWay::Hall : KeyWay::Device, {}, {}};
    if (row.way == KeyWay::Hall && received && !boxKeys.officer.open.isEmpty()) {
        row.way = KeyWay::Officer;
        row.holder = holderOf(open.officer);
        row.wrapped = crypto::boxTo(boxKeys.officer.open, key.key, *random);
        // A desk of window 23 is sent no box of what was filed on it.
        if (const QByteArray room = sealedNote(QStringLiteral("sealed_room_box")); !room.isEmpty() && !aboutRoom)
            row.also = crypto::boxTo(room, key.key, *random);
    } else {
        row.wrapped = crypto::wrap(key.key, key.id.bytes(), row.way == KeyWay::Hall ? open.hall : storeKey, *random);
    }
    return insertKey(file, row);
}

bool DeskLedger::Private::storeArrived(const BoxedKey &boxed)
{
    KeyRow row{boxed.id, boxed.file, boxed.stratum, boxed.box, true, KeyWay::Boxed, {}, {}};
    // For the device itself: files of officers, and a centre that does not know of this desk's other keys.
    auto key = crypto::openBox(identity.box, boxed.box);
    const crypto::WipedAtEnd wiped(key);
    if (key && key->size() != crypto::KeySize)
        return true;
    // Of what an accuser says it may be: not every officer here may open that. Who may is known once the filing can be read.
    if (key && guarded && boxed.stratum != Stratum::Routing && !isOfficerFile(boxed.file) && identity.windows.contains(DisciplineRoom))
        return insertKey(boxed.file, row);
    if (closed() && !isOfficerFile(boxed.file) && HALL_PLANTED("late_keys_dropped"))
        return true;
    if (key && !closed())
        return storeKeyOf(boxed.file, boxed.stratum, {boxed.id, *key, true});
    if (key && isOfficerFile(boxed.file))
        return storeKeyOf(boxed.file, boxed.stratum, {boxed.id, *key, true});
    if (key)
        row.wrapped = crypto::boxTo(sealedNote(QStringLiteral("case_box")), *key, *random);
    // A box that is not for us is no reason to refuse the page: the case then shows as unreadable.
    if (!guarded)
        return true;
    auto hall = crypto::openBox(boxKeys.hall, boxed.box);
    const crypto::WipedAtEnd wipedHall(hall);
    return hall && hall->size() == crypto::KeySize ? storeKeyOf(boxed.file, boxed.stratum, {boxed.id, *hall, true}) : insertKey(boxed.file, row);
}

bool DeskLedger::Private::cameWhileClosed(const CaseId &file) const
{
    QSqlQuery &query = database->statement(QStringLiteral("keysOfCase"));
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    bool since = database->run(query);
    while (since && database->next(query))
        since = keyRowFrom(query).way == KeyWay::Boxed;
    query.finish();
    return since && !database->failed();
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
    const auto *filed = std::get_if<CaseFiled>(&first.body);
    const bool aboutRoom = filed && filed->accused.contains(DisciplineRoom);
    if (closed() && !isOfficerFile(first.file))
        return failure(QStringLiteral("keys_closed"));
    for (const Stratum stratum : Strata) {
        QByteArray id = random->bytes(16);
        id[6] = static_cast<char>((id[6] & 0x0F) | 0x40); // a random UUID, version 4
        id[8] = static_cast<char>((id[8] & 0x3F) | 0x80);
        const bool forServer = stratum == Stratum::Routing || !sealedCase;
        const CaseKey key{*KeyId::fromBytes(id), random->bytes(crypto::KeySize), forServer};
        if (!storeKeyOf(first.file, stratum, key, !forServer, aboutRoom))
            return failure();
        keys.insert(stratum, key);
    }
    return keys;
}

QList<BoxedKey> DeskLedger::Private::boxed(const SealedEvent &event, const QMap<DeviceId, QByteArray> &sealedRooms)
{
    QList<BoxedKey> boxed;
    const auto envelope = decodeEnvelope(event.envelope);
    const auto kind = envelope ? eventKindFrom(envelope->kind) : std::nullopt;
    if (!kind || !opensFile(*kind))
        return boxed;
    // A case's keys are born with its filing, and travel with it. What the filing itself says counts too: the mark on a
    // key is lost when the case was withdrawn and came back by a feed.
    auto routing = keyById(envelope->key);
    const crypto::WipedAtEnd wipedRouting(routing);
    const auto opened = routing ? openEvent(event, *routing) : OpenFailure::WrongKey;
    const Event *filing = std::get_if<Event>(&opened);
    const auto *filed = filing ? std::get_if<CaseFiled>(&filing->body) : nullptr;
    const bool sealedCase = !filing || (filed && filed->category == Category::Accusation);
    for (const Stratum stratum : Strata) {
        const auto key = keyOf(envelope->file, stratum);
        if (!key)
            continue;
        if (stratum == Stratum::Routing || (key->forServer && !sealedCase)) {
            boxed << BoxedKey{key->id, envelope->file, stratum, {}, crypto::boxTo(identity.serverBox, key->key, *random)};
            continue;
        }
        // To whom an accusation is about nothing of it is opened, be it the discipline room (REG 30).
        if (filed && filed->accused.contains(DisciplineRoom))
            continue;
        for (auto it = sealedRooms.cbegin(); it != sealedRooms.cend(); ++it) {
            // One device with a key that is none must not keep the accusation, and all behind it, from the others.
            if (const QByteArray box = crypto::boxTo(it.value(), key->key, *random); !box.isEmpty())
                boxed << BoxedKey{key->id, envelope->file, stratum, it.key(), box};
        }
    }
    return boxed;
}

QList<BoxedKey> DeskLedger::keysFor(const QList<SealedEvent> &events, const QMap<DeviceId, QByteArray> &disciplineDevices)
{
    QList<BoxedKey> keys;
    for (const SealedEvent &event : events) {
        const auto envelope = decodeEnvelope(event.envelope);
        if (!d->closed() || (envelope && isOfficerFile(envelope->file))) {
            keys += d->boxed(event, disciplineDevices);
            continue;
        }
        const auto kind = envelope ? eventKindFrom(envelope->kind) : std::nullopt;
        if (kind && opensFile(*kind))
            keys += d->boxesOf(envelope->file);
    }
    return keys;
}

} // namespace hall
