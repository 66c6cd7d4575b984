// SPDX-License-Identifier: GPL-3.0-or-later
/** The access stream on its way: after the events, never in their way, and on again from wherever the centre stands. */
#include "fakes/readings.h"
#include "sync/line.h"
#include "sync/wire_access.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Path = QStringLiteral("/v1/access");

/** A counter where things are read, and a centre that holds the stream up to `head`. */
struct Reading
{
    Line line;
    AccessHead head{0, firstPrevious()};
    QList<ChainedAccess> held;

    void reads(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            REQUIRE_FALSE(line.ledger->recordAccess(aReading(AccessAct::Opened, CaseId(idOf(1)), line.clock.now)));
    }
    std::optional<FakeTransport::Asked> next(int patience = 70'000)
    {
        for (int waited = 0; waited <= patience; waited += 100) {
            if (auto asked = line.transport.take(Path))
                return asked;
            if (line.transport.waitsFor(QStringLiteral("/v1/hall")))
                line.answerHall();
            line.timers.pass(100);
        }
        return std::nullopt;
    }
    /** As the server does it. */
    Reply taken(const FakeTransport::Asked &asked)
    {
        const auto entries = wire::decodeAccessPush(asked.request.body);
        REQUIRE(entries);
        for (const ChainedAccess &entry : *entries) {
            CHECK(isSound(entry, line.identity.signer.verify));
            if (entry.number <= head.number)
                continue;
            if (entry.number > head.number + 1)
                return {Reply::Outcome::Answered, 409, wire::encodeError(wire::Held{QStringLiteral("access_gap"), head.number, head.hash})};
            CHECK(entry.previous == head.hash);
            head = {entry.number, entry.hash};
            held << entry;
        }
        return {Reply::Outcome::Answered, 200, wire::encode(head)};
    }
    void deliver()
    {
        const auto asked = next();
        REQUIRE(asked);
        asked->done(taken(*asked));
    }
    bool allThere() const { return line.ledger->acknowledgedAccess() == line.ledger->accessHead().number; }
};

} // namespace

