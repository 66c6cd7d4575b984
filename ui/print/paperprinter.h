// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papers.h"

#include <QtCore/QObject>

#include <optional>

namespace hall {

/** Puts papers on a named printer or into PDF files, silently. What goes wrong is a code: a case never depends on it. */
class PaperPrinter final : public QObject
{
    Q_OBJECT
public:
    struct Target
    {
        QString printerName;
        QString pdfDirectory;                 ///< goes before the printer when it is set
        PaperSize receiptSize = PaperSize::A5;
    };
    explicit PaperPrinter(QObject *parent = nullptr);
    explicit PaperPrinter(const Target &target, QObject *parent = nullptr);

    const Target &target() const { return m_target; }
    void setTarget(const Target &target);
    PaperSize sizeFor(PaperForm form) const;
    QString medium() const;                   ///< "pdf" or "printer", as the ledger records it

    /** Nothing when it worked, else "pdf_not_writable", "printer_not_found" or "printer_failed". */
    [[nodiscard]] std::optional<QString> print(PaperForm form, const PaperText &text, const QString &fileStem);
    /** The PDF of the last print that worked. */
    std::optional<QString> lastFile() const { return m_lastFile; }

private:
    Target m_target;
    std::optional<QString> m_lastFile;
};

/** What the next copy of a paper of a case says, whether it is printed or looked at: what \a context leaves empty comes from the desk. */
PaperContext nextCopy(const Desk &desk, const CaseView &view, PaperForm form, PaperContext context);

/**
 * Notes that a paper of a case is read (P-10), prints its next copy and, only when that worked, records it in the case. What cannot be noted is not
 * printed. Answers a code when it failed.
 */
[[nodiscard]] std::optional<QString> printAndRecord(Desk &desk, PaperPrinter &printer, const CaseId &file, PaperForm form,
                                                    PaperContext context);

/** Before a list, a register or figures go on paper: that they did is recorded, or nothing is printed. A code, as of the print itself. */
[[nodiscard]] std::optional<QString> noteExport(Desk &desk);

} // namespace hall
