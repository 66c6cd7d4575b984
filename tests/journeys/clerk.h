// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "mainwindow.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <functional>

namespace hall {

/**
 * A practised clerk at the real window: presses keys and reads what is shown. Knows the controls by their object names and
 * nothing of what lies behind them but the desk's tables.
 */
class Clerk final : public QObject
{
public:
    Clerk(MainWindow &window, Desk &desk);

    /** Signs in at the counter's first window as soon as it is enrolled; false when that does not happen in time. */
    bool signIn(const QString &name);
    QJsonObject obey(const QJsonObject &order);
    /** Notes what each window was ever called: a taskbar and a passer-by read that. */
    bool eventFilter(QObject *object, QEvent *event) override;
    /** Called just before the key that saves is pressed, with the form filled in and its recovery copy kept. */
    std::function<void()> aboutToSave;

private:
    QJsonObject registerVisitor(const QJsonObject &order);
    QJsonObject saveForm();
    /** What this counter knows of a visitor: cases in Find, and whether the form offers the name again. */
    QJsonObject lookFor(const QString &name);
    /** Takes the offer of an earlier run and saves it. */
    QJsonObject restore();
    QJsonObject transfer(const QJsonObject &order);
    QJsonObject accept(const QJsonObject &order);
    QJsonObject settle(int seconds);
    QJsonObject trouble(const QString &what) const;

    void becomeActive();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /** Presses Tab until the control of that name has the focus. */
    bool tabTo(const QString &name);
    bool fill(const QString &name, const QString &text);
    bool openCase(const QString &code);
    template <typename Condition>
    bool wait(int milliseconds, Condition condition);

    MainWindow &m_window;
    Desk &m_desk;
    QSet<QString> m_titles; ///< that any window has ever had
    int m_keys = 0; ///< pressed beyond the text itself
};

} // namespace hall
