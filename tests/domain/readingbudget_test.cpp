// SPDX-License-Identifier: GPL-3.0-or-later
/** How much reading a day is much: what counts, for which day, and a budget that is read as it was written or not at all. */
#include "domain/readingbudget.h"

#include "fakes/printers.h"
#include "fakes/readings.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QDateTime Noon(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

QList<AccessEntry> many(AccessAct act, int count, int firstCase = 1)
{
    QList<AccessEntry> entries;
    for (int i = 0; i < count; ++i)
        entries << aReading(act, CaseId(idOf(static_cast<quint64>(firstCase + i))), Noon);
    return entries;
}

/** Of the entries of one officer on one day. */
DayOfReading dayOfReading(const QList<AccessEntry> &entries)
{
    DayOfReading day;
    for (const AccessEntry &entry : entries)
        day.add(entry);
    return day;
}

} // namespace

TEST_CASE("each of the three numbers alone is beyond the budget when it is passed, and not when it is reached", "[reading-budget]")
{
    const ReadingBudget budget{5, 3, 4};
    CHECK_FALSE(dayOfReading({}).isBeyond(budget));
    CHECK_FALSE(dayOfReading(many(AccessAct::Opened, 5)).isBeyond(budget));
    CHECK(dayOfReading(many(AccessAct::Opened, 6)).isBeyond(budget));
    CHECK_FALSE(dayOfReading(many(AccessAct::Unmasked, 3)).isBeyond(budget));
    CHECK(dayOfReading(many(AccessAct::Unmasked, 4)).isBeyond(budget));
    CHECK_FALSE(dayOfReading(many(AccessAct::IdentitySearched, 4)).isBeyond(budget));
    CHECK(dayOfReading(many(AccessAct::IdentitySearched, 5)).isBeyond(budget));
    // Lists on paper are counted and have no number of their own.
    CHECK_FALSE(dayOfReading(many(AccessAct::Exported, 100)).isBeyond(budget));
    CHECK(dayOfReading(many(AccessAct::Exported, 100)).of(AccessAct::Exported) == 100);
}

TEST_CASE("a case counts once a day, however often and by whatever act it was read", "[reading-budget]")
{
    QList<AccessEntry> entries;
    for (const AccessAct act : {AccessAct::Opened, AccessAct::Opened, AccessAct::Unmasked, AccessAct::Printed})
        entries << many(act, 3);
    const DayOfReading day = dayOfReading(entries);
    CHECK(day.cases() == 3);
    CHECK(day.of(AccessAct::Opened) == 6);
    CHECK(day.of(AccessAct::Unmasked) == 3);
    CHECK(day.of(AccessAct::Printed) == 3);
    CHECK_FALSE(day.isBeyond({3, 3, 1}));
    // A paper of a case that nobody has opened on that day shows it just as well.
    CHECK(dayOfReading(entries + many(AccessAct::Printed, 1, 9)).isBeyond({3, 3, 1}));
}

TEST_CASE("an entry counts for Beijing's day of it, and for none after the centre has received it", "[reading-budget]")
{
    AccessEntry entry = aReading(AccessAct::Opened, CaseId(idOf(1)), QDateTime(QDate(2026, 11, 24), QTime(15, 59), Qt::UTC));
    const QDateTime later(QDate(2026, 11, 30), QTime(0, 0), Qt::UTC);
    CHECK(readingDay(entry, later) == QDate(2026, 11, 24));
    entry.at = entry.at.addSecs(60); // midnight in Beijing
    CHECK(readingDay(entry, later) == QDate(2026, 11, 25));
    entry.at = later.addYears(3); // a clock that goes ahead
    CHECK(readingDay(entry, later) == QDate(2026, 11, 30));
}

TEST_CASE("the budget as it is shipped is read, and what is not of its form is not", "[reading-budget]")
{
    const auto shipped = ReadingBudget::fromJson(resourceFile(QStringLiteral("reading-budget.json")));
    REQUIRE(shipped.ok());
    CHECK(*shipped == ReadingBudget{});
    CHECK(*ReadingBudget::fromJson(R"({"cases":1,"unmasked":100000,"searched":7})") == ReadingBudget{1, 100'000, 7});
    for (const char *bad : {"", "{}", "[]", R"({"cases":80,"unmasked":20})", R"({"cases":80,"unmasked":20,"search":30})", R"({"cases":0,"unmasked":20,"searched":30})",
                            R"({"cases":"80","unmasked":20,"searched":30})", R"({"cases":80.5,"unmasked":20,"searched":30})",
                            R"({"cases":-1,"unmasked":20,"searched":30})", R"({"cases":100001,"unmasked":20,"searched":30})"}) {
        INFO(bad);
        CHECK_FALSE(ReadingBudget::fromJson(bad).ok());
    }
}
