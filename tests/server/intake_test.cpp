// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

TEST_CASE("a registered case is accepted and reaches the window it is sent to, which then owns it", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter five(centre, {5});
    const CaseId file = front.registers();
    REQUIRE(front.sends(file, 5));
    const auto verdicts = front.pushes();
    REQUIRE(verdicts.size() >= 4);
    for (const Acknowledgement &given : verdicts)
        CHECK(given.verdict == Verdict::Accepted);
    CHECK(front.ledger->unsentCount() == 0);

    REQUIRE(five.pulls() >= 4);
    CHECK(five.state(file).pending->to == WindowNumber(5));
    CHECK(five.state(file).owner == FrontDesk);
    CHECK(five.state(file).matter.subject.text == "拖欠工资");
    CHECK(five.state(file).parties.value(0).name.text == "张三");
    REQUIRE(five.accepts(file));
    REQUIRE(five.pushes().value(0).verdict == Verdict::Accepted);
    REQUIRE(front.pulls() > 0);
    CHECK(front.state(file).owner == WindowNumber(5));
    CHECK_FALSE(centre.digest().isEmpty());
}

TEST_CASE("two windows accept the same transfer: one owns it, the other is contested", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter one(centre, {5});
    Counter other(centre, {5});
    const CaseId file = front.registers();
    REQUIRE(front.sends(file, 5));
    front.pushes();
    REQUIRE(one.pulls() > 0);
    REQUIRE(other.pulls() > 0);
    REQUIRE(one.accepts(file));
    REQUIRE(other.accepts(file));
    CHECK(one.pushes().value(0).verdict == Verdict::Accepted);
    const auto late = other.pushes();
    REQUIRE(late.size() == 1);
    CHECK(late[0].verdict == Verdict::Contested);
    CHECK(late[0].code == "no_transfer_pending");
    CHECK(other.ledger->troubled().size() == 1);
    REQUIRE(other.pulls() > 0);
    CHECK(other.state(file).owner == WindowNumber(5));
    CHECK_FALSE(other.state(file).pending);
}

TEST_CASE("a push whose answer was lost gets the same verdicts again and doubles nothing", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    front.registers();
    const wire::Push push = front.outbox();
    const PlainReply first = front.sendsPush(push);
    REQUIRE(first.status == 200);
    const QByteArray before = centre.digest();
    const PlainReply again = front.sendsPush(push);
    CHECK(again.status == 200);
    CHECK(again.body == first.body);
    CHECK(centre.digest() == before);
    CHECK(front.pulls() == push.events.size());
}

TEST_CASE("a gap in a device's numbers refuses the whole push and says where to go on", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    front.registers();
    wire::Push push = front.outbox();
    push.events.removeFirst();
    const QByteArray before = centre.digest();
    const PlainReply reply = front.sendsPush(push);
    CHECK(reply.status == 409);
    CHECK(reply.code() == "number_gap");
    CHECK(reply.body.contains("\"head_number\":0"));
    CHECK(centre.digest() == before);
    front.connect();
    CHECK(front.pushes().size() >= 3);
}

TEST_CASE("a second history under one number freezes the device", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    front.registers();
    wire::Push push = front.outbox();
    REQUIRE(front.sendsPush(push).status == 200);
    SealedEvent &fork = push.events.first();
    fork.ciphertext[0] = static_cast<char>(fork.ciphertext[0] ^ 1);
    resign(fork, front.desk);
    push.events = {fork};
    const PlainReply reply = front.sendsPush(push);
    CHECK(reply.status == 403);
    CHECK(reply.code() == "device_frozen");
    REQUIRE(front.connect());
    CHECK(front.http.ask("GET", "/v1/hall").code() == "device_frozen");
    CHECK(centre.digest().contains("frozen"));
}

TEST_CASE("an event that goes on from another history than the one held freezes its device", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    front.registers();
    REQUIRE(front.pushes().size() == 3);
    front.registers();
    // The next number, well signed, on a chain that is not the centre's: a copy of the store has worked elsewhere.
    wire::Push push = front.outbox();
    push.events = {push.events[0]};
    push.events[0].previous = QByteArray(32, 'x');
    resign(push.events[0], front.desk);
    const PlainReply reply = front.sendsPush(push);
    CHECK(reply.status == 403);
    CHECK(reply.code() == "device_frozen");
    CHECK(centre.digest().contains("frozen"));
}

TEST_CASE("an event's bytes cannot be changed on the way", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter other(centre, {5});
    front.registers();
    const wire::Push good = front.outbox();
    const QByteArray before = centre.digest();
    const auto refused = [&](const wire::Push &push, Counter &by) {
        by.connect();
        const PlainReply reply = by.sendsPush(push);
        CHECK(centre.digest() == before);
        return reply;
    };
    wire::Push push = good;
    push.events[0].hash[5] = static_cast<char>(push.events[0].hash[5] ^ 4);
    CHECK(refused(push, front).code() == "bad_hash");
    push = good;
    push.events[0].previous[5] = static_cast<char>(push.events[0].previous[5] ^ 4);
    CHECK(refused(push, front).code() == "bad_hash");
    push = good;
    push.events[0].signature[5] = static_cast<char>(push.events[0].signature[5] ^ 4);
    CHECK(refused(push, front).code() == "bad_signature");
    CHECK(refused(good, other).code() == "event_not_of_device");
    push = good;
    push.events[0].envelope[10] = 1;
    resign(push.events[0], front.desk);
    CHECK(refused(push, front).code() == "malformed");
    push = good;
    push.events[0].envelope[45] = static_cast<char>(push.events[0].envelope[45] ^ 1);
    resign(push.events[0], front.desk);
    CHECK(refused(push, front).code() == "event_not_of_centre");
    front.connect();
    CHECK_FALSE(front.pushes().isEmpty());
}

