// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/laws.h"

#include "domain/signedcalendar.h"
#include "server/files.h"
#include "sync/wire.h"

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

/** What sign-calendar has left in the centre's directory. One that cannot be read stops the start: a wrong date is worse. */
Result<QList<CalendarLayer>> signedIn(const QString &data)
{
    QList<CalendarLayer> layers;
    const QDir folder(data + Q("/calendars"));
    const QByteArray authority = readFile(data + Q("/authority.pem")).value_or(QByteArray());
    const QStringList names = folder.entryList({Q("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto file = SignedCalendar::fromJson(readFile(folder.filePath(name)).value_or(QByteArray()));
        if (!file || !wire::signedByAuthority(authority, file->signedBytes(), file->signature))
            return unreadable(folder.filePath(name));
        layers += file->layers().value();
    }
    return layers;
}

} // namespace

bool Laws::knowsRegion(const QString &region)
{
    return region == Q("00") || region == Q("65");
}

Result<Laws> Laws::read(const QString &region, const QString &data)
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
    const auto published = data.isEmpty() ? Result<QList<CalendarLayer>>(QList<CalendarLayer>()) : signedIn(data);
    if (!published)
        return published.refusal();
    layers += *published;
    return Laws{*clocks, Calendar(layers, region), *hours, *series};
}

} // namespace hall
