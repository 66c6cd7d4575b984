// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paperprinter.h"

namespace hall {

/** Not what this desk cannot read, nor of an accusation, of which the extract alone goes on paper (P-09). */
bool mayPrintTrouble(const TroubleView &view);

/** The page of a record that the centre did not accept, A4, as the screen tells it: to hand to whoever has the case now. */
PaperText troublePaper(const TroubleView &view, const PaperContext &context);

/** Nothing when it worked, else the printer's code, or "form_not_available". It is no paper of the case: nothing is recorded. */
[[nodiscard]] std::optional<QString> printTroublePaper(PaperPrinter &printer, const TroubleView &view, const PaperContext &context);

} // namespace hall
