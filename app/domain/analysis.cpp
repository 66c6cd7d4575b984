// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis.h"

#include <QtCore/QHash>

#include <algorithm>
#include <numeric>

namespace hall {

namespace {

constexpr int Least = 5;              ///< P-05: fewer are hidden
constexpr int LongestPeriod = 53 * 7; ///< days
constexpr int HistoryWeeks = 8;
constexpr int LeastHistory = 4;
constexpr int ClearlyAbove = 2;       ///< times the mean
constexpr int Columns = 4;            ///< received, resolved, in time, overdue

bool isSmall(int count)
{
    return count > 0 && count < Least;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

std::optional<int> medianOf(QList<int> days)
{
    if (days.size() < Least)
        return std::nullopt;
    std::sort(days.begin(), days.end());
    return days.at((days.size() - 1) / 2);
}

struct Period
{
    QDate from, to;
    bool has(QDate day) const { return day.isValid() && day >= from && day <= to; }
};

/** The plain counts of a table before any is hidden. They never leave this file. */
struct Tally
{
    explicit Tally(const QStringList &named, int width = 1) : keys(named), counts(named.size(), QList<int>(width, 0))
    {
        for (qsizetype row = 0; row < keys.size(); ++row)
            places.insert(keys[row], row);
    }
    qsizetype placeOf(const QString &key) const { return places.value(key, keys.size() - 1); } // what is not named comes last
    void add(const QString &key, int column = 0) { ++counts[placeOf(key)][column]; }
    QList<AnalysisRow> shown(const QSet<int> &pinned = {}) const
    {
        QList<AnalysisRow> rows;
        for (const QString &key : keys)
            rows << AnalysisRow{key, {}, {}};
        for (int column = 0; column < counts.value(0).size(); ++column) {
            QList<int> one;
            for (const QList<int> &row : counts)
                one << row[column];
            const QList<Count> seen = countsShown(one, column == 0 ? pinned : QSet<int>());
            for (qsizetype row = 0; row < rows.size(); ++row)
                rows[row].counts << seen[row];
        }
        return rows;
    }

    QStringList keys;
    QHash<QString, qsizetype> places;
    QList<QList<int>> counts;
};

/** What came in which week, for as long as the hall has been counting. */
struct Arrivals
{
    QDate since;                        ///< the first whole week
    QHash<QDate, QHash<QString, int>> weeks;

    Arrivals(const QList<AnalysisFact> &facts, const Tally &types)
    {
        for (const AnalysisFact &fact : facts) {
            ++weeks[mondayOf(fact.registered)][types.keys[types.placeOf(fact.matterType)]];
            since = since.isValid() ? qMin(since, fact.registered) : fact.registered;
        }
        since = since.isValid() && since.dayOfWeek() != 1 ? mondayOf(since).addDays(7) : since;
    }
    std::optional<EarlyWarning> warningOf(const QString &type, QDate week) const
    {
        const int count = weeks.value(week).value(type);
        const int history = since.isValid() ? static_cast<int>(qBound(qint64(0), since.daysTo(week) / 7, qint64(HistoryWeeks))) : 0;
        if (count < Least || history < LeastHistory)
            return std::nullopt;
        int before = 0;
        for (int ago = 1; ago <= history; ++ago)
            before += weeks.value(week.addDays(-7 * ago)).value(type);
        if (count * history < ClearlyAbove * before)
            return std::nullopt;
        return EarlyWarning{type, week, count / Least * Least, (2 * before + history) / (2 * history)};
    }
};

QString nameOf(Category category)
{
    return category == Category::Suggestion ? QStringLiteral("suggestion") : QStringLiteral("claim");
}

QString nameOf(AnalysisFact::Settled settled)
{
    switch (settled) {
    case AnalysisFact::Settled::InVillage: return QStringLiteral("village");
    case AnalysisFact::Settled::AfterUpward: return QStringLiteral("upward");
    default: return QStringLiteral("hall");
    }
}

QString numbered(int number)
{
    return QString::number(number);
}

QStringList numbersUpTo(int from, int last)
{
    QStringList numbers;
    for (int number = from; number <= last; ++number)
        numbers << numbered(number);
    return numbers;
}

QStringList weeksOf(const Period &period)
{
    QStringList weeks;
    for (QDate week = period.from; week <= period.to; week = week.addDays(7))
        weeks << week.toString(Qt::ISODate);
    return weeks;
}

constexpr int MostUnits = 10;

/** Only what five matters or more name, rounded down to fives: a name that is typed once may be anybody's. */
QList<AnalysisRow> mostComplainedOf(const QMap<QString, int> &units)
{
    QList<AnalysisRow> rows;
    for (auto unit = units.begin(); unit != units.end(); ++unit) {
        if (unit.value() >= Least)
            rows << AnalysisRow{unit.key(), {Count(unit.value() / Least * Least)}, {}};
    }
    std::stable_sort(rows.begin(), rows.end(), [](const AnalysisRow &a, const AnalysisRow &b) { return a.counts.first() > b.counts.first(); });
    return rows.mid(0, MostUnits);
}

/** What of the days lies in the period. */
int within(const Period &period, const QList<QDate> &days)
{
    return static_cast<int>(std::count_if(days.begin(), days.end(), [&](QDate day) { return period.has(day); }));
}

/** Five answers tell nothing of a hidden count where what is shown of the open ones accounts for them. */
bool accountsForFive(const AnalysisRow &row)
{
    const Count inTime = row.counts[2], overdue = row.counts[3];
    return (inTime && overdue) || inTime.value_or(0) >= Least || overdue.value_or(0) >= Least;
}

/**
 * To fives. Two packs whose periods differ by a week, or that were asked for on two days, would else tell by their difference
 * what each of them hides, and so would two columns of one pack.
 */
void roundDown(Analysis &made)
{
    const auto down = [](Count &count) { count = count ? Count(*count / Least * Least) : count; };
    for (Count *total : {&made.received, &made.ended, &made.resolved, &made.inTime, &made.overdue, &made.followedUp})
        down(*total);
    for (QList<AnalysisRow> *table : {&made.types, &made.windows, &made.categories, &made.paths, &made.weeks, &made.settled, &made.satisfaction, &made.handed, &made.proposals}) {
        for (AnalysisRow &row : *table) {
            for (Count &count : row.counts)
                down(count);
        }
    }
}

} // namespace

Count totalShown(int total)
{
    return isSmall(total) ? Count() : Count(total);
}

QList<Count> countsShown(const QList<int> &counts, const QSet<int> &pinned)
{
    QList<int> free;
    bool small = false;
    for (int row = 0; row < counts.size(); ++row) {
        small = small || isSmall(counts[row]);
        if (!pinned.contains(row))
            free << counts[row];
    }
    QList<Count> shown(counts.begin(), counts.end());
    if (!small)
        return shown;
    if (free.size() < 2 && !pinned.isEmpty())
        return countsShown(counts);
    const bool all = *std::max_element(free.begin(), free.end()) <= Least;
    int second = 0; // with every count equal to it: which of them it is would be told by their order
    for (const int count : std::as_const(free))
        second = count >= Least && (second == 0 || count < second) ? count : second;
    for (int row = 0; row < counts.size(); ++row) {
        if (!pinned.contains(row) && (all || isSmall(counts[row]) || counts[row] == second))
            shown[row].reset();
    }
    return shown;
}

bool isAnalysisPeriod(QDate from, QDate to, QDate today)
{
    return from.isValid() && to.isValid() && from <= to && to < today && from.dayOfWeek() == 1 && to.dayOfWeek() == 7 && from.daysTo(to) < LongestPeriod;
}

bool isYear(QDate from, QDate to)
{
    constexpr int LeastDays = 50 * 7;
    return from.isValid() && from.daysTo(to) + 1 >= LeastDays;
}

Analysis analysisOf(const QList<AnalysisFact> &facts, const AnalysisRows &rows, QDate from, QDate to, QDate today)
{
    QList<AnalysisFact> counted = facts;
    counted.removeIf([](const AnalysisFact &fact) { return fact.category == Category::Accusation; });
    const Period period{from, to};
    QStringList windowKeys;
    for (const WindowNumber window : rows.windows)
        windowKeys << numbered(window.value());
    Tally types(rows.types + QStringList{QString()}, Columns), windows(windowKeys + QStringList{QString()}, Columns);
    Tally categories({nameOf(Category::Claim), nameOf(Category::Suggestion)}), weeks(weeksOf(period));
    Tally paths(numbersUpTo(0, static_cast<int>(LawfulPath::Mediation)));
    Tally settled({QStringLiteral("hall"), QStringLiteral("village"), QStringLiteral("upward")});
    Tally satisfaction(numbersUpTo(static_cast<int>(Satisfaction::Satisfied), static_cast<int>(Satisfaction::NotGiven)));
    Tally handed({QStringLiteral("forwarded"), QStringLiteral("assigned"), QStringLiteral("supervised")});
    Tally proposals(numbersUpTo(static_cast<int>(ProposalKind::ImproveWork), static_cast<int>(ProposalKind::HoldAccountable)), Columns);
    QMap<QString, int> units;
    QList<int> daysToEnd;
    QList<QList<int>> daysToAnswer(windows.keys.size());
    int ended = 0, followedUp = 0;
    for (const AnalysisFact &fact : std::as_const(counted)) {
        const auto both = [&](int column, WindowNumber window) {
            types.add(fact.matterType, column);
            windows.add(numbered(window.value()), column);
        };
        if (period.has(fact.registered)) {
            both(0, fact.first);
            categories.add(nameOf(fact.category));
            paths.add(numbered(static_cast<int>(fact.path)));
            weeks.add(mondayOf(fact.registered).toString(Qt::ISODate));
            if (!fact.respondentUnit.isEmpty())
                ++units[fact.respondentUnit];
            if (fact.answered.isValid())
                daysToAnswer[windows.placeOf(numbered(fact.owner.value()))] << static_cast<int>(qMax<qint64>(0, fact.registered.daysTo(fact.answered)));
        }
        if (period.has(fact.ended)) {
            ++ended;
            daysToEnd << static_cast<int>(qMax<qint64>(0, fact.registered.daysTo(fact.ended)));
        }
        if (period.has(fact.resolved)) {
            both(1, fact.owner);
            settled.add(nameOf(fact.settled));
        }
        if (!fact.ended.isValid())
            both(fact.overdue ? 3 : 2, fact.owner);
        handed.counts[0][0] += within(period, fact.forwarded);
        handed.counts[1][0] += within(period, fact.assigned);
        handed.counts[2][0] += within(period, fact.supervised);
        for (const AnalysisFact::Proposal &proposal : fact.proposals) {
            const QString kind = numbered(static_cast<int>(proposal.kind));
            if (!period.has(proposal.on))
                continue;
            proposals.add(kind);
            if (proposal.adoption > 0)
                proposals.add(kind, proposal.adoption);
        }
        if (period.has(fact.followedUp)) {
            ++followedUp;
            satisfaction.add(numbered(fact.satisfaction));
        }
    }

    Analysis made;
    made.from = from;
    made.to = to;
    made.made = today;
    const auto total = [&types](int column) {
        return totalShown(std::accumulate(types.counts.begin(), types.counts.end(), 0, [column](int sum, const QList<int> &row) { return sum + row[column]; }));
    };
    made.received = total(0);
    made.resolved = total(1);
    made.inTime = total(2);
    made.overdue = total(3);
    made.ended = totalShown(ended);
    made.followedUp = totalShown(followedUp);
    made.medianDaysToEnd = medianOf(daysToEnd);

    const Arrivals arrivals(counted, types);
    QSet<int> warnedTypes, warnedWeeks;
    for (const QString &week : std::as_const(weeks.keys)) {
        for (const QString &type : rows.types) {
            if (const auto warning = arrivals.warningOf(type, QDate::fromString(week, Qt::ISODate))) {
                made.warnings << *warning;
                warnedTypes << static_cast<int>(types.placeOf(type));
                warnedWeeks << static_cast<int>(weeks.placeOf(week));
            }
        }
    }
    made.types = types.shown(warnedTypes);
    made.weeks = weeks.shown(warnedWeeks);
    // A warning says "five or more": of a row that is hidden it would tell that it is not one of the small.
    made.warnings.removeIf([&](const EarlyWarning &warning) {
        return !made.types[types.placeOf(warning.matterType)].counts[0] || !made.weeks[weeks.placeOf(warning.week.toString(Qt::ISODate))].counts[0];
    });
    made.windows = windows.shown();
    for (qsizetype row = 0; row < made.windows.size(); ++row) {
        if (accountsForFive(made.windows[row])) // else it might tell that a hidden count is five or more
            made.windows[row].medianDays = medianOf(daysToAnswer[row]);
    }
    made.categories = categories.shown();
    made.paths = paths.shown();
    made.settled = settled.shown();
    made.satisfaction = satisfaction.shown();
    made.handed = handed.shown();
    made.proposals = proposals.shown();
    if (isYear(from, to)) // names belong to the year's report and to no other pack
        made.units = mostComplainedOf(units);
    roundDown(made);
    return made;
}

} // namespace hall
