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
    QMap<QByteArray, qint64> rows; ///< by table: quarantine, device, case_key, fork, fork_key, document_number, renewal, officer_secret, device_box, access
    QMap<int, End> feeds;          ///< by window
    qint64 changes = 0;            ///< commits so far: of two states of a store, the one with more is the later
    QList<QByteArray> epochs;      ///< before the present one, the newest last
    QList<qint64> reseals;         ///< when a person had the seals made anew, ms since 1970 UTC
    qint64 owedAfter = -1;         ///< see CentreLedger::numbersOwedAfter(); -1: nothing is owed

    static Tally empty();
    /** \a context: the centre and the epoch it is of. */
    QByteArray seal(const QByteArray &context, const QByteArray &storeKey, Random &random) const;
    static std::optional<Tally> open(const QByteArray &sealed, const QByteArray &context, const QByteArray &storeKey);
};

/**
 * Gives every row its seal, in the caller's transaction: those of a store from before the seals, or, when a person asks for it
 * \a again, whatever they had. Nothing when it could not.
 */
std::optional<Tally> sealRows(Database &database, const QByteArray &storeKey, bool again);

} // namespace seals

} // namespace hall
