// SPDX-License-Identifier: GPL-3.0-or-later
/** How long an archived case is kept, and from which day on it may be erased. */
#include "domain/retention.h"

#include "fakes/course.h"
#include "fakes/printers.h"

#include <QtCore/QJsonDocument>

using namespace hall;
using namespace hall::fakes;

namespace {

const RetentionTable &shipped()
{
    static const RetentionTable table = RetentionTable::fromJson(resourceFile(QStringLiteral("retention.json"))).value();
    return table;
}

CaseFile archived(QDate day, int choice = 0, Outcome outcome = Outcome::Settled)
{
    CaseFile file;
    file.id = CaseId(idOf(1));
    file.state = CaseState::Archived;
    file.headcount = 1;
    file.outcome = outcome;
    StepRecord record;
    record.step = Step::CaseArchived;
    record.facts.on = day;
    record.facts.choice = choice;
    file.steps << record;
    return file;
}

QByteArray tableOf(const QByteArray &classes)
{
    return "{\"classes\":[" + classes + "]}";
}

const QByteArray Names = R"("names":{"zh_CN":"甲","en":"a","ug":"ا","kk_Arab":"ا"},"basis":"x")";

} // namespace

TEST_CASE("the schedule as it is shipped has a class for every case, each with names in four languages and a basis", "[retention]")
{
    for (const RetentionClass &one : shipped().classes()) {
        INFO(one.code.toStdString());
        CHECK(one.names.size() == 4);
        CHECK_FALSE(one.basis.isEmpty());
    }
    CaseFile file = archived(QDate(2026, 11, 23));
    CHECK(retentionClassOf(file, shipped()).code == "long");
    CHECK(shipped().yearsOf(file) == 30);
    file.outcome = Outcome::Withdrawn;
    CHECK(retentionClassOf(file, shipped()).code == "short");
    CHECK(shipped().yearsOf(file) == 10);
    file.headcount = 5;
    CHECK(retentionClassOf(file, shipped()).code == "joint");
    CHECK_FALSE(shipped().yearsOf(file));
    file.level = 2;
    CHECK(retentionClassOf(file, shipped()).code == "lasting");
    file.category = Category::Accusation;
    CHECK(retentionClassOf(file, shipped()).code == "sealed");
    CHECK_FALSE(dueOn(file, shipped()));
}

TEST_CASE("a case may be erased from the day after the corresponding day of the last year", "[retention]")
{
    struct Vector { QDate archived; int choice; Outcome outcome; QDate due; };
    for (const Vector &one : QList<Vector>{{QDate(2026, 11, 23), 0, Outcome::Withdrawn, QDate(2036, 11, 24)},
                                           {QDate(2026, 12, 31), 0, Outcome::Withdrawn, QDate(2037, 1, 1)},
                                           {QDate(2028, 2, 29), 0, Outcome::Withdrawn, QDate(2038, 3, 1)}, // 2038 has no 29 February
                                           {QDate(2030, 2, 28), 0, Outcome::Withdrawn, QDate(2040, 2, 29)}, // and 2040 has one
                                           {QDate(2026, 11, 23), 0, Outcome::Settled, QDate(2056, 11, 24)},
                                           // Who archived it chose longer, or shorter than the schedule has it.
                                           {QDate(2026, 11, 23), static_cast<int>(Retention::ThirtyYears), Outcome::Withdrawn, QDate(2056, 11, 24)},
                                           {QDate(2026, 11, 23), static_cast<int>(Retention::TenYears), Outcome::Settled, QDate(2056, 11, 24)},
                                           {QDate(2026, 11, 23), static_cast<int>(Retention::Permanent), Outcome::Withdrawn, QDate()}}) {
        INFO(one.archived.toString(Qt::ISODate).toStdString() << " " << one.choice);
        CHECK(dueOn(archived(one.archived, one.choice, one.outcome), shipped()).value_or(QDate()) == one.due);
    }
}

TEST_CASE("the day of archiving is Beijing's, also where it was left out", "[retention]")
{
    CaseFile file = archived(QDate(), 0, Outcome::Withdrawn);
    file.steps.last().at = QDateTime(QDate(2026, 11, 23), QTime(15, 59), Qt::UTC);
    CHECK(dueOn(file, shipped()) == QDate(2036, 11, 24));
    file.steps.last().at = QDateTime(QDate(2026, 11, 23), QTime(16, 0), Qt::UTC); // midnight in Beijing
    CHECK(dueOn(file, shipped()) == QDate(2036, 11, 25));
}

TEST_CASE("what is not archived, or has something open, is never due", "[retention]")
{
    const CaseFile done = archived(QDate(2026, 11, 23), 0, Outcome::Withdrawn);
    REQUIRE(dueOn(done, shipped()));
    for (const CaseState state : {CaseState::Registered, CaseState::Handling, CaseState::InReview, CaseState::InReReview, CaseState::Closed, CaseState::Declined}) {
        CaseFile file = done;
        file.state = state;
        CHECK_FALSE(dueOn(file, shipped()));
    }
    CaseFile file = done;
    file.pending = PendingTransfer{TransferId(idOf(2)), FrontDesk, WindowNumber(5), TransferState::Objected};
    CHECK_FALSE(dueOn(file, shipped()));
    file = done;
    file.steps.prepend(StepRecord{EventId(idOf(3)), Step::SupervisionOpened});
    CHECK_FALSE(dueOn(file, shipped()));
    file.steps.insert(1, StepRecord{EventId(idOf(4)), Step::SupervisionAnswered});
    file.steps[1].facts.about = EventId(idOf(3));
    CHECK(dueOn(file, shipped()));
    file.steps.prepend(StepRecord{EventId(idOf(5)), Step::PathImported});
    CHECK_FALSE(dueOn(file, shipped()));
    file = done;
    file.updateNeeded = true;
    CHECK_FALSE(dueOn(file, shipped()));
    // Reopened and closed again, but not archived again.
    file = done;
    file.round = file.steps.size();
    CHECK_FALSE(dueOn(file, shipped()));
}

