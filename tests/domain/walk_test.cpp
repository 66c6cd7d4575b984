// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventcodec.h"
#include "domain/overdue.h"
#include "fakes/course.h"
#include "fakes/printers.h"

#include <QtCore/QRandomGenerator>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr int Walks = 100'000;
constexpr int Orders = 24;
const WindowNumber Laptop(91);

template <typename T>
T oneOf(QRandomGenerator &dice, const QList<T> &values)
{
    return values.at(dice.bounded(static_cast<int>(values.size())));
}

/** Mostly a step that its row would take now, with what it asks for; sometimes any, and sometimes with a piece missing. */
TakeStep anyStep(QRandomGenerator &dice, const CaseFile &file)
{
    static const QList<Step> all = allSteps();
    Step step = oneOf(dice, all);
    for (int tries = 0; tries < 8 && !mayStart(ruleOf(step), file.state); ++tries)
        step = oneOf(dice, all);
    int choices = 1;
    for (const Ask &ask : ruleOf(step).asks)
        choices = ask.kind == Ask::Kind::Choice ? ask.what : choices;
    TakeStep order = filled(step, static_cast<int>(dice.bounded(1, choices + 1)));
    if (order.facts.form)
        order.facts.form = static_cast<PaperForm>(dice.bounded(1, LastPaperForm + 1));
    if (step == Step::PaperServed && file.level > 0 && dice.bounded(2))
        order.facts.form = file.level == 1 ? PaperForm::F14Opinion : file.level == 2 ? PaperForm::F16ReviewOpinion : PaperForm::F17ReReviewOpinion;
    if (order.facts.clock && !file.clocks.isEmpty())
        order.facts.clock = oneOf(dice, file.clocks).id;
    if (step == Step::JurisdictionSettled && dice.bounded(2))
        order.facts.window = file.pending && dice.bounded(2) ? file.pending->to : file.owner;
    if (step == Step::TakenToVillage && dice.bounded(2))
        order.facts.window = Laptop;
    order.facts.until = dice.bounded(3) ? QDate(2026, 12, 31) : QDate();
    if (dice.bounded(12) == 0)
        order.facts.ticks.clear();
    if (dice.bounded(12) == 0)
        order.words.clear();
    return order;
}

Command anyOrder(QRandomGenerator &dice, const CaseFile &file)
{
    const QString reason = QStringLiteral("理由充分的说明");
    const TransferId transfer = file.pending ? file.pending->id : TransferId(idOf(dice.bounded(50)));
    const WindowNumber target(static_cast<int>(dice.bounded(1, 24)));
    switch (dice.bounded(16)) {
    case 0: return ScreenCase{static_cast<LawfulPath>(dice.bounded(8)), {}};
    case 1: return ScreenCase{LawfulPath::PetitionOpinion, {}};
    case 2: return TransferCase{target, TransferReason::Competent, reason, static_cast<TransferMode>(dice.bounded(1, 4)), QDate(2026, 12, 31)};
    case 3:
    case 4: return AcceptTransfer{transfer};
    case 5: return ObjectToTransfer{transfer, reason, QStringLiteral("条例"), {}};
    case 6: return RecallTransfer{transfer, reason};
    case 7: return dice.bounded(4) ? Command(RecordPrint{static_cast<PaperForm>(dice.bounded(1, 33)), QStringLiteral("zh_CN"), QStringLiteral("pdf")}) : Command(CloseCase{Outcome::Explained, reason});
    default: return anyStep(dice, file);
    }
}

/** What the centre may show the coordinator at any time: it fits, and but for who sees the case nothing is another. */
CaseFile shown(const CaseFile &file, const QDateTime &now, qint64 *times)
{
    const auto due = unseenFault(file, {clockTable(), nationalCalendar(), hallHours()}, now);
    if (!due)
        return file;
    const Event event{EventId(idOf(3)), file.id, DeviceId(idOf(8)), {}, QStringLiteral("centre"), file.owner, now, StepTaken{due->step, due->facts}};
    const CaseFile after = evolve(file, event);
    const QSet<WindowNumber> added = audienceOf(after) - audienceOf(file);
    if (misfit(file, event) || file.sealed() || added != QSet<WindowNumber>{CoordinatorSeat} || after.owner != file.owner || after.state != file.state
        || after.clocks != file.clocks || after.pending != file.pending)
        FAIL("what the centre shows changes more than who sees it");
    ++*times;
    return after;
}

