// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport.h"

#include <QtCore/QObject>

namespace hall {

/** Timers of the thread's event loop. */
class QtTimers final : public QObject, public Timers
{
public:
    void after(int milliseconds, std::function<void()> call) override;
};

} // namespace hall
