// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signedcalendar.h"

#include <QtCore/QString>

namespace hall {

/** Calendars that came on a stick. They lie in the desk's folder as they came, and are verified each time they are read. */
namespace calendarfiles {

/**
 * Takes a signed calendar into the folder of an enrolled desk; it counts from the next start on. Answers what it is about.
 * StoreFailed with a reason: not_enrolled, not_readable, not_signed (by this desk's centre), not_writable; FieldNotReadable
 * when the calendar itself cannot be one.
 */
Result<QList<CalendarLayer>> import(const QString &directory, const QString &file);

/** All that lie there and are signed by \a authorityPem. What is not is left out: a date is then provisional, never wrong. */
QList<CalendarLayer> layersIn(const QString &directory, const QByteArray &authorityPem);

} // namespace calendarfiles

} // namespace hall
