// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

#include "domain/planted.h"

namespace hall {

namespace {

constexpr char GuardText[] = "reception-hall cases";
constexpr char GuardName[] = "guard";
constexpr char BeforeName[] = "guard_before";
constexpr int MostBefore = 8;   ///< secrets that are kept: the centre may not have heard of any since

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

BoxedKey boxedFrom(const QSqlQuery &query)
{
    const QByteArray recipient = query.value(1).toByteArray();
    return {*KeyId::fromBytes(query.value(0).toByteArray()), *CaseId::fromBytes(query.value(2).toByteArray()), static_cast<Stratum>(query.value(3).toInt()),
            recipient.isEmpty() ? DeviceId() : *DeviceId::fromBytes(recipient), query.value(4).toByteArray()};
}

/** One secret both wraps and receives: so there is but one to hand to the next officer. */
crypto::BoxKey boxKeyOf(const QByteArray &secret)
{
    if (secret.size() != crypto::KeySize)
        return {};
    QByteArray seed = crypto::keyedHash(secret, "box", {});
    const crypto::WipedAtEnd wiped(seed);
    return crypto::boxKeyFrom(seed);
}

bool DeskLedger::guarded() const
{
    return d->guarded;
}

bool DeskLedger::closed() const
{
    return d->closed();
}

const OpenKeys &DeskLedger::openKeys() const
{
    return d->open;
}

QByteArray DeskLedger::caseBox() const
{
    return d->sealedNote(Q("case_box"));
}

QByteArray DeskLedger::sealedRoomBox() const
{
    return d->sealedNote(Q("sealed_room_box"));
}

/** Sealed under the device's key: whoever changed one of these in the file would be sent what is in the boxes. */
QByteArray DeskLedger::Private::sealedNote(const QString &name) const
{
    return crypto::unwrap(meta(name), name.toLatin1(), storeKey).value_or(QByteArray());
}

bool DeskLedger::Private::keepSealed(const QString &name, const QByteArray &value)
{
    return setMeta(name, crypto::wrap(value, name.toLatin1(), storeKey, *random));
}

bool DeskLedger::Private::wrapAnew(const QByteArray &secret)
{
    const auto sealedCases = casesUnsettled();
    if (!sealedCases)
        return false;
    for (QByteArray last("");;) {
        QList<KeyRow> rows;
        QSqlQuery &query = database->statement(Q("keysAfter"));
        query.bindValue(Q(":id"), last);
        if (!database->run(query))
            return false;
        while (database->next(query))
            rows << keyRowFrom(query, true);
        query.finish();
        if (database->failed() || rows.isEmpty())
            return !database->failed();
        last = rows.last().id.bytes();
        for (const KeyRow &row : std::as_const(rows)) {
            // Of an accusation from before the officers: who may open it is another question, see settleSealed().
            const bool unsettled = row.way == KeyWay::Device && sealedCases->contains(row.file) && row.stratum != Stratum::Routing;
            auto key = isOfficerFile(row.file) || ofRoom(row) || unsettled ? std::nullopt : opened(row);
            const crypto::WipedAtEnd wiped(key);
            if (unsettled && !keepUnsettled(row, sealedCases->value(row.file)))
                return false;
            if (!key)
                continue; // unreadable here before, and as unreadable afterwards
            QSqlQuery &update = database->statement(Q("keyRewrapped"));
            update.bindValue(Q(":wrapped"), crypto::wrap(*key, row.id.bytes(), secret, *random));
            update.bindValue(Q(":way"), static_cast<int>(KeyWay::Hall));
            update.bindValue(Q(":id"), row.id.bytes());
            if (!database->run(update))
                return false;
        }
    }
}

bool DeskLedger::guard(const QByteArray &secret, const QList<Note> &notes)
{
    if (secret.size() != crypto::KeySize || d->closed())
        return false;
    QByteArray before = d->open.hall;
    QByteArray older = before.isEmpty() ? QByteArray() : crypto::unwrap(d->meta(Q(BeforeName)), BeforeName, before).value_or(QByteArray());
    Transaction transaction(*d->database);
    bool good = transaction.begun() && d->wrapAnew(secret) && d->wrapDraftsAnew(secret)
                && d->setMeta(Q(GuardName), crypto::wrap(GuardText, GuardName, secret, *d->random))
                && d->keepSealed(Q("case_box"), boxKeyOf(secret).open);
    // Boxes for the key before may be on their way.
    QByteArray kept;
    kept.reserve(before.size() + older.size()); // a buffer that moves leaves a copy behind
    kept.append(before).append(older);
    kept.truncate(MostBefore * crypto::KeySize);
    if (!before.isEmpty() && !HALL_PLANTED("secret_before_forgotten"))
        good = good && d->setMeta(Q(BeforeName), crypto::wrap(kept, BeforeName, secret, *d->random));
    crypto::wipe(kept);
    crypto::wipe(older);
    for (const Note &note : notes)
        good = good && d->writeNote(note);
    if (!good || !transaction.commit())
        return false;
    d->guarded = true;
    d->open.hall = secret;
    crypto::wipe(d->boxKeys.before.secret);
    d->boxKeys.before = d->boxKeys.hall;
    d->boxKeys.hall = boxKeyOf(secret);
    d->readBefore();
    crypto::wipe(before); // no other holds it: what was open is the new one now
    // The log still holds what lay there before. Failing here loses nothing; a later checkpoint does it.
    QSqlQuery &shrink = d->database->statement(Q("shrinkLog"));
    shrink.exec();
    shrink.finish();
    return true;
}

/** What came while nobody was signed in: each in its box, of which one has to be opened at every look. */
bool DeskLedger::Private::openArrived()
{
    std::optional<Transaction> transaction;
    for (QByteArray last("");;) {
        QList<KeyRow> rows;
        QSqlQuery &query = database->statement(Q("keysBoxed"));
        query.bindValue(Q(":id"), last);
        if (!database->run(query))
            return false;
        while (database->next(query))
            rows << keyRowFrom(query, true);
        query.finish();
        if (database->failed())
            return false;
        if (rows.isEmpty()) {
            if (!transaction && !transaction.emplace(*database).begun())
                return false;
            return settleSealed() && transaction->commit();
        }
        last = rows.last().id.bytes();
        for (const KeyRow &row : std::as_const(rows)) {
            auto key = crypto::openBox(boxKeys.hall, row.wrapped);
            const crypto::WipedAtEnd wiped(key);
            key = key ? key : crypto::openBox(boxKeys.before, row.wrapped);
            for (const crypto::BoxKey &older : std::as_const(boxKeys.older))
                key = key ? key : crypto::openBox(older, row.wrapped);
            if (!key || key->size() != crypto::KeySize)
                continue;
            if (!transaction && !transaction.emplace(*database).begun())
                return false;
            QSqlQuery &update = database->statement(Q("keyRewrapped"));
            update.bindValue(Q(":wrapped"), crypto::wrap(*key, row.id.bytes(), open.hall, *random));
            update.bindValue(Q(":way"), static_cast<int>(KeyWay::Hall));
            update.bindValue(Q(":id"), row.id.bytes());
            if (!database->run(update))
                return false;
        }
    }
}

bool DeskLedger::Private::shareWithRoom()
{
    const QByteArray room = sealedNote(Q("sealed_room_box"));
    QList<KeyRow> rows;
    QSqlQuery &query = database->statement(Q("keysWithoutRoom"));
    query.bindValue(Q(":holder"), holderOf(open.officer));
    query.bindValue(Q(":room"), room);
    if (room.isEmpty())
        return true;
    if (!database->run(query))
        return false;
    while (database->next(query))
        rows << keyRowFrom(query, true);
    query.finish();
    for (const KeyRow &row : std::as_const(rows)) {
        auto key = keptFromRoom(row.file) ? std::nullopt : opened(row);
        const crypto::WipedAtEnd wiped(key);
        QSqlQuery &update = database->statement(Q("keyForRoom"));
        update.bindValue(Q(":also"), key ? crypto::boxTo(room, *key, *random) : QByteArray(""));
        update.bindValue(Q(":room"), room);
        update.bindValue(Q(":id"), row.id.bytes());
        if (key && !database->run(update))
            return false;
    }
    return !database->failed();
}

void DeskLedger::Private::readBefore()
{
    QByteArray secrets = crypto::unwrap(meta(Q(BeforeName)), BeforeName, open.hall).value_or(QByteArray());
    boxKeys.older = boxKeysOf(secrets);
    boxKeys.before = boxKeys.older.isEmpty() ? crypto::BoxKey() : boxKeys.older.takeFirst();
    crypto::wipe(secrets);
}

bool DeskLedger::openFor(const OpenKeys &keys)
{
    if (!d->guarded || crypto::unwrap(d->meta(Q(GuardName)), GuardName, keys.hall) != QByteArray(GuardText))
        return false;
    // Copies that nobody else holds: only such can be wiped. What was open before is, too.
    const auto apart = [](const QByteArray &secret) { return QByteArray(secret.constData(), secret.size()); };
    const OpenKeys copies{apart(keys.hall), apart(keys.sealedRoom), keys.officer, apart(keys.own)};
    d->forgetOpen();
    d->open = copies;
    for (const QByteArray *secret : {&d->open.hall, &d->open.sealedRoom, &d->open.own})
        crypto::keepFromSwap(*secret);
    d->boxKeys = {boxKeyOf(d->open.hall), {}, boxKeyOf(d->open.sealedRoom), boxKeyOf(d->open.own), {}, {}};
    d->readBefore();
    if (d->boxKeys.sealedRoom.open != sealedRoomBox()) {
        crypto::wipe(d->open.sealedRoom);
        d->boxKeys.sealedRoom = {};
    }
    d->openRoomsBefore();
    if (d->openArrived() && d->shareWithRoom())
        return true;
    d->forgetOpen();
    return false;
}

bool DeskLedger::setSealedRoom(const QByteArray &secret)
{
    const crypto::BoxKey box = boxKeyOf(secret);
    if (d->closed() || box.open.isEmpty() || !sealedRoomBox().isEmpty() || !d->keepSealed(Q("sealed_room_box"), box.open))
        return false;
    d->open.sealedRoom = secret;
    d->boxKeys.sealedRoom = box;
    Transaction transaction(*d->database);
    return transaction.begun() && d->settleSealed() && transaction.commit();
}

void DeskLedger::Private::forgetOpen()
{
    crypto::wipe(open.hall);
    crypto::wipe(open.sealedRoom);
    crypto::wipe(open.own);
    open.officer = OfficerId();
    for (crypto::BoxKey *box : {&boxKeys.hall, &boxKeys.before, &boxKeys.sealedRoom, &boxKeys.officer}) {
        crypto::wipe(box->secret);
        box->open.clear();
    }
    for (QList<crypto::BoxKey> *boxes : {&boxKeys.older, &boxKeys.roomsBefore}) {
        for (crypto::BoxKey &box : *boxes)
            crypto::wipe(box.secret);
        boxes->clear();
    }
}

void DeskLedger::close()
{
    if (d->closed() || !d->guarded)
        return;
    (void)boxUnsent({}); // should it fail, what was filed waits until somebody signs in again
    if (!HALL_PLANTED("locked_keys_kept"))
        d->forgetOpen();
}

QList<BoxedKey> DeskLedger::Private::boxesOf(const CaseId &file) const
{
    QList<BoxedKey> boxes;
    QSqlQuery &query = database->statement(Q("keyBoxesOf"));
    query.bindValue(Q(":case_id"), file.bytes());
    if (database->run(query)) {
        while (database->next(query))
            boxes << boxedFrom(query);
    }
    query.finish();
    return boxes;
}

bool DeskLedger::Private::storeBoxes(const QList<BoxedKey> &boxes, const QMap<DeviceId, QByteArray> &rooms)
{
    for (const BoxedKey &key : boxes) {
        QSqlQuery &query = database->statement(Q("keyBoxInsert"));
        query.bindValue(Q(":id"), key.id.bytes());
        query.bindValue(Q(":recipient"), key.recipient.isNull() ? QByteArray("") : key.recipient.bytes());
        query.bindValue(Q(":case_id"), key.file.bytes());
        query.bindValue(Q(":stratum"), static_cast<int>(key.stratum));
        query.bindValue(Q(":box"), key.box);
        query.bindValue(Q(":sent"), 0);
        query.bindValue(Q(":made_for"), rooms.value(key.recipient, QByteArray("")));
        if (!database->run(query))
            return false;
    }
    return true;
}

bool DeskLedger::boxUnsent(const QDateTime &keptFrom)
{
    if (!d->guarded || d->closed())
        return true;
    QList<SealedEvent> unboxed;
    QSqlQuery &query = d->database->statement(Q("unsentUnboxed"));
    query.bindValue(Q(":number"), d->acknowledged);
    if (!d->database->run(query))
        return false;
    while (d->database->next(query))
        unboxed << sealedFrom(query);
    query.finish();
    const QMap<DeviceId, QByteArray> rooms = disciplineDevices();
    QList<BoxedKey> boxes;
    for (const SealedEvent &event : std::as_const(unboxed))
        boxes += d->boxed(event, rooms);
    // And what a device of window 23 does not have yet of accusations that were sent before the centre named it.
    QList<KeyRow> kept;
    QSqlQuery &keys = d->database->statement(Q("keysKept"));
    if (!rooms.isEmpty() && d->database->run(keys)) {
        while (d->database->next(keys))
            kept << keyRowFrom(keys, true);
    }
    keys.finish();
    for (const KeyRow &row : std::as_const(kept)) {
        for (auto room = rooms.cbegin(); room != rooms.cend(); ++room) {
            QSqlQuery &known = d->database->statement(Q("keyBoxKnown"));
            known.bindValue(Q(":id"), row.id.bytes());
            known.bindValue(Q(":recipient"), room.key().bytes());
            known.bindValue(Q(":made_for"), room.value());
            const bool has = d->database->run(known) && known.next();
            known.finish();
            // Most have it: only then is the filing opened, to ask whom it is about (REG 30).
            auto key = has || d->keptFromRoom(row.file) ? std::nullopt : d->opened(row);
            const crypto::WipedAtEnd wiped(key);
            if (const QByteArray box = key ? crypto::boxTo(room.value(), *key, *d->random) : QByteArray(); !box.isEmpty())
                boxes << BoxedKey{row.id, row.file, row.stratum, room.key(), box};
        }
    }
    const QByteArray oldest = keptFrom.isValid() ? uuidV7(keptFrom.toMSecsSinceEpoch(), QByteArray(10, '\0')).toRfc4122() : QByteArray();
    if (d->database->failed() || (boxes.isEmpty() && oldest.isEmpty()))
        return !d->database->failed();
    Transaction transaction(*d->database);
    QSqlQuery &prune = d->database->statement(Q("keyBoxesPrune"));
    prune.bindValue(Q(":case_id"), oldest);
    prune.bindValue(Q(":acknowledged"), d->acknowledged);
    return transaction.begun() && d->storeBoxes(boxes, rooms) && (oldest.isEmpty() || d->database->run(prune)) && transaction.commit();
}

} // namespace hall
