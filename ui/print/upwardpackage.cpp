// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/upwardpackage.h"

#include "domain/clocks.h"
#include "words/paperwords.h"
#include "words/previewwords.h"

#include <algorithm>
#include <numeric>

namespace hall {

using words::OnPreview;

namespace {

using Kind = PaperBlock::Kind;

/** Puts the catalogue together, in the language of the letter it lies under. */
class Catalogue final
{
public:
    Catalogue(const CaseFile &file, const PaperContext &context)
    {
        paper.form = PaperForm::F32Archive; // as large as the contents of a file, and of their look
        paper.language = context.language;
        paper.centre.text = context.centreName;
        paper.title = line(OnPreview::CatalogueTitle);
        paper.codeLabel.text = words::onPaper(words::OnPaper::CaseCode, paper.language);
        paper.code = file.code ? file.code->text() : QString();
        paper.qrPayload = paper.code;
        paper.footer << PaperLine{QStringList{words::paperWindow(context.window, context.windows, paper.language), context.officer,
                                              words::paperTime(context.printedAt, paper.language)}.join(QStringLiteral(" · ")), {}};
    }

    QString say(OnPreview phrase) const { return words::onPreview(phrase, paper.language); }
    PaperLine line(OnPreview phrase) const { return {say(phrase), {}}; }
    void field(OnPreview label, const QString &value)
    {
        PaperBlock block;
        block.kind = Kind::Field;
        block.field = {line(label), {value, {}}, true};
        paper.blocks << block;
    }
    void text(Kind kind, const QString &text)
    {
        PaperBlock block;
        block.kind = kind;
        block.text.text = text;
        paper.blocks << block;
    }
    void table(const QList<PackagePaper> &papers)
    {
        PaperBlock block;
        block.kind = Kind::Table;
        for (const OnPreview head : {OnPreview::HeadNumber, OnPreview::HeadPaper, OnPreview::HeadDocumentNumber, OnPreview::HeadPages, OnPreview::HeadOnPages})
            block.table.heads << line(head);
        block.table.widths = {9, 39, 24, 13, 15};
        int page = 1;
        for (const PackagePaper &one : papers) {
            const int last = page + one.pages - 1;
            const QString on = last == page ? QString::number(page) : QStringLiteral("%1–%2").arg(page).arg(last);
            QList<PaperLine> cells;
            for (const QString &cell : {QString::number(block.table.rows.size() + 1), paperFormNumber(one.form) + QLatin1Char(' ') + one.title,
                                        one.number, QString::number(one.pages), on})
                cells << PaperLine{cell, {}};
            block.table.rows << cells;
            page = last + 1;
        }
        paper.blocks << block;
    }
    void sign(std::initializer_list<OnPreview> places)
    {
        PaperBlock block;
        block.kind = Kind::Sign;
        for (const OnPreview place : places)
            block.places << line(place);
        paper.blocks << block;
    }

    PaperText paper;
};

} // namespace

QList<PaperForm> upwardPackage(const CaseFile &file)
{
    if (file.sealed() || file.pending || !lastOf(file, Step::SentUpward))
        return {};
    QList<PaperForm> forms;
    const QList<PaperForm> there = papersOf(file);
    for (const PaperForm form : {PaperForm::F08ForwardedToOrgan, PaperForm::F02Registration, PaperForm::F12PapersReceived, PaperForm::F14Opinion,
                                 PaperForm::F16ReviewOpinion, PaperForm::F17ReReviewOpinion}) {
        if (there.contains(form))
            forms << form;
    }
    return forms;
}

PaperText packageCatalogue(const CaseFile &file, const QList<PackagePaper> &papers, const PaperContext &context)
{
    Catalogue catalogue(file, context);
    if (const StepRecord *sent = lastOf(file, Step::SentUpward)) {
        catalogue.field(OnPreview::SentTo, sent->words.value(Item::Organ));
        catalogue.field(OnPreview::SentOn, words::paperDate(sent->facts.on.isValid() ? sent->facts.on : legalDate(sent->at), context.language));
    }
    catalogue.table(papers);
    const auto pagesOf = [](const auto &all) { return std::accumulate(all.begin(), all.end(), 0, [](int sum, const auto &one) { return sum + one.pages; }); };
    catalogue.text(Kind::Note, catalogue.say(OnPreview::AllPages).arg(papers.size()).arg(pagesOf(papers)));
    if (!file.papers.isEmpty())
        catalogue.text(Kind::Note, catalogue.say(OnPreview::HandedIn).arg(file.papers.size()).arg(pagesOf(file.papers)));
    catalogue.sign({OnPreview::MadeUpBy, OnPreview::Date, OnPreview::ReceivedBy, OnPreview::Date});
    return catalogue.paper;
}

PackagePrint printUpwardPackage(Desk &desk, PaperPrinter &printer, const CaseId &file, PaperContext context)
{
    PackagePrint run;
    const auto before = desk.caseView(file);
    if (!before) {
        run.failure = codeName(RefusalCode::CaseUnknown);
        return run;
    }
    // For an organ, not for the visitor: in the language of official letters alone.
    context.secondLanguage.clear();
    const QList<PaperForm> forms = upwardPackage(before->file);
    if (forms.isEmpty())
        run.failure = QStringLiteral("form_not_available");
    for (const PaperForm form : forms) {
        const auto paper = paperFor(form, *before, nextCopy(desk, *before, form, context));
        run.failure = printAndRecord(desk, printer, file, form, context);
        if (run.failure)
            break;
        run.printed << PackagePaper{form, paper->title.text, paper->documentNumber.text, pageCount(*paper, printer.sizeFor(form))};
    }
    if (run.failure)
        return run;
    // A second run lies beside the first, as second copies of its papers do.
    const PaperContext on = nextCopy(desk, *before, forms.first(), context);
    if (const auto unnoted = desk.notePrint(file)) {
        run.failure = codeName(unnoted->code);
        return run;
    }
    const PaperText catalogue = packageCatalogue(before->file, run.printed, on);
    const QString stem = catalogue.code + QStringLiteral("-upward");
    run.failure = printer.print(catalogue.form, catalogue, on.copy > 1 ? stem + QStringLiteral("-copy%1").arg(on.copy) : stem);
    return run;
}

} // namespace hall
