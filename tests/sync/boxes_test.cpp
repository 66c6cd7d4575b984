// SPDX-License-Identifier: GPL-3.0-or-later
/** What a locked desk cannot do: prove what it announces, and send what has no keys. It waits, and goes on when somebody has signed in. */
#include "fakes/tamper.h"
#include "ledger/store.h"
#include "sync/line.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Boxes = QStringLiteral("/v1/boxes");
const QString Relay = QStringLiteral("/v1/relay");
const QByteArray Secret(crypto::KeySize, 'h');
const QByteArray Another(crypto::KeySize, 'n');

OpenKeys keysOf(const QByteArray &hall)
{
    return {hall, {}, OfficerId(idOf(2)), QByteArray(crypto::KeySize, 'o')};
}

/** Answers hall cards for so long, and says how often it was asked for one. */
int waits(Line &line, int milliseconds, const QString &path, std::optional<FakeTransport::Asked> *asked)
{
    int cards = 0;
    for (int waited = 0; waited <= milliseconds; waited += 100) {
        if ((*asked = line.transport.take(path)))
            return cards;
        if (line.transport.waitsFor(QStringLiteral("/v1/hall"))) {
            ++cards;
            line.answerHall();
        }
        line.timers.pass(100);
    }
    return cards;
}

} // namespace

TEST_CASE("an announcement comes out as it went in, and nothing else does", "[wire][boxes]")
{
    const QByteArray key(crypto::KeySize, 'k');
    for (const wire::Announcement &asked : {wire::Announcement{{key, {}}, {}, {}}, wire::Announcement{{key, Secret}, Another, Secret}, wire::Announcement()}) {
        const QByteArray json = wire::encode(asked);
        CHECK(json.size() <= wire::MaxBoxesBytes);
        const auto read = wire::decodeAnnouncement(json);
        REQUIRE(read);
        CHECK(read->boxes == asked.boxes);
        CHECK(read->proofCases == asked.proofCases);
        CHECK(read->proofSealedRoom == asked.proofSealedRoom);
    }
    CHECK_FALSE(wire::decodeAnnouncement(wire::encode(wire::Announcement{{key, {}}, Another.left(31), {}})));
    CHECK_FALSE(wire::decodeAnnouncement(wire::encode(wire::Announcement{{key, {}}, {}, Another + 'x'})));
    CHECK_FALSE(wire::decodeAnnouncement("[]"));
}

TEST_CASE("a desk announces a changed key with its proof, and is silent until somebody signs in where it has none or is not believed", "[courier][boxes]")
{
    Line line;
    REQUIRE(line.ledger->guard(Secret, {}));
    line.own = {line.ledger->caseBox(), {}};
    REQUIRE(line.ledger->guard(Another, {}));
    line.ledger->close();
    std::optional<FakeTransport::Asked> asked;
    CHECK(waits(line, 150'000, Boxes, &asked) < 5);
    CHECK_FALSE(asked);
    REQUIRE(line.ledger->openFor(keysOf(Another)));
    line.courier->greet();
    (void)waits(line, 1'000, Boxes, &asked);
    REQUIRE(asked);
    const auto told = wire::decodeAnnouncement(asked->request.body);
    REQUIRE(told);
    CHECK(told->boxes.cases == line.ledger->caseBox());
    CHECK(told->proofCases == boxesProof(serverBox(), line.own.cases, line.identity.device, {told->boxes.cases, told->boxes.sealedRoom}));
    // Not believed: the work goes on, and nothing of it is said or asked again.
    asked->done({Reply::Outcome::Answered, 403, wire::encodeError(QStringLiteral("boxes_unproven"))});
    CHECK(line.courier->status().state == LinkState::Online);
    line.save();
    line.deliver();
    for (int hour = 0; hour < 3; ++hour) {
        line.clock.now = line.clock.now.addSecs(3'700);
        CHECK(waits(line, 70'000, Boxes, &asked) < 5);
        CHECK_FALSE(asked);
    }
    line.courier->greet();
    (void)waits(line, 1'000, Boxes, &asked);
    CHECK(asked);
}

TEST_CASE("a locked desk tells a restored centre of no end while filings wait for their keys", "[courier][boxes]")
{
    Line line;
    REQUIRE(line.ledger->guard(Secret, {}));
    REQUIRE(line.ledger->openFor(keysOf(Secret)));
    line.own = {line.ledger->caseBox(), {}};
    line.save();
    line.ledger->close();
    QSqlQuery(theStore()).exec(QStringLiteral("DELETE FROM key_box"));
    line.settling = true;
    std::optional<FakeTransport::Asked> asked;
    CHECK(waits(line, 120'000, QStringLiteral("/v1/events"), &asked) < 5);
    CHECK_FALSE(asked);
    REQUIRE(line.ledger->openFor(keysOf(Secret)));
    line.courier->greet();
    (void)waits(line, 2'000, QStringLiteral("/v1/events"), &asked);
    REQUIRE(asked);
    const auto push = wire::decodePush(asked->request.body);
    REQUIRE(push);
    CHECK(push->events.size() == 3);
    CHECK(push->keys.size() == 3);
}

TEST_CASE("a locked desk gives a restored centre others' cases when somebody has signed in, with their keys", "[courier][boxes]")
{
    Line line;
    Store author{2, {WindowNumber(5)}};
    (void)author.fileOne();
    Feed feed;
    feed.epoch = line.epoch;
    feed.bring(author.unsent());
    feed.bringKeys(author.ledger->keysFor(author.unsent(), {}), line.identity, line.random);
    REQUIRE(line.ledger->takePage(feed.page()).ok());
    REQUIRE(line.ledger->guard(Secret, {}));
    line.ledger->close();
    line.epoch = QUuid::fromRfc4122(QByteArray(16, 'f'));
    std::optional<FakeTransport::Asked> asked;
    CHECK(waits(line, 130'000, Relay, &asked) < 6);
    CHECK_FALSE(asked);
    REQUIRE(line.ledger->openFor(keysOf(Secret)));
    line.courier->greet();
    (void)waits(line, 2'000, Relay, &asked);
    REQUIRE(asked);
    const auto relay = wire::decodeRelay(asked->request.body);
    REQUIRE(relay);
    CHECK(relay->events.size() == 3);
    CHECK(relay->keys.size() == 3);
}
