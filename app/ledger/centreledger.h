// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/casefile.h"
#include "domain/documentseries.h"
#include "domain/result.h"
#include "ledger/accesschain.h"
#include "ledger/accessvisit.h"
#include "ledger/boxproof.h"
#include "ledger/centreboxes.h"
#include "ledger/centremark.h"
#include "ledger/database.h"
#include "ledger/feed.h"
#include "ledger/signedhead.h"

namespace hall {

enum class DeviceState {
    Active = 1,
    Revoked = 2,  ///< shut out by a person
    Frozen = 3,   ///< it signed twice; a person has to look
    Wiped = 4,    ///< shut out, and told to erase what it holds of others
};

/** An enrolled device, as the server knows it. */
struct Device
{
    DeviceId id;
    int digits = 0;                  ///< 1–99, of its case codes; above: a branch; below 0: the centre's own, one an epoch
    QString label;
    QList<WindowNumber> windows;
    QByteArray certificateSha256;
    QByteArray verifyKey;            ///< Ed25519
    QByteArray boxKey;               ///< X25519
    DeviceState state = DeviceState::Active;
    qint64 headNumber = 0;
    QByteArray headHash;             ///< 32 zero bytes before the first event
    /** Of a branch, a second history taken in: whose it is, and where it left that device's chain. Else null. */
    DeviceId origin;
    qint64 baseNumber = 0;
    QByteArray baseHash;
    /** Whom the events name. */
    const DeviceId &author() const { return origin.isNull() ? id : origin; }
    /** The centre itself: nobody connects as it, and it alone takes the steps of Seat::Centre. */
    bool ofCentre() const { return digits < 0; }
    bool shutOut() const { return state == DeviceState::Revoked || state == DeviceState::Wiped; }
};

/** By what the centre knows an officer's password; who the officer is stands in the ledger. */
struct OfficerSecret
{
    OfficerId officer;
    QByteArray verifier;             ///< empty: no password opens, until an administrator gives another out
    bool once = false;               ///< given out by an administrator: its owner has to set another
    int wrong = 0;                   ///< guesses in a row
    qint64 nextTryMs = 0;            ///< no guess is looked at before, ms since 1970 UTC
    qint64 since = 0;                ///< when the officer was first appointed, likewise
};

/** What lies aside of a device that signed twice under one number. */
struct Forked
{
    QList<SealedEvent> events;       ///< by number
    QList<BoxedKey> keys;
};

/** What intake decided of one event, ready to be stored. */
struct Judged
{
    SealedEvent event;
    EventId id;                      ///< as its envelope says; of a damaged one, which says nothing for sure, from its hash
    Verdict verdict = Verdict::Accepted;
    QString code;
    CaseId file;
    QSet<WindowNumber> audience;     ///< windows that see the case after this event; unchanged when contested
    QSet<WindowNumber> erasedAt;     ///< of an erasure: windows that ever saw the case; those that see it now need not be named
    std::optional<DocumentPlace> numbered; ///< the document's number that it gives, for the register
};

/**
 * The centre's ledger. Positions are given inside the commit by the one committer; feeds are fanned out when events are
 * ordered, so that reading a feed is one range scan. Keys lie wrapped under the store key; boxes for a device are passed on
 * unopened. On PostgreSQL several servers may have one ledger open: each change is made under the centre's lock, after
 * what the others changed was read.
 */
class CentreLedger final
{
public:
    /**
     * \a path as Database takes it: a file, or postgresql://… Refused with a sentence: a store that \a mark contradicts, and
     * one whose seals are gone. Only the upgrade of a store from before the seals makes them, and never with a mark.
     */
    static Result<std::unique_ptr<CentreLedger>> open(const QString &path, const QByteArray &storeKey, const CentreBoxes &box, Random &random,
                                                      const std::optional<CentreMark> &mark = {});
    /** Makes all seals anew, since a person trusts the rows; not against the authors' signatures. Answers the number of events. */
    static Result<qint64> reseal(const QString &path, const QByteArray &storeKey, Random &random, qint64 nowMs, const std::optional<CentreMark> &mark);
    /**
     * From now on the store lies under the key \a to instead of \a from: case keys and who read what are sealed anew, and so is every
     * row. What the centre signs by stays. Refused when the store is not whole, or \a mark contradicts it. Answers the number of events.
     */
    static Result<qint64> changeKey(const QString &path, const QByteArray &from, const QByteArray &to, Random &random, const std::optional<CentreMark> &mark);
    ~CentreLedger();
    /** Of what is committed; nothing when that cannot be known. */
    std::optional<CentreMark> mark() const;
    QList<qint64> reseals() const;   ///< when, ms since 1970 UTC

