// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/orderdialog.h"

#include "forms/dialogcopy.h"
#include "widgets/messagebar.h"
#include "words/shellwords.h"
#include "words/words.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace hall {

OrderDialog::OrderDialog(Desk &desk, const CaseId &file, const QString &name, Say title, Say button, QWidget *parent)
    : OrderDialog(desk, file, name, words::plain(title), words::say(button), parent)
{
}

OrderDialog::OrderDialog(Desk &desk, const CaseId &file, const QString &name, const QString &title, const QString &button, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_file(file), m_messages(new MessageBar(this)), m_copy(new DialogCopy(desk, *this, *m_messages, file)),
      m_fields(new QFormLayout), m_send(new QPushButton(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(m_fields);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *cancel = new QPushButton(words::say(Say::Cancel), this);
    cancel->setObjectName(name + QStringLiteral("Cancel"));
    cancel->setAccessibleName(words::plain(Say::Cancel));
    cancel->setAutoDefault(false);
    m_send->setText(button);
    m_send->setObjectName(name + QStringLiteral("Send"));
    m_send->setAccessibleName(words::plainText(button));
    m_send->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_send);
    row->addWidget(cancel);
    column->addStretch(1);
    column->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, &OrderDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &OrderDialog::reject);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &OrderDialog::accept);
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('M')) * 34);
}

void OrderDialog::accept()
{
    if (const QString sentence = trouble(); !sentence.isEmpty()) {
        m_messages->tell(sentence, MessageBar::Warning);
        return;
    }
    // Two presses in one breath are one order.
    m_send->setEnabled(false);
    const Result<Events> recorded = record();
    m_send->setEnabled(true);
    if (!recorded) {
        m_messages->tell(words::inWords(recorded.refusal()), MessageBar::Warning);
        return;
    }
    QDialog::accept();
}

Result<Events> OrderDialog::record()
{
    const Result<Events> recorded = m_desk.give(m_file, order(), m_copy->left());
    if (recorded)
        m_copy->finish();
    return recorded;
}

QLabel *OrderDialog::addHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setWordWrap(true);
    m_fields->addRow(hint);
    return hint;
}

QLineEdit *OrderDialog::addLine(const QString &name, Say label)
{
    auto *line = new QLineEdit(this);
    addField(line, name, label);
    return line;
}

QPlainTextEdit *OrderDialog::addText(const QString &name, Say label, int lines)
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * lines + 12);
    addField(text, name, label);
    return text;
}

QComboBox *OrderDialog::addChoice(const QString &name, Say label)
{
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addField(choice, name, label);
    return choice;
}

void OrderDialog::addField(QWidget *field, const QString &name, Say label)
{
    addField(field, name, words::say(label));
}

void OrderDialog::addField(QWidget *field, const QString &name, const QString &caption)
{
    field->setObjectName(name);
    field->setAccessibleName(words::plainText(caption));
    auto *label = new QLabel(caption, this);
    label->setBuddy(field);
    m_fields->addRow(label, field);
}

void OrderDialog::addRow(QWidget *field, const QString &name)
{
    field->setObjectName(name);
    m_fields->addRow(field);
}

void OrderDialog::showField(QWidget *field, bool shown)
{
    m_fields->setRowVisible(field, shown);
    // A hint of several lines must not be squeezed by the row that came.
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (isVisible() && height() < needed)
        resize(width(), needed);
}

} // namespace hall
