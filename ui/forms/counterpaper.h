// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papers.h"

namespace hall {

/** What every paper of this counter says; Chinese first, the clerk's language under it. */
PaperContext counterPaper(const Desk &desk);
/** The same with \a second under the Chinese; Chinese alone when it is empty. */
PaperContext counterPaper(const Desk &desk, const QString &second);
/** The same in the language that the visitor of this case asked for. */
PaperContext counterPaper(Desk &desk, const CaseId &file);

} // namespace hall
