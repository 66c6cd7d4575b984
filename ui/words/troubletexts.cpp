// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/troublewords.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

const char *text(OnTrouble phrase)
{
    switch (phrase) {
    case OnTrouble::Title: return QT_TRANSLATE_NOOP("hall", "Records that need a look");
    case OnTrouble::Empty: return QT_TRANSLATE_NOOP("hall", "The centre accepted everything that was recorded here.");
    case OnTrouble::ListName: return QT_TRANSLATE_NOOP("hall", "Records the centre did not accept");
    case OnTrouble::DetailName: return QT_TRANSLATE_NOOP("hall", "The chosen record");
    case OnTrouble::When: return QT_TRANSLATE_NOOP("hall", "When");
    case OnTrouble::What: return QT_TRANSLATE_NOOP("hall", "What was done");
    case OnTrouble::Verdict: return QT_TRANSLATE_NOOP("hall", "What the centre said");
    case OnTrouble::Seen: return QT_TRANSLATE_NOOP("hall", "Seen");
    case OnTrouble::WhyHead: return QT_TRANSLATE_NOOP("hall", "Why it had no effect");
    case OnTrouble::HereHead: return QT_TRANSLATE_NOOP("hall", "What was done here");
    case OnTrouble::ThereHead: return QT_TRANSLATE_NOOP("hall", "What the centre holds");
    case OnTrouble::CanDoHead: return QT_TRANSLATE_NOOP("hall", "What can be done");
    case OnTrouble::NotReadable: return QT_TRANSLATE_NOOP("hall", "The words of this record can no longer be read on this computer.");
    case OnTrouble::SealedAct: return QT_TRANSLATE_NOOP("hall", "A sealed matter: only the officer who received it, or window 23, can read this record.");
    case OnTrouble::RestrictedAct: return QT_TRANSLATE_NOOP("hall", "A restricted matter: only its handlers, the coordinator and whoever recorded this can read it.");
    case OnTrouble::SeenBy: return QT_TRANSLATE_NOOP("hall", "Seen by %1, %2");
    case OnTrouble::NotSeen: return QT_TRANSLATE_NOOP("hall", "● not seen");
    case OnTrouble::NotSeenYet: return QT_TRANSLATE_NOOP("hall", "Nobody has marked this record as seen yet.");
    case OnTrouble::Instead: return QT_TRANSLATE_NOOP("hall", "This came first and counts:");
    case OnTrouble::OwnerSince: return QT_TRANSLATE_NOOP("hall", "Window %1 has owned the case since %2.");
    case OnTrouble::NeverThere:
        return QT_TRANSLATE_NOOP("hall", "The registration itself was not accepted: the centre has no such case, and nobody can find it by the number on the receipt.");
    case OnTrouble::CaseLeftHere:
        return QT_TRANSLATE_NOOP("hall", "The case has left what this computer may see; another window has it. What was recorded here can still be read.");
    case OnTrouble::KeptContested: return QT_TRANSLATE_NOOP("hall", "The centre keeps the record in the history of the case, without effect.");
    case OnTrouble::KeptApart: return QT_TRANSLATE_NOOP("hall", "The centre keeps the record apart, where no window sees it; a supervisor can look at it.");
    case OnTrouble::KeptRefused: return QT_TRANSLATE_NOOP("hall", "The centre did not take the record. It is kept on this computer.");
    case OnTrouble::MayDecideAgain: return QT_TRANSLATE_NOOP("hall", "Look at how the case stands now. If it is still needed, do it again as a new act.");
    case OnTrouble::MayFileAgain: return QT_TRANSLATE_NOOP("hall", "Carry the text into a new registration and check it there. It gets a new number and a new receipt.");
    case OnTrouble::MayOnlyRead: return QT_TRANSLATE_NOOP("hall", "Print this page and give it to the window that has the case now.");
    case OnTrouble::AskAdministrator: return QT_TRANSLATE_NOOP("hall", "Tell the administrator: this points to a fault of this computer, not of your work.");
    case OnTrouble::NeverByItself: return QT_TRANSLATE_NOOP("hall", "Nothing is sent again by itself, and nothing is deleted.");
    case OnTrouble::OpenCase: return QT_TRANSLATE_NOOP("hall", "&Open the case");
    case OnTrouble::Again: return QT_TRANSLATE_NOOP("hall", "Do it &again as a new act …");
    case OnTrouble::IntoNote: return QT_TRANSLATE_NOOP("hall", "Carry the text into a &note …");
    case OnTrouble::IntoRegistration: return QT_TRANSLATE_NOOP("hall", "Carry the text into a new &registration …");
    case OnTrouble::PrintPage: return QT_TRANSLATE_NOOP("hall", "&Print this page");
    case OnTrouble::MarkSeen: return QT_TRANSLATE_NOOP("hall", "&Mark as seen");
    case OnTrouble::MarkedSeen: return QT_TRANSLATE_NOOP("hall", "Marked as seen. The record stays in this list.");
    case OnTrouble::CarriedOver: return QT_TRANSLATE_NOOP("hall", "The text is in the form. Check it, then save; nothing is recorded until then.");
    case OnTrouble::PagePrinted: return QT_TRANSLATE_NOOP("hall", "The page is printed.");
    case OnTrouble::FormNotEmpty: return QT_TRANSLATE_NOOP("hall", "The registration form still holds text that is not saved. Save or clear it first.");
    case OnTrouble::CentreRefuses: return QT_TRANSLATE_NOOP("hall", "The centre takes nothing from this computer just now: %1 What is saved here stays saved.");
    }
    return "";
}

} // namespace

QString onTrouble(OnTrouble phrase)
{
    return QCoreApplication::translate("hall", text(phrase));
}

} // namespace hall::words
