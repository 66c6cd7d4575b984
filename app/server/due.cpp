// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commandline.h"

#include "domain/clocks.h"
#include "server/files.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace hall {

namespace {

constexpr int MaxDays = 3650;

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

int wrong(const QString &sentence)
{
    std::fprintf(stderr, "reception-server due: %s\n", qPrintable(sentence));
    return 2;
}

QList<CalendarLayer> publishedLayers()
{
    QList<CalendarLayer> layers;
    const QDir folder(Q(":/hall/calendars"));
    const QStringList names = folder.entryList({Q("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto read = Calendar::layersFromJson(readFile(folder.filePath(name)).value_or(QByteArray()));
        if (read)
            layers += *read;
        else
            std::fprintf(stderr, "reception-server due: %s cannot be read\n", qPrintable(name));
    }
    return layers;
}

} // namespace

int runDue(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{Q("region"), Q("00 national, 65 Xinjiang"), Q("code"), Q("00")},
                       {Q("start"), Q("day of the event, day 0"), Q("yyyy-mm-dd")},
                       {Q("days"), Q("length of the period"), Q("n")},
                       {Q("kind"), Q("natural or working"), Q("kind"), Q("natural")}});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty())
        return wrong(parser.errorText().isEmpty() ? Q("unexpected argument") : parser.errorText());
    const QString region = parser.value(Q("region"));
    const QDate start = QDate::fromString(parser.value(Q("start")), Qt::ISODate);
    bool number = false;
    const int days = parser.value(Q("days")).toInt(&number);
    const QString kind = parser.value(Q("kind"));
    if (region != Q("00") && region != Q("65"))
        return wrong(Q("--region is 00 or 65"));
    if (!start.isValid())
        return wrong(Q("--start needs a date like 2025-06-05"));
    if (!number || days < 0 || days > MaxDays)
        return wrong(Q("--days needs a number from 0 to 3650"));
    if (kind != Q("natural") && kind != Q("working"))
        return wrong(Q("--kind is natural or working"));
    const DueDates due = dueDates(start, {days, kind == Q("working") ? DayBase::Working : DayBase::Natural}, Calendar(publishedLayers(), region));
    const QJsonObject answer{{Q("raw"), due.raw.toString(Qt::ISODate)},
                             {Q("legal"), due.legal.toString(Qt::ISODate)},
                             {Q("conservative"), due.conservative.toString(Qt::ISODate)},
                             {Q("provisional"), due.provisional}};
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace hall
