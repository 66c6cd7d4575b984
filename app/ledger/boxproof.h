// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ledger/crypto.h"

namespace hall {

/** X25519 keys for which the centre boxes what it sends to a desk: of cases and, at window 23, of accusations. Empty: none. */
struct BoxKeys
{
    QByteArray cases;
    QByteArray sealedRoom;
    friend bool operator==(const BoxKeys &, const BoxKeys &) = default;
};

/**
 * 32 bytes by which who holds the secret of a key announced before says that \a keys take its place: a desk from its secret and the
 * centre's key, the centre from its own and the one announced before. A certificate alone gives none. Empty when \a other is no key.
 */
QByteArray boxesProof(const crypto::BoxKey &own, const QByteArray &other, const DeviceId &device, const BoxKeys &keys);

/** What the centre signs when it has another X25519 key: "hall-box-1", the centre in 16 bytes, the key. */
QByteArray serverBoxMessage(const CentreId &centre, const QByteArray &open);

} // namespace hall
