// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/centreledger.h"
#include "ledger/seals.h"

namespace hall {

/** What \a check, as it lies in the store, says: made with another key, with the first of this store, or with a later one, under which a root lies. */
enum class StoreCheck { Wrong, First, Later };
StoreCheck storeCheck(const QByteArray &check, const QByteArray &storeKey);
inline bool isStoreKey(const QByteArray &check, const QByteArray &storeKey) { return storeCheck(check, storeKey) != StoreCheck::Wrong; }
QByteArray laterCheck(const QByteArray &storeKey, Random &random);
/** What a case key is wrapped with beside the store key: it opens under its own id, case and stratum alone. */
QByteArray keyContext(const QByteArray &id, const QByteArray &file, int stratum);
/** What the centre's own signature and devices are worked out from: its first store key, which a later one seals. Empty: it cannot be read. */
QByteArray centreRoot(Database &database, const QByteArray &storeKey);
/** What the centre signs its own events and its heads with: the same on every server of it, and after a restore. */
crypto::SigningKey centreSigner(const QByteArray &root, const CentreId &centre);
/** By what the access stream is asked for a case: not readable as one. */
QByteArray accessAboutOf(const QByteArray &storeKey, const CaseId &file);
/** What is said of a store without seals that had them. */
QString sealsGone();
/** Seals a store from before the seals, in the transaction of the migration that makes room for them. */
QString sealMigrated(Database &database, int version, const QByteArray &storeKey, Random &random, const std::optional<CentreMark> &mark);

struct CentreLedger::Private
{
    struct FeedEnd
    {
        qint64 position = 0;
        QByteArray chain = firstPrevious();
    };

    std::unique_ptr<Database> database;
    QByteArray storeKey;
    QByteArray root;
    CentreBoxes box;
    Random *random = nullptr;
    QUuid epoch;
    CentreId centre;
    QList<DeviceId> settling;        ///< not heard to the end since the epoch began
    QSet<DeviceId> waiting;          ///< whose events waited since an event was ordered last
    qint64 lastPosition = 0;
    seals::Tally tally;
    bool tallyBroken = false;        ///< as it was found: kept as it is, so that verifying says so
    QHash<CaseId, CaseFile> routing;
    QHash<WindowNumber, FeedEnd> feedEnds;
    QSet<CaseId> transfers;          ///< those that wait, and some that do no longer; see casesWaiting()
    bool transfersKnown = false;
    std::optional<qint64> since;     ///< of the first officer, ms since 1970 UTC; see officersSince()
    mutable QHash<QByteArray, QByteArray> openedBoxes; ///< intake opens a push's boxes, and commit needs them again

    QSqlQuery &bound(const char *name, std::initializer_list<QVariant> values) const;
    bool write(const char *name, std::initializer_list<QVariant> values) const;
    /** Inserts \a columns and their seal into \a table, and counts it when it was not there; false when it failed. */
    bool writeSealed(const char *name, const QByteArray &table, QVariantList columns);
    QByteArray meta(const char *name) const;
    std::optional<Device> deviceFrom(QSqlQuery &query) const;
    std::optional<Acknowledgement> acknowledgementFrom(QSqlQuery &query) const;
    /** Without a reason of ours: what the disk said. */
    Refusal failure(const char *reason = nullptr) const;

    /** A box that came for a device before gives way to one that differs. \a fresh becomes true when anything was written. */
    std::optional<Refusal> storeKeyOf(const CentreLedger &ledger, const BoxedKey &key, bool *fresh);
    bool dropBox(const BoxedKey &key);
    bool storeEvent(const Batch &batch, const Judged &judged, const Envelope &envelope);
    bool storeQuarantined(const Batch &batch, const Judged &judged);
    bool fanOut(const CentreLedger &ledger, const Judged &judged, const Envelope &envelope, QSet<WindowNumber> *touched);
    /** Every key of the case but \a kept, under which its erasure is sealed, and a row for who has or had it. */
    bool eraseCase(const CaseId &file, const KeyId &kept, const QSet<WindowNumber> &sees, const QSet<WindowNumber> &saw, QSet<WindowNumber> *touched);
    bool isErased(const CaseId &file) const;
    bool appendRow(WindowNumber window, FeedRow row, qint64 event, bool brings);
    bool appendHistory(WindowNumber window, const CaseId &file);
    FeedEnd &feedEnd(WindowNumber window);
    void follow(const CentreLedger &ledger, const Judged &judged, const Envelope &envelope);
    bool takeNumber(const DocumentPlace &place, qint64 event);
    crypto::SigningKey ownSigner() const;
    DeviceId ownId() const;
    bool keepAside(const DeviceId &id, const Forked &aside, qint64 receivedMs);
    bool dropRow(const char *name, const QByteArray &table, const QByteArray &key);
    bool writeState(const DeviceId &id, DeviceState state);
    /** One sealed column of a device, by the statement \a name. */
    bool changeDevice(const char *name, const DeviceId &id, int column, const QVariant &value);
    /** Counts an officer in whom the ledger has just taken in, by whatever road; without a password. */
    bool countOfficer(const OfficerId &officer, qint64 nowMs);
    /** What they announced is forgotten; in the caller's transaction, which writes the tally. */
    bool forgetBoxes(const QList<Device> &devices);
    bool takeUp(const DeviceId &id, const QByteArray &certificate);
    /** In the transaction of a commit. */
    bool forgetWaiting();
    void readSettling(const QByteArray &stored);
    /** Its hash goes into the tally, which the caller writes. */
    bool writeSettling(const QList<DeviceId> &left);
    QByteArray tallyContext() const { return centre.bytes() + epoch.toRfc4122(); }
    /** Before each commit that added or took away a row. */
    bool writeTally();
    void readTally();
    /** After a failed write nothing in memory may be ahead of the disk. */
    void forget();

    // of a shared ledger
    QString tag;
    QByteArray seenTally;            ///< as it was sealed when it was read or written last
    bool stale = false;              ///< something was written that was not committed
    /** Makes the centre, unless another server was faster. */
    std::optional<Refusal> create();
    /** Takes the centre's lock, then catches up. */
    bool enter();
    bool catchUp();
    /** Tells the other servers of rows for \a windows, or, when there are none named, to look at everything again. */
    bool tell(const QSet<WindowNumber> &windows);
    bool writeWaiting();
    void readWaiting(const QByteArray &stored);
};

} // namespace hall
