// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/deskledger.h"

namespace hall {

struct CaseKey
{
    KeyId id;
    QByteArray key;
    bool forServer = true;
    ~CaseKey() { crypto::wipe(key); }
};

/** Under what a case's key lies in the store. The numbers lie there too: never reuse one. */
enum class KeyWay {
    Device = 0,  ///< the device's key: files of officers, and everything until the desk's first officer has signed in
    Hall = 1,    ///< the secret that opens ordinary cases, which only officers of this desk and the centre can open
    Boxed = 2,   ///< in a box as it came while that secret was not in memory, or for the sealed room
    Officer = 3, ///< in a box for the officer who received an accusation (P-08), and perhaps one for the sealed room
};

/** A row of case_key. */
struct KeyRow
{
    KeyId id;
    CaseId file;               ///< where the statement tells it
    Stratum stratum = Stratum::Routing;
    QByteArray wrapped;
    bool forServer = true;
    KeyWay way = KeyWay::Device;
    QByteArray holder;         ///< officer
    QByteArray also;           ///< box for the sealed room; of one in a box the one that came before it
};
/** A row of key_box. */
BoxedKey boxedFrom(const QSqlQuery &query);
KeyRow keyRowFrom(const QSqlQuery &query, bool withFile = false);
/** What lies in one of its boxes. */
std::optional<QByteArray> openedWith(const crypto::BoxKey &box, const KeyRow &row);

/** Of each of the secrets that lie one after the other. */
QList<crypto::BoxKey> boxKeysOf(const QByteArray &secrets);

/** What OpenKeys give, ready to be used. */
struct OpenBoxes
{
    crypto::BoxKey hall;       ///< of the secret of ordinary cases
    crypto::BoxKey before;     ///< of the one before the last change
    crypto::BoxKey sealedRoom;
    crypto::BoxKey officer;
    QList<crypto::BoxKey> older; ///< of the secrets of ordinary cases before `before`, the newest first: the centre may not have heard of any since
    QList<crypto::BoxKey> roomsBefore; ///< of the sealed room's secrets before, likewise
};

/** Those of a look at events, each opened once. */
struct OpenedKeys : QHash<KeyId, std::optional<QByteArray>>
{
    ~OpenedKeys();
};

/** State of an open desk store. */
struct DeskLedger::Private
{
    std::unique_ptr<Database> database;
    DeskIdentity identity;           ///< its serverBox as the centre changed it since
    void readServerBox();
    QByteArray storeKey;
    Random *random = nullptr;
    qint64 headNumber = 0;
    QByteArray headHash = firstPrevious();
    qint64 acknowledged = 0;
    qint64 lastArrival = 0;
    bool guarded = false;      ///< keys of cases lie under a secret of officers
    OpenKeys open;             ///< while somebody who may is signed in
    OpenBoxes boxKeys;
    std::optional<MassWithdrawal> asked;
    ErasedLately lately;
    QSet<CaseId> leaving;          ///< of the page that is being taken: cases a person could see, and their last withdraw
    qint64 lastLeaving = 0;
    ErasedLately uncounted;        ///< old copies that went without being counted; held is of no meaning
    int passing = 0;               ///< of them, within the hour, with those of the page that is being taken
    qint64 arrivalBefore = 0;      ///< of that page: what arrived until then was here before it
    /** Daily counters drawn and not yet durable. */
    QMap<QDate, int> drawn;
    /** Of the access stream, as its sealed note in meta says. */
    struct Access
    {
        AccessHead head{0, firstPrevious()};
        AccessHead dropped{0, firstPrevious()}; ///< the last that went; the first that is here links to it
        qint64 acknowledged = 0;
    };
    Access access;
    std::optional<bool> doubted; ///< see recordDoubted()

