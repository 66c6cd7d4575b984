// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/signinform.h"

#include "widgets/messagebar.h"
#include "widgets/middle.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hall {

SignInForm::SignInForm(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_messages(new MessageBar(this)), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_nameLabel(new QLabel(this)),
      m_name(new QLineEdit(this)), m_windowLabel(new QLabel(this)), m_windows(new QComboBox(this)), m_languageLabel(new QLabel(this)),
      m_languages(new QComboBox(this)), m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("signIn"));
    m_name->setObjectName(QStringLiteral("signInName"));
    m_windows->setObjectName(QStringLiteral("windowChoice"));
    m_languages->setObjectName(QStringLiteral("languageChoice"));
    m_go->setObjectName(QStringLiteral("signInButton"));
    m_title->setObjectName(QStringLiteral("signInTitle"));
    m_hint->setObjectName(QStringLiteral("signInHint"));
    m_hint->setWordWrap(true);
    asTitle(m_title);
    m_name->setMaxLength(NameLimit);
    m_nameLabel->setBuddy(m_name);
    m_windowLabel->setBuddy(m_windows);
    m_languageLabel->setBuddy(m_languages);
    m_go->setDefault(true);
    auto *column = middleColumn(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_hint, m_messages, m_nameLabel, m_name, m_windowLabel, m_windows, m_go,
                                                            m_languageLabel, m_languages})
        column->addWidget(widget);
    column->addStretch(1);
    for (const words::Language &language : words::languages())
        m_languages->addItem(language.nativeName, language.code);
    m_languages->setCurrentIndex(m_languages->findData(words::language()));
    connect(m_languages, &QComboBox::activated, this, [this](int row) { Q_EMIT languageAsked(m_languages->itemData(row).toString()); });
    connect(m_go, &QPushButton::clicked, this, &SignInForm::signIn);
    connect(m_name, &QLineEdit::returnPressed, this, &SignInForm::signIn);
    fillWindows();
    retranslate();
}

void SignInForm::prepare()
{
    m_name->setText(m_officer);
    m_messages->clear();
    fillWindows();
    m_name->setFocus();
}

void SignInForm::propose(const QString &officer, WindowNumber window)
{
    m_officer = officer;
    m_name->setText(officer);
    if (!window.isNull()) {
        m_proposed = window;
        fillWindows();
    }
}

void SignInForm::setLockedBy(const QString &officer)
{
    m_lockedBy = officer;
    retranslate();
}

void SignInForm::fillWindows()
{
    const int before = m_proposed.isNull() ? m_desk.status().window.value() : m_proposed.value();
    m_windows->clear();
    for (const WindowNumber &window : m_desk.windowsOfThisDevice())
        m_windows->addItem(words::windowName(window, m_desk.windows()), window.value());
    m_windows->setCurrentIndex(qMax(0, m_windows->findData(before)));
    m_windows->setEnabled(m_windows->count() > 1);
}

void SignInForm::signIn()
{
    if (const auto refusal = m_desk.signIn(m_name->text().trimmed())) {
        m_messages->tell(words::inWords(*refusal), MessageBar::Warning);
        m_name->setFocus();
        return;
    }
    if (m_windows->currentIndex() >= 0) {
        if (const auto refusal = m_desk.chooseWindow(WindowNumber(m_windows->currentData().toInt()))) {
            m_desk.lock();
            m_messages->tell(words::inWords(*refusal), MessageBar::Warning);
            return;
        }
    }
    m_proposed = WindowNumber();
    m_officer.clear();
    Q_EMIT signedIn();
}

void SignInForm::retranslate()
{
    m_title->setText(words::say(m_lockedBy.isEmpty() ? Say::SignInTitle : Say::LockedTitle));
    m_hint->setText(m_lockedBy.isEmpty() ? words::say(Say::SignInHint) : words::say(Say::LockedHint).arg(m_lockedBy));
    m_nameLabel->setText(words::say(Say::YourName));
    m_windowLabel->setText(words::say(Say::YourWindow));
    m_languageLabel->setText(words::say(Say::LanguageLabel));
    m_go->setText(words::say(Say::SignIn));
    m_name->setAccessibleName(words::plain(Say::YourName));
    m_windows->setAccessibleName(words::plain(Say::YourWindow));
    m_languages->setAccessibleName(words::plain(Say::LanguageLabel));
    m_go->setAccessibleName(words::plain(Say::SignIn));
    m_messages->retranslate();
    m_languages->setCurrentIndex(m_languages->findData(words::language()));
    const int chosen = m_windows->currentIndex();
    for (int row = 0; row < m_windows->count(); ++row)
        m_windows->setItemText(row, words::windowName(WindowNumber(m_windows->itemData(row).toInt()), m_desk.windows()));
    m_windows->setCurrentIndex(chosen);
}

} // namespace hall
