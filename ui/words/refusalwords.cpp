// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/officerwords.h"
#include "words/stepwords.h"
#include "words/storewords.h"
#include "words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace hall::words {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("hall", source);
}

QString fact(const Refusal &refusal, const char *key)
{
    return isolated(refusal.facts.value(QLatin1String(key)).toString());
}

/** A window of the facts with two digits, as the signs in the hall show it. */
QString windowFact(const Refusal &refusal, const char *key)
{
    return isolated(QStringLiteral("%1").arg(refusal.facts.value(QLatin1String(key)).toInt(), 2, 10, QLatin1Char('0')));
}

QString fieldFact(const Refusal &refusal)
{
    return fieldLabel(refusal.facts.value(QStringLiteral("field")).toString());
}

QString stepFact(const Refusal &refusal)
{
    const auto step = stepFrom(refusal.facts.value(QStringLiteral("step")).toString());
    return step ? nameOf(*step) : QString();
}

QString tickFact(const Refusal &refusal)
{
    const QString name = refusal.facts.value(QStringLiteral("tick")).toString();
    for (int tick = 1; tick <= static_cast<int>(LastTick); ++tick) {
        if (tickName(static_cast<Tick>(tick)) == name)
            return tickSentence(static_cast<Tick>(tick));
    }
    return {};
}

/** Papers by number and name, steps by name. */
QString missingOfFile(const Refusal &refusal)
{
    QStringList names;
    const QStringList missing = refusal.facts.value(QStringLiteral("missing")).toStringList();
    for (const QString &what : missing) {
        const auto step = stepFrom(what);
        names << (step ? nameOf(*step) : isolated(what) + QLatin1Char(' ') + nameOf(static_cast<PaperForm>(what.mid(1).toInt())));
    }
    return names.join(said(QT_TRANSLATE_NOOP("hall", ", ")));
}

/** Some fields take a reason in their place (art. 23), others are simply needed. */
QString missingSentence(const QString &field)
{
    static const QRegularExpression withReason(QStringLiteral("^(name|address|phone|subject|place|facts|request)\\d*$"));
    if (field == QStringLiteral("officer"))
        return said(QT_TRANSLATE_NOOP("hall", "Type your name and sign in first."));
    // A correction names no person here, and takes no reason in the number's place.
    static const QRegularExpression documentOfPerson(QStringLiteral("^document_number\\d+$"));
    if (documentOfPerson.match(field).hasMatch())
        return said(QT_TRANSLATE_NOOP("hall", "“%1” is empty: type it, say why it is missing, or choose “%2”."))
            .arg(fieldLabel(field), nameOf(DocumentKind::None));
    if (withReason.match(field).hasMatch())
        return said(QT_TRANSLATE_NOOP("hall", "Fill in “%1”, or give the reason why it is missing.")).arg(fieldLabel(field));
    return said(QT_TRANSLATE_NOOP("hall", "Fill in “%1”.")).arg(fieldLabel(field));
}