TEST_CASE("what was read reaches the centre, each entry once, and nothing is asked when there is nothing", "[courier][access]")
{
    Reading reading;
    reading.line.answerHall();
    reading.line.timers.pass(20'000);
    CHECK_FALSE(reading.line.transport.waitsFor(Path));
    reading.reads(3);
    reading.deliver();
    CHECK(reading.allThere());
    CHECK(reading.held.size() == 3);
    CHECK_FALSE(reading.next(20'000));
    reading.reads();
    reading.deliver();
    CHECK(reading.held.size() == 4);
    CHECK(reading.allThere());
}

TEST_CASE("a centre that fails at the access stream holds up no event, and is told when it is well again", "[courier][access]")
{
    Reading reading;
    reading.reads(2);
    for (const int status : {500, 503, 404, 400}) {
        const auto asked = reading.next();
        REQUIRE(asked);
        asked->done({Reply::Outcome::Answered, status, wire::encodeError(QStringLiteral("store_failed"))});
        INFO(status);
        CHECK((reading.line.courier->status().state == LinkState::Online));
        reading.line.save();
        reading.line.deliver();
        CHECK(reading.line.ledger->unsentCount() == 0);
        CHECK_FALSE(reading.allThere());
    }
    const auto lost = reading.next();
    REQUIRE(lost);
    lost->done(Nothing);
    CHECK((reading.line.courier->status().state == LinkState::Online)); // the events say how the line is
    reading.deliver();
    CHECK(reading.allThere());
    CHECK(reading.held.size() == 2);
}

TEST_CASE("an answer that was lost doubles nothing", "[courier][access]")
{
    Reading reading;
    reading.reads(2);
    const auto asked = reading.next();
    REQUIRE(asked);
    (void)reading.taken(*asked);
    asked->done(Nothing);
    reading.deliver();
    CHECK(reading.held.size() == 2);
    CHECK(reading.allThere());
}

TEST_CASE("more than fits into one push goes in several, in order", "[courier][access]")
{
    Reading reading;
    reading.reads(wire::MaxAccessPerPush + 30);
    reading.deliver();
    CHECK_FALSE(reading.allThere());
    reading.deliver();
    CHECK(reading.allThere());
    CHECK(reading.held.size() == wire::MaxAccessPerPush + 30);
}

TEST_CASE("a centre that was restored to before is offered again what it lost", "[courier][access]")
{
    Reading reading;
    reading.reads(5);
    reading.deliver();
    REQUIRE(reading.allThere());
    reading.head = {2, reading.held[1].hash};
    reading.held.resize(2);
    reading.reads();
    reading.deliver(); // 409: it holds two
    CHECK(reading.line.ledger->acknowledgedAccess() == 2);
    reading.deliver();
    CHECK(reading.held.size() == 6);
    CHECK(reading.allThere());
}

TEST_CASE("a centre that holds another chain of this device is asked once a minute, and nothing is lost", "[courier][access]")
{
    Reading reading;
    reading.reads(2);
    const auto forked = [&] {
        const auto asked = reading.next();
        REQUIRE(asked);
        asked->done({Reply::Outcome::Answered, 409, wire::encodeError(wire::Held{QStringLiteral("access_forked"), 1, QByteArray(32, 'x')})});
    };
    CHECK_FALSE(reading.line.courier->status().readingBroken);
    forked();
    CHECK(reading.line.courier->status().readingBroken);
    CHECK_FALSE(reading.next(55'000));
    const qsizetype told = reading.line.states.size();
    forked();
    CHECK(reading.line.courier->status().readingBroken);
    CHECK((reading.line.courier->status().state == LinkState::Online)); // nothing is wrong with the line
    CHECK(reading.line.states.size() - told <= 1); // said once; the other is of the hall card
    CHECK(reading.line.ledger->accessAfter(0, 10, 10'000).size() == 2);
    reading.deliver();
    CHECK(reading.allThere());
    CHECK_FALSE(reading.line.courier->status().readingBroken);
}

TEST_CASE("a centre that takes nothing of the access stream, in whatever words, is seen; one that is older, busy or restored is not accused", "[courier][access]")
{
    Reading reading;
    reading.reads(3);
    const auto answers = [&](int status, const QByteArray &body) {
        const auto asked = reading.next();
        REQUIRE(asked);
        asked->done({Reply::Outcome::Answered, status, body});
        return reading.line.courier->status().readingBroken;
    };
    CHECK_FALSE(answers(404, wire::encodeError(QStringLiteral("path_unknown"))));
    CHECK_FALSE(answers(503, wire::encodeError(QStringLiteral("store_failed"))));
    CHECK(answers(200, wire::encode(AccessHead{0, firstPrevious()}))); // says well, and has taken nothing
    reading.deliver();
    CHECK_FALSE(reading.line.courier->status().readingBroken);
    reading.reads();
    CHECK(answers(400, wire::encodeError(QStringLiteral("bad_signature"))));
    reading.deliver();
    CHECK_FALSE(reading.line.courier->status().readingBroken);
    reading.reads();
    CHECK_FALSE(answers(409, wire::encodeError(wire::Held{QStringLiteral("access_gap"), 2, reading.held[1].hash}))); // restored: goes on from there
    CHECK(answers(409, wire::encodeError(wire::Held{QStringLiteral("access_gap"), 2, reading.held[1].hash}))); // and still has no more
}

TEST_CASE("a push of the access stream is read exactly as it was written, and nothing else is", "[wire][access]")
{
    Reading reading;
    reading.reads(3);
    const QByteArray bytes = wire::encode(reading.line.ledger->accessAfter(0, 10, 10'000));
    const auto read = wire::decodeAccessPush(bytes);
    REQUIRE(read);
    CHECK(wire::encode(*read) == bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(wire::decodeAccessPush(bytes.left(length)));
    CHECK_FALSE(wire::decodeAccessPush(bytes + '\0'));
    QList<ChainedAccess> many;
    for (int i = 0; i <= wire::MaxAccessPerPush; ++i)
        many << ChainedAccess{i + 1, QByteArray(32, 'p'), QByteArray(32, 'h'), {}, QByteArray(64, 's')};
    CHECK_FALSE(wire::decodeAccessPush(wire::encode(many)));
    many.removeLast();
    CHECK(wire::decodeAccessPush(wire::encode(many)));
    many.first().plain = "not an entry";
    CHECK_FALSE(wire::decodeAccessPush(wire::encode(many)));
}

TEST_CASE("who looked: question and answer survive the way, and what is not of their form is nothing", "[wire][access]")
{
    const wire::WhoLooked asked{CaseId(idOf(7)), OfficerId(idOf(8))};
    const auto heard = wire::decodeWhoLooked(wire::encode(asked));
    REQUIRE(heard);
    CHECK((heard->file == asked.file && heard->officer == asked.officer));
    for (const char *bad : {"", "{}", "[]", "{\"case\":\"x\",\"officer\":\"y\"}"})
        CHECK_FALSE(wire::decodeWhoLooked(bad));
    QByteArray more = wire::encode(asked);
    more.replace("{", "{\"window\":1,");
    CHECK_FALSE(wire::decodeWhoLooked(more));

    const QDateTime at(QDate(2026, 11, 24), QTime(3, 0, 0, 7), Qt::UTC);
    AccessEntry printed = aReading(AccessAct::Printed, CaseId(idOf(7)), at);
    printed.form = PaperForm::F03Receipt;
    printed.copy = 2;
    QList<AccessEntry> entries{aReading(AccessAct::Opened, CaseId(idOf(7)), at), aReading(AccessAct::Unmasked, CaseId(idOf(7)), at), printed};
    const auto told = wire::decodeLooked(wire::encode(entries));
    REQUIRE(told);
    for (AccessEntry &entry : entries) { // who and which case is not told again
        entry.file = CaseId();
        entry.officer = OfficerId();
    }
    CHECK((*told == entries));
    CHECK(wire::encode(QList<AccessEntry>()) == "{\"entries\":[]}");
    CHECK(wire::decodeLooked("{\"entries\":[]}")->isEmpty());
    for (const char *bad : {"", "{}", "{\"entries\":[{}]}", "{\"entries\":[{\"act\":9,\"at\":\"2026-11-24T03:00:00.000Z\",\"officer\":\"a\",\"window\":1}]}"})
        CHECK_FALSE(wire::decodeLooked(bad));
    CHECK((wire::decodeAccessHead(wire::encode(AccessHead{7, QByteArray(32, 'h')})) == AccessHead{7, QByteArray(32, 'h')}));
    for (const char *bad : {"", "{}", "{\"head_number\":-1,\"head_hash\":\"00\"}", "{\"head_number\":1,\"head_hash\":\"00\"}"})
        CHECK_FALSE(wire::decodeAccessHead(bad));
    CHECK_FALSE(wire::decodeAccessHead(wire::encode(AccessHead{-1, QByteArray(32, 'h')})));
}
