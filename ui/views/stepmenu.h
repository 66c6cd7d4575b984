// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <functional>

class QMenu;

namespace hall {

/** Fills \a menu with the steps that the rules take now, in the groups of the procedure. */
void fillStepMenu(QMenu &menu, const CaseView &view, const std::function<void(Step)> &chosen);
/** Fills \a menu with the papers that belong to the case as it stands. */
void fillPaperMenu(QMenu &menu, const CaseView &view, const std::function<void(PaperForm)> &chosen);
/** Whether fillStepMenu() would find any. */
bool anyStepAllowed(const CaseView &view);

} // namespace hall
