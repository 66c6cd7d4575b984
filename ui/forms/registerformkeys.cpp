// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registerformkeys.h"

#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace hall {

void FormKeys::watch(QWidget *editor)
{
    editor->installEventFilter(this);
    if (qobject_cast<QComboBox *>(editor) || qobject_cast<QAbstractSpinBox *>(editor))
        editor->setFocusPolicy(Qt::StrongFocus);
}

bool FormKeys::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor)
        return false;
    switch (event->type()) {
    case QEvent::InputMethod: {
        const bool unfinished = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (unfinished || m_composing == editor)
            m_composing = unfinished ? editor : nullptr;
        return false;
    }
    case QEvent::FocusOut:
        if (m_composing == editor)
            m_composing.clear();
        return false;
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
        if (m_composing == editor && (isEnter || isTab))
            return true;
        return isEnter && enter(editor, key);
    }
    case QEvent::Wheel:
        if (!editor->hasFocus() && (qobject_cast<QComboBox *>(editor) || qobject_cast<QAbstractSpinBox *>(editor))) {
            event->ignore();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool FormKeys::enter(QWidget *editor, const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier) {
        // A key held down saves once.
        if (!key.isAutoRepeat())
            Q_EMIT saveAsked();
        return true;
    }
    if (modifiers != Qt::NoModifier || qobject_cast<QPlainTextEdit *>(editor))
        return false;
    if (auto *button = qobject_cast<QPushButton *>(editor)) {
        if (!key.isAutoRepeat())
            button->click();
        return true;
    }
    // The way on is Tab's, so that the page scrolls along and one order holds for both keys.
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QCoreApplication::sendEvent(editor, &tab);
    return true;
}

} // namespace hall
