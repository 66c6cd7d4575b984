// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clipboardwatch.h"

#include <QtCore/QCryptographicHash>
#include <QtGui/QGuiApplication>

namespace hall {

namespace {

QByteArray contentOf(QClipboard::Mode mode)
{
    const QString text = QGuiApplication::clipboard()->text(mode);
    return text.isEmpty() ? QByteArray() : QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

ClipboardWatch::ClipboardWatch(QObject *parent, int limitMs) : QObject(parent), m_limitMs(limitMs)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardWatch::look);
    for (Held *held : {&m_copied, &m_selected}) {
        held->timer.setSingleShot(true);
        connect(&held->timer, &QTimer::timeout, this, [this, held] { clear(*held); });
    }
    connect(qApp, &QCoreApplication::aboutToQuit, this, qOverload<>(&ClipboardWatch::clear));
}

void ClipboardWatch::look(QClipboard::Mode mode)
{
    if (mode != QClipboard::Clipboard && mode != QClipboard::Selection)
        return;
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const bool owned = mode == QClipboard::Clipboard ? clipboard->ownsClipboard() : clipboard->ownsSelection();
    Held &held = mode == QClipboard::Clipboard ? m_copied : m_selected;
    // Not every platform tells whose it is; what changes while somebody works here was copied here.
    held.content = owned || QGuiApplication::focusWindow() ? contentOf(mode) : QByteArray();
    if (held.content.isEmpty())
        held.timer.stop();
    else
        held.timer.start(m_limitMs);
}

void ClipboardWatch::clear(Held &held)
{
    held.timer.stop();
    const QByteArray ours = std::exchange(held.content, {});
    if (!ours.isEmpty() && contentOf(held.mode) == ours)
        QGuiApplication::clipboard()->clear(held.mode);
}

void ClipboardWatch::clear()
{
    clear(m_copied);
    clear(m_selected);
}

} // namespace hall
