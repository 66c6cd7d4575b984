// SPDX-License-Identifier: GPL-3.0-or-later
/** Keys of accusations at a desk: from before its officers, boxed for it late, about the discipline room, and when it is emptied. */
#include "fakes/tamper.h"
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QByteArray Secret(crypto::KeySize, 'h');
const QByteArray RoomSecret(crypto::KeySize, 'r');
const OfficerId Alim = at(FrontDesk, 1).officer; ///< who files what a store files
const OfficerId Fang = at(FrontDesk, 1, CaseId(idOf(1)), QStringLiteral("王芳")).officer;

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

/** About the discipline organ itself. */
CaseId fileAboutRoom(Store &store)
{
    const CaseId file(idOf(++store.seed));
    FileCase about = accusation();
    about.respondentUnit = QStringLiteral("县纪委监委");
    Events filing = decide({}, about, store.here(file)).value();
    std::get<CaseFiled>(filing.first().body).accused = {DisciplineRoom};
    REQUIRE_FALSE(store.ledger->record(filing, true));
    return file;
}

/** All that \a author has not sent, as it comes to \a room with every key in a box for \a room's device. */
void bringAll(Feed &feed, Store &author, Store &room)
{
    feed.bring(author.unsent());
    for (const BoxedKey &key : author.ledger->keysFor(author.unsent(), {{room.identity.device, room.identity.box.open}})) {
        if (key.recipient.isNull())
            feed.bringKeys({key}, room.identity, room.random);
        else
            feed.next.keys << key;
    }
}

QByteArray oneValue(const QString &statement)
{
    QSqlQuery query(theStore());
    REQUIRE((query.exec(statement) && query.next()));
    return query.value(0).toByteArray();
}

} // namespace

TEST_CASE("an accusation that reached window 23 before its first sign-in opens for the sealed room, and for no colleague there", "[desk-ledger][guard][discipline]")
{
    Store author{1};
    Store room{2, {DisciplineRoom}};
    const CaseId accused = author.fileOne(accusation());
    const CaseId claim = author.fileOne();
    Feed feed{DisciplineRoom};
    bringAll(feed, author, room);
    REQUIRE(room.ledger->takePage(feed.page()).ok());
    CHECK(readable(*room.ledger, accused) == 3); // as everything is before there are officers
    REQUIRE(room.ledger->guard(Secret, {}));
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(readable(*room.ledger, accused) == 1);
    CHECK(readable(*room.ledger, claim) == 3);
    // The same of one that was sent to the device's key because its author had not heard of another, locked or not.
    for (const bool locked : {false, true}) {
        const CaseId late = author.fileOne(accusation());
        const CaseId other = author.fileOne();
        feed = Feed{DisciplineRoom, feed.epoch, feed.position, feed.chain};
        REQUIRE(author.ledger->acknowledge(answersTo(author.unsent().mid(0, author.unsent().size() - 6))).ok());
        bringAll(feed, author, room);
        if (locked)
            room.ledger->close();
        REQUIRE(room.ledger->takePage(feed.page()).ok());
        if (locked) {
            CHECK(readable(*room.ledger, other) == 0);
            REQUIRE(room.ledger->openFor(keysOf(Alim, 'a')));
        }
        CHECK(readable(*room.ledger, late) == 1);
        CHECK(readable(*room.ledger, other) == 3);
    }
    room.ledger->close();
    REQUIRE(room.ledger->openFor(keysOf(Fang, 'f')));
    REQUIRE(room.ledger->setSealedRoom(RoomSecret));
    CHECK(readable(*room.ledger, accused) == 3);
    room.ledger->close();
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(readable(*room.ledger, accused) == 1);
    REQUIRE(room.ledger->openFor(keysOf(Fang, 'f', RoomSecret)));
    CHECK(readable(*room.ledger, accused) == 3);
}

