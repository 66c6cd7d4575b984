// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis.h"

#include "fakes/course.h"
#include "fakes/printers.h"

#include <functional>
#include <random>

using namespace hall;
using namespace hall::fakes;

namespace {

const QDate Monday(2026, 10, 5);
const QDate Sunday(2026, 11, 1);
const QDate Today(2026, 11, 3);

AnalysisRows rows()
{
    return {{QStringLiteral("labour.wages"), QStringLiteral("neighbour"), QStringLiteral("contract")}, {WindowNumber(1), WindowNumber(2), WindowNumber(3)}};
}

AnalysisFact fact(QDate registered, const QString &type = QStringLiteral("labour.wages"), int window = 1)
{
    AnalysisFact one;
    one.matterType = type;
    one.first = one.owner = WindowNumber(window);
    one.registered = registered;
    return one;
}

QList<AnalysisFact> times(int count, const AnalysisFact &one)
{
    return QList<AnalysisFact>(count, one);
}

Analysis of(const QList<AnalysisFact> &facts)
{
    return analysisOf(facts, rows(), Monday, Sunday, Today);
}

const AnalysisRow &rowOf(const QList<AnalysisRow> &table, const QString &key)
{
    const auto found = std::find_if(table.begin(), table.end(), [&key](const AnalysisRow &row) { return row.key == key; });
    REQUIRE(found != table.end());
    return *found;
}

/** What a reader sees who also knows the total of the column, when that is shown. */
struct Picture
{
    Count total;
    QList<Count> shown;
    friend bool operator==(const Picture &, const Picture &) = default;
};

Picture pictureOf(const QList<int> &counts, const QSet<int> &pinned)
{
    return {totalShown(std::accumulate(counts.begin(), counts.end(), 0)), countsShown(counts, pinned)};
}

/** Every column of that many rows with counts up to \a most whose pinned rows are five or more. */
void eachColumn(int count, int most, const QSet<int> &pinned, const std::function<void(const QList<int> &)> &visit)
{
    QList<int> column(count, 0);
    const std::function<void(int)> fill = [&](int row) {
        if (row == count)
            return visit(column);
        for (column[row] = pinned.contains(row) ? 5 : 0; column[row] <= most; ++column[row])
            fill(row + 1);
    };
    fill(0);
}

} // namespace

TEST_CASE("P-05: whoever knows the totals and this very program can derive no hidden count of a table", "[analysis]")
{
    constexpr int Most = 11;
    struct Shape { int rows; QSet<int> pinned; };
    for (const Shape &shape : {Shape{1, {}}, Shape{2, {}}, Shape{3, {}}, Shape{4, {}}, Shape{3, {1}}, Shape{4, {0}}, Shape{4, {1, 3}}}) {
        // Columns that look the same are what a reader has to choose among.
        QMap<QString, QList<QSet<int>>> possible;
        const auto look = [&shape](const QList<int> &column) {
            const Picture seen = pictureOf(column, shape.pinned);
            QString text = seen.total ? QString::number(*seen.total) : QStringLiteral("*");
            for (const Count &count : seen.shown)
                text += QLatin1Char(' ') + (count ? QString::number(*count) : QStringLiteral("*"));
            return text;
        };
        eachColumn(shape.rows, Most, shape.pinned, [&](const QList<int> &column) {
            QList<QSet<int>> &values = possible[look(column)];
            values.resize(shape.rows);
            for (int row = 0; row < shape.rows; ++row)
                values[row] << column[row];
        });
        int hidden = 0;
        eachColumn(shape.rows, Most, shape.pinned, [&](const QList<int> &column) {
            const Picture seen = pictureOf(column, shape.pinned);
            for (int row = 0; row < shape.rows; ++row) {
                if (column[row] > 0 && column[row] < 5 && seen.shown[row])
                    FAIL("shown: " << column[row]);
                if (!seen.shown[row]) {
                    ++hidden;
                    if (possible[look(column)][row].size() < 2)
                        FAIL("derived: row " << row << " of " << look(column).toStdString());
                }
            }
        });
        CHECK(hidden > 0);
    }
}

TEST_CASE("P-05: a count that is no small one stands as it is, and nought with it", "[analysis]")
{
    CHECK((countsShown({5, 0, 12}) == QList<Count>{5, 0, 12}));
    CHECK((countsShown({20, 3, 0, 8, 8, 11}) == QList<Count>{20, {}, 0, {}, {}, 11}));
    CHECK((countsShown({4, 4, 4}) == QList<Count>{{}, {}, {}}));
    CHECK((countsShown({0, 0}) == QList<Count>{0, 0}));
    CHECK_FALSE(totalShown(4).has_value());
    CHECK(totalShown(5) == 5);
    CHECK(totalShown(0) == 0);
}

