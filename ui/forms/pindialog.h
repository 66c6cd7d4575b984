// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace hall {

class MessageBar;

/** Sets, changes or removes the PIN of whoever is signed in. Hidden by a lock, it comes back empty. */
class PinDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PinDialog(Desk &desk, QWidget *parent = nullptr);
    void accept() override;

Q_SIGNALS:
    void changed(const QString &sentence); ///< what is so now, in words
    void lockAsked();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QPushButton *addButton(const char *name, const QString &text);
    void remove();
    void tell(const QString &sentence);

    Desk &m_desk;
    MessageBar *m_messages;
    QLineEdit *m_pin;
    QLineEdit *m_again;
};

} // namespace hall
