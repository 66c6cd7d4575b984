// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/officerwords.h"
#include "words/receptionwords.h"
#include "words/shellwords.h"
#include "words/stepwords.h"
#include "words/troublewords.h"
#include "words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace hall::words {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("hall", source);
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? said(QT_TRANSLATE_NOOP("hall", "(empty)")) : QChar(0x201c) + text + QChar(0x201d);
}

QString paperNames(const QList<PaperItem> &items)
{
    QStringList names;
    for (const PaperItem &item : items)
        names << said(QT_TRANSLATE_NOOP("hall", "%1 (%2 pages)")).arg(item.name, isolated(QString::number(item.pages)));
    return names.join(said(QT_TRANSLATE_NOOP("hall", ", ")));
}

QString explanation(const Explained &body)
{
    QStringList parts;
    if (!body.organ.isEmpty())
        parts << said(QT_TRANSLATE_NOOP("hall", "Competent organ: %1")).arg(body.organ);
    if (!body.reason.isEmpty())
        parts << said(QT_TRANSLATE_NOOP("hall", "Reason: %1")).arg(body.reason);
    if (!body.basis.isEmpty())
        parts << said(QT_TRANSLATE_NOOP("hall", "Legal basis: %1")).arg(body.basis);
    return parts.join(QStringLiteral(" · "));
}

/** Which windows a step names: the one that leads, and those that take part. */
QString windowsOf(const StepFacts &facts, const WindowRegistry &windows)
{
    QString sentence;
    const QString named = isLaptop(facts.window) ? QStringLiteral("laptop") : QStringLiteral("lead");
    if (!facts.window.isNull())
        sentence += QStringLiteral(" · ") + said(QT_TRANSLATE_NOOP("hall", "%1: %2")).arg(fieldLabel(named), windowName(facts.window, windows));
    QList<WindowNumber> members = facts.windows.values();
    std::sort(members.begin(), members.end());
    QStringList names;
    for (const WindowNumber member : std::as_const(members))
        names << windowName(member, windows);
    if (!names.isEmpty())
        sentence += QStringLiteral(" · ") + said(QT_TRANSLATE_NOOP("hall", "%1: %2")).arg(fieldLabel(QStringLiteral("members")), names.join(said(QT_TRANSLATE_NOOP("hall", ", "))));
    return sentence;
}

