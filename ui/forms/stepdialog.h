// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/steprules.h"
#include "forms/orderdialog.h"

class QCheckBox;
class QDateEdit;
class QListWidget;
class QSpinBox;

namespace hall {

/** The form of any step of the procedure: its fields are those that the row of the step in steprules.cpp asks for. */
class StepDialog final : public OrderDialog
{
    Q_OBJECT
public:
    StepDialog(Desk &desk, const CaseView &view, Step step, QWidget *parent);

    /** What was typed before; ticks are not taken over: they are declared anew. */
    void fill(const TakeStep &order);
    Step step() const { return m_step; }

private:
    Command order() const override;
    void add(const Ask &ask, const CaseView &view);
    void addChoices(int last);
    void addDay(const QString &name, const QString &caption, QDate day, bool optional);
    /** Windows of the hall but \a owner. */
    void addMembers(WindowNumber owner);
    void addLead();
    void addLaptop();
    void addForms(const CaseView &view);
    void addClocks(const CaseView &view);
    void addFaults(const CaseView &view);
    void addCalls(const CaseView &view);
    void prefill(const CaseView &view);
    QString wordsOf(Item item) const;
    void setWords(Item item, const QString &text);

    const Step m_step;
    QMap<Item, QWidget *> m_words;
    QMap<Tick, QCheckBox *> m_ticks;
    QComboBox *m_choice = nullptr;
    QComboBox *m_form = nullptr;
    QComboBox *m_clock = nullptr;
    QComboBox *m_fault = nullptr;
    QComboBox *m_about = nullptr;
    QComboBox *m_lead = nullptr;
    QDateEdit *m_on = nullptr;
    QDateEdit *m_until = nullptr;
    QSpinBox *m_days = nullptr;
    QListWidget *m_members = nullptr;
};

} // namespace hall
