// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/line.h"

using namespace hall;
using namespace hall::fakes;

TEST_CASE("what was saved reaches the centre and leaves the outbox", "[courier]")
{
    Line line;
    line.save();
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
    CHECK(line.stored.size() == 3);
    CHECK((line.courier->status().state == LinkState::Online));
}

TEST_CASE("a request that was lost is sent again", "[courier]")
{
    Line line;
    line.save();
    line.nextPush()->done(Nothing);
    CHECK((line.courier->status().state == LinkState::Offline));
    CHECK(line.ledger->unsentCount() == 3);
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("an answer lost after the server stored the events doubles nothing", "[courier]")
{
    Line line;
    line.save();
    const auto push = line.nextPush();
    line.storeAndAnswer(push->request.body);
    push->done(Nothing);
    CHECK(line.ledger->unsentCount() == 3);
    line.deliver();
    CHECK(line.stored.size() == 3);
    CHECK(line.doubled == 0);
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("an answer for half a batch keeps the other half in the outbox, and no further save is needed to send it", "[courier]")
{
    Line line;
    line.save(2);
    const auto push = line.nextPush();
    auto answer = wire::decodePushAnswer(line.storeAndAnswer(push->request.body));
    answer->acknowledgements.resize(2);
    push->done({Reply::Outcome::Answered, 200, wire::encode(*answer)});
    CHECK(line.ledger->unsentCount() == 4);
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("an answer that makes no sense settles nothing and is not asked for in a hurry", "[courier]")
{
    Line line;
    line.save();
    line.nextPush()->done({Reply::Outcome::Answered, 200, QByteArrayLiteral("<html>welcome to the hotel</html>")});
    CHECK(line.ledger->unsentCount() == 3);
    CHECK_FALSE(line.transport.take(QStringLiteral("/v1/events")));
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("a refused certificate is told apart from being offline, and loses nothing", "[courier]")
{
    Line line;
    line.save();
    line.answerHall(403);
    CHECK((line.courier->status().state == LinkState::CertificateRefused));
    CHECK(line.courier->status().reason == QStringLiteral("certificate_revoked"));
    line.timers.pass(1'000);
    line.deliver();
    CHECK((line.courier->status().state == LinkState::Online));
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("a server restored from a backup is offered everything again, and told when that is all", "[courier]")
{
    Line line;
    line.save(2);
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
    line.stored.clear();
    line.headNumber = 0;
    line.settling = true;
    line.epoch = QUuid::fromRfc4122(QByteArray(16, 'f'));
    line.save();
    const auto push = line.nextPush();
    push->done({Reply::Outcome::Answered, 409, wire::encodeError(wire::Held{QStringLiteral("number_gap"), 0, firstPrevious()})});
    line.deliver();
    CHECK(line.stored.size() == 9);
    CHECK(line.ledger->unsentCount() == 0);
    const auto end = line.nextPush();
    REQUIRE(end);
    CHECK(wire::decodePush(end->request.body)->events.isEmpty());
    end->done({Reply::Outcome::Answered, 200, line.storeAndAnswer(end->request.body)});
    line.timers.pass(60'000);
    CHECK_FALSE(line.transport.waitsFor(QStringLiteral("/v1/events")));
}

TEST_CASE("a desk whose server holds less of it than it said offers that again, without a save and without a feed", "[courier]")
{
    Line line;
    line.save(2);
    line.deliver();
    line.stored.clear();
    line.headNumber = 0;
    line.courier->stop();
    line.courier->start();
    line.deliver();
    CHECK(line.stored.size() == 6);
}

TEST_CASE("while a restored server waits for other desks, this one asks again every second or two and is not offline", "[courier]")
{
    Line line;
    line.save();
    for (int round = 0; round < 10; ++round) {
        const qint64 before = line.timers.now;
        const auto push = line.nextPush();
        REQUIRE(push);
        if (round > 0) {
            CHECK(line.timers.now - before >= 400);
            CHECK(line.timers.now - before <= 2'000);
        }
        push->done({Reply::Outcome::Answered, 503, wire::encodeError(QStringLiteral("settling"))});
        CHECK((line.courier->status().state == LinkState::Online));
        CHECK(line.ledger->unsentCount() == 3);
    }
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("while the line is down the pauses grow, and never beyond fifteen seconds", "[courier]")
{
    Line line;
    line.save();
    line.answerHall();
    qint64 last = line.timers.now;
    qint64 longest = 0;
    for (int tries = 0; tries < 20; ++tries) {
        std::optional<FakeTransport::Asked> asked;
        while (!asked) {
            asked = line.transport.take(QStringLiteral("/v1/events"));
            if (!asked)
                asked = line.transport.take(QStringLiteral("/v1/hall"));
            if (!asked)
                line.timers.pass(50);
            REQUIRE(line.timers.now - last < 20'000);
        }
        longest = qMax(longest, line.timers.now - last);
        last = line.timers.now;
        asked->done(Nothing);
    }
    CHECK(longest > 5'000);
    CHECK(longest <= 15'100);
    CHECK(line.ledger->unsentCount() == 3);
}
