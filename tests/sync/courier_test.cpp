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

TEST_CASE("a server restored from a backup is offered everything again", "[courier]")
{
    Line line;
    line.save(2);
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
    line.stored.clear();
    line.epoch = QUuid::fromRfc4122(QByteArray(16, 'f'));
    REQUIRE_FALSE(line.ledger->startOver(line.epoch));
    line.courier->wake();
    line.deliver();
    CHECK(line.stored.size() == 6);
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
