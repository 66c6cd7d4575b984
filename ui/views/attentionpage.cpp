// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attentionpage.h"

#include "views/analysisdialog.h"
#include "widgets/casetable.h"
#include "words/analysiswords.h"
#include "words/receptionwords.h"
#include "words/shellwords.h"
#include "words/stepwords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hall {

namespace {

constexpr int Every = ~0;

} // namespace

AttentionPage::AttentionPage(Desk &desk, PaperPrinter &printer, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new QLabel(this)), m_why(new QComboBox(this)), m_agenda(new QPushButton(this)), m_analysis(new QPushButton(this)),
      m_table(new CaseTable(QStringLiteral("attentionTable"),
                            {CaseColumn::Due, CaseColumn::Code, CaseColumn::Subject, CaseColumn::Owner, CaseColumn::State, CaseColumn::Attention},
                            desk.windows(), this))
{
    setObjectName(QStringLiteral("attentionPage"));
    m_why->setObjectName(QStringLiteral("attentionWhy"));
    m_head->setBuddy(m_why);
    m_agenda->setObjectName(QStringLiteral("printAgendaButton"));
    m_agenda->setAutoDefault(true);
    connect(m_agenda, &QPushButton::clicked, this, &AttentionPage::agendaAsked);
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_head);
    row->addWidget(m_why);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    auto *papers = new QHBoxLayout; // a row of their own: beside the choice they do not fit in every language
    m_analysis->setObjectName(QStringLiteral("attentionAnalysis"));
    papers->addWidget(m_agenda);
    papers->addWidget(m_analysis);
    papers->addStretch(1);
    column->addLayout(papers);
    connect(m_why, &QComboBox::currentIndexChanged, this, &AttentionPage::refresh);
    connect(m_table, &CaseTable::chosen, this, &AttentionPage::chosen);
    connect(m_analysis, &QPushButton::clicked, this, [this, &printer] { (new AnalysisDialog(m_desk, printer, window()))->open(); });
    retranslate();
}

void AttentionPage::start()
{
    refresh();
    m_table->setFocus(Qt::TabFocusReason);
}

void AttentionPage::refresh()
{
    const int bits = m_why->currentData().toInt();
    m_table->setRows(m_desk.may(Act::Read) ? m_desk.needingAttention(bits == 0 ? Every : bits) : QList<CaseRow>());
    const WindowNumber here = m_desk.status().window;
    m_analysis->setVisible(supervises(here) && m_desk.may(Act::Analyse)); // nobody else gets the figures of the hall
}

void AttentionPage::forget()
{
    m_table->setRows({});
}

CaseId AttentionPage::currentCase() const
{
    return m_table->currentCase();
}

void AttentionPage::retranslate()
{
    const QSignalBlocker quiet(m_why);
    const int chosen = m_why->currentIndex();
    m_why->clear();
    m_why->addItem(words::say(Say::AttentionAll), 0);
    for (const Attention attention : AllAttention)
        m_why->addItem(words::nameOf(attention), static_cast<int>(attention));
    m_why->setCurrentIndex(qMax(0, chosen));
    m_head->setText(words::say(Say::AttentionHead));
    m_agenda->setText(words::onReception(words::OnReception::ActionAgenda));
    m_agenda->setAccessibleName(words::plainText(m_agenda->text()));
    m_why->setAccessibleName(words::plain(Say::AttentionHead));
    m_analysis->setText(words::onAnalysis(words::OnAnalysis::Open));
    m_analysis->setAccessibleName(words::plainText(m_analysis->text()));
    m_analysis->setToolTip(words::onAnalysis(words::OnAnalysis::OpenHint));
    m_table->setAccessibleName(words::plain(Say::NavAttention));
    m_table->retranslate();
    refresh();
}

} // namespace hall
