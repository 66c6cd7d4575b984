// SPDX-License-Identifier: GPL-3.0-or-later
/** REG 30, PIPL 47: the end of an accusation's retention period, which window 23 alone decides about. */
#include "domain/sealederasure.h"

#include "domain/decide.h"
#include "domain/rights.h"
#include "fakes/course.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Zhao = QStringLiteral("赵纪检");
const QString Qian = QStringLiteral("钱纪检");
const QDate Archived(2026, 10, 20);

/** Received at the front desk by 阿里木, archived at window 23. */
CaseFile archived(Category category = Category::Accusation)
{
    FileCase filing = aFiling();
    filing.category = category;
    CaseFile file = after({}, decide({}, filing, at(FrontDesk, 1)).value());
    file.owner = DisciplineRoom;
    file.state = CaseState::Archived;
    StepRecord record;
    record.id = EventId(idOf(2));
    record.step = Step::CaseArchived;
    record.facts.on = Archived;
    record.at = QDateTime(Archived, QTime(3, 0), Qt::UTC);
    file.steps << record;
    return file;
}

Circumstances sits(const QString &officer, quint64 seed, WindowNumber window = DisciplineRoom)
{
    return at(window, seed, CaseId(idOf(1)), officer);
}

CaseFile taken(const CaseFile &file, Step step, const QString &officer, quint64 seed)
{
    const auto events = decide(file, filled(step), sits(officer, seed));
    REQUIRE(events.ok());
    return after(file, *events);
}

RefusalCode refusedWith(const CaseFile &file, Step step, const Circumstances &now)
{
    const auto events = decide(file, filled(step), now);
    REQUIRE_FALSE(events.ok());
    return events.refusal().code;
}

RetentionTable buyers()
{
    const QByteArray names = R"("names":{"zh_CN":"甲","en":"a","ug":"ا","kk_Arab":"ا"},"basis":"x")";
    return RetentionTable::fromJson(R"({"classes":[{"code":"sealed","categories":["accusation"],"years":10,)" + names + R"(},{"code":"rest","years":20,)" + names + "}]}").value();
}

/** The centre had the archiving on its day, and of the decision whatever \a agreed says. */
HeardAt heard(QDate agreed, QDate archivedOn = Archived)
{
    return [=](const EventId &event) {
        return event == EventId(idOf(2)) ? QDateTime(archivedOn, QTime(3, 0), Qt::UTC) : QDateTime(agreed, QTime(3, 0), Qt::UTC);
    };
}
const HeardAt AtOnce = heard(Archived);

Event erasure(const CaseFile &file, const CaseErased &body)
{
    return {EventId(idOf(90)), file.id, DeviceId(idOf(91)), OfficerId(idOf(92)), QString::fromLatin1(CentreOfficer), DisciplineRoom, {}, body};
}

} // namespace

TEST_CASE("an accusation is erased when one officer at window 23 has asked for it, another has agreed, and its period is over", "[law][accusation][retention]")
{
    CaseFile file = archived();
    CHECK_FALSE(sealedErasureDue(file, buyers(), QDate(2040, 1, 1), AtOnce));
    file = taken(file, Step::ErasureAsked, Zhao, 10);
    CHECK_FALSE(sealedErasureDue(file, buyers(), QDate(2040, 1, 1), AtOnce));
    file = taken(file, Step::ErasureAgreed, Qian, 20);
    REQUIRE(erasureDecided(file));
    CHECK_FALSE(sealedErasureDue(file, buyers(), QDate(2036, 10, 20), AtOnce));
    const auto due = sealedErasureDue(file, buyers(), QDate(2036, 10, 21), AtOnce);
    REQUIRE(due);
    CHECK(due->retentionClass == "sealed");
    CHECK(due->certificate == "window-23 years=10 over=2036-10-21 due=2036-10-21");
    CHECK(due->by == officerIdOf(CentreId(idOf(7)), Zhao));
    CHECK(due->second == officerIdOf(CentreId(idOf(7)), Qian));
    REQUIRE_FALSE(misfit(file, erasure(file, *due)));
    CHECK(evolve(file, erasure(file, *due)).erased);
    // Where the schedule keeps accusations for ever, as the one that is built in does, they are never erased.
    const RetentionTable shipped = RetentionTable::fromJson(resourceFile(QStringLiteral("retention.json"))).value();
    CHECK_FALSE(sealedErasureDue(file, shipped, QDate(2200, 1, 1), AtOnce));
}

