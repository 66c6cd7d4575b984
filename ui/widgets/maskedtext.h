// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace hall {

/** An identity number or phone, covered until asked for and covered again after half a minute (visitors see the screen). */
class MaskedText final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int ShownForMs = 30'000;

    MaskedText(const QString &name, const QString &clear, const QString &masked, QWidget *parent = nullptr);

    bool isShown() const { return m_timer.isActive(); }
    QString text() const;
    void reveal();
    /** The button asks with revealAsked() before it shows anything. */
    void askFirst() { m_asks = true; }
    /** Without the button: for whoever may not see it. The clear text is forgotten. */
    void stayCovered();
    void cover();
    void setShownFor(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void revealAsked();

private:
    void press();

    QString m_clear;
    QString m_masked;
    QLabel *m_label;
    QToolButton *m_button;
    QTimer m_timer;
    bool m_asks = false;
};

} // namespace hall