const char *plainSentence(RefusalCode code)
{
    switch (code) {
    case RefusalCode::PrivacyNoticeNotShown:
        return QT_TRANSLATE_NOOP("hall", "Show or read the privacy notice to the visitor first, then tick the box.");
    case RefusalCode::OralRecordNotReadBack:
        return QT_TRANSLATE_NOOP("hall", "Read the oral record back to the visitor first, then tick the box.");
    case RefusalCode::BasisMissing:
        return QT_TRANSLATE_NOOP("hall", "An objection needs its legal basis: say which rule makes another window competent.");
    case RefusalCode::CaseUnknown:
        return QT_TRANSLATE_NOOP("hall", "This computer does not hold this case.");
    case RefusalCode::CaseExistsAlready:
        return QT_TRANSLATE_NOOP("hall", "This case is registered already.");
    case RefusalCode::AnotherOfficer:
        return QT_TRANSLATE_NOOP("hall", "You asked for it yourself: another officer has to agree.");
    case RefusalCode::CaseErased:
        return QT_TRANSLATE_NOOP("hall", "This case was erased when its retention period had ended. Nothing can be added to it.");
    case RefusalCode::CaseClosed:
        return QT_TRANSLATE_NOOP("hall", "The case is finished; nothing more can be done with it.");
    case RefusalCode::NoTransferPending:
        return QT_TRANSLATE_NOOP("hall", "This transfer has been answered or recalled already.");
    case RefusalCode::TransferToOwner:
        return QT_TRANSLATE_NOOP("hall", "The case is at this window already.");
    case RefusalCode::AccusationSealed:
        return QT_TRANSLATE_NOOP("hall", "An accusation goes from the officer who received it to window 23 and nowhere else.");
    case RefusalCode::NotTheAuthor:
        return QT_TRANSLATE_NOOP("hall", "Only the officer who received this matter, or window 23, may do this.");
    case RefusalCode::OutcomeMissing:
        return QT_TRANSLATE_NOOP("hall", "Choose the result before you close the case.");
    case RefusalCode::StateDoesNotAllow:
        return QT_TRANSLATE_NOOP("hall", "The case is not at a point where this can be done.");
    case RefusalCode::NotSignedIn:
        return QT_TRANSLATE_NOOP("hall", "Type your name and sign in first.");
    case RefusalCode::UpdateNeeded:
        return QT_TRANSLATE_NOOP("hall", "A newer version wrote in this case. It can be read here; update this program to work on it.");
    case RefusalCode::PathMissing:
        return QT_TRANSLATE_NOOP("hall", "Choose the lawful path first: a claim needs one before it is accepted or closed.");
    case RefusalCode::TrackDoesNotAllow:
        return QT_TRANSLATE_NOOP("hall", "This is not foreseen for a matter of this kind and path. Guide the visitor, record the other path, or screen the case again.");
    case RefusalCode::SimpleNotAllowed:
        return QT_TRANSLATE_NOOP("hall", "The simple procedure is not for matters that were assigned from above or belong to courts, arbitration or reconsideration.");
    case RefusalCode::Exhausted:
        return QT_TRANSLATE_NOOP("hall", "All three levels are through. For the same facts and reasons nothing more is accepted; new facts are a new case.");
    case RefusalCode::AuthorityMissing:
        return QT_TRANSLATE_NOOP("hall", "Measures above a supervision letter are decided by the joint conference: name its decision.");
    case RefusalCode::NotCoordinator:
        return QT_TRANSLATE_NOOP("hall", "Only the coordinator may decide this.");
    case RefusalCode::NotSupervisor:
        return QT_TRANSLATE_NOOP("hall", "Only the coordinator or the petition office may do this.");
    case RefusalCode::WithCoordinator:
        return QT_TRANSLATE_NOOP("hall", "The coordinator decides on this transfer now.");
    case RefusalCode::CentreOnly:
        return QT_TRANSLATE_NOOP("hall", "The centre does this by itself when its time has come.");
    case RefusalCode::ReceptionCalledOff:
        return QT_TRANSLATE_NOOP("hall", "This reception has been called off. Book another one.");
    case RefusalCode::ReceptionMoved:
        return QT_TRANSLATE_NOOP("hall", "The reception was moved to another day or time meanwhile. Book again, and give the visitor the new slip.");
    case RefusalCode::SlotTaken:
        return QT_TRANSLATE_NOOP("hall", "This time belongs to another visitor already. Book another one.");
    case RefusalCode::NotBooked:
        return QT_TRANSLATE_NOOP("hall", "This time is free, or another visitor has it by now.");
    case RefusalCode::BookedAlready:
        return QT_TRANSLATE_NOOP("hall", "This matter has a time in the same reception already.");
    case RefusalCode::NotOnLaptop:
        return QT_TRANSLATE_NOOP("hall", "An accusation is not kept on a computer that travels. Write it on paper for window 23, or bring the visitor there; what you typed stays here.");
    case RefusalCode::MatterRestricted:
        return QT_TRANSLATE_NOOP("hall", "This matter is restricted: only its handlers and the coordinator may do this. If it is yours to work on, take it over first, with a reason.");
    case RefusalCode::OfficerUnknown:
        return QT_TRANSLATE_NOOP("hall", "No officer of this name is appointed in this hall. Check how the name is written; if it is right, ask the administrator.");
    case RefusalCode::OfficerLeft:
        return QT_TRANSLATE_NOOP("hall", "You are on the list as somebody who no longer works in this hall. If that is not so, ask the administrator.");
    case RefusalCode::PasswordNeeded:
        return QT_TRANSLATE_NOOP("hall", "Type your password as well: a name alone opens nothing here.");
    case RefusalCode::PasswordWrong:
        return QT_TRANSLATE_NOOP("hall", "Name and password do not belong together. Type the password again, and look whether capital letters are switched on; who has "
                                         "forgotten it gets a new one from the administrator.");
    case RefusalCode::PasswordOnce:
        return QT_TRANSLATE_NOOP("hall", "The administrator gave this password out, so it opens nothing yet. Choose one of your own in its place.");
    case RefusalCode::WithdrawalNotYours:
        return QT_TRANSLATE_NOOP("hall", "Only a coordinator or an administrator who is signed in on this computer can answer.");
    case RefusalCode::DeviceShutOut:
        return QT_TRANSLATE_NOOP("hall", "The centre has revoked this computer, so that nobody can sign in here and no case is shown. Call the IT office: it knows why, and can "
                                         "connect the computer anew.");
    case RefusalCode::CentreNeeded:
        return QT_TRANSLATE_NOOP("hall", "This computer has to reach the centre for this: when you sign in here for the first time, after a new password, or when the centre "
                                         "has not been reached for more than seven days. Try again when the line is back, or sign in where you have worked before.");
    default:
        return nullptr;
    }
}

