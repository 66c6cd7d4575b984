// SPDX-License-Identifier: GPL-3.0-or-later
/** Work on a case that its window may see no more by the time it arrives: kept, without effect, and told to its author alone. */
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** Window 5 had a case before it and lost its line; meanwhile the front desk took the case back. */
struct Late
{
    FakeCentre centre;
    Counter front{centre, {1}};
    Counter five{centre, {5}};
    CaseId file = front.registers();

    Late()
    {
        REQUIRE(front.sends(file, 5));
        front.pushes();
        REQUIRE(five.pulls() > 0);
        REQUIRE(five.accepts(file));
        REQUIRE(five.does(file, AddNote{QStringLiteral("已联系来访人，约定周五再来")}));
        REQUIRE(front.does(file, RecallTransfer{front.state(file).pending->id, QStringLiteral("来访人改变了主意")}));
        REQUIRE(front.pushes().size() == 2); // with its words
    }
    qint64 events()
    {
        return centre.server().administer({{"order", "status"}}).value("events").toInteger();
    }
};

} // namespace

TEST_CASE("work that was done offline on a case since withdrawn is recorded, changes nothing, and is shown to its author alone", "[late]")
{
    Late hall;
    const bool withdrawnFirst = GENERATE(true, false);
    const qint64 before = hall.events();
    if (withdrawnFirst) {
        REQUIRE(hall.five.pulls() > 0);
        CHECK(hall.five.withdrawn.contains(hall.file));
    }
    // It goes up all the same, with the keys it needs.
    const QList<Acknowledgement> answers = hall.five.pushes();
    REQUIRE(answers.size() == 2);
    for (const Acknowledgement &answer : answers) {
        CHECK((answer.verdict == Verdict::Contested));
        CHECK_FALSE(answer.code.isEmpty());
    }
    CHECK(answers[0].code == QStringLiteral("no_transfer_pending"));
    CHECK(hall.events() == before + 2); // nothing is dropped
    REQUIRE(hall.front.pulls() > 0);
    CHECK(hall.front.state(hall.file).owner == FrontDesk);
    CHECK_FALSE(hall.front.state(hall.file).pending);
    // It is not told to the window again, and what its people typed is all that they still read of the case.
    while (hall.five.pulls() > 0) {
    }
    CHECK(hall.five.withdrawn.isEmpty());
    CHECK(hall.five.ledger->caseCount() == 0);
    const QList<HeldEvent> troubled = hall.five.ledger->troubled();
    REQUIRE(troubled.size() == 2);
    REQUIRE(troubled.last().readable);
    CHECK(std::get<NoteAdded>(troubled.last().event.body).text == QStringLiteral("已联系来访人，约定周五再来"));
    for (const HeldEvent &held : hall.five.ledger->history(hall.file))
        CHECK(held.own);
    CHECK(hall.centre.server().administer({{"order", "verify"}}).value("bad").isNull());
}

TEST_CASE("late work of a desk that was revoked besides lies in quarantine for a person, and no window is told", "[late]")
{
    Late hall;
    REQUIRE(hall.five.pulls() > 0);
    const bool wipe = GENERATE(true, false);
    const QString device = hall.five.desk.identity.device.text();
    const QJsonObject revoked = hall.centre.server().administer({{"order", "revoke"}, {"device", device}, {"wipe", wipe}});
    CHECK(revoked.value("wipe").toBool() == wipe);
    const qint64 before = hall.events();
    const PlainReply refused = hall.five.sendsPush(hall.five.outbox());
    CHECK(refused.status == 403);
    CHECK(refused.code() == (wipe ? "device_wiped" : "device_revoked"));
    hall.five.connect();
    const PlainReply card = hall.five.http.ask("GET", "/v1/hall");
    CHECK(card.status == 403);
    const auto emptied = wire::decodeEmptied(card.body);
    REQUIRE(emptied.has_value() == wipe);
    if (wipe) {
        CHECK(emptied->headNumber == 0);
        REQUIRE_FALSE(hall.five.ledger->empty(emptied->epoch, emptied->headNumber));
    }
    CHECK(hall.five.ledger->unsentCount() == 2);

    wire::OutboxFile outbox{hall.five.desk.identity.centre, hall.five.desk.identity.device, {hall.five.outbox()}, {}};
    outbox.signature = crypto::sign(hall.five.desk.identity.signer, wire::outboxMessage(outbox));
    QTemporaryDir stick;
    QFile carried(stick.filePath(QStringLiteral("outbox")));
    REQUIRE(carried.open(QIODevice::WriteOnly));
    carried.write(wire::encode(outbox));
    carried.close();
    const QJsonObject imported = hall.centre.server().administer({{"order", "import-outbox"}, {"file", carried.fileName()}});
    INFO(imported.value("error").toString().toStdString());
    CHECK(imported.value("quarantined").toInt() == 2);
    CHECK(hall.events() == before); // outside the ledger, and kept
    const QJsonArray held = hall.centre.server().administer({{"order", "review"}}).value("quarantined").toArray();
    REQUIRE(held.size() == 2);
    for (const QJsonValue &one : held)
        CHECK(one.toObject().value("code").toString() == QStringLiteral("device_revoked"));
    CHECK(hall.front.pulls() >= 0);
    CHECK(hall.front.state(hall.file).owner == FrontDesk);
    CHECK(hall.centre.server().administer({{"order", "verify"}}).value("bad").isNull());
}

TEST_CASE("a revoked device stays out, wiped or not, over a new start of the centre", "[late]")
{
    Late hall;
    REQUIRE_FALSE(hall.centre.server().administer({{"order", "revoke"}, {"device", hall.five.desk.identity.device.text()}, {"wipe", true}}).contains("error"));
    // Who revokes it once more without a word of wiping changes nothing.
    CHECK(hall.centre.server().administer({{"order", "revoke"}, {"device", hall.five.desk.identity.device.text()}}).value("wipe").toBool());
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    REQUIRE(hall.five.connect());
    CHECK(hall.five.http.ask("GET", "/v1/hall").code() == "device_wiped");
    // The other one goes on.
    REQUIRE(hall.front.connect());
    CHECK(hall.front.http.ask("GET", "/v1/hall").status == 200);
    CHECK(hall.centre.server().administer({{"order", "verify"}}).value("bad").isNull());
}
