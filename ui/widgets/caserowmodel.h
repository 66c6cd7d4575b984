// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtCore/QAbstractTableModel>

namespace hall {

enum class CaseColumn { Code, Subject, Name, Category, State, Owner, From, SentTo, Registered, Due, Mark, Attention };

/** Rows of cases as a table; every list of the desk shows through it. */
class CaseRowModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    CaseRowModel(QList<CaseColumn> columns, const WindowRegistry &windows, QObject *parent = nullptr);

    void setRows(const QList<CaseRow> &rows);
    const QList<CaseRow> &rows() const { return m_rows; }
    const QList<CaseColumn> &columns() const { return m_columns; }
    int rowOf(const CaseId &file) const; ///< -1 when it is not there
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const CaseRow &row, CaseColumn column) const;

    QList<CaseColumn> m_columns;
    const WindowRegistry &m_windows;
    QList<CaseRow> m_rows;
};

} // namespace hall
