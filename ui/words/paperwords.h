// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/identity.h"
#include "domain/servicewindow.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace hall::words {

/** Every sentence and label of the papers. A paper's language is its own, whatever the screen speaks. */
enum class OnPaper {
    // heads
    RegistrationTitle, ReceiptTitle, SlipTitle, Copy, PreviewMark, Confidential, RestrictedMark, CaseCode, QueryCode,
    // labels
    RegisteredAt, FirstWindow, Window, Phone, Operator, ReceivedPapers, NextStep, LastDate, Channel, Track, Category, MatterType,
    Headcount, PartyNumber, Name, Organisation, Document, Address, PartyPhone, Guardian, GuardianRelation, Subject, Place, Facts, Request,
    PriorHandling, Evidence, RespondentUnit, OralRecord, Privacy, From, To, Reason, SentAt, AcceptedAt, Owner,
    // values
    NotGiven, NotReadableHere, NoPapers, PaperItem, PaperOriginal, PaperCopy, PapersCounted, OralYes, OralNo, PrivacyShown,
    OwnerUntilAccepted, People, Provisional,
    // paragraphs
    NextRegistered, NextRegisteredDispute, NextTransfer, NextGuided, NextClosed, HowToQuery, HowToAsk, AskForReview, DisputeFreedom,
    PrivacyNotice, VisitorConfirms, SlipRule,
    // places to sign
    VisitorSigns, ReceptionistSigns, OperatorSigns, CentreStamp, SenderSigns, ReceiverSigns, SignatureDate,
    // feet
    PrintedAt, KeepThis,
    // the two papers of an accusation's registration
    ExtractTitle, IdentityPageTitle, ExtractRule, IdentityPageRule, ExtractConfirms,
};

QString onPaper(OnPaper phrase, const QString &language);
QString onPaper(Category category, const QString &language);
QString onPaper(Track track, const QString &language);
QString onPaper(Channel channel, const QString &language);
QString onPaper(DocumentKind kind, const QString &language);
QString onPaper(TransferReason reason, const QString &language);
QString paperDate(QDate day, const QString &language);               ///< 2026年12月8日, elsewhere 2026-12-08
QString paperTime(const QDateTime &instant, const QString &language); ///< Beijing time
/** "03 人社"; the number alone when \a windows does not know it. */
QString paperWindow(WindowNumber window, const WindowRegistry *windows, const QString &language);
bool isRightToLeft(const QString &language);
/** Keeps a code, number or date in its own order inside a right-to-left sentence. */
QString isolated(const QString &text, const QString &language);

} // namespace hall::words
