// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace hall {

class CaseTable;
class PaperPrinter;

/** What the coordinator looks after: suggested and open supervision, the conference's agenda and tasks, leaders' cases, reprints. */
class AttentionPage final : public QWidget
{
    Q_OBJECT
public:
    AttentionPage(Desk &desk, PaperPrinter &printer, QWidget *parent = nullptr);

    void start();
    void refresh();
    void forget(); ///< on locking
    void retranslate();
    CaseId currentCase() const;

Q_SIGNALS:
    void chosen(const hall::CaseId &file);
    void agendaAsked();

private:
    Desk &m_desk;
    QLabel *m_head;
    QComboBox *m_why;
    QPushButton *m_agenda;
    QPushButton *m_analysis;
    CaseTable *m_table;
};

} // namespace hall
