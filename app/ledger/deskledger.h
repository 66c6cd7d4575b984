// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/casefile.h"
#include "domain/result.h"
#include "domain/withdrawal.h"
#include "ledger/accesschain.h"
#include "ledger/boxproof.h"
#include "ledger/database.h"
#include "ledger/feed.h"
#include "ledger/signedhead.h"

#include <functional>

namespace hall {

/** Who this desk is. Made at enrolment, never changed; its secrets lie sealed with the device's, see desk/identityfiles.h. */
struct DeskIdentity
{
    CentreId centre;
    QString division;            ///< six digits, of the case code
    DeviceId device;
    int deviceDigits = 0;        ///< 1–99, of the case code
    QList<WindowNumber> windows; ///< it may serve
    crypto::SigningKey signer;
    crypto::BoxKey box;
    QByteArray serverBox;        ///< the server's X25519 key
};

/** What opens the keys of cases. In memory alone, while the officer is signed in; 32 bytes each. The last copy wipes them. */
struct OpenKeys
{
    QByteArray hall;             ///< of ordinary cases: every officer of this desk has it
    QByteArray sealedRoom;       ///< of accusations that came to this desk as one of window 23: the discipline role's; else empty
    OfficerId officer;
    QByteArray own;              ///< of accusations that this officer received here (P-08)
    ~OpenKeys();
};

/** X25519, for what is boxed for whoever holds \a secret. */
crypto::BoxKey boxKeyOf(const QByteArray &secret);

/** An event in this store, with what the server said of it. */
struct HeldEvent
{
    Event event;                 ///< body present only when readable
    bool readable = false;
    bool unknownKind = false;    ///< an update is needed to read it
    std::optional<EventKind> kind; ///< told by the envelope, readable or not
    Verdict verdict = Verdict::Pending;
    QString code;
    bool own = false;
    qint64 number = 0;           ///< of own events
};

/**
 * What happened, as this desk knows it: its own events for ever, and those its windows may see. The durable transaction
 * of a save is event, key, number; a received page is events, keys, cursor. Nothing readable lies on the disk.
 */
class DeskLedger final
{
public:
    /** \a storeKey: 32 bytes that wrap the case keys. A wrong key refuses (StoreFailed, reason "wrong_key") and never re-creates. */
    static Result<std::unique_ptr<DeskLedger>> open(const QString &path, const QByteArray &storeKey, const DeskIdentity &identity, Random &random);
    ~DeskLedger();

    /**
     * A sealed note under a name, for recovery copies ("draft/…") and settings with personal text; an empty value deletes it. One named
     * "draft/OFFICER/own/…" opens with that officer's own secret alone, where they have one.
     */
    struct Note
    {
        QString name;
        QByteArray value;
    };
    /**
     * Seals and stores \a events of one case in one durable commit (WAL, FULL). A case unknown here gets its three keys in
     * the same commit, and so does \a note: what was typed must not be offered again once it is a case; \a read goes into the
     * access stream with them. Keys of a \a sealedCase other than routing are never boxed for the server.
     */
    [[nodiscard]] std::optional<Refusal> record(const Events &events, bool sealedCase, const std::optional<Note> &note = {},
                                                const std::optional<AccessEntry> &read = {});

    // Who may open what lies here. Until guard() is called all lies under the store key, as on a desk that has no officers yet.
    bool guarded() const;
    /** Guarded, and nobody is signed in: nothing of a case can be read or recorded, and everything is sent and received. */
    bool closed() const;
    /**
     * In one transaction: the keys of all cases that can be opened here, and recovery copies, go under \a secret, for the first
     * time or in place of the one before; \a notes, which say who holds it, are kept. Then it is open, for whom it was open before.
     */
    [[nodiscard]] bool guard(const QByteArray &secret, const QList<Note> &notes);
    /** False when \a keys do not fit, or the store failed: then it is closed. */
    [[nodiscard]] bool openFor(const OpenKeys &keys);
    const OpenKeys &openKeys() const;
    /** What others need of unsent work is boxed first; then the keys are wiped from memory. */
    void close();
    /** X25519, for which the centre is to box keys of cases; empty until it is guarded. */
    QByteArray caseBox() const;
    /** Likewise of accusations, at a desk of window 23. */
    QByteArray sealedRoomBox() const;
    /** What the centre is to be told in place of \a held, which it has; with proofs, where it has any. */
    struct Announcement
    {
        BoxKeys keys;
        QByteArray proofCases;
        QByteArray proofSealedRoom;
    };
    /** Nothing when it has them already, or nobody is signed in who could prove it. A key that cannot be proven stays as \a held says. */
    std::optional<Announcement> announcement(const BoxKeys &held) const;
    [[nodiscard]] bool setSealedRoom(const QByteArray &secret); ///< once; see OpenKeys::sealedRoom, which is then open
    /**
     * Another secret in place of the sealed room's, with \a notes, which say who holds it, in one transaction: what the one before opens
     * goes under it. Where nobody has that one, what was boxed for it stays as it is; see roomUnknown() and takeUpRoom().
     */
    [[nodiscard]] bool rotateRoom(const QByteArray &secret, const QList<Note> &notes);
    /** A secret of the room from before that was found again: what lies in boxes for it is boxed for the room there is. */
    [[nodiscard]] bool takeUpRoom(const QByteArray &before);
    /** This room was made without the secret of the one before, and the centre does not box for it yet. */
    bool roomUnknown() const;
    /** Whether accusations lie here that only \a officer's own secret opens, or theirs beside the sealed room's. */
    bool holdsFor(const OfficerId &officer) const;
    /**
     * \a before: an own secret of \a officer's, found again. What is boxed for it is boxed for \a own, X25519, and recovery copies that lie under
     * it are laid under \a secret, which \a own belongs to, where it is given; with \a notes, all in one transaction.
     */
    [[nodiscard]] bool takeUpOwn(const OfficerId &officer, const QByteArray &before, const QByteArray &own, const QList<Note> &notes, const QByteArray &secret = {});
    /** Boxes keys of what is unsent, so that it travels when the desk is locked. Those of cases made before \a keptFrom are forgotten. */
    [[nodiscard]] bool boxUnsent(const QDateTime &keptFrom);
    /** Keys of accusations of ours that a device of window 23 did not have when they were sent. */
    QList<BoxedKey> lateKeys() const;
    [[nodiscard]] bool keysSent(const QList<BoxedKey> &keys);