TEST_CASE("a day of archiving that the window's PC states counts no more than the day on which the centre had it", "[law][accusation][retention]")
{
    CaseFile file = taken(taken(archived(), Step::ErasureAsked, Zhao, 10), Step::ErasureAgreed, Qian, 20);
    StepRecord &record = *std::find_if(file.steps.begin(), file.steps.end(), [](const StepRecord &one) { return one.step == Step::CaseArchived; });
    record.facts.on = Archived.addYears(-11);
    record.at = QDateTime(record.facts.on, QTime(3, 0), Qt::UTC);
    CHECK_FALSE(sealedErasureDue(file, buyers(), QDate(2036, 10, 20), AtOnce));
    CHECK(sealedErasureDue(file, buyers(), QDate(2036, 10, 21), AtOnce));
    // One that is later than what the centre had holds: nothing goes sooner for it.
    record.facts.on = Archived.addYears(1);
    CHECK_FALSE(sealedErasureDue(file, buyers(), QDate(2037, 10, 20), AtOnce));
    CHECK(sealedErasureDue(file, buyers(), QDate(2037, 10, 21), AtOnce));
    // Where the centre cannot say, nothing is erased.
    CHECK_FALSE(sealedErasureDue(file, buyers(), QDate(2090, 1, 1), {}));
    CHECK_FALSE(sealedErasureDue(file, buyers(), QDate(2090, 1, 1), [](const EventId &) { return QDateTime(); }));
}

TEST_CASE("thirty days pass between the second officer's word and the erasure, within which others at the window see it", "[law][accusation][retention]")
{
    const CaseFile file = taken(taken(archived(), Step::ErasureAsked, Zhao, 10), Step::ErasureAgreed, Qian, 20);
    const HeardAt late = heard(QDate(2040, 1, 1));
    CHECK_FALSE(sealedErasureDue(file, buyers(), QDate(2040, 1, 1), late));
    CHECK_FALSE(sealedErasureDue(file, buyers(), QDate(2040, 1, 31), late));
    const auto due = sealedErasureDue(file, buyers(), QDate(2040, 2, 1), late);
    REQUIRE(due);
    // Which period was applied stands in the event: the schedule may be another one by then.
    CHECK(due->certificate == "window-23 years=10 over=2036-10-21 due=2040-02-01");
    CHECK(due->certificate.size() <= 60);
}

TEST_CASE("who asked does not agree as well, and nobody agrees to what was not asked", "[law][accusation][retention]")
{
    CHECK((refusedWith(archived(), Step::ErasureAgreed, sits(Qian, 10)) == RefusalCode::NotYetDone));
    const CaseFile asked = taken(archived(), Step::ErasureAsked, Zhao, 10);
    CHECK((refusedWith(asked, Step::ErasureAgreed, sits(Zhao, 20)) == RefusalCode::AnotherOfficer));
    CHECK((refusedWith(asked, Step::ErasureAsked, sits(Qian, 20)) == RefusalCode::DoneAlready));
    const CaseFile agreed = taken(asked, Step::ErasureAgreed, Qian, 20);
    CHECK((refusedWith(agreed, Step::ErasureAgreed, sits(QStringLiteral("孙纪检"), 30)) == RefusalCode::DoneAlready));
}

TEST_CASE("no other window decides it, not who received it there, and no other case is erased this way", "[law][accusation][retention]")
{
    for (const WindowNumber window : {FrontDesk, PetitionOffice, WindowNumber(8)})
        CHECK_FALSE(decide(archived(), filled(Step::ErasureAsked), sits(QStringLiteral("阿里木"), 10, window)).ok());
    CHECK((refusedWith(archived(Category::Claim), Step::ErasureAsked, sits(Zhao, 10)) == RefusalCode::TrackDoesNotAllow));
    CaseFile open = archived();
    open.state = CaseState::Closed;
    CHECK_FALSE(decide(open, filled(Step::ErasureAsked), sits(Zhao, 10)).ok());
    // About the discipline organ itself: the room does not see it.
    CaseFile upward = archived();
    upward.accused << DisciplineRoom;
    CHECK_FALSE(decide(upward, filled(Step::ErasureAsked), sits(Zhao, 10)).ok());
}

TEST_CASE("at window 23 only the discipline role, and who received it, may take part: so one of two holds the role", "[rights][accusation][retention]")
{
    const CaseFile file = archived();
    for (const Step step : {Step::ErasureAsked, Step::ErasureAgreed}) {
        const Event event{EventId(idOf(3)), file.id, DeviceId(idOf(4)), OfficerId(idOf(5)), Zhao, DisciplineRoom, {}, StepTaken{step, {}}};
        for (const Role role : Roles) {
            INFO(roleName(role).toStdString());
            CHECK((rightOf(role, actOf(event), AccessLevel::Sealed, DisciplineRoom) == Right::Yes) == (role == Role::Discipline));
        }
    }
}

TEST_CASE("the centre erases no accusation in other names than those that decided it", "[law][accusation][retention]")
{
    const CaseFile file = taken(taken(archived(), Step::ErasureAsked, Zhao, 10), Step::ErasureAgreed, Qian, 20);
    const auto due = sealedErasureDue(file, buyers(), QDate(2040, 1, 1), AtOnce);
    REQUIRE(due);
    CaseErased other = *due;
    other.second = OfficerId(idOf(99));
    CHECK((misfit(file, erasure(file, other))->code == RefusalCode::AccusationSealed));
    CHECK((misfit(archived(), erasure(archived(), *due))->code == RefusalCode::AccusationSealed));
}
