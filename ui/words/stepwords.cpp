// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/stepwords.h"

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

StepGroup groupOf(Step step)
{
    if (step == Step::IncidentNoted)
        return StepGroup::Help;
    if (step == Step::ErasureAsked || step == Step::ErasureAgreed)
        return StepGroup::Ending;
    if (step >= Step::AccessRestricted)
        return StepGroup::Handling;
    if (step >= Step::JurisdictionDisputed)
        return StepGroup::Transfers;
    if (step <= Step::CaseReopened)
        return step == Step::CaseReopened ? StepGroup::Ending : StepGroup::Accepting;
    if (step < Step::InquiryRecorded)
        return StepGroup::Mediating;
    if (step < Step::ReviewRequested || step == Step::PaperServed)
        return StepGroup::Handling;
    if (step < Step::PaperServed)
        return StepGroup::Reviewing;
    if (step < Step::BackingUnitCalled)
        return StepGroup::OtherPaths;
    if (step < Step::ClockPaused)
        return StepGroup::Help;
    if (step < Step::SupervisionOpened)
        return StepGroup::Clocks;
    if (step < Step::CaseResolved || step == Step::FaultNoticed)
        return StepGroup::Supervision;
    return step < Step::ObjectionUpheld || step == Step::CopiesWithdrawn ? StepGroup::Ending : StepGroup::Transfers;
}

QString nameOf(StepGroup group)
{
    switch (group) {
    case StepGroup::Accepting: return said(QT_TRANSLATE_NOOP("hall", "Accept or decline"));
    case StepGroup::Mediating: return said(QT_TRANSLATE_NOOP("hall", "Mediation"));
    case StepGroup::Handling: return said(QT_TRANSLATE_NOOP("hall", "Handling and service"));
    case StepGroup::Reviewing: return said(QT_TRANSLATE_NOOP("hall", "Review and hearing"));
    case StepGroup::OtherPaths: return said(QT_TRANSLATE_NOOP("hall", "Other paths and levels"));
    case StepGroup::Help: return said(QT_TRANSLATE_NOOP("hall", "Call for help"));
    case StepGroup::Clocks: return said(QT_TRANSLATE_NOOP("hall", "Periods"));
    case StepGroup::Supervision: return said(QT_TRANSLATE_NOOP("hall", "Supervision"));
    case StepGroup::Ending: return said(QT_TRANSLATE_NOOP("hall", "Resolve and archive"));
    case StepGroup::Transfers: return said(QT_TRANSLATE_NOOP("hall", "Objections"));
    }
    return {};
}

