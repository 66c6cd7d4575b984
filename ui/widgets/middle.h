// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

class QLabel;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace hall {

/** A column in the middle of a page, not wider than is good to read, that scrolls where letters are large. */
QVBoxLayout *middleColumn(QWidget *page);
/** Larger and bold, in step with the person's font size. */
void asTitle(QLabel *label, qreal factor = 1.5);

/** Gives a column of buttons the width its words need, with room for the bar. A scroll area itself keeps what it first asked for. */
void fitColumn(QScrollArea *column);

/** To the side where reading begins on this screen, whatever script the text itself has. */
Qt::Alignment readingSide();

} // namespace hall
