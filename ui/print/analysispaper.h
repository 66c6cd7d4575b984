// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paperprinter.h"

namespace hall {

/** The pack of figures for the analysis meeting, A4, in the language of the screen: the dialog shows the same. */
PaperText analysisPaper(const Analysis &analysis, const PaperContext &context);

/** The year's report on petition work: the four blocks of REG 41 and no other. Of a pack for which isYear(). */
PaperText yearPaper(const Analysis &analysis, const PaperContext &context);

/** Nothing when it worked, else the printer's code. It is no paper of a case: nothing is recorded. */
[[nodiscard]] std::optional<QString> printAnalysis(PaperPrinter &printer, const Analysis &analysis, const PaperContext &context);
[[nodiscard]] std::optional<QString> printYear(PaperPrinter &printer, const Analysis &analysis, const PaperContext &context);

} // namespace hall
