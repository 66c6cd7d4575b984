// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendarfiles.h"
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

const char NextYear[] = R"({"region":"65","years":[{"year":2026,"basis":"新疆2026年通知","rest":["2026-09-18"],"work":[]}]})";
const char Corrected[] = R"({"region":"65","years":[{"year":2026,"basis":"新疆2026年更正通知","rest":["2026-09-21"],"work":[]}]})";

} // namespace

TEST_CASE("a calendar that the centre signed reaches a desk on a stick, and its dates are no longer provisional", "[desk][calendar]")
{
    CuttableLine line;
    CentreProcess centre{line};
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    QTemporaryDir stick;
    const QString plain = written(stick, QStringLiteral("65.json"), NextYear);
    const QString signedFile = stick.filePath(QStringLiteral("65.signed"));
    const QByteArray said = centre.order({QStringLiteral("sign-calendar"), QStringLiteral("--from"), plain, QStringLiteral("--edition"), QStringLiteral("1"),
                                          QStringLiteral("--to"), signedFile});
    CHECK(said == R"({"region":"65","year":2026,"edition":1})");
    // As it lies there, unsigned, no desk takes it.
    const auto unsignedOne = calendarfiles::import(counter.folder.path(), plain);
    REQUIRE_FALSE(unsignedOne.ok());
    const auto taken = calendarfiles::import(counter.folder.path(), signedFile);
    REQUIRE(taken.ok());
    CHECK(taken->first().year == 2026);
    counter.open();
    REQUIRE(counter.desk);
    REQUIRE(counter.sit(QStringLiteral("阿里木")));

    const QByteArray authority = identityfiles::read(QDir(counter.folder.path()))->authorityPem;
    QList<CalendarLayer> layers = Calendar::layersFromJson(resourceFile(QStringLiteral("calendars/national.json"))).value();
    CHECK(dueDates(QDate(2026, 9, 1), {15, DayBase::Natural}, Calendar(layers, QStringLiteral("65"))).provisional);
    layers += calendarfiles::layersIn(counter.folder.path(), authority);
    const Calendar calendar(layers, QStringLiteral("65"));
    CHECK_FALSE(dueDates(QDate(2026, 9, 1), {15, DayBase::Natural}, calendar).provisional);
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 9, 18)));
}

TEST_CASE("a day on which this hall alone is shut is signed, imported and stands above the region's calendar", "[desk][calendar]")
{
    CuttableLine line;
    CentreProcess centre{line};
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    QTemporaryDir stick;
    const QByteArray notices[] = {NextYear, R"({"region":"hall","years":[{"year":2026,"basis":"大厅搬迁通知","rest":["2026-09-22"],"work":["2026-09-18"]}]})"};
    int number = 0;
    for (const QByteArray &notice : notices) {
        const QString plain = written(stick, QString::number(++number), notice);
        REQUIRE_FALSE(centre.order({QStringLiteral("sign-calendar"), QStringLiteral("--from"), plain, QStringLiteral("--edition"), QStringLiteral("1"), QStringLiteral("--to"),
                                    plain + QStringLiteral(".signed")})
                          .isEmpty());
        REQUIRE(calendarfiles::import(counter.folder.path(), plain + QStringLiteral(".signed")).ok());
    }
    QList<CalendarLayer> layers = Calendar::layersFromJson(resourceFile(QStringLiteral("calendars/national.json"))).value();
    layers += calendarfiles::layersIn(counter.folder.path(), identityfiles::read(QDir(counter.folder.path()))->authorityPem);
    const Calendar calendar(layers, QStringLiteral("65"));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 9, 22)));
    CHECK(calendar.isWorkingDay(QDate(2026, 9, 18))); // the region rests, this hall works
}

