// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Who sits where: counters lock and are opened again by a password, deputies come, hold what opens the cases, and leave the hall;
 * and now and then an operating system does not hand out what opens a store at all.
 */
#include "sim/hall.h"

#include "sim/staff.h"

namespace hall::sim {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
const QSet<Role> ForEverything{Role::Receptionist, Role::WindowOfficer, Role::Coordinator, Role::Supervisor};

} // namespace

void SimHall::planSeat(int index, qint64 length)
{
    Seat &seat = m_seats[index];
    const bool room = m_counters.at(index)->identity().windows.contains(DisciplineRoom);
    if (m_options.has(Fault::Locked) && m_seatDice.chance(0.2))
        m_schedule.after(m_seatDice.below(length), [this, index, lasts = m_seatDice.between(20 * Second, length / 8)] { lockCounter(index, lasts); });
    if (m_options.has(Fault::KeyringSilent) && m_seatDice.chance(0.03))
        m_schedule.after(m_seatDice.below(length), [this, index, lasts = m_seatDice.between(Second, length / 5)] { startSilent(index, lasts); });
    if (!m_options.has(Fault::Dismissed))
        return;
    if (seat.deputy.isEmpty() && seat.guardThen.isEmpty() && m_seatDice.chance(room ? 0.5 : 0.04))
        m_schedule.after(m_seatDice.below(length), [this, index] { appointDeputy(index); });
    else if (seat.held && m_seatDice.chance(0.4))
        m_schedule.after(m_seatDice.below(length), [this, index] { dismissDeputy(index); });
}

/** Until then whoever comes sits down by a name, as in a hall that is being set up. */
void SimHall::appointOfficers()
{
    QList<OfficerAppointed> all;
    for (const auto &[index, counter] : m_counters) {
        const QList<WindowNumber> windows = counter->identity().windows;
        QSet<Role> roles = ForEverything;
        if (windows.contains(DisciplineRoom))
            roles << Role::Discipline;
        all << OfficerAppointed{officerAt(index), roles, QSet<WindowNumber>(windows.begin(), windows.end())};
    }
    note("officers are appointed");
    m_staffed = m_centre.running() && m_centre.appoint(all);
    if (!m_staffed)
        m_schedule.after(Second, [this] { appointOfficers(); });
}

void SimHall::appointDeputy(int index)
{
    Seat &seat = m_seats[index];
    if (m_healing || !m_centre.running() || !seat.came || !seat.deputy.isEmpty())
        return;
    const QList<WindowNumber> windows = m_counters.at(index)->identity().windows;
    QSet<Role> roles{Role::Receptionist, Role::WindowOfficer};
    if (windows.contains(DisciplineRoom))
        roles << Role::Discipline;
    const QString name = deputyAt(index, ++seat.deputies);
    note("appoints " + name.toUtf8());
    if (!m_centre.appoint({OfficerAppointed{name, roles, QSet<WindowNumber>(windows.begin(), windows.end())}}))
        return;
    seat.deputy = name;
    m_schedule.after(m_seatDice.between(Minute, 4 * Minute), [this, index] { visit(index); });
}

/** They hold afterwards what opens the counter's cases. Acting is left to its officer. */
void SimHall::visit(int index)
{
    Seat &seat = m_seats[index];
    SimCounter &counter = *m_counters.at(index);
    if (seat.deputy.isEmpty() || seat.held || m_healing)
        return;
    if (!counter.on() || inDoubt(index) || seat.asking || m_network.isCut(index)) {
        m_schedule.after(m_seatDice.between(Minute, 3 * Minute), [this, index] { visit(index); });
        return;
    }
    note("visits " + QByteArray::number(index) + ' ' + seat.deputy.toUtf8());
    if (!counter.locked())
        lock(index);
    seat.visiting = seat.asking = true;
    counter.signIn(seat.deputy);
}

void SimHall::endVisit(int index)
{
    Seat &seat = m_seats[index];
    if (!std::exchange(seat.visiting, false) || !m_counters.at(index)->on())
        return; // the program was killed meanwhile, or its store is being opened again
    if (!m_counters.at(index)->locked())
        lock(index);
    comeIn(index);
}

void SimHall::dismissDeputy(int index)
{
    Seat &seat = m_seats[index];
    if (m_healing || !m_centre.running() || !m_counters.at(index)->on() || inDoubt(index) || !seat.held || seat.visiting)
        return;
    note("dismisses " + seat.deputy.toUtf8());
    if (!m_centre.appoint({OfficerAppointed{seat.deputy, {}, {}}}))
        return;
    seat.guardThen = m_checker->secretOf(index);
    seat.roomThen = seat.shared ? m_checker->roomOf(index) : QByteArray();
    seat.deputy.clear();
    seat.held = seat.shared = false;
}

void SimHall::lock(int index)
{
    m_counters.at(index)->desk().lock();
    m_checker->sits(index, true);
}

