// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/printers.h"
#include "ledger/backupfile.h"
#include "server/backup.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** A centre that is put back to the hour at which its desks had joined and nobody had come. */
struct PutBack
{
    FakeCentre centre;
    Counter front{centre, {1}};
    Counter five{centre, {5}};
    Counter other{centre, {5}};
    QTemporaryDir place;
    SystemRandom random;
    crypto::BoxKey recovery = crypto::makeBoxKey(random);

    PutBack()
    {
        REQUIRE_FALSE(centre.server()
                          .administer({{"order", "backup"}, {"to", place.filePath("backup")}, {"recovery", QString::fromLatin1(recovery.open.toBase64())}})
                          .contains("error"));
    }
    void restores()
    {
        centre.stop();
        REQUIRE(restoreBackup({place.filePath("backup"), recoverySecretText(recovery), place.filePath("centre")}, random).ok());
        REQUIRE(centre.movesTo(place.filePath("centre")));
        REQUIRE(centre.start());
        for (Counter *counter : {&front, &five, &other}) {
            REQUIRE(counter->connect());
            REQUIRE_FALSE(counter->ledger->startOver(counter->epoch()));
        }
    }
    /** The status of a push of what waits, or of nothing. */
    static int pushes(Counter &counter)
    {
        counter.connect();
        counter.pushes();
        return counter.lastStatus;
    }
    static int saysAll(Counter &counter)
    {
        counter.connect();
        return counter.sendsPush({QUuid::createUuid(), {}, {}, {}}).status;
    }
    int unsettled() { return static_cast<int>(centre.server().administer({{"order", "status"}}).value("settling").toArray().size()); }
    /** A case of the front desk's, which both other counters have accepted without having heard of each other. */
    CaseId acceptedTwice()
    {
        const CaseId file = front.registers();
        REQUIRE(front.sends(file, 5));
        REQUIRE_FALSE(front.pushes().isEmpty());
        REQUIRE(five.pulls() > 0);
        REQUIRE(other.pulls() > 0);
        REQUIRE(five.accepts(file));
        REQUIRE(other.accepts(file));
        return file;
    }
};

} // namespace

TEST_CASE("what builds on another desk's work waits for that desk, and then fits", "[settling]")
{
    PutBack hall;
    const CaseId file = hall.acceptedTwice();
    REQUIRE(hall.five.pushes().value(0).verdict == Verdict::Accepted);
    hall.restores();
    CHECK(hall.unsettled() == 3);
    CHECK(hall.five.http.ask("GET", "/v1/hall").body.contains("\"settling\":true"));
    const QByteArray before = hall.centre.digest();
    CHECK(PutBack::pushes(hall.five) == 503);
    CHECK(PutBack::pushes(hall.five) == 503);
    CHECK(hall.centre.digest() == before);
    CHECK(PutBack::pushes(hall.front) == 200);
    CHECK(PutBack::saysAll(hall.front) == 200);
    CHECK(hall.unsettled() == 2);
    hall.five.connect();
    CHECK(hall.five.pushes().value(0).verdict == Verdict::Accepted);
    CHECK(PutBack::saysAll(hall.five) == 200);
    // The last one left has nobody to wait for.
    hall.other.connect();
    CHECK(hall.other.pushes().value(0).code == "no_transfer_pending");
    CHECK(PutBack::saysAll(hall.other) == 200);
    CHECK(hall.unsettled() == 0);
    CHECK_FALSE(hall.five.http.ask("GET", "/v1/hall").body.contains("settling"));
    hall.five.connect();
    REQUIRE(hall.five.pulls() > 0);
    CHECK(hall.five.state(file).owner == WindowNumber(5));
    CHECK(hall.centre.server().administer({{"order", "verify"}}).value("bad").isNull());
}

TEST_CASE("desks that all wait for one that is gone are judged one after the other, and nobody for ever", "[settling]")
{
    PutBack hall;
    hall.acceptedTwice();
    hall.restores();
    CHECK(PutBack::pushes(hall.five) == 503);
    CHECK(PutBack::pushes(hall.other) == 503);
    CHECK(PutBack::pushes(hall.five) == 503);
    REQUIRE_FALSE(hall.centre.server().administer({{"order", "revoke"}, {"device", hall.front.desk.identity.device.text()}}).contains("error"));
    CHECK(hall.unsettled() == 2);
    CHECK(PutBack::pushes(hall.five) == 200);
    CHECK(hall.five.ledger->troubled().size() == 1);
    // Something was ordered: the other one hopes again until the first has said all.
    CHECK(PutBack::pushes(hall.other) == 503);
    CHECK(PutBack::saysAll(hall.five) == 200);
    CHECK(PutBack::pushes(hall.other) == 200);
    CHECK(hall.other.ledger->unsentCount() == 0);
}

TEST_CASE("an author's word that its event was contested is heard while the ledger settles, of its own event, and never later", "[settling]")
{
    PutBack hall;
    const CaseId file = hall.acceptedTwice();
    hall.restores();
    REQUIRE(PutBack::pushes(hall.front) == 200);
    wire::Push push = hall.other.outbox();
    const EventId own = decodeEnvelope(push.events[0].envelope)->id;
    push.contestedBefore.insert(own, QStringLiteral("no_transfer_pending"));
    hall.other.connect();
    const auto answer = wire::decodePushAnswer(hall.other.sendsPush(push).body);
    REQUIRE(answer);
    CHECK(answer->acknowledgements.value(0).verdict == Verdict::Contested);
    hall.five.connect();
    CHECK(hall.five.pushes().value(0).verdict == Verdict::Accepted);
    // With the settling over the word counts for nothing.
    REQUIRE_FALSE(hall.centre.server().administer({{"order", "settle"}}).contains("error"));
    REQUIRE(hall.five.pulls() > 0);
    REQUIRE(hall.five.does(file, AddNote{QStringLiteral("补充说明")}));
    wire::Push late = hall.five.outbox();
    late.contestedBefore.insert(decodeEnvelope(late.events[0].envelope)->id, QStringLiteral("case_closed"));
    const auto judged = wire::decodePushAnswer(hall.five.sendsPush(late).body);
    REQUIRE(judged);
    CHECK(judged->acknowledgements.value(0).verdict == Verdict::Accepted);
}

