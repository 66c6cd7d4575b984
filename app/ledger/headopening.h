// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/signedhead.h"

namespace hall {

/**
 * What a signed head stands for. It stays with the centre: how many events there are, and that there are more than an hour ago,
 * would tell a desk of the accused unit that something happened that it may not know of (REG 30).
 */
struct HeadOpening
{
    static constexpr int BlindSize = 32;
    qint64 position = 0;   ///< of the last event; 0 before the first
    QByteArray chain;      ///< at that position, 32 bytes: see seals::eventChain(); zeros before the first event
    QString counts;        ///< rows by table, "event=40,case_key=12,device=3"
    QByteArray blind;      ///< 32 random bytes: without them nobody can try what a commitment may stand for
};
/**
 * SHA-256 over "hall-head-opening-1", the position (8 bytes), then chain, counts in UTF-8 and blind, each after its length
 * (4 bytes), all numbers big-endian. Empty when chain or blind has another length than it must have.
 */
QByteArray commitmentTo(const HeadOpening &opening);

} // namespace hall
