// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steprules.h"

namespace hall {

namespace {

using S = CaseState;
using Kind = Ask::Kind;

constexpr quint32 bits(std::initializer_list<S> states)
{
    quint32 mask = 0;
    for (const S state : states)
        mask |= 1u << static_cast<int>(state);
    return mask;
}

constexpr quint32 BeforeAcceptance = bits({S::Registered, S::Screened});
constexpr quint32 Open = BeforeAcceptance | bits({S::Handling, S::Mediating, S::Agreed, S::Answered, S::InReview, S::InReReview, S::Imported});
constexpr quint32 Ended = bits({S::Guided, S::Declined, S::Closed});
constexpr quint32 Anywhere = Open | Ended;

Ask line(Item item) { return {Kind::Line, static_cast<int>(item), true}; }
Ask text(Item item) { return {Kind::Text, static_cast<int>(item), true}; }
Ask optionalLine(Item item) { return {Kind::Line, static_cast<int>(item), false}; }
Ask optionalText(Item item) { return {Kind::Text, static_cast<int>(item), false}; }
template <typename Enum>
Ask choiceUpTo(Enum last) { return {Kind::Choice, static_cast<int>(last), true}; }
Ask tick(Tick tick) { return {Kind::Tick, static_cast<int>(tick), true}; }
Ask optionalTick(Tick tick) { return {Kind::Tick, static_cast<int>(tick), false}; }
Ask ask(Kind kind, bool required = true) { return {kind, 0, required}; }

const Ask day = ask(Kind::Day);
const Ask until = ask(Kind::Until);
const Ask optionalUntil = ask(Kind::Until, false);

QList<StepRule> acceptance()
{
    return {
        {Step::SimpleChosen, "simple_chosen", Seat::Owner, BeforeAcceptance, {}, {optionalText(Item::Reason)}, "信访事项简易办理办法(试行)"},
        {Step::MatterAccepted, "matter_accepted", Seat::Owner, BeforeAcceptance | bits({S::Mediating}), {},
         {choiceUpTo(Grade::Complex), tick(Tick::NoConflict), optionalLine(Item::Contact)}, "信访工作条例第二十三条、第二十八条"},
        {Step::MatterDeclined, "matter_declined", Seat::Owner, BeforeAcceptance, S::Declined,
         {choiceUpTo(DeclineGround::NoLongerAccepted), text(Item::Reason), line(Item::Basis), text(Item::Remedy), optionalLine(Item::Organ), optionalLine(Item::Number)},
         "信访工作条例第二十三条"},
        {Step::ConvertedToOrdinary, "converted_to_ordinary", Seat::Owner, bits({S::Registered, S::Screened, S::Handling}), {}, {text(Item::Reason)}, "信访事项简易办理办法(试行)"},
        {Step::CaseReopened, "case_reopened", Seat::Reception, Ended, S::Registered, {text(Item::Reason)}, "信访工作条例第三条"},
    };
}

QList<StepRule> mediation()
{
    return {
        {Step::MediationRefused, "mediation_refused", Seat::Owner, BeforeAcceptance | bits({S::Handling}), {}, {text(Item::Reason)}, "人民调解法第三条、第十七条"},
        {Step::MediationOpened, "mediation_opened", Seat::Owner, BeforeAcceptance | bits({S::Handling, S::Agreed}), S::Mediating,
         {tick(Tick::BothConsent), tick(Tick::MediatorsAccepted), optionalTick(Tick::InPrivate), line(Item::Mediators), line(Item::OtherParty), optionalLine(Item::OtherPartyAddress), optionalLine(Item::OtherPartyPhone)},
         "人民调解法第三条、第十七条、第十九条、第二十三条;信访工作条例第三十三条"},
        {Step::MediationHeld, "mediation_held", Seat::Owner, bits({S::Mediating}), {},
         {day, line(Item::Place), line(Item::Present), text(Item::Statements), text(Item::Result), tick(Tick::ReadBack)}, "人民调解法第二十七条"},
        {Step::MediationProlonged, "mediation_prolonged", Seat::Owner, bits({S::Mediating}), {}, {until, tick(Tick::BothConsent)}, "人民调解工作若干规定第三十三条"},
        {Step::AgreementDrafted, "agreement_drafted", Seat::Owner, bits({S::Mediating}), {},
         {text(Item::FactsFound), text(Item::Agreement), line(Item::HowPerformed), optionalUntil}, "人民调解法第二十九条"},
        {Step::AgreementReached, "agreement_reached", Seat::Owner, bits({S::Mediating}), S::Agreed,
         {choiceUpTo(AgreementForm::Oral), day, text(Item::FactsFound), text(Item::Agreement), line(Item::HowPerformed), optionalUntil,
          optionalTick(Tick::PartiesSigned), optionalTick(Tick::MediatorSigned), optionalTick(Tick::CommitteeSealed)},
         "人民调解法第二十八条至第三十条"},
        {Step::MediationEnded, "mediation_ended", Seat::Owner, bits({S::Mediating}), {},
         {choiceUpTo(MediationEnding::SignsOfCrime), text(Item::Reason), text(Item::Remedy), tick(Tick::RemediesTold)}, "人民调解法第二十五条、第二十六条"},
        {Step::PerformanceRecorded, "performance_recorded", Seat::Owner, bits({S::Agreed, S::Closed}), {},
         {choiceUpTo(Performance::NotAtAll), day, optionalText(Item::Comments)}, "人民调解法第三十一条"},
        {Step::ConfirmationApplied, "confirmation_applied", Seat::Owner, bits({S::Agreed, S::Closed}), {},
         {day, line(Item::Court), tick(Tick::JointApplication), tick(Tick::NotAboutStatus)}, "人民调解法第三十三条、民事诉讼法第二百零五条"},
        {Step::ConfirmationDecided, "confirmation_decided", Seat::Owner, bits({S::Agreed, S::Closed}), {},
         {choiceUpTo(Ruling::Refused), day, line(Item::Number), optionalText(Item::Comments)}, "民事诉讼法第二百零六条"},
    };
}

QList<StepRule> handling()
{
    return {
        {Step::InquiryRecorded, "inquiry_recorded", Seat::Owner, Open, {},
         {day, line(Item::Place), line(Item::Present), text(Item::Statements), optionalText(Item::Result), tick(Tick::ReadBack)}, "信访工作条例第三十一条"},
        {Step::HandlingExtended, "handling_extended", Seat::Owner, bits({S::Handling, S::Mediating}), {},
         {ask(Kind::Days), text(Item::Reason), line(Item::Approver), tick(Tick::HeadApproved)}, "信访工作条例第三十四条"},
        {Step::OpinionGiven, "opinion_given", Seat::Owner, bits({S::Handling, S::InReview, S::InReReview}), {},
         {choiceUpTo(OpinionDecision::NotSupported), text(Item::Request), text(Item::FactsFound), text(Item::Opinion), line(Item::Basis), optionalLine(Item::ReviewOrgan),
          line(Item::Organ), optionalUntil},
         "信访工作条例第三十二条、第三十五条、第三十六条"},
        {Step::SuggestionAnswered, "suggestion_answered", Seat::Owner, bits({S::Handling}), S::Answered, {choiceUpTo(Adoption::NotAdopted), text(Item::Opinion)},
         "信访工作条例第二十九条"},
        {Step::OpinionCarriedOut, "opinion_carried_out", Seat::Owner, bits({S::Answered, S::Closed}), {}, {day, optionalText(Item::Comments)}, "信访工作条例第三十二条"},
        {Step::AidReferred, "aid_referred", Seat::Owner, Open, {}, {choiceUpTo(Aid::Judicial), day, line(Item::Organ), text(Item::Reason)}, "信访工作条例第二十七条、第三十七条"},
        {Step::ReportedBack, "reported_back", Seat::Owner, Anywhere, {}, {day, text(Item::Result)}, "信访工作条例第二十二条"},
        {Step::Recused, "recused", Seat::Owner, Open, {}, {text(Item::Reason), line(Item::Successor)}, "信访工作条例第二十八条"},
        {Step::ReviewRequested, "review_requested", Seat::Owner, bits({S::Answered, S::Closed}), {}, {day, text(Item::Reason), line(Item::ReviewOrgan)},
         "信访工作条例第三十五条、第三十六条"},
        {Step::HearingOpened, "hearing_opened", Seat::Owner, bits({S::InReReview}), {}, {day, line(Item::Place), line(Item::Present)}, "信访工作条例第三十六条"},
        {Step::HearingClosed, "hearing_closed", Seat::Owner, bits({S::InReReview}), {}, {day, text(Item::Statements), optionalText(Item::Result)}, "信访工作条例第三十六条"},
        {Step::PaperServed, "paper_served", Seat::Addressee, Anywhere, {},
         {ask(Kind::Form), choiceUpTo(ServiceMethod::RefusedToSign), day, line(Item::Recipient), optionalLine(Item::Place), optionalLine(Item::Witnesses), optionalText(Item::Reason)},
         "民事诉讼法第八十七条至第九十五条"},
        {Step::PathImported, "path_imported", Seat::Owner, BeforeAcceptance | bits({S::Handling, S::Agreed, S::Answered, S::Imported}), S::Imported,
         {choiceUpTo(PathOrgan::OtherOrgan), day, line(Item::Organ), line(Item::Number)}, "信访工作条例第三十一条"},
        {Step::PathResult, "path_result", Seat::Owner, bits({S::Imported, S::Closed}), {}, {day, text(Item::Result)}, "信访工作条例第三十一条"},
    };
}

/** Calls of help and their answers; the case and its clocks stay where they are. */
QList<StepRule> help()
{
    return {
        {Step::SentUpward, "sent_upward", Seat::Owner, Open, {}, {line(Item::Organ), text(Item::Reason)}, "信访工作条例第二十二条"},
        {Step::UpwardAnswered, "upward_answered", Seat::Owner, Open, {}, {day, text(Item::Result)}, "信访工作条例第二十二条"},
        {Step::BackingUnitCalled, "backing_unit_called", Seat::Owner, Open, {}, {line(Item::Unit), text(Item::Reason), optionalUntil}, "综治中心后盾单位规则"},
        {Step::BackingUnitAnswered, "backing_unit_answered", Seat::Owner, Open, {}, {text(Item::Result)}, "综治中心后盾单位规则"},
        {Step::LeaderAssigned, "leader_assigned", Seat::Reception, Open, {}, {line(Item::Leader), text(Item::Reason), optionalUntil}, "信访工作条例第十八条"},
        {Step::LeaderReported, "leader_reported", Seat::Reception, Open, {}, {text(Item::Result)}, "信访工作条例第十八条"},
        {Step::LeaderReceived, "leader_received", Seat::Reception, Open, {}, {day, line(Item::Leader), text(Item::Opinion), line(Item::Unit), optionalUntil}, "信访工作条例第十八条"},
        {Step::JointSessionOpened, "joint_session_opened", Seat::Concerned, Open, {}, {ask(Kind::Members), text(Item::Reason)}, "信访工作条例第十八条、第二十四条"},
        {Step::JointSessionClosed, "joint_session_closed", Seat::Concerned, Open, {}, {line(Item::Place), line(Item::Present), text(Item::Statements), text(Item::Result)},
         "信访工作条例第十八条、第二十四条"},
        {Step::OnCallSummoned, "on_call_summoned", Seat::Owner, Open, {}, {line(Item::Unit), text(Item::Reason)}, "综治中心随驻单位规则"},
        {Step::OnCallArrived, "on_call_arrived", Seat::Owner, Open, {}, {optionalLine(Item::Present)}, "综治中心随驻单位规则"},
        {Step::TakenToVillage, "taken_to_village", Seat::Owner, Open, {}, {line(Item::Township), line(Item::Present), optionalUntil, ask(Kind::Laptop, false)}, "综治中心带案下沉规则"},
        {Step::BroughtBack, "brought_back", Seat::Owner, Anywhere, {}, {day, text(Item::Statements), text(Item::Result)}, "综治中心带案下沉规则"},
        {Step::HelpRequested, "help_requested", Seat::Owner, Open, {}, {ask(Kind::Members), text(Item::Reason), optionalUntil}, "综治中心协作办理规则"},
        {Step::HelpGiven, "help_given", Seat::Helper, Open, {}, {day, text(Item::Result)}, "综治中心协作办理规则"},
        {Step::UrgencyRaised, "urgency_raised", Seat::Addressee, Open, {}, {text(Item::Reason)}, "信访工作条例第二十五条"},
        {Step::UrgencyReported, "urgency_reported", Seat::Reception, Open, {}, {choiceUpTo(UrgentRecipient::UpperPetitionOffice), optionalText(Item::Comments)},
         "信访工作条例第二十五条"},
        {Step::JurisdictionDisputed, "jurisdiction_disputed", Seat::Concerned, BeforeAcceptance | bits({S::Handling, S::Mediating, S::InReview, S::InReReview}), {},
         {ask(Kind::Members), text(Item::Reason)}, "信访工作条例第二十四条"},
        {Step::JurisdictionSettled, "jurisdiction_settled", Seat::Supervisor, Anywhere, {},
         {choiceUpTo(Settlement::ConferenceDecided), day, ask(Kind::Lead), ask(Kind::Members, false), text(Item::Result), line(Item::Basis), optionalLine(Item::Conference)},
         "信访工作条例第二十四条"},
        {Step::IncidentNoted, "incident_noted", Seat::Addressee, Anywhere, {},
         {day, choiceUpTo(IncidentConduct::OtherDisorder), text(Item::Account), optionalTick(Tick::Dissuaded), optionalTick(Tick::Criticised), optionalTick(Tick::Educated),
          optionalTick(Tick::PoliceCalled), optionalLine(Item::PoliceReport)},
         "信访工作条例第二十六条、第四十七条"},
        {Step::ClockPaused, "clock_paused", Seat::Owner, Open, {}, {ask(Kind::Clock), choiceUpTo(PauseReason::AwaitingPapers), text(Item::Reason)}, "信访工作条例第二十三条"},
        {Step::ClockResumed, "clock_resumed", Seat::Owner, Open, {}, {ask(Kind::Clock), optionalText(Item::Reason)}, "信访工作条例第二十三条"},
    };
}

QList<StepRule> supervisionAndEnd()
{
    return {
        {Step::SupervisionOpened, "supervision_opened", Seat::Supervisor, Anywhere, {},
         {choiceUpTo(Measure::AccountabilityProposal), until, text(Item::Reason), line(Item::Organ), optionalLine(Item::Conference)}, "信访工作条例第三十八条至第四十条"},
        {Step::SupervisionAnswered, "supervision_answered", Seat::Reception, Anywhere, {}, {text(Item::Result)}, "信访工作条例第四十条"},
        {Step::ProposalMade, "proposal_made", Seat::Supervisor, Anywhere, {},
         {choiceUpTo(ProposalKind::HoldAccountable), line(Item::Organ), text(Item::FactsFound), text(Item::Opinion), optionalUntil}, "信访工作条例第四十条"},
        {Step::ProposalAnswered, "proposal_answered", Seat::Supervisor, Anywhere, {}, {choiceUpTo(Adoption::NotAdopted), text(Item::Result)}, "信访工作条例第四十条"},
        {Step::ConferenceTabled, "conference_tabled", Seat::Supervisor, Open, {}, {text(Item::Reason)}, "信访工作条例第十一条、第二十四条"},
        {Step::ConferenceResolved, "conference_resolved", Seat::Supervisor, Open, {}, {line(Item::Conference), text(Item::Result), line(Item::Unit), until},
         "信访工作条例第十一条、第二十四条"},
        {Step::TaskReported, "task_reported", Seat::Reception, Anywhere, {}, {text(Item::Result)}, "信访工作条例第十一条"},
        {Step::CaseResolved, "case_resolved", Seat::Owner, bits({S::Agreed, S::Answered, S::Imported, S::Handling, S::Closed}), {},
         {choiceUpTo(ResolvedBy::PathDecided), day, optionalText(Item::Comments)}, "综治中心化解认定规则"},
        {Step::FollowedUp, "followed_up", Seat::Reception, Ended, {}, {choiceUpTo(Satisfaction::NotGiven), day, optionalText(Item::Comments)}, "综治中心回访规则"},
        {Step::EvaluationExplained, "evaluation_explained", Seat::Reception, Ended, {}, {text(Item::Reason)}, "信访工作条例第二十一条"},
        {Step::CaseArchived, "case_archived", Seat::Reception, Ended, S::Archived, {choiceUpTo(Retention::Permanent), line(Item::Number)}, "人民调解法第二十七条"},
        {Step::ObjectionUpheld, "objection_upheld", Seat::Sender, Open, {}, {text(Item::Reason)}, "信访工作条例第二十三条"},
        {Step::ObjectionOverruled, "objection_overruled", Seat::Coordinator, Open, {}, {text(Item::Reason), line(Item::Basis)}, "信访工作条例第二十四条"},
        {Step::ObjectionReferred, "objection_referred", Seat::Sender, Open, {}, {text(Item::Reason)}, "信访工作条例第二十三条"},
        {Step::TransferTimedOut, "transfer_timed_out", Seat::Centre, Open, {}, {}, "综治中心窗口流转规则"},
        {Step::TransferDeemedAccepted, "transfer_deemed_accepted", Seat::Centre, Open, {}, {}, "信访工作条例第二十三条"},
        {Step::CopiesWithdrawn, "copies_withdrawn", Seat::Centre, bits({S::Archived}), {}, {}, "个人信息保护法第十九条"},
        {Step::OnCallLate, "on_call_late", Seat::Centre, Open, {}, {}, "综治中心随驻单位规则"},
        {Step::DocumentNumbered, "document_numbered", Seat::Centre, Anywhere, {}, {ask(Kind::Form), ask(Kind::Number)}, "党政机关公文处理工作条例第九条"},
        {Step::FaultNoticed, "fault_noticed", Seat::Centre, Anywhere, {}, {}, "信访工作条例第四十条"},
    };
}

/** Who reads a matter that few may read. Taking over is no permission that somebody gives: it is a record of who reads, and why. */
QList<StepRule> access()
{
    return {
        {Step::AccessRestricted, "access_restricted", Seat::Addressee, Anywhere, {}, {text(Item::Reason)}, "个人信息保护法第二十八条至第三十一条"},
        {Step::TakenOver, "taken_over", Seat::Involved, Anywhere, {}, {text(Item::Reason)}, "个人信息保护法第六条、第二十八条"},
        {Step::ErasureAsked, "erasure_asked", Seat::Addressee, bits({S::Archived}), {}, {text(Item::Reason)}, "个人信息保护法第四十七条"},
        {Step::ErasureAgreed, "erasure_agreed", Seat::Addressee, bits({S::Archived}), {}, {}, "个人信息保护法第四十七条"},
    };
}

} // namespace

const QList<StepRule> &stepRules()
{
    static const QList<StepRule> rules = acceptance() + mediation() + handling() + help() + supervisionAndEnd() + access();
    return rules;
}

const StepRule &ruleOf(Step step)
{
    static const QHash<int, qsizetype> places = [] {
        QHash<int, qsizetype> found;
        for (qsizetype i = 0; i < stepRules().size(); ++i)
            found.insert(static_cast<int>(stepRules().at(i).step), i);
        return found;
    }();
    return stepRules().at(places.value(static_cast<int>(step)));
}

bool mayStart(const StepRule &rule, CaseState state)
{
    return (rule.from >> static_cast<int>(state)) & 1u;
}

QString stepName(Step step)
{
    return QString::fromLatin1(ruleOf(step).name);
}

std::optional<Step> stepFrom(int number)
{
    for (const StepRule &rule : stepRules()) {
        if (static_cast<int>(rule.step) == number)
            return rule.step;
    }
    return std::nullopt;
}

std::optional<Step> stepFrom(const QString &name)
{
    for (const StepRule &rule : stepRules()) {
        if (name == QLatin1String(rule.name))
            return rule.step;
    }
    return std::nullopt;
}

QList<Step> allSteps()
{
    QList<Step> steps;
    for (const StepRule &rule : stepRules())
        steps << rule.step;
    return steps;
}

} // namespace hall
