// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/decide.h"
#include "domain/withdrawal.h"

#include <catch2/catch.hpp>

using namespace hall;

namespace {

const QDateTime Morning(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC);

} // namespace

TEST_CASE("more than fifty cases are asked about whatever a desk holds, and fifty are not", "[withdrawal]")
{
    CHECK_FALSE(asksBeforeErasing(50, 20'000));
    CHECK(asksBeforeErasing(51, 20'000));
    CHECK(asksBeforeErasing(51, 51));
}

TEST_CASE("more than a twentieth is asked about once it is twenty cases, so that a small store's ordinary day is not", "[withdrawal]")
{
    CHECK_FALSE(asksBeforeErasing(0, 0));
    CHECK_FALSE(asksBeforeErasing(1, 1)); // a laptop brings its one case home
    CHECK_FALSE(asksBeforeErasing(19, 19));
    CHECK(asksBeforeErasing(20, 20));
    CHECK(asksBeforeErasing(20, 399));
    CHECK_FALSE(asksBeforeErasing(20, 400)); // a twentieth, and no more
    CHECK_FALSE(asksBeforeErasing(50, 1'000));
    CHECK(asksBeforeErasing(50, 999));
}

TEST_CASE("what goes in small pages within an hour is counted together, and against what there was before", "[withdrawal]")
{
    ErasedLately lately;
    for (int minute = 0; minute < 51; ++minute) {
        CHECK_FALSE(asksBeforeErasing(lately.erased, lately.held));
        lately = withErased(lately, 1, 20'000 - minute, Morning.addSecs(60 * minute));
    }
    CHECK(lately.erased == 51);
    CHECK(lately.held == 20'000);
    CHECK(asksBeforeErasing(lately.erased, lately.held));
    // The next hour is another one, and so is that of a clock which was set back by a day.
    CHECK(withErased(lately, 3, 19'949, Morning.addSecs(3'601)).erased == 3);
    CHECK(withErased(lately, 3, 19'949, Morning.addDays(-1)).erased == 3);
    CHECK(withErased(lately, 3, 19'949, Morning.addSecs(-60)).erased == 54);
    CHECK(withErased(lately, 3, 19'949, QDateTime()).erased == 3);
}

TEST_CASE("a case that the coordinator saw only while its transfer waited there goes without being counted", "[withdrawal]")
{
    CaseFile file;
    file.state = CaseState::Registered;
    file.firstWindow = file.owner = WindowNumber(3);
    file.pending = PendingTransfer();
    file.pending->from = WindowNumber(3);
    file.pending->to = WindowNumber(5);
    CHECK_FALSE(seenInPassing(file, CoordinatorSeat));
    file.pending->withCoordinator = true;
    REQUIRE(audienceOf(file).contains(CoordinatorSeat));
    CHECK(seenInPassing(file, CoordinatorSeat));
    CHECK_FALSE(seenInPassing(file, WindowNumber(5))); // the receiver's is counted
    CHECK_FALSE(seenInPassing(file, WindowNumber(3)));
    // What was registered there, or owned there once, is the coordinator's own.
    file.firstWindow = CoordinatorSeat;
    CHECK_FALSE(seenInPassing(file, CoordinatorSeat));
    file.firstWindow = WindowNumber(3);
    file.pastOwners << CoordinatorSeat;
    CHECK_FALSE(seenInPassing(file, CoordinatorSeat));
    file.pending.reset();
    CHECK_FALSE(seenInPassing(file, CoordinatorSeat));
}

TEST_CASE("coordinators and the administrators of machines answer, and nobody else", "[withdrawal]")
{
    for (const Role role : Roles) {
        const bool answers = role == Role::Coordinator || role == Role::SystemAdministrator || role == Role::SecurityAdministrator;
        INFO(roleName(role).toStdString());
        CHECK(mayAnswerWithdrawal({role}) == answers);
    }
    CHECK_FALSE(mayAnswerWithdrawal({}));
    CHECK(mayAnswerWithdrawal({Role::Receptionist, Role::Coordinator}));
}

TEST_CASE("a question and its answer are read as they were written, and nothing else is", "[withdrawal]")
{
    const MassWithdrawal asked{QUuid::createUuid(), WindowNumber(5), 1'234, 120, 400, MassWithdrawal::Answer::Keep};
    const QByteArray bytes = asked.bytes();
    CHECK(MassWithdrawal::fromBytes(bytes) == asked);
    CHECK_FALSE(MassWithdrawal::fromBytes({}));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(MassWithdrawal::fromBytes(bytes.left(size)));
    QByteArray other = bytes;
    other[other.size() - 1] = 7; // no answer
    CHECK_FALSE(MassWithdrawal::fromBytes(other));

    MassWithdrawal next = asked;
    next.answer = MassWithdrawal::Answer::None;
    CHECK(next.asksTheSame(asked));
    next.upTo = 1'235;
    CHECK_FALSE(next.asksTheSame(asked));
    next = asked;
    next.erased = 121;
    CHECK_FALSE(next.asksTheSame(asked));
}
