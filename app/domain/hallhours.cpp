// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hallhours.h"

#include "domain/clocks.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace hall {

namespace {

constexpr int BeijingOffsetSeconds = 8 * 3600;
constexpr int LongestSearchDays = 366;

QTime timeOf(const QJsonValue &value)
{
    return QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
}

} // namespace

Result<HallHours> HallHours::fromJson(const QByteArray &json)
{
    const Refusal unreadable{RefusalCode::FieldNotReadable, {{QStringLiteral("field"), QStringLiteral("hours")}}};
    const auto begins = [](const Season &season) { return std::pair(season.month, season.day); };
    HallHours hours;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).object().value(QStringLiteral("seasons")).toArray()) {
        const QJsonObject row = value.toObject();
        // A leap year, so that 29 February may begin a season.
        const QDate from = QDate::fromString(QStringLiteral("2024-") + row.value(QStringLiteral("from")).toString(), Qt::ISODate);
        Season season{from.month(), from.day(), {}};
        for (const QJsonValue &pair : row.value(QStringLiteral("open")).toArray()) {
            const Span span{timeOf(pair.toArray().at(0)), timeOf(pair.toArray().at(1))};
            const bool after = season.open.isEmpty() || season.open.last().to <= span.from;
            if (!span.from.isValid() || !span.to.isValid() || span.from >= span.to || !after)
                return unreadable;
            season.open << span;
        }
        const bool twice = std::any_of(hours.m_seasons.cbegin(), hours.m_seasons.cend(),
                                       [&](const Season &other) { return begins(other) == begins(season); });
        if (!from.isValid() || season.open.isEmpty() || twice)
            return unreadable;
        hours.m_seasons << season;
    }
    if (hours.m_seasons.isEmpty())
        return unreadable;
    std::sort(hours.m_seasons.begin(), hours.m_seasons.end(), [&](const Season &a, const Season &b) { return begins(a) < begins(b); });
    return hours;
}

QList<HallHours::Span> HallHours::openOn(QDate day, const Calendar &calendar) const
{
    if (m_seasons.isEmpty() || !calendar.isWorkingDay(day))
        return {};
    const Season *season = &m_seasons.last(); // until the year's first one begins
    for (const Season &candidate : m_seasons) {
        if (std::pair(candidate.month, candidate.day) <= std::pair(day.month(), day.day()))
            season = &candidate;
    }
    return season->open;
}

bool HallHours::isOpen(const QDateTime &instant, const Calendar &calendar) const
{
    const QDateTime local = beijing(instant);
    const QList<Span> spans = openOn(local.date(), calendar);
    return std::any_of(spans.cbegin(), spans.cend(), [&](const Span &span) { return span.from <= local.time() && local.time() < span.to; });
}

QDateTime HallHours::after(const QDateTime &start, int minutes, const Calendar &calendar) const
{
    const QDateTime local = beijing(start);
    qint64 left = qint64(minutes) * 60;
    for (int days = 0; days <= LongestSearchDays; ++days) {
        const QDate day = local.date().addDays(days);
        for (const Span &span : openOn(day, calendar)) {
            const QTime from = days == 0 ? qMax(span.from, local.time()) : span.from;
            if (from >= span.to)
                continue;
            const int open = from.secsTo(span.to);
            if (left <= open)
                return QDateTime(day, from.addSecs(static_cast<int>(left)), Qt::OffsetFromUTC, BeijingOffsetSeconds).toUTC();
            left -= open;
        }
    }
    return {};
}

} // namespace hall
