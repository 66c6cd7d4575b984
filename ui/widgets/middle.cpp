// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/middle.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace hall {

QVBoxLayout *middleColumn(QWidget *page)
{
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *sheet = new QWidget(scroll);
    scroll->setWidget(sheet);
    auto *row = new QHBoxLayout(sheet);
    auto *middle = new QWidget(sheet);
    middle->setMaximumWidth(middle->fontMetrics().horizontalAdvance(QLatin1Char('M')) * 46);
    row->addStretch(1);
    row->addWidget(middle, 6);
    row->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(12, 24, 12, 12);
    column->setSpacing(8);
    return column;
}

void asTitle(QLabel *label, qreal factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
}

void fitColumn(QScrollArea *column)
{
    if (QLayout *inside = column->widget()->layout())
        inside->activate();
    column->setFixedWidth(column->widget()->minimumSizeHint().width() + column->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

Qt::Alignment readingSide()
{
    return (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

} // namespace hall
