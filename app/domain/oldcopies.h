// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overdue.h"

namespace hall {

/**
 * Days for which the windows that had a case, or helped with it, keep their copy once it is archived (domain rules P-16). Ours to set:
 * thirty, as long as each of the law's own terms after an ending (REG 35, 36; MED 33), within which visitors come back to the counter
 * that they know. The day of archiving does not count.
 */
inline constexpr int CopyDays = 30;

/** The windows that have a copy of an archived case and whose it is not. None of an accusation, which no other window ever had. */
QSet<WindowNumber> copiesAt(const CaseFile &file);
/**
 * The first day, of Beijing, on which they are to have none any more; null where nobody has one. \a heard: when the centre had the
 * archiving, UTC; without it what the archiving window's clock said counts.
 */
std::optional<QDate> copiesEndOn(const CaseFile &file, const QDateTime &heard = {});
/** What is due of that in a case at \a now (UTC); nothing, where nothing is. */
std::optional<Overdue> oldCopies(const CaseFile &file, const QDateTime &now, const HeardAt &heardAt = {});

} // namespace hall
