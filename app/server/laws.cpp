// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/laws.h"

#include "server/files.h"

#include <QtCore/QDir>

namespace hall {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

QByteArray table(const QString &name)
{
    return readFile(Q(":/hall/") + name).value_or(QByteArray());
}

Refusal unreadable(const QString &name)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), name + Q(" cannot be read")}}};
}

} // namespace

bool Laws::knowsRegion(const QString &region)
{
    return region == Q("00") || region == Q("65");
}

Result<Laws> Laws::read(const QString &region)
{
    if (!knowsRegion(region))
        return unreadable(Q("the calendar of region ") + region);
    const auto clocks = ClockTable::fromJson(table(Q("clocks.json")));
    const auto hours = HallHours::fromJson(table(Q("hours.json")));
    const auto series = DocumentSeries::fromJson(table(Q("document-series.json")));
    if (!clocks || !hours || !series)
        return unreadable(!clocks ? Q("clocks.json") : !hours ? Q("hours.json") : Q("document-series.json"));
    QList<CalendarLayer> layers;
    const QStringList names = QDir(Q(":/hall/calendars")).entryList({Q("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto read = Calendar::layersFromJson(table(Q("calendars/") + name));
        if (!read)
            return unreadable(name);
        layers += *read;
    }
    return Laws{*clocks, Calendar(layers, region), *hours, *series};
}

} // namespace hall
