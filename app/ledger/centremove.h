// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/centresnapshot.h"

namespace hall {

/**
 * Copies a centre's ledger from one database to an empty one, of either kind, row by row as it is, in one transaction that is
 * committed only when the copy verifies and has the same counts and the same tally, which names the end of every chain.
 * The source is read at one moment and left as it is. Errors are StoreFailed; the reason is a sentence.
 */
Result<CentreSnapshot::Counts> moveCentre(Database &from, Database &to, const QByteArray &storeKey);

} // namespace hall
