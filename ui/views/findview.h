// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace hall {

class CaseTable;

/** Search first: results come as the clerk types; of a person's number once it stands and is recorded. */
class FindView final : public QWidget
{
    Q_OBJECT
public:
    explicit FindView(Desk &desk, QWidget *parent = nullptr);

    void start();   ///< the cursor into the field, what is there marked
    void search();
    void forget();
    CaseId currentCase() const;
    void retranslate();

Q_SIGNALS:
    void chosen(const hall::CaseId &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openFirst();
    void wait();                ///< until the number stands
    /** What is typed stands: the visitor's number was looked for, or a result is opened. Recorded once; false: it could not be. */
    bool settle();

    Desk &m_desk;
    QTimer m_pause;
    QTimer m_standing;          ///< runs out when nothing was typed for a while
    bool m_settled = false;     ///< what stands in the field is recorded, if it is to be
    bool m_refused = false;     ///< it could not be, and the page says why
    QLabel *m_label;
    QLineEdit *m_field;
    QString m_recorded;           ///< what was recorded last, in this stay in the field: what only goes on from it is the same search
    QLabel *m_count;
    CaseTable *m_results;
};

} // namespace hall
