// SPDX-License-Identifier: GPL-3.0-or-later
/** A desk that is connected all day hears every hour where the centre's ledger stands. */
#include "sync/line.h"

using namespace hall;
using namespace hall::fakes;

namespace {

struct Signer
{
    SeededRandom random{99};
    crypto::SigningKey key = crypto::makeSigningKey(random);

    SignedHead head(const Line &line, qint64 number)
    {
        SignedHead made{line.identity.centre, line.epoch, number, 1'795'000'000'000, QByteArray(32, static_cast<char>('a' + number)), {}};
        made.signature = crypto::sign(key, headMessage(made));
        return made;
    }
};

} // namespace

TEST_CASE("the hall card with its heads travels, and one without any is read as ever", "[heads][wire]")
{
    Line line;
    Signer centre;
    wire::HallCard card;
    card.centre = line.identity.centre;
    card.epoch = line.epoch;
    card.serverTime = line.clock.now;
    card.device = line.identity.device;
    card.windows = line.identity.windows;
    CHECK_FALSE(wire::encode(card).contains("head_key"));
    REQUIRE(wire::decodeHallCard(wire::encode(card)));
    CHECK(wire::decodeHallCard(wire::encode(card))->headKey.isEmpty());
    card.headKey = centre.key.verify;
    for (int number = 1; number <= wire::MaxHeads; ++number)
        card.heads << centre.head(line, number);
    const auto read = wire::decodeHallCard(wire::encode(card));
    REQUIRE(read);
    CHECK(read->headKey == card.headKey);
    CHECK((read->heads == card.heads));
    // Nothing by which a desk could tell a day with a hidden matter from one without.
    for (const char *field : {"position", "chain", "counts", "blind"})
        CHECK_FALSE(wire::encode(card).contains(field));
    card.heads << centre.head(line, 99);
    CHECK_FALSE(wire::decodeHallCard(wire::encode(card)));
}

TEST_CASE("the card is asked for again after an hour, and what is saved meanwhile is sent after it", "[heads][courier]")
{
    Line line;
    Signer centre;
    line.headKey = centre.key.verify;
    line.heads = {centre.head(line, 1)};
    line.answerHall();
    CHECK(line.ledger->heads().size() == 1);
    line.timers.pass(20'000);
    CHECK_FALSE(line.transport.waitsFor(QStringLiteral("/v1/hall")));
    line.clock.now = line.clock.now.addSecs(3'700);
    line.timers.pass(20'000);
    REQUIRE(line.transport.waitsFor(QStringLiteral("/v1/hall")));
    line.save();
    line.timers.pass(1'000);
    CHECK_FALSE(line.transport.waitsFor(QStringLiteral("/v1/events")));
    line.heads << centre.head(line, 2);
    line.answerHall();
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
    CHECK(line.ledger->heads().size() == 2);
    CHECK_FALSE(line.ledger->recordDoubted());
    // It does not come the next time: what was saved goes its way all the same.
    line.clock.now = line.clock.now.addSecs(3'700);
    line.timers.pass(20'000);
    const auto asked = line.transport.take(QStringLiteral("/v1/hall"));
    REQUIRE(asked);
    line.save();
    asked->done(Nothing);
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("a centre without heads is asked who it is once, as before there were any", "[heads][courier]")
{
    Line line;
    line.answerHall();
    line.clock.now = line.clock.now.addSecs(7'200);
    line.timers.pass(20'000);
    CHECK_FALSE(line.transport.waitsFor(QStringLiteral("/v1/hall")));
}
