// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papers.h"

namespace hall {

/** What every paper of this counter says; Chinese first, the clerk's language under it. */
PaperContext counterPaper(const Desk &desk);

} // namespace hall
