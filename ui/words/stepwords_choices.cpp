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

const char *nth(std::initializer_list<const char *> names, int number)
{
    return number >= 1 && number <= static_cast<int>(names.size()) ? names.begin()[number - 1] : nullptr;
}

const char *choiceSource(Step step, int choice)
{
    switch (step) {
    case Step::MatterAccepted:
        return nth({QT_TRANSLATE_NOOP("hall", "Simple"),
                    QT_TRANSLATE_NOOP("hall", "Ordinary"),
                    QT_TRANSLATE_NOOP("hall", "Complex")}, choice);
    case Step::MatterDeclined:
        return nth({QT_TRANSLATE_NOOP("hall", "Not within our powers"),
                    QT_TRANSLATE_NOOP("hall", "Another lawful path is open"),
                    QT_TRANSLATE_NOOP("hall", "The same matter is being handled"),
                    QT_TRANSLATE_NOOP("hall", "Another organ has taken it"),
                    QT_TRANSLATE_NOOP("hall", "No petition matter"),
                    QT_TRANSLATE_NOOP("hall", "All three levels are through")}, choice);
    case Step::AgreementReached:
        return nth({QT_TRANSLATE_NOOP("hall", "Agreement in writing"),
                    QT_TRANSLATE_NOOP("hall", "Oral agreement")}, choice);
    case Step::MediationEnded:
        return nth({QT_TRANSLATE_NOOP("hall", "No agreement was found"),
                    QT_TRANSLATE_NOOP("hall", "A side refuses"),
                    QT_TRANSLATE_NOOP("hall", "A side withdrew its consent"),
                    QT_TRANSLATE_NOOP("hall", "Signs of violence or crime, reported")}, choice);
    case Step::PerformanceRecorded:
        return nth({QT_TRANSLATE_NOOP("hall", "Performed in full"),
                    QT_TRANSLATE_NOOP("hall", "Performed in part"),
                    QT_TRANSLATE_NOOP("hall", "Not performed")}, choice);
    case Step::ConfirmationDecided:
        return nth({QT_TRANSLATE_NOOP("hall", "Confirmed by the court"),
                    QT_TRANSLATE_NOOP("hall", "Not confirmed")}, choice);
    case Step::OpinionGiven:
        return nth({QT_TRANSLATE_NOOP("hall", "Request supported"),
                    QT_TRANSLATE_NOOP("hall", "Explained and reasoned with"),
                    QT_TRANSLATE_NOOP("hall", "Request not supported")}, choice);
    case Step::AidReferred:
        return nth({QT_TRANSLATE_NOOP("hall", "Social aid"),
                    QT_TRANSLATE_NOOP("hall", "Judicial aid")}, choice);
    case Step::SuggestionAnswered:
    case Step::ProposalAnswered:
        return nth({QT_TRANSLATE_NOOP("hall", "Adopted in full"),
                    QT_TRANSLATE_NOOP("hall", "Adopted in part"),
                    QT_TRANSLATE_NOOP("hall", "Not adopted")}, choice);
    case Step::PaperServed:
        return nth({QT_TRANSLATE_NOOP("hall", "Handed over"),
                    QT_TRANSLATE_NOOP("hall", "To an adult living with the recipient"),
                    QT_TRANSLATE_NOOP("hall", "Left at the residence"),
                    QT_TRANSLATE_NOOP("hall", "Electronically, as agreed"),
                    QT_TRANSLATE_NOOP("hall", "By registered post"),
                    QT_TRANSLATE_NOOP("hall", "By an entrusted organ"),
                    QT_TRANSLATE_NOOP("hall", "By public notice"),
                    QT_TRANSLATE_NOOP("hall", "Recipient refuses to sign")}, choice);
    case Step::PathImported:
        return nth({QT_TRANSLATE_NOOP("hall", "Court, first instance"),
                    QT_TRANSLATE_NOOP("hall", "Court, second instance"),
                    QT_TRANSLATE_NOOP("hall", "Procuratorate"),
                    QT_TRANSLATE_NOOP("hall", "People's congress"),
                    QT_TRANSLATE_NOOP("hall", "Arbitration commission"),
                    QT_TRANSLATE_NOOP("hall", "Administrative reconsideration organ"),
                    QT_TRANSLATE_NOOP("hall", "Another organ that performs its duty")}, choice);
    case Step::UrgencyReported:
        return nth({QT_TRANSLATE_NOOP("hall", "Party committee"),
                    QT_TRANSLATE_NOOP("hall", "Government"),
                    QT_TRANSLATE_NOOP("hall", "Joint conference office"),
                    QT_TRANSLATE_NOOP("hall", "Higher petition office")}, choice);
    case Step::ClockPaused:
        return nth({QT_TRANSLATE_NOOP("hall", "Name or address unclear"),
                    QT_TRANSLATE_NOOP("hall", "Hearing"),
                    QT_TRANSLATE_NOOP("hall", "Waiting for papers")}, choice);
    case Step::SupervisionOpened:
        return nth({QT_TRANSLATE_NOOP("hall", "Reminder"),
                    QT_TRANSLATE_NOOP("hall", "Supervision letter"),
                    QT_TRANSLATE_NOOP("hall", "Interview"),
                    QT_TRANSLATE_NOOP("hall", "Circular"),
                    QT_TRANSLATE_NOOP("hall", "Listed supervision"),
                    QT_TRANSLATE_NOOP("hall", "Correct by a day"),
                    QT_TRANSLATE_NOOP("hall", "Proposal of accountability")}, choice);
    case Step::ProposalMade:
        return nth({QT_TRANSLATE_NOOP("hall", "Improve the work"),
                    QT_TRANSLATE_NOOP("hall", "Improve the policy"),
                    QT_TRANSLATE_NOOP("hall", "Hold accountable")}, choice);
    case Step::CaseResolved:
        return nth({QT_TRANSLATE_NOOP("hall", "The agreement was performed"),
                    QT_TRANSLATE_NOOP("hall", "The court confirmed the agreement"),
                    QT_TRANSLATE_NOOP("hall", "The opinion was carried out"),
                    QT_TRANSLATE_NOOP("hall", "The visitor is content"),
                    QT_TRANSLATE_NOOP("hall", "The other path has decided")}, choice);
    case Step::FollowedUp:
        return nth({QT_TRANSLATE_NOOP("hall", "Satisfied"),
                    QT_TRANSLATE_NOOP("hall", "Basically satisfied"),
                    QT_TRANSLATE_NOOP("hall", "Dissatisfied"),
                    QT_TRANSLATE_NOOP("hall", "No answer given")}, choice);
    case Step::JurisdictionSettled:
        return nth({QT_TRANSLATE_NOOP("hall", "The organs agree"),
                    QT_TRANSLATE_NOOP("hall", "Their common superior names the organ"),
                    QT_TRANSLATE_NOOP("hall", "The joint conference has decided")}, choice);
    case Step::IncidentNoted:
        return nth({QT_TRANSLATE_NOOP("hall", "Unlawful gathering, besieging or blocking"),
                    QT_TRANSLATE_NOOP("hall", "Dangerous objects or controlled knives brought"),
                    QT_TRANSLATE_NOOP("hall", "Insult, violence, threat, unlawful detention or damage"),
                    QT_TRANSLATE_NOOP("hall", "Staying on, making trouble, or leaving a helpless person behind"),
                    QT_TRANSLATE_NOOP("hall", "Inciting, coercing or directing others, or profiting from petitions"),
                    QT_TRANSLATE_NOOP("hall", "Other disturbance of public order or safety")}, choice);
    case Step::CaseArchived:
        return nth({QT_TRANSLATE_NOOP("hall", "Keep ten years"),
                    QT_TRANSLATE_NOOP("hall", "Keep thirty years"),
                    QT_TRANSLATE_NOOP("hall", "Keep permanently")}, choice);
    default: return nullptr;
    }
}

} // namespace

