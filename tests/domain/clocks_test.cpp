// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocks.h"
#include "fakes/cases.h"
#include "fakes/laws.h"
#include "fakes/printers.h"

using namespace hall;

namespace {

Calendar shipped(const QString &region)
{
    QList<CalendarLayer> layers;
    for (const char *name : {"national", "xinjiang"}) {
        const auto read = Calendar::layersFromJson(fakes::resourceFile(QStringLiteral("calendars/%1.json").arg(QLatin1String(name))));
        REQUIRE(read.ok());
        layers += read.value();
    }
    return Calendar(layers, region);
}

const Calendar &national()
{
    static const Calendar calendar = shipped(QStringLiteral("00"));
    return calendar;
}

QDate day(int year, int month, int date)
{
    return QDate(year, month, date);
}

} // namespace

TEST_CASE("five working days from Friday 18 September 2026 end on the 24th, for Sunday the 20th is worked", "[clocks]")
{
    const DueDates due = dueDates(day(2026, 9, 18), {5, DayBase::Working}, national());
    CHECK(due.legal == day(2026, 9, 24));
    CHECK(due.conservative == day(2026, 9, 24));
    CHECK_FALSE(due.provisional);
}

TEST_CASE("CIV 203: fifteen days from 16 September 2026 fall into the National Day holiday and roll to 8 October", "[clocks]")
{
    const DueDates due = dueDates(day(2026, 9, 16), {15, DayBase::Natural}, national());
    CHECK(due.raw == day(2026, 10, 1));
    CHECK(due.legal == day(2026, 10, 8));
    CHECK(due.conservative == day(2026, 9, 30));
}

TEST_CASE("REG 34: sixty and ninety days from 3 August 2026", "[clocks]")
{
    const DueDates sixty = dueDates(day(2026, 8, 3), {60, DayBase::Natural}, national());
    CHECK(sixty.raw == day(2026, 10, 2));
    CHECK(sixty.legal == day(2026, 10, 8));
    CHECK(sixty.conservative == day(2026, 9, 30));
    const DueDates ninety = dueDates(day(2026, 8, 3), {90, DayBase::Natural}, national());
    CHECK(ninety.raw == day(2026, 11, 1));
    CHECK(ninety.legal == day(2026, 11, 2));
    CHECK(ninety.conservative == day(2026, 10, 30));
}

TEST_CASE("three working days from Friday 13 February 2026 pass the worked Saturday and the Spring Festival", "[clocks]")
{
    CHECK(dueDates(day(2026, 2, 13), {3, DayBase::Working}, national()).legal == day(2026, 2, 25));
}

TEST_CASE("HOL 4: Xinjiang's own holidays move five working days from 5 June 2025 from the 12th to the 17th", "[clocks]")
{
    CHECK(dueDates(day(2025, 6, 5), {5, DayBase::Working}, national()).legal == day(2025, 6, 12));
    CHECK(dueDates(day(2025, 6, 5), {5, DayBase::Working}, shipped(QStringLiteral("65"))).legal == day(2025, 6, 17));
}

TEST_CASE("a period that ends in a year without a published calendar is provisional", "[clocks]")
{
    CHECK(dueDates(day(2026, 12, 20), {15, DayBase::Natural}, national()).provisional);
    CHECK(dueDates(day(2026, 12, 30), {5, DayBase::Working}, national()).provisional);
    CHECK_FALSE(dueDates(day(2026, 9, 1), {15, DayBase::Natural}, national()).provisional);
    // The region's own notice for 2026 is not known: every date there may still move.
    CHECK(dueDates(day(2026, 9, 1), {15, DayBase::Natural}, shipped(QStringLiteral("65"))).provisional);
}

TEST_CASE("CIV 201: the day of the event is day 0, in Beijing time whatever the PC's zone is", "[clocks]")
{
    CHECK(legalDate(QDateTime(day(2026, 9, 15), QTime(16, 30), Qt::UTC)) == day(2026, 9, 16));
    CHECK(legalDate(QDateTime(day(2026, 9, 15), QTime(15, 30), Qt::UTC)) == day(2026, 9, 15));
    CHECK(dueDates(day(2026, 9, 1), {1, DayBase::Natural}, national()).raw == day(2026, 9, 2));
}

TEST_CASE("CIV 202: a month ends on the corresponding day, or on the month's last", "[clocks]")
{
    CHECK(dueDates(day(2026, 1, 31), {1, DayBase::Month}, national()).raw == day(2026, 2, 28));
    CHECK(dueDates(day(2024, 1, 31), {1, DayBase::Month}, national()).raw == day(2024, 2, 29));
    CHECK(dueDates(day(2026, 9, 7), {1, DayBase::Month}, national()).raw == day(2026, 10, 7));
    CHECK(dueDates(day(2026, 9, 7), {1, DayBase::Month}, national()).legal == day(2026, 10, 8)); // the 7th is a holiday
    CHECK(dueDates(day(2025, 12, 15), {1, DayBase::Month}, national()).raw == day(2026, 1, 15));
}

TEST_CASE("REG 22 and 23: the receipt states fifteen days from the day of registering", "[clocks]")
{
    const CaseFile front = fakes::filed();
    CHECK(receiptClock(front) == ClockId::Clk02);
    CHECK(receiptClock(fakes::filed(PetitionOffice)) == ClockId::Clk01);
    CHECK(receiptDue(front, fakes::clockTable(), national()).legal == day(2026, 10, 8));
}

TEST_CASE("a calendar file with a day that is both rest and work is refused", "[clocks]")
{
    CHECK_FALSE(Calendar::layersFromJson(R"({"region":"00","years":[{"year":2026,"basis":"x","rest":["2026-01-01"],"work":["2026-01-01"]}]})").ok());
    CHECK_FALSE(Calendar::layersFromJson("{}").ok());
    CHECK_FALSE(Calendar::layersFromJson(R"({"region":"00","years":[{"year":2026,"basis":"x","rest":["2026-13-01"],"work":[]}]})").ok());
}
