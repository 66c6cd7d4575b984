// SPDX-License-Identifier: GPL-3.0-or-later
/** REG 30; domain rules 7, P-07 to P-09: what the centre does with an accusation, by its routing stratum alone. */
#include "server/counter.h"

#include "domain/accusedunit.h"
#include "fakes/filledsteps.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowRegistry &windows()
{
    static const WindowRegistry registry = WindowRegistry::fromJson(resourceFile(QStringLiteral("windows.json"))).value();
    return registry;
}

FileCase about(Counter &counter, const char *unit, int daily)
{
    FileCase order = aFiling();
    order.category = Category::Accusation;
    order.respondentUnit = QString::fromUtf8(unit);
    order.code = CaseCode::mint(counter.desk.identity.division, QDate(2026, 11, 23), counter.desk.identity.deviceDigits, daily);
    return order;
}

CaseId files(Counter &counter, const char *unit, int daily = 700)
{
    const CaseId file(QUuid::createUuid());
    Circumstances now = counter.now(file);
    now.windows = &windows();
    const auto events = decide({}, about(counter, unit, daily), now);
    return events && counter.records(*events, true) ? file : CaseId();
}

Event raw(Counter &counter, const CaseId &file, EventBody body)
{
    const Circumstances now = counter.now(file);
    return {now.eventIds.first(), file, now.device, now.officer, now.officerName, now.window, now.now, std::move(body)};
}

/** What a PC is told of an event about a case of which it has no key. */
Acknowledgement told(Counter &counter, const CaseId &file, EventBody body, bool offersKey)
{
    SystemRandom random;
    wire::Push push = counter.outbox();
    const KeyId id(QUuid::createUuid());
    const QByteArray key = random.bytes(crypto::KeySize);
    const Stratum stratum = stratumOf(kindOf(body));
    const auto card = wire::decodeHallCard(counter.http.ask("GET", "/v1/hall").body);
    REQUIRE(card);
    // A chain of its own making: nothing of it lies in the PC's store.
    static QHash<DeviceId, QByteArray> heads;
    const QByteArray previous = heads.value(counter.desk.identity.device, firstPrevious());
    REQUIRE(push.events.isEmpty());
    push.events << sealEvent(raw(counter, file, std::move(body)), counter.desk.identity.centre, id, key, card->headNumber + 1, previous, counter.desk.identity.signer, random);
    if (offersKey)
        push.keys << BoxedKey{id, file, stratum, {}, crypto::boxTo(counter.desk.identity.serverBox, key, random)};
    const auto answer = wire::decodePushAnswer(counter.sendsPush(push).body);
    REQUIRE(answer);
    REQUIRE(answer->acknowledgements.size() == 1);
    heads.insert(counter.desk.identity.device, push.events.first().hash);
    return answer->acknowledgements.first();
}

} // namespace

TEST_CASE("REG 30: whoever asks about an accusation by its id is answered as about a case that nobody filed", "[accusation]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter police(centre, {8});
    Counter discipline(centre, {23});
    front.epoch();
    const CaseId accusation = files(front, "县教育局");
    REQUIRE(front.pushes().size() == 3);
    const CaseId nobodys(QUuid::createUuid());
    const EventBody bodies[] = {NoteAdded{QStringLiteral("说明")}, StepPeople{EventId(QUuid::createUuid()), {{Item::Recipient, QStringLiteral("某人")}}},
                                TransferAccepted{TransferId(QUuid::createUuid()), WindowNumber(8)}, CaseClosed{Outcome::Withdrawn}};
    for (const EventBody &body : bodies) {
        for (const bool offersKey : {false, true}) {
            const Acknowledgement ofAccusation = told(police, accusation, body, offersKey);
            const Acknowledgement ofNothing = told(police, nobodys, body, offersKey);
            INFO(kindName(kindOf(body)).toStdString() << " with a key " << offersKey << ": " << ofAccusation.code.toStdString());
            CHECK((ofAccusation.verdict == ofNothing.verdict));
            CHECK(ofAccusation.code == ofNothing.code);
            CHECK((ofAccusation.verdict != Verdict::Accepted));
        }
    }
    // Nothing of it touched the case, and its own people are told what is so.
    REQUIRE(discipline.pulls() >= 3);
    CHECK((discipline.state(accusation).state == CaseState::Registered));
    CHECK(discipline.does(accusation, AddNote{QStringLiteral("已经收到")}));
    CHECK((discipline.pushes().value(0).verdict == Verdict::Accepted));
}

