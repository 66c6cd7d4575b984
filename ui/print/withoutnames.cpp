// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/withoutnames.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int NameMinimum = 2;    ///< characters: one alone is half of many words
constexpr int NumberMinimum = 5;
constexpr int AddressMinimum = 8; ///< a shorter one is a county or a town, which the facts need

/** The characters that spell it out, without blanks, points and marks between them. */
QStringList spelled(const QString &text)
{
    QStringList all;
    for (const char32_t point : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (QChar::isLetterOrNumber(point))
            all << QString::fromUcs4(&point, 1);
    }
    return all;
}

/** One character, in each way it is written: a figure also in full width and as Arabic script has it. */
QString anyShapeOf(const QString &character)
{
    const int value = character.size() == 1 ? character.front().digitValue() : -1;
    if (value < 0)
        return QRegularExpression::escape(character);
    QString shapes = QStringLiteral("[");
    for (const int zero : {0x30, 0xFF10, 0x0660, 0x06F0})
        shapes += QChar(zero + value);
    return shapes + QLatin1Char(']');
}

QString patternOf(const QStringList &characters)
{
    static const QString between = QStringLiteral("[\\p{M}\\p{Cf}\\p{Zs}\\p{Pd}\\t.'·•・‧．’]*");
    QStringList shapes;
    for (const QString &character : characters)
        shapes << anyShapeOf(character);
    return shapes.join(between);
}

/** Beside the number as it stands the same without the code of country or district, which people leave out. */
QList<QStringList> phonesIn(const QString &text)
{
    QList<QStringList> all;
    static const QRegularExpression stops(QStringLiteral("[,;/，；、\\n]"));
    for (const QString &part : text.split(stops, Qt::SkipEmptyParts)) {
        QStringList figures = spelled(part);
        all << figures;
        if (figures.size() == 13 && figures.mid(0, 2).join(QString()) == QLatin1String("86"))
            all << figures.mid(2);
        else if (figures.size() > 9 && figures.front() == QLatin1String("0"))
            all << figures.mid(figures[1] == QLatin1String("1") || figures[1] == QLatin1String("2") ? 3 : 4);
    }
    return all;
}

} // namespace

WithoutNames::WithoutNames(const QList<Party> &parties)
{
    QList<QStringList> hidden;
    const auto hide = [&](const QStringList &characters, int minimum) {
        if (characters.size() >= minimum)
            hidden << characters;
    };
    for (const Party &party : parties) {
        hide(spelled(party.name.text), NameMinimum);
        hide(spelled(party.guardian.text), NameMinimum);
        hide(spelled(party.document.number), NumberMinimum);
        hide(spelled(party.address.text), AddressMinimum);
        for (const QStringList &phone : phonesIn(party.phone.text))
            hide(phone, NumberMinimum);
    }
    // The longest first, or a name that begins another would leave its end.
    std::stable_sort(hidden.begin(), hidden.end(), [](const QStringList &a, const QStringList &b) { return a.size() > b.size(); });
    for (const QStringList &characters : hidden)
        m_hidden << QRegularExpression(patternOf(characters), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString WithoutNames::of(const QString &text) const
{
    if (m_hidden.isEmpty())
        return text;
    // Half a character would end the search: by way of UTF-8 there is none left.
    QString kept = QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
    for (const QRegularExpression &hidden : m_hidden)
        kept.replace(hidden, QStringLiteral("***"));
    return kept;
}

Matter WithoutNames::of(const Matter &matter) const
{
    Matter kept = matter;
    for (Stated *what : {&kept.subject, &kept.place, &kept.facts, &kept.request})
        *what = of(*what);
    kept.priorHandling = of(matter.priorHandling);
    for (QString &line : kept.evidence)
        line = of(line);
    return kept;
}

} // namespace hall
