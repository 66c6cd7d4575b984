// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A case on its way through the procedure, a day at a time. */

#include "domain/endings.h"
#include "fakes/cases.h"
#include "fakes/filledsteps.h"

#include <catch2/catch.hpp>

#include <initializer_list>

namespace hall::fakes {

class Course final
{
public:
    explicit Course(Track track = Track::Petition, Category category = Category::Claim, WindowNumber window = FrontDesk, Channel channel = Channel::Visit)
    {
        FileCase filing = aFiling();
        filing.track = track;
        filing.category = category;
        filing.channel = channel;
        does(filing, window);
    }

    /** Eleven o'clock in Beijing, when the hall is open. */
    Course &on(QDate day) { return at(QDateTime(day, QTime(3, 0), Qt::UTC)); }
    Course &at(const QDateTime &instant)
    {
        m_now = instant;
        return *this;
    }
    QDate today() const { return legalDate(m_now); }

    Result<Events> tries(const Command &order, WindowNumber window = {})
    {
        return decide(file, order, circumstances(window.isNull() ? file.owner : window));
    }
    Course &does(const Command &order, WindowNumber window = {})
    {
        const auto events = tries(order, window);
        if (!events)
            FAIL("refused: " << codeName(events.refusal().code).toStdString() << " " << QStringList(events.refusal().facts.keys()).join(QLatin1Char(',')).toStdString() << " of step "
                             << (std::holds_alternative<TakeStep>(order) ? stepName(std::get<TakeStep>(order).step).toStdString() : std::string("-")));
        return takes(*events);
    }
    Course &does(Step step, int choice = 1, WindowNumber window = {}) { return does(Command(filled(step, choice)), window); }
    Course &takes(const Events &events)
    {
        file = after(std::move(file), events);
        history += events;
        return *this;
    }
    /** What the centre does by itself. */
    Course &centreTakes(Step step)
    {
        Circumstances now = circumstances(file.owner);
        StepFacts facts;
        facts.on = today();
        facts.about = file.pending ? EventId(file.pending->id.uuid()) : EventId();
        const Event event{now.eventIds.first(), now.file, now.device, now.officer, now.officerName, now.window, now.now, StepTaken{step, facts}};
        REQUIRE_FALSE(misfit(file, event));
        return takes({event});
    }

    Refusal refusal(const Command &order, WindowNumber window = {})
    {
        const auto events = tries(order, window);
        REQUIRE_FALSE(events.ok());
        return events.refusal();
    }
    RefusalCode code(const Command &order, WindowNumber window = {}) { return refusal(order, window).code; }
    RefusalCode code(Step step, int choice = 1, WindowNumber window = {}) { return code(Command(filled(step, choice)), window); }

    Course &screen(LawfulPath path = LawfulPath::PetitionOpinion) { return does(ScreenCase{path, {}}); }
    Course &accept(Grade grade = Grade::Ordinary) { return does(Step::MatterAccepted, static_cast<int>(grade)); }
    /** Screened and accepted on the day of registering, at the petition office's own path. */
    Course &handling() { return screen().accept(); }
    Course &opinion(OpinionDecision decision = OpinionDecision::NotSupported) { return does(Step::OpinionGiven, static_cast<int>(decision)); }
    Course &serveOpinion(ServiceMethod method = ServiceMethod::Direct)
    {
        const PaperForm form = file.level == 2 ? PaperForm::F16ReviewOpinion : file.level == 3 ? PaperForm::F17ReReviewOpinion : PaperForm::F14Opinion;
        return does(service(form, method));
    }
    Course &send(WindowNumber to, TransferMode mode = TransferMode::Move, QDate reportBy = {})
    {
        return does(TransferCase{to, TransferReason::Competent, QStringLiteral("属于该窗口职权范围"), mode, reportBy});
    }
    Course &takenBy(WindowNumber window) { return does(AcceptTransfer{file.pending->id}, window); }
    Course &objectedBy(WindowNumber window)
    {
        return does(ObjectToTransfer{file.pending->id, QStringLiteral("不属于本窗口职权"), QStringLiteral("信访工作条例第二十三条"), {}}, window);
    }

    Periods periods() const { return {clockTable(), nationalCalendar(), hallHours()}; }
    QList<RunningClock> clocks() const { return clocksOf(file, periods(), m_now); }
    std::optional<RunningClock> clock(ClockId id) const
    {
        for (const RunningClock &clock : clocks()) {
            if (clock.id == id)
                return clock;
        }
        return std::nullopt;
    }
    bool runs(ClockId id) const { return runningSpan(file, id) != nullptr; }
    QList<FoundFault> faults() const { return faultsOf(file, clocks(), today()); }
    bool suggests(Fault fault) const
    {
        for (const FoundFault &found : faults()) {
            if (found.fault == fault)
                return true;
        }
        return false;
    }

    CaseFile file;
    Events history;

private:
    Circumstances circumstances(WindowNumber window)
    {
        Circumstances now = fakes::at(window, ++m_seed);
        now.now = m_now;
        return now;
    }

    QDateTime m_now{QDate(2026, 8, 3), QTime(3, 0), Qt::UTC};
    quint64 m_seed = 100;
};

} // namespace hall::fakes
