// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readingbudget.h"
#include "ledger/centresnapshot.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace hall {
class CentreLedger;
}

namespace hall::reading {

/** How much a day is much: DIR/reading-budget.json, where the hall has put one, else what is built in. Refused: StoreFailed, with a sentence. */
Result<ReadingBudget> budgetFor(const QString &directory);

/** Who has, or had, the discipline role: accusations are nearly all that they read. */
QSet<OfficerId> disciplineOf(CentreLedger &ledger);

/**
 * For the auditor: of every officer who read on \a day, a Beijing day, the name and sums, and whether they are "beyond" \a budget; most
 * cases first. No case, no visitor, no reason. Of one of \a discipline, and of whoever read at window 23, sums below five are null, nothing
 * among them, and who has no others is left out: a sum of one tells that there was an accusation (P-07). "unreadable": entries received on
 * that day whose words are lost, of whomever.
 */
Result<QJsonObject> readOn(const CentreSnapshot &snapshot, const ReadingBudget &budget, QDate day, const QSet<OfficerId> &discipline);

} // namespace hall::reading