TEST_CASE("P-07: two halls that differ only in accusations have the same figures", "[analysis]")
{
    std::mt19937 chance(7);
    QList<AnalysisFact> facts;
    for (int i = 0; i < 200; ++i)
        facts << fact(Monday.addDays(-60 + static_cast<int>(chance() % 90)), rows().types.value(static_cast<int>(chance() % 4)), 1 + static_cast<int>(chance() % 3));
    const Analysis before = of(facts);
    for (int i = 0; i < 40; ++i) {
        AnalysisFact accusation = fact(Monday.addDays(-200 + static_cast<int>(chance() % 230)));
        accusation.category = Category::Accusation;
        accusation.ended = accusation.resolved = accusation.followedUp = Monday;
        accusation.overdue = true;
        facts << accusation;
    }
    CHECK((of(facts) == before));

    Course sealed(Track::Petition, Category::Accusation, DisciplineRoom);
    CHECK_FALSE(analysisFact(sealed.file, sealed.clocks()).has_value());
    CHECK_FALSE(analysisFact({}, {}).has_value());
}

TEST_CASE("a pack counts what came, what was resolved, and what is open or overdue, by type and by window", "[analysis]")
{
    QList<AnalysisFact> facts = times(7, fact(Monday)) + times(6, fact(Monday.addDays(8), QStringLiteral("contract"), 3));
    AnalysisFact late = fact(Monday.addDays(-40));
    late.overdue = true;
    facts += times(5, late);
    AnalysisFact done = fact(Monday.addDays(-20), QStringLiteral("contract"), 2);
    done.owner = WindowNumber(3);
    done.ended = done.resolved = Monday.addDays(3);
    done.settled = AnalysisFact::Settled::InVillage;
    facts += times(9, done);
    done.ended = done.resolved = Sunday.addDays(1); // after the period
    facts += times(5, done);
    facts += times(8, fact(Sunday, QStringLiteral("of.an.old.table"), 2));
    const Analysis made = of(facts);
    CHECK(made.received == 20);
    CHECK(made.inTime == 20);
    CHECK(made.overdue == 5);
    CHECK(made.resolved == 5);
    CHECK(made.ended == 5);
    CHECK(made.medianDaysToEnd == 23);
    CHECK((rowOf(made.types, QStringLiteral("labour.wages")).counts == QList<Count>{5, 0, 5, 5}));
    CHECK((rowOf(made.types, QStringLiteral("contract")).counts == QList<Count>{5, 5, 5, 0}));
    CHECK((rowOf(made.types, {}).counts == QList<Count>{5, 0, 5, 0}));
    CHECK((rowOf(made.windows, QStringLiteral("3")).counts == QList<Count>{5, 5, 5, 0}));
    CHECK((rowOf(made.settled, QStringLiteral("village")).counts == QList<Count>{5}));
    CHECK((rowOf(made.categories, QStringLiteral("claim")).counts == QList<Count>{20}));
    CHECK((rowOf(made.weeks, QStringLiteral("2026-10-26")).counts == QList<Count>{5}));
    CHECK(made.weeks.size() == 4);
}

TEST_CASE("the days to the first answer are told of five answers or more, unless that would tell a hidden count", "[analysis]")
{
    AnalysisFact answered = fact(Monday);
    QList<AnalysisFact> facts;
    for (const int days : {0, 1, 3, 9, 15}) {
        answered.answered = Monday.addDays(days);
        facts << answered;
    }
    CHECK(rowOf(of(facts).windows, QStringLiteral("1")).medianDays == 3);
    CHECK_FALSE(rowOf(of(facts.mid(1)).windows, QStringLiteral("1")).medianDays.has_value());
    facts += times(2, fact(Monday, QStringLiteral("contract"), 2));
    const Analysis hidden = of(facts);
    CHECK_FALSE(rowOf(hidden.windows, QStringLiteral("1")).counts[0].has_value());
    CHECK_FALSE(rowOf(hidden.windows, QStringLiteral("1")).medianDays.has_value());
    facts += times(9, fact(Monday, QStringLiteral("neighbour"), 1));
    AnalysisFact late = fact(Monday.addDays(-70));
    late.overdue = true;
    const Analysis shown = of(facts + times(7, fact(Monday, QStringLiteral("neighbour"), 3)) + times(2, late));
    CHECK(rowOf(shown.windows, QStringLiteral("1")).counts[2] == 10);
    CHECK_FALSE(rowOf(shown.windows, QStringLiteral("1")).counts[3].has_value());
    CHECK(rowOf(shown.windows, QStringLiteral("1")).medianDays == 3);
}

