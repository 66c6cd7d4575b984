// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/identityfiles.h"
#include "desk/keyring.h"
#include "domain/result.h"

namespace hall {

/**
 * What opens a desk's store and its identity: 32 bytes in the keyring of the session, or, where none runs, in a file of mode 0600.
 * It opens no case once the desk has officers. Never made anew beside a store.
 */
struct DeviceSecret
{
    QByteArray key;
    bool inFile = true;
};

namespace devicesecret {

/**
 * Asks \a keyring first where it has it, and else takes it in where that can be done; a file beside it counts only where it opens the
 * identity. Null: there is none. StoreFailed, reason: "no_key" (it is gone), "keyring_silent"
 * (it lies in a keyring that does not answer: log in to the session whose keyring it is), "keyring_lost" (that keyring has it no
 * more: the centre's copy helps, see restoresecret.h).
 */
Result<DeviceSecret> have(const QDir &folder, Keyring *keyring, Random &random);
/** Before there is an identity, which is then sealed by it from its first byte. Leftovers of a desk that is gone are no hindrance. */
Result<DeviceSecret> forNewDesk(const QDir &folder, Keyring *keyring, Random &random);
/** A copy in a box for the centre, in "device.escrow", before the keyring is trusted with it; made once, and \a again for another key of the centre. */
bool keepEscrow(const QDir &folder, const DeviceSecret &secret, const DeskIdentity &identity, Random &random, bool again = false);

} // namespace devicesecret

} // namespace hall
