// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/idlewatch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

namespace hall {

namespace {

bool signOfSomebody(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride: // a key that is a shortcut is no KeyPress
    case QEvent::InputMethod:      // nor is what an input method composes
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::NativeGesture:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(qint64 limitMs, QObject *parent) : QObject(parent), m_limitMs(limitMs)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(qint64 milliseconds)
{
    m_limitMs = milliseconds;
    if (m_next.isActive())
        begin();
}

void IdleWatch::begin()
{
    m_since.start();
    m_wallMs = QDateTime::currentMSecsSinceEpoch();
    m_next.start(std::chrono::milliseconds(m_limitMs));
    qApp->installEventFilter(this); // once, however often it is asked for
}

void IdleWatch::end()
{
    m_next.stop();
    qApp->removeEventFilter(this);
}

/** The timer is not wound up at each move of the mouse: when it runs out, it is set to what is left. */
void IdleWatch::look()
{
    const qint64 left = m_limitMs - m_since.elapsed();
    if (left > 0)
        return m_next.start(std::chrono::milliseconds(left));
    end();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (signOfSomebody(event->type())) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (now - std::exchange(m_wallMs, now) >= m_limitMs) { // woken by whoever opened it
            end();
            Q_EMIT idle();
            return true;
        }
        m_since.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hall
