// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/oldcopies.h"
#include "domain/withdrawal.h"
#include "ledger/centreledger.h"
#include "server/faultwatch.h"

namespace hall {

/**
 * Finds the archived cases whose copies at other windows are old enough to be withdrawn (domain rules P-16): once a legal day it goes
 * through all cases, some with each look. A window loses few in an hour: a desk that is locked cannot tell old copies from a hall that
 * is being emptied, and asks a person about many (domain/withdrawal.h). Remembers nothing that a start would not find again.
 */
class CopyWatch final
{
public:
    /**
     * Of one window. An hour of a desk may meet two of ours, and a desk may serve two windows: what it loses then is fewer than a locked one
     * stops at.
     */
    static constexpr int MostAnHour = 4;
    static_assert(2 * 2 * MostAnHour < FewestAskedAbout);

    /** Looks a little further. Only reads. */
    void look(CentreLedger &ledger, const QDateTime &now, const HeardAt &heardAt);
    /** Of what was found, what may go now; what is not due is forgotten. */
    QList<FaultWatch::Due> due(CentreLedger &ledger, const QDateTime &now, const HeardAt &heardAt);

private:
    bool examine(const CaseFile &file, const CaseId &id, const QDateTime &now, const HeardAt &heardAt);

    QUuid m_epoch;           ///< of the ledger that was looked at: another is begun anew
    QDate m_day;             ///< of the round that is under way or over
    bool m_through = true;
    CaseId m_after;          ///< the last case that the round has passed
    QSet<CaseId> m_over;     ///< of which there will never be a copy to withdraw again
    QHash<CaseId, QSet<WindowNumber>> m_found; ///< and who would lose it
    QDateTime m_hour;        ///< in which so many went, by window
    QHash<WindowNumber, int> m_gone;
};

} // namespace hall
