// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QWidget;

namespace hall {

/** F6: the keyboard goes to the first field of the pane after the one \a focused is in; null panes are not there now. */
void focusNextPane(const QList<QWidget *> &panes, const QWidget *focused);

} // namespace hall
