// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queuepanel.h"

#include "widgets/messagebar.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hall {

QueuePanel::QueuePanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_state(new QLabel(this)), m_list(new QMenu(this))
{
    setObjectName(QStringLiteral("queuePanel"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_state->setObjectName(QStringLiteral("queueState"));
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignHCenter);
    box->addWidget(m_state);
    m_take = add("queueTake", &QueuePanel::takeTicket);
    m_next = add("queueNext", &QueuePanel::callNext);
    m_missed = add("queueMissed", &QueuePanel::nobodyCame);
    m_again = add("queueAgain", nullptr);
    m_list->setObjectName(QStringLiteral("queueAgainMenu"));
    m_again->setMenu(m_list);
    for (QPushButton *button : {m_take, m_next, m_missed, m_again})
        box->addWidget(button);
    connect(m_list, &QMenu::aboutToShow, this, &QueuePanel::fillMissed);
    connect(&m_desk, &Desk::queueChanged, this, &QueuePanel::refresh);
    retranslate();
}

QPushButton *QueuePanel::add(const char *name, void (QueuePanel::*run)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    if (run)
        connect(button, &QPushButton::clicked, this, run);
    return button;
}

void QueuePanel::takeTicket()
{
    const auto ticket = m_desk.takeTicket();
    if (ticket)
        Q_EMIT ticketTaken(*ticket);
    else
        Q_EMIT notice(words::inWords(ticket.refusal()), MessageBar::Warning);
}

void QueuePanel::callNext()
{
    const auto ticket = m_desk.callNext();
    if (ticket)
        Q_EMIT notice(words::say(Say::QueueCalled).arg(words::isolated(ticket->text())), MessageBar::Info);
    else if (ticket.refusal().code == RefusalCode::NothingChanged)
        Q_EMIT notice(words::say(Say::QueueEmpty), MessageBar::Info);
    else
        Q_EMIT notice(words::inWords(ticket.refusal()), MessageBar::Warning);
}

void QueuePanel::nobodyCame()
{
    const auto ticket = m_desk.ticketMissed();
    if (ticket)
        Q_EMIT notice(words::say(Say::QueueMissed).arg(words::isolated(ticket->text())), MessageBar::Info);
}

void QueuePanel::fillMissed()
{
    m_list->clear();
    const TicketQueue queue = m_desk.queue();
    for (const QueueTicket &ticket : queue.tickets()) {
        if (ticket.state != QueueTicket::State::Missed)
            continue;
        QAction *action = m_list->addAction(ticket.text());
        connect(action, &QAction::triggered, this, [this, number = ticket.number] {
            if (const auto again = m_desk.callAgain(number))
                Q_EMIT notice(words::say(Say::QueueCalled).arg(words::isolated(again->text())), MessageBar::Info);
        });
    }
}

void QueuePanel::refresh()
{
    const TicketQueue queue = m_desk.queue();
    const auto called = queue.called();
    const QString last = called ? words::isolated(called->text()) : QStringLiteral("–");
    m_state->setText(words::say(Say::QueueState).arg(words::isolated(QString::number(queue.waiting())), last));
    m_state->setAccessibleName(m_state->text());
    m_missed->setEnabled(called.has_value());
    bool missed = false;
    for (const QueueTicket &ticket : queue.tickets())
        missed = missed || ticket.state == QueueTicket::State::Missed;
    m_again->setEnabled(missed);
}

void QueuePanel::retranslate()
{
    for (const auto &[button, label] : {std::pair(m_take, Say::QueueTake), std::pair(m_next, Say::QueueNext), std::pair(m_missed, Say::QueueNobody), std::pair(m_again, Say::QueueAgain)}) {
        button->setText(words::say(label));
        button->setAccessibleName(words::plain(label));
    }
    refresh();
}

} // namespace hall
