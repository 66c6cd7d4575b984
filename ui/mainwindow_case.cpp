// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "forms/registerform.h"
#include "views/attentionpage.h"
#include "views/casepage.h"
#include "views/findview.h"
#include "views/receptionpage.h"
#include "views/troublepage.h"
#include "views/windowview.h"
#include "widgets/messagebar.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QStackedWidget>

namespace hall {

void MainWindow::showAttention()
{
    if (!opens(Act::Read))
        return;
    showPage(m_attention, m_navAttention);
    m_attention->start();
}

void MainWindow::forgetLists()
{
    m_find->forget();
    m_trouble->forget();
    m_myWindow->forget();
    m_attention->forget();
    m_receptions->forget();
}

CaseId MainWindow::currentCase() const
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_case)
        return m_case->currentCase();
    if (page == m_find)
        return m_find->currentCase();
    if (page == m_trouble)
        return m_trouble->currentCase();
    if (page == m_attention)
        return m_attention->currentCase();
    if (page == m_receptions)
        return m_receptions->currentCase();
    if (page == m_myWindow)
        return m_myWindow->currentCase();
    return m_registered;
}

bool MainWindow::openCurrent()
{
    if (!opens(Act::Read))
        return false;
    const CaseId file = currentCase();
    const auto refusal = file.isNull() ? std::optional(Refusal{RefusalCode::CaseUnknown, {}}) : m_case->open(file);
    if (!refusal)
        return true;
    if (refusal->code == RefusalCode::CaseUnknown)
        m_messages->tell(words::say(Say::ChooseCaseFirst), MessageBar::Info);
    else
        m_messages->tell(words::inWords(*refusal), MessageBar::Warning);
    return false;
}

void MainWindow::transferCurrent()
{
    if (openCurrent())
        m_case->transfer();
}

void MainWindow::printCurrent()
{
    if (openCurrent())
        m_case->print(PaperForm::F03Receipt);
}

void MainWindow::previewCurrent()
{
    if (openCurrent())
        m_case->preview(PaperForm::F03Receipt);
}

void MainWindow::joinCase(const CaseId &file, const QString &said)
{
    showCase(file);
    if (m_case->currentCase() != file || said.isEmpty())
        return;
    // The form keeps its text until the note is saved, and offers it even then.
    m_case->addNote(said, [this] { m_register->clear(); });
}

} // namespace hall
