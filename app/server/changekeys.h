// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ledger/ports.h"

#include <QtCore/QJsonObject>

namespace hall {

/**
 * The order `rotate`, on a stopped centre: another key of the store, another one for which desks box, another key and certificate of the server,
 * and another secret of the key files. The desks follow by themselves. Cut off at any moment it can be asked again,
 * and a server can start. StoreFailed with a reason, a sentence.
 */
Result<QJsonObject> changeKeys(const QString &directory, const QString &place, Random &random);

/** Ends a change of the store's key that was cut off, as the store was left: before a store is opened to be written. */
std::optional<Refusal> finishKeyChange(const QString &directory, const QString &place, Random &random);

} // namespace hall
