// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caserowmodel.h"

#include <QtWidgets/QTableView>

namespace hall {

/** A list of cases: Enter or a double click opens one; the choice survives a refresh. */
class CaseTable final : public QTableView
{
    Q_OBJECT
public:
    CaseTable(const QString &name, QList<CaseColumn> columns, const WindowRegistry &windows, QWidget *parent = nullptr);

    void setRows(const QList<CaseRow> &rows);
    CaseRowModel *rowModel() const { return m_model; }
    CaseId currentCase() const; ///< null when none is chosen
    void chooseFirst();
    void retranslate();

Q_SIGNALS:
    void chosen(const hall::CaseId &file);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWidths();
    bool foldsCategory() const; ///< rows of two lines, because a category of this language is long
    int widthOf(int place, bool folds, int room) const;

    CaseRowModel *m_model;
};

} // namespace hall
