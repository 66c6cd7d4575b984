// SPDX-License-Identifier: GPL-3.0-or-later
/** The centre withdraws the copies of archived cases from the windows whose they are not. */
#include "server/counter.h"

#include "fakes/filledsteps.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "server/copywatch.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** Cases are archived on 24 November 2026, a Tuesday: their copies go on Friday, 25 December. */
struct ArchivingHall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter five{centre, {5}};

    /** Registered at the front desk, handled and archived by window 5; both have it. */
    CaseId archived() { return archivedFrom(front, 1); }
    /** Registered at one of the windows that \a counter serves. */
    CaseId archivedFrom(Counter &counter, int window)
    {
        counter.window = WindowNumber(window);
        counter.connect();
        const CaseId file = counter.registers();
        REQUIRE(counter.prints(file, PaperForm::F02Registration));
        REQUIRE(counter.sends(file, 5));
        REQUIRE_FALSE(counter.pushes().isEmpty());
        REQUIRE(five.pullsUntil([&] { return five.state(file).pending.has_value(); }));
        REQUIRE(five.accepts(file));
        REQUIRE(five.does(file, CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回了请求")}));
        REQUIRE(five.does(file, filled(Step::FollowedUp)));
        REQUIRE(five.does(file, filled(Step::CaseArchived, static_cast<int>(Retention::ThirtyYears))));
        REQUIRE_FALSE(five.pushes().isEmpty());
        REQUIRE(counter.pullsUntil([&] { return counter.state(file).state == CaseState::Archived; }));
        return file;
    }
    void isLate() { clock->set(QDateTime(QDate(2026, 12, 24), QTime(16, 0, 1), Qt::UTC)); } // midnight in Beijing
    static int hears(Counter &counter)
    {
        counter.connect();
        return counter.pulls(1);
    }
    /** Its own events come back to it, too. */
    static void readsAll(Counter &counter)
    {
        for (int pages = 0; pages < 20 && hears(counter) > 0; ++pages)
            continue;
    }
    static bool readsWithdrawn(Counter &counter, const CaseId &file) { return counter.state(file).copiesWithdrawn; }
    QJsonValue bad() { return centre.server().administer({{"order", "verify"}}).value("bad"); }
};

} // namespace

TEST_CASE("thirty days after the archiving the windows that had the case erase it, its owner keeps it, and the ledger is whole", "[oldcopies]")
{
    ArchivingHall hall;
    const CaseId file = hall.archived();
    const CaseId open = hall.front.registers();
    REQUIRE_FALSE(hall.front.pushes().isEmpty());
    ArchivingHall::readsAll(hall.five);
    hall.clock->set(QDateTime(QDate(2026, 12, 24), QTime(15, 59), Qt::UTC));
    CHECK(ArchivingHall::hears(hall.five) == 0);
    hall.isLate();
    REQUIRE(hall.five.pullsUntil([&] { return ArchivingHall::readsWithdrawn(hall.five, file); }));
    CHECK(hall.five.state(file).hasMatter);
    CHECK(hall.five.state(file).steps.last().officerName == "centre");
    CHECK((hall.five.state(file).steps.last().step == Step::CopiesWithdrawn));
    REQUIRE(hall.front.pullsUntil([&] { return hall.front.withdrawn.contains(file); }));
    CHECK_FALSE(hall.front.state(file).known());
    CHECK(hall.front.ledger->queryCode(file).isEmpty());
    CHECK(hall.front.state(open).hasMatter);
    CHECK_FALSE(hall.front.ledger->verify());
    CHECK(hall.bad().isNull());
    // Once, for good: neither later nor by a centre that is started again.
    hall.clock->pass(3 * 24 * 60);
    CHECK(ArchivingHall::hears(hall.five) == 0);
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    CHECK(ArchivingHall::hears(hall.five) == 0);
    CHECK(hall.bad().isNull());
}

TEST_CASE("a desk that joins afterwards gets what it owns and no old copy", "[oldcopies]")
{
    ArchivingHall hall;
    const CaseId file = hall.archived();
    hall.isLate();
    REQUIRE(hall.front.pullsUntil([&] { return hall.front.withdrawn.contains(file); }));
    Counter owner(hall.centre, {5});
    Counter other(hall.centre, {1});
    REQUIRE(owner.pullsUntil([&] { return ArchivingHall::readsWithdrawn(owner, file); }));
    REQUIRE(other.pullsUntil([&] { return other.ledger->cursor(FrontDesk).position > 0 && other.ledger->history(file).isEmpty(); }));
    CHECK(owner.state(file).hasMatter);
    CHECK_FALSE(other.state(file).known());
}

