// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace hall {

class CaseTable;

/** The work of this window: what waits for it, what it owns, what it sent. */
class WindowView final : public QWidget
{
    Q_OBJECT
public:
    explicit WindowView(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    void start();
    void forget(); ///< on locking
    int waitingCount() const;
    CaseId currentCase() const;
    void retranslate();

Q_SIGNALS:
    void chosen(const hall::CaseId &file);

private:
    void setHeads();

    Desk &m_desk;
    QLabel *m_waitingHead;
    CaseTable *m_waiting;
    QLabel *m_ownedHead;
    CaseTable *m_owned;
    QLabel *m_sentHead;
    CaseTable *m_sent;
    CaseTable *m_last;
};

} // namespace hall
