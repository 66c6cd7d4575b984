// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commandline.h"

#include "domain/signedcalendar.h"
#include "server/files.h"
#include "server/keyfiles.h"
#include "sync/wire.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cstdio>

namespace hall {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

int failed(const QString &sentence)
{
    std::fprintf(stderr, "reception-server sign-calendar: %s\n", qPrintable(sentence));
    return 1;
}

} // namespace

int signCalendar(const QString &directory, const QString &from, const QString &edition, const QString &to)
{
    SignedCalendar file;
    file.edition = edition.toInt();
    file.calendar = readFile(from).value_or(QByteArray());
    if (!crypto::initialise())
        return failed(Q("no randomness can be had"));
    const auto keyFiles = KeyFiles::open(directory);
    if (!keyFiles)
        return failed(keyFiles.refusal().facts.value(Q("reason")).toString());
    const QByteArray key = keyFiles->read(Q("authority.key")).value_or(QByteArray());
    if (key.isEmpty())
        return failed(Q("no centre in ") + directory);
    if (file.calendar.isEmpty())
        return failed(from + Q(" cannot be read"));
    file.signature = wire::signAsAuthority(key, file.signedBytes());
    if (file.signature.isEmpty())
        return failed(Q("the centre's key cannot sign"));
    // Read as a desk will read it: what it would refuse is not signed.
    const auto read = SignedCalendar::fromJson(file.toJson());
    const auto layers = read ? read->layers() : Result<QList<CalendarLayer>>(read.refusal());
    if (!layers)
        return failed(Q("not a calendar: ") + layers.refusal().facts.value(Q("field")).toString());
    if (QFile::exists(to))
        return failed(to + Q(" exists already"));
    const QString copies = QDir(directory).filePath(Q("calendars"));
    const QString copy = Q("%1-%2-%3.json").arg(layers->first().region).arg(layers->first().year).arg(file.edition);
    if (!writePrivateFile(to, file.toJson()) || !makePrivateDirectory(copies) || !writePrivateFile(QDir(copies).filePath(copy), file.toJson()))
        return failed(to + Q(" cannot be written"));
    for (const CalendarLayer &layer : *layers)
        std::printf("{\"region\":\"%s\",\"year\":%d,\"edition\":%d}\n", qPrintable(layer.region), layer.year, layer.edition);
    return 0;
}

} // namespace hall
