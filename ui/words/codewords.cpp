// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QtCore/QCoreApplication>

namespace hall::words {

namespace {

QString said(const char *source)
{
    return source ? QCoreApplication::translate("hall", source) : QString();
}

/** On a paper, whose language is its own. */
QString written(const QString &language, const char *source)
{
    return source ? in(language, source) : QString();
}

} // namespace

QString nameOf(Category category)
{
    switch (category) {
    case Category::Claim: return said(QT_TRANSLATE_NOOP("hall", "Claim"));
    case Category::Suggestion: return said(QT_TRANSLATE_NOOP("hall", "Suggestion"));
    case Category::Accusation: return said(QT_TRANSLATE_NOOP("hall", "Accusation"));
    }
    return {};
}

QString nameOf(Track track)
{
    switch (track) {
    case Track::Petition: return said(QT_TRANSLATE_NOOP("hall", "Petition matter"));
    case Track::Dispute: return said(QT_TRANSLATE_NOOP("hall", "Dispute"));
    }
    return {};
}

QString nameOf(Channel channel)
{
    switch (channel) {
    case Channel::Visit: return said(QT_TRANSLATE_NOOP("hall", "Visit"));
    case Channel::Letter: return said(QT_TRANSLATE_NOOP("hall", "Letter"));
    case Channel::Call: return said(QT_TRANSLATE_NOOP("hall", "Call"));
    case Channel::Online: return said(QT_TRANSLATE_NOOP("hall", "Online"));
    case Channel::AssignedFromAbove: return said(QT_TRANSLATE_NOOP("hall", "Assigned from above"));
    case Channel::TownshipReport: return said(QT_TRANSLATE_NOOP("hall", "Township report"));
    case Channel::GridFinding: return said(QT_TRANSLATE_NOOP("hall", "Grid finding"));
    case Channel::CourtReferral: return said(QT_TRANSLATE_NOOP("hall", "Court referral"));
    case Channel::Hotline12345: return said(QT_TRANSLATE_NOOP("hall", "Hotline 12345"));
    case Channel::Police110: return said(QT_TRANSLATE_NOOP("hall", "Police 110"));
    case Channel::Outreach: return said(QT_TRANSLATE_NOOP("hall", "Outreach"));
    }
    return {};
}

QString nameOf(CaseState state)
{
    switch (state) {
    case CaseState::Unknown: return said(QT_TRANSLATE_NOOP("hall", "Unknown"));
    case CaseState::Registered: return said(QT_TRANSLATE_NOOP("hall", "Registered"));
    case CaseState::Screened: return said(QT_TRANSLATE_NOOP("hall", "Screened"));
    case CaseState::Guided: return said(QT_TRANSLATE_NOOP("hall", "Guided elsewhere"));
    case CaseState::Closed: return said(QT_TRANSLATE_NOOP("hall", "Closed"));
    case CaseState::Handling: return said(QT_TRANSLATE_NOOP("hall", "Accepted, in handling"));
    case CaseState::Mediating: return said(QT_TRANSLATE_NOOP("hall", "In mediation"));
    case CaseState::Agreed: return said(QT_TRANSLATE_NOOP("hall", "Agreement reached"));
    case CaseState::Answered: return said(QT_TRANSLATE_NOOP("hall", "Answered"));
    case CaseState::InReview: return said(QT_TRANSLATE_NOOP("hall", "In review"));
    case CaseState::InReReview: return said(QT_TRANSLATE_NOOP("hall", "In re-review"));
    case CaseState::Imported: return said(QT_TRANSLATE_NOOP("hall", "On another lawful path"));
    case CaseState::Declined: return said(QT_TRANSLATE_NOOP("hall", "Declined"));
    case CaseState::Archived: return said(QT_TRANSLATE_NOOP("hall", "Archived"));
    }
    return {};
}

namespace {

const char *sourceOf(LawfulPath path)
{
    switch (path) {
    case LawfulPath::Undecided: return QT_TRANSLATE_NOOP("hall", "Not decided yet");
    case LawfulPath::Judicial: return QT_TRANSLATE_NOOP("hall", "Courts and prosecution");
    case LawfulPath::Arbitration: return QT_TRANSLATE_NOOP("hall", "Arbitration");
    case LawfulPath::PartyAppeal: return QT_TRANSLATE_NOOP("hall", "Appeal inside the party");
    case LawfulPath::AdministrativeRemedy: return QT_TRANSLATE_NOOP("hall", "Administrative review or ruling");
    case LawfulPath::PerformDuty: return QT_TRANSLATE_NOOP("hall", "Asking an authority to do its duty");
    case LawfulPath::PetitionOpinion: return QT_TRANSLATE_NOOP("hall", "Handling opinion on a petition");
    case LawfulPath::Mediation: return QT_TRANSLATE_NOOP("hall", "Mediation");
    }
    return nullptr;
}

} // namespace

QString nameOf(LawfulPath path)
{
    return said(sourceOf(path));
}

QString nameOf(LawfulPath path, const QString &language)
{
    return written(language, sourceOf(path));
}

QString nameOf(TransferReason reason)
{
    switch (reason) {
    case TransferReason::NotCompetent: return said(QT_TRANSLATE_NOOP("hall", "Not within the sending window's powers"));
    case TransferReason::Competent: return said(QT_TRANSLATE_NOOP("hall", "Within the receiving window's powers"));
    case TransferReason::PetitionOfficeOnly: return said(QT_TRANSLATE_NOOP("hall", "For the petition office only"));
    case TransferReason::VisitorAsks: return said(QT_TRANSLATE_NOOP("hall", "The visitor asks for it"));
    case TransferReason::Other: return said(QT_TRANSLATE_NOOP("hall", "Other reason"));
    }
    return {};
}

namespace {

const char *sourceOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::MediatedInWriting: return QT_TRANSLATE_NOOP("hall", "Mediated, agreement in writing");
    case Outcome::MediatedOrally: return QT_TRANSLATE_NOOP("hall", "Mediated, oral agreement");
    case Outcome::Settled: return QT_TRANSLATE_NOOP("hall", "Settled between the parties");
    case Outcome::Supported: return QT_TRANSLATE_NOOP("hall", "Request supported");
    case Outcome::Explained: return QT_TRANSLATE_NOOP("hall", "Explained");
    case Outcome::NotSupported: return QT_TRANSLATE_NOOP("hall", "Request not supported");
    case Outcome::ImportedToLegalPath: return QT_TRANSLATE_NOOP("hall", "Brought onto its legal path");
    case Outcome::Withdrawn: return QT_TRANSLATE_NOOP("hall", "Withdrawn by the visitor");
    case Outcome::Terminated: return QT_TRANSLATE_NOOP("hall", "Terminated");
    case Outcome::SentUpward: return QT_TRANSLATE_NOOP("hall", "Sent to a higher office");
    case Outcome::Aided: return QT_TRANSLATE_NOOP("hall", "Hardship: aid given");
    case Outcome::HandledByLaw: return QT_TRANSLATE_NOOP("hall", "Unlawful conduct dealt with by law");
    case Outcome::Guided: return QT_TRANSLATE_NOOP("hall", "Guided elsewhere");
    case Outcome::Other: return QT_TRANSLATE_NOOP("hall", "Another result");
    }
    return nullptr;
}

} // namespace

