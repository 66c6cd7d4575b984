// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/copywatch.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int IdsPerLook = 32;   ///< each costs a question, while pushes wait; of three looks a minute a round still passes 138,000 in a day
constexpr int CasesPerLook = 32; ///< that are folded: what costs
constexpr int MostFound = 64;    ///< each is folded again with every look until it is its turn
constexpr int MostRemembered = 200'000;

} // namespace

bool CopyWatch::examine(const CaseFile &file, const CaseId &id, const QDateTime &now, const HeardAt &heardAt)
{
    if (oldCopies(file, now, heardAt))
        m_found.insert(id, copiesAt(file));
    return !file.sealed() && !file.copiesWithdrawn && !file.erased;
}

void CopyWatch::look(CentreLedger &ledger, const QDateTime &now, const HeardAt &heardAt)
{
    if (m_epoch != ledger.epoch()) {
        *this = CopyWatch();
        m_epoch = ledger.epoch();
    }
    const QDate today = legalDate(now);
    if ((m_through && m_day == today) || m_found.size() >= MostFound)
        return;
    // A round that midnight overtakes goes on to its end, or the last cases of a large ledger would never be reached.
    if (m_through) {
        m_day = today;
        m_after = CaseId();
        m_through = false;
    }
    if (m_over.size() > MostRemembered)
        m_over.clear();
    const QList<CentreLedger::Seen> next = ledger.casesSeen(m_after, CoordinatorSeat, IdsPerLook);
    int folded = 0;
    for (const CentreLedger::Seen &seen : next) {
        // One window sees it: that is its owner, and all is done. So a ledger of many years costs little.
        if (!m_over.contains(seen.file) && ledger.visibleTo(seen.file).size() > 1) {
            if (folded++ == CasesPerLook || m_found.size() >= MostFound)
                return; // begins here with the next look
            if (!examine(ledger.glanceAt(seen.file), seen.file, now, heardAt))
                m_over.insert(seen.file);
        }
        m_after = seen.file;
    }
    m_through = next.size() < IdsPerLook && !ledger.failed();
}

QList<FaultWatch::Due> CopyWatch::due(CentreLedger &ledger, const QDateTime &now, const HeardAt &heardAt)
{
    if (!m_hour.isValid() || qAbs(m_hour.msecsTo(now)) >= ErasingHourMs) {
        m_hour = now;
        m_gone.clear();
    }
    QList<CaseId> files = m_found.keys();
    std::sort(files.begin(), files.end());
    QList<FaultWatch::Due> found;
    for (const CaseId &id : std::as_const(files)) {
        const CaseFile file = ledger.glanceAt(id);
        if (const auto step = oldCopies(file, now, heardAt)) {
            m_found[id] = copiesAt(file);
            found.append({id, *step});
            continue;
        }
        const QSet<WindowNumber> lost = m_found.take(id);
        for (const WindowNumber &window : lost)
            m_gone[window] += file.copiesWithdrawn ? 1 : 0;
    }
    QHash<WindowNumber, int> gone = m_gone; // what is not committed has not gone
    found.removeIf([&](const FaultWatch::Due &one) {
        const QSet<WindowNumber> &losing = m_found[one.file];
        const bool enough = std::any_of(losing.begin(), losing.end(), [&gone](const WindowNumber &window) { return gone.value(window) >= MostAnHour; });
        for (const WindowNumber &window : losing)
            gone[window] += enough ? 0 : 1;
        return enough;
    });
    return found;
}

} // namespace hall
