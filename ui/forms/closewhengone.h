// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <functional>

class QDialog;

namespace hall {

/**
 * Once the case of a dialog has left what this window may see, or is no more for who sits here to read, nothing of it stays on the screen: the
 * dialog is rejected, and \a told says so, and whether what was typed is kept for its author. One that comes back after a lock is looked at again. Nothing where the case is not here to begin with.
 */
void closeWhenGone(Desk &desk, const CaseId &file, QDialog *dialog, std::function<void(bool kept)> told);

} // namespace hall
