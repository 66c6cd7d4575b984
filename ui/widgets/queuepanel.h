// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace hall {

/** The queue of this counter: take a number, call the next, say that nobody came. Numbers alone are shown and called. */
class QueuePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit QueuePanel(Desk &desk, QWidget *parent = nullptr);

    void takeTicket();
    void callNext();
    void nobodyCame();
    void refresh();
    void retranslate();

Q_SIGNALS:
    void ticketTaken(const hall::QueueTicket &ticket); ///< to be printed
    void notice(const QString &text, int kind);

private:
    QPushButton *add(const char *name, void (QueuePanel::*run)());
    void fillMissed();

    Desk &m_desk;
    QLabel *m_state;
    QPushButton *m_take;
    QPushButton *m_next;
    QPushButton *m_missed;
    QPushButton *m_again;
    QMenu *m_list;
};

} // namespace hall
