// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/shellwords.h"

namespace hall::words {

// The English sources, by subject; null where a phrase belongs to another.
const char *pageText(Say phrase);
const char *formText(Say phrase);
const char *stateText(Say phrase);

} // namespace hall::words