/** Seconds are counted by nobody who waits for minutes. */
QString pauseSentence(int seconds)
{
    constexpr int Minute = 60;
    if (seconds <= Minute)
        return said(QT_TRANSLATE_NOOP("hall", "Too many wrong tries. Wait %1 seconds, then try again.")).arg(isolated(QString::number(seconds)));
    return said(QT_TRANSLATE_NOOP("hall", "Too many wrong tries. Wait %1 minutes, then try again.")).arg(isolated(QString::number((seconds + Minute - 1) / Minute)));
}

QString weakSentence(const Refusal &refusal)
{
    if (refusal.facts.contains(QStringLiteral("digits")))
        return said(QT_TRANSLATE_NOOP("hall", "A PIN has %1 digits, and not all the same or counting up or down. Choose another.")).arg(fact(refusal, "digits"));
    return said(QT_TRANSLATE_NOOP("hall", "This password is too easy to guess. Choose one of at least %1 characters that is neither your name nor one character over and over; "
                                          "a sentence is good.")).arg(isolated(QString::number(refusal.facts.value(QStringLiteral("minimum"), LeastPassword).toInt())));
}

/** What is typed stays for its officer; where the visitor goes instead is said by number. */
QString accusedUnitSentence(const Refusal &refusal)
{
    const QVariantList receivers = refusal.facts.value(QStringLiteral("receivers")).toList();
    const auto number = [](const QVariant &window) { return isolated(QStringLiteral("%1").arg(window.toInt(), 2, 10, QLatin1Char('0'))); };
    if (receivers.size() == 2)
        return said(QT_TRANSLATE_NOOP("hall", "This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the "
                                              "visitor to window %2 or window %3. What you typed stays on the screen for you, and no copy of it is kept on this computer."))
            .arg(windowFact(refusal, "window"), number(receivers.first()), number(receivers.last()));
    return said(QT_TRANSLATE_NOOP("hall", "This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the "
                                          "visitor to window %2. What you typed stays on the screen for you, and no copy of it is kept on this computer."))
        .arg(windowFact(refusal, "window"), number(receivers.value(0)));
}

QString toAccusedSentence(const Refusal &refusal)
{
    if (refusal.facts.value(QStringLiteral("window")).toInt() == DisciplineRoom.value())
        return said(QT_TRANSLATE_NOOP("hall", "This accusation is about the discipline organ itself, so window 23 does not get it. It goes upward: take the next step “Sent to a higher "
                                              "level” to the discipline organ above, print the cover, and hand it over in a closed envelope."));
    return said(QT_TRANSLATE_NOOP("hall", "This accusation is about the unit that sits at window %1, or about one under or over it, so it is never sent there."))
        .arg(windowFact(refusal, "window"));
}

