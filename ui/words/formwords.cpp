// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/formwords.h"

#include "domain/refusal.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

const char *fieldSource(OnForm phrase)
{
    switch (phrase) {
    case OnForm::KindOfMatter: return QT_TRANSLATE_NOOP("hall", "Kind of matter");
    case OnForm::Track: return QT_TRANSLATE_NOOP("hall", "Track");
    case OnForm::Category: return QT_TRANSLATE_NOOP("hall", "Category");
    case OnForm::Channel: return QT_TRANSLATE_NOOP("hall", "Channel");
    case OnForm::Headcount: return QT_TRANSLATE_NOOP("hall", "People concerned");
    case OnForm::Privacy: return QT_TRANSLATE_NOOP("hall", "Privacy notice");
    case OnForm::People: return QT_TRANSLATE_NOOP("hall", "Who brings the matter");
    case OnForm::Speaker: return QT_TRANSLATE_NOOP("hall", "Representative 1, who speaks");
    case OnForm::Representative: return QT_TRANSLATE_NOOP("hall", "Representative %1");
    case OnForm::TheMatter: return QT_TRANSLATE_NOOP("hall", "The matter");
    case OnForm::Organisation: return QT_TRANSLATE_NOOP("hall", "An organisation");
    case OnForm::Name: return QT_TRANSLATE_NOOP("hall", "Name");
    case OnForm::DocumentKind: return QT_TRANSLATE_NOOP("hall", "Identity document");
    case OnForm::DocumentNumber: return QT_TRANSLATE_NOOP("hall", "Document number");
    case OnForm::Address: return QT_TRANSLATE_NOOP("hall", "Address");
    case OnForm::Phone: return QT_TRANSLATE_NOOP("hall", "Phone");
    case OnForm::Subject: return QT_TRANSLATE_NOOP("hall", "Subject");
    case OnForm::MatterType: return QT_TRANSLATE_NOOP("hall", "Matter type");
    case OnForm::Place: return QT_TRANSLATE_NOOP("hall", "Place");
    case OnForm::Facts: return QT_TRANSLATE_NOOP("hall", "Facts and reasons");
    case OnForm::Request: return QT_TRANSLATE_NOOP("hall", "Request");
    case OnForm::PriorHandling: return QT_TRANSLATE_NOOP("hall", "Handled before");
    case OnForm::RespondentUnit: return QT_TRANSLATE_NOOP("hall", "Unit complained about");
    case OnForm::Evidence: return QT_TRANSLATE_NOOP("hall", "Evidence");
    case OnForm::UnderFourteen: return QT_TRANSLATE_NOOP("hall", "Under 14 years old");
    case OnForm::Guardian: return QT_TRANSLATE_NOOP("hall", "Guardian");
    case OnForm::GuardianRelation: return QT_TRANSLATE_NOOP("hall", "What the guardian is to the child");
    default: return nullptr;
    }
}

const char *markSource(OnForm phrase)
{
    switch (phrase) {
    case OnForm::Required: return QT_TRANSLATE_NOOP("hall", "%1 (required)");
    case OnForm::Optional: return QT_TRANSLATE_NOOP("hall", "%1 (optional)");
    case OnForm::WhyMissing: return QT_TRANSLATE_NOOP("hall", "None or unclear? Say why");
    case OnForm::WhyMissingOf: return QT_TRANSLATE_NOOP("hall", "%1: none or unclear, because");
    case OnForm::CharactersOf: return QT_TRANSLATE_NOOP("hall", "%1 / %2 characters");
    case OnForm::EvidenceHint: return QT_TRANSLATE_NOOP("hall", "One item a line");
    case OnForm::MatterTypeHint: return QT_TRANSLATE_NOOP("hall", "Type a word to search");
    case OnForm::MatterTypeUnknown:
        return QT_TRANSLATE_NOOP("hall", "The list has no such matter type. Choose one, or leave the field empty.");
    case OnForm::FiveAtMost:
        return QT_TRANSLATE_NOOP("hall", "Five representatives at most (Regulations on Petition Work, article 20). Count the others "
                                         "under people concerned.");
    case OnForm::PrivacyNotice:
        return QT_TRANSLATE_NOOP("hall", "Purpose: to register, handle and answer this matter, as the Regulations on Petition Work and "
                                         "the People's Mediation Law require. What is collected: name, identity document, address, phone "
                                         "and what the visitor tells of the matter. Kept: encrypted, for the period the archive rules "
                                         "set, then deleted. Rights: to see, copy and correct the data and to complain to this centre. "
                                         "Leaving out what is optional does not hinder registration.");
    case OnForm::AccusationTrack:
        return QT_TRANSLATE_NOOP("hall", "An accusation is sealed: you receive it, window 23 handles it, also what is for the organisation department. "
                                         "Nobody else can see it, find it or be sent it, the unit it is about least of all. Name that unit below.");
    case OnForm::Restricted: return QT_TRANSLATE_NOOP("hall", "Sensitive: only its handlers and the coordinator read it");
    case OnForm::RestrictedByRule:
        return QT_TRANSLATE_NOOP("hall", "Restricted by rule: matters of family, health, sexual violence and children are read by their handlers and the "
                                         "coordinator alone (Personal Information Protection Law, articles 28 to 31).");
    case OnForm::Oral: return QT_TRANSLATE_NOOP("hall", "Told by word of mouth and recorded here");
    case OnForm::ReadBack: return QT_TRANSLATE_NOOP("hall", "Read back to the visitor, who agrees");
    case OnForm::PrivacyShown:
        return QT_TRANSLATE_NOOP("hall", "Privacy notice shown or read to the visitor before asking (required)");
    case OnForm::AddRepresentative: return QT_TRANSLATE_NOOP("hall", "Add a representative");
    case OnForm::RemoveRepresentative: return QT_TRANSLATE_NOOP("hall", "Remove");
    case OnForm::Save: return QT_TRANSLATE_NOOP("hall", "Save and print the receipt (Ctrl+Enter)");
    case OnForm::Clear: return QT_TRANSLATE_NOOP("hall", "Clear the form");
    case OnForm::Restore: return QT_TRANSLATE_NOOP("hall", "Restore");
    case OnForm::Discard: return QT_TRANSLATE_NOOP("hall", "Discard");
    case OnForm::PrintReceiptAgain: return QT_TRANSLATE_NOOP("hall", "Print the receipt again");
    case OnForm::PrintRegistration: return QT_TRANSLATE_NOOP("hall", "Print the registration form");
    case OnForm::Hide: return QT_TRANSLATE_NOOP("hall", "Hide");
    default: return nullptr;
    }
}