QString whatHappened(const EventBody &body, const WindowRegistry &windows, const MatterTypes &types)
{
    const auto window = [&windows](WindowNumber number) { return windowName(number, windows); };
    return match(
        body, [&](const NoteAdded &b) { return said(QT_TRANSLATE_NOOP("hall", "Note: %1")).arg(b.text); },
        [&](const CaseFiled &b) { return said(QT_TRANSLATE_NOOP("hall", "Registered at window %1.")).arg(window(b.window)); },
        [&](const MatterDescribed &) { return said(QT_TRANSLATE_NOOP("hall", "The matter was written down.")); },
        [&](const PartiesIdentified &b) {
            return said(QT_TRANSLATE_NOOP("hall", "People entered: %1.")).arg(isolated(QString::number(b.parties.size())));
        },
        [&](const CaseScreened &b) { return said(QT_TRANSLATE_NOOP("hall", "Screened; lawful path: %1.")).arg(nameOf(b.path)); },
        [&](const GuidedElsewhere &b) { return said(QT_TRANSLATE_NOOP("hall", "Guided elsewhere: %1.")).arg(nameOf(b.path)); },
        [&](const CaseTransferred &b) {
            return said(QT_TRANSLATE_NOOP("hall", "Sent from window %1 to window %2: %3.")).arg(window(b.from), window(b.to), nameOf(b.reasonCode));
        },
        [&](const TransferAccepted &b) { return said(QT_TRANSLATE_NOOP("hall", "Accepted by window %1, which owns the case now.")).arg(window(b.by)); },
        [&](const TransferObjected &b) {
            return b.proposed.isNull() ? said(QT_TRANSLATE_NOOP("hall", "Window %1 objects to the transfer.")).arg(window(b.by))
                                       : said(QT_TRANSLATE_NOOP("hall", "Window %1 objects to the transfer and proposes window %2."))
                                             .arg(window(b.by), window(b.proposed));
        },
        [&](const TransferRecalled &) { return said(QT_TRANSLATE_NOOP("hall", "The transfer was recalled.")); },
        [&](const MatterCorrected &b) {
            const auto value = [&](const QString &kept) { return quoted(b.field == Field::MatterType ? types.nameIn(kept, language()) : kept); };
            return said(QT_TRANSLATE_NOOP("hall", "“%1” corrected from %2 to %3.")).arg(fieldLabel(fieldName(b.field)), value(b.previous), value(b.value));
        },
        // A person's number or phone stays masked in the history: who needs it asks for it above.
        [&](const PartyCorrected &b) {
            return said(QT_TRANSLATE_NOOP("hall", "“%1” of person %2 corrected.")).arg(fieldLabel(fieldName(b.field)), isolated(QString::number(b.party + 1)));
        },
        [&](const Explained &b) { return explanation(b); },
        [&](const PapersReceived &b) { return said(QT_TRANSLATE_NOOP("hall", "Papers received: %1.")).arg(paperNames(b.items)); },
        [&](const NoticePrinted &b) {
            return said(QT_TRANSLATE_NOOP("hall", "Printed: %1, copy %2.")).arg(nameOf(b.form), isolated(QString::number(b.copy)));
        },
        [&](const CaseClosed &b) { return said(QT_TRANSLATE_NOOP("hall", "Closed: %1.")).arg(nameOf(b.outcome)); },
        [&](const StepTaken &b) { return stepSentence(b.step, b.facts) + windowsOf(b.facts, windows); },
        [&](const StepDescribed &b) { return stepWordsSentence(b.words); },
        // People stay where they are masked: the history says that they were named.
        [&](const StepPeople &b) {
            QStringList labels;
            for (auto word = b.words.begin(); word != b.words.end(); ++word)
                labels << itemLabel(word.key());
            return said(QT_TRANSLATE_NOOP("hall", "Recorded: %1.")).arg(labels.join(said(QT_TRANSLATE_NOOP("hall", ", "))));
        },
        [&](const ReceptionPlanned &b) { return said(QT_TRANSLATE_NOOP("hall", "Leader's reception planned: %1.")).arg(receptionLine(b.plan)); },
        [&](const ReceptionBooked &b) { return said(QT_TRANSLATE_NOOP("hall", "Time %1 of the reception booked.")).arg(isolated(QString::number(b.slot + 1))); },
        [&](const ReceptionFreed &b) { return said(QT_TRANSLATE_NOOP("hall", "Time %1 of the reception given back.")).arg(isolated(QString::number(b.slot + 1))); },
        [&](const ReceptionChanged &b) { return said(QT_TRANSLATE_NOOP("hall", "Leader's reception changed: %1.")).arg(receptionLine(b.plan)); },
        [&](const ReceptionCalledOff &b) { return said(QT_TRANSLATE_NOOP("hall", "Reception called off: %1.")).arg(nameOf(b.why)); },
        [&](const OfficerAppointed &b) { return appointmentSentence(b, windows); },
        [&](const CaseErased &) { return said(QT_TRANSLATE_NOOP("hall", "The case was erased, since its retention period had ended.")); });
}

} // namespace

QString timelineSentence(const TimelineEntry &entry, const WindowRegistry &windows, const MatterTypes &types)
{
    QString sentence = entry.readable ? whatHappened(entry.event.body, windows, types)
                                      : said(QT_TRANSLATE_NOOP("hall", "Something was recorded that this window may not read."));
    if (const auto *accepted = std::get_if<TransferAccepted>(&entry.event.body); entry.contested && entry.readable && accepted)
        sentence = acceptedInVain(accepted->by, windows);
    if (entry.contested)
        sentence += QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("hall", "No effect: %1")).arg(troubleSentence(entry.code));
    else if (entry.pending)
        sentence += QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("hall", "(not yet at the centre)"));
    return sentence;
}

