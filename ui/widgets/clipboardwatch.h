// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>

namespace hall {

/**
 * What was copied in this program is gone from the clipboard thirty seconds later, and at once when the desk is locked: a name or a
 * number does not lie there for whoever pastes next. What another program has put there since is left alone.
 */
class ClipboardWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardWatch(QObject *parent = nullptr, int limitMs = 30'000);

    void clear();

private:
    struct Held
    {
        explicit Held(QClipboard::Mode of) : mode(of) {}
        const QClipboard::Mode mode;
        QTimer timer;
        QByteArray content;      ///< a hash of what was copied; empty: nothing of ours lies there
    };
    void look(QClipboard::Mode mode);
    void clear(Held &held);

    int m_limitMs;
    Held m_copied{QClipboard::Clipboard};
    Held m_selected{QClipboard::Selection}; ///< the middle mouse button's, where there is one
};

} // namespace hall
