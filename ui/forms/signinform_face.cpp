// SPDX-License-Identifier: GPL-3.0-or-later
/** What the form looks like: its fields, which of them each face shows, and what they are called. */
#include "forms/signinform.h"

#include "widgets/messagebar.h"
#include "widgets/middle.h"
#include "words/officerwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <tuple>

namespace hall {

using words::OnOfficer;
using words::onOfficer;

void SignInForm::build()
{
    const std::pair<QWidget *, const char *> names[] = {
        {this, "signIn"},           {m_windows, "windowChoice"},        {m_languages, "languageChoice"},
        {m_go, "signInButton"}, {m_withoutEarlier, "signInWithoutEarlier"},     {m_byPassword, "signInByPassword"}, {m_title, "signInTitle"},
        {m_hint, "signInHint"},     {m_setUp, "setUpWarning"}, {m_unguarded, "secretInFileWarning"},          {m_why, "signInNewPasswordWhy"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    for (QLabel *label : {m_hint, m_setUp, m_unguarded, m_why})
        label->setWordWrap(true);
    asTitle(m_title);
    m_name->setMaxLength(NameLimit);
    for (QLineEdit *secret : {m_password, m_earlier, m_new, m_again}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setMaxLength(MostPassword);
    }
    m_windowLabel->setBuddy(m_windows);
    m_languageLabel->setBuddy(m_languages);
    m_go->setDefault(true);
    m_byPassword->setAutoDefault(false);
    m_withoutEarlier->setAutoDefault(false);
    auto *column = middleColumn(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_hint, m_setUp, m_unguarded, m_messages})
        column->addWidget(widget);
    m_pinLabel = addField(*column, m_pin, "signInPin");
    m_nameLabel = addField(*column, m_name, "signInName");
    m_passwordLabel = addField(*column, m_password, "signInPassword");
    column->addWidget(m_why);
    m_earlierLabel = addField(*column, m_earlier, "signInEarlierPassword");
    m_newLabel = addField(*column, m_new, "signInNewPassword");
    m_againLabel = addField(*column, m_again, "signInNewPasswordAgain");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_windowLabel, m_windows, m_go, m_withoutEarlier, m_byPassword, m_languageLabel, m_languages})
        column->addWidget(widget);
    column->addStretch(1);
    const QList<QWidget *> order{m_pin, m_name, m_password, m_earlier, m_new, m_again, m_windows, m_go, m_withoutEarlier, m_byPassword, m_languages};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    for (const words::Language &language : words::languages())
        m_languages->addItem(language.nativeName, language.code);
    m_languages->setCurrentIndex(m_languages->findData(words::language()));
}

QLabel *SignInForm::addField(QVBoxLayout &column, QLineEdit *field, const char *name)
{
    auto *label = new QLabel(this);
    field->setObjectName(QString::fromLatin1(name));
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field);
    return label;
}

void SignInForm::showFace()
{
    m_face = faceNow();
    const bool pin = m_face == Face::Pin;
    const bool renewing = m_face == Face::NewPassword;
    const bool earlier = m_face == Face::Earlier;
    const bool password = renewing || earlier || m_face == Face::Password;
    const std::tuple<QLabel *, QLineEdit *, bool> fields[] = {{m_pinLabel, m_pin, pin},
                                                              {m_nameLabel, m_name, !pin},
                                                              {m_passwordLabel, m_password, password},
                                                              {m_earlierLabel, m_earlier, earlier},
                                                              {m_newLabel, m_new, renewing},
                                                              {m_againLabel, m_again, renewing}};
    for (const auto &[label, field, shown] : fields) {
        label->setVisible(shown);
        field->setVisible(shown);
        // What nobody sees is not sent either.
        if (!shown && field != m_name)
            field->clear();
    }
    m_why->setVisible(renewing || earlier);
    m_withoutEarlier->setVisible(earlier);
    m_byPassword->setVisible(pin);
    showWarnings();
    retranslate();
}

void SignInForm::retranslate()
{
    const bool locked = !m_lockedBy.isEmpty();
    m_title->setText(words::say(locked ? Say::LockedTitle : Say::SignInTitle));
    if (m_face == Face::Name)
        m_hint->setText(locked ? words::say(Say::LockedHint).arg(words::isolated(m_lockedBy)) : words::say(Say::SignInHint));
    else if (m_face == Face::Pin)
        m_hint->setText(onOfficer(OnOfficer::PinHint).arg(words::isolated(m_lockedBy)));
    else
        m_hint->setText(locked ? onOfficer(OnOfficer::PasswordLockedHint).arg(words::isolated(m_lockedBy)) : onOfficer(OnOfficer::PasswordHint));
    m_setUp->setText(onOfficer(OnOfficer::SetUpWarning));
    m_unguarded->setText(onOfficer(OnOfficer::NoKeyring));
    m_why->setText(m_face == Face::Earlier ? words::inWords(Refusal{RefusalCode::EarlierPassword, {}})
                                           : onOfficer(OnOfficer::NewPasswordWhy).arg(words::isolated(QString::number(LeastPassword))));
    const std::tuple<QLabel *, QWidget *, QString> fields[] = {
        {m_pinLabel, m_pin, onOfficer(OnOfficer::Pin)},
        {m_nameLabel, m_name, words::say(Say::YourName)},
        {m_passwordLabel, m_password, onOfficer(OnOfficer::Password)},
        {m_earlierLabel, m_earlier, onOfficer(OnOfficer::EarlierPassword)},
        {m_newLabel, m_new, onOfficer(OnOfficer::NewPassword)},
        {m_againLabel, m_again, onOfficer(OnOfficer::NewPasswordAgain)},
        {m_windowLabel, m_windows, words::say(Say::YourWindow)},
        {m_languageLabel, m_languages, words::say(Say::LanguageLabel)}};
    for (const auto &[label, field, text] : fields) {
        label->setText(text);
        field->setAccessibleName(words::plainText(text));
    }
    m_go->setText(m_awaiting ? onOfficer(OnOfficer::SigningIn) : words::say(Say::SignIn));
    m_go->setAccessibleName(words::plainText(m_go->text()));
    m_byPassword->setText(onOfficer(OnOfficer::ByPassword));
    m_byPassword->setAccessibleName(words::plainText(m_byPassword->text()));
    m_withoutEarlier->setText(onOfficer(OnOfficer::WithoutEarlier));
    m_withoutEarlier->setAccessibleName(words::plainText(m_withoutEarlier->text()));
    m_messages->retranslate();
    m_languages->setCurrentIndex(m_languages->findData(words::language()));
    const int chosen = m_windows->currentIndex();
    for (int row = 0; row < m_windows->count(); ++row)
        m_windows->setItemText(row, words::windowName(WindowNumber(m_windows->itemData(row).toInt()), m_desk.windows()));
    m_windows->setCurrentIndex(chosen);
}

} // namespace hall
