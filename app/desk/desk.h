// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/settings.h"
#include "desk/trouble.h"
#include "domain/access.h"
#include "domain/analysis.h"
#include "domain/decide.h"
#include "domain/endings.h"
#include "domain/lawfulpaths.h"
#include "domain/mattertypes.h"
#include "domain/password.h"
#include "domain/ticketqueue.h"
#include "domain/withdrawal.h"
#include "projection/caseboard.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace hall {

class Clock;
class Keyring;
class Random;
class Timers;
class Transport;
struct EnrolledDesk;

/** What the status bar shows. */
struct DeskStatus
{
    enum class Link { NotEnrolled, Starting, Online, Offline, CertificateRefused, ServerNotTrusted, UpdateDesk, UpdateServer, CopySeen, ClockWrong };
    Link link = Link::NotEnrolled;
    int unsent = 0;
    int troubled = 0;              ///< own events contested, quarantined or refused
    int unseen = 0;                ///< acts among them that nobody has marked as seen
    QString linkReason;            ///< code of the centre's last refusal of a whole request, or of what is wrong with a certificate
    std::optional<int> certificateDays; ///< until this desk's certificate ends, once there are no more than 30; 0: it has ended
    QDateTime lastSync;            ///< UTC
    qint64 clockOffsetMs = 0;
    bool recordDoubted = false;    ///< the centre's ledger is not the one whose heads it signed for this desk
    bool readingBroken = false;    ///< the centre does not take this desk's record of who read what
    WindowNumber window;
    QString officer;
    bool locked = true;
    bool byPassword = false;       ///< how they came in
    enum class Accusations { Open, WithColleague, CentreWaits };
    Accusations accusations = Accusations::Open; ///< WithColleague: not for who sits here yet. CentreWaits: the room's new key is not taken there
    bool secretInFile = false;     ///< no keyring has the device's secret: who takes the disk has it
    enum class ShutOut { No, Locked, Emptied };
    ShutOut shutOut = ShutOut::No; ///< a person has revoked this computer: nobody signs in; perhaps what it held of others is erased
    std::optional<MassWithdrawal> withdrawal; ///< the centre wants much erased, and nothing was
    bool mayAnswerWithdrawal = false; ///< who sits here
    bool settingUp = false;        ///< nobody is appointed yet: whoever sits here may sign in by any name
};

/** One line of a case's history: codes and facts, which ui/words makes a sentence of. */
struct TimelineEntry
{
    Event event;
    bool readable = true;          ///< no key here: only that something happened
    bool pending = false;          ///< the centre has not answered yet
    bool contested = false;
    QString code;                  ///< why contested
};

/** A leader's reception as the roster shows it. */
struct ReceptionRow
{
    CaseId id;
    Reception reception;
    bool unsent = false;           ///< the centre does not have all of it yet: a slot may still turn out to be taken
};

/** A slot that a case has with a leader. */
struct BookedSlot
{
    CaseId reception;
    ReceptionPlan plan;
    int slot = 0;
};

/** Everything a case window shows. */
struct CaseView
{
    CaseFile file;
    QList<TimelineEntry> timeline;
    QString queryCode;             ///< XXXX-XXXX
    DueDates due;
    QList<RunningClock> clocks;    ///< the most urgent first
    QList<StageMark> stages;
    QList<FoundFault> faults;      ///< for which supervision is suggested
    QList<BookedSlot> receptions;  ///< with leaders, by day
    QSet<QString> allowed;         ///< names of orders the rules take now
    bool unsent = false;
    bool veiled = false;           ///< restricted, and not to be read by who sits here: no people, no matter, no words (P-15)
    bool first = false;            ///< 初信初访, as far as this desk's cases tell: handled with priority (derived, never typed in)
};

/** What was typed into a form and not saved; empty fields mean that nothing is. */
struct RecoveryCopy
{
    QString form;
    QJsonObject fields;
};

/**
 * The one door for screens: orders in, tables out, signals when they change. All calls answer at once from local data; the
 * network works behind and is never waited for. Lives in the GUI thread.
 */
