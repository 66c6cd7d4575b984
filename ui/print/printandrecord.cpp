// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paperprinter.h"

namespace hall {

namespace {

QString stemOf(const PaperText &paper, int copy)
{
    const QString stem = paper.code + QLatin1Char('-') + paper.formNumber;
    return copy > 1 ? stem + QStringLiteral("-copy%1").arg(copy) : stem;
}

} // namespace

std::optional<QString> printAndRecord(Desk &desk, PaperPrinter &printer, const CaseId &file, PaperForm form, PaperContext context)
{
    const std::optional<CaseView> view = desk.caseView(file);
    if (!view)
        return codeName(RefusalCode::CaseUnknown);
    const DeskStatus status = desk.status();
    context.copy = view->file.copies.value(form) + 1;
    context.preview = false;
    if (!context.windows)
        context.windows = &desk.windows();
    if (!context.matterTypes)
        context.matterTypes = &desk.matterTypes();
    if (context.window.isNull())
        context.window = isLaptop(status.window) ? view->file.owner : status.window; // to the visitor it is the same organ
    if (context.officer.isEmpty())
        context.officer = status.officer;
    if (!context.printedAt.isValid())
        context.printedAt = desk.now();

    const std::optional<PaperText> paper = paperFor(form, *view, context);
    if (!paper)
        return QStringLiteral("form_not_available");
    if (const auto failure = printer.print(form, *paper, stemOf(*paper, context.copy)))
        return failure;
    QString language = context.language;
    if (!paper->secondLanguage.isEmpty())
        language += QLatin1Char('+') + paper->secondLanguage;
    const Result<Events> recorded = desk.give(file, RecordPrint{form, language, printer.medium()});
    if (!recorded)
        return codeName(recorded.refusal().code);
    return std::nullopt;
}

} // namespace hall
