// SPDX-License-Identifier: GPL-3.0-or-later
/** What happens in a hall on one day, and what breaks. */
#include "sim/hall.h"

#include "sim/plain.h"

namespace hall::sim {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Year = 365 * Day;
constexpr double EventsPerAct = 1.87; ///< with those that nobody takes, since the desk is locked

} // namespace

void SimHall::planDay(qint64 length)
{
    note("day " + QByteArray::number(m_day));
    m_dayEnds = m_schedule.now() + length;
    for (const auto &[index, counter] : m_counters)
        planCounter(index, length);
    const qint64 crashes = m_generator.below(3);
    for (qint64 i = 0; i < crashes && m_options.has(Fault::ServerCrash); ++i) {
        m_schedule.after(m_generator.below(length), [this, length] {
            if (m_healing || !m_centre.running())
                return;
            m_outcome.faults.count(Fault::ServerCrash);
            crashCentre("killed", m_generator.between(Second, length / 10));
        });
    }
    if (m_options.has(Fault::ClockSkew) && m_generator.chance(0.1)) {
        m_outcome.faults.count(Fault::ClockSkew);
        m_centre.clock().skewMs = m_generator.chance(0.3) ? 0 : m_generator.between(-Year, Year);
    }
}

void SimHall::planCounter(int index, qint64 length)
{
    Link &line = m_network.links()[index];
    // Weather: mostly fair, at times bad, now and then as bad as it gets.
    const qint64 weather = m_generator.below(10);
    line.loss = weather < 5 ? 0.01 : weather < 8 ? 0.1 : 0.3;
    line.doubling = weather < 5 ? 0.01 : 0.08;
    line.delaying = weather < 5 ? 0.01 : 0.08;
    if (m_options.has(Fault::Partition) && line.cutUntil <= m_schedule.wall() && m_generator.chance(0.06)) {
        m_schedule.after(m_generator.below(length), [this, index, length] {
            if (m_healing)
                return;
            m_outcome.faults.count(Fault::Partition);
            const qint64 lasts = m_generator.chance(0.5) ? m_generator.between(length / 20, length) : m_generator.between(Hour, 3 * Day);
            m_network.links()[index].cutUntil = m_schedule.wall() + lasts;
            note("cut " + QByteArray::number(index) + " for " + QByteArray::number(lasts));
        });
    }
    if (m_options.has(Fault::DeskCrash) && m_generator.chance(0.08)) {
        m_schedule.after(m_generator.below(length), [this, index, length] {
            if (!m_healing && m_counters.at(index)->on())
                crashCounter(index, m_generator.between(Second, length / 4));
        });
    }
    if (m_generator.chance(0.15)) {
        m_schedule.after(m_generator.below(length), [this, index] {
            if (m_healing || !m_counters.at(index)->on() || inDoubt(index))
                return;
            note("disk " + QByteArray::number(index) + " is about to fail");
            armed(m_counters.at(index)->disk(), [] {});
            armedLater(index);
        });
    }
    SimClock &clock = m_counters.at(index)->clock();
    if (m_options.has(Fault::ClockSkew) && m_generator.chance(0.08)) {
        m_outcome.faults.count(Fault::ClockSkew);
        clock.skewMs = m_generator.chance(0.4) ? 0 : m_generator.between(-Year, Year);
    }
    if (m_options.has(Fault::ClockJump) && m_generator.chance(0.05)) {
        m_schedule.after(m_generator.below(length), [this, index] {
            if (m_healing)
                return;
            m_outcome.faults.count(Fault::ClockJump);
            m_counters.at(index)->clock().skewMs += m_generator.between(-2 * Day, 2 * Day);
        });
    }
    planSeat(index, length);
    actLater(index, length);
}

void SimHall::actLater(int index, qint64 length)
{
    const double acts = qMax(0.01, m_options.rate / EventsPerAct / m_options.counters);
    const qint64 mean = static_cast<qint64>(static_cast<double>(length) / acts);
    const qint64 pause = m_officers.at(index).between(1, 2 * mean);
    if (m_schedule.now() + pause >= m_dayEnds)
        return; // home
    m_schedule.after(pause, [this, index, length] {
        if (m_healing)
            return;
        act(index);
        actLater(index, length);
    });
}

