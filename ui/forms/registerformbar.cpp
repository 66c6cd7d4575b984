// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registerformbar.h"

#include "forms/registerformfield.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hall {

namespace {

QColor mixed(const QColor &ground, const QColor &tone, qreal share)
{
    const auto part = [share](qreal a, qreal b) { return a * (1 - share) + b * share; };
    return QColor::fromRgbF(static_cast<float>(part(ground.redF(), tone.redF())), static_cast<float>(part(ground.greenF(), tone.greenF())),
                            static_cast<float>(part(ground.blueF(), tone.blueF())));
}

} // namespace

FormBar::FormBar(Kind kind, const QString &labelName, QWidget *parent) : QFrame(parent), m_kind(kind)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_label = new QLabel(this);
    m_label->setObjectName(labelName);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_label, 1);
    tint();
    hide();
}

QPushButton *FormBar::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void FormBar::say(const QString &text)
{
    m_label->setText(text);
    m_label->setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString FormBar::text() const
{
    return m_label->text();
}

void FormBar::setKind(Kind kind)
{
    m_kind = kind;
    tint();
}

void FormBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_tinting)
        tint();
    QFrame::changeEvent(event);
}

void FormBar::tint()
{
    m_tinting = true;
    const QPalette base = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    const QColor tone = m_kind == Kind::Good ? QColor(30, 140, 60) : m_kind == Kind::Warning ? warningColour(base) : troubleColour(base);
    QPalette colours = base;
    colours.setColor(QPalette::Window, mixed(base.color(QPalette::Window), tone, 0.14));
    setPalette(colours);
    m_tinting = false;
}

} // namespace hall
