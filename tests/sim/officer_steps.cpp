// SPDX-License-Identifier: GPL-3.0-or-later
/** The steps of the procedure that a simulated officer takes. Not all are possible: then the desk must refuse them. */
#include "sim/counter.h"

#include "fakes/filledsteps.h"

namespace hall::sim {

using fakes::filled;

namespace {

const QString Words = QStringLiteral("情况已经核实清楚");
constexpr int MostEnded = 6;

} // namespace

Done SimCounter::take(const CaseId &file, TakeStep order)
{
    if (order.words.contains(Item::Reason))
        order.words[Item::Reason] = Words + QString::number(m_generator.below(1'000'000));
    return give("step", file, order);
}

Done SimCounter::end(const char *what, const CaseId &file, const Command &order)
{
    Done done = give(what, file, order);
    if (!done.refusal)
        m_ended << file;
    if (m_ended.size() > MostEnded)
        m_ended.removeFirst();
    return done;
}

Done SimCounter::session(const CaseRow &row, qint64 dice)
{
    if (row.phase == Phase::JointSession && dice % 3 > 0)
        return take(row.id, filled(Step::JointSessionClosed));
    TakeStep order = filled(Step::JointSessionOpened);
    order.facts.windows = {WindowNumber(static_cast<int>(dice % 22) + 1), WindowNumber(static_cast<int>(dice / 22 % 23) + 1)};
    order.facts.windows.remove(row.owner);
    return take(row.id, order);
}

/** A period for which papers or a name are missing stands still; the same officer lets it go on. */
Done SimCounter::stillOrNot(const CaseRow &row)
{
    for (qsizetype i = 0; i < m_still.size(); ++i) {
        if (m_still[i].first != row.id)
            continue;
        TakeStep order = filled(Step::ClockResumed);
        order.facts.clock = m_still.takeAt(i).second;
        return take(row.id, order);
    }
    const bool early = row.state == CaseState::Registered || row.state == CaseState::Screened;
    TakeStep order = filled(Step::ClockPaused, static_cast<int>(early ? PauseReason::NameOrAddressUnclear : PauseReason::AwaitingPapers));
    order.facts.clock = early ? ClockId::Clk02 : ClockId::Clk18;
    Done done = take(row.id, order);
    if (!done.refusal)
        m_still.append({row.id, *order.facts.clock});
    return done;
}

/** What comes next in a case as it stands. */
Done SimCounter::onward(const CaseRow &row)
{
    const bool claim = row.category == Category::Claim;
    switch (row.state) {
    case CaseState::Registered:
        if (claim && m_generator.chance(0.8))
            return give("screen", row.id, ScreenCase{LawfulPath(m_generator.between(5, 7)), {}});
        return take(row.id, filled(Step::MatterAccepted));
    case CaseState::Screened:
        return take(row.id, m_generator.chance(0.5) ? filled(Step::MatterAccepted, static_cast<int>(m_generator.between(1, 3))) : filled(Step::MediationOpened));
    case CaseState::Handling:
        if (claim && m_generator.chance(0.7))
            return take(row.id, filled(Step::MediationOpened));
        return end("close", row.id, CloseCase{Outcome::Settled, Words});
    case CaseState::Mediating:
        if (m_generator.chance(0.2))
            return take(row.id, filled(Step::MatterAccepted));
        if (m_generator.chance(0.4))
            return take(row.id, filled(Step::MediationEnded, static_cast<int>(m_generator.between(1, 3))));
        return take(row.id, filled(Step::AgreementReached, static_cast<int>(m_generator.between(1, 2))));
    default: return end("close", row.id, CloseCase{Outcome::Settled, Words});
    }
}

Done SimCounter::step(const CaseRow &row)
{
    const bool supervises = m_window == PetitionOffice || m_window == FrontDesk;
    switch (m_generator.below(row.owner == m_window ? 12 : 3)) {
    case 0: return take(row.id, filled(Step::UrgencyRaised));
    case 1: return take(row.id, fakes::service(m_generator.chance(0.5) ? PaperForm::F03Receipt : PaperForm::F04Acceptance));
    case 2: {
        if (!supervises)
            return give("note", row.id, AddNote{Words});
        TakeStep order = filled(Step::SupervisionOpened, static_cast<int>(m_generator.between(1, 2)));
        order.facts.until = legalDate(m_desk->now()).addDays(10);
        return take(row.id, order);
    }
    case 3: return stillOrNot(row);
    case 4:
    case 5: return session(row, m_generator.below(1'000));
    default: return onward(row);
    }
}

/** A transfer to this window, or one that its coordinator has to decide, or a joint session it was called to. */
Done SimCounter::answer(const CaseRow &row)
{
    const bool decides = row.withCoordinator && m_window == CoordinatorSeat;
    if (decides && (row.pendingTo != m_window || m_generator.chance(0.3))) {
        const bool upholds = row.objected && m_generator.chance(0.5);
        return take(row.id, filled(upholds ? Step::ObjectionUpheld : Step::ObjectionOverruled));
    }
    if (row.pendingTo != m_window)
        return m_generator.chance(0.3) ? step(row) : give("note", row.id, AddNote{QStringLiteral("会商意见")});
    if (row.objected || m_generator.chance(0.8))
        return give("accept", row.id, AcceptTransfer{row.pendingTransfer});
    return give("object", row.id, ObjectToTransfer{row.pendingTransfer, Words, QStringLiteral("条例第二十三条"), WindowNumber()});
}

Done SimCounter::answerObjection(const CaseRow &row)
{
    return take(row.id, filled(m_generator.chance(0.6) ? Step::ObjectionUpheld : Step::ObjectionReferred));
}

Done SimCounter::afterEnd()
{
    const CaseId file = m_ended[m_generator.below(m_ended.size())];
    switch (m_generator.below(4)) {
    case 0:
    case 1: return take(file, filled(Step::CaseReopened));
    case 2: return take(file, fakes::service(PaperForm::F30Report));
    default: return give("print", file, RecordPrint{PaperForm::F30Report, QStringLiteral("zh_CN"), QStringLiteral("paper")});
    }
}

Done SimCounter::same(const CaseRow &row, qint64 dice)
{
    switch (dice % 4) {
    case 0: return session(row, dice / 4);
    case 1: return take(row.id, filled(row.state == CaseState::Mediating ? Step::MediationEnded : Step::MediationOpened));
    case 2: return take(row.id, filled(row.state == CaseState::Mediating ? Step::AgreementReached : Step::MatterAccepted));
    default: return end("close", row.id, CloseCase{Outcome::Withdrawn, Words});
    }
}

} // namespace hall::sim
