// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overdue.h"
#include "domain/retention.h"

namespace hall {

/** The two officers at window 23 who decided that an archived accusation be erased. */
struct ErasureDecision
{
    OfficerId by;     ///< who asked for it
    OfficerId second; ///< who agreed
};

/**
 * Nothing while one of the two is missing. Of an accusation nobody else decides (REG 30; PIPL 47): the system administrator and the
 * auditor, who erase other cases, learn of none. At most one of the two can be who received it: the other holds the discipline role.
 */
std::optional<ErasureDecision> erasureDecided(const CaseFile &file);
/**
 * Days for which the centre waits once it has the second officer's word; the day of its receipt does not count. Both officers are ids that
 * one PC of the window states: for thirty days, as long as the law's own terms after an ending (REG 35, 36; MED 33), everybody else there
 * can see what that PC did. No step takes the decision back; a schedule that keeps accusations for ever holds it up.
 */
inline constexpr int ErasureNoticeDays = 30;
/**
 * The erasure that the centre carries out on \a today, of Beijing: decided, its retention period over by \a table, and everybody at the
 * window had time to see it. Days that the archiving PC states may be years back: what counts is not before \a heardAt says that the centre
 * had the event, and where that is not known nothing is erased. The certificate says which period was applied, as the schedule may change.
 */
std::optional<CaseErased> sealedErasureDue(const CaseFile &file, const RetentionTable &table, QDate today, const HeardAt &heardAt);

} // namespace hall
