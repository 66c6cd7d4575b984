// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ledger/centreboxes.h"
#include "server/keyfiles.h"

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

/** With what a ledger is opened. */
struct StoreKeys
{
    QByteArray storeKey;
    CentreBoxes box;
};
/** As the two files of a centre, or of its backup, hold them. Refused when either is not whole. */
Result<StoreKeys> storeKeysFrom(const QByteArray &storeKey, const QByteArray &boxes);
QByteArray boxFile(const CentreBoxes &box);
/** Of a store at \a place that has been begun. */
Result<StoreKeys> storeKeysIn(const KeyFiles &files, const QString &place);
/** The store's keys in \a directory. A store at \a place that nobody has begun yet gets new ones. */
Result<StoreKeys> openStoreKeys(const QString &directory, Random &random, const QString &place = {});

} // namespace hall