TEST_CASE("an accusation from before the officers becomes that of the officer who took it down", "[desk-ledger][guard][discipline]")
{
    Store store{1};
    const CaseId file = store.fileOne(accusation());
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(readable(*store.ledger, file) == 3);
    store.ledger->close();
    REQUIRE(store.ledger->openFor(keysOf(Fang, 'f')));
    CHECK(readable(*store.ledger, file) == 1);
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(readable(*store.ledger, file) == 3);
}

TEST_CASE("at window 23 itself what is about the discipline organ is boxed for its officer alone, never for the room", "[desk-ledger][guard][discipline]")
{
    Store room{2, {FrontDesk, DisciplineRoom}};
    REQUIRE(room.ledger->guard(Secret, {}));
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId before = fileAboutRoom(room);
    REQUIRE(room.ledger->setSealedRoom(RoomSecret));
    const CaseId since = fileAboutRoom(room);
    const CaseId another = room.fileOne(accusation());
    room.ledger->close();
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a', RoomSecret))); // gives the room what it may have
    CHECK(readable(*room.ledger, since) == 3);
    REQUIRE(room.ledger->openFor(keysOf(Fang, 'f', RoomSecret)));
    CHECK(readable(*room.ledger, before) == 1);
    CHECK(readable(*room.ledger, since) == 1);
    CHECK(readable(*room.ledger, another) == 3);
}

TEST_CASE("a locked desk sends no filing without its routing key, and forgets the key of none that is unsent", "[desk-ledger][guard]")
{
    Store store{1};
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    REQUIRE(store.ledger->keepDisciplineDevices({{DeviceId(idOf(823)), boxKeyOf(RoomSecret).open}}));
    (void)store.fileOne(accusation());
    REQUIRE(store.ledger->boxUnsent(FakeClock().nowUtc().addYears(10))); // however old it is by the clock
    store.ledger->close();
    const auto forCentre = [&] {
        const QList<BoxedKey> keys = store.ledger->keysFor(store.unsent(), {});
        return std::count_if(keys.cbegin(), keys.cend(), [](const BoxedKey &key) { return key.recipient.isNull(); });
    };
    CHECK(store.unsent().size() == 3);
    CHECK(forCentre() == 1);
    // As an older program left it: boxes for the room, and none for the centre.
    (void)oneValue(QStringLiteral("DELETE FROM key_box WHERE recipient = x'' RETURNING id"));
    CHECK(store.unsent().isEmpty());
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    store.ledger->close();
    CHECK(store.unsent().size() == 3);
    CHECK(forCentre() == 1);
}

TEST_CASE("a locked desk that is asked to go on from where a restored centre stands sends no filing without its keys", "[desk-ledger][guard]")
{
    Store store{1};
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    (void)store.fileOne();
    (void)store.fileOne();
    REQUIRE(store.ledger->acknowledge(answersTo(store.unsent())).ok());
    REQUIRE(store.ledger->boxUnsent(FakeClock().nowUtc().addYears(10)));
    store.ledger->close();
    REQUIRE(store.ledger->offerAfter(3, store.ledger->ownAfter(2, 1, Everything).first().hash));
    CHECK(store.ledger->unsentCount() == 3);
    CHECK(store.unsent().isEmpty());
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    store.ledger->close();
    CHECK(store.unsent().size() == 3);
    CHECK(store.ledger->keysFor(store.unsent(), {}).size() == 3);
    // What lies before that place the centre holds, with its keys.
    REQUIRE_FALSE(store.ledger->startOver(idOf(80), 3));
    CHECK(store.unsent().size() == 6);
    CHECK(store.ledger->keysFor(store.unsent(), {}).size() == 3);
}

TEST_CASE("a desk that is emptied keeps what nobody else has: keys of its accusations under their officers' secrets", "[desk-ledger][guard][discipline]")
{
    Store store{1};
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId upward = fileAboutRoom(store);
    const CaseId claim = store.fileOne();
    REQUIRE(store.ledger->acknowledge(answersTo(store.unsent())).ok());
    REQUIRE(store.ledger->unsentCount() == 0);
    REQUIRE_FALSE(store.ledger->empty(idOf(77), store.ledger->headNumber()));
    CHECK(readable(*store.ledger, claim) == 0);
    CHECK(readable(*store.ledger, upward) == 2); // all but that it is there, which the centre has
    store.ledger->close();
    CHECK(readable(*store.ledger, upward) == 0);
    REQUIRE(store.ledger->openFor(keysOf(Fang, 'f')));
    CHECK(readable(*store.ledger, upward) == 0);
}

