// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/officerwords.h"

#include "words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace hall::words {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("hall", source);
}

QString comma()
{
    return said(QT_TRANSLATE_NOOP("hall", ", "));
}

const char *textOf(OnOfficer phrase)
{
    switch (phrase) {
    // signing in
    case OnOfficer::PasswordHint:
        return QT_TRANSLATE_NOOP("hall", "Type your name and your password. Your name is written beside everything you record.");
    case OnOfficer::PasswordLockedHint:
        return QT_TRANSLATE_NOOP("hall", "%1 locked this computer. What was being typed is still there for its author. Type your name and password to go on.");
    case OnOfficer::PinHint: return QT_TRANSLATE_NOOP("hall", "%1 locked this computer. What was being typed is still there. Type your PIN to go on.");
    case OnOfficer::SetUpWarning:
        return QT_TRANSLATE_NOOP("hall", "⚠ This hall is still being set up: no officer is appointed yet, so anybody can sign in here with any name. Ask the "
                                         "administrator to appoint the officers before visitors come.");
    case OnOfficer::NoKeyring:
        return QT_TRANSLATE_NOOP("hall", "No keyring runs on this computer, so its own secret lies in a file. Cases stay closed without an officer's password; who takes the "
                                         "disk can still pose as this desk until it is revoked. IT office: log in to a session with a keyring.");
    case OnOfficer::Password: return QT_TRANSLATE_NOOP("hall", "&Password");
    case OnOfficer::SigningIn: return QT_TRANSLATE_NOOP("hall", "Signing in …");
    case OnOfficer::Pin: return QT_TRANSLATE_NOOP("hall", "P&IN");
    case OnOfficer::ByPassword: return QT_TRANSLATE_NOOP("hall", "&Another officer, or by password");
    case OnOfficer::PinWrong: return QT_TRANSLATE_NOOP("hall", "This is not the PIN. Try again; after three wrong tries in a row only the password opens.");
    case OnOfficer::PinSpent: return QT_TRANSLATE_NOOP("hall", "The PIN opens no more. Type your name and your password.");
    case OnOfficer::NewPasswordWhy:
        return QT_TRANSLATE_NOOP("hall", "Your password is right, but the administrator gave it out and knows it. Choose one of your own that nobody else knows: at "
                                         "least %1 characters, a sentence is good.");
    case OnOfficer::NewPassword: return QT_TRANSLATE_NOOP("hall", "New passwor&d");
    case OnOfficer::NewPasswordAgain: return QT_TRANSLATE_NOOP("hall", "The new password a&gain");
    case OnOfficer::NewPasswordsDiffer: return QT_TRANSLATE_NOOP("hall", "The two new passwords are not the same. Type both again.");
    case OnOfficer::NewPasswordSame: return QT_TRANSLATE_NOOP("hall", "The new password is the old one. Choose another that nobody else knows.");
    case OnOfficer::EarlierPassword: return QT_TRANSLATE_NOOP("hall", "Ea&rlier password");
    case OnOfficer::WithoutEarlier: return QT_TRANSLATE_NOOP("hall", "&Go on without it");
    // my PIN
    case OnOfficer::PinOpen: return QT_TRANSLATE_NOOP("hall", "My PIN … (Ctrl+Shift+L)");
    case OnOfficer::PinTitle: return QT_TRANSLATE_NOOP("hall", "My PIN");
    case OnOfficer::PinExplained:
        return QT_TRANSLATE_NOOP("hall", "Six digits open this computer again after you have locked it. They hold on this computer alone; when the program was "
                                         "started anew, or after three wrong tries in a row, the password is asked for first.");
    case OnOfficer::PinNew: return QT_TRANSLATE_NOOP("hall", "New P&IN");
    case OnOfficer::PinAgain: return QT_TRANSLATE_NOOP("hall", "The PIN a&gain");
    case OnOfficer::PinSave: return QT_TRANSLATE_NOOP("hall", "&Set the PIN");
    case OnOfficer::PinRemove: return QT_TRANSLATE_NOOP("hall", "&Remove my PIN");
    case OnOfficer::PinsDiffer: return QT_TRANSLATE_NOOP("hall", "The two PINs are not the same. Type both again.");
    case OnOfficer::PinIsSet: return QT_TRANSLATE_NOOP("hall", "The PIN is set. After locking it opens this computer for you.");
    case OnOfficer::PinIsGone: return QT_TRANSLATE_NOOP("hall", "There is no PIN any more. After locking your password opens this computer.");
    case OnOfficer::KeyPin: return QT_TRANSLATE_NOOP("hall", "Set, change or remove my PIN");
    // what a role does not cover
    case OnOfficer::NoCases:
        return QT_TRANSLATE_NOOP("hall", "Your role looks after the system and not after cases, so no lists of cases are shown here. To work on cases, somebody with "
                                         "another role has to sign in.");
    }
    return "";
}

} // namespace