    /** My events after the last acknowledged number, in order: the outbox. Limits: count and sum of ciphertext bytes. */
    QList<SealedEvent> outbox(int maxEvents, qint64 maxBytes) const;
    /** Whether the keys that must go with \a events of ours can: with those open, or boxed before. */
    bool travels(const QList<SealedEvent> &events) const;
    /** Likewise of what came from others: their keys are boxed for nobody. */
    bool relays(const QList<SealedEvent> &events) const;
    /** My events after \a number, in order. */
    QList<SealedEvent> ownAfter(qint64 number, int maxEvents, qint64 maxBytes) const;
    /** What came from others, stored after \a row, which moves to the last of them. */
    QList<SealedEvent> receivedAfter(qint64 *row, int maxEvents, qint64 maxBytes) const;
    int unsentCount() const;
    /** Of those in the outbox: what a server since restored had contested, and why. */
    QMap<EventId, QString> contestedBefore() const;
    qint64 headNumber() const;         ///< of the newest own event
    qint64 acknowledgedNumber() const; ///< every own event up to it has a verdict
    /** Keys that must travel with these events, boxed for the server (and for \a disciplineDevices when the case is sealed, and not about them). */
    QList<BoxedKey> keysFor(const QList<SealedEvent> &events, const QMap<DeviceId, QByteArray> &disciplineDevices);
    /** For whom the keys of accusations are boxed, as the server said last: known without a line too. */
    QMap<DeviceId, QByteArray> disciplineDevices() const;
    [[nodiscard]] bool keepDisciplineDevices(const QMap<DeviceId, QByteArray> &devices);
    /**
     * What the centre signed of where its ledger stood. The first \a key is the one for good. \a epoch is the ledger's now. Keeps the
     * last 400 heads, sealed; a head that contradicts one of them, a newest one of this epoch that is older than it was, another key
     * and a wrong signature are a doubt that stays. False: not stored.
     */
    [[nodiscard]] bool takeHeads(const QByteArray &key, const QUuid &epoch, const QList<SignedHead> &heads);
    /** Another key of the centre's for which to box from now on, when the key of its heads has signed it; else nothing changes. False: not stored. */
    [[nodiscard]] bool takeServerBox(const QByteArray &open, const QByteArray &signature);
    const QByteArray &serverBox() const; ///< the one that counts now
    QList<SignedHead> heads() const;   ///< kept so far, in the order in which they came
    bool recordDoubted() const;        ///< the centre's ledger is not the one whose heads this desk was told
    /** Takes verdicts for ids whose hash is ours; the acknowledged number moves over a gapless prefix only. Answers the cases touched. */
    Result<QSet<CaseId>> acknowledge(const QList<Acknowledgement> &acknowledgements);