namespace {

const char *sourceOf(Step step)
{
    switch (step) {
    case Step::SimpleChosen: return QT_TRANSLATE_NOOP("hall", "Simple procedure chosen");
    case Step::MatterAccepted: return QT_TRANSLATE_NOOP("hall", "Matter accepted");
    case Step::MatterDeclined: return QT_TRANSLATE_NOOP("hall", "Matter declined");
    case Step::ConvertedToOrdinary: return QT_TRANSLATE_NOOP("hall", "Changed to the ordinary procedure");
    case Step::CaseReopened: return QT_TRANSLATE_NOOP("hall", "Case reopened");
    case Step::MediationRefused: return QT_TRANSLATE_NOOP("hall", "A side refuses mediation");
    case Step::MediationOpened: return QT_TRANSLATE_NOOP("hall", "Mediation opened");
    case Step::MediationHeld: return QT_TRANSLATE_NOOP("hall", "Mediation session held");
    case Step::MediationProlonged: return QT_TRANSLATE_NOOP("hall", "Mediation prolonged");
    case Step::AgreementDrafted: return QT_TRANSLATE_NOOP("hall", "Agreement drafted for signing");
    case Step::AgreementReached: return QT_TRANSLATE_NOOP("hall", "Agreement reached");
    case Step::MediationEnded: return QT_TRANSLATE_NOOP("hall", "Mediation ended without agreement");
    case Step::PerformanceRecorded: return QT_TRANSLATE_NOOP("hall", "Performance of the agreement recorded");
    case Step::ConfirmationApplied: return QT_TRANSLATE_NOOP("hall", "Judicial confirmation applied for");
    case Step::ConfirmationDecided: return QT_TRANSLATE_NOOP("hall", "Court decided on the confirmation");
    case Step::InquiryRecorded: return QT_TRANSLATE_NOOP("hall", "Inquiry recorded");
    case Step::HandlingExtended: return QT_TRANSLATE_NOOP("hall", "Period of handling extended");
    case Step::OpinionGiven: return QT_TRANSLATE_NOOP("hall", "Opinion given");
    case Step::SuggestionAnswered: return QT_TRANSLATE_NOOP("hall", "Suggestion answered");
    case Step::AidReferred: return QT_TRANSLATE_NOOP("hall", "Referred for aid");
    case Step::ReportedBack: return QT_TRANSLATE_NOOP("hall", "Reported back to whoever assigned it");
    case Step::Recused: return QT_TRANSLATE_NOOP("hall", "Handler recused, another one named");
    case Step::HelpRequested: return QT_TRANSLATE_NOOP("hall", "Other windows asked for help");
    case Step::HelpGiven: return QT_TRANSLATE_NOOP("hall", "Help given");
    case Step::CopiesWithdrawn: return QT_TRANSLATE_NOOP("hall", "Archived for thirty days: kept by this window alone");
    case Step::OnCallLate: return QT_TRANSLATE_NOOP("hall", "On-call unit has not come in time");
    case Step::OpinionCarriedOut: return QT_TRANSLATE_NOOP("hall", "Opinion carried out");
    case Step::ReviewRequested: return QT_TRANSLATE_NOOP("hall", "Review requested");
    case Step::HearingOpened: return QT_TRANSLATE_NOOP("hall", "Hearing opened");
    case Step::HearingClosed: return QT_TRANSLATE_NOOP("hall", "Hearing closed");
    case Step::PaperServed: return QT_TRANSLATE_NOOP("hall", "Paper served");
    case Step::PathImported: return QT_TRANSLATE_NOOP("hall", "Taken over by another lawful path");
    case Step::PathResult: return QT_TRANSLATE_NOOP("hall", "Result of the other path recorded");
    case Step::SentUpward: return QT_TRANSLATE_NOOP("hall", "Sent to a higher level");
    case Step::UpwardAnswered: return QT_TRANSLATE_NOOP("hall", "Higher level has answered");
    case Step::BackingUnitCalled: return QT_TRANSLATE_NOOP("hall", "Backing unit called");
    case Step::BackingUnitAnswered: return QT_TRANSLATE_NOOP("hall", "Backing unit has answered");
    case Step::LeaderAssigned: return QT_TRANSLATE_NOOP("hall", "Leader takes the case");
    case Step::LeaderReported: return QT_TRANSLATE_NOOP("hall", "Leader's result recorded");
    case Step::LeaderReceived: return QT_TRANSLATE_NOOP("hall", "Received by a leader");
    case Step::ConferenceTabled: return QT_TRANSLATE_NOOP("hall", "Put on the joint conference's agenda");
    case Step::ConferenceResolved: return QT_TRANSLATE_NOOP("hall", "Resolved by the joint conference");
    case Step::TaskReported: return QT_TRANSLATE_NOOP("hall", "Conference task reported");
    case Step::JointSessionOpened: return QT_TRANSLATE_NOOP("hall", "Joint session opened");
    case Step::JointSessionClosed: return QT_TRANSLATE_NOOP("hall", "Joint session closed");
    case Step::OnCallSummoned: return QT_TRANSLATE_NOOP("hall", "On-call unit summoned");
    case Step::OnCallArrived: return QT_TRANSLATE_NOOP("hall", "On-call unit arrived");
    case Step::TakenToVillage: return QT_TRANSLATE_NOOP("hall", "Case taken to the village");
    case Step::BroughtBack: return QT_TRANSLATE_NOOP("hall", "Case brought back from the village");
    case Step::UrgencyRaised: return QT_TRANSLATE_NOOP("hall", "Marked as major and urgent");
    case Step::UrgencyReported: return QT_TRANSLATE_NOOP("hall", "Urgent matter reported");
    case Step::ClockPaused: return QT_TRANSLATE_NOOP("hall", "Period paused");
    case Step::ClockResumed: return QT_TRANSLATE_NOOP("hall", "Period goes on");
    case Step::SupervisionOpened: return QT_TRANSLATE_NOOP("hall", "Supervision opened");
    case Step::SupervisionAnswered: return QT_TRANSLATE_NOOP("hall", "Supervision answered");
    case Step::ProposalMade: return QT_TRANSLATE_NOOP("hall", "Proposal made");
    case Step::ProposalAnswered: return QT_TRANSLATE_NOOP("hall", "Reply to the proposal recorded");
    case Step::CaseResolved: return QT_TRANSLATE_NOOP("hall", "Dispute resolved");
    case Step::FollowedUp: return QT_TRANSLATE_NOOP("hall", "Followed up");
    case Step::EvaluationExplained: return QT_TRANSLATE_NOOP("hall", "Explained to the dissatisfied visitor");
    case Step::CaseArchived: return QT_TRANSLATE_NOOP("hall", "Archived");
    case Step::ObjectionUpheld: return QT_TRANSLATE_NOOP("hall", "Objection agreed to, case taken back");
    case Step::ObjectionOverruled: return QT_TRANSLATE_NOOP("hall", "Assigned by the coordinator");
    case Step::ObjectionReferred: return QT_TRANSLATE_NOOP("hall", "Objection passed to the coordinator");
    case Step::TransferTimedOut: return QT_TRANSLATE_NOOP("hall", "Transfer not answered in time");
    case Step::TransferDeemedAccepted: return QT_TRANSLATE_NOOP("hall", "Counts as accepted: no objection in time");
    case Step::JurisdictionDisputed: return QT_TRANSLATE_NOOP("hall", "Organs dispute who is competent");
    case Step::JurisdictionSettled: return QT_TRANSLATE_NOOP("hall", "Competence settled");
    case Step::IncidentNoted: return QT_TRANSLATE_NOOP("hall", "Forbidden conduct at the visit noted");
    case Step::AccessRestricted: return QT_TRANSLATE_NOOP("hall", "Restricted to its handlers and the coordinator");
    case Step::ErasureAsked: return QT_TRANSLATE_NOOP("hall", "Erasure at the end of its period asked for");
    case Step::ErasureAgreed: return QT_TRANSLATE_NOOP("hall", "Erasure at the end of its period agreed to");
    case Step::TakenOver: return QT_TRANSLATE_NOOP("hall", "Taken over by a further handler");
    case Step::FaultNoticed: return QT_TRANSLATE_NOOP("hall", "Coordinator shown what suggests supervision");
    case Step::DocumentNumbered: return QT_TRANSLATE_NOOP("hall", "Document number given");
    }
    return nullptr;
}

} // namespace