QString onOfficer(OnOfficer phrase)
{
    return said(textOf(phrase));
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::Receptionist: return said(QT_TRANSLATE_NOOP("hall", "Receptionist"));
    case Role::WindowOfficer: return said(QT_TRANSLATE_NOOP("hall", "Window officer"));
    case Role::Coordinator: return said(QT_TRANSLATE_NOOP("hall", "Coordinator"));
    case Role::Supervisor: return said(QT_TRANSLATE_NOOP("hall", "Supervisor"));
    case Role::Discipline: return said(QT_TRANSLATE_NOOP("hall", "Discipline inspector"));
    case Role::SystemAdministrator: return said(QT_TRANSLATE_NOOP("hall", "System administrator"));
    case Role::SecurityAdministrator: return said(QT_TRANSLATE_NOOP("hall", "Security administrator"));
    case Role::Auditor: return said(QT_TRANSLATE_NOOP("hall", "Security auditor"));
    }
    return {};
}

QString nameOf(Act act)
{
    switch (act) {
    case Act::Read: return said(QT_TRANSLATE_NOOP("hall", "reading cases"));
    case Act::Register: return said(QT_TRANSLATE_NOOP("hall", "registering visitors"));
    case Act::Screen: return said(QT_TRANSLATE_NOOP("hall", "screening cases and guiding visitors elsewhere"));
    case Act::Send: return said(QT_TRANSLATE_NOOP("hall", "sending cases to other windows"));
    case Act::Answer: return said(QT_TRANSLATE_NOOP("hall", "answering a transfer"));
    case Act::Handle: return said(QT_TRANSLATE_NOOP("hall", "handling and closing cases"));
    case Act::FollowUp: return said(QT_TRANSLATE_NOOP("hall", "call-back, evaluation and reopening"));
    case Act::AddWords: return said(QT_TRANSLATE_NOOP("hall", "adding notes and papers, and correcting"));
    case Act::Print: return said(QT_TRANSLATE_NOOP("hall", "printing the papers of a case"));
    case Act::Unmask: return said(QT_TRANSLATE_NOOP("hall", "seeing identity numbers and phones in full"));
    case Act::Oversee: return said(QT_TRANSLATE_NOOP("hall", "coordinating and supervising"));
    case Act::PlanReceptions: return said(QT_TRANSLATE_NOOP("hall", "planning leaders' receptions"));
    case Act::BookReception: return said(QT_TRANSLATE_NOOP("hall", "booking leaders' receptions"));
    case Act::Analyse: return said(QT_TRANSLATE_NOOP("hall", "the figures for the analysis meeting"));
    case Act::ReviewReading: return said(QT_TRANSLATE_NOOP("hall", "listing who looked at a case"));
    }
    return {};
}

QString rolesInWords(const QSet<Role> &roles)
{
    QStringList names;
    for (const Role role : Roles) {
        if (roles.contains(role))
            names << nameOf(role);
    }
    return names.join(comma());
}

QString appointmentSentence(const OfficerAppointed &appointment, const WindowRegistry &windows)
{
    if (appointment.roles.isEmpty())
        return said(QT_TRANSLATE_NOOP("hall", "No officer of this hall any more: %1.")).arg(appointment.name);
    QList<WindowNumber> seats = appointment.windows.values();
    std::sort(seats.begin(), seats.end(), [](WindowNumber a, WindowNumber b) { return a.value() < b.value(); });
    QStringList names;
    for (const WindowNumber &seat : std::as_const(seats))
        names << windowName(seat, windows);
    if (names.isEmpty())
        return said(QT_TRANSLATE_NOOP("hall", "Appointed: %1 (%2).")).arg(appointment.name, rolesInWords(appointment.roles));
    return said(QT_TRANSLATE_NOOP("hall", "Appointed: %1 (%2), at windows %3.")).arg(appointment.name, rolesInWords(appointment.roles), names.join(comma()));
}

QString whyNot(Act act)
{
    return inWords(Refusal{RefusalCode::RoleLacks, {{QStringLiteral("act"), static_cast<int>(act)}}});
}

} // namespace hall::words
