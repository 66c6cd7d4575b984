// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace hall::words {

/** Labels and sentences of the page of records that the centre did not accept. */
enum class OnTrouble {
    Title, Empty, ListName, DetailName, When, What, Verdict, Seen,
    WhyHead, HereHead, ThereHead, CanDoHead,
    NotReadable, SealedAct, RestrictedAct, SeenBy, NotSeen, NotSeenYet,
    Instead, OwnerSince, NeverThere, CaseLeftHere, KeptContested, KeptApart, KeptRefused,
    MayDecideAgain, MayFileAgain, MayOnlyRead, AskAdministrator, NeverByItself,
    OpenCase, Again, IntoNote, IntoRegistration, PrintPage, MarkSeen,
    MarkedSeen, CarriedOver, PagePrinted, FormNotEmpty, CentreRefuses,
};

QString onTrouble(OnTrouble phrase);

/** What was done, in a few words without content: for a list. */
QString actName(const TroubledAct &act);
/** An acceptance that the centre did not take: says nothing of owning. */
QString acceptedInVain(WindowNumber window, const WindowRegistry &windows);
QString verdictName(TroubledAct::Verdict verdict);
/**
 * Why the centre did not accept an event or a whole request, by its code; empty for a code that is none of the centre's.
 * What it says of rules is contestedSentence()'s.
 */
QString centreSentence(const QString &code);
/** The reason in words: of the rule with its facts where this desk found it, else of the code. */
QString reasonOf(const TroubleView &view);
/** What a person typed in the order, as label and text. Identity numbers and phones stay covered: visitors see the screen. */
QList<QPair<QString, QString>> typedIn(const Events &order, const MatterTypes &types);

/** A headed part of the page: paragraphs of plain text. */
struct TroublePart
{
    QString head;
    QStringList lines;
};
QList<TroublePart> troubleParts(const TroubleView &view, const WindowRegistry &windows, const MatterTypes &types);

} // namespace hall::words