QString nameOf(Step step)
{
    return said(sourceOf(step));
}

QString nameOf(Step step, const QString &language)
{
    return written(language, sourceOf(step));
}

QString itemLabel(Item item)
{
    switch (item) {
    case Item::Reason: return said(QT_TRANSLATE_NOOP("hall", "Reason"));
    case Item::Basis: return said(QT_TRANSLATE_NOOP("hall", "Legal basis"));
    case Item::Organ: return said(QT_TRANSLATE_NOOP("hall", "Competent organ"));
    case Item::Remedy: return said(QT_TRANSLATE_NOOP("hall", "Remedies told to the visitor"));
    case Item::Request: return said(QT_TRANSLATE_NOOP("hall", "Request"));
    case Item::FactsFound: return said(QT_TRANSLATE_NOOP("hall", "Facts found"));
    case Item::Opinion: return said(QT_TRANSLATE_NOOP("hall", "Opinion"));
    case Item::ReviewOrgan: return said(QT_TRANSLATE_NOOP("hall", "Organ that reviews"));
    case Item::Agreement: return said(QT_TRANSLATE_NOOP("hall", "What was agreed"));
    case Item::Statements: return said(QT_TRANSLATE_NOOP("hall", "Statements"));
    case Item::Result: return said(QT_TRANSLATE_NOOP("hall", "Result"));
    case Item::Place: return said(QT_TRANSLATE_NOOP("hall", "Where"));
    case Item::Number: return said(QT_TRANSLATE_NOOP("hall", "Number of the document"));
    case Item::Court: return said(QT_TRANSLATE_NOOP("hall", "Court"));
    case Item::Unit: return said(QT_TRANSLATE_NOOP("hall", "Unit"));
    case Item::Conference: return said(QT_TRANSLATE_NOOP("hall", "Decision of the joint conference"));
    case Item::Township: return said(QT_TRANSLATE_NOOP("hall", "Township or village"));
    case Item::Comments: return said(QT_TRANSLATE_NOOP("hall", "Remarks"));
    case Item::HowPerformed: return said(QT_TRANSLATE_NOOP("hall", "How it is performed"));
    case Item::Contact: return said(QT_TRANSLATE_NOOP("hall", "Contact"));
    case Item::Account: return said(QT_TRANSLATE_NOOP("hall", "What happened"));
    case Item::PoliceReport: return said(QT_TRANSLATE_NOOP("hall", "Number of the police report"));
    case Item::Mediators: return said(QT_TRANSLATE_NOOP("hall", "Mediators"));
    case Item::OtherParty: return said(QT_TRANSLATE_NOOP("hall", "Other party"));
    case Item::OtherPartyAddress: return said(QT_TRANSLATE_NOOP("hall", "Other party's address"));
    case Item::OtherPartyPhone: return said(QT_TRANSLATE_NOOP("hall", "Other party's phone"));
    case Item::Present: return said(QT_TRANSLATE_NOOP("hall", "Present"));
    case Item::Recipient: return said(QT_TRANSLATE_NOOP("hall", "Recipient"));
    case Item::Witnesses: return said(QT_TRANSLATE_NOOP("hall", "Witnesses"));
    case Item::Approver: return said(QT_TRANSLATE_NOOP("hall", "Approved by"));
    case Item::Leader: return said(QT_TRANSLATE_NOOP("hall", "Leader"));
    case Item::Successor: return said(QT_TRANSLATE_NOOP("hall", "Handled from now on by"));
    }
    return {};
}

