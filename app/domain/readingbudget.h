// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace hall {

/**
 * How much one officer reads on one day before an administrator is told (PIPL arts. 51, 54): it stops nobody from working. The numbers of
 * resources/reading-budget.json are defaults of the house, far above a full day at a counter; no rule of law names any.
 */
struct ReadingBudget
{
    int cases = 80;    ///< different ones; from 1
    int unmasked = 20; ///< times that numbers were shown in full
    int searched = 30; ///< times that somebody was looked for by a number

    /** FieldNotReadable (reading_budget): not of its form. A number that was left out is not taken for the house's. */
    static Result<ReadingBudget> fromJson(const QByteArray &json);
    friend bool operator==(const ReadingBudget &, const ReadingBudget &) = default;
};

/**
 * What one officer read on one day, as a sum: it leads to no case. Accusations count like all others. They are what a thief of records
 * wants most, and the alarm asks the whole sum. What is shown of who reads accusations leaves small sums out, since a sum of one tells that
 * there was one (P-07): see server/readingreport.h.
 */
class DayOfReading final
{
public:
    void add(const AccessEntry &entry);
    int of(AccessAct act) const { return m_acts.value(static_cast<int>(act)); }
    /** Different ones that were opened, shown in full or printed. */
    int cases() const { return static_cast<int>(m_cases.size()); }
    /** More than the budget in one of its three numbers. What is added later takes nothing back. */
    bool isBeyond(const ReadingBudget &budget) const;

private:
    QMap<int, int> m_acts;
    QSet<CaseId> m_cases;
};

/**
 * The Beijing day that an entry counts for: when it was made, as the device's clock said, and at the latest when the centre received it.
 * A clock that goes ahead spreads nobody's reading over days to come.
 */
QDate readingDay(const AccessEntry &entry, const QDateTime &received);

} // namespace hall
