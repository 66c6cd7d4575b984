// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/shelltexts.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

const char *stateText(Say phrase)
{
    switch (phrase) {
    // the status bar
    case Say::LinkNotEnrolled: return QT_TRANSLATE_NOOP("hall", "○ Not connected yet");
    case Say::LinkStarting: return QT_TRANSLATE_NOOP("hall", "◌ Starting");
    case Say::LinkOnline: return QT_TRANSLATE_NOOP("hall", "● Centre reachable");
    case Say::LinkOffline: return QT_TRANSLATE_NOOP("hall", "○ Working offline");
    case Say::LinkRefused: return QT_TRANSLATE_NOOP("hall", "✖ Certificate refused");
    case Say::LinkNotTrusted: return QT_TRANSLATE_NOOP("hall", "✖ Server not trusted");
    case Say::LinkUpdateDesk: return QT_TRANSLATE_NOOP("hall", "▲ Update this program");
    case Say::LinkUpdateServer: return QT_TRANSLATE_NOOP("hall", "▲ Centre is being updated");
    case Say::LinkNotEnrolledMore:
        return QT_TRANSLATE_NOOP("hall", "This computer is not connected to the centre yet. Paste the line that the server "
                                         "prints.");
    case Say::LinkStartingMore: return QT_TRANSLATE_NOOP("hall", "The program is looking for the centre. You can work already.");
    case Say::LinkOnlineMore: return QT_TRANSLATE_NOOP("hall", "The centre answers. What you save reaches it at once.");
    case Say::LinkOfflineMore:
        return QT_TRANSLATE_NOOP("hall", "The centre does not answer just now. Go on working: everything is kept on this "
                                         "computer and is sent by itself later.");
    case Say::LinkCopySeen: return QT_TRANSLATE_NOOP("hall", "✖ Two copies of this desk");
    case Say::LinkCopySeenMore:
        return QT_TRANSLATE_NOOP("hall", "The centre has seen two different histories of this computer: its disk was copied, or "
                                         "put back to an older day. Nothing you saved is lost, but nothing is sent. Call the "
                                         "administrator: the unsent work can be carried over on a USB stick.");
    case Say::LinkRefusedMore:
        return QT_TRANSLATE_NOOP("hall", "The centre closes the line when it sees this computer’s certificate: it is none that "
                                         "the centre has issued. Go on working: nothing you save is lost, but nothing is sent "
                                         "until the administrator connects this computer again.");
    case Say::LinkExpiredMore:
        return QT_TRANSLATE_NOOP("hall", "This computer’s certificate has ended, and nothing is sent. If the date of this "
                                         "computer is wrong, have it set; if it is right, the administrator must connect this "
                                         "computer again. Go on working: nothing you save is lost.");
    case Say::LinkRevokedMore:
        return QT_TRANSLATE_NOOP("hall", "The centre has withdrawn this computer’s certificate, and takes nothing from it. Call "
                                         "the administrator, who knows why and can connect this computer again. Go on working: "
                                         "nothing you save is lost.");
    case Say::LinkNotYetValidMore:
        return QT_TRANSLATE_NOOP("hall", "This computer’s certificate counts only from a later day on: the date of this computer, "
                                         "or of the centre, seems to lie in the past. Have the administrator look at both. Go on "
                                         "working: nothing you save is lost.");
    case Say::LinkClockWrong: return QT_TRANSLATE_NOOP("hall", "⏰ The clock is wrong");
    case Say::LinkClockWrongMore:
        return QT_TRANSLATE_NOOP("hall", "The clock of this computer is more than a day off the centre’s, so that no certificate "
                                         "can be checked and nothing is sent. Have date and time of this computer set; the rest "
                                         "goes by itself. Go on working: nothing you save is lost.");
    case Say::LinkServerExpiredMore:
        return QT_TRANSLATE_NOOP("hall", "By the clock of this computer the centre’s own certificate has ended. Nothing was sent. "
                                         "If the date of this computer is wrong, have it set; if it is right, the administrator "
                                         "must start the server again, which renews it. Go on working.");
    case Say::LinkServerNameMore:
        return QT_TRANSLATE_NOOP("hall", "What answers is our centre, but its certificate is not for the address that this computer "
                                         "calls. Nothing was sent. Go on working, and call the administrator: the server must be "
                                         "told this address.");
    case Say::LinkNoCertificateMore:
        return QT_TRANSLATE_NOOP("hall", "This computer has no certificate that it could show to the centre, or has lost the key to "
                                         "it. The administrator must connect this computer again. Go on working: nothing you save "
                                         "is lost.");
    case Say::LinkSelfSignedMore:
        return QT_TRANSLATE_NOOP("hall", "This computer’s certificate is signed by nobody but itself, and the centre does not let "
                                         "it in. The administrator must connect this computer again. Go on working: nothing you "
                                         "save is lost.");
    case Say::LinkStrangeCertificateMore:
        return QT_TRANSLATE_NOOP("hall", "This computer’s certificate was issued elsewhere, not by our centre, which does not let it "
                                         "in. The administrator must connect this computer again. Go on working: nothing you save "
                                         "is lost.");
    case Say::LinkWrongUseMore:
        return QT_TRANSLATE_NOOP("hall", "This computer’s certificate was issued by our centre for another use than a desk’s, and "
                                         "the centre does not let it in. The administrator must connect this computer again. Go on "
                                         "working: nothing you save is lost.");
    case Say::LinkServerProtocolMore:
        return QT_TRANSLATE_NOOP("hall", "What answers at the centre’s address does not speak as our centre does: it is another "
                                         "program, or something on the line in between. Nothing was sent to it. Go on working, and "
                                         "call the administrator.");
    case Say::CertificateDays: return QT_TRANSLATE_NOOP("hall", "⚠ Certificate, days left: %1");
    case Say::CertificateSoon:
        return QT_TRANSLATE_NOOP("hall", "This computer’s certificate ends in %1 days, and could not be renewed by itself so far. "
                                         "Leave the program open while the centre can be reached. If you still read this next "
                                         "week, tell the administrator.");
    case Say::CertificateThisWeek:
        return QT_TRANSLATE_NOOP("hall", "This computer’s certificate ends in %1 days; after that nothing is sent any more. It is "
                                         "not renewed by itself: tell the administrator now.");
    case Say::CertificateToday:
        return QT_TRANSLATE_NOOP("hall", "This computer’s certificate ends within a day; after that nothing is sent any more. Call "
                                         "the administrator today. Nothing you save is lost.");
    case Say::LinkNotTrustedMore:
        return QT_TRANSLATE_NOOP("hall", "What answers at the centre’s address is not our centre. Nothing was sent to it. Go "
                                         "on working, and call the administrator.");
    case Say::LinkUpdateDeskMore:
        return QT_TRANSLATE_NOOP("hall", "The centre speaks a newer language than this program. Go on working; what you save "
                                         "is sent after the update.");
    case Say::LinkUpdateServerMore:
        return QT_TRANSLATE_NOOP("hall", "The centre is older than this program and will take what you save after its update. "
                                         "Go on working.");
    case Say::UnsentCount: return QT_TRANSLATE_NOOP("hall", "Unsent: %1");
    case Say::NothingUnsent: return QT_TRANSLATE_NOOP("hall", "Everything saved here is at the centre.");
    case Say::UnsentExplained:
        return QT_TRANSLATE_NOOP("hall", "These cases have something that is saved on this computer and not yet at the centre. "
                                         "It is sent by itself.");
    case Say::TroubledCount: return QT_TRANSLATE_NOOP("hall", "⚠ Look at: %1");
    case Say::TroubledSeen: return QT_TRANSLATE_NOOP("hall", "✓ Not accepted: all seen");
    case Say::LastSync: return QT_TRANSLATE_NOOP("hall", "Last sync %1");
    case Say::NeverSynced: return QT_TRANSLATE_NOOP("hall", "Not synced yet");
    case Say::LastSyncExplained: return QT_TRANSLATE_NOOP("hall", "When the centre last answered. Times are Beijing time.");
    case Say::ClockFast: return QT_TRANSLATE_NOOP("hall", "⏰ Clock %1 min fast");
    case Say::ClockSlow: return QT_TRANSLATE_NOOP("hall", "⏰ Clock %1 min slow");
    case Say::ClockExplained:
        return QT_TRANSLATE_NOOP("hall", "The clock of this computer differs from the centre’s by more than two minutes. You "
                                         "can go on working; ask the administrator to set it.");
    case Say::RecordDoubted: return QT_TRANSLATE_NOOP("hall", "✖ Record in doubt");
    case Say::RecordDoubtedMore:
        return QT_TRANSLATE_NOOP("hall", "The centre’s record does not match what it signed before; tell the auditor. Go on working: "
                                         "nothing you save is lost.");
    case Say::ReadingBroken: return QT_TRANSLATE_NOOP("hall", "✖ Reading not on record");
    case Say::ReadingBrokenMore:
        return QT_TRANSLATE_NOOP("hall", "The centre does not take this computer’s record of who read what; tell the administrator. Go on "
                                         "working: nothing you save is lost.");
    case Say::AccusationsClosed: return QT_TRANSLATE_NOOP("hall", "✖ Accusations do not open here");
    case Say::AccusationsWithColleague:
        return QT_TRANSLATE_NOOP("hall", "You do not hold yet what opens the accusations that come to this desk. As soon as another discipline inspector signs in here, you "
                                         "have it from your next sign-in on.");
    case Say::AccusationsCentreWaits:
        return QT_TRANSLATE_NOOP("hall", "Nobody at this desk holds what opened its accusations any more, so it made a new key, which the centre does not trust yet. Ask the "
                                         "administrator to release this desk. Accusations from before open again when the officers who received them sign in.");
    case Say::ShortcutsButton: return QT_TRANSLATE_NOOP("hall", "F1 Keys");
    case Say::NoWindow: return QT_TRANSLATE_NOOP("hall", "No window");
    case Say::WindowExplained: return QT_TRANSLATE_NOOP("hall", "Choose the window you sit at. Only windows of this computer can be chosen.");
    case Say::OfficerExplained: return QT_TRANSLATE_NOOP("hall", "You are signed in. Everything you record bears your name.");
    case Say::Lock: return QT_TRANSLATE_NOOP("hall", "Lock (Ctrl+L)");
    case Say::SwitchOfficer: return QT_TRANSLATE_NOOP("hall", "Switch officer");
    // keys
    case Say::ShortcutsTitle: return QT_TRANSLATE_NOOP("hall", "Keys");
    case Say::CloseSheet: return QT_TRANSLATE_NOOP("hall", "&Close");
    case Say::KeyRegister: return QT_TRANSLATE_NOOP("hall", "Register");
    case Say::KeyFind: return QT_TRANSLATE_NOOP("hall", "Find a case");
    case Say::KeyWindow: return QT_TRANSLATE_NOOP("hall", "My window");
    case Say::KeyTrouble: return QT_TRANSLATE_NOOP("hall", "Records the centre did not accept");
    case Say::KeyNew: return QT_TRANSLATE_NOOP("hall", "New visitor");
    case Say::KeySave: return QT_TRANSLATE_NOOP("hall", "Save the form, send the dialog");
    case Say::KeyTransfer: return QT_TRANSLATE_NOOP("hall", "Transfer the case: then two digits, then Ctrl+Enter");
    case Say::KeyPreview: return QT_TRANSLATE_NOOP("hall", "Preview the papers of the case");
    case Say::KeyPrint: return QT_TRANSLATE_NOOP("hall", "Print the receipt of the case");
    case Say::KeyRefresh: return QT_TRANSLATE_NOOP("hall", "Read the lists again");
    case Say::KeyPane: return QT_TRANSLATE_NOOP("hall", "Next part of the window");
    case Say::KeyLock: return QT_TRANSLATE_NOOP("hall", "Lock; the open form stays");
    case Say::KeyKeys: return QT_TRANSLATE_NOOP("hall", "These keys");
    case Say::KeyTab: return QT_TRANSLATE_NOOP("hall", "Next field; with Shift the one before");
    case Say::KeyEsc: return QT_TRANSLATE_NOOP("hall", "Leave a dialog");
    // options
    case Say::OptionUnknown: return QT_TRANSLATE_NOOP("hall", "Unknown option: %1. See --help.");
    case Say::OptionNeedsValue: return QT_TRANSLATE_NOOP("hall", "The option %1 needs a value. See --help.");
    case Say::OptionLanguage: return QT_TRANSLATE_NOOP("hall", "Unknown language: %1. There are zh_CN, en, ug and kk_Arab.");
    case Say::OptionWindow: return QT_TRANSLATE_NOOP("hall", "Not a window: %1. A window is a number from 1 to 99.");
    case Say::OptionReceipt: return QT_TRANSLATE_NOOP("hall", "Unknown receipt size: %1. There are a5 and roll80.");
    case Say::OptionHelp: return QT_TRANSLATE_NOOP("hall", "Usage: reception-desk [options]\n"
                                     "  --data DIR        where this counter keeps its store and keys\n"
                                     "  --language CODE   zh_CN, en, ug or kk_Arab\n"
                                     "  --enrol LINE      the line that reception-server enrol prints\n"
                                     "  --window N        the window to propose at sign-in\n"
                                     "  --officer NAME    the name to propose at sign-in\n"
                                     "  --pdf DIR         print into PDF files there instead of a printer\n"
                                     "  --receipt SIZE    a5 or roll80\n"
                                     "  --export-outbox FILE\n"
                                     "                    write what is unsent to FILE, for reception-server import-outbox\n"
                                     "  --export-heads FILE\n"
                                     "                    write the centre's signed records to FILE, for reception-server audit verify\n"
                                     "  --import-calendar FILE\n"
                                     "                    take in a calendar that reception-server sign-calendar wrote\n"
                                     "  --device-secret FILE\n"
                                     "                    put back what reception-server open-device wrote, when a keyring has lost it\n"
                                     "  --help, --version");
    // carrying the unsent work away
    case Say::CalendarTaken: return QT_TRANSLATE_NOOP("hall", "Calendar taken in: region %1, year %2 (%3). It counts from the next start of the program on.");
    case Say::CalendarNotReadable: return QT_TRANSLATE_NOOP("hall", "%1 is no calendar file that can be read.");
    case Say::CalendarNotSigned: return QT_TRANSLATE_NOOP("hall", "This calendar was not signed by the centre of this desk. Nothing was changed; ask the IT office for a signed one.");
    case Say::Exported: return QT_TRANSLATE_NOOP("hall", "%1 unsent entries were written to %2. They stay on this computer too.");
    case Say::HeadsExported: return QT_TRANSLATE_NOOP("hall", "%1 signed records of the centre were written to %2.");
    case Say::ExportNotEnrolled: return QT_TRANSLATE_NOOP("hall", "There is no connected desk in this folder, and so nothing unsent.");
    case Say::ExportInUse: return QT_TRANSLATE_NOOP("hall", "The program is open on this computer. Close it first, then export.");
    case Say::ExportFileExists: return QT_TRANSLATE_NOOP("hall", "The file %1 exists already. Choose another name.");
    case Say::ExportNotWritable: return QT_TRANSLATE_NOOP("hall", "The file %1 cannot be written.");
    case Say::SecretTaken: return QT_TRANSLATE_NOOP("hall", "This desk opens again. Destroy the file %1 now: with it this desk's disk can be read.");
    case Say::SecretNotReadable: return QT_TRANSLATE_NOOP("hall", "%1 is no secret of a desk. reception-server open-device writes one.");
    case Say::SecretOfAnother: return QT_TRANSLATE_NOOP("hall", "%1 is the secret of another desk. Nothing was changed.");
    // printing and enrolment that failed
    case Say::FormNotAvailable: return QT_TRANSLATE_NOOP("hall", "This paper cannot be printed yet.");
    case Say::NotPrinted: return QT_TRANSLATE_NOOP("hall", "Not printed: %1 The case is saved; print again when that is mended.");
    case Say::EnrolBadLine: return QT_TRANSLATE_NOOP("hall", "The line is not complete. Copy the whole line that the server printed.");
    case Say::EnrolUnreachable:
        return QT_TRANSLATE_NOOP("hall", "The server does not answer at this address. Check the network cable and ask the "
                                         "administrator whether the code is still live.");
    case Say::EnrolWrongServer:
        return QT_TRANSLATE_NOOP("hall", "Another server answers at this address: its fingerprint is not the one in the line. "
                                         "Nothing was sent. Call the administrator.");
    case Say::EnrolCodeRefused: return QT_TRANSLATE_NOOP("hall", "The code is used up, too old or mistyped. Ask the administrator for a new line.");
    case Say::EnrolNotWritable:
        return QT_TRANSLATE_NOOP("hall", "The keys cannot be written on this computer: the disk is full or protected. Call the "
                                         "administrator.");
    case Say::EnrolOther: return QT_TRANSLATE_NOOP("hall", "The computer could not be connected (%1). Ask the administrator for a new line.");
    default: return nullptr;
    }
}

} // namespace hall::words
