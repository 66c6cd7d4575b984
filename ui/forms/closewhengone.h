// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/keptform.h"

#include <functional>

class QDialog;

namespace hall {

/**
 * Once the case of a dialog has left what this window may see, or is no more for who sits here to read, nothing of it stays on the screen: the
 * dialog is rejected, and \a told says so, with what was typed: kept for its author, or in memory alone, where it is not to be lost. One that
 * comes back after a lock is looked at again. Nothing where the case is not here to begin with.
 */
void closeWhenGone(Desk &desk, const CaseId &file, QDialog *dialog, std::function<void(const LeftText &left)> told);

} // namespace hall
