// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "forms/counterpaper.h"
#include "print/paperprinter.h"
#include "print/receptionpaper.h"
#include "views/receptionpage.h"
#include "widgets/messagebar.h"
#include "words/receptionwords.h"
#include "words/shellwords.h"

#include <QtWidgets/QStackedWidget>

namespace hall {

void MainWindow::buildReceptions()
{
    m_receptions = new ReceptionPage(m_desk, m_printer, m_work);
    m_pages->addWidget(m_receptions);
    connect(m_receptions, &ReceptionPage::chosen, this, &MainWindow::showCase);
    connect(m_receptions, &ReceptionPage::lockAsked, this, &MainWindow::lock);
    connect(m_receptions, &ReceptionPage::notice, this, [this](const QString &text, int kind) { m_messages->tell(text, kind); });
}

void MainWindow::showReceptions()
{
    if (!opens(Act::Read))
        return;
    showPage(m_receptions, m_navReceptions);
    m_receptions->start();
}

void MainWindow::printAgenda()
{
    const QList<CaseRow> tabled = m_desk.needingAttention(static_cast<int>(Attention::Tabled));
    if (tabled.isEmpty()) {
        m_messages->tell(words::onReception(words::OnReception::AgendaEmpty), MessageBar::Info);
        return;
    }
    const PaperContext context = counterPaper(m_desk);
    const auto unnoted = noteExport(m_desk);
    const auto failure = unnoted ? unnoted
                                 : m_printer.print(PaperForm::F29LeaderCase, conferenceAgenda(m_desk, tabled, context), legalDate(context.printedAt).toString(Qt::ISODate) + QStringLiteral("-agenda"));
    m_messages->tell(failure ? words::printTrouble(*failure) : words::onReception(words::OnReception::DonePrinted).arg(words::onReception(words::OnReception::AgendaTitle)),
                     failure ? MessageBar::Warning : MessageBar::Info);
}

} // namespace hall
