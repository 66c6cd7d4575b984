// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ledger/ports.h"

#include <QtCore/QJsonObject>

namespace hall {

/**
 * Moves the embedded ledger of the centre in \a data to an empty database at \a to (postgresql://…), in one transaction, and
 * verifies both. No server may run on it. The old file stays as it was; a file `database` beside it says from then on where
 * the ledger is, so that no server opens the old one. Broken off after the copy and asked again, it finishes.
 * Refusals are StoreFailed with a sentence as the reason.
 */
Result<QJsonObject> migrateLedger(const QString &data, const QString &to, Random &random);

} // namespace hall