QString tickSentence(Tick tick)
{
    switch (tick) {
    case Tick::NoConflict: return said(QT_TRANSLATE_NOOP("hall", "I have no interest in this matter and no tie to a party"));
    case Tick::BothConsent: return said(QT_TRANSLATE_NOOP("hall", "All parties consent to mediation"));
    case Tick::RemediesTold: return said(QT_TRANSLATE_NOOP("hall", "The parties were told what else the law offers them"));
    case Tick::ReadBack: return said(QT_TRANSLATE_NOOP("hall", "The record was read back and found correct"));
    case Tick::HeadApproved: return said(QT_TRANSLATE_NOOP("hall", "The head of the organ has approved"));
    case Tick::JointApplication: return said(QT_TRANSLATE_NOOP("hall", "Both parties apply together"));
    case Tick::NotAboutStatus: return said(QT_TRANSLATE_NOOP("hall", "It is not about marriage, adoption or personal status"));
    case Tick::PartiesSigned: return said(QT_TRANSLATE_NOOP("hall", "The parties have signed, sealed or given fingerprints"));
    case Tick::MediatorSigned: return said(QT_TRANSLATE_NOOP("hall", "The mediator has signed"));
    case Tick::CommitteeSealed: return said(QT_TRANSLATE_NOOP("hall", "The committee's seal is on it"));
    case Tick::Dissuaded: return said(QT_TRANSLATE_NOOP("hall", "The visitor was dissuaded"));
    case Tick::Criticised: return said(QT_TRANSLATE_NOOP("hall", "The conduct was criticised"));
    case Tick::Educated: return said(QT_TRANSLATE_NOOP("hall", "The rules were explained to the visitor"));
    case Tick::PoliceCalled: return said(QT_TRANSLATE_NOOP("hall", "The police were called"));
    case Tick::MediatorsAccepted: return said(QT_TRANSLATE_NOOP("hall", "The parties chose these mediators or accept them"));
    case Tick::InPrivate: return said(QT_TRANSLATE_NOOP("hall", "The parties ask for a session in private"));
    }
    return {};
}

} // namespace hall::words