const char *messageSource(OnForm phrase)
{
    switch (phrase) {
    case OnForm::NotSaved: return QT_TRANSLATE_NOOP("hall", "Not saved yet; all you typed is still here. Please look at:");
    case OnForm::AndMore: return QT_TRANSLATE_NOOP("hall", "and %1 more");
    case OnForm::Saved: return QT_TRANSLATE_NOOP("hall", "Saved.");
    case OnForm::SavedCodes: return QT_TRANSLATE_NOOP("hall", "Case code %1   Query code %2");
    case OnForm::LastLegalDate: return QT_TRANSLATE_NOOP("hall", "Last legal date for the notice: %1");
    case OnForm::LastLegalDateProvisional:
        return QT_TRANSLATE_NOOP("hall", "Last legal date for the notice: %1 (provisional: the holidays of that year are not published yet)");
    case OnForm::ReceiptPrinted: return QT_TRANSLATE_NOOP("hall", "The receipt is printed.");
    case OnForm::RegistrationPrinted: return QT_TRANSLATE_NOOP("hall", "The registration form is printed.");
    case OnForm::PrintFailed: return QT_TRANSLATE_NOOP("hall", "The case is saved, but the paper was not printed: %1");
    case OnForm::RecoveryFound: return QT_TRANSLATE_NOOP("hall", "A registration that was not saved is still here. Restore it?");
    case OnForm::FormCleared: return QT_TRANSLATE_NOOP("hall", "The form is cleared. Bring the text back?");
    case OnForm::RecoveryNotKept:
        return QT_TRANSLATE_NOOP("hall", "No recovery copy of this form can be kept at the moment. Save soon.");
    case OnForm::OpenCases:
        return QT_TRANSLATE_NOOP("hall", "The same identity number or phone has an open case here. If it is the same matter, join it "
                                         "or add to it; otherwise go on.");
    case OnForm::OpenCase: return QT_TRANSLATE_NOOP("hall", "%1 at window %2");
    case OnForm::JoinOpenCase: return QT_TRANSLATE_NOOP("hall", "Same matter: &join that case");
    case OnForm::RegisterAnew: return QT_TRANSLATE_NOOP("hall", "Another matter: register &anew");
    case OnForm::TextNotSaved: return QT_TRANSLATE_NOOP("hall", "This form holds text that is not saved. Save it or clear it first.");
    default: return nullptr;
    }
}

} // namespace

QString onForm(OnForm phrase)
{
    const char *source = fieldSource(phrase);
    if (!source)
        source = markSource(phrase);
    if (!source)
        source = messageSource(phrase);
    Q_ASSERT(source);
    return QCoreApplication::translate("hall", source);
}

QString printFailure(const QString &code)
{
    const char *source = QT_TRANSLATE_NOOP("hall", "the printer did not answer.");
    if (code == QStringLiteral("pdf_not_writable"))
        source = QT_TRANSLATE_NOOP("hall", "the folder for papers cannot be written to.");
    else if (code == QStringLiteral("printer_not_found"))
        source = QT_TRANSLATE_NOOP("hall", "the printer set for this desk is not there.");
    else if (refusalCodeFrom(code))
        source = QT_TRANSLATE_NOOP("hall", "the print could not be recorded; the paper may have come out.");
    return QCoreApplication::translate("hall", source);
}

} // namespace hall::words
