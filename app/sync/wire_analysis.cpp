// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace hall::wire {

namespace {

constexpr int MaxJson = 256 * 1024;
constexpr int MaxRows = 300;
constexpr int MaxKey = LineLimit;
constexpr int MaxCount = 1'000'000'000;
constexpr int TableColumns = 4; ///< received, resolved, in time, overdue

/** The tables by their names in the message, with their columns. */
struct Table
{
    const char *name;
    QList<AnalysisRow> Analysis::*rows;
    int columns;
};
constexpr Table Tables[] = {{"types", &Analysis::types, TableColumns},   {"windows", &Analysis::windows, TableColumns}, {"categories", &Analysis::categories, 1},
                            {"paths", &Analysis::paths, 1},              {"weeks", &Analysis::weeks, 1},                {"settled", &Analysis::settled, 1},
                            {"satisfaction", &Analysis::satisfaction, 1}, {"handed", &Analysis::handed, 1},
                            {"proposals", &Analysis::proposals, TableColumns}, {"units", &Analysis::units, 1}};
struct Total
{
    const char *name;
    Count Analysis::*count;
};
constexpr Total Totals[] = {{"received", &Analysis::received}, {"ended", &Analysis::ended},     {"resolved", &Analysis::resolved},
                            {"in_time", &Analysis::inTime},    {"overdue", &Analysis::overdue}, {"followed_up", &Analysis::followedUp}};

QString K(const char *key)
{
    return QString::fromLatin1(key);
}

QJsonValue valueOf(const Count &count)
{
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

/** False when it is neither a count nor hidden. */
bool take(const QJsonValue &value, Count *count)
{
    const double number = value.toDouble(-1);
    *count = value.isDouble() ? Count(static_cast<int>(number)) : Count();
    return value.isNull() || (value.isDouble() && number >= 0 && number <= MaxCount && number == double(static_cast<int>(number)));
}

bool take(const QJsonValue &value, QDate *day)
{
    *day = QDate::fromString(value.toString(), Qt::ISODate);
    return day->isValid();
}

bool take(const QJsonValue &value, QString *key)
{
    *key = value.toString();
    return value.isString() && characterCount(*key) <= MaxKey;
}

QJsonArray arrayOf(const QList<AnalysisRow> &rows)
{
    QJsonArray array;
    for (const AnalysisRow &row : rows) {
        QJsonArray counts;
        for (const Count &count : row.counts)
            counts.append(valueOf(count));
        QJsonObject object{{K("key"), row.key}, {K("counts"), counts}};
        if (row.medianDays)
            object.insert(K("median_days"), *row.medianDays);
        array.append(object);
    }
    return array;
}

bool take(const QJsonValue &value, int columns, QList<AnalysisRow> *rows)
{
    const QJsonArray array = value.toArray();
    bool good = value.isArray() && array.size() <= MaxRows;
    for (qsizetype i = 0; good && i < array.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        const QJsonArray counts = object.value(K("counts")).toArray();
        AnalysisRow row;
        good = take(object.value(K("key")), &row.key) && counts.size() == columns
               && (!object.contains(K("median_days")) || take(object.value(K("median_days")), &row.medianDays));
        for (qsizetype column = 0; good && column < counts.size(); ++column) {
            Count count;
            good = take(counts[column], &count);
            row.counts << count;
        }
        *rows << row;
    }
    return good;
}

bool take(const QJsonValue &value, QList<EarlyWarning> *warnings)
{
    const QJsonArray array = value.toArray();
    bool good = value.isArray() && array.size() <= MaxRows * MaxRows;
    for (qsizetype i = 0; good && i < array.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        EarlyWarning warning;
        Count atLeast, usual;
        good = take(object.value(K("type")), &warning.matterType) && take(object.value(K("week")), &warning.week)
               && take(object.value(K("at_least")), &atLeast) && take(object.value(K("usual")), &usual) && atLeast && usual;
        warning.atLeast = atLeast.value_or(0);
        warning.usual = usual.value_or(0);
        *warnings << warning;
    }
    return good;
}

} // namespace

QByteArray encode(const Analysis &analysis)
{
    QJsonObject totals;
    for (const Total &total : Totals)
        totals.insert(K(total.name), valueOf(analysis.*total.count));
    QJsonArray warnings;
    for (const EarlyWarning &warning : analysis.warnings)
        warnings.append(QJsonObject{{K("type"), warning.matterType}, {K("week"), warning.week.toString(Qt::ISODate)}, {K("at_least"), warning.atLeast}, {K("usual"), warning.usual}});
    QJsonObject object{{K("from"), analysis.from.toString(Qt::ISODate)}, {K("to"), analysis.to.toString(Qt::ISODate)},
                       {K("made"), analysis.made.toString(Qt::ISODate)}, {K("totals"), totals},
                       {K("median_days_to_end"), valueOf(analysis.medianDaysToEnd)}, {K("warnings"), warnings}};
    for (const Table &table : Tables)
        object.insert(K(table.name), arrayOf(analysis.*table.rows));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Analysis> decodeAnalysis(const QByteArray &json)
{
    const QJsonObject object = json.size() <= MaxJson ? QJsonDocument::fromJson(json).object() : QJsonObject();
    const QJsonObject totals = object.value(K("totals")).toObject();
    Analysis analysis;
    bool good = take(object.value(K("from")), &analysis.from) && take(object.value(K("to")), &analysis.to) && take(object.value(K("made")), &analysis.made)
                && take(object.value(K("median_days_to_end")), &analysis.medianDaysToEnd) && take(object.value(K("warnings")), &analysis.warnings);
    for (const Total &total : Totals)
        good = good && totals.contains(K(total.name)) && take(totals.value(K(total.name)), &(analysis.*total.count));
    for (const Table &table : Tables)
        good = good && take(object.value(K(table.name)), table.columns, &(analysis.*table.rows));
    return good ? std::optional(analysis) : std::nullopt;
}

} // namespace hall::wire
