// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hall {

class MessageBar;

/** The first start on a counter: the line that `reception-server enrol` printed goes in here. */
class EnrolForm final : public QWidget
{
    Q_OBJECT
public:
    explicit EnrolForm(Desk &desk, QWidget *parent = nullptr);
    void takeLine(const QString &line); ///< as if pasted and sent
    void retranslate();

private:
    void enrol();
    void showFailure(const QString &code);

    Desk &m_desk;
    QString m_failure;
    MessageBar *m_messages;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_lineLabel;
    QPlainTextEdit *m_line;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_go;
};

} // namespace hall
