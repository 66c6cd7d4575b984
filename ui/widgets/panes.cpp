// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes.h"

#include <QtWidgets/QWidget>

namespace hall {

void focusNextPane(const QList<QWidget *> &panes, const QWidget *focused)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) && focused && panes.at(i)->isAncestorOf(focused))
            at = i + 1;
    }
    for (qsizetype step = 0; step < panes.size(); ++step) {
        QWidget *pane = panes.at((at + step) % panes.size());
        if (!pane)
            continue;
        for (QWidget *widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain()) {
            if (pane->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
                widget->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

} // namespace hall
