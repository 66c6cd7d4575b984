// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papers.h"
#include "print/papertemplate.h"
#include "words/paperwords.h"

namespace hall {

/** Puts a paper together, each text in one or two languages. */
class PaperWriter final
{
public:
    PaperWriter(PaperForm form, const QString &number, words::OnPaper title, const CaseView &view, const PaperContext &context)
        : m_view(view), m_context(context)
    {
        paper.form = form;
        paper.formNumber = number;
        paper.language = context.language;
        paper.secondLanguage = context.secondLanguage == context.language ? QString() : context.secondLanguage;
        paper.centre = {context.centreName, {}};
        paper.title = line(title);
        paper.codeLabel = line(words::OnPaper::CaseCode);
        paper.code = view.file.code ? view.file.code->text() : QString();
        paper.qrPayload = paper.code;
        if (context.copy > 1)
            paper.copyMark = words::onPaper(words::OnPaper::Copy, paper.language).arg(context.copy);
        if (context.preview)
            paper.watermark = words::onPaper(words::OnPaper::PreviewMark, paper.language);
    }

    /** The text that \a make writes, in each language of the paper. */
    template <typename Make>
    PaperLine each(Make make) const
    {
        PaperLine made{make(paper.language), {}};
        if (!paper.secondLanguage.isEmpty())
            made.second = make(paper.secondLanguage);
        if (made.second == made.text)
            made.second.clear();
        return made;
    }
    PaperLine line(words::OnPaper phrase) const
    {
        return each([&](const QString &language) { return words::onPaper(phrase, language); });
    }
    PaperLine window(WindowNumber window) const
    {
        // A visitor carries the receipt away: of a sealed matter not even the number, which names the discipline organ.
        if (m_view.file.sealed() && paper.form == PaperForm::F03Receipt)
            return each([](const QString &language) { return paperTemplates().phrase(QStringLiteral("sealed_desk"), language); });
        // The number finds the counter; the agency's name would betray what a sealed matter is about.
        const WindowRegistry *windows = m_view.file.sealed() ? nullptr : m_context.windows;
        return each([&](const QString &language) { return words::paperWindow(window, windows, language); });
    }
    PaperLine time(const QDateTime &instant) const
    {
        // Figures read alike in both languages: once is enough.
        return {instant.isValid() ? words::paperTime(instant, paper.language) : QString(), {}};
    }
    PaperLine stated(const Stated &what) const
    {
        if (what.present() || what.whyMissing.isEmpty())
            return {what.text, {}};
        return each([&](const QString &language) {
            return words::onPaper(words::OnPaper::NotGiven, language).arg(words::isolated(what.whyMissing, language));
        });
    }

    void field(words::OnPaper label, const PaperLine &value, bool half = false) { paper.fields.append({line(label), value, half}); }
    void typed(words::OnPaper label, const QString &value, bool half = false) { field(label, {value, {}}, half); }
    void fieldUnlessEmpty(words::OnPaper label, const QString &value, bool half = false)
    {
        if (!value.isEmpty())
            typed(label, value, half);
    }
    void paragraph(words::OnPaper phrase) { paper.paragraphs.append(line(phrase)); }
    void sign(words::OnPaper place) { paper.signatures.append(line(place)); }
    void foot()
    {
        const QString &language = paper.language;
        QString foot = words::onPaper(words::OnPaper::PrintedAt, language).arg(words::paperTime(m_context.printedAt, language));
        // The receipt has the phone in its table.
        if (paper.form != PaperForm::F03Receipt && !m_context.windowPhone.isEmpty())
            foot += QStringLiteral("   ") + words::onPaper(words::OnPaper::Phone, language) + QLatin1Char(' ') + words::isolated(m_context.windowPhone, language);
        paper.footer.append({foot, {}});
    }

    PaperText paper;

private:
    const CaseView &m_view;
    const PaperContext &m_context;
};

/** When, where and as what it was registered: the first rows of each registration. */
void writeRegistered(PaperWriter &writer, const CaseFile &file);
/** The rows of one person. On paper numbers are covered, but \a whole of the identity page, for which a reason was given. */
void writeParty(PaperWriter &writer, const Party &party, int number, bool several, bool whole = false);
void writeMatter(PaperWriter &writer, const Matter &matter, const PaperContext &context);
PaperLine receivedPapers(const PaperWriter &writer, const CaseFile &file);

} // namespace hall