/** What nobody has answered in time: the centre says it or takes it as accepted, and gives a number to what was printed without one. */
CaseFile silent(const CaseFile &file, const QDateTime &now, qint64 *times)
{
    CaseFile after = file;
    if (const auto due = overdueStep(file, {clockTable(), nationalCalendar(), hallHours()}, now)) {
        const Event event{EventId(idOf(4)), file.id, DeviceId(idOf(8)), {}, QStringLiteral("centre"), file.owner, now, StepTaken{due->step, due->facts}};
        if (misfit(file, event))
            FAIL("what the centre takes does not fit");
        after = evolve(after, event);
        ++*times;
    }
    if (!after.copies.isEmpty() && !after.numbers.contains(after.copies.firstKey())) {
        StepFacts facts;
        facts.on = legalDate(now);
        facts.form = after.copies.firstKey();
        facts.number = QStringLiteral("伊综受〔2026〕1号");
        const Event event{EventId(idOf(5)), file.id, DeviceId(idOf(8)), {}, QStringLiteral("centre"), after.owner, now, StepTaken{Step::DocumentNumbered, facts}};
        after = misfit(after, event) ? after : evolve(after, event);
    }
    return after;
}

void checkClocks(const CaseFile &file)
{
    const QList<ClockId> stays{ClockId::Clk19, ClockId::Clk07, ClockId::Clk09, ClockId::Clk14};
    QSet<int> running;
    for (const ClockSpan &span : file.clocks) {
        const ClockRule &rule = clockTable().inForce(span.id, span.day, span.grade);
        if (rule.basis.isEmpty() || rule.id != span.id)
            FAIL("a clock without a basis");
        if (!span.day.isValid())
            FAIL("a clock without a day");
        if (span.running() && running.contains(static_cast<int>(span.id)))
            FAIL("a clock runs twice");
        if (span.running())
            running.insert(static_cast<int>(span.id));
        if (span.running() && !file.open() && file.state == CaseState::Closed && !stays.contains(span.id))
            FAIL("a clock runs on after the close");
    }
}

/** What must be so after every event, in whatever order anybody did anything. */
void checkCase(const CaseFile &file)
{
    if (file.owner.isNull())
        FAIL("nobody owns it");
    if (file.pending && (!file.open() || file.pending->from != file.owner || file.pending->to == file.owner))
        FAIL("a transfer that cannot be");
    if (file.sealed() ? audienceOf(file) != QSet<WindowNumber>{DisciplineRoom} : !audienceOf(file).contains(file.owner))
        FAIL("the wrong people see it");
    if (!file.carriedBy.isNull() && file.pending)
        FAIL("sent on while it is in the village");
    if (audienceOf(file).contains(Laptop) != (file.carriedBy == Laptop || file.owner == Laptop))
        FAIL("a laptop sees what it does not carry, or does not see what it carries");
    if (file.level < 0 || file.level > 3 || (file.exhausted && file.level != 3 && file.state != CaseState::Registered))
        FAIL("a level that is not one");
    if (file.state == CaseState::Agreed && !lastOf(file, Step::AgreementReached))
        FAIL("agreed without an agreement");
    if (file.state == CaseState::Handling && !file.accepted.isValid())
        FAIL("handled without being accepted");
    if (file.state == CaseState::InReReview && file.level < 2)
        FAIL("a level was skipped");
    if (isDisputed(file) && (file.state == CaseState::Closed || file.state == CaseState::Guided || file.state == CaseState::Archived))
        FAIL("ended while organs dispute who is competent");
    if (file.lead == file.owner)
        FAIL("the owner is waited for as the lead");
    if (file.state == CaseState::Archived && !archiveGaps(file).isEmpty())
        FAIL("archived with gaps");
    phaseOf(file);
    if (stagesOf(file).size() != 6)
        FAIL("a stage is lost");
    checkClocks(file);
}

} // namespace

