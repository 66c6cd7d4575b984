// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"

#include <QtCore/QString>

/** Why numbers are shown in full, and who looked at a case. */
namespace hall::words {

enum class OnAccess {
    // why a number is shown
    UnmaskTitle, UnmaskHint, UnmaskReason, UnmaskChoose, UnmaskOwn, UnmaskWords, UnmaskShow, WholeNumber,
    TakeOverTitle, TakeOverHint, TakeOver,
    // why the identity page of an accusation is printed
    IdentityPageTitle, IdentityPageHint, IdentityPagePrint, IdentityPageAction,
    // who looked
    ReadersTitle, ReadersHint, ReadersAsking, ReadersAsk, ReadersNobody, ReadersFound, ReadersMost, ReadersOffline, ReadersRefused, ReadersTooOld, ReadersUnreadable,
    HeadWhen, HeadWho, HeadWindow, HeadWhat, HeadReason, Close,
};

QString onAccess(OnAccess phrase);
/** What was done, with the paper and its copy where one was printed. */
QString accessSentence(const AccessEntry &entry);
/** A reason as it was chosen, or as it was typed. */
QString unmaskReason(const QString &reason);
/** Why the list did not come, from the code of Desk::whoLookedRefused(). */
QString whyNoReaders(const QString &code);

} // namespace hall::words