TEST_CASE("of two editions the later one holds alone", "[desk][calendar]")
{
    CuttableLine line;
    CentreProcess centre{line};
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    QTemporaryDir stick;
    int edition = 0;
    for (const char *notice : {NextYear, Corrected}) {
        const QString number = QString::number(++edition);
        const QString plain = written(stick, number, notice);
        REQUIRE_FALSE(centre.order({QStringLiteral("sign-calendar"), QStringLiteral("--from"), plain, QStringLiteral("--edition"), number, QStringLiteral("--to"),
                                    plain + QStringLiteral(".signed")})
                          .isEmpty());
        REQUIRE(calendarfiles::import(counter.folder.path(), plain + QStringLiteral(".signed")).ok());
    }
    const QByteArray authority = identityfiles::read(QDir(counter.folder.path()))->authorityPem;
    const Calendar calendar(calendarfiles::layersIn(counter.folder.path(), authority), QStringLiteral("65"));
    CHECK(calendar.isWorkingDay(QDate(2026, 9, 18)));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 9, 21)));
}

TEST_CASE("a calendar signed by another centre, changed after signing, or put into the folder by hand has no effect", "[desk][calendar]")
{
    CuttableLine line;
    CuttableLine otherLine;
    CentreProcess centre{line};
    CentreProcess other{otherLine};
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    QTemporaryDir stick;
    const QString plain = written(stick, QStringLiteral("65.json"), NextYear);
    const QString foreign = stick.filePath(QStringLiteral("foreign"));
    REQUIRE_FALSE(other.order({QStringLiteral("sign-calendar"), QStringLiteral("--from"), plain, QStringLiteral("--edition"), QStringLiteral("1"), QStringLiteral("--to"), foreign}).isEmpty());
    const auto refused = calendarfiles::import(counter.folder.path(), foreign);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.refusal().facts.value(QStringLiteral("reason")).toString() == QStringLiteral("not_signed"));

    const QString own = stick.filePath(QStringLiteral("own"));
    REQUIRE_FALSE(centre.order({QStringLiteral("sign-calendar"), QStringLiteral("--from"), plain, QStringLiteral("--edition"), QStringLiteral("1"), QStringLiteral("--to"), own}).isEmpty());
    QFile file(own);
    REQUIRE(file.open(QIODevice::ReadOnly));
    SignedCalendar changed = SignedCalendar::fromJson(file.readAll()).value();
    changed.edition = 9;
    CHECK_FALSE(calendarfiles::import(counter.folder.path(), written(stick, QStringLiteral("edition"), changed.toJson())).ok());
    changed.edition = 1;
    changed.calendar.replace("2026-09-18", "2026-09-17");
    const QString tampered = written(stick, QStringLiteral("tampered"), changed.toJson());
    CHECK_FALSE(calendarfiles::import(counter.folder.path(), tampered).ok());
    QDir(counter.folder.path()).mkpath(QStringLiteral("calendars"));
    REQUIRE(QFile::copy(tampered, counter.folder.filePath(QStringLiteral("calendars/65-2026-9.json"))));
    CHECK(calendarfiles::layersIn(counter.folder.path(), identityfiles::read(QDir(counter.folder.path()))->authorityPem).isEmpty());
}

TEST_CASE("a file that is no calendar is refused by the centre and by the desk", "[desk][calendar]")
{
    CuttableLine line;
    CentreProcess centre{line};
    QTemporaryDir stick;
    const QString nonsense = written(stick, QStringLiteral("x.json"), R"({"region":"65","years":[{"year":2026,"basis":"x","rest":["2026-13-01"],"work":[]}]})");
    CHECK(centre.order({QStringLiteral("sign-calendar"), QStringLiteral("--from"), nonsense, QStringLiteral("--edition"), QStringLiteral("1"), QStringLiteral("--to"),
                        stick.filePath(QStringLiteral("out"))})
              .isEmpty());
    CHECK_FALSE(QFile::exists(stick.filePath(QStringLiteral("out"))));
    CHECK_FALSE(SignedCalendar::fromJson("{}").ok());
    CHECK_FALSE(SignedCalendar::fromJson(QByteArray(2 * 1024 * 1024, '{')).ok());
}
