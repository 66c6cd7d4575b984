// SPDX-License-Identifier: GPL-3.0-or-later
/** Who of this desk's officers holds what opens its cases, and the accusations that come to it; and other secrets once somebody no longer may. */
#include "desk/desk_p.h"

#include "ledger/ports.h"

namespace hall {

namespace {

// Somebody who had it may not have it any more, and it is to be changed by the next who can.
constexpr char StaleHall[] = "hall/stale";
constexpr char StaleRoom[] = "room/stale";

} // namespace

void Desk::Private::leaveRoom(OfficerKey &key, bool *held) const
{
    *held = *held || !key.sealedRoom.isEmpty();
    key.sealedRoom.clear();
    for (OfficerKey::Earlier &one : key.earlier) {
        *held = *held || !one.sealedRoom.isEmpty();
        one.sealedRoom.clear();
    }
}

bool Desk::Private::takeAway(OfficerKey &key)
{
    bool room = false;
    leaveRoom(key, &room);
    if ((!key.hall.isEmpty() && !ledger->keep({QString::fromLatin1(StaleHall), "1"})) || (room && !ledger->keep({QString::fromLatin1(StaleRoom), "1"})))
        return false;
    key.hall.clear();
    return true;
}

/**
 * The sealed room's with who has the discipline role since; and other secrets once somebody who had them sits here no longer. That
 * they had them is forgotten in the same commit in which the other secret takes its place, or noted before.
 */
bool Desk::Private::shareKeys(const OfficerId &id)
{
    const bool roomOpen = !ledger->openKeys().sealedRoom.isEmpty();
    QHash<OfficerId, OfficerKey> holders;
    QList<DeskLedger::Note> changed;
    const QString staleHall = QString::fromLatin1(StaleHall);
    // The copy that the centre has of it opens by a key that the centre has put away: what it opens is to be another one, too.
    bool left = !ledger->kept(staleHall).isEmpty() || escrowStale();
    bool roomLeft = false;
    for (auto one = officers.cbegin(); one != officers.cend(); ++one) {
        const OfficerKey before = keyOf(one.key());
        OfficerKey key = before;
        if (key.open.isEmpty())
            continue;
        const bool serves = !seatRefusal(one.key()) && !holdsNothing(one.key());
        if (!serves || !inSealedRoom(one.key()))
            leaveRoom(key, &roomLeft);
        else if (key.sealedRoom.isEmpty() && roomOpen)
            key.sealedRoom = crypto::boxTo(key.open, ledger->openKeys().sealedRoom, *options.random);
        if (serves) {
            holders.insert(one.key(), key);
        } else {
            left = left || !key.hall.isEmpty();
            key.hall.clear();
            key.pin.clear();
        }
        if (key.bytes() != before.bytes())
            changed << noteOf(one.key(), key);
    }
    const QString stale = QString::fromLatin1(StaleRoom);
    if (roomLeft && !ledger->keep({stale, "1"}))
        return false;
    if (!left) {
        for (const DeskLedger::Note &note : std::as_const(changed)) {
            if (!ledger->keep(note))
                return false;
        }
    } else {
        const QByteArray secret = options.random->bytes(crypto::KeySize);
        changed << escrowOf(secret) << DeskLedger::Note{staleHall, {}};
        for (auto one = holders.begin(); one != holders.end(); ++one) {
            if (one->hall.isEmpty() && one.key() != id)
                continue;
            one->hall = crypto::boxTo(one->open, secret, *options.random);
            changed << noteOf(one.key(), *one);
        }
        if (!ledger->guard(secret, changed))
            return false;
    }
    if (!roomOpen || ledger->kept(stale).isEmpty())
        return true; // where it is closed, the next who has it does this
    const QByteArray room = options.random->bytes(crypto::KeySize);
    QList<DeskLedger::Note> notes{{stale, {}}};
    for (auto one = holders.begin(); one != holders.end(); ++one) {
        if (!inSealedRoom(one.key()))
            continue;
        one->sealedRoom = crypto::boxTo(one->open, room, *options.random);
        notes << noteOf(one.key(), *one);
    }
    return ledger->rotateRoom(room, notes);
}

} // namespace hall
