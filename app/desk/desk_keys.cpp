// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include "ledger/deviceescrow.h"
#include "ledger/ports.h"

#include <algorithm>

/**
 * What opens the cases of this desk. From the first sign-in by a password on, their keys lie under one secret, which each officer
 * of the desk has in a box of their own, opened by their password, and the centre in an escrow. A stolen desk has none of the
 * passwords, and a locked one has wiped the secret.
 */
namespace hall {

namespace {

constexpr char OwnPurpose[] = "officer-own";
constexpr char EscrowNote[] = "escrow";
constexpr char EscrowFor[] = "escrow/for"; ///< the key of the centre that it is boxed for
constexpr int BoxesKept = 90; ///< days: a centre that is restored from an older backup is sent the keys again

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

QList<DeskLedger::Note> Desk::Private::escrowOf(const QByteArray &secret) const
{
    const QByteArray &centre = ledger->serverBox();
    return {{QString::fromLatin1(EscrowNote), escrow::boxed(centre, escrow::Secret::Cases, enrolled->identity.device, secret, *options.random)},
            {QString::fromLatin1(EscrowFor), centre}};
}

bool Desk::Private::escrowStale() const
{
    const QByteArray made = ledger->kept(QString::fromLatin1(EscrowFor));
    return !escrow().isEmpty() && !made.isEmpty() && made != ledger->serverBox();
}

bool Desk::Private::followServerBox()
{
    if (!ledger || ledger->serverBox() == enrolled->identity.serverBox)
        return true;
    EnrolledDesk now = *enrolled;
    now.identity.serverBox = ledger->serverBox();
    // A copy from before this was noted was made for the key that gives way now.
    const bool noted = escrow().isEmpty() || !ledger->kept(QString::fromLatin1(EscrowFor)).isEmpty()
                       || ledger->keep({QString::fromLatin1(EscrowFor), enrolled->identity.serverBox});
    if (!noted)
        return false;
    // The copy first: when this is cut off, the identity still says that there is something to follow.
    if (!devicesecret::keepEscrow(folder, deviceSecret, now.identity, *options.random, true) || !identityfiles::write(folder, now, deviceSecret.key))
        return false;
    enrolled = now;
    return true;
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
        keys.own = makeOwn(key, password);
    }
    // An administrator reads no case, and holds nothing that would open one.
    if (holdsNothing(id))
        return takeAway(key) && keepKey(id, key) ? std::nullopt : std::optional(storeFailed("not_writable"));
    const crypto::BoxKey own = boxKeyOf(keys.own);
    if (!ledger->guarded()) {
        keys.hall = random.bytes(crypto::KeySize);
        key.hall = crypto::boxTo(key.open, keys.hall, random);
        if (!ledger->guard(keys.hall, QList<DeskLedger::Note>{noteOf(id, key)} + escrowOf(keys.hall)))
            return storeFailed("not_writable");
    }
    keys.hall = crypto::openBox(own, key.hall).value_or(QByteArray());
    if (inSealedRoom(id))
        keys.sealedRoom = crypto::openBox(own, key.sealedRoom).value_or(QByteArray());
    if (!ledger->openFor(keys)) {
        keys.hall = fromCentre;
        key.hall = crypto::boxTo(key.open, fromCentre, random);
        if (fromCentre.isEmpty() || !ledger->openFor(keys))
            return Refusal{ledger->failed() ? storeFailed("not_writable") : Refusal{RefusalCode::CentreNeeded, {}}};
    }
    const bool none = inSealedRoom(id) && ledger->openKeys().sealedRoom.isEmpty();
    if (none)
        key.sealedRoom.clear();
    const bool first = none && ledger->sealedRoomBox().isEmpty();
    // Nobody here has the secret of the room any more: what is accused from now on has to open for somebody.
    const bool another = none && !first && !roomHeldBeside(id);
    QByteArray room = first || another ? random.bytes(crypto::KeySize) : QByteArray();
    const crypto::WipedAtEnd wiped(room);
    if (!room.isEmpty())
        key.sealedRoom = crypto::boxTo(key.open, room, random); // kept before it is used
    const bool kept = keepKey(id, key) && (!first || ledger->setSealedRoom(room)) && (!another || ledger->rotateRoom(room, {noteOf(id, key)})) && shareKeys(id);
    if (!kept) {
        ledger->close();
        return storeFailed("not_writable");
    }
    if (courier)
        courier->greet();
    return std::nullopt;
}

void Desk::Private::boxUnsent()
{
    boxer->stop();
    if (ledger && !ledger->failed())
        (void)ledger->boxUnsent(options.clock->nowUtc().addDays(-BoxesKept)); // tried again with the next save
}

} // namespace hall