QString earlierSentence(const Refusal &refusal)
{
    if (refusal.facts.value(QStringLiteral("wrong")).toBool())
        return said(QT_TRANSLATE_NOOP("hall", "This is not the earlier password. Type the one that you had when you last worked at this computer, or go on without it."));
    return said(QT_TRANSLATE_NOOP("hall", "Your password was changed at another desk. Type the earlier one as well, so that the accusations you received here and what you "
                                          "typed and did not send still open; or go on without it, and they stay closed here until you do."));
}

QString roleSentence(const Refusal &refusal)
{
    const QString act = nameOf(static_cast<Act>(refusal.facts.value(QStringLiteral("act")).toInt()));
    return act.isEmpty() ? said(QT_TRANSLATE_NOOP("hall", "Your role does not cover this. Ask a colleague who may do it, or the administrator."))
                         : said(QT_TRANSLATE_NOOP("hall", "Your role does not cover this: %1. Ask a colleague who may do it, or the administrator.")).arg(act);
}

} // namespace

QString inWords(const Refusal &refusal)
{
    if (const char *sentence = plainSentence(refusal.code))
        return said(sentence);
    switch (refusal.code) {
    case RefusalCode::FieldMissing:
        return missingSentence(refusal.facts.value(QStringLiteral("field")).toString());
    case RefusalCode::GuardianMissing:
        return said(QT_TRANSLATE_NOOP("hall", "This person is under 14. Fill in “%1”, or say why nobody can be named; then the matter is registered all the same.")).arg(fieldFact(refusal));
    case RefusalCode::FieldTooLong:
        return said(QT_TRANSLATE_NOOP("hall", "“%1” is too long: %2 characters, at most %3 are possible."))
            .arg(fieldFact(refusal), fact(refusal, "length"), fact(refusal, "limit"));
    case RefusalCode::FieldNotReadable:
        return said(QT_TRANSLATE_NOOP("hall", "“%1” cannot be read as it is typed. Please check it.")).arg(fieldFact(refusal));
    case RefusalCode::TooManyRepresentatives:
        return said(QT_TRANSLATE_NOOP("hall", "At most %1 people may represent a group; %2 are entered.")).arg(fact(refusal, "limit"), fact(refusal, "count"));
    case RefusalCode::HeadcountTooSmall:
        return said(QT_TRANSLATE_NOOP("hall", "The head count (%1) is smaller than the number of representatives (%2)."))
            .arg(fact(refusal, "headcount"), fact(refusal, "representatives"));
    case RefusalCode::ReasonMissing:
        return said(QT_TRANSLATE_NOOP("hall", "Give a reason in words, at least %1 characters.")).arg(fact(refusal, "minimum"));
    case RefusalCode::NothingChanged:
        return said(QT_TRANSLATE_NOOP("hall", "“%1” is the same as before; nothing was changed.")).arg(fieldFact(refusal));
    case RefusalCode::DeclarationMissing:
        return said(QT_TRANSLATE_NOOP("hall", "First this must be so, and ticked: %1.")).arg(tickFact(refusal));
    case RefusalCode::DayNotPossible:
        return said(QT_TRANSLATE_NOOP("hall", "This day is not possible: %1. It lies in the future, before the case, or before its own beginning.")).arg(fieldFact(refusal));
    case RefusalCode::DayPassed:
        return said(QT_TRANSLATE_NOOP("hall", "This day has passed already: %1. Choose today or a later one.")).arg(fieldFact(refusal));
    case RefusalCode::DeadlinePassed:
        return said(QT_TRANSLATE_NOOP("hall", "The period for this ended on %1.")).arg(isolated(date(refusal.facts.value(QStringLiteral("last")).toDate())));
    case RefusalCode::RightStillOpen:
        return said(QT_TRANSLATE_NOOP("hall", "Until %1 somebody may still ask for review or confirmation. Archive the file after that day."))
            .arg(isolated(date(refusal.facts.value(QStringLiteral("last")).toDate())));
    case RefusalCode::NotYetDone:
        return said(QT_TRANSLATE_NOOP("hall", "Something must come first: %1.")).arg(stepFact(refusal));
    case RefusalCode::DoneAlready:
        return said(QT_TRANSLATE_NOOP("hall", "This has been done already: %1.")).arg(stepFact(refusal));
    case RefusalCode::ChecklistIncomplete:
        return said(QT_TRANSLATE_NOOP("hall", "The file is not complete. Still missing: %1.")).arg(missingOfFile(refusal));
    case RefusalCode::ClockNotRunning:
        return said(QT_TRANSLATE_NOOP("hall", "This period is not running, or it is already as you want it."));
    case RefusalCode::PauseNotLawful:
        return said(QT_TRANSLATE_NOOP("hall", "The law gives no such reason to pause this period."));
    case RefusalCode::NotOwner:
        return said(QT_TRANSLATE_NOOP("hall", "Only window %1 may do this: it owns the case.")).arg(windowFact(refusal, "owner"));
    case RefusalCode::NotWithLaptop:
        return said(QT_TRANSLATE_NOOP("hall", "The case is not with this laptop, or was taken back from it: window %1 has it.")).arg(windowFact(refusal, "owner"));
    case RefusalCode::WindowMoved:
        return said(QT_TRANSLATE_NOOP("hall", "This window has closed for good; its work has passed to window %1. Send the case there.")).arg(windowFact(refusal, "window"));
    case RefusalCode::NotReceiver:
        return said(QT_TRANSLATE_NOOP("hall", "Only window %1 may answer: the case was sent to it.")).arg(windowFact(refusal, "receiver"));
    case RefusalCode::NotSender:
        return said(QT_TRANSLATE_NOOP("hall", "Only window %1 may recall it: it sent the case.")).arg(windowFact(refusal, "sender"));
    case RefusalCode::TransferPending:
        return said(QT_TRANSLATE_NOOP("hall", "The case is on its way to window %1. Wait for the answer, or recall it first.")).arg(windowFact(refusal, "receiver"));
    case RefusalCode::WindowUnknown:
        return said(QT_TRANSLATE_NOOP("hall", "The hall has no window %1.")).arg(windowFact(refusal, "window"));
    case RefusalCode::WindowNotOfThisDevice:
        return said(QT_TRANSLATE_NOOP("hall", "This computer is not set up for window %1.")).arg(windowFact(refusal, "window"));
    case RefusalCode::SeatNotOfOfficer:
        return said(QT_TRANSLATE_NOOP("hall", "You are not appointed to window %1. Choose a window of yours, or ask the administrator.")).arg(windowFact(refusal, "window"));
    case RefusalCode::RoleLacks:
        return roleSentence(refusal);
    case RefusalCode::AtAccusedUnit:
        return accusedUnitSentence(refusal);
    case RefusalCode::ToAccusedUnit:
        return toAccusedSentence(refusal);
    case RefusalCode::PasswordWeak:
        return weakSentence(refusal);
    case RefusalCode::GuessedTooOften:
        return pauseSentence(refusal.facts.value(QStringLiteral("seconds")).toInt());
    case RefusalCode::EarlierPassword:
        return earlierSentence(refusal);
    case RefusalCode::StoreFailed:
        return storeSentence(refusal);
    default:
        return {};
    }
}

