// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "forms/counterpaper.h"
#include "widgets/messagebar.h"
#include "widgets/queuepanel.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QVBoxLayout>

namespace hall {

/** The queue is the front desk's: visitors come there first. */
void MainWindow::buildQueue(QVBoxLayout &column)
{
    m_queue = new QueuePanel(m_desk, this);
    column.addWidget(m_queue);
    const auto on = [this](const QKeySequence &key, void (QueuePanel::*run)()) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setObjectName(QStringLiteral("shortcut ") + key.toString(QKeySequence::PortableText));
        connect(shortcut, &QShortcut::activated, this, [this, run] {
            if (working() && m_queue->isVisible())
                (m_queue->*run)();
        });
    };
    on(Qt::CTRL | Qt::Key_T, &QueuePanel::takeTicket);
    on(Qt::Key_F7, &QueuePanel::callNext);
    connect(m_queue, &QueuePanel::ticketTaken, this, &MainWindow::printTicket);
    connect(m_queue, &QueuePanel::notice, this, [this](const QString &text, int kind) { m_messages->tell(text, kind); });
    const auto show = [this] {
        m_queue->setVisible(m_desk.status().window == FrontDesk);
        m_queue->refresh();
    };
    connect(&m_desk, &Desk::statusChanged, m_queue, show);
    show();
}

void MainWindow::printTicket(const QueueTicket &ticket)
{
    PaperContext context = counterPaper(m_desk);
    context.ticket = Ticket{ticket.text(), m_desk.status().window, ticket.ahead};
    const auto paper = paperFor(PaperForm::F01Ticket, {}, context);
    const QString stem = legalDate(ticket.takenAt).toString(Qt::ISODate) + QLatin1Char('-') + ticket.text();
    const auto failure = paper ? m_printer.print(PaperForm::F01Ticket, *paper, stem) : std::optional(QStringLiteral("form_not_available"));
    if (failure)
        m_messages->tell(words::say(Say::TicketNotPrinted).arg(words::isolated(ticket.text())) + QLatin1Char(' ') + words::printTrouble(*failure), MessageBar::Warning);
}

} // namespace hall
