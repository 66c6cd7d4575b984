// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/analysispaper.h"

#include "words/analysiswords.h"
#include "words/paperwords.h"
#include "words/stepwords.h"
#include "words/words.h"

#include <functional>

namespace hall {

using words::OnAnalysis;
using words::onAnalysis;

namespace {

using Kind = PaperBlock::Kind;
const QList<int> TwoColumns{85, 15};

using Name = std::function<QString(const QString &key)>;

/** A reader's row has something in it; what is hidden may have. */
bool isEmpty(const AnalysisRow &row)
{
    return std::all_of(row.counts.begin(), row.counts.end(), [](const Count &count) { return count == 0; });
}

class Pack final
{
public:
    explicit Pack(PaperText &paper) : m_paper(paper) {}

    void heading(OnAnalysis phrase) { add(Kind::Heading, onAnalysis(phrase)); }
    void note(const QString &text) { add(Kind::Note, text); }
    void text(const QString &text) { add(Kind::Text, text); }
    void table(const QList<OnAnalysis> &heads, const QList<int> &widths, const QList<QStringList> &rows)
    {
        PaperBlock block;
        block.kind = Kind::Table;
        for (const OnAnalysis head : heads)
            block.table.heads << PaperLine{onAnalysis(head), {}};
        block.table.widths = widths;
        for (const QStringList &row : rows) {
            QList<PaperLine> cells;
            for (const QString &cell : row)
                cells << PaperLine{cell, {}};
            block.table.rows << cells;
        }
        m_paper.blocks << block;
    }
    /** Rows without anything are left out; all of them are there when that leaves none. */
    void counts(OnAnalysis head, const QList<OnAnalysis> &columns, const QList<int> &widths, const QList<AnalysisRow> &rows, const Name &name)
    {
        heading(head);
        const bool any = !std::all_of(rows.begin(), rows.end(), isEmpty);
        const bool medians = columns.contains(OnAnalysis::FirstAnswer);
        QList<QStringList> cells;
        for (const AnalysisRow &row : rows) {
            if (any && isEmpty(row))
                continue;
            QStringList line{name(row.key)};
            for (const Count &count : row.counts)
                line << words::countOf(count);
            if (medians)
                line << (row.medianDays ? QString::number(*row.medianDays) : QString());
            cells << line;
        }
        table(columns, widths, cells);
    }

private:
    void add(Kind kind, const QString &text)
    {
        PaperBlock block;
        block.kind = kind;
        block.text.text = text;
        m_paper.blocks << block;
    }

