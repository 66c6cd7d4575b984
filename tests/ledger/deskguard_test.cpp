// SPDX-License-Identifier: GPL-3.0-or-later
/** Who can open what lies in a desk's store, and what a desk does while nobody can. */
#include "fakes/tamper.h"
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QByteArray Secret(crypto::KeySize, 'h');
const OfficerId Alim = officerIdOf(CentreId(idOf(1)), QStringLiteral("阿里木"));
const OfficerId Fang = officerIdOf(CentreId(idOf(1)), QStringLiteral("王芳"));

OpenKeys keysOf(const OfficerId &officer, char own, const QByteArray &room = {})
{
    return {Secret, room, officer, QByteArray(crypto::KeySize, own)};
}

int readable(const DeskLedger &ledger, const CaseId &file)
{
    int count = 0;
    for (const HeldEvent &held : ledger.history(file))
        count += held.readable ? 1 : 0;
    return count;
}

FileCase accusation()
{
    FileCase filing = aFiling();
    filing.category = Category::Accusation;
    return filing;
}

/** What the author's keys come as from a centre that boxes cases for \a box. */
void bringFor(Feed &feed, const QList<BoxedKey> &keys, const DeviceId &reader, const QByteArray &box, Random &random)
{
    for (const BoxedKey &key : keys)
        feed.next.keys << BoxedKey{key.id, key.file, key.stratum, reader, crypto::boxTo(box, *crypto::openBox(serverBox(), key.box), random)};
}

} // namespace

TEST_CASE("once officers hold its keys, a desk's store opens no case by what lies in its files", "[desk-ledger][guard]")
{
    Store store{1};
    const CaseId before = store.fileOne();
    REQUIRE(store.ledger->keep({QStringLiteral("draft/x/register"), QStringLiteral("草稿张三").toUtf8()}));
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId after = store.fileOne();
    CHECK(readable(*store.ledger, before) == 3);
    CHECK(readable(*store.ledger, after) == 3);
    store.ledger->close();
    for (int round = 0; round < 2; ++round) {
        CHECK(store.ledger->closed());
        CHECK(readable(*store.ledger, before) == 0);
        CHECK(readable(*store.ledger, after) == 0);
        CHECK(store.ledger->kept(QStringLiteral("draft/x/register")).isEmpty());
        CHECK_FALSE(store.ledger->keep({QStringLiteral("draft/x/register"), "anything"}));
        CHECK(store.ledger->queryCode(before).isEmpty());
        CHECK_FALSE(store.ledger->verify()); // which needs no key of a case
        const auto refused = store.ledger->record(decide({}, aFiling(), store.here(CaseId(idOf(900)))).value(), false);
        REQUIRE(refused);
        CHECK(refused->facts.value(QStringLiteral("reason")) == QStringLiteral("keys_closed"));
        store.ledger = store.reopened(); // with all that lies in the files
    }
    OpenKeys wrong = keysOf(Alim, 'a');
    wrong.hall[0] = 'x';
    CHECK_FALSE(store.ledger->openFor(wrong));
    CHECK(store.ledger->closed());
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(readable(*store.ledger, before) == 3);
    CHECK(store.ledger->kept(QStringLiteral("draft/x/register")) == QStringLiteral("草稿张三").toUtf8());
}

TEST_CASE("what an officer has typed to an order opens with their own secret, and not with what all of a desk have", "[desk-ledger][guard]")
{
    const QString before = QStringLiteral("draft/x/own/1");
    const QString own = QStringLiteral("draft/x/own/2");
    const QString shared = QStringLiteral("draft/x/register");
    Store store{1};
    REQUIRE(store.ledger->keep({before, "typed before there were officers"}));
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    REQUIRE(store.ledger->keep({own, "typed by one of them"}));
    REQUIRE(store.ledger->keep({shared, "a form"}));
    CHECK(store.ledger->kept(before) == "typed before there were officers");
    CHECK(store.ledger->kept(own) == "typed by one of them");
    CHECK(store.ledger->draftsNamed(QStringLiteral("draft/x/own/")) == QStringList{before, own});
    CHECK(store.ledger->draftsNamed(QStringLiteral("draft/y/")).isEmpty());
    store.ledger->close();
    REQUIRE(store.ledger->openFor(keysOf(Fang, 'f')));
    CHECK(store.ledger->kept(own).isEmpty());
    CHECK(store.ledger->kept(shared) == "a form");
    store.ledger = store.reopened();
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(store.ledger->kept(own) == "typed by one of them");
    REQUIRE(store.ledger->keep({own, {}}));
    CHECK(store.ledger->draftsNamed(QStringLiteral("draft/x/own/")) == QStringList{before});
}

