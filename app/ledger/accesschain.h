// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/crypto.h"

namespace hall {

/**
 * One entry of a device's access stream as it travels: the device numbers them without gaps, links and signs each.
 *   hash      = SHA-256(previous ‖ number ‖ plain), the number big-endian in 8 bytes
 *   signature = Ed25519("hall-access-1" ‖ hash)
 * It goes over TLS as it is; in either store it lies wrapped under the store key.
 */
struct ChainedAccess
{
    qint64 number = 0;     ///< from 1
    QByteArray previous;   ///< 32 zero bytes before the first
    QByteArray hash;
    QByteArray plain;      ///< as encodeAccess() makes it; empty where its desk's disk has spoilt it: the signature vouches for the hash
    QByteArray signature;
};

/** The last entry that is held: number 0 and 32 zero bytes before the first. */
struct AccessHead
{
    qint64 number = 0;
    QByteArray hash;
    friend bool operator==(const AccessHead &, const AccessHead &) = default;
};

QByteArray accessHash(const QByteArray &previous, qint64 number, const QByteArray &plain);
/** What is signed. */
QByteArray accessMessage(const QByteArray &hash);
/** What a wrapped entry is bound to beside its key: it opens in its own place alone. */
QByteArray accessContext(const QByteArray &device, qint64 number);
/** Whether hash and signature are those of the entry's own bytes; of a spoilt one, whether the device signed the hash. */
bool isSound(const ChainedAccess &entry, const QByteArray &verifyKey);

} // namespace hall
