// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hall {

/** Says when typing rests, and at the latest two seconds after it began: then a copy of what is typed is due. */
class TypingRest final : public QObject
{
    Q_OBJECT
public:
    explicit TypingRest(QObject *parent = nullptr);

    void typed();
    void stop();
    bool due() const { return m_quiet.isActive() || m_latest.isActive(); }

Q_SIGNALS:
    void rested();

private:
    QTimer m_quiet;
    QTimer m_latest;
};

} // namespace hall
