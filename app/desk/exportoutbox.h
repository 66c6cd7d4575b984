// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtCore/QString>

namespace hall {

class Keyring;

/**
 * Writes what waits in the store of \a directory to \a file, sealed and signed as it lies there, for a USB stick and
 * `reception-server import-outbox`. Changes nothing in the store: the desk sends the same again when it can, and is answered.
 * Answers the number of events. StoreFailed with a reason: in_use (the program is open), not_enrolled, file_exists,
 * not_writable, keys_closed (what was filed last has to be boxed first: somebody signs in once), damaged,
 * identity_unreadable, those of devicesecret::have(), or what keeps the store from being opened.
 */
Result<int> exportOutbox(const QString &directory, const QString &file, Keyring *keyring = nullptr);

} // namespace hall
