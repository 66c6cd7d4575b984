// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/orderdialog.h"

class QDateEdit;
class QSpinBox;
class QTimeEdit;

namespace hall {

/** Puts a leader's reception into the roster, or changes the one it is given. */
class PlanReceptionDialog final : public OrderDialog
{
    Q_OBJECT
public:
    PlanReceptionDialog(Desk &desk, const std::optional<ReceptionRow> &changed, QWidget *parent);

private:
    Command order() const override;
    Result<Events> record() override;

    QDateEdit *m_day;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QSpinBox *m_minutes;
    QLineEdit *m_leader;
    QLineEdit *m_post;
    QLineEdit *m_place;
};

class CallOffDialog final : public OrderDialog
{
    Q_OBJECT
public:
    CallOffDialog(Desk &desk, const ReceptionRow &row, QWidget *parent);

private:
    Command order() const override;

    QComboBox *m_why;
};

/** A time with a leader for the visitor of a case. */
class BookReceptionDialog final : public OrderDialog
{
    Q_OBJECT
public:
    BookReceptionDialog(Desk &desk, const CaseId &file, QWidget *parent);

    std::optional<BookedSlot> booked() const { return m_booked; }

private:
    Command order() const override;
    Result<Events> record() override;
    QString trouble() const override;
    void offerSlots();

    QList<ReceptionRow> m_rows;
    QComboBox *m_reception;
    QComboBox *m_slot;
    std::optional<BookedSlot> m_booked;
};

} // namespace hall
