// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maskedtext.h"

#include "words/shellwords.h"
#include "words/words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace hall {

MaskedText::MaskedText(const QString &name, const QString &clear, const QString &masked, QWidget *parent)
    : QWidget(parent), m_clear(clear), m_masked(masked), m_label(new QLabel(this)), m_button(new QToolButton(this))
{
    setObjectName(name);
    m_label->setObjectName(name + QStringLiteral("Text"));
    m_label->setTextFormat(Qt::PlainText); // a number may come from anywhere
    m_button->setObjectName(name + QStringLiteral("Show"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_button);
    row->addStretch(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(ShownForMs);
    connect(&m_timer, &QTimer::timeout, this, &MaskedText::cover);
    connect(m_button, &QToolButton::clicked, this, &MaskedText::press);
    cover();
}

void MaskedText::press()
{
    if (isShown())
        return cover();
    if (!m_asks)
        return reveal();
    Q_EMIT revealAsked();
}

QString MaskedText::text() const
{
    return m_label->text();
}

void MaskedText::reveal()
{
    m_timer.start();
    m_label->setText(words::isolated(m_clear));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setText(words::say(Say::Hide));
    m_button->setAccessibleName(words::say(Say::Hide));
}

void MaskedText::stayCovered()
{
    m_clear = m_masked;
    m_button->hide();
    cover();
}

void MaskedText::cover()
{
    m_timer.stop();
    m_label->setText(words::isolated(m_masked));
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_button->setText(words::say(Say::Show));
    m_button->setAccessibleName(words::say(Say::Show));
}

} // namespace hall