    QByteArray meta(const QString &name) const;
    bool setMeta(const QString &name, const QByteArray &value);
    bool writeNote(const Note &note);
    bool insert(const SealedEvent &event, const Envelope &envelope, bool own, Verdict verdict, const QString &code, const QVariant &arrival);
    std::optional<CaseKey> keyOf(const CaseId &file, Stratum stratum) const;
    std::optional<QByteArray> keyById(const KeyId &id) const;
    std::optional<QByteArray> opened(const KeyRow &row) const;
    /** \a received: of an accusation, by the officer who is signed in: theirs alone, and the sealed room's unless it is \a aboutRoom. */
    bool storeKeyOf(const CaseId &file, Stratum stratum, const CaseKey &key, bool received = false, bool aboutRoom = false);
    /** What began the case, where it can be read. */
    std::optional<Event> filingOf(const CaseId &file) const;
    bool isAccusation(const KeyRow &row) const;
    /** Nothing of it is boxed for the discipline room: it is about that, or cannot be read. */
    bool keptFromRoom(const CaseId &file) const;
    /** By what a row of case_key knows its officer: it names nobody to who reads the disk. */
    QByteArray holderOf(const OfficerId &officer) const;
    bool markHolders();
    /**
     * Keys from before the officers, and such as came boxed for the device: of an accusation they go to the officer who filed it
     * here, or to the sealed room, and wait for those. In the caller's transaction.
     */
    bool settleSealed();
    std::optional<KeyRow> settled(KeyRow row) const;
    bool rewrap(const KeyRow &row);
    bool insertKey(const CaseId &file, const KeyRow &row);
    /** Of a page: opened and wrapped, or in its box as long as nobody is signed in who could open it. */
    bool storeArrived(const BoxedKey &boxed);
    bool closed() const { return guarded && open.hall.isEmpty(); }
    bool cameWhileClosed(const CaseId &file) const;
    /** Everything that lies under what is known here goes under \a secret. */
    bool wrapAnew(const QByteArray &secret);
    /** The accusations whose keys lie under the device's own, and whether they were filed here. Nothing when the store failed. */
    std::optional<QHash<CaseId, bool>> casesUnsettled() const;
    /** Of an accusation that came before the officers: not under their secret, and not for all of them. */
    bool keepUnsettled(KeyRow row, bool own);
    /** The secrets before the one that is open. */
    void readBefore();
    bool wrapDraftsAnew(const QByteArray &secret);
    /** Those of \a officer that lie under \a before go under \a secret. Within a transaction of the caller's. */
    bool wrapOwnDraftsAnew(const OfficerId &officer, const QByteArray &before, const QByteArray &secret);
    bool wrapAnew(const QString &beginning, const QByteArray &before, const QByteArray &secret);
    bool openArrived();
    /** Of this officer's accusations from before this desk had a sealed room: boxed for it too. */
    bool shareWithRoom();
    void openRoomsBefore();
    bool ofRoom(const KeyRow &row) const; ///< boxed for the sealed room, as it is or was
    /** Everything in a box for \a before goes into one for \a room. */
    bool boxForRoom(const crypto::BoxKey &before, const QByteArray &room);
    QByteArray sealedNote(const QString &name) const;
    bool keepSealed(const QString &name, const QByteArray &value);
    /** Of a note with personal text, once there are officers: opened by them alone. */
    const QByteArray &keyOfNote(const QString &name) const;
    QList<BoxedKey> boxesOf(const CaseId &file) const;
    QList<BoxedKey> boxed(const SealedEvent &event, const QMap<DeviceId, QByteArray> &sealedRooms);
    /** \a rooms: for which keys those of window 23 were made. */
    bool storeBoxes(const QList<BoxedKey> &boxes, const QMap<DeviceId, QByteArray> &rooms);
    void forgetOpen();
    /** The keys an event of each stratum is sealed under; made here when \a first files the case. */
    Result<QMap<Stratum, CaseKey>> keysToSeal(const Event &first, bool sealedCase);
    /** Everything of a case no feed of this desk holds, but own work that is unsent or was not accepted, and the keys it needs. */
    bool eraseCase(const CaseId &file);
    /** All keys of a case whose retention period has ended, whatever waits. */
    bool wipe(const CaseId &file, Taken &taken);
    /** An accusation that was received here, and that the centre has. */
    bool receivedHere(const CaseId &file) const;
    bool takeRow(const FeedPage &page, const FeedRow &row, Taken &taken);
    bool takeKeys(const FeedPage &page);
    bool moveCursor(const FeedPage &page, qint64 position, const QByteArray &chain);
    bool withdraw(const FeedPage &page, const FeedRow &row, Taken &taken);
    /** The rows and keys of \a page up to position \a until; within a transaction. False with an empty \a bad: the store failed. */
    bool takeRows(const FeedPage &page, qint64 until, Cursor &at, Taken &taken, QString &bad);
    /** Erased means erased: the log still held the keys. Failing here loses nothing; a later checkpoint does it. */
    void shrinkLog();
    int heldCases() const;
    /** Whether a case that leaves with the page that is being taken counts; an old copy that does not is added to \a passing. */
    bool countLeaving(const CaseId &file, WindowNumber window);
    void readWithdrawal();
    /** What is asked of \a page, once its rows were tried; nothing when it may be taken. */
    std::optional<MassWithdrawal> questionOf(const FeedPage &page, int held, const ErasedLately &after) const;
    bool writeErased(const FeedPage &page, const Cursor &at, const ErasedLately &after, const ErasedLately &passed);
    bool keepQuestion(const std::optional<MassWithdrawal> &question);
    HeldEvent held(const QSqlQuery &query, OpenedKeys &keys) const;
    HeldEvent heldUnopened(const QSqlQuery &query, const std::optional<Envelope> &envelope) const;
    QList<HeldEvent> heldAll(QSqlQuery &query) const;
    QByteArray sealOf(const QVariantList &columns) const;
    /** How many events of ours there are, sealed: the last of them could be taken away unseen. */
    bool writeHead(qint64 number, const QByteArray &hash);
    /** Gives the rows of a store from before the seals theirs, once. */
    bool sealOldRows();
    std::optional<QString> verifyRows() const;
    int count(const QString &statement, const CaseId &file) const;
    int unsettledOf(const CaseId &file) const;
    bool moveAcknowledged(QSet<CaseId> &settled);
    /** Offered again from there on. Noted is how far the centre, which holds own events up to \a held, had acknowledged them. */
    bool moveBack(qint64 number, qint64 held);
    bool boxedForCentre(const KeyId &key) const;
    /** The first event that must not be sent yet, for lack of the keys that were born with it. */
    QList<SealedEvent>::const_iterator firstKeyless(const QList<SealedEvent> &events) const;
    bool readAccess();
    bool writeAccessState(const Access &state);
    /** In the caller's transaction; \a access becomes this once it is committed. */
    std::optional<Access> addAccess(AccessEntry entry);
    std::optional<QByteArray> accessHashAt(qint64 number) const;
    std::optional<QString> verifyAccess() const;

    Refusal failure(const QString &reason = {}) const;
};

/** The first columns of every statement that reads whole events. */
enum EventColumn { NumberColumn, PreviousColumn, HashColumn, EnvelopeColumn, NonceColumn, SealedColumn, SignatureColumn, VerdictColumn, CodeColumn };
SealedEvent sealedFrom(const QSqlQuery &query);

} // namespace hall
