// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QTableWidget;

namespace hall {

class MessageBar;

/** Who looked at a case, as the centre has been told by all counters. Asks when it opens. */
class ReadersDialog final : public QDialog
{
    Q_OBJECT
public:
    ReadersDialog(Desk &desk, const CaseId &file, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override; ///< asks again after a lock, which empties it

private:
    void ask();
    void forget();
    void showEntries(const QList<AccessEntry> &entries);

    Desk &m_desk;
    const CaseId m_file;
    MessageBar *m_messages;
    QTableWidget *m_table;
    QPushButton *m_ask;
    bool m_forgotten = false; ///< an answer that comes while the desk is locked is shown to nobody
};

} // namespace hall
