// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overdue.h"
#include "ledger/centreledger.h"

namespace hall {

/**
 * Finds the cases whose faults the coordinator is to be shown (REG 40): what was committed lately with the next look, all others
 * once a legal day. Each look takes a few milliseconds however large the ledger is: it reads some ids and folds a few cases, none
 * that is archived, sealed or seen by the coordinator already. Remembers nothing that a start would not find again.
 */
class FaultWatch final
{
public:
    struct Due
    {
        CaseId file;
        Overdue step;
    };
    /** Looks a little further. Only reads. */
    void look(CentreLedger &ledger, const Periods &periods, const QDateTime &now);
    /** Of what was found, what is due now; what is not is forgotten, and what has been told is due no more. */
    QList<Due> due(CentreLedger &ledger, const Periods &periods, const QDateTime &now);

private:
    void begin(const CentreLedger &ledger);
    /** False when the case need never be looked at again. */
    bool examine(const CaseFile &file, const CaseId &id, const Periods &periods, const QDateTime &now);
    void sweep(CentreLedger &ledger, const Periods &periods, const QDateTime &now);

    QUuid m_epoch;           ///< of the ledger that was looked at: another is begun anew
    qint64 m_position = 0;   ///< up to which commits were looked at
    QDate m_day;             ///< of the round through all cases that is under way or over
    bool m_through = true;
    CaseId m_after;          ///< the last case that the round has passed
    QSet<CaseId> m_ended;    ///< archived or sealed: both for ever
    QSet<CaseId> m_found;
};

} // namespace hall
