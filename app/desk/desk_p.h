// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/identityfiles.h"
#include "desk/repeater.h"
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
    std::optional<EnrolledDesk> enrolled;
    std::unique_ptr<DeskLedger> ledger;
    CaseBoard board;
    QHash<CaseId, ReceptionRow> receptions;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<Courier> courier;
    std::unique_ptr<Enrolment> enrolment;
    QString officerName;
    OfficerId officer;
    WindowNumber window;
    bool locked = true;
    QSet<CaseId> waitingSeen;     ///< arrivals announced already
    QList<CaseId> toLoad;         ///< newest first; shown bit by bit after unlock, and anew when the day has turned
    QDate shownDay;               ///< Beijing; lights and suggestions are those of this day
    bool loadAnew = false;        ///< what is on the board already is worked out again
    std::optional<Repeater> loader;
    std::optional<Repeater> indexer;
    std::optional<Repeater> healer;
    std::optional<Repeater> soon;  ///< heals once, after the order that failed has been answered
    std::optional<qint64> promised; ///< own events of a store that failed: officers were told of these and no more
    int analysisAsked = 0;        ///< the newest question is answered, older ones are not
    std::optional<CertificateDates> certificate; ///< of this desk's
    std::optional<int> daysShown; ///< of it, when the status was told last
    bool comeAnew = false;        ///< with another certificate, from outside the answer that brought it
    bool cameAsBefore = false;    ///< with the one before, once: should the centre know neither, a person is needed
    int lastUnsent = 0;           ///< for as long as the store cannot be asked
    mutable QHash<EventId, QByteArray> seenMarks; ///< as kept, so that a status bar opens each but once

    std::optional<Refusal> openStore();
    /** Opens the store again after a failed write; nothing when it can be used. */
    std::optional<Refusal> healStore();
    void startCourier();
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
    Result<Events> decideAndRecord(const CaseId &id, const CaseFile &file, const Command &order,
                                   const std::optional<RecoveryCopy> &left = {});
    std::optional<Refusal> notReady();
    CaseId newFile(const QDateTime &now) const;
    QList<BookedSlot> receptionsOf(const CaseId &file) const;
    Result<QueueTicket> queued(const std::function<std::optional<QueueTicket>(TicketQueue &)> &change);
    /** The mark of a person who has seen this verdict; empty when nobody has. */
    QJsonObject seenMark(const TroubledAct &act) const;
    /** Own events that were not accepted, each order as one act, oldest first. \a opened: with what can be read. */
    QList<TroubledAct> acts(bool opened) const;
    DeskLedger::Note noteOf(const RecoveryCopy &copy) const;
    bool mayRead(const CaseId &file, const QList<HeldEvent> &history) const;
};

/** As the ledger keeps it. */

} // namespace hall
