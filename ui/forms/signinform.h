// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hall {

class MessageBar;

/** Who sits here and at which window. Also the face of a locked desk. */
class SignInForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SignInForm(Desk &desk, QWidget *parent = nullptr);

    void prepare();                          ///< reads the windows of this device and empties the name
    void propose(const QString &officer, WindowNumber window);
    void setLockedBy(const QString &officer); ///< empty: nobody was here before
    void retranslate();

Q_SIGNALS:
    void signedIn();
    void languageAsked(const QString &code);

private:
    void fillWindows();
    void signIn();

    Desk &m_desk;
    QString m_lockedBy;
    QString m_officer;       ///< proposed on the command line, until somebody signs in
    WindowNumber m_proposed;
    MessageBar *m_messages;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_windowLabel;
    QComboBox *m_windows;
    QLabel *m_languageLabel;
    QComboBox *m_languages;
    QPushButton *m_go;
};

} // namespace hall
