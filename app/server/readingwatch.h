// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readingbudget.h"
#include "ledger/accesschain.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

namespace hall {

class CentreLedger;

/**
 * Who reads much: of the last Days days, each officer's sum, made anew from the stored entries at every start, so that it has no store of its
 * own and a restart raises nothing twice. An officer passes the budget of a day with one entry, and that one is the alarm:
 * alarm_reads_much with the officer's id, the day and sums, in the log of the server that took it. In the ledger's thread.
 */
class ReadingWatch final
{
public:
    /** Beijing days, today among them; what a desk brings later is counted by who asks for its day, and is no alarm. */
    static constexpr int Days = 31;

    void setBudget(const ReadingBudget &budget) { m_budget = budget; }
    /** Reads what is stored and was not counted yet, of a shared ledger what others took too. Before anything of \a device is stored. */
    void catchUp(const CentreLedger &ledger, const DeviceId &device, const QDateTime &now);
    /** Once they are stored. */
    void take(const DeviceId &device, const QList<ChainedAccess> &entries, const QDateTime &now);
    /** How many officers were beyond the budget, each day for itself, in the last Days. */
    int beyond(const CentreLedger &ledger, const QDateTime &now);

private:
    using Officers = QHash<OfficerId, DayOfReading>;
    void begin(const CentreLedger &ledger, QDate today);
    void add(const AccessEntry &entry, const QDateTime &received, bool alarms);
    void forgetBefore(QDate day);

    ReadingBudget m_budget;
    QMap<QDate, Officers> m_days;
    QHash<DeviceId, qint64> m_seen; ///< numbers, up to which they are counted
    QDate m_since;                  ///< null: nothing was read yet
};

} // namespace hall
