// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include "ledger/deviceescrow.h"
#include "ledger/ports.h"

#include <QtCore/QCborMap>
#include <QtCore/QCborValue>

#include <algorithm>

/**
 * What opens the cases of this desk. From the first sign-in by a password on, their keys lie under one secret, which each officer
 * of the desk has in a box of their own, opened by their password, and the centre in an escrow. A stolen desk has none of the
 * passwords, and a locked one has wiped the secret.
 */
namespace hall {

namespace {

constexpr char OwnPurpose[] = "officer-own";
constexpr char PinOpens[] = "pin-opens";
constexpr char EscrowNote[] = "escrow";
constexpr int BoxesKept = 90; ///< days: a centre that is restored from an older backup is sent the keys again

Refusal storeRefusal()
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), QStringLiteral("not_writable")}}};
}

QByteArray bytesOf(const OpenKeys &keys, const QByteArray &password)
{
    return QCborValue(QCborMap{{0, QCborValue(keys.hall)}, {1, QCborValue(keys.sealedRoom)}, {2, QCborValue(keys.own)}, {3, QCborValue(password)}}).toCbor();
}

} // namespace

bool Desk::Private::inSealedRoom(const OfficerId &id) const
{
    const Officer *known = appointed(id);
    return known && known->latest().roles.contains(Role::Discipline) && enrolled->identity.windows.contains(DisciplineRoom);
}

bool Desk::Private::holdsNothing(const OfficerId &id) const
{
    const Officer *known = appointed(id);
    return known && std::all_of(known->latest().roles.begin(), known->latest().roles.end(), administers);
}

QByteArray Desk::Private::escrow() const
{
    return ledger && ledger->guarded() ? ledger->kept(QString::fromLatin1(EscrowNote)) : QByteArray();
}

DeskLedger::Note Desk::Private::escrowOf(const QByteArray &secret) const
{
    const DeskIdentity &own = enrolled->identity;
    return {QString::fromLatin1(EscrowNote), escrow::boxed(own.serverBox, escrow::Secret::Cases, own.device, secret, *options.random)};
}

DeskLedger::Note Desk::Private::noteOf(const OfficerId &id, const OfficerKey &key) const
{
    return {QStringLiteral("officer/") + id.text(), key.bytes()};
}

std::optional<Refusal> Desk::Private::openCases(const OfficerId &id, const QByteArray &password, const QByteArray &fromCentre)
{
    OfficerKey key = keyOf(id);
    Random &random = *options.random;
    OpenKeys keys;
    keys.officer = id;
    keys.own = key.own.isEmpty() ? QByteArray() : crypto::unwrap(key.own, OwnPurpose, password).value_or(QByteArray());
    if (keys.own.isEmpty()) { // new here, or under a password that was forgotten
        keys.own = random.bytes(crypto::KeySize);
        key.own = crypto::wrap(keys.own, OwnPurpose, password, random);
        key.open = boxKeyOf(keys.own).open;
        key.hall.clear();
        key.sealedRoom.clear();
    }
    // An administrator reads no case, and holds nothing that would open one.
    if (holdsNothing(id)) {
        key.hall.clear();
        key.sealedRoom.clear();
        return keepKey(id, key) ? std::nullopt : std::optional(storeRefusal());
    }
    const crypto::BoxKey own = boxKeyOf(keys.own);
    if (!ledger->guarded()) {
        keys.hall = random.bytes(crypto::KeySize);
        key.hall = crypto::boxTo(key.open, keys.hall, random);
        if (!ledger->guard(keys.hall, {noteOf(id, key), escrowOf(keys.hall)}))
            return storeRefusal();
    }
    keys.hall = crypto::openBox(own, key.hall).value_or(QByteArray());
    if (inSealedRoom(id))
        keys.sealedRoom = crypto::openBox(own, key.sealedRoom).value_or(QByteArray());
    if (!ledger->openFor(keys)) {
        keys.hall = fromCentre;
        key.hall = crypto::boxTo(key.open, fromCentre, random);
        if (fromCentre.isEmpty() || !ledger->openFor(keys))
            return Refusal{ledger->failed() ? storeRefusal() : Refusal{RefusalCode::CentreNeeded, {}}};
    }
    const bool first = inSealedRoom(id) && ledger->sealedRoomBox().isEmpty();
    const QByteArray room = first ? random.bytes(crypto::KeySize) : QByteArray();
    if (first)
        key.sealedRoom = crypto::boxTo(key.open, room, random); // kept before it is used
    if (!keepKey(id, key) || (first && !ledger->setSealedRoom(room)) || !shareKeys(id)) {
        ledger->close();
        return storeRefusal();
    }
    if (courier)
        courier->greet();
    return std::nullopt;
}