TEST_CASE("who reads the disk is not told which officer received an accusation", "[desk-ledger][guard][discipline]")
{
    Store store{1};
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId file = store.fileOne(accusation());
    const QString holder = QStringLiteral("SELECT holder FROM case_key WHERE way = 3");
    const QByteArray mark = oneValue(holder);
    CHECK(mark.size() == 16);
    CHECK(mark != Alim.bytes());
    // As a program from before wrote it.
    const QString named = QString::fromLatin1(Alim.bytes().toHex());
    (void)oneValue(QStringLiteral("UPDATE case_key SET holder = x'%1' WHERE way = 3 RETURNING id").arg(named));
    (void)oneValue(QStringLiteral("DELETE FROM meta WHERE name = 'holders_marked' RETURNING name"));
    store.ledger = store.reopened();
    CHECK(oneValue(holder) == mark);
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(readable(*store.ledger, file) == 3);
}

TEST_CASE("a desk proves what it announces by the secrets it has, while somebody is signed in", "[desk-ledger][guard][boxes]")
{
    Store store{1, {DisciplineRoom}};
    const DeskLedger &ledger = *store.ledger;
    const auto fits = [&](const DeskLedger::Announcement &told, const QByteArray &before, const QByteArray &proof) {
        return boxesProof(serverBox(), before, store.identity.device, told.keys) == proof && !proof.isEmpty();
    };
    CHECK_FALSE(ledger.announcement({}));
    REQUIRE(store.ledger->guard(Secret, {}));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    const BoxKeys first{ledger.caseBox(), {}};
    REQUIRE(ledger.announcement({}));
    CHECK(ledger.announcement({})->keys == first);
    CHECK_FALSE(ledger.announcement(first));
    CHECK_FALSE(ledger.announcement({boxKeyOf(QByteArray(crypto::KeySize, 'x')).open, {}})); // somebody else's
    REQUIRE(store.ledger->setSealedRoom(RoomSecret));
    const auto room = ledger.announcement(first);
    REQUIRE(room);
    CHECK(fits(*room, first.cases, room->proofSealedRoom));
    // Twice another secret, and the centre has not heard of the first yet.
    for (const char secret : {'n', 'm'})
        REQUIRE(store.ledger->guard(QByteArray(crypto::KeySize, secret), {}));
    const auto changed = ledger.announcement({first.cases, ledger.sealedRoomBox()});
    REQUIRE(changed);
    CHECK(changed->keys.cases == ledger.caseBox());
    CHECK(fits(*changed, first.cases, changed->proofCases));
    CHECK(fits(*changed, ledger.sealedRoomBox(), changed->proofSealedRoom));
    // Where the centre knows a room whose secret is nobody's here, the secret of the cases does not do.
    CHECK_FALSE(ledger.announcement({ledger.caseBox(), boxKeyOf(QByteArray(crypto::KeySize, 'q')).open}));
    const QByteArray nobodys = boxKeyOf(QByteArray(crypto::KeySize, 'q')).open;
    const auto half = ledger.announcement({first.cases, nobodys});
    REQUIRE(half);
    CHECK(half->keys == BoxKeys{ledger.caseBox(), nobodys});
    CHECK(fits(*half, first.cases, half->proofCases));
    store.ledger->close();
    CHECK_FALSE(ledger.announcement({first.cases, ledger.sealedRoomBox()}));
    OpenKeys keys = keysOf(Alim, 'a');
    keys.hall = QByteArray(crypto::KeySize, 'm');
    REQUIRE(store.ledger->openFor(keys));
    CHECK(ledger.announcement({first.cases, ledger.sealedRoomBox()}));
}
