// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sealederasures.h"

#include "server/log.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int IdsPerLook = 256;
constexpr int CasesPerLook = 32; ///< that are folded: what costs
constexpr int MostFound = 100;   ///< in one commit, so that nobody who pushes waits long

} // namespace

void SealedErasures::look(CentreLedger &ledger, QDate today, const HeardAt &heardAt)
{
    if (!m_schedule || (m_epoch == ledger.epoch() && m_through && m_day == today) || m_found.size() >= MostFound)
        return;
    if (m_epoch != ledger.epoch() || m_through) {
        m_epoch = ledger.epoch();
        m_day = today;
        m_after = CaseId();
        m_found.clear();
        m_through = false;
        const auto table = m_schedule();
        m_table = table ? std::optional(*table) : std::nullopt;
        if (!table)
            logLine("retention_unreadable");
    }
    if (!m_table) {
        m_through = true; // said once a day; by another schedule something else would be due
        return;
    }
    const QList<CentreLedger::Seen> next = ledger.casesSeen(m_after, DisciplineRoom, IdsPerLook);
    int folded = 0;
    for (const CentreLedger::Seen &seen : next) {
        if (seen.by) {
            if (folded++ == CasesPerLook || m_found.size() >= MostFound)
                return; // begins here with the next look
            if (sealedErasureDue(ledger.glanceAt(seen.file), *m_table, today, heardAt))
                m_found.insert(seen.file);
        }
        m_after = seen.file;
    }
    m_through = next.size() < IdsPerLook && !ledger.failed();
}

QList<SealedErasures::Due> SealedErasures::due(CentreLedger &ledger, QDate today, const HeardAt &heardAt)
{
    QList<CaseId> files = m_found.values();
    std::sort(files.begin(), files.end());
    QList<Due> due;
    for (const CaseId &file : std::as_const(files)) {
        const auto erasure = m_table ? sealedErasureDue(ledger.glanceAt(file), *m_table, today, heardAt) : std::nullopt;
        if (erasure)
            due.append({file, *erasure});
        else
            m_found.remove(file);
    }
    return due;
}

} // namespace hall