QString nameOf(Outcome outcome)
{
    return said(sourceOf(outcome));
}

QString nameOf(Outcome outcome, const QString &language)
{
    return written(language, sourceOf(outcome));
}

QString nameOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::None: return said(QT_TRANSLATE_NOOP("hall", "No document"));
    case DocumentKind::ResidentId: return said(QT_TRANSLATE_NOOP("hall", "Resident identity card"));
    case DocumentKind::HmtResidence: return said(QT_TRANSLATE_NOOP("hall", "Residence permit for Hong Kong, Macau and Taiwan residents"));
    case DocumentKind::Passport: return said(QT_TRANSLATE_NOOP("hall", "Passport"));
    case DocumentKind::TaiwanPermit: return said(QT_TRANSLATE_NOOP("hall", "Travel permit for Taiwan residents"));
    case DocumentKind::HkMacauPermit: return said(QT_TRANSLATE_NOOP("hall", "Travel permit for Hong Kong and Macau residents"));
    case DocumentKind::ForeignPermanentResident: return said(QT_TRANSLATE_NOOP("hall", "Foreign permanent resident card"));
    case DocumentKind::Other: return said(QT_TRANSLATE_NOOP("hall", "Other document"));
    }
    return {};
}

QString nameOf(PaperForm form)
{
    switch (form) {
    case PaperForm::F02Registration: return said(QT_TRANSLATE_NOOP("hall", "Visit registration form"));
    case PaperForm::F03Receipt: return said(QT_TRANSLATE_NOOP("hall", "Receipt of registration"));
    case PaperForm::F09WindowSlip: return said(QT_TRANSLATE_NOOP("hall", "Transfer slip between windows"));
    case PaperForm::F11Guidance: return said(QT_TRANSLATE_NOOP("hall", "Guidance notice"));
    case PaperForm::F12PapersReceived: return said(QT_TRANSLATE_NOOP("hall", "List of papers received"));
    case PaperForm::F01Ticket: return said(QT_TRANSLATE_NOOP("hall", "Queue ticket"));
    case PaperForm::F04Acceptance: return said(QT_TRANSLATE_NOOP("hall", "Notice of acceptance"));
    case PaperForm::F05Declined: return said(QT_TRANSLATE_NOOP("hall", "Notice of non-acceptance"));
    case PaperForm::F06NoLongerAccepted: return said(QT_TRANSLATE_NOOP("hall", "Notice that it is no longer accepted"));
    case PaperForm::F07ForwardedToVisitor: return said(QT_TRANSLATE_NOOP("hall", "Notice of forwarding to the visitor"));
    case PaperForm::F08ForwardedToOrgan: return said(QT_TRANSLATE_NOOP("hall", "Forwarding or assignment letter"));
    case PaperForm::F10Objection: return said(QT_TRANSLATE_NOOP("hall", "Objection to a transfer"));
    case PaperForm::F13Extension: return said(QT_TRANSLATE_NOOP("hall", "Extension: approval and notice"));
    case PaperForm::F14Opinion: return said(QT_TRANSLATE_NOOP("hall", "Handling opinion"));
    case PaperForm::F15ReviewRequest: return said(QT_TRANSLATE_NOOP("hall", "Request for review or re-review"));
    case PaperForm::F16ReviewOpinion: return said(QT_TRANSLATE_NOOP("hall", "Review opinion"));
    case PaperForm::F17ReReviewOpinion: return said(QT_TRANSLATE_NOOP("hall", "Re-review opinion"));
    case PaperForm::F18Hearing: return said(QT_TRANSLATE_NOOP("hall", "Hearing: notice and record"));
    case PaperForm::F19MediationRequest: return said(QT_TRANSLATE_NOOP("hall", "Request for mediation"));
    case PaperForm::F20RightsAndDuties: return said(QT_TRANSLATE_NOOP("hall", "Rights and duties of the parties"));
    case PaperForm::F21Record: return said(QT_TRANSLATE_NOOP("hall", "Record of inquiry or mediation"));
    case PaperForm::F22Agreement: return said(QT_TRANSLATE_NOOP("hall", "Mediation agreement"));
    case PaperForm::F23OralOrEnded: return said(QT_TRANSLATE_NOOP("hall", "Oral agreement, or end of mediation"));
    case PaperForm::F24Confirmation: return said(QT_TRANSLATE_NOOP("hall", "Application for judicial confirmation"));
    case PaperForm::F25ServiceReceipt: return said(QT_TRANSLATE_NOOP("hall", "Receipt of service"));
    case PaperForm::F26Representatives: return said(QT_TRANSLATE_NOOP("hall", "Authority of agents or representatives"));
    case PaperForm::F27Supervision: return said(QT_TRANSLATE_NOOP("hall", "Supervision letter or reminder"));
    case PaperForm::F28Proposal: return said(QT_TRANSLATE_NOOP("hall", "Proposal and reply"));
    case PaperForm::F29LeaderCase: return said(QT_TRANSLATE_NOOP("hall", "Leader's case sheet"));
    case PaperForm::F30Report: return said(QT_TRANSLATE_NOOP("hall", "Closing report"));
    case PaperForm::F31FollowUp: return said(QT_TRANSLATE_NOOP("hall", "Follow-up record"));
    case PaperForm::F32Archive: return said(QT_TRANSLATE_NOOP("hall", "File cover and contents"));
    }
    return {};
}

} // namespace hall::words
