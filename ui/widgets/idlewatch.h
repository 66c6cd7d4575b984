// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hall {

/**
 * Says when nobody has used keyboard, mouse, wheel, pen or finger for a while, in whatever window of the program. Once; it
 * watches again after begin().
 */
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(qint64 limitMs, QObject *parent = nullptr);

    void setLimit(qint64 milliseconds); ///< counted from now on
    void begin();
    void end();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    void look();

    qint64 m_limitMs;
    QElapsedTimer m_since;
    qint64 m_wallMs = 0;     ///< of the same sign; the other stands still while a laptop sleeps ///< the last sign of somebody
    QTimer m_next;
};

} // namespace hall
