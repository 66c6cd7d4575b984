// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/faultwatch.h"

#include "domain/steprules.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int EventsPerLook = 128;
constexpr int IdsPerLook = 256;
constexpr int CasesPerLook = 32; ///< that are folded: what costs
constexpr int MostFound = 1'000;
constexpr int MostRemembered = 200'000;

} // namespace

void FaultWatch::begin(const CentreLedger &ledger)
{
    *this = FaultWatch();
    m_epoch = ledger.epoch();
    m_position = ledger.eventCount(); // what is there already the first round finds
}

bool FaultWatch::examine(const CaseFile &file, const CaseId &id, const Periods &periods, const QDateTime &now)
{
    if (unseenFault(file, periods, now))
        m_found.insert(id);
    return file.state != CaseState::Archived && !file.sealed();
}

void FaultWatch::look(CentreLedger &ledger, const Periods &periods, const QDateTime &now)
{
    if (m_epoch != ledger.epoch() || m_position > ledger.eventCount())
        begin(ledger);
    if (m_found.size() >= MostFound)
        return; // a store that fails keeps what it was asked to take
    const QSet<CaseId> touched = ledger.casesAfter(&m_position, EventsPerLook);
    for (const CaseId &file : touched) {
        if (!ledger.visibleTo(file).contains(CoordinatorSeat))
            examine(ledger.glanceAt(file), file, periods, now);
    }
    sweep(ledger, periods, now);
}

void FaultWatch::sweep(CentreLedger &ledger, const Periods &periods, const QDateTime &now)
{
    const QDate today = legalDate(now);
    if (m_through && m_day == today)
        return;
    // A round that midnight overtakes goes on to its end, or the last cases of a large ledger would never be reached.
    if (m_through) {
        m_day = today;
        m_after = CaseId();
        m_through = false;
    }
    if (m_ended.size() > MostRemembered)
        m_ended.clear();
    const QList<CentreLedger::Seen> next = ledger.casesSeen(m_after, CoordinatorSeat, IdsPerLook);
    int folded = 0;
    for (const CentreLedger::Seen &seen : next) {
        if (!seen.by && !m_ended.contains(seen.file)) {
            if (folded++ == CasesPerLook)
                return; // begins here with the next look
            if (!examine(ledger.glanceAt(seen.file), seen.file, periods, now))
                m_ended.insert(seen.file);
        }
        m_after = seen.file;
    }
    m_through = next.size() < IdsPerLook && !ledger.failed();
}

QList<FaultWatch::Due> FaultWatch::due(CentreLedger &ledger, const Periods &periods, const QDateTime &now)
{
    QList<CaseId> files = m_found.values();
    std::sort(files.begin(), files.end());
    QList<Due> due;
    for (const CaseId &file : std::as_const(files)) {
        if (const auto step = unseenFault(ledger.glanceAt(file), periods, now))
            due.append({file, *step});
        else
            m_found.remove(file);
    }
    return due;
}

} // namespace hall