void SimHall::lockCounter(int index, qint64 lasts)
{
    SimCounter &counter = *m_counters.at(index);
    Seat &seat = m_seats[index];
    if (m_healing || !counter.on() || inDoubt(index) || counter.locked() || seat.visiting || !seat.came)
        return;
    m_outcome.faults.count(Fault::Locked);
    note("locks " + QByteArray::number(index));
    lock(index);
    lookClosed(index);
    seat.awayUntil = m_schedule.now() + lasts;
    m_schedule.after(lasts, [this, index] { comeIn(index); });
}

void SimHall::lookClosed(int index)
{
    const qint64 mark = m_checker->mark(index);
    if (!m_counters.at(index)->opensNothing())
        fail(QStringLiteral("I13: desk %1 is locked, and shows a case or takes an order").arg(index));
    m_checker->refused(index, mark, "while it was locked");
}

void SimHall::comeIn(int index)
{
    Seat &seat = m_seats[index];
    SimCounter &counter = *m_counters.at(index);
    if (!counter.on() || inDoubt(index) || !counter.locked() || seat.asking || seat.visiting || m_keepLocked || m_schedule.now() < seat.awayUntil)
        return;
    note("comes " + QByteArray::number(index));
    seat.asking = true;
    counter.signIn(counter.officer());
    m_checker->sits(index, counter.locked()); // with what this desk knows, at once
}

void SimHall::answered(int index, const std::optional<Refusal> &refusal)
{
    Seat &seat = m_seats[index];
    SimCounter &counter = *m_counters.at(index);
    seat.asking = false;
    note("signs in " + QByteArray::number(index) + ' ' + counter.asked().toUtf8() + ' ' + (refusal ? codeName(refusal->code).toLatin1() : QByteArray("in")));
    const bool deputy = counter.asked() != counter.officer();
    if (refusal) {
        seat.visiting = false;
        m_schedule.after(m_seatDice.between(20 * Second, 2 * Minute), [this, index] { comeIn(index); });
        if (deputy)
            m_schedule.after(m_seatDice.between(5 * Minute, 10 * Minute), [this, index] { visit(index); });
    } else if (deputy) {
        seat.held = true;
        m_schedule.after(m_seatDice.between(5 * Second, Minute), [this, index] { endVisit(index); });
    } else if (!inDoubt(index)) {
        seat.came = true;
        seat.shared = seat.held;
        lookAtSecret(index);
    }
}

/** Who was dismissed had what opens the cases: it is another, once the desk has heard of it and its officer was there. */
void SimHall::lookAtSecret(int index)
{
    Seat &seat = m_seats[index];
    if (seat.guardThen.isEmpty() || m_checker->secretOf(index) == seat.guardThen)
        return;
    m_outcome.faults.count(Fault::Dismissed);
    note("another secret " + QByteArray::number(index));
    seat.guardThen.clear();
    if (seat.roomThen.isEmpty())
        return;
    if (m_checker->roomOf(index) == seat.roomThen)
        fail(QStringLiteral("I13: desk %1 goes on with the sealed room's secret of somebody who left").arg(index));
    ++m_outcome.rooms;
    seat.roomThen.clear();
}

/** A start without what opens the store: refused, and not a byte of what lies there is another. */
void SimHall::startSilent(int index, qint64 lasts)
{
    SimCounter &counter = *m_counters.at(index);
    if (m_healing || !counter.on() || inDoubt(index))
        return;
    note("keyring silent " + QByteArray::number(index));
    m_checker->closeDesk(index);
    counter.crash();
    const QByteArray before = counter.onDisk();
    counter.keyring().silent = true;
    const auto refusal = counter.switchOn();
    counter.keyring().silent = false;
    if (!refusal) // its secret lies in a file yet
        return cameOn(index);
    m_outcome.faults.count(Fault::KeyringSilent);
    const QString reason = refusal->facts.value(QStringLiteral("reason")).toString();
    if (reason != QStringLiteral("keyring_silent") || counter.onDisk() != before)
        fail(QStringLiteral("I13: desk %1 did not have its secret, said %2, and what lies on its disk %3").arg(index)
                 .arg(reason, counter.onDisk() == before ? QStringLiteral("is as before") : QStringLiteral("has changed")));
    m_schedule.after(lasts, [this, index] {
        if (!m_counters.at(index)->on())
            switchOn(index);
    });
}

void SimHall::everybodyIn()
{
    waitFor(40 * Minute, [this](int index) {
        m_seats[index].awayUntil = 0;
        comeIn(index);
        return !m_counters.at(index)->locked();
    });
    for (const auto &[index, counter] : m_counters) {
        if (!counter->on() || counter->locked())
            fail(QStringLiteral("I8: nobody can sign in at desk %1, and everything works").arg(index));
    }
}

void SimHall::forgetWhoLeft()
{
    for (const auto &[index, seat] : m_seats) {
        if (!seat.guardThen.isEmpty())
            lock(index);
    }
    everybodyIn();
    run(2 * Second); // the rest of the list is loaded
    for (const auto &[index, counter] : m_counters) {
        lookAtSecret(index);
        if (!m_seats[index].guardThen.isEmpty())
            fail(QStringLiteral("I13: desk %1 goes on with a secret of somebody who left").arg(index));
    }
}

} // namespace hall::sim
