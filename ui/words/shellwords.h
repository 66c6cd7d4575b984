// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtCore/QString>

namespace hall {

/** What the window, its lists and its small forms say. */
enum class Say {
    // the window
    ProgramName, NavRegister, NavFind, NavWindow, NavAttention, AttentionHead, AttentionAll, HeadAttention, KeyAttention, KeyReceptions, ReprintNeeded, MessageBarName, CloseMessage, OpenCase, ShowList,
    ChooseCaseFirst, CaseLeft, Cancel, ListComma, Nothing,
    QueueTake, QueueNext, QueueNobody, QueueAgain, QueueState, QueueCalled, QueueEmpty, QueueMissed, TicketNotPrinted,
    KeyQueueTake, KeyQueueNext,
    // signing in and enrolment
    SignInTitle, LockedTitle, SignInHint, LockedHint, YourName, YourWindow, LanguageLabel, SignIn,
    EnrolTitle, EnrolHint, EnrolLine, ComputerName, Enrol, EnrolLineMissing, Enrolling,
    // lists
    HeadCode, HeadSubject, HeadName, HeadCategory, HeadState, HeadOwner, HeadFrom, HeadSentTo,
    HeadRegistered, HeadDue, HeadMark, SealedSubject, VeiledSubject, MarkRestricted, Taken, NotYetAtCentre, MarkContested, MarkObjected,
    MarkOnTheWay, FindLabel, FindHint, FindResultsName, FindNothing, FindCodeNotHere, FindStart, FindCount, FindMany,
    WaitingHead, OwnedHead, SentHead, WaitingName, OwnedName, SentName, OneArrival, ManyArrivals,
    // a case
    HeadPeople, HeadMatter, PeopleNotReadable, MatterNotReadable, VeiledCase, TakeItOver, RestrictedCase, ActionTakeOver, FirstMatter, DocumentLabel, Show, Hide, TimelineHead,
    OwnerIs, OwnerWithLaptop, OwnerOnTheWay, OwnerObjected, OwnerObjectedProposal, NotGiven,
    PaperOriginalItem, PaperCopyItem, ActionAccept, ActionObject, ActionTransfer, ActionRecall,
    ActionScreen, ActionGuide, ActionBook, ActionNote, ActionPapers, ActionCorrect, ActionPreview, ActionReceipt, ActionRegistration,
    ActionSlip, ActionClose, ActionReaders, ActionStep, ActionMorePapers, DoneStep, FaultSuggests, DoneAccepted, DoneObjected, DoneRecalled, DoneScreened, DoneGuided, DoneNoted,
    DonePapers, DoneCorrected, DoneClosed, DoneSent, DonePrinted, SlipNotPrinted,
    // small forms
    ReasonLabel, CorrectTitle, Correct, WhichField, NewText, NewType, TypeNotInList, NoteTitle, SaveNote, NoteLabel, PapersTitle,
    SavePapers, PapersHint, PapersLabel, PaperName, PaperPages, PaperKind, PaperIsCopy, PaperIsOriginal,
    ScreenTitle, Screen, ScreenHint, PathNo, PathNone, PathPeriods, PathLabel, GuideTitle, Guide, GuideHint, OrganLabel, AdviceLabel,
    CloseTitle, CloseCaseButton, CloseHint, OutcomeLabel, ObjectTitle, SendObjection, ObjectHint,
    TakeStepButton, StepBasis, StepChoiceLabel, StepFaultLabel, StepFaultNone, StepAboutLabel, PapersOnly, JourneyEndedHere, OptionalLabel,
    BasisLabel, ProposedLabel, NoProposal, RecallTitle, Recall, RecallHint,
    // transfer
    TransferTitle, TransferHint, TransferModeLabel, TransferSealedHint, TransferGridName, ReasonCodeLabel, SendTransfer,
    ChooseWindowFirst, SuggestedFor, FirstDigit, ReasonCompetent, ReasonCompetentWords, ReasonNotCompetent,
    ReasonPetitionOnly, ReasonVisitorAsks,
    // the status bar
    LinkNotEnrolled, LinkStarting, LinkOnline, LinkOffline, LinkRefused, LinkNotTrusted, LinkUpdateDesk,
    LinkUpdateServer, LinkNotEnrolledMore, LinkStartingMore, LinkOnlineMore, LinkOfflineMore,
    LinkCopySeen, LinkCopySeenMore, LinkRefusedMore, LinkNotTrustedMore, LinkUpdateDeskMore, LinkUpdateServerMore, UnsentCount,
    LinkExpiredMore, LinkRevokedMore, LinkNotYetValidMore, LinkClockWrong, LinkClockWrongMore, LinkServerExpiredMore, LinkServerNameMore,
    LinkNoCertificateMore, LinkSelfSignedMore, LinkStrangeCertificateMore, LinkWrongUseMore, LinkServerProtocolMore,
    CertificateDays, CertificateSoon, CertificateThisWeek, CertificateToday,
    NothingUnsent, UnsentExplained, TroubledCount, TroubledSeen, LastSync, NeverSynced,
    LastSyncExplained, ClockFast, ClockSlow, ClockExplained, RecordDoubted, RecordDoubtedMore, ReadingBroken, ReadingBrokenMore,
    AccusationsClosed, AccusationsWithColleague, AccusationsCentreWaits, ShortcutsButton, NoWindow, WindowExplained,
    OfficerExplained, Lock, SwitchOfficer,
    // keys
    ShortcutsTitle, CloseSheet, KeyRegister, KeyFind, KeyWindow, KeyTrouble, KeyNew, KeySave, KeyTransfer, KeyPreview, KeyPrint,
    KeyRefresh, KeyPane, KeyLock, KeyKeys, KeyTab, KeyEsc,
    // options
    OptionUnknown, OptionNeedsValue, OptionLanguage, OptionWindow, OptionReceipt, OptionHelp,
    CalendarTaken, CalendarNotReadable, CalendarNotSigned, Exported, HeadsExported, ExportNotEnrolled, ExportInUse, ExportFileExists, ExportNotWritable,
    SecretTaken, SecretNotReadable, SecretOfAnother,
    // printing and enrolment that failed
    FormNotAvailable, NotPrinted, EnrolBadLine, EnrolUnreachable, EnrolWrongServer, EnrolCodeRefused,
    EnrolNotWritable, EnrolOther,
};

} // namespace hall

