// SPDX-License-Identifier: GPL-3.0-or-later
/** What lies at the windows that had a case, once it has been archived for a while. */
#include "domain/oldcopies.h"

#include "domain/decide.h"
#include "domain/withdrawal.h"
#include "fakes/course.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Owner(5);
const QDate Archived(2026, 10, 20);

/** Registered at 1, sent on by 3, supervised by 2, helped by 7 and 8; archived at 5. */
CaseFile archived(QDate day = Archived)
{
    CaseFile file;
    file.id = CaseId(idOf(1));
    file.state = CaseState::Archived;
    file.firstWindow = FrontDesk;
    file.owner = Owner;
    file.pastOwners = {FrontDesk, WindowNumber(3)};
    file.overseers = {PetitionOffice};
    file.joined = {WindowNumber(7)};
    file.concerned = {WindowNumber(8)};
    StepRecord record;
    record.id = EventId(idOf(2));
    record.step = Step::CaseArchived;
    record.facts.on = day;
    record.at = QDateTime(day, QTime(3, 0), Qt::UTC);
    file.steps << record;
    return file;
}

Event withdrawal(const CaseFile &file)
{
    StepFacts facts;
    facts.on = Archived.addDays(CopyDays + 1);
    return {EventId(idOf(3)), file.id, DeviceId(idOf(4)), OfficerId(idOf(5)), QString::fromLatin1(CentreOfficer), file.owner, {},
            StepTaken{Step::CopiesWithdrawn, facts}};
}

QDateTime noon(QDate day)
{
    return QDateTime(day, QTime(4, 0), Qt::UTC);
}

} // namespace

TEST_CASE("an archived case stays thirty days at the windows that had it, and goes on the thirty-first", "[oldcopies]")
{
    const CaseFile file = archived();
    CHECK(copiesAt(file) == QSet<WindowNumber>{FrontDesk, PetitionOffice, WindowNumber(3), WindowNumber(7), WindowNumber(8)});
    CHECK(copiesEndOn(file) == QDate(2026, 11, 20));
    CHECK_FALSE(oldCopies(file, noon(QDate(2026, 11, 19))));
    // By the days of Beijing: its midnight is at four in the afternoon.
    CHECK_FALSE(oldCopies(file, QDateTime(QDate(2026, 11, 19), QTime(15, 59), Qt::UTC)));
    const auto due = oldCopies(file, QDateTime(QDate(2026, 11, 19), QTime(16, 0), Qt::UTC));
    REQUIRE(due);
    CHECK((due->step == Step::CopiesWithdrawn));
    CHECK(due->facts.on == QDate(2026, 11, 20));
}

TEST_CASE("then its owner alone sees it, and the rest of the case is as it was", "[oldcopies]")
{
    const CaseFile before = archived();
    REQUIRE_FALSE(misfit(before, withdrawal(before)));
    const CaseFile after = evolve(before, withdrawal(before));
    CHECK(audienceOf(after) == QSet<WindowNumber>{Owner});
    CHECK((after.state == CaseState::Archived));
    CHECK(after.pastOwners == before.pastOwners);
    CHECK(after.handlers == before.handlers);
    CHECK(after.steps.last().officerName == CentreOfficer);
    // Once, and there is nothing more to do.
    CHECK(copiesAt(after).isEmpty());
    CHECK_FALSE(copiesEndOn(after));
    CHECK_FALSE(oldCopies(after, noon(QDate(2036, 1, 1))));
    CHECK(misfit(after, withdrawal(after))->code == RefusalCode::DoneAlready);
}

TEST_CASE("a laptop's archived case is kept at the coordinator's seat, too, and the laptop's own copy of another's goes long before", "[oldcopies]")
{
    CaseFile file = archived();
    file.owner = WindowNumber(91);
    REQUIRE(isLaptop(file.owner));
    file.pastOwners << WindowNumber(92);
    CHECK_FALSE(copiesAt(file).contains(WindowNumber(92)));
    CHECK(audienceOf(evolve(file, withdrawal(file))) == QSet<WindowNumber>{WindowNumber(91), CoordinatorSeat});
}

TEST_CASE("days count from when the centre heard of it: no PC clock keeps copies for years, or takes them away at once", "[oldcopies]")
{
    const auto heard = [](const EventId &event) {
        REQUIRE(event == EventId(idOf(2)));
        return noon(Archived);
    };
    for (const QDate claimed : {QDate(2019, 1, 1), QDate(2031, 1, 1)}) {
        INFO(claimed.toString(Qt::ISODate).toStdString());
        CHECK_FALSE(oldCopies(archived(claimed), noon(QDate(2026, 11, 19)), heard));
        CHECK(oldCopies(archived(claimed), noon(QDate(2026, 11, 20)), heard).has_value());
    }
}

TEST_CASE("of what is not archived, of accusations and of what nobody else has there are no copies to withdraw", "[oldcopies]")
{
    const QDateTime late = noon(QDate(2030, 1, 1));
    for (const CaseState state : {CaseState::Registered, CaseState::Handling, CaseState::Closed, CaseState::Declined, CaseState::Guided}) {
        CaseFile file = archived();
        file.state = state;
        CHECK_FALSE(oldCopies(file, late));
        CHECK(misfit(file, withdrawal(file)).has_value());
    }
    CaseFile accusation = archived();
    accusation.category = Category::Accusation;
    accusation.owner = DisciplineRoom;
    CHECK_FALSE(oldCopies(accusation, late));
    CHECK(misfit(accusation, withdrawal(accusation)).has_value());
    CaseFile own = archived();
    own.firstWindow = Owner;
    own.pastOwners.clear();
    own.overseers.clear();
    own.joined.clear();
    own.concerned.clear();
    CHECK_FALSE(oldCopies(own, late));
    CaseFile later = archived();
    later.updateNeeded = true;
    CHECK_FALSE(oldCopies(later, late));
}

TEST_CASE("what is somebody's work again is seen again by whoever has to do with it", "[oldcopies]")
{
    CaseFile file = evolve(archived(), withdrawal(archived()));
    file.state = CaseState::Registered;
    CHECK(audienceOf(file) == audienceOf(archived()));
}

TEST_CASE("no person withdraws a copy", "[oldcopies][rights]")
{
    Course course;
    course.file = archived();
    CHECK((course.code(Step::CopiesWithdrawn, 1, CoordinatorSeat) == RefusalCode::CentreOnly));
    CHECK((course.code(Step::CopiesWithdrawn, 1, Owner) == RefusalCode::CentreOnly));
}

TEST_CASE("a desk does not count an old copy among what a faulty centre might be taking away, and counts what is its own or is under way", "[oldcopies][withdrawal]")
{
    CaseFile file = archived();
    CHECK(isOldCopy(file, FrontDesk));
    CHECK(isOldCopy(file, WindowNumber(7)));
    CHECK_FALSE(isOldCopy(file, Owner));
    file.state = CaseState::Closed;
    CHECK_FALSE(isOldCopy(file, FrontDesk));
    CHECK_FALSE(isOldCopy(CaseFile(), FrontDesk));
}
