// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papertemplate.h"
#include "print/papervalues.h"

#include "words/paperwords.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hall {

using words::OnPaper;
using words::onPaper;

namespace {

using Kind = PaperBlock::Kind;

/** What a reader spells out: letters and figures, without marks and blanks. */
QString spelled(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            kept += c;
    }
    return kept;
}

QStringList figuresOf(const QString &text)
{
    static const QRegularExpression figures(QStringLiteral("0*([0-9]+)"));
    QStringList all;
    for (auto match = figures.globalMatch(text); match.hasNext();)
        all << match.next().captured(1);
    return all;
}

/** A name, a number or a day reads alike in both languages: once is enough. */
bool readsAlike(const QString &text, const QString &again)
{
    if (spelled(text) == spelled(again))
        return true;
    const bool letters = std::any_of(again.begin(), again.end(), [](QChar c) { return c.isLetter(); });
    return !letters && !spelled(again).isEmpty() && figuresOf(text) == figuresOf(again);
}

/** Fills a template with what a case says. */
class Filler final
{
public:
    Filler(const PaperTemplate &form, const CaseView &view, const PaperContext &context, const PaperTemplates &templates)
        : m_form(form), m_context(context), m_templates(templates), m_values(form.form, view, context, templates)
    {
        paper.form = form.form;
        paper.formNumber = paperFormNumber(form.form);
        paper.language = context.language;
        paper.secondLanguage = context.secondLanguage == context.language ? QString() : context.secondLanguage;
        paper.letter = form.letter;
        const Tongues &head = shaped(&PaperTemplate::Shape::head, form.head);
        paper.centre = head.isEmpty() ? PaperLine{context.centreName, {}} : line(head);
        paper.title = line(shaped(&PaperTemplate::Shape::title, form.title));
        if (form.numbered)
            paper.documentNumber = each([&](const QString &language) { return m_values.in(language, QStringLiteral("number.") + paper.formNumber); });
        if (context.ticket && form.form == PaperForm::F01Ticket) {
            paper.codeLabel = line(m_templates.phrases().value(QStringLiteral("ticket_number")));
            paper.code = context.ticket->number;
        } else {
            paper.codeLabel = each([&](const QString &language) { return onPaper(OnPaper::CaseCode, language); });
            paper.code = view.file.code ? view.file.code->text() : QString();
            paper.qrPayload = paper.code;
        }
        if (context.copy > 1)
            paper.copyMark = onPaper(OnPaper::Copy, paper.language).arg(context.copy);
        if (context.preview)
            paper.watermark = onPaper(OnPaper::PreviewMark, paper.language);
        if (form.inside && view.file.sealed())
            paper.secrecyMark = onPaper(OnPaper::Confidential, paper.language);
        else if (form.inside && view.file.restricted)
            paper.secrecyMark = onPaper(OnPaper::RestrictedMark, paper.language);
        for (const TemplatePart &part : form.parts) {
            if (fits(part.only))
                add(part);
        }
        foot();
    }

    PaperText paper;

private:
    template <typename Make>
    PaperLine each(Make make) const
    {
        PaperLine made{make(paper.language), {}};
        if (!paper.secondLanguage.isEmpty())
            made.second = make(paper.secondLanguage);
        if (readsAlike(made.text, made.second))
            made.second.clear();
        return made;
    }
    bool fits(const PaperCondition &only) const
    {
        return std::all_of(only.when.begin(), only.when.end(), [&](const QString &key) { return m_values.has(key); })
               && std::none_of(only.unless.begin(), only.unless.end(), [&](const QString &key) { return m_values.has(key); });
    }
    const Tongues &shaped(Tongues PaperTemplate::Shape::*what, const Tongues &otherwise) const
    {
        for (const PaperTemplate::Shape &shape : m_form.shapes) {
            if (!(shape.*what).isEmpty() && fits(shape.only))
                return shape.*what;
        }
        return otherwise;
    }
    /** The text with its values; what is missing is a line to write on. Values are never looked into for values. */
    QString filled(const Tongues &text, const QString &language, const QString &missing) const
    {
        static const QRegularExpression hole(QStringLiteral("\\{([^{}]*)\\}"));
        const QString source = inTongue(text, language);
        QString made;
        qsizetype from = 0;
        for (auto match = hole.globalMatch(source); match.hasNext();) {
            const auto one = match.next();
            made += source.mid(from, one.capturedStart() - from);
            const QString value = m_values.in(language, one.captured(1));
            const bool alone = one.capturedLength() == source.size();
            // A mark alone (■) goes with the words after it.
            const bool ownOrder = !alone && !value.isRightToLeft() && !value.startsWith(QChar(0x200F)) && !spelled(value).isEmpty();
            made += value.isEmpty() ? missing : ownOrder ? words::isolated(value, language) : value;
            from = one.capturedEnd();
        }
        return made + source.mid(from);
    }
    PaperLine line(const Tongues &text, const QString &missing = QStringLiteral("________")) const
    {
        return each([&](const QString &language) { return filled(text, language, missing); });
    }

