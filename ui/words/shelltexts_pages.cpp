// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/shelltexts.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

const char *pageText(Say phrase)
{
    switch (phrase) {
    // the window
    case Say::ProgramName: return QT_TRANSLATE_NOOP("hall", "Reception hall");
    case Say::NavRegister: return QT_TRANSLATE_NOOP("hall", "&Register");
    case Say::NavFind: return QT_TRANSLATE_NOOP("hall", "&Find");
    case Say::NavWindow: return QT_TRANSLATE_NOOP("hall", "My &window");
    case Say::MessageBarName: return QT_TRANSLATE_NOOP("hall", "Message");
    case Say::CloseMessage: return QT_TRANSLATE_NOOP("hall", "Put the message away");
    case Say::OpenCase: return QT_TRANSLATE_NOOP("hall", "Open the case");
    case Say::ShowList: return QT_TRANSLATE_NOOP("hall", "Show the list");
    case Say::ChooseCaseFirst: return QT_TRANSLATE_NOOP("hall", "Choose a case first: in Find, in My window, or open one.");
    case Say::CaseLeft: return QT_TRANSLATE_NOOP("hall", "The case now belongs to another window and is no longer shown here.");
    case Say::Cancel: return QT_TRANSLATE_NOOP("hall", "Cancel");
    case Say::ListComma: return QT_TRANSLATE_NOOP("hall", ", ");
    case Say::Nothing: return "";
    // signing in and enrolment
    case Say::SignInTitle: return QT_TRANSLATE_NOOP("hall", "Sign in");
    case Say::LockedTitle: return QT_TRANSLATE_NOOP("hall", "Locked");
    case Say::SignInHint: return QT_TRANSLATE_NOOP("hall", "Type your name. It is written beside everything you record.");
    case Say::LockedHint: return QT_TRANSLATE_NOOP("hall", "%1 locked this computer. What was being typed is still there. Type your name to go on.");
    case Say::YourName: return QT_TRANSLATE_NOOP("hall", "Your &name");
    case Say::YourWindow: return QT_TRANSLATE_NOOP("hall", "&Window");
    case Say::LanguageLabel: return QT_TRANSLATE_NOOP("hall", "&Language");
    case Say::SignIn: return QT_TRANSLATE_NOOP("hall", "&Sign in");
    case Say::EnrolTitle: return QT_TRANSLATE_NOOP("hall", "Connect this computer to the centre");
    case Say::EnrolHint:
        return QT_TRANSLATE_NOOP("hall", "The administrator runs “reception-server enrol --window N” on the server. Paste the "
                                         "line it prints here. It is good for 15 minutes and for one computer.");
    case Say::EnrolLine: return QT_TRANSLATE_NOOP("hall", "&Line from the server");
    case Say::ComputerName: return QT_TRANSLATE_NOOP("hall", "&Name of this computer");
    case Say::Enrol: return QT_TRANSLATE_NOOP("hall", "&Connect");
    case Say::EnrolLineMissing: return QT_TRANSLATE_NOOP("hall", "Paste the line from the server first.");
    case Say::Enrolling: return QT_TRANSLATE_NOOP("hall", "Connecting to the centre …");
    // lists
    case Say::HeadCode: return QT_TRANSLATE_NOOP("hall", "Case code");
    case Say::HeadSubject: return QT_TRANSLATE_NOOP("hall", "Subject");
    case Say::HeadName: return QT_TRANSLATE_NOOP("hall", "Name");
    case Say::HeadCategory: return QT_TRANSLATE_NOOP("hall", "Category");
    case Say::HeadState: return QT_TRANSLATE_NOOP("hall", "State");
    case Say::HeadOwner: return QT_TRANSLATE_NOOP("hall", "Owner");
    case Say::HeadFrom: return QT_TRANSLATE_NOOP("hall", "From");
    case Say::HeadSentTo: return QT_TRANSLATE_NOOP("hall", "Sent to");
    case Say::HeadRegistered: return QT_TRANSLATE_NOOP("hall", "Registered");
    case Say::HeadDue: return QT_TRANSLATE_NOOP("hall", "Due");
    case Say::HeadMark: return QT_TRANSLATE_NOOP("hall", "Remarks");
    case Say::VeiledSubject: return QT_TRANSLATE_NOOP("hall", "Restricted matter");
    case Say::MarkRestricted: return QT_TRANSLATE_NOOP("hall", "Restricted");
    case Say::SealedSubject: return QT_TRANSLATE_NOOP("hall", "Sealed matter");
    case Say::Taken: return QT_TRANSLATE_NOOP("hall", "accepted");
    case Say::NotYetAtCentre: return QT_TRANSLATE_NOOP("hall", "⇡ not yet at the centre");
    case Say::MarkContested: return QT_TRANSLATE_NOOP("hall", "⚠ contested");
    case Say::MarkObjected: return QT_TRANSLATE_NOOP("hall", "↩ objection");
    case Say::MarkOnTheWay: return QT_TRANSLATE_NOOP("hall", "→ on its way");
    case Say::FindLabel: return QT_TRANSLATE_NOOP("hall", "&Find a case");
    case Say::FindHint: return QT_TRANSLATE_NOOP("hall", "Case code, name, last 4 of the identity number, last 4 of the phone");
    case Say::FindResultsName: return QT_TRANSLATE_NOOP("hall", "Cases found");
    case Say::FindNothing: return QT_TRANSLATE_NOOP("hall", "Nothing found. Check the spelling, or register a new visitor with Ctrl+N.");
    case Say::FindStart: return QT_TRANSLATE_NOOP("hall", "Type; the results come by themselves. Enter opens the first one.");
    case Say::FindCodeNotHere:
        return QT_TRANSLATE_NOOP("hall", "No case with this code is on this computer. If the visitor has a slip for this window, receive them and keep the slip: the case is announced here when the line brings it.");
    case Say::FindCount: return QT_TRANSLATE_NOOP("hall", "Found: %1");
    case Say::FindMany: return QT_TRANSLATE_NOOP("hall", "More than %1 found; type more.");
    case Say::WaitingHead: return QT_TRANSLATE_NOOP("hall", "&Waits for me (%1)");
    case Say::OwnedHead: return QT_TRANSLATE_NOOP("hall", "I &own (%1)");
    case Say::SentHead: return QT_TRANSLATE_NOOP("hall", "I sen&t (%1)");
    case Say::WaitingName: return QT_TRANSLATE_NOOP("hall", "Waits for me");
    case Say::OwnedName: return QT_TRANSLATE_NOOP("hall", "I own");
    case Say::SentName: return QT_TRANSLATE_NOOP("hall", "I sent");
    case Say::OneArrival: return QT_TRANSLATE_NOOP("hall", "A case has arrived for this window: %1");
    case Say::ManyArrivals: return QT_TRANSLATE_NOOP("hall", "Cases have arrived for this window: %1");
    // a case
    case Say::HeadPeople: return QT_TRANSLATE_NOOP("hall", "People");
    case Say::HeadMatter: return QT_TRANSLATE_NOOP("hall", "Matter");
    case Say::FirstMatter: return QT_TRANSLATE_NOOP("hall", "First letter or visit about this, as far as this window knows: handle it with priority, and completely.");
    case Say::PeopleNotReadable: return QT_TRANSLATE_NOOP("hall", "This window may not read who the people are.");
    case Say::MatterNotReadable: return QT_TRANSLATE_NOOP("hall", "This window may not read the matter.");
    case Say::VeiledCase: return QT_TRANSLATE_NOOP("hall", "A restricted matter: only its handlers and the coordinator read who the people are and what it is about.");
    case Say::TakeItOver:
        return QT_TRANSLATE_NOOP("hall", "If it is yours to work on, take it over with a reason: then you are a handler and read it, and the case says since when and why.");
    case Say::RestrictedCase: return QT_TRANSLATE_NOOP("hall", "Restricted: read by its handlers and the coordinator alone");
    case Say::ActionTakeOver: return QT_TRANSLATE_NOOP("hall", "Take over and read …");
    case Say::DocumentLabel: return QT_TRANSLATE_NOOP("hall", "Document");
    case Say::Show: return QT_TRANSLATE_NOOP("hall", "Show");
    case Say::Hide: return QT_TRANSLATE_NOOP("hall", "Cover");
    case Say::TimelineHead: return QT_TRANSLATE_NOOP("hall", "Histor&y");
    case Say::OwnerIs: return QT_TRANSLATE_NOOP("hall", "Owner: window %1");
    case Say::OwnerWithLaptop: return QT_TRANSLATE_NOOP("hall", "Owner: window %1 (in the village with %2)");
    case Say::OwnerOnTheWay: return QT_TRANSLATE_NOOP("hall", "Owner: window %1 (sent to window %2, not accepted yet)");
    case Say::OwnerObjected: return QT_TRANSLATE_NOOP("hall", "Owner: window %1 (window %2 objects to taking it)");
    case Say::OwnerObjectedProposal: return QT_TRANSLATE_NOOP("hall", "Owner: window %1 (window %2 objects to taking it and proposes window %3)");
    case Say::NotGiven: return QT_TRANSLATE_NOOP("hall", "Not given: %1");
    case Say::PaperOriginalItem: return QT_TRANSLATE_NOOP("hall", "%1 (%2 pages, original)");
    case Say::PaperCopyItem: return QT_TRANSLATE_NOOP("hall", "%1 (%2 pages, copy)");
    case Say::ActionAccept: return QT_TRANSLATE_NOOP("hall", "&Accept");
    case Say::ActionObject: return QT_TRANSLATE_NOOP("hall", "O&bject …");
    case Say::ActionTransfer: return QT_TRANSLATE_NOOP("hall", "&Transfer … (F9)");
    case Say::ActionRecall: return QT_TRANSLATE_NOOP("hall", "&Recall …");
    case Say::ActionScreen: return QT_TRANSLATE_NOOP("hall", "Scr&een …");
    case Say::ActionGuide: return QT_TRANSLATE_NOOP("hall", "&Guide elsewhere …");
    case Say::ActionBook: return QT_TRANSLATE_NOOP("hall", "Leader's rece&ption…");
    case Say::ActionNote: return QT_TRANSLATE_NOOP("hall", "&Note …");
    case Say::ActionPapers: return QT_TRANSLATE_NOOP("hall", "&Papers received …");
    case Say::ActionCorrect: return QT_TRANSLATE_NOOP("hall", "&Correct a field …");
    case Say::ActionPreview: return QT_TRANSLATE_NOOP("hall", "Pre&view papers (Ctrl+P)");
    case Say::ActionReceipt: return QT_TRANSLATE_NOOP("hall", "Print rece&ipt (Ctrl+Shift+P)");
    case Say::ActionRegistration: return QT_TRANSLATE_NOOP("hall", "Print registration f&orm");
    case Say::ActionSlip: return QT_TRANSLATE_NOOP("hall", "Print transfer s&lip");
    case Say::NavAttention: return QT_TRANSLATE_NOOP("hall", "Looked &after");
    case Say::AttentionHead: return QT_TRANSLATE_NOOP("hall", "&Why");
    case Say::AttentionAll: return QT_TRANSLATE_NOOP("hall", "All that needs looking after");
    case Say::HeadAttention: return QT_TRANSLATE_NOOP("hall", "Why it needs looking after");
    case Say::KeyAttention: return QT_TRANSLATE_NOOP("hall", "What the coordinator looks after");
    case Say::KeyReceptions: return QT_TRANSLATE_NOOP("hall", "Leaders' receptions");
    case Say::ReprintNeeded: return QT_TRANSLATE_NOOP("hall", "▲ The number has come, print again: %1");
    case Say::QueueTake: return QT_TRANSLATE_NOOP("hall", "Ticket (Ctrl+T)");
    case Say::QueueNext: return QT_TRANSLATE_NOOP("hall", "Call next (F7)");
    case Say::QueueNobody: return QT_TRANSLATE_NOOP("hall", "Nobody came");
    case Say::QueueAgain: return QT_TRANSLATE_NOOP("hall", "Call again");
    case Say::QueueState: return QT_TRANSLATE_NOOP("hall", "Waiting: %1\nCalled: %2");
    case Say::QueueCalled: return QT_TRANSLATE_NOOP("hall", "Number %1 is called.");
    case Say::QueueEmpty: return QT_TRANSLATE_NOOP("hall", "Nobody is waiting.");
    case Say::QueueMissed: return QT_TRANSLATE_NOOP("hall", "Number %1 did not come. It can be called again.");
    case Say::TicketNotPrinted: return QT_TRANSLATE_NOOP("hall", "Number %1 was not printed; tell the visitor the number.");
    case Say::KeyQueueTake: return QT_TRANSLATE_NOOP("hall", "Take a queue ticket");
    case Say::KeyQueueNext: return QT_TRANSLATE_NOOP("hall", "Call the next number");
    case Say::ActionStep: return QT_TRANSLATE_NOOP("hall", "Ne&xt step");
    case Say::ActionMorePapers: return QT_TRANSLATE_NOOP("hall", "Print another &kind of paper");
    case Say::DoneStep: return QT_TRANSLATE_NOOP("hall", "The step is recorded.");
    case Say::FaultSuggests: return QT_TRANSLATE_NOOP("hall", "▲ Supervision is suggested: %1 (%2)");
    case Say::ActionReaders: return QT_TRANSLATE_NOOP("hall", "&Who looked at it …");
    case Say::ActionClose: return QT_TRANSLATE_NOOP("hall", "Clo&se the case …");
    case Say::DoneAccepted: return QT_TRANSLATE_NOOP("hall", "Accepted. This window owns the case now.");
    case Say::DoneObjected: return QT_TRANSLATE_NOOP("hall", "The objection is sent. The case stays with its owner until it is taken back.");
    case Say::DoneRecalled: return QT_TRANSLATE_NOOP("hall", "The transfer is recalled.");
    case Say::DoneScreened: return QT_TRANSLATE_NOOP("hall", "Screened.");
    case Say::DoneGuided: return QT_TRANSLATE_NOOP("hall", "Guided elsewhere; the case is finished here.");
    case Say::DoneNoted: return QT_TRANSLATE_NOOP("hall", "The note is saved.");
    case Say::DonePapers: return QT_TRANSLATE_NOOP("hall", "The papers are recorded.");
    case Say::DoneCorrected: return QT_TRANSLATE_NOOP("hall", "Corrected. The old text stays in the history.");
    case Say::DoneClosed: return QT_TRANSLATE_NOOP("hall", "The case is closed.");
    case Say::DoneSent: return QT_TRANSLATE_NOOP("hall", "Sent to window %1. This window owns the case until it is accepted there.");
    case Say::DonePrinted: return QT_TRANSLATE_NOOP("hall", "Printed: %1");
    case Say::SlipNotPrinted: return QT_TRANSLATE_NOOP("hall", "The slip was not printed.");
    default: return nullptr;
    }
}

} // namespace hall::words