    /** Whether other servers may have it open too. */
    bool shared() const;
    /** Before anything is read of a shared ledger outside a turn: forgets what others have changed since. False: unreadable. */
    bool catchUp();
    /** Names this object in what it tells the others, see CentreNews. */
    QString tag() const;
    /**
     * Of a shared ledger: what is judged and what is then written are one transaction under the centre's lock, and what is
     * written within is not there before its commit. Else nothing: one process owns the store.
     */
    class Turn final
    {
    public:
        explicit Turn(CentreLedger &ledger);
        bool begun() const;
        [[nodiscard]] bool commit();

    private:
        std::optional<Transaction> m_transaction;
    };

    QUuid epoch() const;
    /** After a restore: desks notice, read their feeds anew and offer again what this ledger may lack; the settling begins. */
    [[nodiscard]] bool beginEpoch();
    /** The active devices that have not said yet that they offered all they have. The settling is over when there are none. */
    QList<DeviceId> unsettled() const;
    /** \a device has offered all it has; every device when it is null. */
    [[nodiscard]] bool settle(const DeviceId &device);
    /**
     * Whether an event of \a device that does not fit should wait, since what it builds on may still come. No longer when
     * every device that is not settled waits itself: one of them must then be judged for the others to go on.
     */
    bool mayWait(const DeviceId &device);
    CentreId centre() const;
    qint64 eventCount() const;

    // devices and enrolment
    [[nodiscard]] std::optional<Refusal> addDevice(const Device &device);
    std::optional<Device> findDevice(const DeviceId &id) const;
    /** Of an active device that shows a renewed one for the first time: from now on it is the device's, and the one before is none. */
    std::optional<Device> findDeviceByCertificate(const QByteArray &sha256);
    /** A certificate issued anew. The device's own stays good until this one is shown; a second renewal takes its place. */
    [[nodiscard]] bool renewCertificate(const DeviceId &id, const QByteArray &sha256, qint64 nowMs);
    QList<Device> devices() const;
    using DeviceBoxes = BoxKeys;
    /** What a device announced. */
    DeviceBoxes boxesOf(const DeviceId &device) const;
    [[nodiscard]] bool keepBoxes(const DeviceId &device, const DeviceBoxes &boxes);
    /** Whether \a proof of \a boxes was made with the secret of \a before, a key that \a device announced. */
    bool provenBy(const QByteArray &before, const QByteArray &proof, const DeviceId &device, const DeviceBoxes &boxes) const;
    /** Once a person has looked: what \a device announces next is taken as its first. */
    [[nodiscard]] bool dropBoxes(const DeviceId &device);
    /** For whom keys of accusations are boxed: active devices of window 23 on which somebody of the discipline role can open them. */
    QMap<DeviceId, QByteArray> sealedRooms();
    [[nodiscard]] bool setDeviceState(const DeviceId &id, DeviceState state);
    int freeDeviceDigits() const;    ///< 0 when all 99 are taken

    // a second history of a device
    /** Keeps \a forked as evidence and freezes the device, unless it is revoked. Again adds nothing. */
    [[nodiscard]] bool keepForked(const DeviceId &device, const Forked &forked, qint64 receivedMs);
    /** Keeps what others received of it, without links (number 0). Freezes nobody. */
    [[nodiscard]] bool keepRelayed(const QMap<DeviceId, Forked> &relayed, qint64 receivedMs);
    Forked forkedOf(const DeviceId &device) const;
    QMap<DeviceId, int> forkedCounts() const;
    [[nodiscard]] bool dropForked(const QList<SealedEvent> &events);
    /** Codes of the cases \a device filed after \a number: another case may not bear one of them. */
    QSet<QString> codesFiledAfter(const DeviceId &device, qint64 number) const;
    struct Held
    {
        DeviceId device;
        qint64 number = 0;
        EventId id;
        QString code;
        qint64 receivedMs = 0;
    };
    QList<Held> quarantined() const;