QString troubleSentence(const QString &code)
{
    if (const auto refusal = refusalCodeFrom(code))
        return contestedSentence(*refusal);
    if (const QString sentence = centreSentence(code); !sentence.isEmpty())
        return sentence;
    if (code.isEmpty())
        return said(QT_TRANSLATE_NOOP("hall", "The centre gave no reason."));
    return said(QT_TRANSLATE_NOOP("hall", "The centre did not take it (%1).")).arg(isolated(code));
}

QString signature(const Event &event, const WindowRegistry &windows)
{
    QStringList parts{dateTime(event.claimedAt)};
    // The centre sits at no window; that in its events is where the case was.
    const bool centre = event.officerName == QLatin1String(CentreOfficer);
    if (!event.window.isNull() && !centre)
        parts << windowName(event.window, windows);
    if (!event.officerName.isEmpty())
        parts << (centre ? said(QT_TRANSLATE_NOOP("hall", "The centre itself")) : event.officerName);
    return parts.join(QStringLiteral(" · "));
}

QString contestedSentence(RefusalCode code)
{
    switch (code) {
    case RefusalCode::NoTransferPending:
    case RefusalCode::TransferPending:
    case RefusalCode::NotReceiver:
        return said(QT_TRANSLATE_NOOP("hall", "Another window acted on this transfer first."));
    case RefusalCode::NotOwner:
    case RefusalCode::NotSender:
        return said(QT_TRANSLATE_NOOP("hall", "The case belonged to another window by then."));
    case RefusalCode::WindowUnknown:
        return said(QT_TRANSLATE_NOOP("hall", "It names a window that the hall does not have."));
    case RefusalCode::NotWithLaptop:
        return said(QT_TRANSLATE_NOOP("hall", "The window had taken the case back from this laptop by then. Tell it what was done, so that it is recorded there."));
    case RefusalCode::CaseUnknown:
        return said(QT_TRANSLATE_NOOP("hall", "The centre did not have this case."));
    case RefusalCode::AtAccusedUnit:
    case RefusalCode::ToAccusedUnit:
        return said(QT_TRANSLATE_NOOP("hall", "The accusation is about the unit that sits at that window, or about one under or over it: it may neither lie there nor go there."));
    case RefusalCode::CaseClosed:
    case RefusalCode::StateDoesNotAllow:
        return said(QT_TRANSLATE_NOOP("hall", "The case was finished by then."));
    case RefusalCode::DoneAlready:
        return said(QT_TRANSLATE_NOOP("hall", "Somebody else had done this already by then."));
    case RefusalCode::NotYetDone:
        return said(QT_TRANSLATE_NOOP("hall", "Something that must come first had not been done by then."));
    case RefusalCode::OfficerUnknown:
    case RefusalCode::OfficerLeft:
        return said(QT_TRANSLATE_NOOP("hall", "By the centre's list, whoever recorded it was no officer of this hall then, or is none any more. Tell the administrator."));
    case RefusalCode::SeatNotOfOfficer:
        return said(QT_TRANSLATE_NOOP("hall", "By the centre's list, whoever recorded it was not appointed to this window then, or is not any more. Tell the administrator."));
    case RefusalCode::RoleLacks:
        return said(QT_TRANSLATE_NOOP("hall", "By the centre's list, the roles of whoever recorded it did not cover this then, or do not any more. Ask a colleague who may do it."));
    case RefusalCode::DayPassed:
    case RefusalCode::FieldNotReadable:
    case RefusalCode::DeclarationMissing:
    case RefusalCode::DayNotPossible:
    case RefusalCode::DeadlinePassed:
    case RefusalCode::RightStillOpen:
    case RefusalCode::ChecklistIncomplete:
        return said(QT_TRANSLATE_NOOP("hall", "It did not fit the case as the centre had it by then. Look at the case, and record it again if it is still right."));
    default:
        return inWords(Refusal{code, {}});
    }
}

} // namespace hall::words