TEST_CASE("a locked desk sends what was filed on it, with its keys, and takes in what comes", "[desk-ledger][guard]")
{
    Store store{1};
    Store author{2, {WindowNumber(5)}};
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    (void)store.fileOne();
    REQUIRE(store.ledger->boxUnsent(FakeClock().nowUtc().addDays(-90)));
    store.ledger->close();
    CHECK(store.unsent().size() == 3);
    const QList<BoxedKey> keys = store.ledger->keysFor(store.unsent(), {});
    CHECK(keys.size() == 3);
    for (const BoxedKey &key : keys)
        CHECK(crypto::openBox(serverBox(), key.box).value_or(QByteArray()).size() == crypto::KeySize);
    REQUIRE(store.ledger->acknowledge(answersTo(store.unsent())).ok());
    CHECK(store.ledger->unsentCount() == 0);

    Feed feed;
    const CaseId one = author.fileOne();
    const CaseId two = author.fileOne();
    const auto sent = author.unsent();
    feed.bring(sent);
    // One by the key that the centre had of this desk before, the others by the one it announced.
    const auto all = author.ledger->keysFor(sent, {});
    feed.bringKeys(all.mid(0, 3), store.identity, store.random);
    bringFor(feed, all.mid(3), store.identity.device, store.ledger->caseBox(), store.random);
    REQUIRE(store.ledger->takePage(feed.page()).ok());
    CHECK(readable(*store.ledger, one) == 0);
    store.ledger = store.reopened();
    CHECK(readable(*store.ledger, two) == 0);
    REQUIRE(store.ledger->openFor(keysOf(Fang, 'f')));
    CHECK(readable(*store.ledger, one) == 3);
    CHECK(readable(*store.ledger, two) == 3);
}

TEST_CASE("a filing whose keys were boxed for nobody waits until somebody signs in, and so does what follows", "[desk-ledger][guard]")
{
    Store store{1};
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId first = store.fileOne();
    REQUIRE(store.ledger->boxUnsent({}));
    const CaseId second = store.fileOne();
    store.order(first, AddNote{QStringLiteral("来访人补充")});
    store.ledger = store.reopened(); // killed: nothing was boxed on the way
    CHECK(store.unsent().size() == 3);
    CHECK_FALSE(store.ledger->travels(store.ledger->ownAfter(0, 100, Everything)));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(store.unsent().size() == 7);
    // Signing out boxes what is left.
    store.ledger->close();
    CHECK(store.unsent().size() == 7);
    CHECK(store.ledger->keysFor(store.unsent(), {}).size() == 6);
    // A restored centre is offered everything again. What it holds goes without keys, should they be gone; of what it has lost it
    // has lost the keys too, and would put the filing aside for good.
    REQUIRE(store.ledger->acknowledge(answersTo(store.unsent())).ok());
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    REQUIRE(store.ledger->boxUnsent(FakeClock().nowUtc().addYears(10)));
    store.ledger->close();
    REQUIRE_FALSE(store.ledger->startOver(idOf(78), 3));
    CHECK(store.unsent().size() == 3);
    CHECK(store.ledger->keysFor(store.unsent(), {}).isEmpty());
    REQUIRE_FALSE(store.ledger->startOver(idOf(79)));
    CHECK(store.unsent().isEmpty());
    CHECK(store.ledger->unsentCount() == 7);
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(store.unsent().size() == 7);
    CHECK(store.ledger->keysFor(store.unsent(), {}).size() == 6);
    store.ledger->close();
    CHECK(store.unsent().size() == 7);
    CHECK(second != first);
}

