// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refusal.h"

#include <QtCore/QString>

namespace hall::words {

/** Why the store of this computer cannot be used, and what to do: of a StoreFailed, by its reason. */
QString storeSentence(const Refusal &refusal);

} // namespace hall::words
