// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paperprinter.h"

namespace hall {

/**
 * The registration form (F02) of an accusation is two papers that never share a sheet (P-09; REG 30): the extract without names
 * (不具名摘要), which alone is handed on, and the identity page (身份信息页), which lies apart in a closed envelope.
 */

/** The matter, and nobody: what visitors typed of themselves is left out (withoutnames.h). Where the people cannot be read, no matter either. */
PaperText accusationExtractFor(const CaseView &view, const PaperContext &context);
/** The people with whole numbers, and nothing of the matter. */
PaperText identityPageFor(const CaseView &view, const PaperContext &context);

/** Whether this desk may print the identity page: of an accusation whose people it reads, where it may show whole numbers. */
bool offersIdentityPage(const CaseView &view);
/**
 * Prints it, once Desk::unmask() has taken the reason. That it is printed is recorded before: nothing is printed that is not. A code when
 * it failed. It is no form of the case: copies are not counted, and a PDF takes the place of an earlier one.
 */
[[nodiscard]] std::optional<QString> printIdentityPage(Desk &desk, PaperPrinter &printer, const CaseId &file, PaperContext context);

/** What a paper of this case is called on the screen. */
QString paperName(PaperForm form, const CaseFile &file);

} // namespace hall
