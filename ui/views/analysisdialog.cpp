// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysisdialog.h"

#include "forms/counterpaper.h"
#include "print/analysispaper.h"
#include "widgets/messagebar.h"
#include "words/analysiswords.h"
#include "words/paperwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTextBrowser>

namespace hall {

using words::OnAnalysis;
using words::onAnalysis;

namespace {

constexpr int MostWeeks = 53;  ///< as the centre takes them
constexpr int UsualWeeks = 4;

QString cell(const QString &tag, const QString &text, int width, const QString &align)
{
    return QStringLiteral("<%1 width='%2%' align='%3'>%4</%1>").arg(tag, QString::number(width), align, text.toHtmlEscaped());
}

QString tableHtml(const PaperTable &table, bool rightToLeft)
{
    const QString begin = rightToLeft ? QStringLiteral("right") : QStringLiteral("left");
    QString html = QStringLiteral("<table border='1' cellspacing='0' cellpadding='4' width='98%'>");
    const auto row = [&](const QString &tag, const QList<PaperLine> &cells) {
        QStringList made;
        for (int i = 0; i < cells.size(); ++i)
            made << cell(tag, cells[i].text, table.widths.value(i), tag == QLatin1String("th") || table.widths.value(i) < 31 ? QStringLiteral("center") : begin);
        // Qt lays a table's columns out from the left in every language.
        if (rightToLeft)
            std::reverse(made.begin(), made.end());
        return QStringLiteral("<tr>%1</tr>").arg(made.join(QString()));
    };
    html += row(QStringLiteral("th"), table.heads);
    for (const QList<PaperLine> &cells : table.rows)
        html += row(QStringLiteral("td"), cells);
    return html + QStringLiteral("</table>");
}

/** What will be on paper, for the screen. */
QString htmlOf(const PaperText &paper)
{
    const bool rightToLeft = words::isRightToLeft(paper.language);
    const QString block = QStringLiteral("<%1 dir='%2' align='%3'>%4</%1>");
    const QString direction = rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    const QString side = rightToLeft ? QStringLiteral("right") : QStringLiteral("left");
    const auto made = [&](const char *tag, const QString &text) { return block.arg(QString::fromLatin1(tag), direction, side, text.toHtmlEscaped()); };
    QString html = made("h2", paper.title.text) + made("p", paper.codeLabel.text + QLatin1Char(' ') + paper.code);
    for (const PaperBlock &one : paper.blocks) {
        switch (one.kind) {
        case PaperBlock::Kind::Heading: html += made("h3", one.text.text); break;
        case PaperBlock::Kind::Table: html += tableHtml(one.table, rightToLeft); break;
        default: html += made("p", one.text.text); break;
        }
    }
    return html;
}

} // namespace

AnalysisDialog::AnalysisDialog(Desk &desk, PaperPrinter &printer, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_printer(printer), m_messages(new MessageBar(this)), m_upTo(new QComboBox(this)), m_weeks(new QSpinBox(this)),
      m_period(new QLabel(this)), m_ask(new QPushButton(onAnalysis(OnAnalysis::Ask), this)), m_figures(new QTextBrowser(this)),
      m_print(new QPushButton(onAnalysis(OnAnalysis::Print), this)), m_printYear(new QPushButton(onAnalysis(OnAnalysis::PrintYear), this))
{
    setObjectName(QStringLiteral("analysisDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(onAnalysis(OnAnalysis::Title));
    // Weeks that are over, and nothing else to choose from: no period can be typed that the centre would not take.
    const QDate today = legalDate(desk.now());
    for (int ago = 0; ago < MostWeeks; ++ago) {
        const QDate sunday = today.addDays(-today.dayOfWeek() - 7 * ago);
        m_upTo->addItem(words::weekOf(sunday.addDays(-6)), sunday);
    }
    m_weeks->setRange(1, MostWeeks);
    m_weeks->setValue(UsualWeeks);
    m_figures->setOpenLinks(false);
    m_figures->setTabChangesFocus(true);
    m_figures->setPlainText(onAnalysis(OnAnalysis::NothingYet));
    m_print->setEnabled(false);
    m_printYear->setEnabled(false);
    auto *close = new QPushButton(onAnalysis(OnAnalysis::Close), this);
    const auto named = [](QWidget *widget, const char *name, OnAnalysis what) {
        widget->setObjectName(QString::fromLatin1(name));
        widget->setAccessibleName(words::plainText(onAnalysis(what)));
    };
    named(m_upTo, "analysisUpTo", OnAnalysis::UpToWeek);
    named(m_weeks, "analysisWeeks", OnAnalysis::Weeks);
    named(m_period, "analysisPeriod", OnAnalysis::Period);
    named(m_ask, "analysisAsk", OnAnalysis::Ask);
    named(m_figures, "analysisFigures", OnAnalysis::Figures);
    named(m_print, "analysisPrint", OnAnalysis::Print);
    named(m_printYear, "analysisPrintYear", OnAnalysis::PrintYear);
    named(close, "analysisClose", OnAnalysis::Close);
    const auto label = [this](QWidget *field, OnAnalysis what) {
        auto *made = new QLabel(onAnalysis(what), this);
        made->setBuddy(field);
        return made;
    };
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    auto *choice = new QGridLayout;
    choice->addWidget(label(m_upTo, OnAnalysis::UpToWeek), 0, 0);
    choice->addWidget(m_upTo, 0, 1);
    choice->addWidget(label(m_weeks, OnAnalysis::Weeks), 1, 0);
    choice->addWidget(m_weeks, 1, 1);
    choice->addWidget(label(m_period, OnAnalysis::Period), 2, 0);
    choice->addWidget(m_period, 2, 1);
    choice->addWidget(m_ask, 2, 3);
    choice->setColumnStretch(2, 1);
    column->addLayout(choice);
    column->addWidget(m_figures, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_printYear);
    row->addWidget(m_print);
    row->addWidget(close);
    column->addLayout(row);
    for (QPushButton *button : {m_ask, m_print, m_printYear, close})
        button->setAutoDefault(false);
    m_ask->setDefault(true);
    resize(QSize(fontMetrics().horizontalAdvance(QLatin1Char('M')) * 84, fontMetrics().lineSpacing() * 42).boundedTo(parent ? parent->size() : QSize(1366, 738)));

    const auto tellPeriod = [this] { m_period->setText(words::periodOf(from(), to())); };
    connect(m_upTo, &QComboBox::currentIndexChanged, this, tellPeriod);
    connect(m_weeks, &QSpinBox::valueChanged, this, tellPeriod);
    connect(m_ask, &QPushButton::clicked, this, &AnalysisDialog::ask);
    connect(m_print, &QPushButton::clicked, this, [this] {
        const auto unnoted = noteExport(m_desk);
        tell(unnoted ? unnoted : printAnalysis(m_printer, *m_analysis, counterPaper(m_desk)), OnAnalysis::Printed);
    });
    connect(m_printYear, &QPushButton::clicked, this, [this] {
        const auto unnoted = noteExport(m_desk);
        tell(unnoted ? unnoted : printYear(m_printer, *m_analysis, counterPaper(m_desk)), OnAnalysis::YearPrinted);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_desk, &Desk::analysisMade, this, &AnalysisDialog::showFigures);
    connect(&m_desk, &Desk::analysisRefused, this, [this](const QString &code) {
        m_ask->setEnabled(true);
        m_messages->tell(words::whyNoAnalysis(code), MessageBar::Warning);
    });
    tellPeriod();
}

QDate AnalysisDialog::to() const
{
    return m_upTo->currentData().toDate();
}

QDate AnalysisDialog::from() const
{
    return to().addDays(1 - 7 * m_weeks->value());
}

void AnalysisDialog::ask()
{
    m_ask->setEnabled(false);
    m_messages->tell(onAnalysis(OnAnalysis::Asking));
    m_desk.askAnalysis(from(), to());
}

void AnalysisDialog::showFigures(const Analysis &analysis)
{
    m_ask->setEnabled(true);
    m_analysis = analysis;
    m_print->setEnabled(true);
    m_printYear->setEnabled(isYear(analysis.from, analysis.to));
    m_figures->setHtml(htmlOf(analysisPaper(analysis, counterPaper(m_desk))));
    m_messages->tell(onAnalysis(OnAnalysis::Made).arg(words::isolated(words::date(analysis.made))));
}

void AnalysisDialog::tell(const std::optional<QString> &trouble, OnAnalysis done)
{
    if (trouble)
        m_messages->tell(words::printTrouble(*trouble), MessageBar::Error);
    else
        m_messages->tell(onAnalysis(done));
}

} // namespace hall
