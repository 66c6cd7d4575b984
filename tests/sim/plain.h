// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "sim/facts.h"

namespace hall::sim {

/** The product's values in the checker's plain words. */
Fact plain(const Event &event);
QString plain(const CaseFile &file);

} // namespace hall::sim