TEST_CASE("a leader's reception that was planned travels from a locked desk as a filing does", "[desk-ledger][guard]")
{
    Store store{1};
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId roster(idOf(902));
    const Circumstances now = store.here(roster);
    const ReceptionPlan plan{legalDate(now.now).addDays(3), QTime(9, 0), QTime(11, 0), 20, QStringLiteral("张县长"), QStringLiteral("副县长"), QStringLiteral("二号接待室"), {FrontDesk}};
    const Event planned{now.eventIds.first(), roster, store.identity.device, Alim, QStringLiteral("阿里木"), FrontDesk, now.now, ReceptionPlanned{plan}};
    REQUIRE_FALSE(store.ledger->record({planned}, false));
    REQUIRE(store.ledger->boxUnsent({}));
    store.ledger->close();
    CHECK(store.unsent().size() == 1);
    CHECK(store.ledger->travels(store.unsent()));
    CHECK(store.ledger->keysFor(store.unsent(), {}).size() == 3);
}

TEST_CASE("what an accuser says opens at the desk for the officer who received it, and for no colleague", "[desk-ledger][guard][discipline]")
{
    Store store{1};
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId file = store.fileOne(accusation());
    const CaseId claim = store.fileOne();
    CHECK(readable(*store.ledger, file) == 3);
    store.ledger->close();
    REQUIRE(store.ledger->openFor(keysOf(Fang, 'f')));
    CHECK(readable(*store.ledger, claim) == 3);
    CHECK(readable(*store.ledger, file) == 1); // that there is a case, and where it lies
    // Under her name, with another secret, it is not hers either.
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'f')));
    CHECK(readable(*store.ledger, file) == 1);
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(readable(*store.ledger, file) == 3);
    CHECK(store.ledger->keysFor(store.unsent(), {}).size() == 4); // of the accusation the centre gets the routing key alone
}

TEST_CASE("a window 23 that is named later is sent the keys of what was accused before", "[desk-ledger][guard][discipline]")
{
    Store store{1};
    const crypto::BoxKey room = boxKeyOf(QByteArray(crypto::KeySize, 'r'));
    const DeviceId device(idOf(823));
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    (void)store.fileOne(accusation());
    REQUIRE(store.ledger->boxUnsent({}));
    REQUIRE(store.ledger->acknowledge(answersTo(store.unsent())).ok());
    CHECK(store.ledger->lateKeys().isEmpty());
    store.ledger->close();
    REQUIRE(store.ledger->keepDisciplineDevices({{device, room.open}}));
    REQUIRE(store.ledger->openFor(keysOf(Fang, 'f')));
    REQUIRE(store.ledger->boxUnsent({}));
    CHECK(store.ledger->lateKeys().isEmpty()); // not hers to give
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    REQUIRE(store.ledger->boxUnsent({}));
    const QList<BoxedKey> late = store.ledger->lateKeys();
    REQUIRE(late.size() == 2);
    for (const BoxedKey &key : late) {
        CHECK((key.recipient == device && key.stratum != Stratum::Routing));
        CHECK(crypto::openBox(room, key.box).value_or(QByteArray()).size() == crypto::KeySize);
    }
    REQUIRE(store.ledger->keysSent(late));
    CHECK(store.ledger->lateKeys().isEmpty());
    REQUIRE(store.ledger->boxUnsent({}));
    CHECK(store.ledger->lateKeys().isEmpty());
}

TEST_CASE("no key of an accusation about the discipline organ itself is boxed for window 23, then or later", "[desk-ledger][guard][discipline]")
{
    Store store{1};
    const DeviceId device(idOf(823));
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    FileCase about = accusation();
    about.respondentUnit = QStringLiteral("县纪委监委");
    const CaseId file(idOf(901));
    Circumstances now = store.here(file);
    Events filing = decide({}, about, now).value();
    std::get<CaseFiled>(filing.first().body).accused = {DisciplineRoom};
    REQUIRE_FALSE(store.ledger->record(filing, true));
    REQUIRE(foldCase(file, store.ledger->history(file)).goesUpward());
    REQUIRE(store.ledger->keepDisciplineDevices({{device, boxKeyOf(QByteArray(crypto::KeySize, 'r')).open}}));
    CHECK(store.ledger->keysFor(store.unsent(), store.ledger->disciplineDevices()).size() == 1);
    REQUIRE(store.ledger->boxUnsent({}));
    REQUIRE(store.ledger->acknowledge(answersTo(store.unsent())).ok());
    REQUIRE(store.ledger->boxUnsent({}));
    CHECK(store.ledger->lateKeys().isEmpty());
}

