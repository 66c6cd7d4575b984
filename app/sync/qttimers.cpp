// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/qttimers.h"

#include <QtCore/QTimer>

namespace hall {

void QtTimers::after(int milliseconds, std::function<void()> call)
{
    QTimer::singleShot(milliseconds, this, std::move(call));
}

} // namespace hall
