// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/accesswords.h"

#include "words/troublewords.h"
#include "words/words.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("hall", source);
}

const char *textOf(OnAccess phrase)
{
    switch (phrase) {
    // why a number is shown
    case OnAccess::UnmaskTitle: return QT_TRANSLATE_NOOP("hall", "Show the numbers in full");
    case OnAccess::UnmaskHint:
        return QT_TRANSLATE_NOOP("hall", "Identity numbers and phones are covered, and shown for half a minute when there is a reason. It is recorded with your name, "
                                         "and supervisors can read it. Write no name and no number into it.");
    case OnAccess::UnmaskReason: return QT_TRANSLATE_NOOP("hall", "&Why");
    case OnAccess::UnmaskChoose: return QT_TRANSLATE_NOOP("hall", "Choose the reason");
    case OnAccess::UnmaskOwn: return QT_TRANSLATE_NOOP("hall", "Another reason, in my own words");
    case OnAccess::UnmaskWords: return QT_TRANSLATE_NOOP("hall", "&In my words");
    case OnAccess::UnmaskShow: return QT_TRANSLATE_NOOP("hall", "&Show it");
    case OnAccess::TakeOverTitle: return QT_TRANSLATE_NOOP("hall", "Take over numbers that a colleague typed");
    case OnAccess::TakeOverHint:
        return QT_TRANSLATE_NOOP("hall", "A colleague typed these identity numbers and phones. They are taken over in full when there is a reason. It is recorded with your "
                                         "name, and supervisors can read it. Write no name and no number into it.");
    case OnAccess::TakeOver: return QT_TRANSLATE_NOOP("hall", "&Take them over");
    case OnAccess::IdentityPageTitle: return QT_TRANSLATE_NOOP("hall", "Print the identity page");
    case OnAccess::IdentityPageHint:
        return QT_TRANSLATE_NOOP("hall", "The page names who brings the accusation, with whole numbers. That you print it is recorded with your name "
                                         "and the reason, and the discipline inspection can read it. Put it into its own sealed envelope at once. "
                                         "Write no name and no number into the reason.");
    case OnAccess::IdentityPagePrint: return QT_TRANSLATE_NOOP("hall", "&Print the page");
    case OnAccess::IdentityPageAction: return QT_TRANSLATE_NOOP("hall", "Identity page, for its own envelope …");
    case OnAccess::WholeNumber: return QT_TRANSLATE_NOOP("hall", "What is on record is shown covered here. Type the whole new number.");
    // who looked
    case OnAccess::ReadersTitle: return QT_TRANSLATE_NOOP("hall", "Who looked at this case");
    case OnAccess::ReadersHint:
        return QT_TRANSLATE_NOOP("hall", "What all counters have told the centre, the newest first. What a counter without a line has not sent yet is missing.");
    case OnAccess::ReadersAsking: return QT_TRANSLATE_NOOP("hall", "Asking the centre who looked at this case …");
    case OnAccess::ReadersAsk: return QT_TRANSLATE_NOOP("hall", "&Ask again");
    case OnAccess::ReadersNobody: return QT_TRANSLATE_NOOP("hall", "The centre has been told of nobody who looked at this case.");
    case OnAccess::ReadersFound: return QT_TRANSLATE_NOOP("hall", "Entries: %1");
    case OnAccess::ReadersMost: return QT_TRANSLATE_NOOP("hall", "Only the newest %1 entries are shown.");
    case OnAccess::ReadersOffline:
        return QT_TRANSLATE_NOOP("hall", "The centre cannot be reached now, and it alone knows who looked at a case at the other counters. Ask again when the line is back.");
    case OnAccess::ReadersRefused:
        return QT_TRANSLATE_NOOP("hall", "Who looked at a case is listed for coordinator and supervisor at windows 01 and 02, and of an accusation for the discipline "
                                         "inspection at window 23.");
    case OnAccess::ReadersTooOld: return QT_TRANSLATE_NOOP("hall", "The centre's program is too old to tell who looked at a case. Tell the administrator.");
    case OnAccess::ReadersUnreadable: return QT_TRANSLATE_NOOP("hall", "The centre gave no answer that can be read. Ask again, and tell the administrator if it stays so.");
    case OnAccess::HeadWhen: return QT_TRANSLATE_NOOP("hall", "When");
    case OnAccess::HeadWho: return QT_TRANSLATE_NOOP("hall", "Who");
    case OnAccess::HeadWindow: return QT_TRANSLATE_NOOP("hall", "At which window");
    case OnAccess::HeadWhat: return QT_TRANSLATE_NOOP("hall", "What was done");
    case OnAccess::HeadReason: return QT_TRANSLATE_NOOP("hall", "Why");
    case OnAccess::Close: return QT_TRANSLATE_NOOP("hall", "&Close");
    }
    return "";
}

} // namespace

QString onAccess(OnAccess phrase)
{
    return said(textOf(phrase));
}

QString accessSentence(const AccessEntry &entry)
{
    switch (entry.act) {
    case AccessAct::Opened: return said(QT_TRANSLATE_NOOP("hall", "opened the case"));
    case AccessAct::Unmasked: return said(QT_TRANSLATE_NOOP("hall", "saw the numbers in full"));
    case AccessAct::Printed:
        if (!entry.form)
            return said(QT_TRANSLATE_NOOP("hall", "printed a paper"));
        return said(QT_TRANSLATE_NOOP("hall", "printed: %1, copy %2")).arg(nameOf(*entry.form), isolated(QString::number(entry.copy)));
    case AccessAct::Exported: return said(QT_TRANSLATE_NOOP("hall", "printed a list"));
    case AccessAct::IdentitySearched: return said(QT_TRANSLATE_NOOP("hall", "looked for a person by a number"));
    }
    return {};
}

QString unmaskReason(const QString &reason)
{
    if (reason == QLatin1String("reach_visitor"))
        return said(QT_TRANSLATE_NOOP("hall", "To reach the visitor"));
    if (reason == QLatin1String("compare_document"))
        return said(QT_TRANSLATE_NOOP("hall", "To compare with the document that was shown"));
    if (reason == QLatin1String("fill_in_paper"))
        return said(QT_TRANSLATE_NOOP("hall", "To fill in a paper"));
    if (reason == QLatin1String("correct_record"))
        return said(QT_TRANSLATE_NOOP("hall", "To correct what was recorded"));
    return reason;
}

QString whyNoReaders(const QString &code)
{
    if (code == QLatin1String("offline"))
        return onAccess(OnAccess::ReadersOffline);
    if (code == QLatin1String("role_lacks"))
        return onAccess(OnAccess::ReadersRefused);
    if (code == QLatin1String("update_server"))
        return onAccess(OnAccess::ReadersTooOld);
    const QString centre = centreSentence(code);
    return centre.isEmpty() ? onAccess(OnAccess::ReadersUnreadable) : centre;
}

} // namespace hall::words