    void add(const TemplatePart &part)
    {
        PaperBlock block;
        block.kind = part.kind;
        switch (part.kind) {
        case Kind::Field: {
            const QString source = inTongue(part.value, paper.language);
            const bool alone = source.startsWith(QLatin1Char('{')) && source.indexOf(QLatin1Char('}')) == source.size() - 1;
            block.field = {line(part.text), line(part.value, alone ? QString() : QStringLiteral("________")), part.half};
            if (part.unlessEmpty && line(part.value, {}).text.trimmed().isEmpty())
                return;
            break;
        }
        case Kind::Table: block.table = table(part); break;
        case Kind::Sign:
            for (const Tongues &place : part.places)
                block.places << line(place);
            break;
        case Kind::NewPage: break;
        default: block.text = line(part.text);
        }
        paper.blocks << block;
    }
    PaperTable table(const TemplatePart &part) const
    {
        PaperTable made;
        const auto first = m_values.rows(part.rows, paper.language);
        const auto second = paper.secondLanguage.isEmpty() ? first : m_values.rows(part.rows, paper.secondLanguage);
        for (const TemplateColumn &column : part.columns) {
            made.heads << line(column.head);
            made.widths << column.width;
        }
        for (qsizetype row = 0; row < first.size(); ++row) {
            QList<PaperLine> cells;
            for (const TemplateColumn &column : part.columns) {
                const QString text = first[row].value(column.value);
                const QString again = second.value(row).value(column.value);
                cells << PaperLine{text, readsAlike(text, again) ? QString() : again};
            }
            made.rows << cells;
        }
        for (int row = 0; row < part.blank; ++row)
            made.rows << QList<PaperLine>(part.columns.size());
        return made;
    }
    void foot()
    {
        const QString &language = paper.language;
        const Tongues &basis = shaped(&PaperTemplate::Shape::basis, m_form.basis);
        const Tongues &copiesTo = shaped(&PaperTemplate::Shape::copiesTo, m_form.copiesTo);
        const PaperLine line = each([&](const QString &tongue) {
            QStringList parts;
            if (!basis.isEmpty())
                parts << m_templates.phrase(QStringLiteral("basis_line"), tongue).arg(filled(basis, tongue, {}));
            if (!copiesTo.isEmpty())
                parts << m_templates.phrase(QStringLiteral("copies_line"), tongue).arg(QString::number(m_form.copies), filled(copiesTo, tongue, {}));
            return parts.join(QStringLiteral("   "));
        });
        if (!line.text.isEmpty())
            paper.footer << line;
        QString foot = onPaper(OnPaper::PrintedAt, language).arg(words::paperTime(m_context.printedAt, language));
        if (m_form.form != PaperForm::F01Ticket && !m_context.officer.isEmpty())
            foot += QStringLiteral("   ") + onPaper(OnPaper::Operator, language) + QLatin1Char(' ') + words::isolated(m_context.officer, language);
        if (!m_context.windowPhone.isEmpty())
            foot += QStringLiteral("   ") + onPaper(OnPaper::Phone, language) + QLatin1Char(' ') + words::isolated(m_context.windowPhone, language);
        paper.footer << PaperLine{foot, {}};
    }

    const PaperTemplate &m_form;
    const PaperContext &m_context;
    const PaperTemplates &m_templates;
    PaperValues m_values;
};

} // namespace

QString paperTitle(PaperForm form, const QString &language)
{
    switch (form) {
    case PaperForm::F02Registration: return onPaper(OnPaper::RegistrationTitle, language);
    case PaperForm::F03Receipt: return onPaper(OnPaper::ReceiptTitle, language);
    case PaperForm::F09WindowSlip: return onPaper(OnPaper::SlipTitle, language);
    default: break;
    }
    const PaperTemplate *made = paperTemplates().find(form);
    return made ? inTongue(made->title, language) : QString();
}

std::optional<PaperText> paperFor(PaperForm form, const CaseView &view, const PaperContext &context)
{
    switch (form) {
    case PaperForm::F02Registration: return registrationFor(view, context);
    case PaperForm::F03Receipt: return receiptFor(view, context);
    case PaperForm::F09WindowSlip: return slipFor(view, context);
    default: break;
    }
    const PaperTemplate *made = paperTemplates().find(form);
    const bool owed = form == PaperForm::F01Ticket ? context.ticket.has_value() : papersOf(view.file).contains(form);
    if (!made || !owed)
        return std::nullopt;
    return Filler(*made, view, context, paperTemplates()).paper;
}

} // namespace hall
