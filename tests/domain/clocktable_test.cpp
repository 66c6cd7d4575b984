// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocktable.h"
#include "fakes/laws.h"
#include "fakes/printers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <functional>

using namespace hall;

namespace {

/** The shipped table after \a change; nothing when it is refused. */
std::optional<ClockTable> changed(const std::function<void(QJsonArray &)> &change)
{
    QJsonObject file = QJsonDocument::fromJson(fakes::resourceFile(QStringLiteral("clocks.json"))).object();
    QJsonArray rows = file.value(QStringLiteral("clocks")).toArray();
    change(rows);
    file.insert(QStringLiteral("clocks"), rows);
    const auto read = ClockTable::fromJson(QJsonDocument(file).toJson());
    return read ? std::optional(*read) : std::nullopt;
}

std::function<void(QJsonArray &)> with(int row, const char *key, const QJsonValue &value)
{
    return [=](QJsonArray &rows) {
        QJsonObject object = rows.at(row).toObject();
        object.insert(QLatin1String(key), value);
        rows.replace(row, object);
    };
}

struct Period
{
    ClockId id;
    int length;
    DayBase base;
    Bound bound;
    const char *article;
};

} // namespace

TEST_CASE("REG 22, 23, 34, 35, 36, MED 33: each statutory clock has its length, its days and the one it binds", "[clocks]")
{
    const ClockTable &table = fakes::clockTable();
    for (const Period &law : {Period{ClockId::Clk01, 15, DayBase::Natural, Bound::ForwardingOffice, "二十二条"},
                              Period{ClockId::Clk02, 15, DayBase::Natural, Bound::Organ, "二十三条"},
                              Period{ClockId::Clk03, 15, DayBase::Natural, Bound::Organ, "二十三条"},
                              Period{ClockId::Clk04, 5, DayBase::Working, Bound::Organ, "二十三条"},
                              Period{ClockId::Clk05, 60, DayBase::Natural, Bound::Organ, "三十四条"},
                              Period{ClockId::Clk06, 30, DayBase::Natural, Bound::Organ, "三十四条"},
                              Period{ClockId::Clk07, 30, DayBase::Natural, Bound::Petitioner, "三十五条"},
                              Period{ClockId::Clk08, 30, DayBase::Natural, Bound::Superior, "三十五条"},
                              Period{ClockId::Clk09, 30, DayBase::Natural, Bound::Petitioner, "三十六条"},
                              Period{ClockId::Clk10, 30, DayBase::Natural, Bound::Superior, "三十六条"},
                              Period{ClockId::Clk14, 30, DayBase::Natural, Bound::Parties, "三十三条"},
                              Period{ClockId::Clk15, 1, DayBase::Month, Bound::Mediator, "三十三条"}}) {
        const ClockRule &rule = table.inForce(law.id, QDate(2026, 9, 1));
        INFO(clockName(law.id).toStdString());
        CHECK(rule.id == law.id);
        CHECK(rule.term == Term{law.length, law.base});
        CHECK(rule.bound == law.bound);
        CHECK(rule.basis.endsWith(QString::fromUtf8(law.article)));
        CHECK_FALSE(rule.unverified);
    }
}

TEST_CASE("periods known from memory alone say so", "[clocks]")
{
    for (const ClockId id : {ClockId::Clk12, ClockId::Clk13})
        CHECK(fakes::clockTable().inForce(id, QDate(2026, 9, 1)).unverified);
}

TEST_CASE("REG 23 and 36: only an unclear name or address and a hearing let a statutory clock stand still", "[clocks]")
{
    for (const ClockRule &rule : fakes::clockTable().rules()) {
        INFO(clockName(rule.id).toStdString());
        QList<PauseReason> lawful;
        if (rule.id == ClockId::Clk02 || rule.id == ClockId::Clk03)
            lawful << PauseReason::NameOrAddressUnclear;
        if (rule.id == ClockId::Clk10)
            lawful << PauseReason::Hearing;
        if (rule.id == ClockId::Clk18) // the centre's own limit, by its own rule
            lawful << PauseReason::AwaitingPapers;
        CHECK(rule.pauses == lawful);
    }
}

TEST_CASE("CLK-18: the centre's own limit depends on how hard the matter is", "[clocks]")
{
    const QDate day(2026, 9, 1);
    CHECK(fakes::clockTable().inForce(ClockId::Clk18, day, Grade::Simple).term.days == 1);
    CHECK(fakes::clockTable().inForce(ClockId::Clk18, day, Grade::Ordinary).term.days == 7);
    CHECK(fakes::clockTable().inForce(ClockId::Clk18, day, Grade::Complex).term.days == 20);
}

TEST_CASE("a change of law is a row: what began before keeps the period of its first day", "[clocks]")
{
    const auto table = changed([](QJsonArray &rows) {
        with(4, "to", QStringLiteral("2027-06-30"))(rows);
        QJsonObject shorter = rows.at(4).toObject();
        shorter.remove(QStringLiteral("to"));
        shorter.insert(QStringLiteral("from"), QStringLiteral("2027-07-01"));
        shorter.insert(QStringLiteral("length"), 45);
        rows.prepend(shorter); // in whatever order they stand
    });
    REQUIRE(table);
    CHECK(table->inForce(ClockId::Clk05, QDate(2027, 6, 30)).term.days == 60);
    CHECK(table->inForce(ClockId::Clk05, QDate(2027, 7, 1)).term.days == 45);
    CHECK(table->inForce(ClockId::Clk05, QDate(1970, 1, 1)).term.days == 60); // a PC whose clock is wrong
}

TEST_CASE("a table that leaves a day or a clock without a rule, or with two, is refused", "[clocks]")
{
    CHECK(changed([](QJsonArray &) {}));
    CHECK_FALSE(changed([](QJsonArray &rows) { rows.removeAt(3); }));
    CHECK_FALSE(changed([](QJsonArray &rows) { rows.append(rows.at(3)); }));
    CHECK_FALSE(changed(with(3, "to", QStringLiteral("2027-06-30"))));
    CHECK_FALSE(changed(with(3, "to", QStringLiteral("2020-06-30"))));
    CHECK_FALSE(changed(with(3, "to", QStringLiteral("soon"))));
    CHECK_FALSE(changed(with(3, "from", QJsonValue())));
    CHECK_FALSE(changed(with(3, "id", QStringLiteral("CLK-11"))));
    CHECK_FALSE(changed(with(3, "length", 0)));
    CHECK_FALSE(changed(with(3, "length", 1.5)));
    CHECK_FALSE(changed(with(3, "unit", QStringLiteral("days"))));
    CHECK_FALSE(changed(with(3, "bound", QStringLiteral("nobody"))));
    CHECK_FALSE(changed(with(3, "basis", QString())));
    CHECK_FALSE(changed(with(3, "grade", QStringLiteral("simple")))); // only CLK-18 has grades
    CHECK_FALSE(changed(with(3, "pauses", QJsonArray{QStringLiteral("holiday")})));
    CHECK_FALSE(ClockTable::fromJson("{}").ok());
    CHECK_FALSE(ClockTable::fromJson("").ok());
}
