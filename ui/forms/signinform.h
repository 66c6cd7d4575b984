// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hall {

class MessageBar;

/**
 * Who sits here and at which window. Also the face of a locked desk. It offers no names to choose from, as visitors see the screen,
 * and keeps no password: what was typed goes to the desk and out of the fields.
 */
class SignInForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SignInForm(Desk &desk, QWidget *parent = nullptr);

    void prepare();                          ///< reads the windows of this device and empties what was typed
    void propose(const QString &officer, WindowNumber window);
    void setLockedBy(const QString &officer); ///< empty: nobody was here before
    void retranslate();

Q_SIGNALS:
    void signedIn();
    void languageAsked(const QString &code);

private:
    enum class Face { Name, Password, NewPassword, Earlier, Pin };

    void build();
    void listen();
    QLabel *addField(QVBoxLayout &column, QLineEdit *field, const char *name);
    Face faceNow() const;
    void showFace();
    void showWarnings();
    void readDesk();
    void fillWindows();
    void go();
    void signInByName();
    void signInByPassword(bool withoutEarlier);
    void unlock();
    void enter();
    void showRefusal(const Refusal &refusal);
    void tell(const QString &sentence, QLineEdit *next);
    bool newPasswordFits();
    void await(bool answer);
    void forgetSecrets();
    QLineEdit *firstField() const;

    Desk &m_desk;
    Face m_face = Face::Name;
    bool m_passwordAsked = false; ///< instead of the PIN
    bool m_windowPicked = false; ///< by hand
    bool m_renewing = false;      ///< the password was right, and its owner has to set another
    bool m_earlierAsked = false;  ///< the password was right, and the one before opens what lies here
    bool m_awaiting = false;      ///< the desk's answer
    QString m_lockedBy;
    QString m_officer;            ///< proposed on the command line, until somebody signs in
    WindowNumber m_proposed;
    MessageBar *m_messages;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_setUp, *m_unguarded;
    QLineEdit *m_pin;
    QLabel *m_pinLabel = nullptr;
    QLineEdit *m_name;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_password;
    QLabel *m_passwordLabel = nullptr;
    QLabel *m_why;
    QLineEdit *m_earlier;
    QLabel *m_earlierLabel = nullptr;
    QLineEdit *m_new;
    QLabel *m_newLabel = nullptr;
    QLineEdit *m_again;
    QLabel *m_againLabel = nullptr;
    QLabel *m_windowLabel;
    QComboBox *m_windows;
    QPushButton *m_go;
    QPushButton *m_withoutEarlier;
    QPushButton *m_byPassword;
    QLabel *m_languageLabel;
    QComboBox *m_languages;
};

} // namespace hall
