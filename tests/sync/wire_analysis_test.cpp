// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire.h"

#include "fakes/printers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace hall;

namespace {

Analysis figures()
{
    Analysis made;
    made.from = QDate(2026, 10, 5);
    made.to = QDate(2026, 11, 1);
    made.made = QDate(2026, 11, 3);
    made.received = 21;
    made.resolved = 0;
    made.medianDaysToEnd = 9;
    made.types = {{QStringLiteral("labour.wages"), {12, {}, 7, 0}, {}}, {QString(), {{}, {}, 9, 0}, {}}};
    made.windows = {{QStringLiteral("1"), {21, 0, 5, 6}, 3}};
    made.weeks = {{QStringLiteral("2026-10-05"), {21}, {}}};
    made.satisfaction = {{QStringLiteral("1"), {Count()}, {}}};
    made.handed = {{QStringLiteral("forwarded"), {Count(5)}, {}}};
    made.proposals = {{QStringLiteral("2"), {Count(5), Count(0), Count(), Count()}, {}}};
    made.units = {{QStringLiteral("某街道办事处"), {Count(10)}, {}}};
    made.warnings = {{QStringLiteral("labour.wages"), QDate(2026, 10, 5), 10, 2}};
    return made;
}

} // namespace

TEST_CASE("figures of the hall come out of their bytes as they went in, hidden counts as hidden", "[wire][analysis]")
{
    const auto read = wire::decodeAnalysis(wire::encode(figures()));
    REQUIRE(read);
    CHECK((*read == figures()));
    CHECK_FALSE(read->types.first().counts[1].has_value());
    CHECK((*wire::decodeAnalysis(wire::encode(*read)) == figures()));
}

TEST_CASE("figures that are no figures are not read", "[wire][analysis]")
{
    const QJsonObject good = QJsonDocument::fromJson(wire::encode(figures())).object();
    const auto reads = [](const QJsonObject &object) { return wire::decodeAnalysis(QJsonDocument(object).toJson()).has_value(); };
    REQUIRE(reads(good));
    for (const QString &name : good.keys()) {
        QJsonObject less = good;
        less.remove(name);
        INFO(name.toStdString());
        CHECK(reads(less) == false);
    }
    const QJsonArray wrongRows[] = {{QJsonObject{{"key", "1"}, {"counts", QJsonArray{1, 2, 3}}}}, {QJsonObject{{"key", "1"}, {"counts", QJsonArray{1, 2, 3, -4}}}},
                                    {QJsonObject{{"key", "1"}, {"counts", QJsonArray{1, 2, 3, 4.5}}}}, {QJsonObject{{"key", "1"}, {"counts", QJsonArray{1, 2, 3, "4"}}}},
                                    {QJsonObject{{"key", 1}, {"counts", QJsonArray{1, 2, 3, 4}}}}};
    for (const QJsonArray &rows : wrongRows) {
        QJsonObject bad = good;
        bad.insert("types", rows);
        CHECK_FALSE(reads(bad));
    }
    CHECK_FALSE(wire::decodeAnalysis("[]").has_value());
    CHECK_FALSE(wire::decodeAnalysis(QByteArray(300 * 1024, ' ')).has_value());
}
