// SPDX-License-Identifier: GPL-3.0-or-later
/** A real server, over TLS, whose disk fills up and is emptied again. */
#include "fakes/centrekeys.h"
#include "fakes/simdisk.h"
#include "ledger/centresnapshot.h"
#include "server/centre.h"
#include "server/counter.h"

#include <catch2/catch.hpp>

using namespace hall;
using namespace hall::fakes;

TEST_CASE("on a full disk the server answers 503, desks keep their events, and it resumes by itself", "[full]")
{
    QTemporaryDir data;
    SimDisk disk(data.path(), 1); // the server's alone
    FakeCentre centre;
    centre.stop();
    centre.options().data = data.path();
    REQUIRE(centre.start());
    Counter front(centre, {1});
    const CaseId first = front.registers();
    REQUIRE(front.pushes().size() == 3);
    REQUIRE(front.pulls() == 3);

    disk.setRoom(disk.usedBytes());
    const CaseId second = front.registers();
    REQUIRE_FALSE(second.isNull());
    for (int i = 0; i < 3; ++i) {
        CHECK(front.pushes().isEmpty());
        CHECK(front.lastStatus == 503);
        REQUIRE(front.connect()); // after a refusal the server closes
    }
    CHECK(disk.faults() > 0);
    CHECK(front.ledger->unsentCount() == 3);
    // What is there is read as ever.
    CHECK_FALSE(front.epoch().isNull());
    CHECK(front.pulls() == 0);

    disk.setRoom(-1);
    CHECK(front.pushes().size() == 3);
    CHECK(front.ledger->unsentCount() == 0);
    CHECK(front.pulls() == 3);
    CHECK(front.state(first).state == front.state(second).state);
    // The disk in memory knows one connection a store, so the server's own is let go first.
    centre.stop();
    const auto snapshot = CentreSnapshot::open(storePath(data.path()), centreKey(data.path(), "store.key"));
    REQUIRE(snapshot.ok());
    CHECK_FALSE(snapshot.value()->verify());
    CHECK(snapshot.value()->counts().events == 6);
}

TEST_CASE("a server whose disk cannot be read refuses nobody for good", "[full]")
{
    QTemporaryDir data;
    SimDisk disk(data.path(), 1);
    FakeCentre centre;
    centre.stop();
    centre.options().data = data.path();
    REQUIRE(centre.start());
    Counter front(centre, {1});
    for (int i = 0; i < 1'500; ++i) // more than SQLite keeps in memory
        front.registers();
    while (front.ledger->unsentCount() > 0)
        REQUIRE_FALSE(front.pushes().isEmpty());
    int answered503 = 0;
    for (int nth = 1; nth <= 40; ++nth) {
        disk.failNth(DiskAction::Read, nth, false);
        REQUIRE(front.connect());
        const PlainReply card = front.http.ask("GET", "/v1/hall");
        REQUIRE(front.connect());
        const PlainReply page = front.http.ask("GET", "/v1/feed?window=1&epoch=" + centre.server().administer({{"order", "status"}}).value("epoch").toString().toLatin1()
                                                          + "&after=0&chain=" + firstPrevious().toHex() + "&wait=0");
        for (const PlainReply &reply : {card, page}) {
            INFO("read " << nth << ": " << reply.status);
            CHECK((reply.status == 200 || reply.status == 503));
            answered503 += reply.status == 503 ? 1 : 0;
        }
    }
    disk.heal();
    REQUIRE(front.connect());
    CHECK(disk.faults() > 0);
    CHECK(answered503 > 0);
    CHECK_FALSE(front.epoch().isNull());
    CHECK(front.pulls() > 0);
}
