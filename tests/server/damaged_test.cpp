// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/printers.h"

#include <functional>

using namespace hall;
using namespace hall::fakes;

namespace {

void flip(QByteArray &bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
}

/** A counter with a case and some notes that were never sent. */
struct Day
{
    FakeCentre centre;
    Counter front{centre, {1}};
    CaseId file = front.registers();

    Day()
    {
        for (int i = 0; i < 7; ++i)
            REQUIRE(front.does(file, AddNote{QStringLiteral("第%1次来电").arg(i + 1)}));
    }
    QList<Acknowledgement> answersTo(const wire::Push &push)
    {
        front.connect();
        const PlainReply reply = front.sendsPush(push);
        CHECK(reply.status == 200);
        const auto answer = wire::decodePushAnswer(reply.body);
        return answer ? answer->acknowledgements : QList<Acknowledgement>();
    }
};

} // namespace

TEST_CASE("an event that its own disk has spoilt is put aside, and what follows is accepted on its own merits", "[damaged]")
{
    const std::function<void(SealedEvent &)> damages[] = {
        [](SealedEvent &event) { flip(event.ciphertext, 7); },
        [](SealedEvent &event) { flip(event.envelope, 0); },  // nobody's event any more
        [](SealedEvent &event) { flip(event.envelope, 60); }, // of another device
        [](SealedEvent &event) {
            for (QByteArray *bytes : {&event.envelope, &event.nonce, &event.ciphertext, &event.signature})
                bytes->fill('x');
        },
    };
    int round = 0;
    for (const auto &damage : damages) {
        const int which = 3 * (++round % 3 + 1); // near the front, in the middle, last
        Day other;
        wire::Push push = other.front.outbox();
        REQUIRE(push.events.size() == 10);
        damage(push.events[which]);
        const QList<Acknowledgement> answers = other.answersTo(push);
        REQUIRE(answers.size() == 10);
        for (int i = 0; i < answers.size(); ++i) {
            CHECK(answers[i].hash == push.events[i].hash);
            CHECK((answers[i].verdict == (i == which ? Verdict::Quarantined : Verdict::Accepted)));
            CHECK(answers[i].code == (i == which ? QStringLiteral("damaged") : QString()));
        }
        // Again, as by a desk that did not hear it, and later whole: nothing is stored twice, no verdict changes.
        CHECK(other.answersTo(push).value(which).code == QStringLiteral("damaged"));
        CHECK(other.answersTo(other.front.outbox()).value(which).code == QStringLiteral("damaged"));
        CHECK(other.centre.server().administer({{"order", "status"}}).value("events").toInt() == 9);
        CHECK(other.centre.server().administer({{"order", "verify"}}).value("bad").isNull());
        CHECK(other.front.pulls() == 9);
        // The desk knows it by its hash, whatever its envelope says now.
        REQUIRE(other.front.ledger->acknowledge(answers).ok());
        CHECK(other.front.ledger->unsentCount() == 0);
        CHECK(other.front.ledger->troubled().size() == 1);
        REQUIRE(other.front.does(other.file, AddNote{QStringLiteral("之后")}));
        CHECK(other.front.pushes().value(0).verdict == Verdict::Accepted);
    }
}

TEST_CASE("what was put aside under a number gives way to nothing else, and only the next number can be put aside", "[damaged]")
{
    Day day;
    const wire::Push good = day.front.outbox();
    const auto refused = [&day](const wire::Push &push) {
        day.front.connect();
        const QByteArray before = day.centre.digest();
        const QString code = day.front.sendsPush(push).code();
        CHECK(day.centre.digest() == before);
        return code;
    };
    wire::Push push = good;
    push.events = {good.events[4]};
    flip(push.events[0].ciphertext, 3);
    CHECK(refused(push) == "bad_hash"); // not its turn
    push.events = {good.events[0]};
    flip(push.events[0].ciphertext, 3);
    flip(push.events[0].previous, 3);
    CHECK(refused(push) == "bad_hash"); // does not link
    REQUIRE(day.answersTo(good).size() == 10);
    push.events = {good.events[4]};
    flip(push.events[0].ciphertext, 3);
    CHECK(day.answersTo(push).value(0).verdict == Verdict::Accepted); // it is there, whole
    flip(push.events[0].hash, 3);
    CHECK(refused(push) == "bad_hash"); // and no fork was signed
    CHECK(day.centre.server().administer({{"order", "review"}}).value("quarantined").toArray().isEmpty());
}
