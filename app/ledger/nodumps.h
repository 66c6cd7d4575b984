// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hall {

/**
 * No crash file of this process, and no other process of the same user looks into it: its memory holds keys and what people told.
 * At the very start of a program. HALL_DUMPS=1 leaves things as they are, for who looks for a bug.
 */
void forbidDumps();

} // namespace hall