TEST_CASE("in a hundred thousand random courses a case has one owner, no illegal state, and no clock without a basis", "[property]")
{
    QRandomGenerator dice(20261126);
    qint64 taken = 0;
    qint64 refused = 0;
    qint64 noticed = 0;
    qint64 byLaptop = 0;
    qint64 late = 0;
    quint64 seed = 1'000;
    QSet<int> states;
    QMap<int, int> steps;
    const CaseFile claim = filed();
    FileCase dispute = aFiling();
    dispute.track = Track::Dispute;
    FileCase sealed = aFiling();
    sealed.category = Category::Accusation;
    FileCase suggestion = aFiling();
    suggestion.category = Category::Suggestion;
    // Some begin far along the road, so that its end is reached often.
    Course answered;
    answered.on(QDate(2026, 9, 16)).handling().opinion(OpinionDecision::Supported).serveOpinion();
    Course agreed(Track::Dispute);
    agreed.on(QDate(2026, 9, 16)).does(Step::MediationOpened).does(Step::AgreementReached);
    Course third = answered;
    third.does(Step::ReviewRequested).opinion().serveOpinion().does(Step::ReviewRequested);
    Course erased(Track::Petition, Category::Accusation, DisciplineRoom);
    erased.on(QDate(2026, 9, 16)).does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人先行撤回")});
    erased.does(RecordPrint{PaperForm::F02Registration, QStringLiteral("zh_CN"), QStringLiteral("pdf")}).does(Step::FollowedUp).does(Step::CaseArchived);
    Course asked = erased;
    asked.does(Step::ErasureAsked);
    asked.file.steps.last().officer = OfficerId(idOf(6)); // so that whoever walks is the second
    const CaseFile starts[] = {claim, answered.file, agreed.file, third.file, filed(PetitionOffice), filed(FrontDesk, dispute), filed(FrontDesk, sealed), filed(FrontDesk, suggestion), filed(Laptop)};
    const CaseFile ends[] = {erased.file, asked.file}; // where little happens: seldom begun from
    for (int walk = 0; walk < Walks; ++walk) {
        CaseFile file = walk % 40 == 39 ? ends[walk / 40 % 2] : starts[walk % std::size(starts)];
        QDateTime now(QDate(2026, 9, 16), QTime(3, 0), Qt::UTC);
        // Mostly as a hall works: screened and accepted first.
        if (walk % 3 == 0 && file.state == CaseState::Registered && !file.sealed())
            file = after(file, decide(file, ScreenCase{LawfulPath::PetitionOpinion, {}}, at(file.owner, ++seed)).value());
        for (int order = 0; order < Orders; ++order) {
            WindowNumber seat = file.owner;
            if (file.pending && dice.bounded(2))
                seat = file.pending->to;
            else if (dice.bounded(6) == 0)
                seat = !file.carriedBy.isNull() ? file.carriedBy : dice.bounded(2) ? CoordinatorSeat : WindowNumber(static_cast<int>(dice.bounded(1, 24)));
            now = now.addSecs(dice.bounded(3 * 24 * 3600));
            Circumstances circumstances = at(seat, ++seed);
            circumstances.now = now;
            const auto decision = decide(file, anyOrder(dice, file), circumstances);
            if (!decision) {
                ++refused;
                continue;
            }
            ++taken;
            const WindowNumber before = file.owner;
            bool moves = false;
            for (const Event &event : *decision) {
                if (misfit(file, event))
                    FAIL("what was decided does not fit");
                file = evolve(std::move(file), event);
                if (const auto *step = std::get_if<StepTaken>(&event.body)) {
                    ++steps[static_cast<int>(step->step)];
                    byLaptop += seat == Laptop;
                    moves = moves || step->step == Step::ObjectionOverruled || step->step == Step::JurisdictionSettled;
                }
                moves = moves || std::holds_alternative<TransferAccepted>(event.body);
            }
            if (file.owner != before && !moves)
                FAIL("the owner moved without anybody accepting");
            states.insert(static_cast<int>(file.state));
            checkCase(file);
            file = shown(file, now, &noticed);
            const CaseFile waiting = file;
            file = silent(file, now, &late);
            if (waiting.owner != file.owner && (!waiting.pending || waiting.pending->to != file.owner))
                FAIL("the centre gave the case to somebody it was not sent to");
            checkCase(file);
        }
    }
    CHECK(taken > 200'000);
    CHECK(refused > 200'000);
    CHECK(noticed > 5'000);
    CHECK(late > 5'000);
    CHECK(byLaptop > 500);
    CHECK(states.size() >= 12);
    // Nothing in the table is out of reach, but for what the centre does and the end of a long road.
    QStringList never;
    for (const StepRule &rule : stepRules()) {
        if (rule.seat != Seat::Centre && steps.value(static_cast<int>(rule.step)) == 0)
            never << QString::fromLatin1(rule.name);
    }
    CHECK(never.join(QLatin1Char(' ')) == QString());
    WARN(taken << " orders taken, " << refused << " refused, " << states.size() << " states");
}