QString inWords(IdentityWarning warning)
{
    switch (warning) {
    case IdentityWarning::WrongLength: return said(QT_TRANSLATE_NOOP("hall", "The number has an unusual length. Please compare it with the document."));
    case IdentityWarning::WrongCharacters: return said(QT_TRANSLATE_NOOP("hall", "The number has unusual characters. Please compare it with the document."));
    case IdentityWarning::WrongCheckCharacter:
        return said(QT_TRANSLATE_NOOP("hall", "The check character does not fit: a digit may be mistyped. You can go on all the same."));
    case IdentityWarning::ImpossibleBirthDate: return said(QT_TRANSLATE_NOOP("hall", "The birth date in the number is not possible."));
    case IdentityWarning::ObsoleteFifteenDigits: return said(QT_TRANSLATE_NOOP("hall", "A number of 15 digits is of the old kind, no longer in use."));
    case IdentityWarning::DivisionUnknown: return said(QT_TRANSLATE_NOOP("hall", "The first digits are not a known province."));
    case IdentityWarning::WrongKind: return said(QT_TRANSLATE_NOOP("hall", "The number looks like another kind of document."));
    }
    return {};
}

QString fieldLabel(const QString &field)
{
    static const QRegularExpression numbered(QStringLiteral("^([a-z_]+?)(\\d+)$"));
    const QRegularExpressionMatch match = numbered.match(field);
    if (match.hasMatch())
        return said(QT_TRANSLATE_NOOP("hall", "%1 (person %2)")).arg(fieldLabel(match.captured(1)), isolated(match.captured(2)));
    static const QPair<const char *, const char *> labels[] = {
        {"name", QT_TRANSLATE_NOOP("hall", "Name")},
        {"document_number", QT_TRANSLATE_NOOP("hall", "Document number")},
        {"address", QT_TRANSLATE_NOOP("hall", "Address")},
        {"phone", QT_TRANSLATE_NOOP("hall", "Phone")},
        {"guardian", QT_TRANSLATE_NOOP("hall", "Guardian")},
        {"guardian_relation", QT_TRANSLATE_NOOP("hall", "What the guardian is to the child")},
        {"subject", QT_TRANSLATE_NOOP("hall", "Subject")},
        {"matter_type", QT_TRANSLATE_NOOP("hall", "Matter type")},
        {"first", QT_TRANSLATE_NOOP("hall", "First time")},
        {"place", QT_TRANSLATE_NOOP("hall", "Place")},
        {"facts", QT_TRANSLATE_NOOP("hall", "Facts and reasons")},
        {"request", QT_TRANSLATE_NOOP("hall", "Request")},
        {"prior_handling", QT_TRANSLATE_NOOP("hall", "Handled before")},
        {"evidence", QT_TRANSLATE_NOOP("hall", "Evidence")},
        {"respondent_unit", QT_TRANSLATE_NOOP("hall", "Unit complained about")},
        {"headcount", QT_TRANSLATE_NOOP("hall", "People concerned")},
        {"reason", QT_TRANSLATE_NOOP("hall", "Reason")},
        {"basis", QT_TRANSLATE_NOOP("hall", "Legal basis")},
        {"organ", QT_TRANSLATE_NOOP("hall", "Competent organ")},
        {"advice", QT_TRANSLATE_NOOP("hall", "Advice")},
        {"path", QT_TRANSLATE_NOOP("hall", "Lawful path")},
        {"note", QT_TRANSLATE_NOOP("hall", "Note")},
        {"papers", QT_TRANSLATE_NOOP("hall", "Papers")},
        {"pages", QT_TRANSLATE_NOOP("hall", "Pages")},
        {"value", QT_TRANSLATE_NOOP("hall", "New text")},
        {"code", QT_TRANSLATE_NOOP("hall", "Case code")},
        {"officer", QT_TRANSLATE_NOOP("hall", "Your name")},
        {"choice", QT_TRANSLATE_NOOP("hall", "Choice")},
        {"on", QT_TRANSLATE_NOOP("hall", "Day")},
        {"until", QT_TRANSLATE_NOOP("hall", "Until")},
        {"days", QT_TRANSLATE_NOOP("hall", "Days")},
        {"form", QT_TRANSLATE_NOOP("hall", "Paper")},
        {"clock", QT_TRANSLATE_NOOP("hall", "Period")},
        {"members", QT_TRANSLATE_NOOP("hall", "Windows")},
        {"lead", QT_TRANSLATE_NOOP("hall", "Lead window")},
        {"laptop", QT_TRANSLATE_NOOP("hall", "Laptop")},
        {"queue", QT_TRANSLATE_NOOP("hall", "Queue")},
        {"day", QT_TRANSLATE_NOOP("hall", "Day")},
        {"post", QT_TRANSLATE_NOOP("hall", "Post")},
        {"reception_place", QT_TRANSLATE_NOOP("hall", "Place of the reception")},
        {"times", QT_TRANSLATE_NOOP("hall", "Times")},
        {"slot", QT_TRANSLATE_NOOP("hall", "Time")},
        {"slot_minutes", QT_TRANSLATE_NOOP("hall", "Minutes for one visitor")},
        {"report_by", QT_TRANSLATE_NOOP("hall", "Report back by")},
    };
    for (const auto &[name, label] : labels) {
        if (field == QLatin1String(name))
            return said(label);
    }
    for (int number = 1; number <= static_cast<int>(Item::Leader); ++number) {
        if (const auto item = itemFrom(number); item && itemName(*item) == field)
            return itemLabel(*item);
    }
    return field;
}

} // namespace hall::words
