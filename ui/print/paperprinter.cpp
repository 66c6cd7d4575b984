// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paperprinter.h"

#include "print/papertemplate.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>

namespace hall {

namespace {

constexpr int PdfResolution = 600;

QPageLayout layoutOf(const PaperText &text, PaperSize size)
{
    QPageSize page(QPageSize::A4);
    if (size == PaperSize::A5)
        page = QPageSize(QPageSize::A5);
    else if (size == PaperSize::Roll80)
        page = QPageSize(sheetOf(text, size), QPageSize::Millimeter, QStringLiteral("80 mm"), QPageSize::ExactMatch);
    QPageLayout layout(page, QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/** Paints every page on a paged device; false as soon as the device says no. */
bool paintAll(QPagedPaintDevice &device, const PaperText &text, PaperSize size)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF page(0, 0, device.width(), device.height());
    const int pages = pageCount(text, size);
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !device.newPage())
            return false;
        paintPaper(painter, page, text, size, number);
    }
    return painter.end();
}

} // namespace

PaperPrinter::PaperPrinter(QObject *parent) : QObject(parent) {}
PaperPrinter::PaperPrinter(const Target &target, QObject *parent) : QObject(parent), m_target(target) {}

void PaperPrinter::setTarget(const Target &target)
{
    m_target = target;
}

PaperSize PaperPrinter::sizeFor(PaperForm form) const
{
    switch (form) {
    case PaperForm::F03Receipt: return m_target.receiptSize;
    case PaperForm::F09WindowSlip: return PaperSize::A5;
    default: break;
    }
    const PaperTemplate *made = paperTemplates().find(form);
    return made ? made->size : PaperSize::A4;
}

QString PaperPrinter::medium() const
{
    return m_target.pdfDirectory.isEmpty() ? QStringLiteral("printer") : QStringLiteral("pdf");
}

std::optional<QString> PaperPrinter::print(PaperForm form, const PaperText &text, const QString &fileStem)
{
    const PaperSize size = sizeFor(form);
    if (!m_target.pdfDirectory.isEmpty()) {
        const QString notWritable = QStringLiteral("pdf_not_writable");
        const QDir directory(m_target.pdfDirectory);
        if (!directory.mkpath(QStringLiteral(".")))
            return notWritable;
        // Beside the file and then renamed: nobody ever opens half a receipt.
        QSaveFile file(directory.filePath(fileStem + QStringLiteral(".pdf")));
        if (!file.open(QIODevice::WriteOnly))
            return notWritable;
        {
            QPdfWriter writer(&file);
            writer.setResolution(PdfResolution);
            writer.setPageLayout(layoutOf(text, size));
            writer.setTitle(text.code);
            if (!paintAll(writer, text, size))
                file.cancelWriting();
        }
        if (!file.commit())
            return notWritable;
        m_lastFile = file.fileName();
        return std::nullopt;
    }

    const QPrinterInfo info = QPrinterInfo::printerInfo(m_target.printerName);
    if (m_target.printerName.isEmpty() || info.isNull())
        return QStringLiteral("printer_not_found");
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageLayout(layoutOf(text, size));
    printer.setDocName(text.formNumber + QLatin1Char(' ') + text.code);
    if (!printer.isValid() || !paintAll(printer, text, size) || printer.printerState() == QPrinter::Error)
        return QStringLiteral("printer_failed");
    return std::nullopt;
}

} // namespace hall
