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
    QMap<QByteArray, qint64> rows; ///< by table, see Tables
    QMap<int, End> feeds;          ///< by window
    /** By table, over the seals of its rows: who puts back a row as it once was has a seal that is right, and not the one that counts. */
    QMap<QByteArray, QByteArray> digests;
    QByteArray settling;           ///< hash of the list of devices that settle, as it lies in meta; empty when there is none
    bool digested = true;          ///< false: from a program that knew neither of the two
    qint64 changes = 0;            ///< commits so far: of two states of a store, the one with more is the later
    QList<QByteArray> epochs;      ///< before the present one, the newest last
    QList<qint64> reseals;         ///< when a person had the seals made anew, ms since 1970 UTC
    qint64 owedAfter = -1;         ///< see CentreLedger::numbersOwedAfter(); -1: nothing is owed

    static Tally empty();
    /** A row comes or goes. */
    void enter(const QByteArray &table, const QByteArray &seal);
    void leave(const QByteArray &table, const QByteArray &seal);
    /** Whether what a reader of \a table has summed up by addTo() is what was written. */
    bool holds(const QByteArray &table, const QByteArray &digest) const;
    /** \a context: the centre and the epoch it is of. */
    QByteArray seal(const QByteArray &context, const QByteArray &storeKey, Random &random) const;
    static std::optional<Tally> open(const QByteArray &sealed, const QByteArray &context, const QByteArray &storeKey);
};

/** Adds the row of that seal to \a digest of \a table, empty at first, or takes it away. Sums of hashes: in any order the same. */
void addTo(QByteArray &digest, const QByteArray &table, const QByteArray &seal);
void takeFrom(QByteArray &digest, const QByteArray &table, const QByteArray &seal);
/** Of every table, from the seals as they lie there; nothing when they cannot be read. */
std::optional<QMap<QByteArray, QByteArray>> digestsOf(Database &database);

/** A table whose rows bear seals: the statement that reads all that a seal covers, the seal last, and the column of an id that tells which row it is. */
struct Table
{
    const char *name;
    const char *rows;
    int idColumn;
};
inline constexpr Table Tables[] = {{"device", "sealedDevices", 0}, {"quarantine", "sealedQuarantine", 2}, {"case_key", "sealedKeys", 0},
                                   {"fork", "sealedForks", 1}, {"fork_key", "sealedForkKeys", 0}, {"renewal", "sealedRenewals", 0},
                                   {"officer_secret", "sealedSecrets", 0}, {"document_number", "sealedNumbers", -1}, {"signed_head", "sealedHeads", -1},
                                   {"device_box", "sealedBoxes", 0}, {"access", "sealedAccess", 0}, {"access_start", "sealedAccessStarts", 0}};

/**
 * Gives every row its seal, in the caller's transaction: those of a store from before the seals, or, when a person asks for it
 * \a again, whatever they had. Nothing when it could not.
 */
std::optional<Tally> sealRows(Database &database, const QByteArray &storeKey, bool again);

} // namespace seals

} // namespace hall
