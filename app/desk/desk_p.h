// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/devicesecret.h"
#include "desk/identityfiles.h"
#include "desk/officerkey.h"
#include "desk/repeater.h"
#include "desk/storefailed.h"
#include "ledger/deskledger.h"
#include "projection/caseboard.h"
#include "sync/courier.h"
#include "sync/enrolment.h"
#include "sync/httpstransport.h"
#include "sync/qttimers.h"
#include "sync/tlscertificate.h"

#include <QtCore/QDir>

namespace hall {

struct Desk::Private
{
    ~Private();

    Desk *desk = nullptr;
    Options options;
    QDir folder;
    WindowRegistry windows;
    MatterTypes matterTypes;
    LawfulPaths paths;
    Calendar calendar;
    ClockTable clocks;
    HallHours hours;
    std::unique_ptr<Settings> settings;
    DeviceSecret deviceSecret;
    std::optional<EnrolledDesk> enrolled;
    std::unique_ptr<DeskLedger> ledger;
    CaseBoard board;
    QHash<CaseId, ReceptionRow> receptions;
    QHash<CaseId, CaseFile> restricted; ///< of those on the board, what the table of rights asks of them and no more
    std::unique_ptr<Transport> transport;
    std::unique_ptr<Courier> courier;
    std::unique_ptr<Enrolment> enrolment;
    QString officerName;
    OfficerId officer;
    WindowNumber window;
    bool locked = true;
    DeskStatus::ShutOut shutOut = DeskStatus::ShutOut::No; ///< as kept in the store
    QHash<OfficerId, Officer> officers; ///< of the hall; none while it is being set up
    bool byPassword = false;      ///< who sits here, or locked this desk, came by one
    QByteArray passwordKey;       ///< what their password gives; in memory alone
    QByteArray pinVerifier;       ///< of their PIN; empty when they have none
    QByteArray pinKey;            ///< what the PIN gives, while they are in
    QByteArray pinOpened;         ///< what opens the cases, sealed with it, while the desk is locked
    int pinWrong = 0;             ///< in a row
    int signInsAsked = 0;
    int confirming = 0;           ///< the one that is asked quietly, of who is in already
    int copiesLost = 0;           ///< of who sits here; see takeCopiesLost()
    qsizetype satDown = 0;        ///< appointments of theirs that were known then
    int signingIn = 0;            ///< the question of the centre that somebody waits for; 0: nobody does
    QSet<CaseId> waitingSeen;     ///< arrivals announced already
    QList<CaseId> toLoad;         ///< newest first; shown bit by bit after unlock, and anew when the day has turned
    QDate shownDay;               ///< Beijing; lights and suggestions are those of this day
    bool loadAnew = false;        ///< what is on the board already is worked out again
    std::optional<Repeater> loader;
    std::optional<Repeater> indexer;
    std::optional<Repeater> healer;
    std::optional<Repeater> boxer; ///< after a save: boxes its keys for the centre, once
    std::optional<Repeater> soon;  ///< heals once, after the order that failed has been answered
    OpenKeys toReopen;            ///< what opens the cases of a store that failed, until it is open again or the desk is locked
    std::optional<qint64> promised; ///< own events of a store that failed: officers were told of these and no more
    QHash<QPair<OfficerId, CaseId>, QDateTime> openedAt; ///< when an opening was recorded last
    std::optional<AccessEntry> printing; ///< noted before the paper comes out; its record follows
    int readersAsked = 0;         ///< as below
    int analysisAsked = 0;        ///< the newest question is answered, older ones are not
    std::optional<CertificateDates> certificate; ///< of this desk's
    std::optional<int> daysShown; ///< of it, when the status was told last
    bool comeAnew = false;        ///< with another certificate, from outside the answer that brought it
    bool cameAsBefore = false;    ///< with the one before, once: should the centre know neither, a person is needed
    int lastUnsent = 0;           ///< for as long as the store cannot be asked
    mutable QHash<EventId, QByteArray> seenMarks; ///< as kept, so that a status bar opens each but once

