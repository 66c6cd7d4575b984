// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"
#include "domain/clocks.h"
#include "fakes/printers.h"

#include <QtCore/QFile>

using namespace hall;

namespace {

QList<CalendarLayer> shippedLayers(const char *name)
{
    QFile file(QStringLiteral(HALL_SOURCE_DIR "/resources/calendars/%1.json").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto layers = Calendar::layersFromJson(file.readAll());
    REQUIRE(layers.ok());
    return layers.value();
}

CalendarLayer layer(const char *region, int year, QSet<QDate> rest, QSet<QDate> work = {})
{
    return {QString::fromLatin1(region), year, QStringLiteral("test"), std::move(rest), std::move(work)};
}

QString refusedField(const QByteArray &json)
{
    const auto layers = Calendar::layersFromJson(json);
    REQUIRE_FALSE(layers.ok());
    return layers.refusal().facts.value(QStringLiteral("field")).toString();
}

} // namespace

TEST_CASE("HOL 2: the notices of 2025 and 2026 give 13 holidays, moved days cancelling out", "[calendar]")
{
    for (const CalendarLayer &notice : shippedLayers("national")) {
        int freed = 0;
        for (const QDate &day : notice.rest)
            freed += day.dayOfWeek() <= Qt::Friday ? 1 : 0;
        for (const QDate &day : notice.work)
            CHECK(day.dayOfWeek() > Qt::Friday);
        // A holiday on a weekend is made up on a weekday; only what the notice leaves on its weekend is missing.
        const int net = freed - static_cast<int>(notice.work.size());
        CHECK(net <= 13);
        CHECK(net >= 11);
        CHECK(notice.basis.contains(QStringLiteral("国办发明电")));
    }
}

TEST_CASE("days of the 2026 notice are worked and rested as it says", "[calendar]")
{
    const Calendar national(shippedLayers("national"), QStringLiteral("00"));
    CHECK_FALSE(national.isWorkingDay(QDate(2026, 1, 2)));
    CHECK(national.isWorkingDay(QDate(2026, 1, 4)));
    CHECK_FALSE(national.isWorkingDay(QDate(2026, 2, 23)));
    CHECK(national.isWorkingDay(QDate(2026, 2, 24)));
    CHECK(national.isWorkingDay(QDate(2026, 2, 28)));
    CHECK(national.isWorkingDay(QDate(2026, 5, 9)));
    CHECK_FALSE(national.isWorkingDay(QDate(2026, 6, 19)));
    CHECK_FALSE(national.isWorkingDay(QDate(2026, 9, 25)));
    CHECK(national.isWorkingDay(QDate(2026, 10, 10)));
    CHECK(national.isWorkingDay(QDate(2026, 11, 23)));
    CHECK_FALSE(national.isWorkingDay(QDate(2026, 11, 22)));
}

TEST_CASE("HOL 4: Xinjiang rests on 31 March and 6, 9 and 10 June 2025; the rest of the country works", "[calendar]")
{
    const QList<CalendarLayer> layers = shippedLayers("national") + shippedLayers("xinjiang");
    const Calendar national(layers, QStringLiteral("00"));
    const Calendar xinjiang(layers, QStringLiteral("65"));
    for (const QDate day : {QDate(2025, 3, 31), QDate(2025, 6, 6), QDate(2025, 6, 9), QDate(2025, 6, 10)}) {
        CHECK(national.isWorkingDay(day));
        CHECK_FALSE(xinjiang.isWorkingDay(day));
    }
    CHECK(xinjiang.isWorkingDay(QDate(2025, 6, 11)));
    CHECK_FALSE(xinjiang.isWorkingDay(QDate(2025, 10, 1)));
}

TEST_CASE("the later layer wins: the region over the nation, the hall over both, in whatever order they are loaded", "[calendar]")
{
    const QDate day(2026, 3, 20);
    const CalendarLayer nation = layer("00", 2026, {day});
    const CalendarLayer region = layer("65", 2026, {}, {day});
    const CalendarLayer own = layer("hall", 2026, {day});
    CHECK_FALSE(Calendar({region, nation}, QStringLiteral("00")).isWorkingDay(day));
    CHECK(Calendar({region, nation}, QStringLiteral("65")).isWorkingDay(day));
    CHECK_FALSE(Calendar({own, region, nation}, QStringLiteral("65")).isWorkingDay(day));
}

TEST_CASE("a year is complete only when every required notice is there; 2026 still waits for Xinjiang's", "[calendar]")
{
    const QList<CalendarLayer> layers = shippedLayers("national") + shippedLayers("xinjiang");
    const Calendar xinjiang(layers, QStringLiteral("65"));
    CHECK(xinjiang.isComplete(2025));
    CHECK_FALSE(xinjiang.isComplete(2026));
    const Calendar national(layers, QStringLiteral("00"));
    CHECK(national.isComplete(2026));
    CHECK_FALSE(national.isComplete(2027));
    CHECK_FALSE(Calendar().isComplete(2026));
    // The hall's own days do not stand in for the region's notice.
    CHECK_FALSE(Calendar({layer("00", 2026, {}), layer("hall", 2026, {})}, QStringLiteral("65")).isComplete(2026));
}

TEST_CASE("a warning date that falls back into an unpublished year makes the period provisional", "[calendar][clocks]")
{
    const Calendar gap({layer("00", 2028, {QDate(2028, 1, 1), QDate(2028, 1, 2), QDate(2028, 1, 3)})}, QStringLiteral("00"));
    const DueDates due = dueDates(QDate(2027, 12, 19), {15, DayBase::Natural}, gap);
    CHECK(due.raw == QDate(2028, 1, 3));
    CHECK(due.conservative == QDate(2027, 12, 31));
    CHECK(due.legal == QDate(2028, 1, 4));
    CHECK(due.provisional);
}

TEST_CASE("a calendar file says which part of it cannot be read", "[calendar]")
{
    CHECK(refusedField("") == QStringLiteral("region"));
    CHECK(refusedField("not json") == QStringLiteral("region"));
    CHECK(refusedField(R"({"region":"65"})") == QStringLiteral("years"));
    CHECK(refusedField(R"({"region":"65","years":[{"year":2026}]})") == QStringLiteral("year"));
    CHECK(refusedField(R"({"region":"65","years":[{"year":2026,"basis":"x","rest":["2026-02-30"],"work":[]}]})") == QStringLiteral("2026"));
    CHECK(refusedField(R"({"region":"65","years":[{"year":2026,"basis":"x","rest":["2024-02-01"],"work":[]}]})") == QStringLiteral("2026"));
}
