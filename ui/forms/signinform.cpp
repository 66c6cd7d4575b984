// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/signinform.h"

#include "forms/pinfield.h"
#include "widgets/messagebar.h"
#include "words/officerwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hall {

using words::OnOfficer;
using words::onOfficer;

SignInForm::SignInForm(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_messages(new MessageBar(this)), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_setUp(new QLabel(this)), m_unguarded(new QLabel(this)),
      m_pin(pinField(this)), m_name(new QLineEdit(this)), m_password(new QLineEdit(this)), m_why(new QLabel(this)), m_earlier(new QLineEdit(this)), m_new(new QLineEdit(this)),
      m_again(new QLineEdit(this)), m_windowLabel(new QLabel(this)), m_windows(new QComboBox(this)), m_go(new QPushButton(this)),
      m_withoutEarlier(new QPushButton(this)), m_byPassword(new QPushButton(this)), m_languageLabel(new QLabel(this)), m_languages(new QComboBox(this))
{
    build();
    listen();
    fillWindows();
    showFace();
    retranslate();
}

void SignInForm::listen()
{
    connect(m_languages, &QComboBox::activated, this, [this](int row) { Q_EMIT languageAsked(m_languages->itemData(row).toString()); });
    connect(m_windows, &QComboBox::activated, this, [this] { m_windowPicked = true; });
    connect(m_go, &QPushButton::clicked, this, &SignInForm::go);
    connect(m_pin, &QLineEdit::returnPressed, this, &SignInForm::go);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_face == Face::Name ? go() : m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, [this] { m_face == Face::NewPassword ? m_new->setFocus(Qt::TabFocusReason) : go(); });
    connect(m_earlier, &QLineEdit::returnPressed, this, &SignInForm::go);
    connect(m_withoutEarlier, &QPushButton::clicked, this, [this] {
        if (!m_awaiting)
            signInByPassword(true);
    });
    connect(m_new, &QLineEdit::returnPressed, this, [this] { m_again->setFocus(Qt::TabFocusReason); });
    connect(m_again, &QLineEdit::returnPressed, this, &SignInForm::go);
    // Another name has another password, which may well be its owner's.
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        if (m_renewing || m_earlierAsked) {
            m_renewing = false;
            m_earlierAsked = false;
            showFace();
        }
    });
    connect(m_byPassword, &QPushButton::clicked, this, [this] {
        m_passwordAsked = true;
        m_messages->clear();
        showFace();
        firstField()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_desk, &Desk::statusChanged, this, &SignInForm::readDesk);
    connect(&m_desk, &Desk::signedIn, this, [this] {
        if (m_awaiting) {
            await(false);
            enter();
        }
    });
    connect(&m_desk, &Desk::signInRefused, this, [this](const Refusal &refusal) {
        if (m_awaiting) {
            await(false);
            showRefusal(refusal);
        }
    });
}

SignInForm::Face SignInForm::faceNow() const
{
    if (!m_desk.needsPassword())
        return Face::Name;
    if (!m_lockedBy.isEmpty() && !m_passwordAsked && m_desk.pinOpens())
        return Face::Pin;
    return m_renewing ? Face::NewPassword : m_earlierAsked ? Face::Earlier : Face::Password;
}

void SignInForm::showWarnings()
{
    const DeskStatus status = m_desk.status();
    m_setUp->setVisible(status.settingUp);
    m_unguarded->setVisible(status.secretInFile && !status.settingUp);
}

void SignInForm::readDesk()
{
    showWarnings();
    if (!m_desk.status().locked || faceNow() == m_face)
        return;
    const bool here = isAncestorOf(window()->focusWidget());
    showFace();
    if (here)
        firstField()->setFocus(Qt::OtherFocusReason);
}

QLineEdit *SignInForm::firstField() const
{
    return m_face == Face::Pin ? m_pin : m_name;
}