TEST_CASE("a kind this server does not know waits at the desk and gets no verdict", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    front.registers();
    wire::Push push = front.outbox();
    push.events = {push.events.first()};
    push.events[0].envelope[7] = 99;
    resign(push.events[0], front.desk);
    const QByteArray before = centre.digest();
    const PlainReply reply = front.sendsPush(push);
    CHECK(reply.status == 503);
    CHECK(reply.code() == "update_server");
    CHECK(centre.digest() == before);
}

TEST_CASE("an event from a window that is not the device's is quarantined and reaches nobody", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter five(centre, {5});
    front.window = WindowNumber(5);
    front.registers();
    const auto verdicts = front.pushes();
    REQUIRE_FALSE(verdicts.isEmpty());
    CHECK(verdicts[0].verdict == Verdict::Quarantined);
    CHECK(verdicts[0].code == "window_not_of_device");
    CHECK(five.pulls() == 0);
    CHECK(front.ledger->unsentCount() == 0);
}

TEST_CASE("a used event id with other bytes is quarantined, and again gets the same answer", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    const CaseId file = front.registers();
    REQUIRE_FALSE(front.pushes().isEmpty());
    const EventId used = front.ledger->history(file).first().event.id;
    Circumstances now = front.now(file);
    Events note = decide(front.state(file), AddNote{QStringLiteral("补充说明")}, now).value();
    SealedEvent event = [&] {
        REQUIRE(front.records(note));
        return front.outbox().events.first();
    }();
    event.envelope.replace(24, 16, used.bytes());
    resign(event, front.desk);
    wire::Push push;
    push.incarnation = QUuid::createUuid();
    push.events = {event};
    for (int round = 0; round < 2; ++round) {
        const PlainReply reply = front.sendsPush(push);
        REQUIRE(reply.status == 200);
        const auto answer = wire::decodePushAnswer(reply.body);
        CHECK(answer->acknowledgements.value(0).verdict == Verdict::Quarantined);
        CHECK(answer->acknowledgements.value(0).code == "same_id_other_hash");
    }
    CHECK(centre.digest().contains("\"bad\": null"));
}

TEST_CASE("a second filing of the same case is contested", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    const CaseId file = front.registers();
    REQUIRE_FALSE(front.pushes().isEmpty());
    FileCase order = aFiling();
    order.code = CaseCode::mint(front.desk.identity.division, QDate(2026, 11, 23), front.desk.identity.deviceDigits, 500);
    const auto events = decide({}, order, front.now(file));
    REQUIRE(events);
    REQUIRE(front.records({events->first()}));
    const auto verdicts = front.pushes();
    REQUIRE(verdicts.size() == 1);
    CHECK(verdicts[0].verdict == Verdict::Contested);
    CHECK(verdicts[0].code == "case_exists_already");
}

TEST_CASE("of an accusation the centre holds where it lies and nothing more", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter discipline(centre, {23});
    front.epoch();
    REQUIRE(front.discipline.size() == 1);
    const CaseId file = front.registers(Category::Accusation);
    REQUIRE_FALSE(file.isNull());
    wire::Push push = front.outbox();
    int forCentre = 0;
    for (const BoxedKey &key : std::as_const(push.keys)) {
        forCentre += key.recipient.isNull() ? 1 : 0;
        CHECK((key.stratum == Stratum::Routing || !key.recipient.isNull()));
    }
    CHECK(forCentre == 1);
    for (const Acknowledgement &given : front.pushes())
        CHECK(given.verdict == Verdict::Accepted);
    // The author's own window has nothing of it in its feed; the discipline room has all.
    CHECK(front.pulls() == 0);
    REQUIRE(discipline.pulls() >= 3);
    CHECK(discipline.state(file).sealed());
    CHECK(discipline.state(file).hasMatter);
    CHECK(discipline.state(file).hasParties);
}

TEST_CASE("an event under a key that only its sender offers is quarantined, and the case's own window goes on", "[intake]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter five(centre, {5});
    const CaseId file = front.registers();
    REQUIRE(front.sends(file, 5));
    REQUIRE_FALSE(front.pushes().isEmpty());
    REQUIRE(five.pulls() > 0);
    // It may accept the case; but the centre would keep no key of it from this window, and never read the event again.
    const auto events = decide(five.state(file), AcceptTransfer{five.state(file).pending->id}, five.now(file));
    REQUIRE(events);
    SystemRandom random;
    const KeyId id(QUuid::createUuid());
    const QByteArray key = random.bytes(crypto::KeySize);
    wire::Push push;
    push.incarnation = QUuid::createUuid();
    push.events << sealEvent(events->first(), five.desk.identity.centre, id, key, 1, firstPrevious(), five.desk.identity.signer, random);
    push.keys << BoxedKey{id, file, Stratum::Routing, {}, crypto::boxTo(five.desk.identity.serverBox, key, random)};
    const auto answer = wire::decodePushAnswer(five.sendsPush(push).body);
    REQUIRE(answer);
    CHECK(answer->acknowledgements.value(0).verdict == Verdict::Quarantined);
    CHECK(answer->acknowledgements.value(0).code == "key_unknown");
    REQUIRE(front.does(file, RecallTransfer{front.state(file).pending->id, QStringLiteral("来访人改变了主意")}));
    const auto verdicts = front.pushes();
    CHECK(front.lastStatus == 200);
    REQUIRE_FALSE(verdicts.isEmpty());
    CHECK(verdicts[0].verdict == Verdict::Accepted);
}
