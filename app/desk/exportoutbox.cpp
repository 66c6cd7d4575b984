// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exportoutbox.h"

#include "desk/closeddesk.h"
#include "sync/wire.h"

namespace hall {

Result<int> exportOutbox(const QString &directory, const QString &file, Keyring *keyring)
{
    SystemRandom random;
    const auto closed = openClosedDesk(directory, file, keyring, random);
    if (!closed)
        return closed.refusal();
    DeskLedger &ledger = *closed->ledger;
    const DeskIdentity &identity = closed->desk.identity;

    wire::OutboxFile outbox;
    outbox.centre = identity.centre;
    outbox.device = identity.device;
    int count = 0;
    for (qint64 after = ledger.acknowledgedNumber();;) {
        wire::Push push;
        push.incarnation = ledger.incarnation();
        push.events = ledger.ownAfter(after, wire::MaxEventsPerPush, wire::MaxPushBytes);
        if (push.events.isEmpty())
            break;
        if (!ledger.travels(push.events))
            return storeFailed("keys_closed");
        push.keys = ledger.keysFor(push.events, ledger.disciplineDevices());
        after = push.events.last().number;
        count += static_cast<int>(push.events.size());
        outbox.pushes.append(push);
    }
    if (count < ledger.unsentCount())
        return storeFailed("damaged");
    outbox.signature = crypto::sign(identity.signer, wire::outboxMessage(outbox));
    return carriedAway(file, wire::encode(outbox), count);
}

} // namespace hall