/** The sealed room's with who has the discipline role since; and another secret once somebody who had it sits here no longer. */
bool Desk::Private::shareKeys(const OfficerId &id)
{
    const OpenKeys open = ledger->openKeys();
    QHash<OfficerId, OfficerKey> holders;
    bool left = false;
    for (auto one = officers.cbegin(); one != officers.cend(); ++one) {
        OfficerKey key = keyOf(one.key());
        if (key.open.isEmpty())
            continue;
        if (seatRefusal(one.key()) || holdsNothing(one.key())) {
            left = left || !key.hall.isEmpty();
            key.hall.clear();
            key.sealedRoom.clear();
            key.pin.clear();
            if (!keepKey(one.key(), key))
                return false;
            continue;
        }
        if (!inSealedRoom(one.key()))
            key.sealedRoom.clear();
        else if (key.sealedRoom.isEmpty() && !open.sealedRoom.isEmpty())
            key.sealedRoom = crypto::boxTo(key.open, open.sealedRoom, *options.random);
        if (one.key() != id && !keepKey(one.key(), key))
            return false;
        holders.insert(one.key(), key);
    }
    if (!left)
        return true;
    const QByteArray secret = options.random->bytes(crypto::KeySize);
    QList<DeskLedger::Note> notes{escrowOf(secret)};
    for (auto one = holders.begin(); one != holders.end(); ++one) {
        if (one->hall.isEmpty() && one.key() != id)
            continue;
        one->hall = crypto::boxTo(one->open, secret, *options.random);
        notes << noteOf(one.key(), *one);
    }
    return ledger->guard(secret, notes);
}

void Desk::Private::keepForPin()
{
    pinOpened = pinKey.isEmpty() || !ledger ? QByteArray() : crypto::wrap(bytesOf(ledger->openKeys(), passwordKey), PinOpens, pinKey, *options.random);
    crypto::wipe(pinKey);
    crypto::wipe(passwordKey);
}

bool Desk::Private::openByPin(const OfficerId &id, const QByteArray &key)
{
    const auto opened = crypto::unwrap(pinOpened, PinOpens, key);
    const QCborMap map = QCborValue::fromCbor(opened.value_or(QByteArray())).toMap();
    const OpenKeys keys{map.value(0).toByteArray(), map.value(1).toByteArray(), id, map.value(2).toByteArray()};
    if (!opened || !ledger->openFor(keys))
        return false;
    passwordKey = map.value(3).toByteArray();
    pinKey = key;
    return true;
}

QByteArray Desk::Private::ownUnderAnother(const OfficerKey &before, const QString &password, const QByteArray &another) const
{
    const auto opened = before.own.isEmpty() ? std::nullopt : crypto::passwordKey(before.verifier, password.toUtf8());
    const auto own = opened ? crypto::unwrap(before.own, OwnPurpose, *opened) : std::nullopt;
    return own ? crypto::wrap(*own, OwnPurpose, another, *options.random) : QByteArray();
}

void Desk::Private::boxUnsent()
{
    boxer->stop();
    if (ledger && !ledger->failed())
        (void)ledger->boxUnsent(options.clock->nowUtc().addDays(-BoxesKept)); // tried again with the next save
}

} // namespace hall
