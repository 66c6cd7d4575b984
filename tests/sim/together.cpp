// SPDX-License-Identifier: GPL-3.0-or-later
/** One window, two counters, no line: both take the same step in the same case, and the centre must choose. */
#include "sim/hall.h"

namespace hall::sim {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 ReadsFirst = 2 * Minute; ///< who sits in has the cases of the window by then

} // namespace

void SimHall::sitIn(int index)
{
    const WindowNumber window = m_counters.at(index)->identity().windows.first();
    for (const auto &[other, counter] : m_counters) {
        if (other == index || !counter->on() || inDoubt(other) || !counter->identity().windows.contains(window))
            continue;
        note("sits in " + QByteArray::number(other) + ' ' + QByteArray::number(window.value()));
        if (counter->sitAt(window) || m_counters.at(index)->sitAt(window))
            fail(QStringLiteral("desk %1 or %2 cannot sit at its own window").arg(index).arg(other));
        m_schedule.after(ReadsFirst, [this, index, other = other, window] { actTogether(index, other, window); });
        return;
    }
}

void SimHall::actTogether(int index, int other, WindowNumber window)
{
    const int both[] = {index, other};
    for (const int one : both) {
        if (m_healing || !m_counters.at(one)->on() || inDoubt(one) || m_counters.at(one)->window() != window)
            return;
    }
    QList<std::pair<CaseRow, CaseRow>> shared;
    const QList<CaseRow> theirs = m_counters.at(other)->desk().owned();
    for (const CaseRow &row : m_counters.at(index)->desk().owned()) {
        for (const CaseRow &same : theirs) {
            if (same.id == row.id && same.state == row.state && !row.sealed)
                shared.append({row, same});
        }
    }
    if (shared.isEmpty())
        return;
    const auto &[mine, same] = shared[m_generator.below(shared.size())];
    const qint64 dice = m_generator.below(10'000);
    if (m_options.has(Fault::Partition)) {
        m_outcome.faults.count(Fault::Partition);
        for (const int one : both) {
            qint64 &cut = m_network.links()[one].cutUntil;
            cut = qMax(cut, m_schedule.wall() + m_generator.between(Minute, 4 * Minute));
        }
    }
    ++m_outcome.together;
    for (const int one : both) {
        const qint64 mark = m_checker->mark(one);
        const Done done = m_counters.at(one)->same(one == index ? mine : same, dice);
        took(one, done, m_doubtful.contains(one) ? std::nullopt : std::optional(mark));
    }
}

} // namespace hall::sim
