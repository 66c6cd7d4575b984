// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/accusationpapers.h"

#include "print/paperwriter_p.h"
#include "print/withoutnames.h"
#include "words/words.h"

namespace hall {

using words::OnPaper;
using words::onPaper;

PaperText accusationExtractFor(const CaseView &view, const PaperContext &context)
{
    const CaseFile &file = view.file;
    PaperWriter writer(PaperForm::F02Registration, QStringLiteral("F02"), OnPaper::ExtractTitle, view, context);
    writer.paper.secrecyMark = onPaper(OnPaper::Confidential, context.language);
    writeRegistered(writer, file);
    writer.typed(OnPaper::Headcount, QString::number(file.headcount), true);
    // Whom it is from must be known to be left out.
    if (file.hasMatter && file.hasParties) {
        const WithoutNames nameless(file.parties);
        writer.fieldUnlessEmpty(OnPaper::RespondentUnit, nameless.of(file.respondentUnit));
        writeMatter(writer, nameless.of(file.matter), context);
    } else {
        writer.field(OnPaper::Facts, writer.line(OnPaper::NotReadableHere));
    }
    if (!file.papers.isEmpty())
        writer.field(OnPaper::ReceivedPapers, receivedPapers(writer, file));
    writer.field(OnPaper::OralRecord, writer.line(file.oral ? OnPaper::OralYes : OnPaper::OralNo));
    writer.typed(OnPaper::Operator, context.officer, true);
    writer.paragraph(OnPaper::ExtractRule);
    // The visitor signs the identity page: a signature is a name.
    writer.sign(OnPaper::ReceptionistSigns);
    writer.sign(OnPaper::SignatureDate);
    writer.foot();
    return writer.paper;
}

PaperText identityPageFor(const CaseView &view, const PaperContext &context)
{
    const CaseFile &file = view.file;
    PaperWriter writer(PaperForm::F02Registration, QStringLiteral("F02"), OnPaper::IdentityPageTitle, view, context);
    writer.paper.secrecyMark = onPaper(OnPaper::Confidential, context.language);
    writer.field(OnPaper::RegisteredAt, writer.time(file.registered), true);
    if (file.hasParties) {
        for (int i = 0; i < file.parties.size(); ++i)
            writeParty(writer, file.parties[i], i + 1, file.parties.size() > 1, true);
    } else {
        writer.field(OnPaper::Name, writer.line(OnPaper::NotReadableHere));
    }
    writer.field(OnPaper::Privacy, writer.line(OnPaper::PrivacyShown), true);
    writer.typed(OnPaper::Operator, context.officer, true);
    writer.paragraph(OnPaper::IdentityPageRule);
    writer.paragraph(OnPaper::PrivacyNotice);
    writer.paragraph(OnPaper::ExtractConfirms);
    writer.sign(OnPaper::VisitorSigns);
    writer.sign(OnPaper::SignatureDate);
    writer.sign(OnPaper::ReceptionistSigns);
    writer.sign(OnPaper::SignatureDate);
    writer.foot();
    return writer.paper;
}

bool offersIdentityPage(const CaseView &view)
{
    return view.file.sealed() && view.file.hasParties && view.allowed.contains(QStringLiteral("print")) && view.allowed.contains(QStringLiteral("unmask"));
}

std::optional<QString> printIdentityPage(Desk &desk, PaperPrinter &printer, const CaseId &file, PaperContext context)
{
    const std::optional<CaseView> view = desk.caseView(file);
    if (!view)
        return codeName(RefusalCode::CaseUnknown);
    if (!offersIdentityPage(*view))
        return QStringLiteral("form_not_available");
    if (const auto unnoted = desk.notePrint(file))
        return codeName(unnoted->code);
    context = nextCopy(desk, *view, PaperForm::F02Registration, std::move(context));
    context.copy = 1; // the number counts extracts
    context.preview = false;
    const PaperText page = identityPageFor(*view, context);
    return printer.print(page.form, page, page.code + QStringLiteral("-F02-identity"));
}

QString paperName(PaperForm form, const CaseFile &file)
{
    return file.sealed() && form == PaperForm::F02Registration ? onPaper(OnPaper::ExtractTitle, words::language()) : words::nameOf(form);
}

} // namespace hall