TEST_CASE("a table that is not of its form is refused, a period that was left out not taken for permanent", "[retention]")
{
    const QByteArray rest = R"({"code":"rest","years":30,)" + Names + "}";
    CHECK(RetentionTable::fromJson(tableOf(rest)).ok());
    for (const QByteArray &bad : {QByteArray(), rest + "," + rest, QByteArray(R"({"code":"rest",)") + Names + "}", QByteArray(R"({"code":"rest","years":0,)") + Names + "}",
                                  QByteArray(R"({"code":"rest","years":30,"outcomes":["lost"],)") + Names + "}," + rest,
                                  QByteArray(R"({"code":"some","years":30,"categories":["claim"],)") + Names + "}",
                                  QByteArray(R"({"code":"rest","years":30,"basis":"x"})"), QByteArray(R"({"code":"rest","years":"thirty",)") + Names + "}"}) {
        INFO(bad.toStdString());
        CHECK_FALSE(RetentionTable::fromJson(tableOf(bad)).ok());
    }
}

TEST_CASE("the record of reading is kept three years from the day of receipt, and to the corresponding day", "[retention]")
{
    CHECK(shipped().accessYears() == 3);
    struct Vector { QDate today; QDate until; };
    for (const Vector &one : QList<Vector>{{QDate(2029, 11, 25), QDate(2026, 11, 24)},
                                           {QDate(2029, 11, 24), QDate(2026, 11, 23)},
                                           {QDate(2028, 3, 1), QDate(2025, 2, 28)},
                                           {QDate(2028, 2, 29), QDate(2025, 2, 28)},  // 2025 has no 29 February
                                           {QDate(2027, 3, 1), QDate(2024, 2, 29)},   // whose corresponding day is the 28th
                                           {QDate(2027, 2, 28), QDate(2024, 2, 27)}}) {
        INFO(one.today.toString(Qt::ISODate).toStdString());
        CHECK(shipped().accessDueUntil(one.today).value_or(QDate()) == one.until);
        // Said the other way round: that day is past its time, the next is not.
        CHECK(one.until.addYears(3) < one.today);
        CHECK(one.until.addDays(1).addYears(3) >= one.today);
    }
}

TEST_CASE("a schedule that says nothing of the record of reading erases nothing of it, and one that says nonsense is none", "[retention]")
{
    const QByteArray rest = R"("classes":[{"code":"rest","years":30,)" + Names + "}]}";
    const auto silent = RetentionTable::fromJson("{" + rest);
    REQUIRE(silent.ok());
    CHECK_FALSE(silent->accessYears());
    CHECK_FALSE(silent->accessDueUntil(QDate(2060, 1, 1)));
    const auto shortest = RetentionTable::fromJson(R"({"access_years":1,)" + rest);
    REQUIRE(shortest.ok());
    CHECK(shortest->accessDueUntil(QDate(2027, 11, 25)) == QDate(2026, 11, 24));
    for (const char *bad : {"0", "-1", "201", "\"3\"", "null", "1.5", "true"}) {
        INFO(bad);
        CHECK_FALSE(RetentionTable::fromJson(QByteArray(R"({"access_years":)") + bad + "," + rest).ok());
    }
}

TEST_CASE("an erased case is nothing any more: no order fits it, and nothing that comes changes it", "[retention]")
{
    Course course;
    course.does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回了请求")});
    course.does(RecordPrint{PaperForm::F02Registration, QStringLiteral("zh_CN"), QStringLiteral("printer")}).does(Step::FollowedUp);
    const auto erased = [&course] {
        const Circumstances now = at(FrontDesk, 7'000, course.file.id);
        return Event{now.eventIds.first(), course.file.id, now.device, now.officer, now.officerName, FrontDesk, now.now,
                     CaseErased{QStringLiteral("short"), QStringLiteral("certificate"), now.officer, OfficerId(idOf(8))}};
    };
    CHECK((misfit(course.file, erased())->code == RefusalCode::StateDoesNotAllow)); // not archived
    course.does(Step::CaseArchived, static_cast<int>(Retention::TenYears));
    CHECK(dueOn(course.file, shipped()) == course.today().addYears(10).addDays(1));
    CaseFile sealedCase = course.file;
    sealedCase.category = Category::Accusation;
    CHECK((misfit(sealedCase, erased())->code == RefusalCode::AccusationSealed));
    REQUIRE_FALSE(misfit(course.file, erased()));
    const CaseFile gone = evolve(course.file, erased());
    CHECK(gone.erased);
    CHECK(gone.known());
    CHECK((gone.state == CaseState::Unknown));
    CHECK(gone.respondentUnit.isEmpty());
    CHECK(gone.steps.isEmpty());
    CHECK(audienceOf(gone).isEmpty());
    // The centre, which has no key for what was before, comes to the same.
    CaseFile unread;
    unread.updateNeeded = true;
    CHECK(evolve(unread, erased()).erased);
    CHECK_FALSE(evolve(unread, erased()).updateNeeded);
    for (const Event &event : std::as_const(course.history)) {
        CHECK((misfit(gone, event)->code == RefusalCode::CaseErased));
        CHECK(evolve(gone, event).erased);
    }
    CHECK((misfit(gone, erased())->code == RefusalCode::CaseErased));
}
