// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide_checks.h"
#include "domain/endings.h"
#include "domain/steprules.h"

#include <algorithm>

namespace hall::checks {

namespace {

using Trouble = std::optional<Refusal>;

constexpr int LongestExtension = 30; // REG 34

Refusal told(RefusalCode code, const char *fact, const QVariant &value)
{
    return {code, {{QString::fromLatin1(fact), value}}};
}

QString said(const TakeStep &order, Item item)
{
    return order.words.value(item).trimmed();
}

Trouble wordsRefusal(const TakeStep &order, const Ask &ask)
{
    const Item item = static_cast<Item>(ask.what);
    const QString words = said(order, item);
    if (words.isEmpty() && ask.required) {
        if (item == Item::Basis)
            return Refusal{RefusalCode::BasisMissing, {}};
        return item == Item::Reason ? reasonRefusal(words) : Trouble(missing(itemName(item)));
    }
    if (item == Item::Reason && ask.required) {
        if (const auto refusal = reasonRefusal(words))
            return refusal;
    }
    return tooLong(itemName(item), words, ask.kind == Ask::Kind::Line ? LineLimit : TextLimit);
}

Trouble askRefusal(const TakeStep &order, const Ask &ask)
{
    const StepFacts &facts = order.facts;
    const auto unless = [](bool given, const char *field) { return given ? Trouble() : Trouble(missing(QString::fromLatin1(field))); };
    switch (ask.kind) {
    case Ask::Kind::Line:
    case Ask::Kind::Text: return wordsRefusal(order, ask);
    case Ask::Kind::Choice: return unless(facts.choice >= 1 && facts.choice <= ask.what, "choice");
    case Ask::Kind::Until: return unless(!ask.required || facts.until.isValid(), "until");
    case Ask::Kind::Days: return unless(facts.days >= 1 && facts.days <= LongestExtension, "days");
    case Ask::Kind::Form: return unless(facts.form.has_value(), "form");
    case Ask::Kind::Clock: return unless(facts.clock.has_value(), "clock");
    case Ask::Kind::Lead: return unless(!facts.window.isNull(), "lead");
    case Ask::Kind::Members: return unless(!ask.required || !facts.windows.isEmpty(), "members");
    case Ask::Kind::Number: return unless(!facts.number.isEmpty(), "number");
    case Ask::Kind::Day:
    case Ask::Kind::Laptop:
    case Ask::Kind::Tick: break; // the day has a default; misfit() asks the ticks
    }
    return std::nullopt;
}

Trouble dayRefusal(const CaseFile &file, const TakeStep &order, QDate today)
{
    const auto impossible = [](const char *field) { return told(RefusalCode::DayNotPossible, "field", QString::fromLatin1(field)); };
    // A PC's clock may be behind that of the one that registered: a day of grace, and no clerk is stopped by it.
    if (order.facts.on > today || order.facts.on < legalDate(file.registered).addDays(-1))
        return impossible("on");
    if (order.facts.until.isValid() && order.facts.until < order.facts.on)
        return impossible("until");
    return std::nullopt;
}

/**
 * A right that ends with its period: whoever comes later has lost it, on the later of the two last days. While the year's
 * calendar is not published that day may still move, and nobody loses a right by it.
 */
Trouble lateRefusal(const CaseFile &file, std::initializer_list<ClockId> clocks, QDate on, const Circumstances &now)
{
    if (!now.clocks || !now.calendar)
        return std::nullopt;
    for (const ClockId clock : clocks) {
        const ClockSpan *span = runningSpan(file, clock);
        if (!span)
            continue;
        const DueDates due = dueOf(*span, file, *now.clocks, *now.calendar, on);
        if (on > due.legal && !due.provisional)
            return Refusal{RefusalCode::DeadlinePassed, {{QStringLiteral("clock"), clockName(clock)}, {QStringLiteral("last"), due.legal}}};
    }
    return std::nullopt;
}

/** A file is not put away while the visitor or the parties may still ask for something. */
Trouble openRight(const CaseFile &file, QDate on, const Circumstances &now)
{
    if (!now.clocks || !now.calendar)
        return std::nullopt;
    for (const ClockId clock : {ClockId::Clk07, ClockId::Clk09, ClockId::Clk14}) {
        const ClockSpan *span = runningSpan(file, clock);
        const DueDates due = span ? dueOf(*span, file, *now.clocks, *now.calendar, on) : DueDates();
        if (span && on <= due.legal)
            return Refusal{RefusalCode::RightStillOpen, {{QStringLiteral("clock"), clockName(clock)}, {QStringLiteral("last"), due.legal}}};
    }
    return std::nullopt;
}

Trouble pauseRefusal(const CaseFile &file, const TakeStep &order, const Circumstances &now)
{
    const ClockSpan *span = runningSpan(file, *order.facts.clock);
    if (!now.clocks || !span)
        return std::nullopt;
    const auto reason = static_cast<PauseReason>(order.facts.choice);
    if (now.clocks->inForce(span->id, span->day, span->grade).pauses.contains(reason))
        return std::nullopt;
    return Refusal{RefusalCode::PauseNotLawful, {{QStringLiteral("clock"), clockName(span->id)}, {QStringLiteral("reason"), order.facts.choice}}};
}

Trouble serviceRefusal(const TakeStep &order)
{
    const auto method = static_cast<ServiceMethod>(order.facts.choice);
    const bool witnessed = method == ServiceMethod::LeftAtResidence || method == ServiceMethod::RefusedToSign; // CPL 89
    if (witnessed && said(order, Item::Witnesses).isEmpty())
        return missing(itemName(Item::Witnesses));
    return method == ServiceMethod::RefusedToSign ? reasonRefusal(said(order, Item::Reason)) : Trouble();
}

/** Members are windows of the hall, and not the one that leads them. */
Trouble membersRefusal(const StepFacts &facts, WindowNumber lead, const Circumstances &now)
{
    for (const WindowNumber window : facts.windows) {
        if (window == lead || !isCounter(window, now))
            return told(RefusalCode::WindowUnknown, "window", window.value());
    }
    return std::nullopt;
}

Trouble settlementRefusal(const TakeStep &order, const Circumstances &now)
{
    const StepFacts &facts = order.facts;
    if (!isCounter(facts.window, now))
        return told(RefusalCode::WindowUnknown, "window", facts.window.value());
    if (facts.choice == static_cast<int>(Settlement::ConferenceDecided) && said(order, Item::Conference).isEmpty())
        return missing(itemName(Item::Conference));
    return membersRefusal(facts, facts.window, now);
}

Trouble ownRefusal(const CaseFile &file, const TakeStep &order, const Circumstances &now)
{
    const StepFacts &facts = order.facts;
    switch (order.step) {
    case Step::MatterDeclined: {
        // No longer accepted: the re-review that ended it is named (REG 36).
        const bool noLonger = facts.choice == static_cast<int>(DeclineGround::NoLongerAccepted);
        return noLonger && said(order, Item::Number).isEmpty() ? Trouble(missing(itemName(Item::Number))) : Trouble();
    }
    case Step::HandlingExtended: return lateRefusal(file, {ClockId::Clk05}, facts.on, now);
    case Step::OpinionGiven: {
        const bool last = file.state == CaseState::InReReview;
        return !last && said(order, Item::ReviewOrgan).isEmpty() ? Trouble(missing(itemName(Item::ReviewOrgan))) : Trouble();
    }
    case Step::ReviewRequested: return lateRefusal(file, {ClockId::Clk07, ClockId::Clk09}, facts.on, now);
    case Step::ConfirmationApplied: return lateRefusal(file, {ClockId::Clk14}, facts.on, now);
    case Step::CaseArchived: return archiveGaps(file).isEmpty() ? openRight(file, facts.on, now) : Trouble();
    case Step::ClockPaused: return pauseRefusal(file, order, now);
    case Step::PaperServed: return serviceRefusal(order);
    case Step::JointSessionOpened:
    case Step::HelpRequested:
    case Step::JurisdictionDisputed: return membersRefusal(facts, file.owner, now);
    case Step::JurisdictionSettled: return settlementRefusal(order, now);
    case Step::TakenToVillage: {
        const bool known = facts.window.isNull() || (now.windows && now.windows->find(facts.window));
        return known ? Trouble() : Trouble(told(RefusalCode::WindowUnknown, "window", facts.window.value()));
    }
    case Step::SupervisionOpened:
        // Above a supervision letter it is the joint conference that decides; here it is only recorded (REG 39).
        return facts.choice > static_cast<int>(Measure::SupervisionLetter) && said(order, Item::Conference).isEmpty()
                   ? Trouble(told(RefusalCode::AuthorityMissing, "measure", facts.choice))
                   : Trouble();
    default: return std::nullopt;
    }
}

/** The transfer, supervision or proposal that is answered, where the order names none: there is mostly one. */
EventId answered(const CaseFile &file, Step step)
{
    const bool transfer = step >= Step::ObjectionUpheld && step <= Step::TransferDeemedAccepted;
    if (transfer)
        return file.pending ? EventId(file.pending->id.uuid()) : EventId();
    if (step != Step::SupervisionAnswered && step != Step::ProposalAnswered && step != Step::TaskReported)
        return {};
    const Step call = step == Step::SupervisionAnswered ? Step::SupervisionOpened : step == Step::ProposalAnswered ? Step::ProposalMade : Step::ConferenceResolved;
    for (const StepRecord &record : file.steps) {
        const bool open = std::none_of(file.steps.begin(), file.steps.end(),
                                       [&](const StepRecord &other) { return other.step == step && other.facts.about == record.id; });
        if (record.step == call && open)
            return record.id;
    }
    return {};
}

} // namespace

Result<QList<EventBody>> stepBodies(const CaseFile &file, TakeStep order, const Circumstances &now)
{
    const StepRule &rule = ruleOf(order.step);
    if (rule.seat == Seat::Centre)
        return told(RefusalCode::CentreOnly, "step", stepName(order.step));
    const QDate today = legalDate(now.now);
    if (!order.facts.on.isValid())
        order.facts.on = today;
    if (order.facts.about.isNull())
        order.facts.about = answered(file, order.step);
    // What the case does not allow is said before anything is asked for.
    if (file.state != CaseState::Unknown && !mayStart(rule, file.state)) {
        const Event probe{EventId(), file.id, now.device, now.officer, now.officerName, now.window, now.now, StepTaken{order.step, order.facts}};
        if (const auto refusal = misfit(file, probe))
            return *refusal;
    }
    for (const Ask &ask : rule.asks) {
        if (const auto refusal = askRefusal(order, ask))
            return *refusal;
    }
    if (const auto refusal = dayRefusal(file, order, today))
        return *refusal;
    if (const auto refusal = ownRefusal(file, order, now))
        return *refusal;
    StepWords content;
    StepWords people;
    for (const Ask &ask : rule.asks) {
        const bool words = ask.kind == Ask::Kind::Line || ask.kind == Ask::Kind::Text;
        const QString text = words ? said(order, static_cast<Item>(ask.what)) : QString();
        if (!text.isEmpty())
            (ofPeople(static_cast<Item>(ask.what)) ? people : content).insert(static_cast<Item>(ask.what), text);
    }
    QList<EventBody> bodies{StepTaken{order.step, order.facts}};
    if (!content.isEmpty())
        bodies << StepDescribed{now.eventIds.first(), content};
    if (!people.isEmpty())
        bodies << StepPeople{now.eventIds.first(), people};
    return bodies;
}

QSet<QString> stepsOffered(const CaseFile &file, const Circumstances &now)
{
    QSet<QString> offered;
    QSet<Tick> all;
    for (int tick = 1; tick <= static_cast<int>(LastTick); ++tick)
        all.insert(static_cast<Tick>(tick));
    const auto fits = [&](Step step, const StepFacts &facts) {
        return !unfit(file, {EventId(), file.id, now.device, now.officer, now.officerName, now.window, now.now, StepTaken{step, facts}}, now);
    };
    for (const StepRule &rule : stepRules()) {
        if (rule.seat == Seat::Centre)
            continue;
        StepFacts facts;
        facts.on = legalDate(now.now);
        facts.ticks = all;
        facts.days = 1;
        facts.about = answered(file, rule.step);
        facts.window = rule.step == Step::TakenToVillage ? WindowNumber() : file.owner;
        facts.form = rule.step == Step::PaperServed ? std::optional(PaperForm::F03Receipt) : std::nullopt;
        QList<std::optional<ClockId>> clocks{std::nullopt};
        int choices = 1;
        for (const Ask &ask : rule.asks) {
            if (ask.kind == Ask::Kind::Choice)
                choices = ask.what;
            if (ask.kind == Ask::Kind::Clock) {
                clocks.clear();
                for (const ClockSpan &span : file.clocks)
                    clocks << span.id;
            }
        }
        bool may = false;
        for (const auto &clock : clocks) {
            facts.clock = clock;
            for (facts.choice = 1; facts.choice <= choices && !may; ++facts.choice)
                may = fits(rule.step, facts);
        }
        if (may)
            offered << QString::fromLatin1(rule.name);
    }
    return offered;
}

} // namespace hall::checks