    Cursor cursor(WindowNumber window) const;
    struct Taken
    {
        QSet<CaseId> changed;
        QSet<CaseId> withdrawn;
        int fresh = 0;           ///< events not known before
        bool stopped = false;    ///< nothing of the page was taken: see massWithdrawal()
    };
    /**
     * Checks the feed chain, opens the keys, stores rows and cursor in one transaction. StoreFailed "feed_chain" when it does not link.
     * A page that would erase more than asksBeforeErasing() lets go unasked is not taken. \a now, of the desk's clock in UTC, adds
     * what went within the hour before; null: each page is looked at for itself.
     */
    Result<Taken> takePage(const FeedPage &page, const QDateTime &now = {});
    /**
     * Accusations that this desk received, of which the centre says that they were erased at the end of their period: their keys go, whatever
     * waits. Of \a files the others are passed over: what a feed of this desk holds, what the centre never had, what is no accusation.
     */
    Result<Taken> takeErased(const QList<CaseId> &files);
    /** What waits for a person's answer, or was answered and does not go on yet. Kept on the disk. */
    std::optional<MassWithdrawal> massWithdrawal() const;
    /** Erase: the next pages are taken up to where was asked about. Keep: they are not. False: the store failed. */
    [[nodiscard]] bool answerWithdrawal(MassWithdrawal::Answer answer);
    /**
     * The centre has shut this desk out and wants it empty: erases what came from others, and the keys of everything but unsent own
     * work and of own accusations that lie under the secret of their officer, which the centre never had; files of officers stay. StoreFailed "other_ledger", and nothing is erased, where the centre of \a epoch with our events up
     * to \a headNumber cannot hold all that would go: it was restored since this desk heard from it.
     */
    [[nodiscard]] std::optional<Refusal> empty(const QUuid &epoch, qint64 headNumber);
    /** On a new epoch of a centre that holds our events up to \a held: forgets the cursors; all own events are offered again. Deletes nothing. */
    [[nodiscard]] std::optional<Refusal> startOver(const QUuid &epoch, qint64 held = 0);
    /**
     * The server holds our events up to \a number, whose hash is \a hash, and no more: those after it are offered again.
     * False, and nothing changes, when that is not our chain.
     */
    [[nodiscard]] bool offerAfter(qint64 number, const QByteArray &hash);
    /** Made with the store: a copy of the disk keeps it, a new store has another. */
    QUuid incarnation() const;

    /** Server order for what came by feed, then own events by number. */
    QList<HeldEvent> history(const CaseId &file) const;
    /** Newest cases first; stops when \a visit answers false. */
    void visitCases(const std::function<bool(const CaseId &)> &visit) const;
    QList<CaseId> officerFiles() const; ///< in no order; every window has them
    int caseCount() const;
    QList<HeldEvent> troubled() const; ///< own events contested, quarantined or refused
    /** The same without opening any: what the envelope tells, cheap enough for a status bar. */
    QList<HeldEvent> troubledUnopened() const;

    /** 8 characters of Crockford base32 from the case's routing key; empty when the key is not here. */
    QString queryCode(const CaseId &file) const;
    /** Next of the day for a case code, from 1; durable with the next record(). */
    int nextDailyCounter(QDate day);
    /**
     * The server holds events of ours up to \a headNumber, which this store, an older copy, has lost: each may have drawn a
     * counter of \a day. Passes over as many, once for each head.
     */
    [[nodiscard]] bool passOverLost(QDate day, qint64 headNumber);
    QByteArray permutationKey() const;

    [[nodiscard]] bool keep(const Note &note);
    QByteArray kept(const QString &name) const;
    QStringList draftsNamed(const QString &beginning) const; ///< names of recovery copies that begin so, readable or not
    /** The beginning of the names of those that open with \a officer's own secret alone. */
    static QString ownDraftsOf(const OfficerId &officer);

    // the access stream: who read what here; a chain of its own, readable while nobody is signed in
    /** Numbered, linked, signed, sealed and durable on return; its blind is drawn here. What it tells of is shown only then. */
    [[nodiscard]] std::optional<Refusal> recordAccess(const AccessEntry &entry);
    /** In order; at most \a maxEntries, and \a maxBytes of what they say. */
    QList<ChainedAccess> accessAfter(qint64 number, int maxEntries, qint64 maxBytes) const;
    AccessHead accessHead() const;
    qint64 acknowledgedAccess() const; ///< the centre has them up to this number, as far as this desk was told
    /**
     * The centre holds the stream up to \a held, be that less than it had (it was restored): what follows is offered. Of what it holds
     * the entries go that are older than KeptAccessDays before \a now. False, and nothing changes, when that is not our chain.
     */
    [[nodiscard]] bool acknowledgeAccess(const AccessHead &held, const QDateTime &now);
    static constexpr int KeptAccessDays = 30;

    /** After an I/O error nothing more is read or written here: close and open it again. */
    bool failed() const;
    /** How many own events were saved, by what record() said. */
    qint64 ownCount() const;
    /**
     * Takes back saves that were refused and are whole on the disk all the same, because a flush had failed: own events after
     * \a number, the ownCount() of the store that failed. Only before anything is sent from the store that was opened again.
     */
    [[nodiscard]] std::optional<Refusal> undoAfter(qint64 number);

    /**
     * The centre could not read what is offered. Sets right what this disk has spoilt in unsent rows and what follows from the
     * rest of the row: link, hash, signature; only where the row's seal then says that it is what was saved. True when
     * anything was mended. What was spoilt beyond that stays as it is, and is put aside by the centre.
     */
    bool mendOutbox();

    /** Re-derives hashes, links and signatures of all own events and of the access stream; names the first bad one. */
    std::optional<QString> verify() const;

private:
    struct Private;
    explicit DeskLedger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/** The case as this desk sees it: events the server accepted, then own pending ones that still fit. */
CaseFile foldCase(const CaseId &file, const QList<HeldEvent> &history);

} // namespace hall
