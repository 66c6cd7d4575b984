// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace hall {

/** The password of \a whose: a line of stdin. Typed by a person it is asked for and not shown. */
QString typedPassword(const QString &whose);

} // namespace hall
