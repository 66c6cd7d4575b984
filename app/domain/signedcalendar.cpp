// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signedcalendar.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace hall {

namespace {

constexpr qsizetype LargestFile = 1024 * 1024;
constexpr int HighestEdition = 1'000'000;

Refusal unreadable(const char *field)
{
    return {RefusalCode::FieldNotReadable, {{QStringLiteral("field"), QString::fromLatin1(field)}}};
}

QByteArray decoded(const QJsonValue &value)
{
    const auto bytes = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

} // namespace

Result<SignedCalendar> SignedCalendar::fromJson(const QByteArray &json)
{
    const QJsonObject object = json.size() > LargestFile ? QJsonObject() : QJsonDocument::fromJson(json).object();
    if (object.value(QStringLiteral("format")).toString() != QStringLiteral("reception-hall-calendar"))
        return unreadable("format");
    SignedCalendar file;
    file.edition = object.value(QStringLiteral("edition")).toInt();
    file.calendar = decoded(object.value(QStringLiteral("calendar")));
    file.signature = decoded(object.value(QStringLiteral("signature")));
    if (file.edition < 1 || file.edition > HighestEdition)
        return unreadable("edition");
    if (file.signature.isEmpty())
        return unreadable("signature");
    const auto layers = Calendar::layersFromJson(file.calendar);
    return layers ? Result<SignedCalendar>(file) : layers.refusal();
}

QByteArray SignedCalendar::toJson() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("reception-hall-calendar")},
                                     {QStringLiteral("edition"), edition},
                                     {QStringLiteral("calendar"), QString::fromLatin1(calendar.toBase64())},
                                     {QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())}})
        .toJson();
}

QByteArray SignedCalendar::signedBytes() const
{
    // What it is stands in front: a signature of this key over anything else is none over a calendar.
    return "reception-hall calendar 1\n" + QByteArray::number(edition) + '\n' + calendar;
}

Result<QList<CalendarLayer>> SignedCalendar::layers() const
{
    auto read = Calendar::layersFromJson(calendar);
    if (!read)
        return read;
    for (CalendarLayer &layer : read.value())
        layer.edition = edition;
    return read;
}

} // namespace hall
