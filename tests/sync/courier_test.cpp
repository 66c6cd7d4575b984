// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/lines.h"
#include "fakes/printers.h"

#include <QtCore/QTemporaryDir>

using namespace hall;
using namespace hall::fakes;

namespace {

/** A counter and the server's side of its line, played by the test. */
struct Line
{
    QTemporaryDir folder;
    SeededRandom random{3};
    FakeClock clock;
    DeskIdentity identity = aDeskIdentity();
    std::unique_ptr<DeskLedger> ledger;
    FakeTransport transport;
    FakeTimers timers;
    QUuid epoch = QUuid::fromRfc4122(QByteArray(16, 'e'));
    QList<LinkState> states;
    std::unique_ptr<Courier> courier;
    QHash<EventId, QByteArray> stored; ///< at the server
    int doubled = 0;
    quint64 seed = 50;

    Line()
    {
        auto opened = DeskLedger::open(folder.filePath(QStringLiteral("desk.db")), QByteArray(32, 'k'), identity, random);
        REQUIRE(opened.ok());
        ledger = std::move(opened.value());
        Courier::Heard heard;
        heard.linkChanged = [this](const LinkStatus &status) { states << status.state; };
        courier = std::make_unique<Courier>(*ledger, transport, timers, clock, random, heard);
        courier->start();
    }
    void save(int count = 1)
    {
        for (int i = 0; i < count; ++i) {
            ++seed;
            Circumstances now = at(FrontDesk, seed, CaseId(idOf(seed)));
            now.device = identity.device;
            REQUIRE_FALSE(ledger->record(decide({}, aFiling(static_cast<int>(seed)), now).value(), false));
        }
        courier->wake();
    }
    void answerHall(int status = 200)
    {
        const auto asked = transport.take(QStringLiteral("/v1/hall"));
        REQUIRE(asked);
        wire::HallCard card;
        card.centre = identity.centre;
        card.epoch = epoch;
        card.serverTime = clock.now;
        card.device = identity.device;
        card.windows = identity.windows;
        asked->done({Reply::Outcome::Answered, status, status == 200 ? wire::encode(card) : wire::encodeError(QStringLiteral("certificate_revoked"))});
    }
    QByteArray storeAndAnswer(const QByteArray &body)
    {
        const auto push = wire::decodePush(body);
        REQUIRE(push);
        wire::PushAnswer answer;
        answer.epoch = epoch;
        answer.headHash = firstPrevious();
        for (const SealedEvent &event : push->events) {
            const EventId id = decodeEnvelope(event.envelope)->id;
            if (stored.contains(id) && stored[id] != event.hash)
                ++doubled;
            stored[id] = event.hash;
            answer.acknowledgements << Acknowledgement{id, event.hash, Verdict::Accepted, {}};
            answer.headNumber = event.number;
            answer.headHash = event.hash;
        }
        return wire::encode(answer);
    }
    std::optional<FakeTransport::Asked> nextPush(int patience = 70'000)
    {
        for (int waited = 0; waited <= patience; waited += 100) {
            if (auto asked = transport.take(QStringLiteral("/v1/events")))
                return asked;
            if (!transport.asked.isEmpty() && transport.asked.first().request.target == QStringLiteral("/v1/hall"))
                answerHall();
            timers.pass(100);
        }
        return std::nullopt;
    }
    void deliver()
    {
        const auto push = nextPush();
        REQUIRE(push);
        push->done({Reply::Outcome::Answered, 200, storeAndAnswer(push->request.body)});
    }
};

const Reply Nothing{Reply::Outcome::Unreachable, 0, {}};

} // namespace

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
