// SPDX-License-Identifier: GPL-3.0-or-later
/** What accusations open with, when its holders change: the sealed room's secret, and an officer's own. */
#include "ledger/deskledger_p.h"

#include <algorithm>

namespace hall {

namespace {

constexpr char RoomBox[] = "sealed_room_box";
constexpr char RoomBefore[] = "sealed_room_before"; ///< the secrets, the newest first, under the present one
constexpr int MostBefore = 8;
constexpr char RoomLost[] = "sealed_room_lost";     ///< what was announced, once nobody had its secret any more

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

std::optional<QByteArray> openedWith(const crypto::BoxKey &box, const KeyRow &row)
{
    const auto key = crypto::openBox(box, row.wrapped);
    return key ? key : crypto::openBox(box, row.also);
}

void DeskLedger::Private::openRoomsBefore()
{
    for (crypto::BoxKey &box : boxKeys.roomsBefore)
        crypto::wipe(box.secret);
    boxKeys.roomsBefore.clear();
    if (open.sealedRoom.isEmpty())
        return;
    QByteArray secrets = crypto::unwrap(meta(Q(RoomBefore)), RoomBefore, open.sealedRoom).value_or(QByteArray());
    boxKeys.roomsBefore = boxKeysOf(secrets);
    crypto::wipe(secrets);
}

bool DeskLedger::Private::ofRoom(const KeyRow &row) const
{
    return row.way == KeyWay::Boxed
           && (openedWith(boxKeys.sealedRoom, row)
               || std::any_of(boxKeys.roomsBefore.cbegin(), boxKeys.roomsBefore.cend(), [&row](const crypto::BoxKey &box) { return openedWith(box, row); }));
}

bool DeskLedger::Private::boxForRoom(const crypto::BoxKey &before, const QByteArray &room)
{
    for (const char *statement : {"keysBoxed", "keysAlso"}) {
        for (QByteArray last("");;) {
            QList<KeyRow> rows;
            QSqlQuery &query = database->statement(Q(statement));
            query.bindValue(Q(":id"), last);
            if (!database->run(query))
                return false;
            while (database->next(query))
                rows << keyRowFrom(query, true);
            query.finish();
            if (database->failed())
                return false;
            if (rows.isEmpty())
                break;
            last = rows.last().id.bytes();
            for (const KeyRow &row : std::as_const(rows)) {
                const bool arrived = row.way == KeyWay::Boxed;
                auto key = arrived ? openedWith(before, row) : crypto::openBox(before, row.also);
                const crypto::WipedAtEnd wiped(key);
                if (!key)
                    continue;
                QSqlQuery &update = database->statement(Q(arrived ? "keyRewrapped" : "keyForRoom"));
                update.bindValue(Q(arrived ? ":wrapped" : ":also"), crypto::boxTo(room, *key, *random));
                arrived ? update.bindValue(Q(":way"), static_cast<int>(KeyWay::Boxed)) : update.bindValue(Q(":room"), room);
                update.bindValue(Q(":id"), row.id.bytes());
                if (!database->run(update))
                    return false;
            }
        }
    }
    return !database->failed();
}

bool DeskLedger::rotateRoom(const QByteArray &secret, const QList<Note> &notes)
{
    const crypto::BoxKey box = boxKeyOf(secret);
    if (d->closed() || box.open.isEmpty())
        return false;
    const bool known = !d->open.sealedRoom.isEmpty();
    QByteArray older = known ? crypto::unwrap(d->meta(Q(RoomBefore)), RoomBefore, d->open.sealedRoom).value_or(QByteArray()) : QByteArray();
    QByteArray before;
    before.reserve(d->open.sealedRoom.size() + older.size()); // a buffer that moves leaves a copy behind
    before.append(d->open.sealedRoom).append(older);
    crypto::wipe(older);
    before.truncate(MostBefore * crypto::KeySize);
    Transaction transaction(*d->database);
    bool good = transaction.begun() && (!known || d->boxForRoom(d->boxKeys.sealedRoom, box.open))
                && d->setMeta(Q(RoomBefore), crypto::wrap(before, RoomBefore, secret, *d->random))
                && (known || d->keepSealed(Q(RoomLost), sealedRoomBox())) && d->keepSealed(Q(RoomBox), box.open);
    for (const Note &note : notes)
        good = good && d->writeNote(note);
    crypto::wipe(before);
    if (!good || !transaction.commit())
        return false;
    crypto::wipe(d->open.sealedRoom);
    crypto::wipe(d->boxKeys.sealedRoom.secret);
    d->open.sealedRoom = secret;
    d->boxKeys.sealedRoom = box;
    d->openRoomsBefore();
    return d->shareWithRoom();
}

bool DeskLedger::takeUpRoom(const QByteArray &before)
{
    const QByteArray room = sealedRoomBox();
    const crypto::BoxKey box = boxKeyOf(before);
    if (room.isEmpty() || box.open.isEmpty() || box.open == room)
        return true;
    Transaction transaction(*d->database);
    return transaction.begun() && d->boxForRoom(box, room) && transaction.commit();
}

bool DeskLedger::roomUnknown() const
{
    const QByteArray lost = d->sealedNote(Q(RoomLost));
    return !lost.isEmpty() && disciplineDevices().value(d->identity.device) != sealedRoomBox();
}

bool DeskLedger::holdsFor(const OfficerId &officer) const
{
    QSqlQuery &query = d->database->statement(Q("keysOfHolder"));
    query.bindValue(Q(":holder"), d->holderOf(officer));
    const bool holds = d->database->run(query) && query.next();
    query.finish();
    return holds;
}

bool DeskLedger::takeUpOwn(const OfficerId &officer, const QByteArray &before, const QByteArray &own, const QList<Note> &notes, const QByteArray &secret)
{
    crypto::BoxKey box = boxKeyOf(before);
    QList<KeyRow> rows;
    QSqlQuery &query = d->database->statement(Q("keysOfHolder"));
    query.bindValue(Q(":holder"), d->holderOf(officer));
    if (box.open.isEmpty() || own.isEmpty() || !d->database->run(query))
        return false;
    while (d->database->next(query))
        rows << keyRowFrom(query, true);
    query.finish();
    Transaction transaction(*d->database);
    bool good = !d->database->failed() && transaction.begun();
    for (const KeyRow &row : std::as_const(rows)) {
        auto key = crypto::openBox(box, row.wrapped);
        const crypto::WipedAtEnd wiped(key);
        if (!good || !key)
            continue;
        QSqlQuery &update = d->database->statement(Q("keyRewrapped"));
        update.bindValue(Q(":wrapped"), crypto::boxTo(own, *key, *d->random));
        update.bindValue(Q(":way"), static_cast<int>(KeyWay::Officer));
        update.bindValue(Q(":id"), row.id.bytes());
        good = d->database->run(update);
    }
    good = good && (secret.isEmpty() || d->wrapOwnDraftsAnew(officer, before, secret));
    for (const Note &note : notes)
        good = good && d->writeNote(note);
    crypto::wipe(box.secret);
    return good && transaction.commit();
}

} // namespace hall
