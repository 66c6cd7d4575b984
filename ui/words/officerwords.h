// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rights.h"
#include "domain/servicewindow.h"

#include <QtCore/QString>

/** Signing in with a password, the PIN, and what an officer's roles are and allow. */
namespace hall::words {

enum class OnOfficer {
    // signing in
    PasswordHint, PasswordLockedHint, PinHint, SetUpWarning, NoKeyring, Password, SigningIn, Pin, ByPassword, PinWrong, PinSpent,
    NewPasswordWhy, NewPassword, NewPasswordAgain, NewPasswordsDiffer, NewPasswordSame, EarlierPassword, WithoutEarlier,
    // my PIN
    PinOpen, PinTitle, PinExplained, PinNew, PinAgain, PinSave, PinRemove, PinsDiffer, PinIsSet, PinIsGone, KeyPin,
    // what a role does not cover
    NoCases,
};

QString onOfficer(OnOfficer phrase);
QString nameOf(Role role);
/** What is done, as in “your role does not cover this: …”. */
QString nameOf(Act act);
/** In the order of the roles, whatever the set has. */
QString rolesInWords(const QSet<Role> &roles);
QString appointmentSentence(const OfficerAppointed &appointment, const WindowRegistry &windows);
/** Why a button is not there for whoever is signed in. */
QString whyNot(Act act);

} // namespace hall::words
