// SPDX-License-Identifier: GPL-3.0-or-later
/** Disks that fail under a save, and what must be true when the store is opened again. */
#include "sim/hall.h"

#include "sim/plain.h"

namespace hall::sim {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 LongestTrouble = 90 * Second;

} // namespace

void SimHall::mend(DiskState &disk)
{
    disk.full = disk.failsOn = disk.flushFails = disk.torn = false;
    disk.failAfter = -1;
}

void SimHall::armed(DiskState &disk, std::function<void()> noticed)
{
    disk.fired = [this, noticed = std::move(noticed)](bool wasFull) {
        m_outcome.faults.count(wasFull ? Fault::DiskFull : Fault::DiskError);
        noticed();
    };
    const qint64 kind = m_generator.below(4);
    if (kind == 0 && m_options.has(Fault::DiskFull)) {
        disk.full = true;
    } else if (kind == 3 && m_options.has(Fault::DiskError)) {
        disk.flushFails = true;
    } else if (kind != 0 && m_options.has(Fault::DiskError)) {
        disk.failAfter = static_cast<int>(m_generator.below(60));
        disk.failsOn = kind == 1;
        disk.torn = kind == 2;
    }
}

void SimHall::breakDisk(int index)
{
    SimCounter &counter = *m_counters.at(index);
    DiskState &disk = counter.disk();
    const QByteArray digest = m_checker->digest(index);
    // What the product finds when it opens the store again must not depend on the checker's having it open.
    m_checker->closeDesk(index);
    bool fired = false;
    armed(disk, [&fired, this, index] {
        fired = true;
        doubt(index);
    });
    const Done done = counter.act();
    armedLater(index);
    note("disk " + QByteArray::number(index) + (fired ? " failed" : " is about to fail"));
    took(index, done, std::nullopt);
    if (done.refusal)
        m_checker->storeRefused(index, digest);
    m_checker->closeDesk(index);
}

/** The trouble stays for a while, and meets pages of the feed as well. */
void SimHall::armedLater(int index)
{
    m_counters.at(index)->disk().fired = [this, index](bool wasFull) {
        m_outcome.faults.count(wasFull ? Fault::DiskFull : Fault::DiskError);
        doubt(index);
        m_checker->closeDesk(index);
    };
    m_schedule.after(m_generator.between(Second, LongestTrouble), [this, index] { mend(m_counters.at(index)->disk()); });
}

void SimHall::doubt(int index)
{
    const int starts = m_counters.at(index)->starts();
    if (!m_doubtful.emplace(index, starts).second)
        return;
    // Where only tidying up had failed the desk goes on with its store, and so does the checker.
    m_schedule.after(LongestTrouble + Second, [this, index, starts] {
        const auto doubtful = m_doubtful.find(index);
        // One that was killed meanwhile has not looked at its store yet.
        if (doubtful != m_doubtful.end() && doubtful->second == starts && m_counters.at(index)->on())
            m_doubtful.erase(doubtful);
    });
}

bool SimHall::inDoubt(int index)
{
    const auto doubt = m_doubtful.find(index);
    return doubt != m_doubtful.end() && m_counters.at(index)->on() && m_counters.at(index)->starts() == doubt->second;
}

void SimHall::tellUntold(int index, bool restarted)
{
    const bool doubted = m_doubtful.erase(index) > 0;
    const auto untold = m_checker->untold(index);
    QList<Fact> facts;
    for (const auto &[id, file] : untold) {
        // Nobody has signed in yet, and it may be sent before.
        const Events held = m_counters.at(index)->eventsWithoutProgram(*CaseId::fromBytes(file));
        for (const Event &event : held) {
            if (event.id.bytes() == id)
                facts << plain(event);
        }
    }
    // Only a program killed before it could take back what its disk had left open may find it whole.
    if (!untold.isEmpty() && (!doubted || !restarted))
        return fail(QStringLiteral("I1: desk %1 holds an event that its officer was not told of").arg(index));
    if (facts.size() != untold.size())
        return fail(QStringLiteral("I1: desk %1 holds an event of its own and does not show it").arg(index));
    m_outcome.resurfaced += facts.size();
    m_outcome.events += facts.size();
    m_checker->saved(index, facts);
}

bool SimHall::centreDiskFailed()
{
    m_centre.tellStruck();
    return m_centreDiskFailed;
}

void SimHall::breakCentreDisk(double chance)
{
    m_centreDiskFailed = false;
    if (m_healing || !m_generator.chance(chance))
        return;
    if (!m_server) // a server's readers have nothing to do with how it recovers
        m_checker->closeCentre();
    armed(m_centre.disk(), [this] {
        m_centreDiskFailed = true;
        ++m_outcome.centreFaults;
    });
    note("the centre's disk is about to fail");
    m_schedule.after(m_generator.between(Second, 30 * Second), [this] { mend(m_centre.disk()); });
}

} // namespace hall::sim