namespace hall::words {

QString say(Say phrase);
/** Without the mark of the Alt letter, the dots and a key in brackets: for screen readers and titles. */
QString plain(Say phrase);
QString plainText(QString text);
/** A text with one number. */
QString counted(Say phrase, int number);
/** The text, and the number in brackets unless it is none. */
QString withCount(Say phrase, int number);

QString markOf(const CaseRow &row);
/** -1: nothing is typed yet. */
QString findCount(int found, int limit);
QString arrivals(const QList<CaseRow> &rows);

QString ownerSentence(const CaseFile &file, const WindowRegistry &windows);
QString notGiven(const QString &why);
QString paperItem(const PaperItem &item);
/** The guardian with what they are to the child, or why none is named. */
QString guardianLine(const Party &party);
QString whyNoTransfer(const CaseFile &file);
QString transferReasonText(TransferReason code, const ServiceWindow &to, const QString &decidingWords);

QString linkShort(DeskStatus::Link link);
QString linkExplained(DeskStatus::Link link);
/** With why the centre takes nothing, where it said so, and which certificate is not right in what. */
QString linkExplained(const DeskStatus &now);
/** What to do about a certificate that ends soon; empty while there is nothing to do. */
QString certificateWarning(std::optional<int> daysLeft);
/** At 30, 7 and 1 days, and when it has ended, it is told again: 1 to 4, 0 before. */
int certificateUrgency(std::optional<int> daysLeft);
QString lastSync(const QDateTime &utc);
QString clockWarning(qint64 offsetMs);
/** Why an event had no effect at the centre, from its code. */
QString troubleSentence(const QString &code);
QString contestedSentence(RefusalCode code);
/** Why a paper did not come out, and what to do. */
QString printTrouble(const QString &code);
QString enrolmentFailure(const QString &code);

struct ShortcutLine
{
    QString keys;
    QString what;
};
QList<ShortcutLine> shortcutLines();

} // namespace hall::words
