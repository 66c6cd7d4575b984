// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/line.h"

using namespace hall;
using namespace hall::fakes;

namespace {

Reply refused(int status, const char *code)
{
    return {Reply::Outcome::Answered, status, wire::encodeError(QString::fromLatin1(code))};
}

} // namespace

TEST_CASE("a server that lacks what it had acknowledged is given it again from the first event", "[courier]")
{
    Line line;
    line.save();
    line.deliver();
    line.stored.clear(); // restored from a backup, under the same epoch
    line.save();
    line.nextPush()->done(refused(409, "number_gap"));
    line.deliver();
    CHECK(line.stored.size() == 6);
    CHECK(line.doubled == 0);
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("a server that lost the last events is given those alone", "[courier]")
{
    Line line;
    line.save(2);
    const auto first = line.nextPush();
    REQUIRE(first);
    const QList<SealedEvent> events = wire::decodePush(first->request.body)->events;
    first->done({Reply::Outcome::Answered, 200, line.storeAndAnswer(first->request.body)});
    for (const SealedEvent &lost : events.mid(3))
        line.stored.remove(decodeEnvelope(lost.envelope)->id);
    line.save();
    line.nextPush()->done({Reply::Outcome::Answered, 409, wire::encodeError(wire::Held{QStringLiteral("number_gap"), 3, events[2].hash})});
    CHECK(line.ledger->unsentCount() == 6);
    const auto second = line.nextPush();
    REQUIRE(second);
    CHECK(wire::decodePush(second->request.body)->events.first().number == 4);
    second->done({Reply::Outcome::Answered, 200, line.storeAndAnswer(second->request.body)});
    CHECK(line.stored.size() == 9);
    CHECK(line.doubled == 0);
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("a server that claims events we never signed is offered everything, and judges it", "[courier]")
{
    Line line;
    line.save(2);
    line.deliver();
    line.save();
    line.nextPush()->done({Reply::Outcome::Answered, 409, wire::encodeError(wire::Held{QStringLiteral("number_gap"), 3, QByteArray(32, 'x')})});
    CHECK(line.ledger->unsentCount() == 9);
    line.deliver();
    CHECK(line.stored.size() == 9);
    CHECK(line.doubled == 0);
}

TEST_CASE("a centre with a newer protocol still gets what was saved, and the desk says that it must be updated", "[courier]")
{
    Line line;
    line.protocol = wire::ProtocolVersion + 1;
    line.courier->follow(FrontDesk);
    line.save();
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
    CHECK((line.courier->status().state == LinkState::UpdateDesk));
    CHECK_FALSE(line.transport.take(QStringLiteral("/v1/feed")));
}

TEST_CASE("a centre with an older protocol is told from a line that is down", "[courier]")
{
    Line line;
    line.protocol = wire::ProtocolVersion - 1;
    line.save();
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
    CHECK((line.courier->status().state == LinkState::UpdateServer));
}

TEST_CASE("a push names the store it comes from", "[courier]")
{
    Line line;
    line.save();
    const auto push = line.nextPush();
    REQUIRE(push);
    CHECK_FALSE(line.ledger->incarnation().isNull());
    CHECK(wire::decodePush(push->request.body)->incarnation == line.ledger->incarnation());
}

TEST_CASE("a connection closed once at the greeting is offline, closed again it is a refused certificate", "[courier]")
{
    Line line;
    line.save();
    const Reply closed{Reply::Outcome::CertificateRefused, 0, {}};
    line.transport.take(QStringLiteral("/v1/hall"))->done(closed);
    CHECK((line.courier->status().state == LinkState::Offline));
    line.timers.pass(2'000);
    line.transport.take(QStringLiteral("/v1/hall"))->done(closed);
    CHECK((line.courier->status().state == LinkState::CertificateRefused));
    line.deliver();
    CHECK((line.courier->status().state == LinkState::Online));
}

TEST_CASE("a new epoch in the middle of a push starts over and loses nothing", "[courier]")
{
    Line line;
    line.courier->follow(FrontDesk);
    line.save();
    line.deliver();
    const auto poll = line.transport.take(QStringLiteral("/v1/feed"));
    REQUIRE(poll);
    poll->done({Reply::Outcome::Answered, 200, wire::encode(FeedPage{line.epoch, FrontDesk, {}, {}, 0})});
    CHECK(line.ledger->cursor(FrontDesk).epoch == line.epoch);

    line.stored.clear();
    line.epoch = QUuid::fromRfc4122(QByteArray(16, 'f'));
    line.save();
    line.nextPush()->done(refused(409, "epoch_changed"));
    line.deliver();
    CHECK(line.stored.size() == 6);
    CHECK(line.ledger->unsentCount() == 0);
    CHECK(line.ledger->cursor(FrontDesk).epoch == line.epoch);
}

TEST_CASE("a server too old for an event keeps it waiting and says which side must be updated", "[courier]")
{
    Line line;
    line.save();
    line.nextPush()->done(refused(503, "update_server"));
    CHECK((line.courier->status().state == LinkState::UpdateServer));
    CHECK(line.ledger->unsentCount() == 3);
    line.deliver();
    CHECK((line.courier->status().state == LinkState::Online));
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("an answer that names other hashes, or comes twice, settles nothing it should not", "[courier]")
{
    Line line;
    line.save();
    auto push = line.nextPush();
    auto answer = wire::decodePushAnswer(line.storeAndAnswer(push->request.body));
    REQUIRE(answer);
    const QByteArray right = wire::encode(*answer);
    for (Acknowledgement &one : answer->acknowledgements)
        one.hash = QByteArray(crypto::HashSize, 'x');
    push->done({Reply::Outcome::Answered, 200, wire::encode(*answer)});
    CHECK(line.ledger->unsentCount() == 3);
    line.nextPush()->done({Reply::Outcome::Answered, 200, right});
    CHECK(line.ledger->unsentCount() == 0);
    line.save();
    line.nextPush()->done({Reply::Outcome::Answered, 200, right}); // that one again
    CHECK(line.ledger->unsentCount() == 3);
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
    CHECK(line.doubled == 0);
}

TEST_CASE("one push is under way at a time, however often the desk saves", "[courier]")
{
    Line line;
    line.save();
    const auto first = line.nextPush();
    REQUIRE(first);
    line.save(3);
    line.timers.pass(5'000);
    CHECK_FALSE(line.transport.take(QStringLiteral("/v1/events")));
    first->done({Reply::Outcome::Answered, 200, line.storeAndAnswer(first->request.body)});
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
    CHECK(line.stored.size() == 12);
}

TEST_CASE("a save ends the pause: what was just recorded is tried at once", "[courier]")
{
    Line line;
    line.save();
    for (int i = 0; i < 8; ++i)
        line.nextPush()->done(Nothing);
    line.save();
    line.timers.pass(1);
    CHECK_FALSE(line.transport.asked.isEmpty());
}

TEST_CASE("what the outbox holds goes out without a further save, even when nobody woke the courier", "[courier]")
{
    Line line;
    line.answerHall();
    line.timers.pass(6'000);
    ++line.seed;
    Circumstances now = at(FrontDesk, line.seed, CaseId(idOf(line.seed)));
    now.device = line.identity.device;
    REQUIRE_FALSE(line.ledger->record(decide({}, aFiling(), now).value(), false));
    CHECK(line.nextPush(6'000));
}

TEST_CASE("an empty page that was not waited for is not asked for in a circle", "[courier]")
{
    Line line;
    line.courier->follow(FrontDesk);
    line.answerHall();
    const QByteArray nothingNew = wire::encode(FeedPage{line.epoch, FrontDesk, {}, {}, 0});
    int polls = 0;
    for (int waited = 0; waited < 1'000; waited += 10) {
        while (const auto poll = line.transport.take(QStringLiteral("/v1/feed"))) {
            ++polls;
            poll->done({Reply::Outcome::Answered, 200, nothingNew});
        }
        line.timers.pass(10);
    }
    CHECK(polls > 1);
    CHECK(polls <= 12);
}

TEST_CASE("another window is followed at once, and the poll for the old one is not listened to", "[courier]")
{
    Line line;
    line.courier->follow(FrontDesk);
    line.answerHall();
    REQUIRE(line.transport.asked.size() >= 1);
    const auto old = line.transport.take(QStringLiteral("/v1/feed"));
    REQUIRE(old);
    line.courier->follow(WindowNumber(3));
    const auto fresh = line.transport.take(QStringLiteral("/v1/feed"));
    REQUIRE(fresh);
    CHECK(QUrlQuery(QUrl(fresh->request.target)).queryItemValue(QStringLiteral("window")) == QStringLiteral("3"));
    old->done({Reply::Outcome::Answered, 200, wire::encode(FeedPage{line.epoch, FrontDesk, {}, {}, 0})});
    CHECK(line.ledger->cursor(FrontDesk).epoch.isNull());
}

TEST_CASE("no answer of any bytes breaks the line", "[courier]")
{
    Line line;
    line.courier->follow(FrontDesk);
    line.save();
    SeededRandom garbage(9);
    for (int i = 0; i < 200; ++i) {
        while (!line.transport.asked.isEmpty()) {
            const auto asked = line.transport.asked.takeFirst();
            asked.done({Reply::Outcome::Answered, i % 3 ? 200 : 400 + i % 100, garbage.bytes(i)});
        }
        line.timers.pass(15'000);
    }
    CHECK(line.ledger->unsentCount() == 3);
    line.transport.asked.clear();
    line.courier->stop();
    line.courier->start();
    line.deliver();
    CHECK(line.ledger->unsentCount() == 0);
}

TEST_CASE("a batch that the centre cannot read is halved until one event stands alone, which is not asked about again and again", "[courier][damaged]")
{
    Line line;
    line.save(4);
    REQUIRE(line.ledger->unsentCount() == 12);
    const QByteArray unreadable = line.ledger->outbox(100, 1'000'000)[7].hash;
    int pushes = 0;
    QList<qint64> sizes;
    for (int waited = 0; waited < 10 * 60'000; waited += 100) {
        line.timers.pass(100);
        if (line.transport.waitsFor(QStringLiteral("/v1/hall")))
            line.answerHall();
        const auto push = line.transport.take(QStringLiteral("/v1/events"));
        if (!push)
            continue;
        ++pushes;
        const auto offered = wire::decodePush(push->request.body);
        REQUIRE(offered);
        sizes << offered->events.size();
        const bool bad = std::any_of(offered->events.begin(), offered->events.end(), [&](const SealedEvent &event) { return event.hash == unreadable; });
        if (bad)
            push->done({Reply::Outcome::Answered, 400, wire::encodeError(QStringLiteral("malformed"))});
        else
            push->done({Reply::Outcome::Answered, 200, line.storeAndAnswer(push->request.body)});
    }
    CHECK(line.stored.size() == 7); // all that came before it
    CHECK(line.ledger->unsentCount() == 5);
    CHECK(sizes.first() == 12);
    CHECK(sizes.last() == 1);
    CHECK(pushes >= 12); // asked once a minute: the centre may have been updated
    CHECK(pushes <= 22);
    CHECK(line.courier->status().reason == QStringLiteral("malformed"));
}
