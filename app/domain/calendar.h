// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QSet>

namespace hall {

/** One layer of days: the national notice of a year, a region's additions, or the hall's own. */
struct CalendarLayer
{
    QString region;          ///< "00" national, "65" Xinjiang, "hall"
    int year = 0;
    QString basis;           ///< the notice it comes from
    QSet<QDate> rest;        ///< days off
    QSet<QDate> work;        ///< make-up working days (调休上班)
    int edition = 0;         ///< of the same region and year the highest holds alone; 0: as the program was shipped
};

/**
 * Monday to Friday, then the national notice, then the region, then the hall: the later layer wins (domain.md 1.4).
 * A year is complete when each required region has a layer for it; a period that ends or passes through a year that is
 * not complete is provisional.
 */
class Calendar final
{
public:
    /** JSON of one file in resources/calendars: {"region","years":[{"year","basis","rest":["2026-01-01",…],"work":[…]}]}. */
    static Result<QList<CalendarLayer>> layersFromJson(const QByteArray &json);
    /** \a region "00" asks for the national layer alone, "65" for both. */
    Calendar(QList<CalendarLayer> layers, const QString &region);
    Calendar() = default;

    bool isWorkingDay(QDate day) const;
    bool isComplete(int year) const;
    const QString &region() const { return m_region; }

private:
    QString m_region = QStringLiteral("00");
    QHash<QDate, bool> m_working; ///< days that differ from Monday to Friday
    QMap<int, QSet<QString>> m_regionsByYear;
};

} // namespace hall
