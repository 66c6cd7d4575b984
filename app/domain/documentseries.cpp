// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentseries.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hall {

namespace {

constexpr int LongestWord = 12;

std::optional<PaperForm> formNamed(const QString &name)
{
    for (int form = 1; form <= LastPaperForm; ++form) {
        if (paperFormNumber(static_cast<PaperForm>(form)) == name)
            return static_cast<PaperForm>(form);
    }
    return std::nullopt;
}

/** Letters and digits: a line break or half a character before the number would make one that nobody can read back. */
bool isWord(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return !text.isEmpty() && text.size() <= LongestWord && text.isValidUtf16()
           && std::all_of(characters.begin(), characters.end(), [](uint character) { return QChar::isLetterOrNumber(character); });
}

} // namespace

Result<DocumentSeries> DocumentSeries::fromJson(const QByteArray &json)
{
    const Refusal unreadable{RefusalCode::FieldNotReadable, {{QStringLiteral("field"), QStringLiteral("document_series")}}};
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    DocumentSeries series;
    series.m_prefix = root.value(QStringLiteral("prefix")).toString();
    if (!isWord(series.m_prefix))
        return unreadable;
    for (const QJsonValue &value : root.value(QStringLiteral("forms")).toArray()) {
        const auto form = formNamed(value.toObject().value(QStringLiteral("form")).toString());
        const QString word = value.toObject().value(QStringLiteral("word")).toString();
        // Two forms under one word would give one number to two papers.
        if (!form || !isWord(word) || series.m_words.contains(*form) || series.m_words.values().contains(word))
            return unreadable;
        series.m_words.insert(*form, word);
    }
    return series.m_words.isEmpty() ? Result<DocumentSeries>(unreadable) : Result<DocumentSeries>(series);
}

QString DocumentSeries::text(const DocumentPlace &place) const
{
    return m_prefix + m_words.value(place.form) + QChar(0x3014) + QString::number(place.year) + QChar(0x3015) + QString::number(place.number)
           + QChar(0x53f7);
}

std::optional<DocumentPlace> DocumentSeries::placeOf(PaperForm form, const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^.+\u3014([0-9]{4})\u3015([1-9][0-9]{0,8})\u53f7$"));
    const auto found = pattern.match(text);
    return found.hasMatch() ? std::optional(DocumentPlace{form, found.captured(1).toInt(), found.captured(2).toLongLong()}) : std::nullopt;
}

bool DocumentSeries::owes(const CaseFile &file, PaperForm form) const
{
    return has(form) && !file.sealed() && !file.updateNeeded && file.copies.value(form) > 0 && !file.numbers.contains(form);
}

QList<PaperForm> DocumentSeries::owed(const CaseFile &file) const
{
    QList<PaperForm> forms;
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word) {
        if (owes(file, word.key()))
            forms << word.key();
    }
    return forms;
}

} // namespace hall
