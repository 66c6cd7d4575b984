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

PaperContext nextCopy(const Desk &desk, const CaseView &view, PaperForm form, PaperContext context)
{
    const DeskStatus status = desk.status();
    context.copy = view.file.copies.value(form) + 1;
    if (!context.windows)
        context.windows = &desk.windows();
    if (!context.matterTypes)
        context.matterTypes = &desk.matterTypes();
    if (context.window.isNull() || isLaptop(context.window))
        context.window = isLaptop(status.window) ? view.file.owner : status.window; // to the visitor it is the same organ
    if (context.officer.isEmpty())
        context.officer = status.officer;
    if (!context.printedAt.isValid())
        context.printedAt = desk.now();
    return context;
}

std::optional<QString> printAndRecord(Desk &desk, PaperPrinter &printer, const CaseId &file, PaperForm form, PaperContext context)
{
    const std::optional<CaseView> view = desk.caseView(file);
    if (!view)
        return codeName(RefusalCode::CaseUnknown);
    context = nextCopy(desk, *view, form, std::move(context));
    context.preview = false;

    const std::optional<PaperText> paper = paperFor(form, *view, context);
    if (!paper)
        return QStringLiteral("form_not_available");
    // That it is read is on the disk before it comes out. That it was printed is a fact of the case, and recorded once it is one.
    if (const auto unnoted = desk.notePrint(file, form))
        return codeName(unnoted->code);
    if (const auto failure = printer.print(form, *paper, stemOf(*paper, context.copy)))
        return failure;
    // Only the language in which the paper binds. What stands beside it is the visitor's wish of this visit, and not kept (P-02).
    const Result<Events> recorded = desk.give(file, RecordPrint{form, context.language, printer.medium()});
    if (!recorded)
        return codeName(recorded.refusal().code);
    return std::nullopt;
}

std::optional<QString> noteExport(Desk &desk)
{
    const auto refusal = desk.noteExport();
    return refusal ? std::optional(codeName(refusal->code)) : std::nullopt;
}

} // namespace hall
