// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/endings.h"

#include <algorithm>

namespace hall {

namespace {

bool isLate(const RunningClock &clock)
{
    return clock.light == Light::Red || clock.light == Light::MetLate;
}

bool anyOf(ClockId id, std::initializer_list<ClockId> ids)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/** Position of the last such step; -1 when it was never taken. */
qsizetype placeOf(const CaseFile &file, Step step)
{
    for (qsizetype i = file.steps.size(); i-- > 0;) {
        if (file.steps.at(i).step == step)
            return i;
    }
    return -1;
}

bool supervisedFor(const CaseFile &file, Fault fault)
{
    return std::any_of(file.steps.begin() + file.round, file.steps.end(), [&](const StepRecord &record) {
        return record.step == Step::SupervisionOpened && record.facts.cause == static_cast<int>(fault);
    });
}

bool notCarriedOut(const CaseFile &file, QDate today)
{
    const StepRecord *opinion = lastOf(file, Step::OpinionGiven);
    return opinion && opinion->facts.choice == static_cast<int>(OpinionDecision::Supported) && opinion->facts.until.isValid()
           && opinion->facts.until < today && placeOf(file, Step::OpinionCarriedOut) < placeOf(file, Step::OpinionGiven);
}

bool unexplained(const CaseFile &file)
{
    const StepRecord *evaluation = lastOf(file, Step::FollowedUp);
    return evaluation && evaluation->facts.choice == static_cast<int>(Satisfaction::Dissatisfied)
           && placeOf(file, Step::EvaluationExplained) < placeOf(file, Step::FollowedUp);
}

/** A task of the joint conference whose day has passed without a report. */
bool resolutionLate(const CaseFile &file, QDate today)
{
    return std::any_of(file.steps.begin(), file.steps.end(), [&](const StepRecord &task) {
        const bool reported = std::any_of(file.steps.begin(), file.steps.end(), [&](const StepRecord &other) {
            return other.step == Step::TaskReported && other.facts.about == task.id;
        });
        return task.step == Step::ConferenceResolved && task.facts.until < today && !reported;
    });
}

/** What was called for with a day, which has passed without an answer. */
bool callLate(const CaseFile &file, QDate today)
{
    constexpr std::pair<Step, Step> calls[] = {{Step::BackingUnitCalled, Step::BackingUnitAnswered}, {Step::LeaderAssigned, Step::LeaderReported},
                                               {Step::TakenToVillage, Step::BroughtBack}};
    const auto past = [&](const StepRecord &call) { return call.facts.until.isValid() && call.facts.until < today; };
    const bool help = std::any_of(file.steps.begin() + file.round, file.steps.end(), [&](const StepRecord &record) {
        return record.step == Step::HelpRequested && past(record) && record.facts.windows.intersects(file.helpers);
    });
    return file.open() && (help || std::any_of(std::begin(calls), std::end(calls), [&](const auto &pair) {
        const StepRecord *call = lastOf(file, pair.first);
        return call && awaits(file, pair.first, pair.second) && past(*call);
    }));
}

} // namespace

QString faultName(Fault fault)
{
    switch (fault) {
    case Fault::FirstAnswerLate: return QStringLiteral("first_answer_late");
    case Fault::ResultLate: return QStringLiteral("result_late");
    case Fault::ExtensionNotTold: return QStringLiteral("extension_not_told");
    case Fault::AcceptedThenDeclined: return QStringLiteral("accepted_then_declined");
    case Fault::SecondBounce: return QStringLiteral("second_bounce");
    case Fault::OpinionNotCarriedOut: return QStringLiteral("opinion_not_carried_out");
    case Fault::DissatisfactionUnexplained: return QStringLiteral("dissatisfaction_unexplained");
    case Fault::ReopenedAfterResolved: return QStringLiteral("reopened_after_resolved");
    case Fault::ReportBackLate: return QStringLiteral("report_back_late");
    case Fault::ResolutionLate: return QStringLiteral("resolution_late");
    case Fault::CallLate: return QStringLiteral("call_late");
    }
    Q_UNREACHABLE();
}

QList<FoundFault> faultsOf(const CaseFile &file, const QList<RunningClock> &clocks, QDate today)
{
    QList<FoundFault> found;
    const auto add = [&](Fault fault, const char *basis, std::optional<ClockId> clock = {}) {
        const bool told = std::any_of(found.begin(), found.end(), [&](const FoundFault &other) { return other.fault == fault; });
        if (!told && !supervisedFor(file, fault))
            found << FoundFault{fault, QString::fromUtf8(basis), clock};
    };
    if (file.sealed())
        return found; // the discipline organs supervise their own (REG 30)
    for (const RunningClock &clock : clocks) {
        if (!isLate(clock))
            continue;
        if (anyOf(clock.id, {ClockId::Clk01, ClockId::Clk02, ClockId::Clk03}))
            add(Fault::FirstAnswerLate, "信访工作条例第四十条、第四十四条", clock.id);
        if (anyOf(clock.id, {ClockId::Clk05, ClockId::Clk06, ClockId::Clk08, ClockId::Clk10, ClockId::Clk13}))
            add(Fault::ResultLate, "信访工作条例第四十条、第四十五条", clock.id);
    }
    if (placeOf(file, Step::HandlingExtended) >= 0 && !file.served.contains(PaperForm::F13Extension))
        add(Fault::ExtensionNotTold, "信访工作条例第三十四条、第四十条");
    const qsizetype declined = placeOf(file, Step::MatterDeclined);
    const qsizetype accepted = placeOf(file, Step::MatterAccepted);
    if (accepted >= 0 && declined > accepted)
        add(Fault::AcceptedThenDeclined, "信访工作条例第二十八条、第四十条");
    if (file.bounces >= 2 || (file.bounces >= 1 && file.pending && file.pending->state == TransferState::Objected))
        add(Fault::SecondBounce, "信访工作条例第二十八条、第四十条");
    if (notCarriedOut(file, today))
        add(Fault::OpinionNotCarriedOut, "信访工作条例第三十二条、第四十条、第四十二条");
    if (unexplained(file))
        add(Fault::DissatisfactionUnexplained, "综治中心回访规则");
    if (const qsizetype resolved = placeOf(file, Step::CaseResolved); resolved >= 0 && placeOf(file, Step::CaseReopened) > resolved)
        add(Fault::ReopenedAfterResolved, "综治中心化解认定规则");
    if (resolutionLate(file, today))
        add(Fault::ResolutionLate, "信访工作条例第十一条、第四十条");
    if (file.reportBy.isValid() && file.reportBy < today && file.open())
        add(Fault::ReportBackLate, "信访工作条例第二十二条");
    if (callLate(file, today))
        add(Fault::CallLate, "信访工作条例第二十八条、第四十条");
    return found;
}

bool mayBeFault(const CaseFile &file, int fault, QDate today)
{
    QList<RunningClock> late;
    for (const ClockSpan &span : file.clocks) {
        late.append(RunningClock());
        late.last().id = span.id;
        late.last().light = Light::Red;
    }
    const QList<FoundFault> found = faultsOf(file, late, today);
    return std::any_of(found.begin(), found.end(), [&](const FoundFault &one) { return static_cast<int>(one.fault) == fault; });
}

namespace {

bool anyOpen(const CaseFile &file, Step call, Step answer)
{
    return std::any_of(file.steps.begin(), file.steps.end(), [&](const StepRecord &record) {
        const bool answered = std::any_of(file.steps.begin(), file.steps.end(), [&](const StepRecord &other) { return other.step == answer && other.facts.about == record.id; });
        return record.step == call && !answered;
    });
}

} // namespace

int attentionOf(const CaseFile &file, const QList<FoundFault> &faults)
{
    if (file.sealed() || file.state == CaseState::Archived)
        return 0;
    int bits = 0;
    const auto mark = [&bits](Attention attention, bool needed) { bits |= needed ? static_cast<int>(attention) : 0; };
    mark(Attention::Suggested, !faults.isEmpty());
    mark(Attention::Supervised, anyOpen(file, Step::SupervisionOpened, Step::SupervisionAnswered));
    mark(Attention::Tabled, awaits(file, Step::ConferenceTabled, Step::ConferenceResolved));
    mark(Attention::Task, anyOpen(file, Step::ConferenceResolved, Step::TaskReported));
    mark(Attention::LeadersCase, awaits(file, Step::LeaderAssigned, Step::LeaderReported));
    const StepRecord *ended = lastOf(file, Step::MediationEnded);
    const bool crime = ended && ended->facts.choice == static_cast<int>(MediationEnding::SignsOfCrime); // MED 25
    mark(Attention::Urgent, file.open() && (placeOf(file, Step::UrgencyRaised) >= 0 || crime));
    mark(Attention::OnCallLate, awaits(file, Step::OnCallSummoned, Step::OnCallArrived) && toldOfCall(file));
    mark(Attention::FollowUpDue, file.state == CaseState::Closed && runningSpan(file, ClockId::Clk19));
    mark(Attention::Reprint, !file.toReprint.isEmpty());
    mark(Attention::WithCoordinator, file.pending && file.pending->withCoordinator);
    // Settled is not enough: the lead has to have it.
    mark(Attention::Disputed, isDisputed(file) || (file.open() && !file.lead.isNull()));
    return bits;
}

} // namespace hall
