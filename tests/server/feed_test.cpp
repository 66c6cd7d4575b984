// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/printers.h"

#include <QtCore/QElapsedTimer>

#include <thread>

using namespace hall;
using namespace hall::fakes;

TEST_CASE("a case that leaves a window is withdrawn there, and comes back whole", "[feed]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter five(centre, {5});
    const CaseId file = front.registers();
    REQUIRE(front.sends(file, 5));
    front.pushes();
    REQUIRE(five.pulls() > 0);
    REQUIRE(front.does(file, RecallTransfer{front.state(file).pending->id, QStringLiteral("来访人改变了主意")}));
    front.pushes();
    REQUIRE(five.pulls() > 0);
    CHECK(five.withdrawn.contains(file));
    CHECK(five.ledger->history(file).isEmpty());

    REQUIRE(front.sends(file, 5));
    front.pushes();
    REQUIRE(five.pulls() > 0);
    CHECK(five.state(file).hasMatter);
    REQUIRE(five.accepts(file));
    CHECK(five.pushes().value(0).verdict == Verdict::Accepted);
}

TEST_CASE("a window that was away reads a withdrawal and a return in two pages and ends with the keys", "[feed]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter five(centre, {5});
    const CaseId file = front.registers();
    REQUIRE(front.sends(file, 5));
    REQUIRE(front.does(file, RecallTransfer{front.state(file).pending->id, QStringLiteral("来访人改变了主意")}));
    REQUIRE(front.sends(file, 5));
    front.pushes();
    REQUIRE(five.pulls() > 0);
    CHECK(five.lastPage->head > five.lastPage->rows.last().position);
    REQUIRE(five.pulls() > 0);
    CHECK(five.pulls() == 0);
    CHECK(five.state(file).hasParties);
    CHECK(five.accepts(file));
}

TEST_CASE("a device that joins later reads the window's whole feed with its keys", "[feed]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    const CaseId file = front.registers();
    front.pushes();
    Counter second(centre, {1, 2});
    REQUIRE(second.pulls() >= 3);
    CHECK(second.state(file).hasMatter);
    CHECK(second.state(file).hasParties);
}

TEST_CASE("a long poll wakes when something is committed, and not before", "[feed]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter five(centre, {5});
    five.pulls();
    const CaseId file = front.registers();
    REQUIRE(front.sends(file, 5));
    QElapsedTimer timer;
    timer.start();
    qint64 pushedAt = 0;
    const wire::Push push = front.outbox(); // a store lives in the thread that opened it
    std::thread sender([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        pushedAt = timer.elapsed();
        front.sendsPush(push);
    });
    const int rows = five.pulls(20);
    const qint64 woken = timer.elapsed();
    sender.join();
    CHECK(rows >= 4);
    CHECK(woken >= pushedAt);
    CHECK(woken - pushedAt < 2'000);
}

TEST_CASE("a long poll with nothing new ends with an empty page after its time", "[feed]")
{
    FakeCentre centre;
    Counter five(centre, {5});
    QElapsedTimer timer;
    timer.start();
    CHECK(five.pulls(1) == 0);
    CHECK(timer.elapsed() >= 900);
    CHECK(timer.elapsed() < 5'000);
    // The connection goes on after it.
    CHECK(five.http.ask("GET", "/v1/health").status == 200);
}

TEST_CASE("a poll whose desk hung up gives its place back", "[feed]")
{
    FakeCentre centre;
    Counter five(centre, {5});
    const QByteArray target = five.feedTarget(25);
    for (int round = 0; round < 20; ++round) {
        TlsClient client(centre.port(), five.desk.tls);
        REQUIRE(client.say("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    CHECK(five.http.ask("GET", "/v1/health").status == 200);
    TlsClient fresh(centre.port(), five.desk.tls);
    CHECK(fresh.ask("GET", "/v1/health").status == 200);
    CHECK(centre.server().administer({{"order", "status"}}).value("waiting").toInt() == 0);
}

TEST_CASE("a cursor of another ledger, or of a history that is not this one, is refused", "[feed]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    front.registers();
    front.pushes();
    REQUIRE(front.pulls() > 0);
    const QByteArray good = front.feedTarget();
    const auto asked = [&](QByteArray target, const QByteArray &from, const QByteArray &to) {
        front.connect();
        return front.http.ask("GET", target.replace(from, to)).code();
    };
    const QByteArray epoch = front.epoch().toString(QUuid::WithoutBraces).toLatin1();
    CHECK(asked(good, epoch, QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1()) == "epoch_changed");
    CHECK(asked(good, "after=", "after=9") == "cursor_unknown");
    CHECK(asked(good, "window=1", "window=5") == "window_not_of_device");
}

TEST_CASE("the centre's ledger is the same after it was stopped and started", "[feed]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter five(centre, {5});
    const CaseId file = front.registers();
    REQUIRE(front.sends(file, 5));
    front.pushes();
    const QByteArray before = centre.digest();
    centre.stop();
    REQUIRE(centre.start());
    CHECK(centre.digest() == before);
    REQUIRE(five.connect());
    REQUIRE(five.pulls() > 0);
    REQUIRE(five.accepts(file));
    CHECK(five.pushes().value(0).verdict == Verdict::Accepted);
}

TEST_CASE("a feed reads the same in small pages as in one", "[feed]")
{
    SystemRandom random;
    FakeCentre centre;
    Counter front(centre, {1});
    for (int i = 0; i < 10; ++i)
        front.registers();
    front.pushes();
    centre.stop();
    const auto keys = openStoreKeys(centre.directory(), random);
    auto ledger = CentreLedger::open(*storePlace(centre.directory()), keys->storeKey, keys->box, random);
    REQUIRE(ledger);
    const Device device = ledger.value()->devices().first();
    const FeedPage whole = ledger.value()->feedPage(FrontDesk, 0, 1000, wire::MaxPageBytes, device);
    QList<FeedRow> rows;
    int keyCount = 0;
    for (qint64 after = 0; after < whole.head;) {
        const FeedPage page = ledger.value()->feedPage(FrontDesk, after, 3, 700, device);
        REQUIRE_FALSE(page.rows.isEmpty());
        rows += page.rows;
        keyCount += static_cast<int>(page.keys.size());
        after = page.rows.last().position;
    }
    REQUIRE(rows.size() == whole.rows.size());
    CHECK(rows.last().chain == whole.rows.last().chain);
    CHECK(keyCount == whole.keys.size());
    CHECK_FALSE(ledger.value()->verify());
}