    /** The device's secret, and the identity that lies under it. */
    std::optional<Refusal> readIdentity();
    std::optional<Refusal> openStore();
    /** Opens the store again after a failed write; nothing when it can be used. */
    std::optional<Refusal> healStore();
    void forgetToReopen();
    void startCourier();
    /** What the centre says of this device: locked when it was revoked, and open again only when it is let in again. */
    void lookWhetherShutOut(const LinkStatus &link);
    void shutOutAs(DeskStatus::ShutOut how);
    void readShutOut();
    bool mayAnswerWithdrawal() const;
    std::optional<int> certificateDays() const;
    /** Before it ends another is asked for, and who sits here is told how long this one is good for. */
    void lookAtCertificate();
    void askRenewal();
    void takeRenewal(const Reply &reply, const QByteArray &privateKeyPem);
    /** Whole or not at all, then used. */
    bool takeIdentity(const EnrolledDesk &changed);
    void loadSome();
    void loadAll();
    /** At midnight in Beijing periods end: what the lists say of them is worked out again, a slice at a time. */
    void turnDay();
    void refresh(const CaseId &file, const QList<HeldEvent> *known = nullptr);
    void takePage(const DeskLedger::Taken &taken);
    QList<CaseRow> come() const;  ///< what waits for this window; and on a laptop what it is to take along
    void announceArrivals();
    Circumstances circumstances(const CaseId &file) const;
    /** With the ids of what an order records. */
    Circumstances orderCircumstances(const CaseId &file) const;
    Result<Events> decideAndRecord(const CaseId &id, const CaseFile &file, const Command &order,
                                   const std::optional<RecoveryCopy> &left = {});
    std::optional<Refusal> notReady();
    AccessEntry accessEntry(AccessAct act, const CaseId &file = {}) const;
    /** Of the numbered paper that an order has printed, if it has. */
    std::optional<AccessEntry> printEntry(const CaseId &file, const Events &events) const;
    /** Durable on return; a store that failed is healed soon. */
    std::optional<Refusal> keepAccess(const AccessEntry &entry);
    /** That who sits here opens the case, where that is to be recorded. */
    std::optional<Refusal> noteOpened(const CaseId &file);
    CaseId newFile(const QDateTime &now) const;
    QList<BookedSlot> receptionsOf(const CaseId &file) const;
    Result<QueueTicket> queued(const std::function<std::optional<QueueTicket>(TicketQueue &)> &change);
    OfficerKey keyOf(const OfficerId &id) const;
    bool keepKey(const OfficerId &id, const OfficerKey &key);
    const Officer *appointed(const OfficerId &id) const;
    /** Somebody sits here whose role reads cases. */
    bool reads() const { return !locked && desk->may(Act::Read); }
    void loadOfficers();
    void refreshOfficer(const CaseId &file);
    void lookWhoSits();
    /** Why nobody may sit here as this officer, as far as this desk has read. */
    std::optional<Refusal> seatRefusal(const OfficerId &id) const;
    void answerSignIn(const std::optional<Refusal> &refusal);
    /** What is asked of the centre, and what this desk kept of the officer before the guess was counted. */
    struct SignInAsked
    {
        OfficerId id;
        wire::SignIn words;
        OfficerKey before;
        QString earlierPassword;
        bool withoutEarlier = false;
        bool quiet = false;
    };
    std::optional<SignInAsked> askedAloud;   ///< of the centre, for who waits
    std::optional<SignInAsked> askedQuietly; ///< of who is in; gone with the lock
    static void forgetAsked(std::optional<SignInAsked> &asked);
    void askCentre(const SignInAsked &words);
    void takeSignIn(const SignInAsked &asked, const Reply &reply);
    void takeWelcome(const SignInAsked &asked, const QDateTime &now, const QByteArray &opened);
    void takeConfirmation(const SignInAsked &asked, const Reply &reply);
    bool knows(const OfficerId &id, const OfficerKey &key);
    /** The latest time that this desk has ever known, which is noted. */
    QDateTime latestSeen();
    [[nodiscard]] bool keepSeen(const QDateTime &seen);
    /** Who came by a name before the hall had officers is not asked for a role until the desk is locked. */
    bool byRole() const { return !officers.isEmpty() && (locked || byPassword); }
    /** \a fromCentre: what the centre had in escrow; empty when it was not asked. CentreNeeded: nothing here opens for them without it. */
    std::optional<Refusal> letIn(const OfficerId &id, const QString &name, const QByteArray &opened, const QByteArray &fromCentre = {});
    std::optional<Refusal> openCases(const OfficerId &id, const QByteArray &password, const QByteArray &fromCentre);
    bool shareKeys(const OfficerId &id);
    bool inSealedRoom(const OfficerId &id) const;
    bool holdsNothing(const OfficerId &id) const;
    QByteArray escrow() const;
    QList<DeskLedger::Note> escrowOf(const QByteArray &secret) const;
    /** Made for a key that the centre has put away. */
    bool escrowStale() const;
    /** Where the centre has another key: the copy for it and the identity say so, too. False: not written, tried again. */
    bool followServerBox();
    DeskLedger::Note noteOf(const OfficerId &id, const OfficerKey &key) const;
    /** Whether somebody but \a id who serves here in the discipline role holds the sealed room's secret. */
    bool roomHeldBeside(const OfficerId &id) const;
    /** Whether something here opens with the secret under this key's password and with nothing else. */
    bool holdsAlone(const OfficerId &id, const OfficerKey &key) const;
    /** A secret of their own, in place of one that no password opens; answers it. */
    QByteArray makeOwn(OfficerKey &key, const QByteArray &password) const;
    /** What lies under a password of before, with that one. EarlierPassword when it is missing or wrong. */
    std::optional<Refusal> takeUpEarlier(const SignInAsked &asked, OfficerKey &key, const QByteArray &password);
    /** What they typed and did not send under a secret that nothing opens any more: deleted, and counted. */
    void dropLostCopies(const OfficerId &id);
    /** \a held becomes true when it opened the sealed room. */
    void leaveRoom(OfficerKey &key, bool *held) const;
    /** What opens cases, of who reads none any more; that they had it is noted before. */
    bool takeAway(OfficerKey &key);
    /** Of passwordKey's owner. */
    void readPin(const OfficerKey &key);
    void forgetPin();
    void keepForPin();
    bool openByPin(const OfficerId &id, const QByteArray &key);
    /** The officer's own secret, for a password that takes the place of \a password; empty when that does not open it. */
    QByteArray ownUnderAnother(const OfficerKey &before, const QString &password, const QByteArray &another) const;
    void boxUnsent();
    void sitAt(WindowNumber seat);
    /** Opens the desk for them and fills the lists. */
    void sitDown(const OfficerId &id, const QString &name);
    /** The mark of a person who has seen this verdict; empty when nobody has. */
    QJsonObject seenMark(const TroubledAct &act) const;
    /** Own events that were not accepted, each order as one act, oldest first. \a opened: with what can be read. */
    QList<TroubledAct> acts(bool opened) const;
    DeskLedger::Note noteOf(const RecoveryCopy &copy) const;
    bool mayRead(const CaseId &file, const QList<HeldEvent> &history) const;
    /** Another officer sits here, elsewhere, or with other roles: what the lists show of restricted cases is asked again. */
    void veilAnew();
    /** Nothing of people and matter is left in it. */
    static void veil(CaseView &view);
    bool disciplines() const; ///< the discipline officer, at window 23
    /** The rows as this officer may see them: of an accusation that is neither theirs nor for window 23 no more than that it is there (P-07). */
    QList<CaseRow> told(QList<CaseRow> rows) const;
    /** As told(), of a list in which to stand tells something: what was sent on, what needs attention and why. Without what is not told. */
    QList<CaseRow> toldWhole(QList<CaseRow> rows) const;
};

} // namespace hall
