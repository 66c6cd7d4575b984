// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/servicewindow.h"

namespace hall {

/** How a unit stands to the organ of a window. */
enum class Standing {
    Nobodys, ///< it has nothing to do with it, or nobody knows of it
    Itself,  ///< the organ, or what bears its name: 县公安局城关派出所
    Under,   ///< a unit that it leads
    Above,   ///< leads it
};

/**
 * How \a unit, as an officer typed it ("伊宁县公安局城关派出所", "县法院", "police station"), stands to who sits at \a window.
 * Width, spaces and the place before a name do not count. A name inside another thing's is none: 法院路社区 is no court's.
 */
Standing standingOf(const QString &unit, const ServiceWindow &window);

/**
 * The windows from which an accusation about \a unit is kept: its own, that of the organ over it, and those of what stands
 * under it (REG 30; domain rules 7, P-09). None for a unit that is nobody's.
 */
QSet<WindowNumber> accusedWindows(const QString &unit, const WindowRegistry &windows);

/**
 * Where such a matter is taken down instead: the front desk and the discipline room, or where both are the accused the
 * petition office. Empty where nobody in the hall is anybody else's: then nobody is sent away either.
 */
QList<WindowNumber> receiversOf(const QSet<WindowNumber> &accused);

} // namespace hall
