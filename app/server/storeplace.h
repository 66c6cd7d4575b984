// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ledger/crypto.h"

#include <QtCore/QString>

namespace hall {

/** The file of an embedded ledger. */
QString storePath(const QString &directory);
/**
 * Where the ledger of \a directory is, as CentreLedger takes it: what was asked for, else what the file `database` in it
 * says (writeStorePlace()), else storePath(). Refused when another ledger lies in the directory and would be left behind.
 */
Result<QString> storePlace(const QString &directory, const QString &asked = {});
/** From now on the ledger is at \a place; a password is not written down. */
[[nodiscard]] bool writeStorePlace(const QString &directory, const QString &place);

/** The store's keys in \a directory. A store at \a place that nobody has begun yet gets new ones. */
struct StoreKeys
{
    QByteArray storeKey;
    crypto::BoxKey box;
};
Result<StoreKeys> openStoreKeys(const QString &directory, Random &random, const QString &place = {});

} // namespace hall
