// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "forms/registerform.h"
#include "views/troublepage.h"
#include "widgets/messagebar.h"
#include "words/troublewords.h"

namespace hall {

void MainWindow::showTrouble()
{
    if (!working() || !opens(Act::Read))
        return;
    showPage(m_trouble, nullptr);
    m_trouble->start();
}

bool MainWindow::takesRegistration()
{
    if (!opens(Act::Register))
        return false;
    if (!m_register->hasText())
        return true;
    showRegister();
    m_messages->tell(words::onTrouble(words::OnTrouble::FormNotEmpty), MessageBar::Warning);
    return false;
}

void MainWindow::registerAgain(const QJsonObject &fields)
{
    if (!takesRegistration())
        return;
    showRegister();
    if (m_register->carryIn(fields))
        m_messages->tell(words::onTrouble(words::OnTrouble::CarriedOver), MessageBar::Info);
}

} // namespace hall