TEST_CASE("what a window wrote into its old copy without a line is not lost: it is told that the case is seen there no more", "[oldcopies]")
{
    ArchivingHall hall;
    const CaseId file = hall.archived();
    REQUIRE(hall.front.does(file, AddNote{QStringLiteral("归档以后的补充")}));
    hall.isLate();
    REQUIRE(hall.five.pullsUntil([&] { return ArchivingHall::readsWithdrawn(hall.five, file); }));
    REQUIRE(hall.front.pullsUntil([&] { return hall.front.withdrawn.contains(file); }));
    CHECK(hall.front.ledger->unsentCount() == 1);
    hall.front.connect();
    const QList<Acknowledgement> verdicts = hall.front.pushes();
    REQUIRE(verdicts.size() == 1);
    CHECK((verdicts.first().verdict == Verdict::Contested));
    CHECK(hall.bad().isNull());
}

TEST_CASE("a window loses few old copies in an hour, and all of them in the end", "[oldcopies]")
{
    ArchivingHall hall;
    QList<CaseId> files;
    for (int i = 0; i < CopyWatch::MostAnHour + 4; ++i)
        files << hall.archived();
    ArchivingHall::readsAll(hall.five);
    hall.isLate();
    const auto gone = [&] {
        return std::count_if(files.begin(), files.end(), [&](const CaseId &file) { return ArchivingHall::readsWithdrawn(hall.five, file); });
    };
    REQUIRE(hall.five.pullsUntil([&] { return gone() == CopyWatch::MostAnHour; }));
    CHECK(ArchivingHall::hears(hall.five) == 0);
    CHECK(gone() == CopyWatch::MostAnHour);
    hall.clock->pass(59);
    CHECK(ArchivingHall::hears(hall.five) == 0);
    hall.clock->pass(2);
    CHECK(hall.five.pullsUntil([&] { return gone() == files.size(); }));
    CHECK(hall.bad().isNull());
}

TEST_CASE("a locked desk of two windows takes what the centre withdraws from both in two hours, and does not stop", "[oldcopies][guard]")
{
    ArchivingHall hall;
    Counter both(hall.centre, {1, 3});
    QList<CaseId> files;
    for (int i = 0; i < FewestAskedAbout / 2; ++i)
        files << hall.archivedFrom(both, 1) << hall.archivedFrom(both, 3);
    ArchivingHall::readsAll(hall.five);
    for (const int window : {1, 3}) {
        both.window = WindowNumber(window);
        ArchivingHall::readsAll(both);
    }
    REQUIRE(both.ledger->guard(QByteArray(crypto::KeySize, 'h'), {}));
    both.ledger->close();
    REQUIRE(both.ledger->closed());
    const int held = both.ledger->caseCount();
    REQUIRE(held == files.size());
    const auto gone = [&] {
        return std::count_if(files.begin(), files.end(), [&](const CaseId &file) { return ArchivingHall::readsWithdrawn(hall.five, file); });
    };
    hall.isLate();
    REQUIRE(hall.five.pullsUntil([&] { return gone() == 2 * CopyWatch::MostAnHour; }, 30));
    hall.clock->pass(61);
    REQUIRE(hall.five.pullsUntil([&] { return gone() == 4 * CopyWatch::MostAnHour; }, 30));
    // Within a minute of its own clock: it was without a line.
    for (const int window : {1, 3}) {
        both.window = WindowNumber(window);
        both.connect();
        const PlainReply reply = both.http.ask("GET", both.feedTarget());
        const auto page = wire::decodeFeedPage(reply.body);
        REQUIRE(page);
        const auto taken = both.ledger->takePage(*page, hall.clock->nowUtc());
        REQUIRE(taken.ok());
        CHECK_FALSE(taken->stopped);
        CHECK(taken->withdrawn.size() == 2 * CopyWatch::MostAnHour);
    }
    CHECK(both.ledger->caseCount() == held - 4 * CopyWatch::MostAnHour);
}
