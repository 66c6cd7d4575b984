// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace hall {

namespace {

Refusal unreadable(const QString &field)
{
    return {RefusalCode::FieldNotReadable, {{QStringLiteral("field"), field}}};
}

std::optional<QSet<QDate>> daysOf(const QJsonValue &value, int year)
{
    QSet<QDate> days;
    for (const QJsonValue &text : value.toArray()) {
        const QDate day = QDate::fromString(text.toString(), Qt::ISODate);
        // A notice of one year may name the last days of the year before.
        if (!day.isValid() || qAbs(day.year() - year) > 1)
            return std::nullopt;
        days.insert(day);
    }
    return days;
}

int rankOf(const QString &region)
{
    if (region == QStringLiteral("00"))
        return 0;
    return region == QStringLiteral("hall") ? 2 : 1;
}

} // namespace

Result<QList<CalendarLayer>> Calendar::layersFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QString region = root.value(QStringLiteral("region")).toString();
    if (region.isEmpty())
        return unreadable(QStringLiteral("region"));
    QList<CalendarLayer> layers;
    for (const QJsonValue &value : root.value(QStringLiteral("years")).toArray()) {
        const QJsonObject year = value.toObject();
        CalendarLayer layer;
        layer.region = region;
        layer.year = year.value(QStringLiteral("year")).toInt();
        layer.basis = year.value(QStringLiteral("basis")).toString();
        if (layer.year < 1949 || layer.year > 9998 || layer.basis.isEmpty())
            return unreadable(QStringLiteral("year"));
        const auto rest = daysOf(year.value(QStringLiteral("rest")), layer.year);
        const auto work = daysOf(year.value(QStringLiteral("work")), layer.year);
        if (!rest || !work || rest->intersects(*work))
            return unreadable(QString::number(layer.year));
        layer.rest = *rest;
        layer.work = *work;
        layers.append(layer);
    }
    if (layers.isEmpty())
        return unreadable(QStringLiteral("years"));
    return layers;
}

Calendar::Calendar(QList<CalendarLayer> layers, const QString &region) : m_region(region)
{
    std::stable_sort(layers.begin(), layers.end(),
                     [](const CalendarLayer &a, const CalendarLayer &b) { return rankOf(a.region) < rankOf(b.region); });
    QMap<QPair<QString, int>, int> newest;
    for (const CalendarLayer &layer : std::as_const(layers)) {
        int &edition = newest[{layer.region, layer.year}];
        edition = qMax(edition, layer.edition);
    }
    for (const CalendarLayer &layer : std::as_const(layers)) {
        if (layer.edition < newest.value({layer.region, layer.year}))
            continue; // published anew since
        if (layer.region != QStringLiteral("00") && layer.region != region && layer.region != QStringLiteral("hall"))
            continue;
        if (layer.region == QStringLiteral("hall") && region == QStringLiteral("00"))
            continue;
        for (const QDate &day : layer.rest)
            m_working[day] = false;
        for (const QDate &day : layer.work)
            m_working[day] = true;
        m_regionsByYear[layer.year].insert(layer.region);
    }
}

bool Calendar::isWorkingDay(QDate day) const
{
    const auto found = m_working.constFind(day);
    return found != m_working.cend() ? *found : day.dayOfWeek() <= Qt::Friday;
}

bool Calendar::isComplete(int year) const
{
    const QSet<QString> regions = m_regionsByYear.value(year);
    return regions.contains(QStringLiteral("00")) && (m_region == QStringLiteral("00") || regions.contains(m_region));
}

} // namespace hall
