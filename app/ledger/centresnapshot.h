// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/result.h"
#include "ledger/accessvisit.h"
#include "ledger/centremark.h"
#include "ledger/database.h"
#include "ledger/signedhead.h"

#include <QtCore/QUuid>

namespace hall {

/**
 * A centre's store as it was at one moment, read beside the writer of the same process, or of any on PostgreSQL: what takes
 * long (verifying, backing up) holds nobody up. Lives in the thread that opened it.
 */
class CentreSnapshot final
{
public:
    /** \a alone: no server may open a file meanwhile. */
    static Result<std::unique_ptr<CentreSnapshot>> open(const QString &path, const QByteArray &storeKey, bool alone = false);
    ~CentreSnapshot();

    struct Counts
    {
        QUuid centre;
        QUuid epoch;
        qint64 events = 0;
        qint64 quarantined = 0;
        qint64 devices = 0;
        qint64 feedRows = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    Counts counts() const;
    /** Whether the store at \a path lies under \a storeKey. Refused when it cannot be read: then nobody knows. Nobody else may have it open. */
    static Result<bool> isKeyOf(const QString &path, const QByteArray &storeKey);
    /** As CentreLedger::verify(). */
    std::optional<QString> verify() const;
    std::optional<QString> contradictionTo(const CentreMark &mark) const;
    QList<qint64> reseals() const;   ///< when, ms since 1970 UTC
    struct HeadsFound
    {
        std::optional<QString> bad;  ///< the first head that this ledger denies
        int compared = 0;
        int lost = 0;                ///< of an ended epoch, and newer than what is here of it: nothing here to compare them with
    };
    QByteArray ownVerifyKey() const; ///< see CentreLedger::ownVerifyKey()
    /** How many keys of an erased case are here: none, but where a backup from before was restored. -1: unreadable. */
    qint64 keysLeft(const CaseId &file) const;
    /** For each of \a files the windows whose feed ever held it; one pass over all feeds. Nothing when it was not read to the end. */
    std::optional<QHash<CaseId, QSet<WindowNumber>>> everSeenBy(const QSet<CaseId> &files) const;
    /** What is past its time of who read what: see hall::oldAccess(). */
    std::optional<QList<OldAccess>> oldAccess(qint64 ms) const;
    /** Entries received at \a ms since 1970 UTC or later, the first received first. False: not all were shown. */
    bool visitAccessSince(qint64 ms, const AccessVisit &visit) const;
    /**
     * What others were told of this ledger, against what it says now. Heads of an ended epoch that are not here are bad: who holds every
     * key can delete them and begin another. Only of the epochs in \a restored a backup is known to have lost the end.
     */
    HeadsFound compare(const QList<SignedHead> &heads, const QSet<QUuid> &restored = {}) const;
    /**
     * Each case as far as the centre reads it: routing, and what the matter is, but not of an accusation. Ends when \a visit
     * says no. False: not all were shown.
     */
    bool visitCases(const std::function<bool(const CaseFile &)> &visit) const;

    /**
     * Writes the store at \a path, as it is at one moment, to \a copy, a file that must not exist or be empty: SQLite's pages
     * as they are, PostgreSQL's rows into an SQLite store.
     */
    [[nodiscard]] static std::optional<Refusal> copy(const QString &path, const QString &copy, const QByteArray &storeKey);
    /** Whether a centre was made at \a path before. */
    static Result<bool> isBegun(const QString &path);

private:
    CentreSnapshot() = default;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Transaction> m_moment;
    QByteArray m_storeKey;
};

CentreSnapshot::Counts centreCounts(Database &database);
QByteArray centreMeta(Database &database, const char *name);

/** Re-derives what a centre's store holds from its own bytes; names the first bad entry. */
std::optional<QString> verifyCentre(Database &database, const QByteArray &storeKey);

} // namespace hall
