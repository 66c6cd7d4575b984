// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QWidget>

class QDialog;
class QLabel;
class QPushButton;
class QTableWidget;

namespace hall {

class PaperPrinter;
struct KeptForm;

/** The roster of leaders' receptions: who receives on which day, and which times are taken (REG 18). */
class ReceptionPage final : public QWidget
{
    Q_OBJECT
public:
    ReceptionPage(Desk &desk, PaperPrinter &printer, QWidget *parent = nullptr);

    void start();
    void refresh();
    void forget(); ///< on locking
    void retranslate();
    /** A form of the roster that was begun and not sent. False, and nothing opens, when it cannot be given now. */
    bool reopen(const KeptForm &form);
    CaseId currentCase() const; ///< of the chosen time; null where it is free or another window's

Q_SIGNALS:
    void chosen(const hall::CaseId &file);
    void notice(const QString &text, int kind);
    void lockAsked();

private:
    const ReceptionRow *current() const;
    int currentSlot() const;
    void showSlots();
    void ask(QDialog *dialog, const QString &done);
    void plan(bool change);
    void callOff();
    void freeSlot();
    void printRegister();

    Desk &m_desk;
    PaperPrinter &m_printer;
    QList<ReceptionRow> m_rows;
    QLabel *m_head;
    QTableWidget *m_roster;
    QLabel *m_slotsHead;
    QTableWidget *m_slots;
    QPushButton *m_plan;
    QPushButton *m_change;
    QPushButton *m_callOff;
    QPushButton *m_free;
    QPushButton *m_register;
};

} // namespace hall
