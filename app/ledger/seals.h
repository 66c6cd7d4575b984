// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/crypto.h"

#include <QtCore/QMap>
#include <QtCore/QVariant>

namespace hall {

class Database;

/** How a centre's store notices that a row is not as it was written: known to its writer and to verifyCentre(). */
namespace seals {

/** SHA-256 over \a previous and what the centre, not the author, says of an event. */
QByteArray eventChain(const QByteArray &previous, qint64 position, const QByteArray &hash, int verdict, const QString &code, qint64 receivedMs);
/** A keyed hash of the row's columns in their order; a number, a text and bytes of the same looks differ. */
QByteArray row(const QByteArray &storeKey, const QByteArray &table, const QVariantList &columns);

/** How much there is of everything, so that a row that is gone is missed. Lies in meta, sealed under the store key. */
struct Tally
{
    struct End
    {
        qint64 position = 0;
        QByteArray chain;
        friend bool operator==(const End &, const End &) = default;
    };
    qint64 events = 0;
    QByteArray chain;              ///< of the last event; 32 zero bytes before the first
    QMap<QByteArray, qint64> rows; ///< by table: quarantine, device, case_key, fork, fork_key
    QMap<int, End> feeds;          ///< by window

    static Tally empty();
    /** \a context: the centre and the epoch it is of. */
    QByteArray seal(const QByteArray &context, const QByteArray &storeKey, Random &random) const;
    static std::optional<Tally> open(const QByteArray &sealed, const QByteArray &context, const QByteArray &storeKey);
};

/** Gives every row of a store from before the seals its own; in the caller's transaction. Nothing when it could not. */
std::optional<Tally> sealOldRows(Database &database, const QByteArray &storeKey);

} // namespace seals

} // namespace hall
