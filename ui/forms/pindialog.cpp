// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pindialog.h"

#include "forms/pinfield.h"
#include "widgets/messagebar.h"
#include "words/officerwords.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <tuple>

namespace hall {

using words::OnOfficer;
using words::onOfficer;

PinDialog::PinDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_messages(new MessageBar(this)), m_pin(pinField(this)), m_again(pinField(this))
{
    setObjectName(QStringLiteral("pinDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(onOfficer(OnOfficer::PinTitle));
    auto *column = new QVBoxLayout(this);
    auto *hint = new QLabel(onOfficer(OnOfficer::PinExplained), this);
    hint->setObjectName(QStringLiteral("pinHint"));
    hint->setWordWrap(true);
    column->addWidget(m_messages);
    column->addWidget(hint);
    auto *fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column->addLayout(fields);
    const std::tuple<QLineEdit *, const char *, OnOfficer> lines[] = {{m_pin, "pinNew", OnOfficer::PinNew},
                                                                           {m_again, "pinAgain", OnOfficer::PinAgain}};
    for (const auto &[field, name, what] : lines) {
        auto *label = new QLabel(onOfficer(what), this);
        label->setBuddy(field);
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(words::plainText(onOfficer(what)));
        fields->addRow(label, field);
    }
    auto *save = addButton("pinSave", onOfficer(OnOfficer::PinSave));
    auto *without = addButton("pinRemove", onOfficer(OnOfficer::PinRemove));
    auto *cancel = addButton("pinCancel", words::say(Say::Cancel));
    save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton *button : {save, without, cancel})
        row->addWidget(button);
    column->addStretch(1);
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, &PinDialog::accept);
    connect(without, &QPushButton::clicked, this, &PinDialog::remove);
    connect(cancel, &QPushButton::clicked, this, &PinDialog::reject);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &PinDialog::accept);
    // A dialog keeps the window's keys from it, and locking must work from everywhere.
    connect(new QShortcut(Qt::CTRL | Qt::Key_L, this), &QShortcut::activated, this, &PinDialog::lockAsked);
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('M')) * 34);
    m_pin->setFocus();
}

QPushButton *PinDialog::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(words::plainText(text));
    button->setAutoDefault(false);
    return button;
}

void PinDialog::accept()
{
    if (m_pin->text() != m_again->text())
        return tell(onOfficer(OnOfficer::PinsDiffer));
    // An empty one would remove it, and there is a button for that.
    if (const auto refusal = pinRefusal(m_pin->text()))
        return tell(words::inWords(*refusal));
    if (const auto refusal = m_desk.setPin(m_pin->text()))
        return tell(words::inWords(*refusal));
    Q_EMIT changed(onOfficer(OnOfficer::PinIsSet));
    QDialog::accept();
}

void PinDialog::remove()
{
    if (const auto refusal = m_desk.setPin({}))
        return tell(words::inWords(*refusal));
    Q_EMIT changed(onOfficer(OnOfficer::PinIsGone));
    QDialog::accept();
}

void PinDialog::tell(const QString &sentence)
{
    m_messages->tell(sentence, MessageBar::Warning);
    m_pin->clear();
    m_again->clear();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void PinDialog::hideEvent(QHideEvent *event)
{
    m_pin->clear();
    m_again->clear();
    m_messages->clear();
    QDialog::hideEvent(event);
}

} // namespace hall
