// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papervalues_p.h"

#include "words/paperwords.h"
#include "words/stepwords.h"

namespace hall {

using words::OnPaper;
using words::onPaper;

namespace {

using Row = QMap<QString, QString>;
using Rows = QList<Row>;

const QString Number = QStringLiteral("number");
const QString Name = QStringLiteral("name");
const QString Kind = QStringLiteral("kind");
const QString Pages = QStringLiteral("pages");
const QString Date = QStringLiteral("date");
const QString Window = QStringLiteral("window");
const QString Mark = QStringLiteral("mark");
const QString Copies = QStringLiteral("copies");
const QString Words = QStringLiteral("words");
const QString Document = QStringLiteral("document");
const QString Phone = QStringLiteral("phone");

/** A paper's name says what an accusation is about: those are counted only. */
Rows receivedRows(const PaperSource &source, const QString &language)
{
    Rows rows;
    int pages = 0;
    for (const PaperItem &item : source.file().papers) {
        pages += item.pages;
        rows.append({{Number, QString::number(rows.size() + 1)},
                     {Name, item.name},
                     {Kind, onPaper(item.original ? OnPaper::PaperOriginal : OnPaper::PaperCopy, language)},
                     {Pages, QString::number(item.pages)}});
    }
    if (!source.sealed())
        return rows;
    return {{{Number, QStringLiteral("1")}, {Name, onPaper(OnPaper::PapersCounted, language).arg(rows.size()).arg(pages)}, {Kind, {}}, {Pages, QString::number(pages)}}};
}

Rows partyRows(const PaperSource &source, const QString &language)
{
    Rows rows;
    if (source.sealed())
        return rows;
    for (const Party &party : source.file().parties) {
        rows.append({{Number, QString::number(rows.size() + 1)},
                     {Name, party.name.text},
                     {Document, words::isolated(maskedIdentityNumber(party.document.number), language)},
                     {Phone, words::isolated(maskedPhone(party.phone.text), language)}});
    }
    return rows;
}

/** Of the procedure, and so of its course: not what the centre does by itself, who reads it, nor how anybody behaved at a visit (REG 26). */
bool ofTheCourse(Step step)
{
    const bool ofTheCentre = step == Step::DocumentNumbered || step == Step::FaultNoticed || step == Step::CopiesWithdrawn;
    const bool ofReaders = step == Step::AccessRestricted || step == Step::TakenOver || step == Step::ErasureAsked || step == Step::ErasureAgreed;
    return !ofTheCentre && !ofReaders && step != Step::IncidentNoted;
}

/** What was done, in its order; of an accusation the days alone. */
Rows courseRows(const PaperSource &source, const QString &language, Step from)
{
    Rows rows;
    bool begun = from == Step::MatterAccepted;
    for (const StepRecord &record : source.file().steps) {
        begun = begun || record.step == from;
        if (!begun || !ofTheCourse(record.step))
            continue;
        QString name = words::nameOf(record.step, language);
        const QString choice = source.sealed() ? QString() : words::choiceName(record.step, record.facts.choice, language);
        if (!choice.isEmpty())
            name += QStringLiteral(" · ") + choice;
        const QDate on = record.facts.on.isValid() ? record.facts.on : legalDate(record.at);
        rows.append({{Number, QString::number(rows.size() + 1)},
                     {Date, words::paperDate(on, language)},
                     {Name, name},
                     {Words, source.sealed() ? QString() : record.officerName},
                     {Window, source.window(record.window, language)}});
    }
    return rows;
}

/** Papers of the file: what must lie in it is what the archive would miss if nothing had been printed. */
Rows catalogueRows(const PaperSource &source, const QString &language)
{
    CaseFile bare = source.file();
    bare.copies.clear();
    bare.served.clear();
    const QStringList owed = archiveGaps(bare);
    QMap<PaperForm, int> all = source.file().copies;
    for (int number = 1; number <= LastPaperForm; ++number) {
        const auto form = static_cast<PaperForm>(number);
        if (owed.contains(paperFormNumber(form)) && !all.contains(form))
            all.insert(form, 0);
    }
    all.remove(PaperForm::F32Archive);
    Rows rows;
    for (auto paper = all.begin(); paper != all.end(); ++paper) {
        const PaperForm form = paper.key();
        const bool must = owed.contains(paperFormNumber(form));
        rows.append({{Number, QString::number(rows.size() + 1)},
                     {Name, paperFormNumber(form) + QLatin1Char(' ') + paperTitle(form, language)},
                     {Words, words::isolated(givenNumber(source, form), language)},
                     {Mark, source.templates.phrase(must ? QStringLiteral("mandatory") : QStringLiteral("optional"), language)},
                     {Copies, paper.value() > 0 ? QString::number(paper.value()) : QString()},
                     {Date, source.file().served.value(form).isValid() ? words::paperDate(source.file().served.value(form), language) : QString()}});
    }
    if (!source.file().papers.isEmpty()) {
        rows.append({{Number, QString::number(rows.size() + 1)},
                     {Name, source.templates.phrase(QStringLiteral("handed_in"), language)},
                     {Words, {}},
                     {Mark, source.templates.phrase(QStringLiteral("optional"), language)},
                     {Copies, QString::number(source.file().papers.size())},
                     {Date, {}}});
    }
    return rows;
}

} // namespace

const QMap<QString, QStringList> &PaperValues::rowKeys()
{
    static const QMap<QString, QStringList> all{
        {QStringLiteral("papers"), {Number, Name, Kind, Pages}},
        {QStringLiteral("parties"), {Number, Name, Document, Phone}},
        {QStringLiteral("course"), {Number, Date, Name, Words, Window}},
        {QStringLiteral("leader"), {Number, Date, Name, Words, Window}},
        {QStringLiteral("catalogue"), {Number, Name, Words, Mark, Copies, Date}},
    };
    return all;
}

QList<QMap<QString, QString>> paperRows(const QString &rows, const PaperSource &source, const QString &language)
{
    if (rows == QLatin1String("papers"))
        return receivedRows(source, language);
    if (rows == QLatin1String("parties"))
        return partyRows(source, language);
    if (rows == QLatin1String("course"))
        return courseRows(source, language, Step::MatterAccepted);
    if (rows == QLatin1String("leader"))
        return courseRows(source, language, Step::LeaderAssigned);
    if (rows == QLatin1String("catalogue"))
        return catalogueRows(source, language);
    return {};
}

} // namespace hall
