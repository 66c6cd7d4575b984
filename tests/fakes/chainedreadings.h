// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A desk's record of reading without its store, and a centre that knows the desk. */

#include "fakes/ledgers.h"
#include "fakes/readings.h"
#include "ledger/centreledger.h"

namespace hall::fakes {

/** The next \a count entries of that desk after \a head, which goes on with them. */
inline QList<ChainedAccess> chainedReadings(const DeskIdentity &desk, AccessHead *head, int count)
{
    QList<ChainedAccess> entries;
    for (int i = 0; i < count; ++i) {
        AccessEntry entry = aReading(AccessAct::Opened, CaseId(idOf(static_cast<quint64>(head->number + 1))), QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC));
        entry.blind = QByteArray(AccessBlindBytes, 'b');
        ChainedAccess made{head->number + 1, head->hash, {}, encodeAccess(entry), {}};
        made.hash = accessHash(made.previous, made.number, made.plain);
        made.signature = crypto::sign(desk.signer, accessMessage(made.hash));
        *head = {made.number, made.hash};
        entries << made;
    }
    return entries;
}

inline Device deviceOf(const DeskIdentity &desk)
{
    Device device;
    device.id = desk.device;
    device.digits = desk.deviceDigits;
    device.windows = desk.windows;
    device.certificateSha256 = crypto::sha256(desk.device.bytes());
    device.verifyKey = desk.signer.verify;
    device.boxKey = desk.box.open;
    return device;
}

} // namespace hall::fakes
