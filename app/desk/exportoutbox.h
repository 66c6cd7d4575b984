// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtCore/QString>

namespace hall {

/**
 * Writes what waits in the store of \a directory to \a file, sealed and signed as it lies there, for a USB stick and
 * `reception-server import-outbox`. Changes nothing in the store: the desk sends the same again when it can, and is answered.
 * Answers the number of events. StoreFailed with a reason: in_use (the program is open), not_enrolled, file_exists,
 * not_writable, or what keeps the store from being opened.
 */
Result<int> exportOutbox(const QString &directory, const QString &file);

} // namespace hall
