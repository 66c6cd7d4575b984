// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendarfiles.h"

#include "desk/identityfiles.h"
#include "desk/storefailed.h"
#include "sync/wire.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace hall::calendarfiles {

namespace {

constexpr qint64 LargestFile = 1024 * 1024;

QDir folderIn(const QString &directory)
{
    return QDir(directory + QStringLiteral("/calendars"));
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return std::nullopt;
    return file.readAll();
}

} // namespace

Result<QList<CalendarLayer>> import(const QString &directory, const QString &file)
{
    const auto desk = identityfiles::read(QDir(directory));
    if (!desk)
        return storeFailed("not_enrolled");
    const auto content = contentOf(file);
    if (!content)
        return storeFailed("not_readable");
    const auto calendar = SignedCalendar::fromJson(*content);
    if (!calendar)
        return calendar.refusal();
    if (!wire::signedByAuthority(desk->authorityPem, calendar->signedBytes(), calendar->signature))
        return storeFailed("not_signed");
    const auto layers = calendar->layers();
    if (!layers)
        return layers.refusal();
    const CalendarLayer &first = layers->first();
    const QDir folder = folderIn(directory);
    const QString name = QStringLiteral("%1-%2-%3.json").arg(first.region).arg(first.year).arg(calendar->edition);
    if (!identityfiles::prepare(folder) || !identityfiles::writeFile(folder, name, *content))
        return storeFailed("not_writable");
    return layers;
}

QList<CalendarLayer> layersIn(const QString &directory, const QByteArray &authorityPem)
{
    QList<CalendarLayer> all;
    const QDir folder = folderIn(directory);
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto content = contentOf(folder.filePath(name));
        const auto calendar = content ? SignedCalendar::fromJson(*content) : Result<SignedCalendar>(storeFailed("not_readable"));
        if (!calendar || !wire::signedByAuthority(authorityPem, calendar->signedBytes(), calendar->signature))
            continue;
        if (const auto layers = calendar->layers())
            all += *layers;
    }
    return all;
}

} // namespace hall::calendarfiles
