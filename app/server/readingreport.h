// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readingbudget.h"
#include "ledger/centresnapshot.h"

#include <QtCore/QJsonObject>

namespace hall::reading {

/** How much a day is much: DIR/reading-budget.json, where the hall has put one, else what is built in. Refused: StoreFailed, with a sentence. */
Result<ReadingBudget> budgetFor(const QString &directory);

/**
 * For the auditor: of every officer who read on \a day, a Beijing day, the name and sums, and whether they are "beyond" \a budget; most
 * cases first. No case, no visitor, no reason. "unreadable": entries received on that day whose words are lost, of whomever.
 */
Result<QJsonObject> readOn(const CentreSnapshot &snapshot, const ReadingBudget &budget, QDate day);

} // namespace hall::reading
