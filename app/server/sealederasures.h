// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sealederasure.h"
#include "ledger/centreledger.h"

#include <functional>

namespace hall {

/**
 * Finds the archived accusations whose period is over and of which two officers at window 23 have decided that they be erased. Once a
 * legal day it goes through what that window sees. By itself: nobody who erases other cases shall learn that there was one (REG 30).
 */
class SealedErasures final
{
public:
    /** The buyer's schedule; read anew each day, so that a new one needs no start. */
    using Schedule = std::function<Result<RetentionTable>()>;
    struct Due
    {
        CaseId file;
        CaseErased erasure;
    };

    /** Without a schedule nothing is ever due. */
    explicit SealedErasures(Schedule schedule = {}) : m_schedule(std::move(schedule)) {}
    /** Looks a little further. Only reads. */
    void look(CentreLedger &ledger, QDate today, const HeardAt &heardAt);
    /** Of what was found, what is due now; what is not is forgotten. */
    QList<Due> due(CentreLedger &ledger, QDate today, const HeardAt &heardAt);

private:
    Schedule m_schedule;
    std::optional<RetentionTable> m_table;
    QUuid m_epoch;           ///< of the ledger that was looked at: another is begun anew
    QDate m_day;             ///< of the round that is under way or over
    bool m_through = true;
    CaseId m_after;          ///< the last case that the round has passed
    QSet<CaseId> m_found;
};

} // namespace hall
