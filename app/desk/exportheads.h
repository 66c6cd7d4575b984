// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtCore/QString>

namespace hall {

class Keyring;

/**
 * Writes the signed heads that the store of \a directory keeps to \a file, one JSON object a line, for
 * `reception-server audit verify --heads`. Changes nothing in the store. Answers their number. StoreFailed with a reason: in_use, not_enrolled,
 * file_exists, not_writable, read_failed, identity_unreadable, those of devicesecret::have(), or what keeps the store from being opened.
 */
Result<int> exportHeads(const QString &directory, const QString &file, Keyring *keyring = nullptr);

} // namespace hall
