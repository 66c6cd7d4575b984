// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/centreledger.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace hall {

/** Who works in the hall, as its administrator says on the command line. In the ledger's thread. */
namespace officers {

/**
 * Writes the appointment into the ledger, where every desk reads it. An officer whom the centre has no password of needs one
 * given out before anybody can sign in as them.
 */
[[nodiscard]] std::optional<Refusal> appoint(CentreLedger &ledger, Clock &clock, Random &random, const OfficerAppointed &appointment,
                                             QSet<WindowNumber> *touched);
/** Who gave their own passwords with an order; null: nobody did. */
struct OrderedBy
{
    OfficerId by, second;
};
/**
 * Orders "officer-add", "officer-change", "officer-dismiss", "officer-reset" and "officers", as domain/administration.h has it.
 * \a dear is what a new password's verifier is made with; "password" of an answer is good once. {"error":…} when nothing was changed.
 */
QJsonObject perform(CentreLedger &ledger, Clock &clock, Random &random, const PasswordCost &dear, const QJsonObject &order, const OrderedBy &by,
                    QSet<WindowNumber> *touched);
/** Whose password was ever given out without the two administrators, and when: the auditor asks why. */
QJsonArray resetAlone(CentreLedger &ledger);
/** After a restore: what the backup does not know of, and desks have brought, holds again. Passwords do not come back. False: the store failed. */
[[nodiscard]] bool takeAgain(CentreLedger &ledger, Clock &clock, Random &random, QSet<WindowNumber> *touched);
inline bool isOrder(const QString &order) { return order.startsWith(QLatin1String("officer")); }

} // namespace officers
} // namespace hall
