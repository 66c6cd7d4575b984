// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QKeyEvent;
class QWidget;

namespace hall {

/**
 * How the keys walk a form: Enter goes on, Ctrl+Enter saves, plain Enter in a text of several lines is a new line. While an
 * input method composes, Enter belongs to it. The wheel scrolls the page, never a choice that has not the focus.
 */
class FormKeys final : public QObject
{
    Q_OBJECT
public:
    explicit FormKeys(QObject *parent = nullptr) : QObject(parent) {}
    void watch(QWidget *editor);

Q_SIGNALS:
    void saveAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool enter(QWidget *editor, const QKeyEvent &key);

    QPointer<QWidget> m_composing; ///< the editor that holds unfinished text of an input method
};

} // namespace hall
