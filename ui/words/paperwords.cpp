// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/paperwords.h"

#include "domain/clocks.h"
#include "words/words.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

const char *sourceOf(OnPaper phrase)
{
    switch (phrase) {
    case OnPaper::RegistrationTitle: return QT_TRANSLATE_NOOP("hall", "Visit registration form");
    case OnPaper::ReceiptTitle: return QT_TRANSLATE_NOOP("hall", "Receipt of registration");
    case OnPaper::SlipTitle: return QT_TRANSLATE_NOOP("hall", "Transfer slip between windows");
    case OnPaper::Copy: return QT_TRANSLATE_NOOP("hall", "Reprint, copy %1");
    case OnPaper::PreviewMark: return QT_TRANSLATE_NOOP("hall", "PREVIEW");
    case OnPaper::Confidential: return QT_TRANSLATE_NOOP("hall", "Confidential");
    case OnPaper::CaseCode: return QT_TRANSLATE_NOOP("hall", "Case code");
    case OnPaper::QueryCode: return QT_TRANSLATE_NOOP("hall", "Query code");

    case OnPaper::RegisteredAt: return QT_TRANSLATE_NOOP("hall", "Registered at");
    case OnPaper::FirstWindow: return QT_TRANSLATE_NOOP("hall", "First window");
    case OnPaper::Window: return QT_TRANSLATE_NOOP("hall", "Window");
    case OnPaper::Phone: return QT_TRANSLATE_NOOP("hall", "Contact phone");
    case OnPaper::Operator: return QT_TRANSLATE_NOOP("hall", "Officer");
    case OnPaper::ReceivedPapers: return QT_TRANSLATE_NOOP("hall", "Papers received");
    case OnPaper::NextStep: return QT_TRANSLATE_NOOP("hall", "Next step");
    case OnPaper::LastDate: return QT_TRANSLATE_NOOP("hall", "Last legal date for the notice");
    case OnPaper::Channel: return QT_TRANSLATE_NOOP("hall", "Channel");
    case OnPaper::Track: return QT_TRANSLATE_NOOP("hall", "Track");
    case OnPaper::Category: return QT_TRANSLATE_NOOP("hall", "Category");
    case OnPaper::MatterType: return QT_TRANSLATE_NOOP("hall", "Matter type");
    case OnPaper::Headcount: return QT_TRANSLATE_NOOP("hall", "People concerned");
    case OnPaper::PartyNumber: return QT_TRANSLATE_NOOP("hall", "Representative %1");
    case OnPaper::Name: return QT_TRANSLATE_NOOP("hall", "Name");
    case OnPaper::Organisation: return QT_TRANSLATE_NOOP("hall", "Organisation");
    case OnPaper::Document: return QT_TRANSLATE_NOOP("hall", "Identity document");
    case OnPaper::Address: return QT_TRANSLATE_NOOP("hall", "Address");
    case OnPaper::PartyPhone: return QT_TRANSLATE_NOOP("hall", "Phone");
    case OnPaper::Subject: return QT_TRANSLATE_NOOP("hall", "Subject");
    case OnPaper::Place: return QT_TRANSLATE_NOOP("hall", "Place");
    case OnPaper::Facts: return QT_TRANSLATE_NOOP("hall", "Facts and reasons");
    case OnPaper::Request: return QT_TRANSLATE_NOOP("hall", "Request");
    case OnPaper::PriorHandling: return QT_TRANSLATE_NOOP("hall", "Handled before");
    case OnPaper::Evidence: return QT_TRANSLATE_NOOP("hall", "Evidence");
    case OnPaper::RespondentUnit: return QT_TRANSLATE_NOOP("hall", "Unit complained about");
    case OnPaper::OralRecord: return QT_TRANSLATE_NOOP("hall", "Oral record");
    case OnPaper::Privacy: return QT_TRANSLATE_NOOP("hall", "Privacy notice");
    case OnPaper::From: return QT_TRANSLATE_NOOP("hall", "From window");
    case OnPaper::To: return QT_TRANSLATE_NOOP("hall", "To window");
    case OnPaper::Reason: return QT_TRANSLATE_NOOP("hall", "Reason");
    case OnPaper::SentAt: return QT_TRANSLATE_NOOP("hall", "Sent at");
    case OnPaper::AcceptedAt: return QT_TRANSLATE_NOOP("hall", "Accepted at");
    case OnPaper::Owner: return QT_TRANSLATE_NOOP("hall", "Owner window");

    case OnPaper::RestrictedMark: return QT_TRANSLATE_NOOP("hall", "Restricted");
    case OnPaper::Guardian: return QT_TRANSLATE_NOOP("hall", "Guardian");
    case OnPaper::GuardianRelation: return QT_TRANSLATE_NOOP("hall", "What the guardian is to the child");
    case OnPaper::NotGiven: return QT_TRANSLATE_NOOP("hall", "Not given: %1");
    case OnPaper::NotReadableHere: return QT_TRANSLATE_NOOP("hall", "Not readable at this window");
    case OnPaper::NoPapers: return QT_TRANSLATE_NOOP("hall", "No papers");
    case OnPaper::PaperItem: return QT_TRANSLATE_NOOP("hall", "%1 (%2, pages: %3)");
    case OnPaper::PaperOriginal: return QT_TRANSLATE_NOOP("hall", "original");
    case OnPaper::PaperCopy: return QT_TRANSLATE_NOOP("hall", "copy");
    case OnPaper::PapersCounted: return QT_TRANSLATE_NOOP("hall", "Papers: %1, pages: %2");
    case OnPaper::OralYes:
        return QT_TRANSLATE_NOOP("hall", "■ Told by word of mouth and recorded   ■ Read back to the visitor");
    case OnPaper::OralNo: return QT_TRANSLATE_NOOP("hall", "■ Handed in in writing or by another channel, not told by word of mouth");
    case OnPaper::PrivacyShown: return QT_TRANSLATE_NOOP("hall", "■ Shown before anything was collected");
    case OnPaper::OwnerUntilAccepted: return QT_TRANSLATE_NOOP("hall", "%1, until the receiving window accepts");
    case OnPaper::People: return QT_TRANSLATE_NOOP("hall", "%1 (representatives: %2)");
    case OnPaper::Provisional:
        return QT_TRANSLATE_NOOP("hall", "%1 (provisional: the holidays of that year are not published yet)");

    case OnPaper::NextRegistered:
        return QT_TRANSLATE_NOOP("hall", "Window %1 examines the matter and tells you in writing, by the last date below, whether it is "
                                         "accepted and by which lawful path it goes on.");
    case OnPaper::NextRegisteredDispute:
        return QT_TRANSLATE_NOOP("hall", "Window %1 examines the matter and arranges mediation or tells you the lawful path that fits.");
    case OnPaper::NextTransfer:
        return QT_TRANSLATE_NOOP("hall", "Please go to window %1. Until it accepts the matter, window %2 stays responsible.");
    case OnPaper::NextGuided: return QT_TRANSLATE_NOOP("hall", "Please follow the guidance you were given on the lawful path.");
    case OnPaper::NextClosed: return QT_TRANSLATE_NOOP("hall", "The matter is closed at this centre.");
    case OnPaper::HowToQuery:
        return QT_TRANSLATE_NOOP("hall", "To ask how the matter stands, show this receipt or give case code and query code at any window "
                                         "or by the contact phone. The answer names the stage and dates only.");
    case OnPaper::HowToAsk:
        return QT_TRANSLATE_NOOP("hall", "To ask how the matter stands, show this receipt and an identity document at any window. The "
                                         "answer names the stage and dates only.");
    case OnPaper::AskForReview:
        return QT_TRANSLATE_NOOP("hall", "If you do not agree with the written handling opinion, you may ask the organ one level up for "
                                         "review within 30 days of receiving it (Regulations on Petition Work, article 35).");
    case OnPaper::DisputeFreedom:
        return QT_TRANSLATE_NOOP("hall", "Mediation is voluntary and free of charge. At any time you may choose arbitration, "
                                         "administrative reconsideration or a court instead.");
    case OnPaper::PrivacyNotice:
        return QT_TRANSLATE_NOOP("hall", "To register, handle and answer your matter, as the Regulations on Petition Work and the People's "
                                         "Mediation Law require, this centre collects your name, identity document, address, phone and what "
                                         "you tell of the matter. Numbers are stored encrypted and shown in part only. The data is kept for "
                                         "the period the archive rules set and then deleted. You may see, copy and correct your data and "
                                         "complain to this centre. Leaving out what is optional does not hinder registration.");
    case OnPaper::VisitorConfirms:
        return QT_TRANSLATE_NOOP("hall", "I have read this record, or it was read to me, and it agrees with what I said.");
    case OnPaper::SlipRule:
        return QT_TRANSLATE_NOOP("hall", "The receiving window accepts, or objects in the system with reasons and the legal basis. It does "
                                         "not send the visitor back.");

    case OnPaper::VisitorSigns: return QT_TRANSLATE_NOOP("hall", "Visitor (signature or fingerprint)");
    case OnPaper::ReceptionistSigns: return QT_TRANSLATE_NOOP("hall", "Receptionist (signature)");
    case OnPaper::OperatorSigns: return QT_TRANSLATE_NOOP("hall", "Officer (signature)");
    case OnPaper::CentreStamp: return QT_TRANSLATE_NOOP("hall", "Centre (stamp)");
    case OnPaper::SenderSigns: return QT_TRANSLATE_NOOP("hall", "Sending officer (signature)");
    case OnPaper::ReceiverSigns: return QT_TRANSLATE_NOOP("hall", "Receiving officer (signature)");
    case OnPaper::SignatureDate: return QT_TRANSLATE_NOOP("hall", "Date");

    case OnPaper::PrintedAt: return QT_TRANSLATE_NOOP("hall", "Printed %1");
    case OnPaper::KeepThis: return QT_TRANSLATE_NOOP("hall", "Please keep this receipt. Anyone who has both codes can ask about the matter.");

    case OnPaper::ExtractTitle: return QT_TRANSLATE_NOOP("hall", "Extract without names");
    case OnPaper::IdentityPageTitle: return QT_TRANSLATE_NOOP("hall", "Identity page");
    case OnPaper::ExtractRule:
        return QT_TRANSLATE_NOOP("hall", "This extract names nobody who brings the matter. Who that is stands on the identity page of the same "
                                         "code, which is kept apart. *** stands for what visitors wrote of themselves. Only this extract is handed on.");
    case OnPaper::IdentityPageRule:
        return QT_TRANSLATE_NOOP("hall", "Keep this page apart, in a sealed envelope that carries the case code alone. "
                                         "It is not copied and not handed on with the extract.");
    case OnPaper::ExtractConfirms:
        return QT_TRANSLATE_NOOP("hall", "I have read this page and the extract of the same code, or they were read to me, and they agree with what I said.");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(Category category)
{
    switch (category) {
    case Category::Claim: return QT_TRANSLATE_NOOP("hall", "Claim");
    case Category::Suggestion: return QT_TRANSLATE_NOOP("hall", "Suggestion");
    case Category::Accusation: return QT_TRANSLATE_NOOP("hall", "Accusation");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(Track track)
{
    switch (track) {
    case Track::Petition: return QT_TRANSLATE_NOOP("hall", "Petition matter");
    case Track::Dispute: return QT_TRANSLATE_NOOP("hall", "Dispute");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(Channel channel)
{
    switch (channel) {
    case Channel::Visit: return QT_TRANSLATE_NOOP("hall", "Visit");
    case Channel::Letter: return QT_TRANSLATE_NOOP("hall", "Letter");
    case Channel::Call: return QT_TRANSLATE_NOOP("hall", "Call");
    case Channel::Online: return QT_TRANSLATE_NOOP("hall", "Online");
    case Channel::AssignedFromAbove: return QT_TRANSLATE_NOOP("hall", "Assigned from above");
    case Channel::TownshipReport: return QT_TRANSLATE_NOOP("hall", "Township report");
    case Channel::GridFinding: return QT_TRANSLATE_NOOP("hall", "Grid finding");
    case Channel::CourtReferral: return QT_TRANSLATE_NOOP("hall", "Court referral");
    case Channel::Hotline12345: return QT_TRANSLATE_NOOP("hall", "Hotline 12345");
    case Channel::Police110: return QT_TRANSLATE_NOOP("hall", "Police 110");
    case Channel::Outreach: return QT_TRANSLATE_NOOP("hall", "Outreach");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::None: return QT_TRANSLATE_NOOP("hall", "No document");
    case DocumentKind::ResidentId: return QT_TRANSLATE_NOOP("hall", "Resident identity card");
    case DocumentKind::HmtResidence: return QT_TRANSLATE_NOOP("hall", "Residence permit for Hong Kong, Macau and Taiwan residents");
    case DocumentKind::Passport: return QT_TRANSLATE_NOOP("hall", "Passport");
    case DocumentKind::TaiwanPermit: return QT_TRANSLATE_NOOP("hall", "Travel permit for Taiwan residents");
    case DocumentKind::HkMacauPermit: return QT_TRANSLATE_NOOP("hall", "Travel permit for Hong Kong and Macau residents");
    case DocumentKind::ForeignPermanentResident: return QT_TRANSLATE_NOOP("hall", "Foreign permanent resident card");
    case DocumentKind::Other: return QT_TRANSLATE_NOOP("hall", "Other document");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(TransferReason reason)
{
    switch (reason) {
    case TransferReason::NotCompetent: return QT_TRANSLATE_NOOP("hall", "Not within the sending window's powers");
    case TransferReason::Competent: return QT_TRANSLATE_NOOP("hall", "Within the receiving window's powers");
    case TransferReason::PetitionOfficeOnly: return QT_TRANSLATE_NOOP("hall", "For the petition office only");
    case TransferReason::VisitorAsks: return QT_TRANSLATE_NOOP("hall", "The visitor asks for it");
    case TransferReason::Other: return QT_TRANSLATE_NOOP("hall", "Other reason");
    }
    Q_UNREACHABLE();
}

} // namespace

QString onPaper(OnPaper phrase, const QString &language) { return in(language, sourceOf(phrase)); }
QString onPaper(Category category, const QString &language) { return in(language, sourceOf(category)); }
QString onPaper(Track track, const QString &language) { return in(language, sourceOf(track)); }
QString onPaper(Channel channel, const QString &language) { return in(language, sourceOf(channel)); }
QString onPaper(DocumentKind kind, const QString &language) { return in(language, sourceOf(kind)); }
QString onPaper(TransferReason reason, const QString &language) { return in(language, sourceOf(reason)); }

bool isRightToLeft(const QString &language)
{
    return language == QLatin1String("ug") || language == QLatin1String("kk_Arab");
}

QString isolated(const QString &text, const QString &language)
{
    // Marks, not an isolate: old fonts draw isolates as boxes. The outer ones keep what stands beside it, a name or another
    // date, from being read on in its direction.
    if (!isRightToLeft(language) || text.isEmpty())
        return text;
    return QStringLiteral(u"\u200F\u200E") + text + QStringLiteral(u"\u200E\u200F");
}

QString paperDate(QDate day, const QString &language)
{
    if (language == QLatin1String("zh_CN"))
        return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
    return isolated(day.toString(Qt::ISODate), language);
}

QString paperTime(const QDateTime &instant, const QString &language)
{
    const QDateTime there = beijing(instant);
    if (language == QLatin1String("zh_CN"))
        return paperDate(there.date(), language) + there.toString(QStringLiteral(" HH:mm"));
    return isolated(there.toString(QStringLiteral("yyyy-MM-dd HH:mm")), language);
}

QString paperWindow(WindowNumber window, const WindowRegistry *windows, const QString &language)
{
    const QString number = QStringLiteral("%1").arg(window.value(), 2, 10, QLatin1Char('0'));
    const ServiceWindow *row = windows ? windows->find(window) : nullptr;
    const QString agency = row ? row->agencyIn(language) : QString();
    return agency.isEmpty() ? number : number + QLatin1Char(' ') + agency;
}

} // namespace hall::words
