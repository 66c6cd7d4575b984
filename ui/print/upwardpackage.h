// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paperprinter.h"

namespace hall {

/** A paper of the package as it came out of the printer. */
struct PackagePaper
{
    PaperForm form;
    QString title;                 ///< as it stands on it: a letter to the higher level is not called as one to a window
    QString number;                ///< 文号, or that it is still to come; empty on papers that carry none
    int pages = 0;
    friend bool operator==(const PackagePaper &, const PackagePaper &) = default;
};

/**
 * The papers that go up with a matter (向上移送材料), as they lie in the folder: the letter, the registration, the list of what was
 * handed in, the opinions given. None when it was not sent up, is sealed, or is on its way to a window: then the letter is that one's.
 */
QList<PaperForm> upwardPackage(const CaseFile &file);

/** What lies in the folder and on which of its pages, A4. It is no paper of the case: nothing is recorded of it. */
PaperText packageCatalogue(const CaseFile &file, const QList<PackagePaper> &papers, const PaperContext &context);

struct PackagePrint
{
    QList<PackagePaper> printed;
    std::optional<QString> failure; ///< a code; the run ended there, without a catalogue
};
/** Prints them in one run, records each as printAndRecord() does, and then prints the catalogue of what came out. */
[[nodiscard]] PackagePrint printUpwardPackage(Desk &desk, PaperPrinter &printer, const CaseId &file, PaperContext context);

} // namespace hall