TEST_CASE("an early warning needs five matters in a week and twice the mean of the weeks before", "[analysis]")
{
    const QString wages = QStringLiteral("labour.wages");
    const auto withHistory = [&](int aWeek, int weeks) {
        QList<AnalysisFact> facts = times(6, fact(Monday.addDays(-7 * weeks), QStringLiteral("contract")));
        for (int ago = 1; ago <= weeks; ++ago)
            facts += times(aWeek, fact(Monday.addDays(-7 * ago + 2)));
        return facts;
    };
    const QList<EarlyWarning> seven = of(withHistory(3, 8) + times(7, fact(Monday))).warnings;
    REQUIRE(seven.size() == 1);
    CHECK((seven.first() == EarlyWarning{wages, Monday, 5, 3}));
    CHECK((of(withHistory(1, 4) + times(12, fact(Monday))).warnings == QList<EarlyWarning>{{wages, Monday, 10, 1}}));
    CHECK(of(withHistory(3, 8) + times(5, fact(Monday))).warnings.isEmpty());  // not twice as many
    CHECK(of(withHistory(0, 8) + times(4, fact(Monday))).warnings.isEmpty());  // under five
    CHECK(of(withHistory(1, 3) + times(12, fact(Monday))).warnings.isEmpty()); // too young a hall to tell
}

TEST_CASE("an early warning keeps its own row in sight and never marks a hidden one as large", "[analysis]")
{
    const QString wages = QStringLiteral("labour.wages");
    QList<AnalysisFact> facts = times(6, fact(Monday)) + times(2, fact(Monday, QStringLiteral("neighbour")));
    for (int week = -8; week < 3; ++week)
        facts += times(3, fact(Monday.addDays(7 * week), QStringLiteral("contract")));
    // The smallest that is not small is the one that is warned of: the next one is hidden in its place.
    const Analysis made = of(facts);
    CHECK((made.warnings == QList<EarlyWarning>{{wages, Monday, 5, 0}}));
    CHECK(rowOf(made.types, wages).counts[0] == 5);
    CHECK_FALSE(rowOf(made.types, QStringLiteral("neighbour")).counts[0].has_value());
    CHECK_FALSE(rowOf(made.types, QStringLiteral("contract")).counts[0].has_value());
    CHECK(rowOf(made.weeks, Monday.toString(Qt::ISODate)).counts[0] == 10);
    // Where nothing else could be hidden in its place, there is no warning.
    const Analysis few = analysisOf(facts, {{wages}, {WindowNumber(1)}}, Monday, Monday.addDays(6), Today);
    CHECK(few.warnings.size() == 1);
    const Analysis fewer = analysisOf(times(3, fact(Monday.addDays(-56))) + times(7, fact(Monday)) + times(2, fact(Monday, QStringLiteral("neighbour"))),
                                      {{wages}, {WindowNumber(1)}}, Monday, Monday.addDays(6), Today);
    CHECK(fewer.received == 5);
    CHECK_FALSE(rowOf(fewer.types, wages).counts[0].has_value());
    CHECK(fewer.warnings.isEmpty());
}

TEST_CASE("a period is made of whole weeks that are over, a year at most", "[analysis]")
{
    CHECK(isAnalysisPeriod(Monday, Sunday, Today));
    CHECK(isAnalysisPeriod(Monday, Monday.addDays(6), Monday.addDays(7)));
    CHECK_FALSE(isAnalysisPeriod(Monday, Monday.addDays(6), Monday.addDays(6)));
    CHECK_FALSE(isAnalysisPeriod(Monday.addDays(1), Sunday, Today));
    CHECK_FALSE(isAnalysisPeriod(Monday, Sunday.addDays(-1), Today));
    CHECK_FALSE(isAnalysisPeriod(Sunday.addDays(1), Sunday, Today));
    CHECK(isAnalysisPeriod(Sunday.addDays(1 - 53 * 7), Sunday, Today));
    CHECK_FALSE(isAnalysisPeriod(Sunday.addDays(1 - 54 * 7), Sunday, Today));
    CHECK_FALSE(isAnalysisPeriod({}, Sunday, Today));
}

TEST_CASE("the course of a case says when it was answered, ended and resolved, and where (REG 22, 23, 34)", "[analysis]")
{
    Course course;
    const QDate day = course.today();
    const auto now = [&course] { return *analysisFact(course.file, course.clocks()); };
    CHECK(now().registered == day);
    CHECK_FALSE(now().answered.isValid());
    course.on(day.addDays(20));
    CHECK(now().overdue);
    course.on(day.addDays(2)).handling();
    CHECK(now().answered == day.addDays(2));
    CHECK_FALSE(now().overdue);
    CHECK((now().path == LawfulPath::PetitionOpinion));
    course.on(day.addDays(90));
    CHECK(now().overdue); // sixty days are over
    course.on(day.addDays(9)).opinion(OpinionDecision::Supported).serveOpinion();
    CHECK_FALSE(now().ended.isValid());
    CHECK_FALSE(now().overdue);
    course.on(day.addDays(12)).does(CloseCase{Outcome::Supported, QStringLiteral("已按意见办结")});
    CHECK(now().ended == day.addDays(12));
    CHECK_FALSE(now().resolved.isValid());
    course.on(day.addDays(15)).does(Step::FollowedUp, static_cast<int>(Satisfaction::BasicallySatisfied), FrontDesk);
    CHECK(now().followedUp.isValid());
    CHECK(now().satisfaction == 2);
    CHECK(now().ended == day.addDays(12));
}

