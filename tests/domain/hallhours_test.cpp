// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocks.h"
#include "domain/hallhours.h"
#include "fakes/laws.h"
#include "fakes/printers.h"

using namespace hall;

namespace {

HallHours shipped()
{
    const auto read = HallHours::fromJson(fakes::resourceFile(QStringLiteral("hours.json")));
    REQUIRE(read.ok());
    return *read;
}

QDateTime at(int month, int day, int hour, int minute, int year = 2026)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600).toUTC();
}

} // namespace

TEST_CASE("CLK-16: minutes run only while the hall is open", "[clocks][hours]")
{
    const Calendar weekdays;
    const HallHours hours = shipped();
    CHECK(hours.after(at(9, 24, 11, 0), 15, weekdays) == at(9, 24, 11, 15));
    CHECK(hours.after(at(9, 24, 13, 50), 15, weekdays) == at(9, 24, 16, 5));    // over the break at noon
    CHECK(hours.after(at(9, 24, 14, 30), 15, weekdays) == at(9, 24, 16, 15));   // sent during the break
    CHECK(hours.after(at(9, 24, 8, 0), 15, weekdays) == at(9, 24, 10, 15));     // before the doors open
    CHECK(hours.after(at(9, 25, 19, 50), 15, weekdays) == at(9, 28, 10, 5));    // Friday evening to Monday
    CHECK(hours.after(at(9, 24, 13, 45), 15, weekdays) == at(9, 24, 14, 0));    // to the last minute
    CHECK(hours.after(at(9, 24, 10, 0), 8 * 60 + 30, weekdays) == at(9, 25, 10, 30));
}

TEST_CASE("the hall's afternoon begins at 16:00 in summer and at 15:30 in winter, and on a holiday not at all", "[clocks][hours]")
{
    const HallHours hours = shipped();
    const Calendar weekdays;
    CHECK_FALSE(hours.isOpen(at(9, 30, 15, 45), weekdays));
    CHECK(hours.isOpen(at(10, 1, 15, 45), weekdays));
    CHECK(hours.isOpen(at(4, 30, 15, 45), weekdays)); // winter until 1 May
    CHECK_FALSE(hours.isOpen(at(5, 1, 15, 45), weekdays));
    CHECK(hours.isOpen(at(9, 24, 10, 0), weekdays));
    CHECK_FALSE(hours.isOpen(at(9, 24, 14, 0), weekdays));
    CHECK_FALSE(hours.isOpen(at(9, 26, 11, 0), weekdays)); // a Saturday
    const auto layers = Calendar::layersFromJson(R"({"region":"00","years":[{"year":2026,"basis":"x","rest":["2026-09-24"],"work":["2026-09-26"]}]})");
    REQUIRE(layers.ok());
    const Calendar shifted(*layers, QStringLiteral("00"));
    CHECK_FALSE(hours.isOpen(at(9, 24, 11, 0), shifted));
    CHECK(hours.isOpen(at(9, 26, 11, 0), shifted));
}

TEST_CASE("a year that never opens ends no clock", "[clocks][hours]")
{
    CHECK(HallHours().after(at(9, 24, 11, 0), 15, Calendar()).isNull());
}

TEST_CASE("hours that cannot be are refused", "[clocks][hours]")
{
    const auto reads = [](const char *json) { return HallHours::fromJson(json).ok(); };
    CHECK(reads(R"({"seasons":[{"from":"01-01","open":[["09:00","12:00"],["12:00","18:00"]]}]})"));
    CHECK_FALSE(reads(R"({"seasons":[]})"));
    CHECK_FALSE(reads(R"({"seasons":[{"from":"13-01","open":[["09:00","12:00"]]}]})"));
    CHECK_FALSE(reads(R"({"seasons":[{"from":"01-01","open":[]}]})"));
    CHECK_FALSE(reads(R"({"seasons":[{"from":"01-01","open":[["12:00","09:00"]]}]})"));
    CHECK_FALSE(reads(R"({"seasons":[{"from":"01-01","open":[["09:00","12:00"],["11:00","18:00"]]}]})"));
    CHECK_FALSE(reads(R"({"seasons":[{"from":"01-01","open":[["09:00","24:30"]]}]})"));
    CHECK_FALSE(reads(R"({"seasons":[{"from":"01-01","open":[["09:00","12:00"]]},{"from":"01-01","open":[["10:00","12:00"]]}]})"));
    CHECK_FALSE(reads("[]"));
}