TEST_CASE("at a desk of window 23 accusations open for who has the sealed room's secret", "[desk-ledger][guard][discipline]")
{
    const QByteArray roomSecret(crypto::KeySize, 'r');
    Store author{1};
    Store room{2, {DisciplineRoom}};
    // One of its own from before anybody of the discipline role sat there.
    REQUIRE(room.ledger->guard(Secret, {}));
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId own = room.fileOne(accusation());
    room.ledger->close();
    REQUIRE(room.ledger->openFor(keysOf(Fang, 'f')));
    REQUIRE(room.ledger->setSealedRoom(roomSecret));
    CHECK_FALSE(room.ledger->setSealedRoom(QByteArray(crypto::KeySize, 's')));
    CHECK(readable(*room.ledger, own) == 1);

    const CaseId file = author.fileOne(accusation());
    Feed feed{DisciplineRoom};
    feed.bring(author.unsent());
    const auto keys = author.ledger->keysFor(author.unsent(), {{room.identity.device, room.ledger->sealedRoomBox()}});
    for (const BoxedKey &key : keys) {
        if (key.recipient.isNull())
            feed.bringKeys({key}, room.identity, room.random);
        else
            feed.next.keys << key;
    }
    REQUIRE(room.ledger->takePage(feed.page()).ok());
    CHECK(readable(*room.ledger, file) == 3);
    room.ledger->close();
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a'))); // a colleague at the same window
    CHECK(readable(*room.ledger, file) == 1);
    CHECK(readable(*room.ledger, own) == 3);
    REQUIRE(room.ledger->openFor(keysOf(Fang, 'f', roomSecret)));
    CHECK(readable(*room.ledger, file) == 3);
    CHECK(readable(*room.ledger, own) == 3); // since its receiver has been there again
    REQUIRE(room.ledger->openFor(keysOf(Fang, 'f', QByteArray(crypto::KeySize, 's'))));
    CHECK(readable(*room.ledger, file) == 1);
}

TEST_CASE("after another secret took its place the one before opens nothing, and what it received does", "[desk-ledger][guard]")
{
    const QByteArray next(crypto::KeySize, 'n');
    Store store{1};
    Store author{2, {WindowNumber(5)}};
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId own = store.fileOne();
    const CaseId accused = store.fileOne(accusation());
    const QByteArray box = store.ledger->caseBox();
    REQUIRE(store.ledger->guard(next, {{QStringLiteral("officer/x"), "who holds it"}}));
    CHECK(store.ledger->caseBox() != box);
    CHECK(store.ledger->kept(QStringLiteral("officer/x")) == "who holds it");
    store.ledger->close();
    CHECK_FALSE(store.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId file = author.fileOne();
    Feed feed;
    feed.bring(author.unsent());
    bringFor(feed, author.ledger->keysFor(author.unsent(), {}), store.identity.device, box, store.random);
    REQUIRE(store.ledger->takePage(feed.page()).ok());
    OpenKeys keys = keysOf(Alim, 'a');
    keys.hall = next;
    REQUIRE(store.ledger->openFor(keys));
    for (const CaseId &one : {own, accused, file})
        CHECK(readable(*store.ledger, one) == 3);
}

TEST_CASE("a withdrawn case leaves no key behind at a desk that was locked when it came", "[desk-ledger][guard]")
{
    Store store{1};
    Store author{2, {WindowNumber(5)}};
    REQUIRE(store.ledger->guard(Secret, {}));
    store.ledger->close();
    const CaseId file = author.fileOne();
    Feed feed;
    feed.bring(author.unsent());
    bringFor(feed, author.ledger->keysFor(author.unsent(), {}), store.identity.device, store.ledger->caseBox(), store.random);
    REQUIRE(store.ledger->takePage(feed.page()).ok());
    feed.withdraw(file);
    const auto taken = store.ledger->takePage(feed.page());
    REQUIRE(taken.ok());
    CHECK(taken->withdrawn.contains(file));
    author.ledger.reset();
    QSqlQuery query(theStore());
    REQUIRE((query.exec("SELECT count(*) FROM case_key") && query.next()));
    CHECK(query.value(0).toInt() == 0);
}