void SimHall::act(int index)
{
    SimCounter &counter = *m_counters.at(index);
    if (!counter.on())
        return;
    if (inDoubt(index))
        return; // the officer waits for the store to be opened again
    if (m_seats[index].visiting)
        return;
    if (counter.locked())
        comeIn(index);
    if (counter.locked())
        return; // away, or the centre has to say who they are
    if (m_options.has(Fault::WindowChanged) && m_officers.at(index).chance(0.015))
        return changeWindow(index);
    if (m_officers.at(index).chance(0.01))
        return sitIn(index);
    if (!m_healing && m_generator.chance(0.012))
        return breakDisk(index);
    const qint64 mark = m_checker->mark(index);
    const Done done = counter.act();
    // A disk that failed under it closed the checker's connection, whose marks are its own.
    took(index, done, m_doubtful.contains(index) ? std::nullopt : std::optional(mark));
}

void SimHall::took(int index, const Done &done, std::optional<qint64> mark)
{
    QByteArray line = "act " + QByteArray::number(index) + ' ' + done.what;
    if (done.refusal) {
        ++m_outcome.refused;
        note(line + " refused " + codeName(done.refusal->code).toLatin1());
        if (mark)
            m_checker->refused(index, *mark, done.what);
        return;
    }
    QList<Fact> facts;
    for (const Event &event : done.events) {
        facts << plain(event);
        line += ' ' + event.id.bytes().toHex();
    }
    m_outcome.events += done.events.size();
    note(line);
    m_checker->saved(index, facts);
}

void SimHall::changeWindow(int index)
{
    SimCounter &counter = *m_counters.at(index);
    const QList<WindowNumber> windows = counter.identity().windows;
    if (windows.size() < 2)
        return;
    const WindowNumber next = counter.window() == windows[0] ? windows[1] : windows[0];
    m_outcome.faults.count(Fault::WindowChanged);
    note("sits " + QByteArray::number(index) + ' ' + QByteArray::number(next.value()));
    if (const auto refusal = counter.sitAt(next))
        fail(QStringLiteral("desk %1 cannot sit at its own window").arg(index));
}

void SimHall::crashCounter(int index, qint64 offFor)
{
    m_outcome.faults.count(Fault::DeskCrash);
    note("crash " + QByteArray::number(index));
    m_checker->closeDesk(index);
    m_counters.at(index)->crash();
    m_schedule.after(offFor, [this, index] {
        if (!m_counters.at(index)->on())
            switchOn(index);
    });
}

void SimHall::switchOn(int index)
{
    note("on " + QByteArray::number(index));
    if (const auto refusal = m_counters.at(index)->switchOn())
        return fail(QStringLiteral("I1: desk %1 cannot be opened: %2").arg(index).arg(refusal->facts.value(QStringLiteral("reason")).toString()));
    cameOn(index);
}

void SimHall::cameOn(int index)
{
    Seat &seat = m_seats[index];
    seat.asking = seat.visiting = false;
    m_checker->deskReopened(index);
    tellUntold(index, true);
    m_checker->sits(index, m_counters.at(index)->locked());
    m_schedule.after(m_seatDice.between(Second, 2 * Minute), [this, index] { comeIn(index); });
}

void SimHall::crashCentre(const char *why, qint64 offFor)
{
    note(QByteArray("centre ") + why);
    if (!m_server)
        m_checker->closeCentre();
    m_centre.crash();
    m_schedule.after(offFor, [this] {
        if (!m_centre.running())
            openCentre();
    });
}

void SimHall::openCentre()
{
    note("centre on");
    if (const auto refusal = m_centre.open())
        return fail(QStringLiteral("I5: the centre cannot be opened: %1").arg(refusal->facts.value(QStringLiteral("reason")).toString()));
    m_checker->centreReopened();
}

} // namespace hall::sim