    // officers
    std::optional<OfficerSecret> officerSecret(const OfficerId &officer) const;
    [[nodiscard]] bool putOfficerSecret(const OfficerSecret &secret);
    QList<OfficerId> officers() const; ///< all that ever were, the first appointed first
    std::optional<Officer> officerOf(const OfficerId &officer);
    /** When the hall appointed its first officer, UTC; null while it is being set up, and anybody may sign in by a name. */
    QDateTime officersSince();

    // who read what: of each device a chain, see ChainedAccess
    AccessHead accessHead(const DeviceId &device) const;
    /** The last entry that was erased after its time: what is kept begins after it. Number 0 where nothing was. */
    AccessHead accessStart(const DeviceId &device) const;
    /** Of an entry that is held, or of the last that was erased. */
    std::optional<QByteArray> accessHash(const DeviceId &device, qint64 number) const;
    /** \a entries follow the head and one another, and are sound: that is asked before. One commit. */
    [[nodiscard]] bool takeAccess(const DeviceId &device, const QList<ChainedAccess> &entries, qint64 receivedMs);
    struct Looked { DeviceId device; AccessEntry entry; };
    /** Who looked at the case, the newest first; of those received last. */
    QList<Looked> whoLooked(const CaseId &file, int most) const;
    /** Those of \a device after \a number, and those of any device received at \a ms since 1970 UTC or later. */
    void visitAccessAfter(const DeviceId &device, qint64 number, const AccessVisit &visit) const;
    void visitAccessSince(qint64 ms, const AccessVisit &visit) const;
    /**
     * Erases entries of the device from the front up to \a upTo, which is held; what is kept goes on being verified from there. One
     * commit. How many went; nothing: the store failed.
     */
    [[nodiscard]] std::optional<qint64> dropAccess(const DeviceId &device, qint64 upTo);

    // intake
    std::optional<Acknowledgement> findVerdict(const EventId &id) const; ///< with the stored hash
    /** Routing state of the case: fold of its accepted routing events. Cached. */
    CaseFile routingOf(const CaseId &file);
    /** The same, and what is not known is folded and not kept: for who looks through all cases. */
    CaseFile glanceAt(const CaseId &file) const;
    QSet<WindowNumber> visibleTo(const CaseId &file) const;
    std::optional<QByteArray> caseKey(const KeyId &key) const;
    /** Whether \a key is held here for that case and stratum; a key of another case opens nothing for a reader. */
    bool keyBelongs(const KeyId &key, const CaseId &file, Stratum stratum) const;
    bool keyTaken(const KeyId &key) const; ///< by any case and recipient
    QByteArray boxOf(const KeyId &key, const DeviceId &recipient) const; ///< of an accusation's key for a device of window 23; empty: it has none
    /** What the device's \a number was taken by, in the ledger or in quarantine: another hash there is a fork. */
    std::optional<Acknowledgement> findByNumber(const DeviceId &device, qint64 number) const;
    /** A key boxed for the centre. */
    std::optional<QByteArray> openBoxed(const BoxedKey &key) const;
    /** What lies in a box for the centre; see deviceescrow.h. */
    std::optional<QByteArray> openForCentre(const QByteArray &box) const;
    /** The centre's X25519 key, for which desks box keys. */
    QByteArray boxKey() const;
    /** That it is the centre's, signed as the heads are: see serverBoxMessage(). */
    QByteArray boxKeySignature() const;
    /**
     * One transaction, one flush: keys, events with positions and verdicts, feed rows (a case entering a feed brings its whole
     * history; one leaving gets a withdraw), device heads. Quarantined and refused ones are stored outside the ledger.
     * \a boxed that cannot be opened or contradicts a known key refuses the whole batch (StoreFailed "bad_key").
     */
    struct Batch
    {
        DeviceId device;
        qint64 headNumber = 0;
        QByteArray headHash;
        QList<Judged> events;
        QList<BoxedKey> keys;
        qint64 receivedMs = 0;       ///< the centre's clock, ms since 1970 UTC
    };
    [[nodiscard]] std::optional<Refusal> commit(const QList<Batch> &batches, QSet<WindowNumber> *touched);

