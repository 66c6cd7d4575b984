// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hall {

class DialogCopy;
class MessageBar;
enum class Say;

/**
 * A small form that fills in one order on a case. It closes when the order is saved; a refusal stays in the page. What is typed in it and
 * not sent comes back to its author, see DialogCopy.
 */
class OrderDialog : public QDialog
{
    Q_OBJECT
public:
    void accept() override;

protected:
    OrderDialog(Desk &desk, const CaseId &file, const QString &name, Say title, Say button, QWidget *parent);
    OrderDialog(Desk &desk, const CaseId &file, const QString &name, const QString &title, const QString &button, QWidget *parent);

    virtual Command order() const = 0;
    /** Gives the order to the case, and with it what must lie in place of the copy of this dialog. */
    virtual Result<Events> record();
    /** What is wrong with the dialog itself, before the rules are asked; empty when nothing is. */
    virtual QString trouble() const { return {}; }
    QLabel *addHint(const QString &text);
    QLineEdit *addLine(const QString &name, Say label);
    QPlainTextEdit *addText(const QString &name, Say label, int lines = 4);
    QComboBox *addChoice(const QString &name, Say label);
    void addField(QWidget *field, const QString &name, Say label);
    /** \a caption may have an Alt letter. */
    void addField(QWidget *field, const QString &name, const QString &caption);
    /** A row of its own, over the whole width. */
    void addRow(QWidget *field, const QString &name);
    void showField(QWidget *field, bool shown);
    DialogCopy &copy() { return *m_copy; }

    Desk &m_desk;
    const CaseId m_file;

private:
    MessageBar *m_messages;
    DialogCopy *m_copy;
    QFormLayout *m_fields;
    QPushButton *m_send;
};

} // namespace hall
