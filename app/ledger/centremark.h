// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/seals.h"

#include "domain/ids.h"

#include <QtCore/QSet>
#include <QtCore/QUuid>

namespace hall {

/**
 * How far a centre's store had come when this was taken. It is kept beside the store and not in it: an older copy that was put
 * back, another history, or seals that were wiped do not fit it. It may lag behind the store, but it is never taken of
 * anything that is not durable: no crash makes a store look older than its mark.
 */
struct CentreMark
{
    QUuid centre;
    QUuid epoch;
    qint64 changes = 0;            ///< see seals::Tally
    qint64 events = 0;
    QByteArray chain;              ///< of the last of them
    QSet<DeviceId> revoked;        ///< that is for ever

    /** Sealed under the store's key: without it a mark can be taken away, but not made. */
    QByteArray seal(const QByteArray &storeKey, Random &random) const;
    static std::optional<CentreMark> open(const QByteArray &sealed, const QByteArray &storeKey);
    friend bool operator==(const CentreMark &, const CentreMark &) = default;

    /** Why the store in \a database is not what this mark was taken of, or its successor: a sentence. */
    std::optional<QString> contradicts(Database &database, const QByteArray &storeKey) const;
};

} // namespace hall
