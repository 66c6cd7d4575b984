// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolform.h"

#include "widgets/messagebar.h"
#include "widgets/middle.h"
#include "words/shellwords.h"

#include <QtCore/QSysInfo>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hall {

EnrolForm::EnrolForm(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_messages(new MessageBar(this)), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_lineLabel(new QLabel(this)),
      m_line(new QPlainTextEdit(this)), m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)), m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("enrol"));
    m_title->setObjectName(QStringLiteral("enrolTitle"));
    m_hint->setObjectName(QStringLiteral("enrolHint"));
    m_line->setObjectName(QStringLiteral("enrolLine"));
    m_name->setObjectName(QStringLiteral("enrolComputerName"));
    m_go->setObjectName(QStringLiteral("enrolButton"));
    m_hint->setWordWrap(true);
    asTitle(m_title);
    m_line->setTabChangesFocus(true);
    m_line->setMaximumHeight(m_line->fontMetrics().height() * 5);
    m_lineLabel->setBuddy(m_line);
    m_nameLabel->setBuddy(m_name);
    m_name->setText(QSysInfo::machineHostName());
    m_name->setMaxLength(NameLimit);
    auto *column = middleColumn(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_hint, m_messages, m_lineLabel, m_line, m_nameLabel, m_name, m_go})
        column->addWidget(widget);
    column->addStretch(1);
    connect(m_go, &QPushButton::clicked, this, &EnrolForm::enrol);
    connect(m_name, &QLineEdit::returnPressed, this, &EnrolForm::enrol);
    connect(&desk, &Desk::enrolmentFailed, this, &EnrolForm::showFailure);
    connect(&desk, &Desk::enrolled, this, [this] {
        m_line->clear();
        m_messages->clear();
    });
    retranslate();
}

void EnrolForm::takeLine(const QString &line)
{
    m_line->setPlainText(line.trimmed());
    enrol();
}

void EnrolForm::enrol()
{
    const QString line = m_line->toPlainText().simplified();
    if (line.isEmpty()) {
        m_messages->tell(words::say(Say::EnrolLineMissing), MessageBar::Warning);
        m_line->setFocus();
        return;
    }
    m_failure.clear();
    m_go->setEnabled(false);
    m_messages->tell(words::say(Say::Enrolling), MessageBar::Info);
    m_desk.enrol(line, m_name->text().trimmed());
}

void EnrolForm::showFailure(const QString &code)
{
    m_failure = code;
    m_go->setEnabled(true);
    m_messages->tell(words::enrolmentFailure(code), MessageBar::Error);
}

void EnrolForm::retranslate()
{
    m_title->setText(words::say(Say::EnrolTitle));
    m_hint->setText(words::say(Say::EnrolHint));
    m_lineLabel->setText(words::say(Say::EnrolLine));
    m_nameLabel->setText(words::say(Say::ComputerName));
    m_go->setText(words::say(Say::Enrol));
    m_line->setAccessibleName(words::plain(Say::EnrolLine));
    m_name->setAccessibleName(words::plain(Say::ComputerName));
    m_go->setAccessibleName(words::plain(Say::Enrol));
    m_messages->retranslate();
    if (!m_failure.isEmpty())
        showFailure(m_failure);
}

} // namespace hall
