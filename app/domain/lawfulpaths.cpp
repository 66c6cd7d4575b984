// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lawfulpaths.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace hall {

namespace {

constexpr int LastPath = static_cast<int>(LawfulPath::Mediation);

Refusal unreadable(qsizetype row, const char *field)
{
    return {RefusalCode::FieldNotReadable, {{QStringLiteral("field"), QStringLiteral("paths[%1].%2").arg(row).arg(QLatin1String(field))}}};
}

QMap<QString, QString> textsOf(const QJsonObject &row, const char *field)
{
    QMap<QString, QString> texts;
    const QJsonObject object = row.value(QLatin1String(field)).toObject();
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

} // namespace

QString PathRow::in(const QMap<QString, QString> &texts, const QString &language) const
{
    const QString wanted = texts.value(language);
    return wanted.isEmpty() ? texts.value(QStringLiteral("zh_CN")) : wanted;
}

Result<LawfulPaths> LawfulPaths::fromJson(const QByteArray &json)
{
    LawfulPaths paths;
    const QJsonArray rows = QJsonDocument::fromJson(json).object().value(QStringLiteral("paths")).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject object = value.toObject();
        const qsizetype place = paths.m_rows.size();
        const int number = object.value(QStringLiteral("path")).toInt();
        if (number < 1 || number > LastPath || paths.find(static_cast<LawfulPath>(number)))
            return unreadable(place, "path");
        PathRow row;
        row.path = static_cast<LawfulPath>(number);
        row.basis = object.value(QStringLiteral("basis")).toString();
        row.name = textsOf(object, "name");
        row.question = textsOf(object, "question");
        row.periods = textsOf(object, "periods");
        for (const QJsonValue &window : object.value(QStringLiteral("windows")).toArray()) {
            if (window.toInt() < 1 || window.toInt() > 99)
                return unreadable(place, "windows");
            row.windows << WindowNumber(window.toInt());
        }
        const QString chinese = QStringLiteral("zh_CN");
        if (row.basis.isEmpty())
            return unreadable(place, "basis");
        for (const auto &[field, texts] : {std::pair("name", &row.name), std::pair("question", &row.question), std::pair("periods", &row.periods)}) {
            if (texts->value(chinese).isEmpty())
                return unreadable(place, field);
        }
        paths.m_rows << row;
    }
    if (paths.m_rows.size() != LastPath)
        return unreadable(paths.m_rows.size(), "path");
    return paths;
}

const PathRow *LawfulPaths::find(LawfulPath path) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const PathRow &row) { return row.path == path; });
    return found == m_rows.cend() ? nullptr : &*found;
}

} // namespace hall