void SignInForm::prepare()
{
    m_passwordAsked = false;
    m_renewing = false;
    m_earlierAsked = false;
    m_windowPicked = false;
    forgetSecrets();
    m_name->setText(m_officer);
    m_messages->clear();
    fillWindows();
    showFace();
    firstField()->setFocus();
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
    showFace();
    if (isVisible())
        firstField()->setFocus();
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

void SignInForm::go()
{
    // Two presses in one breath are one wish.
    if (m_awaiting)
        return;
    switch (m_face) {
    case Face::Name: return signInByName();
    case Face::Pin: return unlock();
    case Face::Password:
    case Face::Earlier:
    case Face::NewPassword: return signInByPassword(false);
    }
}

void SignInForm::signInByName()
{
    if (const auto refusal = m_desk.signIn(m_name->text().trimmed()))
        return showRefusal(*refusal);
    enter();
}

void SignInForm::signInByPassword(bool withoutEarlier)
{
    const Desk::Credentials given{m_name->text().trimmed(), m_password->text(), m_renewing ? m_new->text() : QString(),
                                   withoutEarlier ? QString() : m_earlier->text(), withoutEarlier};
    if (given.officer.isEmpty())
        return tell(words::inWords(Refusal{RefusalCode::FieldMissing, {{QStringLiteral("field"), QStringLiteral("officer")}}}), m_name);
    if (given.password.isEmpty())
        return tell(words::inWords(Refusal{RefusalCode::PasswordNeeded, {}}), m_password);
    if (m_face == Face::Earlier && !withoutEarlier && given.earlierPassword.isEmpty())
        return m_earlier->setFocus(Qt::OtherFocusReason); // the sentence above it says what is missing
    if (m_renewing && !newPasswordFits())
        return;
    m_messages->clear();
    await(true);
    m_desk.signIn(given);
}

bool SignInForm::newPasswordFits()
{
    QString sentence;
    if (const auto refusal = passwordRefusal(m_new->text(), m_name->text().trimmed()))
        sentence = words::inWords(*refusal);
    else if (m_new->text() == m_password->text())
        sentence = onOfficer(OnOfficer::NewPasswordSame);
    else if (m_new->text() != m_again->text())
        sentence = onOfficer(OnOfficer::NewPasswordsDiffer);
    if (sentence.isEmpty())
        return true;
    m_again->clear();
    tell(sentence, m_new);
    return false;
}

void SignInForm::unlock()
{
    const auto refusal = m_desk.unlock(m_pin->text());
    m_pin->clear();
    if (!refusal)
        return enter();
    showFace();
    // Of a password these codes speak elsewhere.
    QString sentence = words::inWords(*refusal);
    if (refusal->code == RefusalCode::PasswordWrong)
        sentence = onOfficer(OnOfficer::PinWrong);
    else if (refusal->code == RefusalCode::PasswordNeeded)
        sentence = onOfficer(OnOfficer::PinSpent);
    tell(sentence, firstField());
}

void SignInForm::enter()
{
    forgetSecrets();
    m_renewing = false;
    m_earlierAsked = false;
    // The desk may have locked again before it said that it is open.
    if (m_desk.status().locked) {
        showFace();
        return tell(words::inWords(Refusal{RefusalCode::NotSignedIn, {}}), firstField());
    }
    if (m_windows->currentIndex() >= 0) {
        const auto refusal = m_desk.chooseWindow(WindowNumber(m_windows->currentData().toInt()));
        // A window that merely stood there is no choice: the desk has found one that is theirs.
        if (refusal && (m_windowPicked || refusal->code != RefusalCode::SeatNotOfOfficer)) {
            // The desk may now offer the PIN of whoever was just turned away, under the name of whoever locked it before.
            m_passwordAsked = true;
            m_desk.lock();
            showFace();
            return tell(words::inWords(*refusal), m_name);
        }
    }
    m_proposed = WindowNumber();
    m_windowPicked = false;
    m_officer.clear();
    Q_EMIT signedIn();
}

void SignInForm::showRefusal(const Refusal &refusal)
{
    if (refusal.code == RefusalCode::PasswordOnce) {
        m_renewing = true;
        showFace();
        m_messages->clear(); // the sentence above the new fields says it
        m_new->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (refusal.code == RefusalCode::EarlierPassword) {
        // The centre has taken the new one: from now on that is their password.
        if (m_renewing)
            m_password->setText(m_new->text());
        m_renewing = false;
        m_earlierAsked = true;
        showFace();
        m_messages->clear();
        if (refusal.facts.value(QStringLiteral("wrong")).toBool())
            return tell(words::inWords(refusal), m_earlier);
        return m_earlier->setFocus(Qt::OtherFocusReason);
    }
    showFace();
    const bool ofPassword = refusal.code == RefusalCode::PasswordWrong || refusal.code == RefusalCode::PasswordNeeded;
    QLineEdit *next = ofPassword ? m_password : m_name;
    if (m_renewing && refusal.code == RefusalCode::PasswordWeak)
        next = m_new;
    tell(words::inWords(refusal), next->isHidden() ? firstField() : next);
}

void SignInForm::tell(const QString &sentence, QLineEdit *next)
{
    m_messages->tell(sentence, MessageBar::Warning);
    next->setFocus(Qt::OtherFocusReason);
    if (next != m_name)
        next->selectAll();
}

void SignInForm::await(bool answer)
{
    m_awaiting = answer;
    m_go->setEnabled(!answer);
    // The answer is about what was sent, so that stands until it comes.
    m_withoutEarlier->setEnabled(!answer);
    for (QLineEdit *field : {m_name, m_password, m_earlier, m_new, m_again})
        field->setReadOnly(answer);
    retranslate();
}

void SignInForm::forgetSecrets()
{
    for (QLineEdit *secret : {m_pin, m_password, m_earlier, m_new, m_again})
        secret->clear();
}

} // namespace hall