class Desk final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString directory;             ///< its store, keys and certificate; made when missing, mode 0700
        QByteArray windowsJson;        ///< resources/windows.json
        QByteArray matterTypesJson;    ///< resources/matter-types.json
        QByteArray pathsJson;          ///< resources/paths.json
        QByteArray clocksJson;         ///< resources/clocks.json
        QByteArray hoursJson;          ///< resources/hours.json
        QList<QByteArray> calendarJsons;
        QString calendarRegion = QStringLiteral("65");
        std::shared_ptr<Clock> clock;  ///< the system's when null, and so are the next two
        std::shared_ptr<Random> random;
        std::shared_ptr<Timers> timers;
        std::function<std::unique_ptr<Transport>(const EnrolledDesk &)> transport; ///< HTTPS when null
        std::shared_ptr<Keyring> keyring; ///< of the session; the device's secret lies in a file when null
        PasswordCost passwordCost; ///< of passwords and PINs kept here
    };
    /** StoreFailed with a reason when the store cannot be used; it is never re-created. */
    static Result<std::unique_ptr<Desk>> open(const Options &options);
    ~Desk() override;
    /** At the start of a program, before anything is read: what is in its memory gets into no crash file. */
    static void keepMemoryPrivate();

    /** What this counter's people have set. */
    Settings &settings();

    // enrolment
    bool isEnrolled() const;
    /** Takes the line that reception-server enrol prints; answers by enrolled() or enrolmentFailed(). */
    void enrol(const QString &line, const QString &label);

    // who sits here
    /** The hall has appointed officers: a name alone opens nothing any more. */
    bool needsPassword() const;
    /** By name alone, while the hall is being set up; PasswordNeeded once it has officers. */
    [[nodiscard]] std::optional<Refusal> signIn(const QString &officerName);
    struct Credentials
    {
        QString officer;
        QString password;
        QString newPassword;           ///< to take its place; empty: it stays
        QString earlierPassword = {};  ///< that this desk knew, where EarlierPassword was answered
        bool withoutEarlier = false;   ///< what opens with that one alone stays closed for now
    };
    /**
     * Answers once, by signedIn() or signInRefused(): from here where this desk knows the password and has heard of the centre
     * within LapseDays, otherwise from the centre.
     */
    void signIn(const Credentials &given);
    void lock();                                        ///< the open forms stay; of cases nothing else does, and their keys are wiped
    /** Whether who locked this desk has a PIN and may still use it: until the program ends, or it was mistyped PinTries times. */
    bool pinOpens() const;
    [[nodiscard]] std::optional<Refusal> unlock(const QString &pin);
    /** Of who is signed in, on this desk alone; empty: none any more. */
    [[nodiscard]] std::optional<Refusal> setPin(const QString &pin);
    /** Whether a role of who is signed in covers the act at this window; every act while the hall is being set up. */
    bool may(Act act) const;
    QList<WindowNumber> windowsOfThisDevice() const;
    [[nodiscard]] std::optional<Refusal> chooseWindow(WindowNumber window);

    // orders
    /** Mints the code, decides and saves. On return it is on the disk, and \a left in place of the form's recovery copy. */
    Result<CaseId> fileCase(FileCase order, const std::optional<RecoveryCopy> &left = {});
    /** Decides and saves; answers what was recorded. \a left as above. */
    Result<Events> give(const CaseId &file, const Command &order, const std::optional<RecoveryCopy> &left = {});

    // who reads what (P-10, P-11): on the disk before anything is shown, and from there in the centre's access stream. StoreFailed: it is not
    // shown, and nothing is printed. A print that an order records is noted with that order
    /** Where a person opens a case; one that is on the screen is refreshed by caseView(). CaseUnknown: not here, or not theirs. */
    Result<CaseView> openCase(const CaseId &file);
    /** Before its numbers are shown in full. ReasonMissing, FieldTooLong, RoleLacks. */
    [[nodiscard]] std::optional<Refusal> unmask(const CaseId &file, const QString &reason);
    [[nodiscard]] std::optional<Refusal> notePrint(const CaseId &file); ///< of a paper that is no numbered form
    /** Of a numbered one, before it is printed: refuses what RecordPrint would, which then notes no second reading. */
    [[nodiscard]] std::optional<Refusal> notePrint(const CaseId &file, PaperForm form);
    [[nodiscard]] std::optional<Refusal> noteExport();                  ///< of a list, a register or figures
    /** Of what was typed into a search, once it stands: nothing of it is kept but that a number was looked for. */
    [[nodiscard]] std::optional<Refusal> noteSearch(const QString &typed);
    bool mayReviewReading(const CaseFile &file) const;
    /** Answers once, later, by whoLooked() or whoLookedRefused(); of two questions the later is answered. */
    void askWhoLooked(const CaseId &file);

    // tables
    std::optional<CaseView> caseView(const CaseId &file) const;
    QList<CaseRow> waiting() const;
    QList<CaseRow> owned() const;
    QList<CaseRow> sent() const;
    QList<CaseRow> needingAttention(int bits) const; ///< for any of these reasons (Attention)
    QList<CaseRow> find(const QString &typed, int limit = 50) const;
    QList<CaseRow> openCasesOf(const QStringList &identityNumbers, const QStringList &phones) const;
    QList<TroubledAct> troubledActs() const;         ///< newest first
    /** Where a person chooses one: as openCase(). One that is on the screen is refreshed by troubleView(). */
    Result<TroubleView> openTrouble(const EventId &act);
    std::optional<TroubleView> troubleView(const EventId &act) const;
    /** As unmask() and notePrint() of its case, which may be none: what the centre put aside lies here alone. */
    [[nodiscard]] std::optional<Refusal> unmaskTrouble(const EventId &act, const QString &reason);
    [[nodiscard]] std::optional<Refusal> notePrintOfTrouble(const EventId &act);
    /** Says that a person has seen it, and who; the event stays as it is. */
    [[nodiscard]] std::optional<Refusal> markSeen(const EventId &act);
    const WindowRegistry &windows() const;
    const MatterTypes &matterTypes() const;
    const LawfulPaths &lawfulPaths() const;
    QList<WindowSuggestion> suggest(const QString &subject, const QString &facts) const;
    DeskStatus status() const;
    QDateTime now() const;             ///< UTC, of the desk's clock
    /**
     * Of status().withdrawal: true erases what was asked about and the feed goes on; false keeps it, and the feed stands until the
     * centre is set right. WithdrawalNotYours without mayAnswerWithdrawal; nothing happens when nothing is asked.
     */
    [[nodiscard]] std::optional<Refusal> answerWithdrawal(bool erase);

    // leaders' receptions (REG 18): orders of one are given with give(), but for those two
    Result<CaseId> planReception(const ReceptionPlan &plan, const std::optional<RecoveryCopy> &left = {});
    Result<Events> bookReception(const BookedSlot &wanted, const CaseId &file, const std::optional<RecoveryCopy> &left = {}); ///< the plan as it was shown
    QList<ReceptionRow> receptions(QDate from) const; ///< from that day on, by day and time; those called off too
    std::optional<CaseRow> caseRow(const CaseId &file) const;

    // the queue at this counter: numbers alone, kept for the day
    TicketQueue queue() const;
    /** NothingChanged (queue) when the day has had its tickets, nobody waits, or the number was not missed. */
    Result<QueueTicket> takeTicket();
    Result<QueueTicket> callNext();
    Result<QueueTicket> callAgain(int number);
    Result<QueueTicket> ticketMissed();

    // the analysis meeting's figures, which the centre works out: this desk has but its own window's cases, and keeps none of them
    /**
     * For who sits at the coordinator's seat or the petition office. Answers once, later, by analysisMade() or
     * analysisRefused(); of two questions the later is answered.
     */
    void askAnalysis(QDate from, QDate to);

    // recovery copies: sealed on the disk, kept until one without fields takes their place; the signed-in officer's own
    [[nodiscard]] bool keepRecoveryCopy(const RecoveryCopy &copy);
    QJsonObject recoveryCopy(const QString &form) const;
    /** Of the forms whose name begins so. One named "own/…" opens with the officer's own secret alone, where they have one. */
    QList<RecoveryCopy> recoveryCopies(const QString &beginning) const;
    /** How many of who has signed in lay under a secret that no password opens any more, and were deleted. Told once. */
    int takeCopiesLost();

Q_SIGNALS:
    void enrolled();
    void enrolmentFailed(const QString &code);
    void signedIn();
    void aboutToLock();                              ///< what is typed can still be kept
    /** PasswordOnce: right, and its owner has to set another; EarlierPassword: right, and see there; the other codes leave what was typed where it is. */
    void signInRefused(const hall::Refusal &refusal);
    void casesChanged(const QSet<hall::CaseId> &files);
    void casesArrived(const QList<hall::CaseRow> &rows); ///< now waiting for this window or with this laptop, not seen before
    void statusChanged();
    void queueChanged();
    void analysisMade(const hall::Analysis &analysis);
    /** "offline", "not_supervisor", "answer_unreadable", "update_server", or what the centre said: "busy", "bad_period", "role_lacks", … */
    void analysisRefused(const QString &code);
    void whoLooked(const hall::CaseId &file, const QList<hall::AccessEntry> &entries); ///< the newest first
    /** "offline", "role_lacks", "answer_unreadable", "update_server", or what the centre said. */
    void whoLookedRefused(const QString &code);

private:
    struct Private;
    explicit Desk(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hall
