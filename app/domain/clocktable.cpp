// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocktable.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <iterator>

namespace hall {

namespace {

constexpr ClockId Ids[] = {ClockId::Clk01, ClockId::Clk02, ClockId::Clk03, ClockId::Clk04, ClockId::Clk05, ClockId::Clk06,
                           ClockId::Clk07, ClockId::Clk08, ClockId::Clk09, ClockId::Clk10, ClockId::Clk12, ClockId::Clk13,
                           ClockId::Clk14, ClockId::Clk15, ClockId::Clk16, ClockId::Clk17, ClockId::Clk18, ClockId::Clk19};

template <typename Value>
struct Named
{
    const char *name;
    Value value;
};

constexpr Named<DayBase> Units[] = {
    {"natural", DayBase::Natural}, {"working", DayBase::Working}, {"month", DayBase::Month}, {"hall_minute", DayBase::HallMinute}};
constexpr Named<Bound> Bounds[] = {
    {"petition_office", Bound::ForwardingOffice}, {"organ", Bound::Organ},       {"superior", Bound::Superior},
    {"petitioner", Bound::Petitioner},          {"parties", Bound::Parties},   {"mediator", Bound::Mediator},
    {"window", Bound::Window},                  {"on_call_unit", Bound::OnCallUnit}, {"reception", Bound::Reception}};
constexpr Named<PauseReason> Pauses[] = {{"name_or_address_unclear", PauseReason::NameOrAddressUnclear},
                                         {"hearing", PauseReason::Hearing},
                                         {"awaiting_papers", PauseReason::AwaitingPapers}};
constexpr Named<Grade> Grades[] = {{"", Grade::None}, {"simple", Grade::Simple}, {"ordinary", Grade::Ordinary}, {"complex", Grade::Complex}};

template <typename Value, std::size_t Size>
std::optional<Value> valueOf(const Named<Value> (&names)[Size], const QString &text)
{
    for (const Named<Value> &named : names) {
        if (text == QLatin1String(named.name))
            return named.value;
    }
    return std::nullopt;
}

QList<Grade> gradesOf(ClockId id)
{
    return id == ClockId::Clk18 ? QList<Grade>{Grade::Simple, Grade::Ordinary, Grade::Complex} : QList<Grade>{Grade::None};
}

std::optional<ClockRule> ruleFrom(const QJsonObject &row)
{
    const auto id = clockFrom(row.value(QStringLiteral("id")).toString());
    const auto unit = valueOf(Units, row.value(QStringLiteral("unit")).toString());
    const auto bound = valueOf(Bounds, row.value(QStringLiteral("bound")).toString());
    const auto grade = valueOf(Grades, row.value(QStringLiteral("grade")).toString());
    const int length = row.value(QStringLiteral("length")).toInt(-1);
    ClockRule rule;
    rule.from = QDate::fromString(row.value(QStringLiteral("from")).toString(), Qt::ISODate);
    rule.to = QDate::fromString(row.value(QStringLiteral("to")).toString(), Qt::ISODate);
    rule.basis = row.value(QStringLiteral("basis")).toString();
    rule.unverified = row.value(QStringLiteral("unverified")).toBool();
    if (!id || !unit || !bound || !grade || length < 1 || length > 10'000 || !rule.from.isValid() || rule.basis.isEmpty())
        return std::nullopt;
    if (row.contains(QStringLiteral("to")) && (!rule.to.isValid() || rule.to < rule.from))
        return std::nullopt;
    if (!gradesOf(*id).contains(*grade))
        return std::nullopt;
    for (const QJsonValue &reason : row.value(QStringLiteral("pauses")).toArray()) {
        const auto known = valueOf(Pauses, reason.toString());
        if (!known)
            return std::nullopt;
        rule.pauses << *known;
    }
    rule.id = *id;
    rule.grade = *grade;
    rule.bound = *bound;
    rule.term = {length, *unit};
    return rule;
}

/** Each row begins on the day after the one before it has ended, and the last one has no end. */
bool followOn(const QList<ClockRule> &rows)
{
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        if (rows.at(i).to.isNull() || rows.at(i).to.addDays(1) != rows.at(i + 1).from)
            return false;
    }
    return !rows.isEmpty() && rows.constLast().to.isNull();
}

Refusal unreadable(const QString &row)
{
    return {RefusalCode::FieldNotReadable, {{QStringLiteral("field"), row}}};
}

} // namespace

QString clockName(ClockId id)
{
    return QStringLiteral("CLK-%1").arg(static_cast<int>(id), 2, 10, QLatin1Char('0'));
}

std::optional<ClockId> clockFrom(const QString &name)
{
    for (const ClockId id : Ids) {
        if (clockName(id) == name)
            return id;
    }
    return std::nullopt;
}

Result<ClockTable> ClockTable::fromJson(const QByteArray &json)
{
    ClockTable table;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).object().value(QStringLiteral("clocks")).toArray()) {
        const auto rule = ruleFrom(value.toObject());
        if (!rule)
            return unreadable(value.toObject().value(QStringLiteral("id")).toString());
        table.m_rules << *rule;
    }
    std::stable_sort(table.m_rules.begin(), table.m_rules.end(), [](const ClockRule &a, const ClockRule &b) { return a.from < b.from; });
    for (const ClockId id : Ids) {
        for (const Grade grade : gradesOf(id)) {
            if (!followOn(table.rowsOf(id, grade)))
                return unreadable(clockName(id));
        }
    }
    return table;
}

QList<ClockRule> ClockTable::rowsOf(ClockId id, Grade grade) const
{
    QList<ClockRule> rows;
    std::copy_if(m_rules.cbegin(), m_rules.cend(), std::back_inserter(rows),
                 [&](const ClockRule &rule) { return rule.id == id && rule.grade == grade; });
    return rows;
}

const ClockRule &ClockTable::inForce(ClockId id, QDate on, Grade grade) const
{
    static const ClockRule none;
    const ClockRule *found = &none;
    for (auto rule = m_rules.crbegin(); rule != m_rules.crend(); ++rule) {
        if (rule->id != id || rule->grade != grade)
            continue;
        found = &*rule;
        if (rule->from <= on)
            break;
    }
    Q_ASSERT(found != &none); // a table that was read has every clock
    return *found;
}

} // namespace hall
