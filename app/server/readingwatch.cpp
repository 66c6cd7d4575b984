// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/readingwatch.h"

#include "domain/clocks.h"
#include "ledger/centreledger.h"
#include "server/log.h"

namespace hall {

void ReadingWatch::begin(const CentreLedger &ledger, QDate today)
{
    m_since = today.addDays(1 - Days);
    // Ends first: what another server stores meanwhile lies behind them, and is read when it is caught up with.
    const QList<Device> devices = ledger.devices();
    for (const Device &device : devices)
        m_seen.insert(device.id, ledger.accessHead(device.id).number);
    // An entry counts for the day of its receipt at the latest: what was received before counts for no day that is left.
    ledger.visitAccessSince(beginningOf(m_since).toMSecsSinceEpoch(), [this](const HeldAccess &held) {
        if (held.entry && held.number <= m_seen.value(held.device))
            add(*held.entry, held.received, false);
    });
}

void ReadingWatch::catchUp(const CentreLedger &ledger, const DeviceId &device, const QDateTime &now)
{
    if (m_since.isNull())
        begin(ledger, legalDate(now));
    forgetBefore(legalDate(now).addDays(1 - Days));
    QList<DeviceId> others{device};
    if (ledger.shared()) {
        const QList<Device> devices = ledger.devices();
        for (const Device &one : devices)
            others << one.id;
    }
    for (const DeviceId &one : std::as_const(others)) {
        if (one.isNull() || ledger.accessHead(one).number <= m_seen.value(one))
            continue;
        ledger.visitAccessAfter(one, m_seen.value(one), [&](const HeldAccess &held) {
            m_seen.insert(one, held.number);
            // Others have raised theirs; one of our own was stored by a commit whose answer was lost.
            if (held.entry)
                add(*held.entry, held.received, !ledger.shared());
        });
    }
    // What a store says that cannot be read is no sum: it is made anew.
    if (ledger.failed()) {
        m_days.clear();
        m_seen.clear();
        m_since = QDate();
    }
}

void ReadingWatch::take(const DeviceId &device, const QList<ChainedAccess> &entries, const QDateTime &now)
{
    for (const ChainedAccess &entry : entries) {
        if (entry.number <= m_seen.value(device))
            continue;
        m_seen.insert(device, entry.number);
        if (const auto read = decodeAccess(entry.plain))
            add(*read, now, true);
    }
}

int ReadingWatch::beyond(const CentreLedger &ledger, const QDateTime &now)
{
    catchUp(ledger, DeviceId(), now);
    int count = 0;
    for (const Officers &officers : std::as_const(m_days)) {
        for (const DayOfReading &day : officers)
            count += day.isBeyond(m_budget) ? 1 : 0;
    }
    return count;
}

void ReadingWatch::add(const AccessEntry &entry, const QDateTime &received, bool alarms)
{
    const QDate day = readingDay(entry, received);
    if (day < m_since)
        return;
    DayOfReading &read = m_days[day][entry.officer];
    const bool before = read.isBeyond(m_budget);
    read.add(entry);
    if (alarms && !before && read.isBeyond(m_budget)) {
        logLine("alarm_reads_much", {{"officer", entry.officer.text()}, {"day", day.toString(Qt::ISODate)}, {"cases", QString::number(read.cases())},
                                     {"unmasked", QString::number(read.of(AccessAct::Unmasked))},
                                     {"searched", QString::number(read.of(AccessAct::IdentitySearched))}});
    }
}

void ReadingWatch::forgetBefore(QDate day)
{
    while (!m_days.isEmpty() && m_days.firstKey() < day)
        m_days.erase(m_days.begin());
    if (!m_since.isNull())
        m_since = qMax(m_since, day);
}

} // namespace hall