TEST_CASE("REG 41: the year's report counts what was forwarded, assigned and supervised, proposals with their adoption, and names units of five matters or more", "[analysis]")
{
    QList<AnalysisFact> facts = times(12, fact(Monday));
    for (int i = 0; i < 12; ++i) {
        facts[i].respondentUnit = i < 7 ? QStringLiteral("某街道办事处") : QStringLiteral("某施工企业"); // seven and five
        facts[i].forwarded = {Monday.addDays(1)};
        facts[i].assigned = i < 6 ? QList<QDate>{Monday.addDays(2)} : QList<QDate>();
        facts[i].supervised = {Monday.addDays(3), Monday.addDays(-600)}; // one of them is another period's
        facts[i].proposals = {{Monday, ProposalKind::ImproveWork, i < 6 ? static_cast<int>(Adoption::InFull) : 0}};
    }
    facts += times(4, fact(Monday)); // whose unit fewer than five name
    for (int i = 12; i < 16; ++i)
        facts[i].respondentUnit = QStringLiteral("某村民");
    CHECK(of(facts).units.isEmpty()); // names belong to the year's report alone
    const Analysis made = analysisOf(facts, rows(), Sunday.addDays(1 - 52 * 7), Sunday, Today);
    REQUIRE(made.units.size() == 2);
    CHECK((made.units[0].counts == QList<Count>{5}));
    CHECK((made.units[1].counts == QList<Count>{5}));
    for (const AnalysisRow &unit : made.units)
        CHECK(unit.key != QStringLiteral("某村民"));
    CHECK((rowOf(made.handed, QStringLiteral("forwarded")).counts == QList<Count>{10}));
    CHECK((rowOf(made.handed, QStringLiteral("assigned")).counts == QList<Count>{5}));
    CHECK((rowOf(made.handed, QStringLiteral("supervised")).counts == QList<Count>{10}));
    const AnalysisRow improve = rowOf(made.proposals, QStringLiteral("1"));
    CHECK(improve.counts.value(0) == Count(10));
    CHECK(improve.counts.value(1) == Count(5));
}

TEST_CASE("REG 22, 40, 41: the course of a case says when it was forwarded, supervised, and what was proposed and adopted", "[analysis]")
{
    Course course(Track::Petition, Category::Claim, PetitionOffice);
    const QDate day = course.today();
    course.on(day.addDays(1)).send(WindowNumber(9), TransferMode::Forward).takenBy(WindowNumber(9));
    course.on(day.addDays(20));
    TakeStep letter = filled(Step::SupervisionOpened, static_cast<int>(Measure::SupervisionLetter));
    letter.facts.until = day.addDays(30);
    course.does(letter, PetitionOffice).does(filled(Step::ProposalMade, static_cast<int>(ProposalKind::ImprovePolicy)), PetitionOffice);
    course.does(filled(Step::ProposalAnswered, static_cast<int>(Adoption::InPart)), PetitionOffice);
    const auto fact = analysisFact(course.file, course.clocks());
    REQUIRE(fact);
    CHECK(fact->forwarded == QList<QDate>{day.addDays(1)});
    // What comes back was never forwarded.
    Course returned(Track::Petition, Category::Claim, PetitionOffice);
    returned.send(WindowNumber(9), TransferMode::Forward).does(RecallTransfer{returned.file.pending->id, QStringLiteral("转错了窗口")});
    CHECK(analysisFact(returned.file, returned.clocks())->forwarded.isEmpty());
    // And a dispute names nobody: the other side is often a person.
    CHECK(analysisFact(Course(Track::Dispute).file, {})->respondentUnit.isEmpty());
    CHECK(fact->assigned.isEmpty());
    CHECK(fact->supervised == QList<QDate>{day.addDays(20)});
    REQUIRE(fact->proposals.size() == 1);
    CHECK((fact->proposals.first().kind == ProposalKind::ImprovePolicy));
    CHECK(fact->proposals.first().adoption == static_cast<int>(Adoption::InPart));
}

TEST_CASE("a case that was declined ended on that day", "[analysis]")
{
    Course course;
    course.on(course.today().addDays(4)).screen().does(Step::MatterDeclined);
    const auto fact = analysisFact(course.file, course.clocks());
    REQUIRE(fact);
    CHECK(fact->ended == course.today());
    CHECK(fact->answered == course.today());
}
