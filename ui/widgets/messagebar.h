// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace hall {

/** What a page has to say, in the page: nothing that must be clicked away. */
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    enum Kind { Info = 0, Warning = 1, Error = 2 };
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const QString &text, int kind = Info);
    /** With a button that does something about it. */
    void offer(const QString &text, int kind, const QString &label, std::function<void()> action);
    void clear();
    QString text() const;
    int kind() const { return m_kind; }
    void retranslate();

Q_SIGNALS:
    /** Nothing is said any more; \a byHand: \a said was closed or answered, and not only overtaken. */
    void freed(const QString &said, bool byHand);

private:
    void leave(bool byHand);

    QLabel *m_shape;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_do;
    int m_kind = Info;
};

} // namespace hall