TEST_CASE("REG 30: of an accusation about the discipline organ the discipline room gets neither the case nor a key", "[accusation]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter discipline(centre, {23});
    front.epoch();
    REQUIRE(front.discipline.size() == 1);
    const CaseId upward = files(front, "伊宁县纪委监委");
    REQUIRE_FALSE(upward.isNull());
    const wire::Push push = front.outbox();
    REQUIRE(push.keys.size() == 1);
    CHECK((push.keys.first().stratum == Stratum::Routing));
    CHECK(push.keys.first().recipient.isNull());
    for (const Acknowledgement &given : front.pushes())
        CHECK((given.verdict == Verdict::Accepted));
    CHECK(discipline.pulls() == 0);
    // Its receiver sends it upward and ends it; the room is still told nothing.
    REQUIRE(front.does(upward, filled(Step::SentUpward)));
    REQUIRE(front.does(upward, CloseCase{Outcome::SentUpward, QStringLiteral("已移送上级")}));
    for (const Acknowledgement &given : front.pushes())
        CHECK((given.verdict == Verdict::Accepted));
    CHECK(discipline.pulls() == 0);
    // To the room too it is a case that nobody filed.
    CHECK(told(discipline, upward, NoteAdded{QStringLiteral("看一看")}, false).code == told(discipline, CaseId(QUuid::createUuid()), NoteAdded{QStringLiteral("看一看")}, false).code);
}

TEST_CASE("REG 30: boxes that a desk makes for the discipline room all the same are not passed on where it is the accused", "[accusation]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter discipline(centre, {23});
    front.epoch();
    const CaseId upward = files(front, "县纪委");
    wire::Push push = front.outbox();
    SystemRandom random;
    push.keys << BoxedKey{KeyId(QUuid::createUuid()), upward, Stratum::Content, discipline.desk.identity.device, crypto::boxTo(discipline.desk.identity.box.open, QByteArray(32, 'k'), random)};
    REQUIRE(front.sendsPush(push).status == 200);
    CHECK(discipline.pulls() == 0);
    REQUIRE(discipline.lastPage);
    CHECK(discipline.lastPage->keys.isEmpty());
}

TEST_CASE("REG 30: what a desk without these rules registers at the accused window, or sends there, has no effect at the centre", "[accusation]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter police(centre, {8});
    Counter discipline(centre, {23});
    for (Counter *counter : {&front, &police})
        counter->epoch();
    CHECK(files(police, "城关派出所").isNull()); // its own rules say no
    const CaseId slipped(QUuid::createUuid());
    const CaseFiled filing{*CaseCode::mint(police.desk.identity.division, QDate(2026, 11, 23), police.desk.identity.deviceDigits, 9), Track::Petition, Category::Accusation, Channel::Visit, WindowNumber(8), 1,
                           QStringLiteral("城关派出所"), false, centre.now(), false, {WindowNumber(8)}};
    REQUIRE(police.records({raw(police, slipped, filing)}, true));
    auto given = police.pushes();
    REQUIRE(given.size() == 1);
    CHECK((given[0].verdict == Verdict::Contested));
    CHECK(given[0].code == codeName(RefusalCode::AtAccusedUnit));

    const CaseId accusation = files(front, "城关派出所");
    REQUIRE(front.pushes().size() == 3);
    REQUIRE(front.records({raw(front, accusation, CaseTransferred{FrontDesk, WindowNumber(8), TransferReason::Competent, TransferMode::Move, {}, {}})}, true));
    given = front.pushes();
    REQUIRE(given.size() == 1);
    CHECK((given[0].verdict == Verdict::Contested));
    CHECK(given[0].code == codeName(RefusalCode::ToAccusedUnit));
    CHECK(police.pulls() == 0);
    CHECK(discipline.pulls() >= 3);
}

