// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mattertypes.h"

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

std::optional<MatterType::Track> trackFrom(const QString &text)
{
    if (text == QStringLiteral("dispute"))
        return MatterType::Track::Dispute;
    if (text == QStringLiteral("petition"))
        return MatterType::Track::Petition;
    return text == QStringLiteral("both") ? std::optional(MatterType::Track::Both) : std::nullopt;
}

} // namespace

QString MatterType::nameIn(const QString &language) const
{
    const QString wanted = name.value(language);
    return wanted.isEmpty() ? name.value(QStringLiteral("zh_CN")) : wanted;
}

bool MatterType::offeredOn(hall::Track form) const
{
    return track == Track::Both || (track == Track::Petition) == (form == hall::Track::Petition);
}

Result<MatterTypes> MatterTypes::fromJson(const QByteArray &json)
{
    MatterTypes types;
    const QJsonArray rows = QJsonDocument::fromJson(json).object().value(QStringLiteral("types")).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString place = QStringLiteral("types[%1].%2").arg(types.m_types.size());
        MatterType type;
        type.code = row.value(QStringLiteral("code")).toString();
        if (type.code.isEmpty() || types.find(type.code))
            return unreadable(place.arg(QStringLiteral("code")));
        const auto track = trackFrom(row.value(QStringLiteral("track")).toString(QStringLiteral("both")));
        if (!track)
            return unreadable(place.arg(QStringLiteral("track")));
        type.track = *track;
        const QJsonObject names = row.value(QStringLiteral("name")).toObject();
        for (auto it = names.begin(); it != names.end(); ++it)
            type.name.insert(it.key(), it.value().toString());
        if (type.name.value(QStringLiteral("zh_CN")).isEmpty())
            return unreadable(place.arg(QStringLiteral("name")));
        const int window = row.contains(QStringLiteral("window")) ? row.value(QStringLiteral("window")).toInt(-1) : 0;
        if (window < 0 || window > 99)
            return unreadable(place.arg(QStringLiteral("window")));
        type.window = WindowNumber(window);
        const QJsonValue restricted = row.value(QStringLiteral("restricted"));
        if (!restricted.isUndefined() && !restricted.isBool())
            return unreadable(place.arg(QStringLiteral("restricted"))); // what should be hidden is not shown by a slip of the pen
        type.restricted = restricted.toBool();
        types.m_types.append(type);
    }
    if (types.m_types.isEmpty())
        return unreadable(QStringLiteral("types"));
    return types;
}

const MatterType *MatterTypes::find(const QString &code) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(), [&code](const MatterType &type) { return type.code == code; });
    return found == m_types.end() ? nullptr : &*found;
}

QString MatterTypes::nameIn(const QString &code, const QString &language) const
{
    const MatterType *type = find(code);
    return type ? type->nameIn(language) : code;
}

} // namespace hall
