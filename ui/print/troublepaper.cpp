// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/troublepaper.h"

#include "words/paperwords.h"
#include "words/shellwords.h"
#include "words/troublewords.h"
#include "words/words.h"

namespace hall {

namespace {

bool ofAccusation(const TroubleView &view)
{
    return view.now.sealed() || std::any_of(view.order.begin(), view.order.end(), [](const Event &event) {
               const auto *filed = std::get_if<CaseFiled>(&event.body);
               return filed && filed->category == Category::Accusation;
           });
}

} // namespace

bool mayPrintTrouble(const TroubleView &view)
{
    return !view.act.sealed && !ofAccusation(view);
}

PaperText troublePaper(const TroubleView &view, const PaperContext &context)
{
    PaperText paper;
    paper.form = PaperForm::F02Registration;
    // In the language of the screen alone: its sentences are made for the officer, not for the visitor.
    paper.language = words::language();
    paper.centre.text = context.centreName;
    paper.title.text = words::onTrouble(words::OnTrouble::ListName);
    paper.codeLabel.text = words::say(Say::HeadCode);
    paper.code = view.act.caseCode;
    paper.qrPayload = view.act.caseCode;
    for (const words::TroublePart &part : words::troubleParts(view, *context.windows, *context.matterTypes))
        paper.fields << PaperField{{part.head, {}}, {part.lines.join(QLatin1Char('\n')), {}}, false};
    paper.footer << PaperLine{QStringList{context.officer, words::windowName(context.window, *context.windows), words::dateTime(context.printedAt)}.join(QStringLiteral(" · ")), {}};
    return paper;
}

std::optional<QString> printTroublePaper(PaperPrinter &printer, const TroubleView &view, const PaperContext &context)
{
    if (!mayPrintTrouble(view))
        return QStringLiteral("form_not_available");
    const QString stem = view.act.caseCode.isEmpty() ? view.act.id.text() : view.act.caseCode + QLatin1Char('-') + view.act.id.text().right(6);
    return printer.print(PaperForm::F02Registration, troublePaper(view, context), stem + QStringLiteral("-record"));
}

} // namespace hall