QString choiceName(Step step, int choice)
{
    return said(choiceSource(step, choice));
}

QString choiceName(Step step, int choice, const QString &language)
{
    return written(language, choiceSource(step, choice));
}

QString nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Registered: return said(QT_TRANSLATE_NOOP("hall", "Registered"));
    case Phase::Screened: return said(QT_TRANSLATE_NOOP("hall", "Screened"));
    case Phase::InTransfer: return said(QT_TRANSLATE_NOOP("hall", "On its way to another window"));
    case Phase::Objected: return said(QT_TRANSLATE_NOOP("hall", "Objected to"));
    case Phase::WithCoordinator: return said(QT_TRANSLATE_NOOP("hall", "With the coordinator"));
    case Phase::Disputed: return said(QT_TRANSLATE_NOOP("hall", "Organs dispute who is competent"));
    case Phase::Handling: return said(QT_TRANSLATE_NOOP("hall", "Accepted, in handling"));
    case Phase::Simple: return said(QT_TRANSLATE_NOOP("hall", "Accepted, simple procedure"));
    case Phase::Extended: return said(QT_TRANSLATE_NOOP("hall", "Extended"));
    case Phase::BackingUnit: return said(QT_TRANSLATE_NOOP("hall", "With the backing unit"));
    case Phase::Leader: return said(QT_TRANSLATE_NOOP("hall", "With a leader"));
    case Phase::JointSession: return said(QT_TRANSLATE_NOOP("hall", "In joint session"));
    case Phase::Upward: return said(QT_TRANSLATE_NOOP("hall", "With the higher level"));
    case Phase::InVillage: return said(QT_TRANSLATE_NOOP("hall", "In the village"));
    case Phase::Mediating: return said(QT_TRANSLATE_NOOP("hall", "In mediation"));
    case Phase::Agreed: return said(QT_TRANSLATE_NOOP("hall", "Agreement reached"));
    case Phase::OpinionToServe: return said(QT_TRANSLATE_NOOP("hall", "Opinion to be served"));
    case Phase::Answered: return said(QT_TRANSLATE_NOOP("hall", "Answered"));
    case Phase::InReview: return said(QT_TRANSLATE_NOOP("hall", "In review"));
    case Phase::InReReview: return said(QT_TRANSLATE_NOOP("hall", "In re-review"));
    case Phase::Exhausted: return said(QT_TRANSLATE_NOOP("hall", "All three levels are through"));
    case Phase::Imported: return said(QT_TRANSLATE_NOOP("hall", "On another lawful path"));
    case Phase::Guided: return said(QT_TRANSLATE_NOOP("hall", "Guided elsewhere"));
    case Phase::Declined: return said(QT_TRANSLATE_NOOP("hall", "Declined"));
    case Phase::Closed: return said(QT_TRANSLATE_NOOP("hall", "Closed"));
    case Phase::Resolved: return said(QT_TRANSLATE_NOOP("hall", "Resolved"));
    case Phase::Archived: return said(QT_TRANSLATE_NOOP("hall", "Archived"));
    }
    return {};
}

