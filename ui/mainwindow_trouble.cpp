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

void MainWindow::registerAgain(const QJsonObject &fields)
{
    if (!opens(Act::Register))
        return;
    showRegister();
    const bool taken = m_register->carryIn(fields);
    m_messages->tell(words::onTrouble(taken ? words::OnTrouble::CarriedOver : words::OnTrouble::FormNotEmpty), taken ? MessageBar::Info : MessageBar::Warning);
}

} // namespace hall
