// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <QtCore/QByteArray>

namespace hall {

/** A calendar file as it travels on a stick: the notice as published, its edition, and the centre's signature over both. */
struct SignedCalendar
{
    int edition = 0;        ///< from 1; of two files about the same region and year the higher one holds
    QByteArray calendar;    ///< as Calendar::layersFromJson() reads it
    QByteArray signature;   ///< ECDSA P-256 over SHA-256 of signedBytes(), DER, by the key of the centre's authority

    /** {"format":"reception-hall-calendar","edition":1,"calendar":base64,"signature":base64}; at most 1 MiB. */
    static Result<SignedCalendar> fromJson(const QByteArray &json);
    QByteArray toJson() const;
    QByteArray signedBytes() const;
    /** The layers with their edition. */
    Result<QList<CalendarLayer>> layers() const;
};

} // namespace hall