QString nameOf(TransferMode mode)
{
    switch (mode) {
    case TransferMode::Move: return said(QT_TRANSLATE_NOOP("hall", "Move to another window"));
    case TransferMode::Forward: return said(QT_TRANSLATE_NOOP("hall", "Forward to the competent organ"));
    case TransferMode::Assign: return said(QT_TRANSLATE_NOOP("hall", "Assign, with a day to report back"));
    }
    return {};
}

namespace {

const char *sourceOf(Fault fault)
{
    switch (fault) {
    case Fault::FirstAnswerLate: return QT_TRANSLATE_NOOP("hall", "No written answer in time");
    case Fault::ResultLate: return QT_TRANSLATE_NOOP("hall", "No result in time");
    case Fault::ExtensionNotTold: return QT_TRANSLATE_NOOP("hall", "The extension was not told to the visitor");
    case Fault::AcceptedThenDeclined: return QT_TRANSLATE_NOOP("hall", "Accepted and then declined");
    case Fault::SecondBounce: return QT_TRANSLATE_NOOP("hall", "Sent back a second time");
    case Fault::OpinionNotCarriedOut: return QT_TRANSLATE_NOOP("hall", "A supporting opinion was not carried out in time");
    case Fault::DissatisfactionUnexplained: return QT_TRANSLATE_NOOP("hall", "Dissatisfied, and nothing was explained");
    case Fault::ReopenedAfterResolved: return QT_TRANSLATE_NOOP("hall", "Reopened after it was called resolved");
    case Fault::ResolutionLate: return QT_TRANSLATE_NOOP("hall", "A resolution of the joint conference was not carried out in time");
    case Fault::CallLate: return QT_TRANSLATE_NOOP("hall", "Help that was called for is past its day");
    case Fault::ReportBackLate: return QT_TRANSLATE_NOOP("hall", "The report on the assignment is overdue");
    }
    return nullptr;
}

} // namespace

QString nameOf(Fault fault)
{
    return said(sourceOf(fault));
}

QString nameOf(Fault fault, const QString &language)
{
    return written(language, sourceOf(fault));
}

QString nameOf(Attention attention)
{
    switch (attention) {
    case Attention::Suggested: return said(QT_TRANSLATE_NOOP("hall", "Supervision suggested"));
    case Attention::Supervised: return said(QT_TRANSLATE_NOOP("hall", "Under supervision"));
    case Attention::Tabled: return said(QT_TRANSLATE_NOOP("hall", "On the conference's agenda"));
    case Attention::Task: return said(QT_TRANSLATE_NOOP("hall", "Conference task open"));
    case Attention::LeadersCase: return said(QT_TRANSLATE_NOOP("hall", "Leader's case"));
    case Attention::Urgent: return said(QT_TRANSLATE_NOOP("hall", "Major and urgent"));
    case Attention::Reprint: return said(QT_TRANSLATE_NOOP("hall", "To be printed again with its number"));
    case Attention::Disputed: return said(QT_TRANSLATE_NOOP("hall", "Competence disputed, or the lead has not taken the case"));
    case Attention::OnCallLate: return said(QT_TRANSLATE_NOOP("hall", "On-call unit has not come"));
    case Attention::FollowUpDue: return said(QT_TRANSLATE_NOOP("hall", "Visitor to be asked how it went"));
    case Attention::WithCoordinator: return said(QT_TRANSLATE_NOOP("hall", "Coordinator decides on the transfer"));
    }
    return {};
}

} // namespace hall::words