    // what the centre does by itself
    /** As whom this server acts in this epoch: made when it is needed first. In a turn; nothing when the store failed. */
    std::optional<Device> ownDevice();
    /** What the centre's devices of every epoch sign with. */
    QByteArray ownVerifyKey() const;
    /** Takes up a device of the centre's from an epoch that was lost; true too when it is known. */
    [[nodiscard]] bool addOwnDevice(const DeviceId &id);
    SealedEvent sealOwn(const Event &event, const KeyId &key, const QByteArray &caseKey, qint64 number, const QByteArray &previous) const;
    /**
     * Cases with a transfer that is not answered, or a unit that was summoned and has not come. Known after the first question,
     * of units from the newest events alone; each commit tells what is added.
     */
    QSet<CaseId> casesWaiting();
    /** The key under which the case's routing events are sealed. */
    std::optional<KeyId> routingKeyOf(const CaseId &file) const;
    QDateTime receivedAt(const EventId &event) const; ///< UTC; null when it is not here
    /** Cases of the next \a most events after \a position, which becomes that of the last of them. */
    QSet<CaseId> casesAfter(qint64 *position, int most) const;
    struct Seen { CaseId file; bool by = false; };
    /** The next \a most cases after \a file by id, fewer at the end, and whether \a window sees each. */
    QList<Seen> casesSeen(const CaseId &after, WindowNumber window, int most) const;
    /** The last number given, or recorded void; 0 when there is none. */
    qint64 lastNumber(PaperForm form, int year) const;
    /** Records numbers as void up to this one: they may stand on paper somewhere, and nobody has brought them back. */
    [[nodiscard]] bool voidNumbers(const DocumentPlace &upTo);
    /** Since a restore no number was given: the position after which papers may wait for one. */
    std::optional<qint64> numbersOwedAfter() const;
    QSet<CaseId> printedAfter(qint64 position) const;
    /** All that was owed has been given. */
    [[nodiscard]] bool endOwing();

    // what others are told of this ledger
    /**
     * Signs where it stands now, whether anything has happened or not: else a head would tell of what is hidden. Not when the last
     * one of this epoch is of the same stretch of \a everyMs since 1970; 0: in any case. In a turn. False: the store failed.
     */
    [[nodiscard]] bool signHead(qint64 nowMs, qint64 everyMs = 0);
    QList<SignedHead> newestHeads(int most) const; ///< the newest last
    /** Ed25519, by ownVerifyKey(). A message begins with what it is: "hall-erasure-1". */
    QByteArray sign(const QByteArray &message) const;
    /** After an erasure, outside a turn: what was deleted is in SQLite's log no longer. False: some of it may be, until the next time. */
    bool wipeLog();

    /** Rows after \a after for \a reader, at most \a maxRows and \a maxBytes; chain of the cursor must be the feed's at that position. */
    enum class CursorState { Good, UnknownEpoch, UnknownPosition };
    CursorState checkCursor(WindowNumber window, const Cursor &cursor) const;
    FeedPage feedPage(WindowNumber window, qint64 after, int maxRows, qint64 maxBytes, const Device &reader);
    qint64 feedHead(WindowNumber window) const;

    /**
     * Accusations that \a device filed and that were erased at \a sinceMs, 1970 UTC, or later; the newest first. Their window had none of them
     * in its feed, so that no feed tells; a device of window 23 has them in its own.
     */
    QList<CaseId> erasedFiledBy(const Device &device, qint64 sinceMs, int most) const;

    /** After an I/O error no answer from here is worth anything: close and open it again. */
    bool failed() const;

    /** Re-derives every hash, link and feed chain; names the first bad entry. */
    std::optional<QString> verify() const;

private:
    struct Private;
    explicit CentreLedger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hall