    PaperText &m_paper;
};

QString settledName(const QString &key)
{
    return onAnalysis(key == QLatin1String("village") ? OnAnalysis::InVillage : key == QLatin1String("upward") ? OnAnalysis::AfterUpward : OnAnalysis::InHall);
}

PaperText begun(OnAnalysis title, const Analysis &analysis, const PaperContext &context)
{
    PaperText paper;
    paper.form = PaperForm::F30Report;
    paper.language = words::language();
    paper.centre.text = context.centreName;
    paper.title.text = onAnalysis(title);
    paper.secrecyMark = onAnalysis(OnAnalysis::Internal);
    paper.codeLabel.text = onAnalysis(OnAnalysis::Period);
    paper.code = words::periodOf(analysis.from, analysis.to);
    return paper;
}

void sign(PaperText &paper, const PaperContext &context)
{
    if (context.windows)
        paper.footer << PaperLine{QStringList{context.officer, words::windowName(context.window, *context.windows), words::dateTime(context.printedAt)}.join(QStringLiteral(" · ")), {}};
}

Name typesOf(const PaperContext &context)
{
    return [&context](const QString &code) {
        return code.isEmpty() || !context.matterTypes ? onAnalysis(OnAnalysis::OtherTypes) : context.matterTypes->nameIn(code, words::language());
    };
}

void volume(Pack &pack, const Analysis &analysis)
{
    pack.table({OnAnalysis::Received, OnAnalysis::Ended, OnAnalysis::Resolved, OnAnalysis::InTime, OnAnalysis::Overdue, OnAnalysis::FollowedUp, OnAnalysis::DaysToEnd},
               {15, 14, 14, 14, 14, 14, 15},
               {{words::countOf(analysis.received), words::countOf(analysis.ended), words::countOf(analysis.resolved), words::countOf(analysis.inTime),
                 words::countOf(analysis.overdue), words::countOf(analysis.followedUp), analysis.medianDaysToEnd ? QString::number(*analysis.medianDaysToEnd) : QString()}});
    pack.note(onAnalysis(OnAnalysis::MomentNote).arg(words::isolated(words::date(analysis.made))) + QLatin1Char(' ') + onAnalysis(OnAnalysis::DaysNote));
}

QString handedName(const QString &key)
{
    return onAnalysis(key == QLatin1String("assigned") ? OnAnalysis::Assigned : key == QLatin1String("supervised") ? OnAnalysis::Supervised : OnAnalysis::Forwarded);
}

} // namespace

PaperText analysisPaper(const Analysis &analysis, const PaperContext &context)
{
    PaperText paper = begun(OnAnalysis::Title, analysis, context);
    const Name typeName = typesOf(context);
    const Name windowName = [&context](const QString &number) {
        return number.isEmpty() || !context.windows ? onAnalysis(OnAnalysis::OtherWindows) : words::windowName(WindowNumber(number.toInt()), *context.windows);
    };
    Pack pack(paper);
    pack.heading(OnAnalysis::Volume);
    volume(pack, analysis);
    pack.note(QStringList{onAnalysis(OnAnalysis::HiddenNote), onAnalysis(OnAnalysis::SealedNote), onAnalysis(OnAnalysis::PlaceNote)}.join(QLatin1Char(' ')));

    pack.heading(OnAnalysis::Warnings);
    if (analysis.warnings.isEmpty()) {
        pack.text(onAnalysis(OnAnalysis::NoWarnings));
    } else {
        QList<QStringList> rows;
        for (const EarlyWarning &warning : analysis.warnings)
            rows << QStringList{words::weekOf(warning.week), typeName(warning.matterType), QString::number(warning.atLeast), QString::number(warning.usual)};
        pack.table({OnAnalysis::Week, OnAnalysis::Type, OnAnalysis::AtLeast, OnAnalysis::Usual}, {36, 34, 15, 15}, rows);
    }
    pack.note(onAnalysis(OnAnalysis::WarningRule));

    pack.counts(OnAnalysis::ByWeek, {OnAnalysis::Week, OnAnalysis::Received}, TwoColumns, analysis.weeks,
                [](const QString &key) { return words::weekOf(QDate::fromString(key, Qt::ISODate)); });
    const QList<OnAnalysis> four{OnAnalysis::Received, OnAnalysis::Resolved, OnAnalysis::InTime, OnAnalysis::Overdue};
    pack.counts(OnAnalysis::ByType, QList<OnAnalysis>{OnAnalysis::Type} + four, {40, 15, 15, 15, 15}, analysis.types, typeName);
    pack.counts(OnAnalysis::ByWindow, QList<OnAnalysis>{OnAnalysis::Window} + four + QList<OnAnalysis>{OnAnalysis::FirstAnswer}, {30, 14, 14, 14, 14, 14}, analysis.windows,
                windowName);
    pack.note(onAnalysis(OnAnalysis::WindowNote) + QLatin1Char(' ') + onAnalysis(OnAnalysis::ZeroNote));
    pack.counts(OnAnalysis::ByCategory, {OnAnalysis::CategoryColumn, OnAnalysis::Received}, TwoColumns, analysis.categories,
                [](const QString &key) { return words::nameOf(key == QLatin1String("suggestion") ? Category::Suggestion : Category::Claim); });
    pack.counts(OnAnalysis::ByPath, {OnAnalysis::Path, OnAnalysis::Received}, TwoColumns, analysis.paths,
                [](const QString &key) { return words::nameOf(static_cast<LawfulPath>(key.toInt())); });
    pack.counts(OnAnalysis::BySettled, {OnAnalysis::Where, OnAnalysis::Resolved}, TwoColumns, analysis.settled, settledName);
    pack.counts(OnAnalysis::BySatisfaction, {OnAnalysis::Evaluation, OnAnalysis::Matters}, TwoColumns, analysis.satisfaction,
                [](const QString &key) { return words::choiceName(Step::FollowedUp, key.toInt()); });
    sign(paper, context);
    return paper;
}

PaperText yearPaper(const Analysis &analysis, const PaperContext &context)
{
    PaperText paper = begun(OnAnalysis::YearTitle, analysis, context);
    Pack pack(paper);
    pack.heading(OnAnalysis::YearStatistics);
    volume(pack, analysis);
    pack.note(QStringList{onAnalysis(OnAnalysis::HiddenNote), onAnalysis(OnAnalysis::SealedNote)}.join(QLatin1Char(' ')));
    pack.counts(OnAnalysis::YearFields, {OnAnalysis::Type, OnAnalysis::Received, OnAnalysis::Resolved, OnAnalysis::InTime, OnAnalysis::Overdue}, {40, 15, 15, 15, 15},
                analysis.types, typesOf(context));
    QList<QStringList> units;
    for (const AnalysisRow &row : analysis.units)
        units << QStringList{row.key, words::countOf(row.counts.value(0))};
    pack.table({OnAnalysis::Unit, OnAnalysis::Matters}, TwoColumns, units);
    pack.note(onAnalysis(OnAnalysis::UnitNote));
    pack.counts(OnAnalysis::YearHanded, {OnAnalysis::Kind, OnAnalysis::Matters}, TwoColumns, analysis.handed, handedName);
    pack.counts(OnAnalysis::YearProposals, {OnAnalysis::Kind, OnAnalysis::Proposed, OnAnalysis::AdoptedInFull, OnAnalysis::AdoptedInPart, OnAnalysis::NotAdopted},
                {40, 15, 15, 15, 15}, analysis.proposals, [](const QString &key) { return words::choiceName(Step::ProposalMade, key.toInt()); });
    sign(paper, context);
    return paper;
}

std::optional<QString> printYear(PaperPrinter &printer, const Analysis &analysis, const PaperContext &context)
{
    const QString stem = QStringLiteral("year-%1-%2").arg(analysis.from.toString(Qt::ISODate), analysis.to.toString(Qt::ISODate));
    return printer.print(PaperForm::F30Report, yearPaper(analysis, context), stem);
}

std::optional<QString> printAnalysis(PaperPrinter &printer, const Analysis &analysis, const PaperContext &context)
{
    const QString stem = QStringLiteral("analysis-%1-%2").arg(analysis.from.toString(Qt::ISODate), analysis.to.toString(Qt::ISODate));
    return printer.print(PaperForm::F30Report, analysisPaper(analysis, context), stem);
}

} // namespace hall