TEST_CASE("whether a password is right is answered alike, whatever accusations there are", "[accusation]")
{
    QList<QByteArray> answers;
    for (const bool with : {false, true}) {
        FakeCentre centre;
        centre.stop();
        centre.options().passwordCost = {1, 8};
        REQUIRE(centre.start());
        Counter front(centre, {1});
        Counter police(centre, {8});
        const QJsonObject order{{"order", "officer-add"}, {"name", QStringLiteral("王警官")}, {"roles", QJsonArray{"window_officer"}}, {"windows", QJsonArray{8}}};
        const QString once = centre.server().administer(order).value("password").toString();
        REQUIRE_FALSE(once.isEmpty());
        if (with) {
            front.epoch();
            REQUIRE_FALSE(files(front, "城关派出所").isNull());
            front.connect();
            REQUIRE(front.pushes().size() == 3);
        }
        police.connect();
        QByteArray all;
        for (const QString &password : {once, QStringLiteral("nobody-at-all")}) {
            const PlainReply reply = police.http.ask("POST", "/v1/sign-in", wire::encode(wire::SignIn{QStringLiteral("王警官"), password, {}}));
            all += QByteArray::number(reply.status) + reply.body;
        }
        answers << all;
    }
    CHECK(answers.first() == answers.last());
}

TEST_CASE("a box for window 23 that its author makes anew takes the place of the one before, and the history comes again with it", "[accusation]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter police(centre, {8});
    Counter discipline(centre, {23});
    front.epoch();
    const CaseId file = files(front, "县教育局");
    const wire::Push filing = front.outbox();
    REQUIRE(front.pushes().size() == 3);
    REQUIRE(discipline.pulls() > 0);
    // Sent again as an answer was lost: with boxes made anew, for the same key. Nothing comes of it.
    REQUIRE(front.sendsPush({filing.incarnation, filing.events, front.ledger->keysFor(filing.events, front.discipline), {}}).status == 200);
    CHECK(discipline.pulls() == 0);
    const crypto::BoxKey room = boxKeyOf(QByteArray(crypto::KeySize, 's'));
    wire::Push late;
    late.incarnation = filing.incarnation;
    for (const BoxedKey &key : front.ledger->keysFor(filing.events, {{discipline.desk.identity.device, room.open}})) {
        if (!key.recipient.isNull())
            late.keys << key;
    }
    REQUIRE(late.keys.size() == 2);
    // Not by whoever holds no case of that name.
    REQUIRE(police.sendsPush(late).status == 200);
    CHECK(discipline.pulls() == 0);
    REQUIRE(front.sendsPush(late).status == 200);
    REQUIRE(discipline.pulls() > 0);
    REQUIRE(discipline.lastPage);
    int opened = 0;
    for (const BoxedKey &key : discipline.lastPage->keys)
        opened += crypto::openBox(room, key.box) ? 1 : 0;
    CHECK(opened == 2);
    REQUIRE(front.sendsPush(late).status == 200);
    CHECK(discipline.pulls() == 0);
    CHECK(centre.server().administer({{"order", "verify"}}).value("bad").toString() == QString());
    CHECK_FALSE(file.isNull());
}

TEST_CASE("releasing an active device drops the keys that it announced, once", "[accusation]")
{
    FakeCentre centre;
    Counter discipline(centre, {23});
    const QByteArray secret(crypto::KeySize, 's');
    REQUIRE(discipline.asks("/v1/boxes", wire::encode(wire::DeskBoxes{boxKeyOf(secret).open, boxKeyOf(secret).open})).status == 200);
    const auto own = [&] { return wire::decodeHallCard(discipline.http.ask("GET", "/v1/hall").body)->own; };
    const QJsonObject release{{"order", "release"}, {"device", discipline.desk.identity.device.text()}};
    CHECK(own().cases == boxKeyOf(secret).open);
    CHECK(centre.server().administer(release).value("released").toString() == discipline.desk.identity.device.text());
    CHECK((own() == wire::DeskBoxes()));
    CHECK(centre.server().administer(release).contains("error"));
    CHECK(centre.server().administer({{"order", "verify"}}).value("bad").isNull());
}