namespace {

/** What \a counter received, as it relays it. */
wire::Relay received(Counter &counter)
{
    wire::Relay relay;
    qint64 row = -1;
    relay.events = counter.ledger->receivedAfter(&row, wire::MaxEventsPerPush, wire::MaxPushBytes);
    relay.keys = counter.ledger->keysFor(relay.events, {});
    return relay;
}

PlainReply relays(Counter &counter, const wire::Relay &relay)
{
    counter.connect();
    return counter.http.ask("POST", "/v1/relay", wire::encode(relay));
}

} // namespace

TEST_CASE("what is relayed is checked by its author's signature, gets no verdict, and is wanted from a restored centre's desks alone", "[settling]")
{
    PutBack hall;
    const CaseId file = hall.acceptedTwice();
    const wire::Relay good = received(hall.five);
    REQUIRE(good.events.size() == 5);
    REQUIRE(good.keys.size() == 3);
    CHECK(relays(hall.five, good).code() == "not_settling");
    hall.restores();
    const QString front = hall.front.desk.identity.device.text();
    const auto order = [&](const char *name) { return hall.centre.server().administer({{"order", name}, {"device", front}}); };
    const auto aside = [&] { return order("review").value("forked").toObject().value(front).toInt(); };

    wire::Relay bad = good;
    bad.events[1].signature[7] = static_cast<char>(bad.events[1].signature[7] ^ 1);
    CHECK(relays(hall.five, bad).code() == "bad_signature");
    bad = good;
    bad.events[2].ciphertext[0] = static_cast<char>(bad.events[2].ciphertext[0] ^ 1);
    CHECK(relays(hall.five, bad).code() == "bad_signature");
    bad = good;
    bad.events[2].hash[0] = static_cast<char>(bad.events[2].hash[0] ^ 1);
    CHECK(relays(hall.five, bad).code() == "bad_signature");
    bad = good;
    bad.events[0].envelope[41] = static_cast<char>(bad.events[0].envelope[41] ^ 1);
    CHECK(relays(hall.five, bad).code() == "event_not_of_centre");
    bad = good;
    bad.keys[0].box.chop(1);
    CHECK(relays(hall.five, bad).code() == "bad_key");
    hall.five.connect();
    CHECK(hall.five.http.ask("POST", "/v1/relay", "RHR\x01 and so on").code() == "malformed");
    bad = good; // of a device nobody can vouch for: not kept
    for (SealedEvent &event : bad.events)
        event.envelope.replace(56, 16, QUuid::createUuid().toRfc4122());
    CHECK(relays(hall.five, bad).status == 200);
    CHECK(aside() == 0);

    // One of the events is missing: what follows it cannot be the next, and stays aside. A key that opens nothing is none.
    bad = good;
    bad.events.removeAt(2);
    for (BoxedKey &key : bad.keys) {
        if (key.stratum != Stratum::Routing)
            key.box = crypto::boxTo(hall.five.desk.identity.serverBox, QByteArray(32, 'x'), hall.random);
    }
    for (int round = 0; round < 2; ++round)
        CHECK(relays(hall.five, bad).status == 200);
    CHECK(aside() == 4);
    const QByteArray before = hall.centre.digest();
    CHECK(hall.centre.server().administer({{"order", "status"}}).value("events").toInt() == 0);
    // The filing's key is good; the next event's is not, and a verdict given without it would be for ever.
    CHECK(order("adopt").value("new").toInt() == 1);
    CHECK(aside() == 3);
    CHECK(order("adopt").value("error").toString().contains("key_unknown"));
    CHECK(hall.centre.digest() != before);
    // The author itself comes with everything: nothing is doubled and nothing is left aside.
    REQUIRE(PutBack::pushes(hall.front) == 200);
    CHECK(hall.front.ledger->unsentCount() == 0);
    CHECK(hall.front.ledger->troubled().isEmpty());
    CHECK(aside() == 0);
    CHECK(PutBack::saysAll(hall.front) == 200);
    hall.five.connect();
    REQUIRE(hall.five.pulls() == 5);
    CHECK(hall.five.state(file).hasMatter);
    CHECK(hall.centre.server().administer({{"order", "verify"}}).value("bad").isNull());
}

TEST_CASE("a wrong key that one counter relays does not shut out the true one that another brings", "[settling]")
{
    PutBack hall;
    hall.acceptedTwice();
    wire::Relay wrong = received(hall.five);
    for (BoxedKey &key : wrong.keys)
        key.box = crypto::boxTo(hall.five.desk.identity.serverBox, QByteArray(32, 'x'), hall.random);
    const wire::Relay good = received(hall.other);
    hall.restores();
    REQUIRE(relays(hall.five, wrong).status == 200);
    REQUIRE(relays(hall.other, good).status == 200);
    const QJsonObject adopted = hall.centre.server().administer({{"order", "adopt"}, {"device", hall.front.desk.identity.device.text()}});
    CHECK(adopted.value("new").toInt() == 5);
    CHECK(adopted.value("quarantined").toInt() == 0);
}
