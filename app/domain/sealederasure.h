// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
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
/** The erasure that the centre carries out on \a today, of Beijing: decided, and its retention period over by \a table. */
std::optional<CaseErased> sealedErasureDue(const CaseFile &file, const RetentionTable &table, QDate today);

} // namespace hall
