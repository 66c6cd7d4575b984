// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ledger/ports.h"
#include "server/keyfiles.h"

#include <QtCore/QJsonObject>

namespace hall {

/**
 * A backup holds all that a new machine needs to be this centre: the ledger as it was at one moment, the store's keys, the
 * authority and the server's own certificate. It is sealed to a recovery key (ledger/backupfile.h). Refusals are
 * StoreFailed with a sentence as the reason. These calls take as long as the store is large, in the caller's thread.
 */
struct BackupOrder
{
    QString data;                ///< the centre's directory
    QString store;               ///< where its ledger is, as storePlace() says
    QString to;                  ///< a file that does not exist
    QByteArray recoveryPublic;   ///< 32 bytes
};
/** Copies, verifies and seals; a ledger that does not verify is not backed up. Whoever asks owns the store. */
Result<QJsonObject> makeBackup(const BackupOrder &order, const KeyFiles &files, Clock &clock, Random &random);

struct RestoreOrder
{
    QString from;
    QByteArray recoverySecretText;
    QString data;                ///< must not exist, or be an empty directory
};
/** All or nothing: \a data is there in the end only if every hash, link, signature and count was right. A new epoch. */
Result<QJsonObject> restoreBackup(const RestoreOrder &order, Random &random);

/** Reads a whole backup, without leaving anything behind or writing down a key of it, and verifies what is in it. */
Result<QJsonObject> verifyBackup(const QString &from, const QByteArray &recoverySecretText);

} // namespace hall
