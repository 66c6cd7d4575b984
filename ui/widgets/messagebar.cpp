// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "words/shellwords.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace hall {

namespace {

struct Look
{
    char16_t shape;
    const char *style;
};

// Shape and colour say the same, for those who do not see the colours.
constexpr Look Looks[] = {
    {0x2139, "#messageBar{background:#e8f1fb;border:1px solid #4a80bd}"},
    {0x26a0, "#messageBar{background:#fff4d6;border:1px solid #b98900}"},
    {0x2716, "#messageBar{background:#fde7e6;border:1px solid #b3261e}"},
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_shape(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setText(QString(QChar(0x00d7)));
    m_close->setAutoRaise(true);
    // The bar is light in every theme, so its letters are dark in every theme.
    for (QLabel *label : {m_shape, m_text})
        label->setStyleSheet(QStringLiteral("color:#1b1b1b"));
    m_close->setStyleSheet(QStringLiteral("color:#1b1b1b"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_shape);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] { leave(true); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_do;
        leave(true);
        if (action)
            action();
    });
    retranslate();
    m_action->hide();
    hide();
}

void MessageBar::tell(const QString &text, int kind)
{
    offer(text, kind, {}, {});
}

void MessageBar::offer(const QString &text, int kind, const QString &label, std::function<void()> action)
{
    if (text.isEmpty())
        return clear();
    m_kind = qBound<int>(Info, kind, Error);
    m_shape->setText(QString(QChar(Looks[m_kind].shape)));
    setStyleSheet(QString::fromLatin1(Looks[m_kind].style));
    m_text->setText(text);
    m_do = std::move(action);
    m_action->setText(label);
    m_action->setAccessibleName(label);
    m_action->setVisible(bool(m_do));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    leave(false);
}

void MessageBar::leave(bool byHand)
{
    const QString said = text();
    m_do = nullptr;
    m_text->clear();
    hide();
    Q_EMIT freed(said, byHand);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::retranslate()
{
    setAccessibleName(words::say(Say::MessageBarName));
    m_close->setAccessibleName(words::say(Say::CloseMessage));
    m_close->setToolTip(words::say(Say::CloseMessage));
}

} // namespace hall
