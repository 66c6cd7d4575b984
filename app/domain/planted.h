// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/**
 * Bugs put in on purpose, one at a time, to see that the tests find them: HALL_PLANTED("name") is true when the environment
 * variable HALL_PLANT says that name. Only builds with HALL_PLANTS know them; in a release the condition is `false` and the
 * names are not in the program.
 */
#ifdef HALL_PLANTS

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace hall {

bool planted(const char *name);
/** Every name there is. */
QList<QByteArray> plantedNames();

} // namespace hall

#define HALL_PLANTED(name) (::hall::planted(name))

#else

#define HALL_PLANTED(name) false

#endif
