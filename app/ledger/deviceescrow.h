// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ledger/crypto.h"

/** A desk's secret in a box that the centre alone opens, so that neither a forgotten password nor a broken keyring costs a record. */
namespace hall::escrow {

enum class Secret {
    Cases = 1,  ///< what opens the keys of cases, once a desk has officers
    Device = 2, ///< what opens a desk's store at all, and lies in the keyring of its operating system
};

QByteArray boxed(const QByteArray &centreKey, Secret kind, const DeviceId &device, const QByteArray &secret, Random &random);
/** The 32 bytes; nothing when what was in the box is another desk's, or of another kind. */
std::optional<QByteArray> secretIn(const QByteArray &opened, Secret kind, const DeviceId &device);
/** Whose it is, for who does not know. */
std::optional<DeviceId> deviceIn(const QByteArray &opened, Secret kind);

} // namespace hall::escrow
