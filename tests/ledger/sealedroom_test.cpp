// SPDX-License-Identifier: GPL-3.0-or-later
/** The sealed room's secret and an officer's own, when they change: who could open what came before still can, and nobody else. */
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QByteArray Secret(crypto::KeySize, 'h');
const QByteArray Room(crypto::KeySize, 'r');
const QByteArray NextRoom(crypto::KeySize, 's');
const QByteArray ThirdRoom(crypto::KeySize, 't');
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

/** An accusation of \a author's comes to \a room, in boxes for \a key. */
CaseId brings(Store &author, Store &room, Feed &feed, const QByteArray &key)
{
    const CaseId file = author.fileOne(accusation());
    feed.bring(author.unsent());
    for (const BoxedKey &boxed : author.ledger->keysFor(author.unsent(), {{room.identity.device, key}})) {
        if (boxed.recipient.isNull())
            feed.bringKeys({boxed}, room.identity, room.random);
        else
            feed.next.keys << boxed;
    }
    REQUIRE(author.ledger->acknowledge(answersTo(author.unsent())).ok());
    REQUIRE(room.ledger->takePage(feed.page()).ok());
    return file;
}

} // namespace

TEST_CASE("a sealed room's next secret opens all that the one before did, and that one nothing any more", "[desk-ledger][guard][discipline]")
{
    Store author{1};
    Store room{2, {DisciplineRoom}};
    Feed feed{DisciplineRoom};
    REQUIRE(room.ledger->guard(Secret, {}));
    REQUIRE(room.ledger->openFor(keysOf(Fang, 'f')));
    REQUIRE(room.ledger->setSealedRoom(Room));
    const QByteArray before = room.ledger->sealedRoomBox();
    const CaseId received = brings(author, room, feed, before);
    const CaseId own = room.fileOne(accusation());
    REQUIRE(room.ledger->rotateRoom(NextRoom, {{QStringLiteral("officer/x"), "who holds it"}}));
    CHECK(room.ledger->kept(QStringLiteral("officer/x")) == "who holds it");
    CHECK(room.ledger->sealedRoomBox() != before);
    CHECK_FALSE(room.ledger->roomUnknown()); // who changes it can prove that it is theirs
    // Boxed for the one before, and on its way meanwhile.
    const CaseId late = brings(author, room, feed, before);
    room.ledger->close();
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a', NextRoom)));
    for (const CaseId &file : {received, own, late})
        CHECK(readable(*room.ledger, file) == 3);
    // Nor is any lost when it changes twice before the centre hears of it.
    REQUIRE(room.ledger->rotateRoom(ThirdRoom, {}));
    const CaseId latest = brings(author, room, feed, before);
    CHECK(readable(*room.ledger, latest) == 3);
    // The hall's change leaves what came for either room alone.
    REQUIRE(room.ledger->guard(Secret, {}));
    room.ledger->close();
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a')));
    CHECK(readable(*room.ledger, late) == 1);
    CHECK(readable(*room.ledger, latest) == 1);
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a', NextRoom)));
    CHECK(room.ledger->openKeys().sealedRoom.isEmpty());
    for (const CaseId &file : {received, own, late})
        CHECK(readable(*room.ledger, file) == 1);
}

TEST_CASE("a room made without the secret before it says so, and keeps what only that one opens until it is found", "[desk-ledger][guard][discipline]")
{
    Store author{1};
    Store room{2, {DisciplineRoom}};
    Feed feed{DisciplineRoom};
    REQUIRE(room.ledger->guard(Secret, {}));
    REQUIRE(room.ledger->openFor(keysOf(Fang, 'f')));
    REQUIRE(room.ledger->setSealedRoom(Room));
    const CaseId received = brings(author, room, feed, room.ledger->sealedRoomBox());
    const CaseId own = room.fileOne(accusation());
    room.ledger->close();
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a')));
    REQUIRE(room.ledger->rotateRoom(NextRoom, {}));
    CHECK(room.ledger->roomUnknown());
    REQUIRE(room.ledger->keepDisciplineDevices({{room.identity.device, room.ledger->sealedRoomBox()}}));
    CHECK_FALSE(room.ledger->roomUnknown());
    for (const CaseId &file : {received, own})
        CHECK(readable(*room.ledger, file) == 1);
    // Their receiver gives the new room what they received here.
    REQUIRE(room.ledger->openFor(keysOf(Fang, 'f')));
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a', NextRoom)));
    CHECK(readable(*room.ledger, own) == 3);
    CHECK(readable(*room.ledger, received) == 1);
    REQUIRE(room.ledger->takeUpRoom(Room));
    CHECK(readable(*room.ledger, received) == 3);
}

TEST_CASE("an accusation boxed anew for a changed room opens there, and a restored centre's old box does not shut it again", "[desk-ledger][guard][discipline]")
{
    Store author{1};
    Store room{2, {DisciplineRoom}};
    Feed feed{DisciplineRoom};
    const DeviceId device = room.identity.device;
    REQUIRE(author.ledger->guard(Secret, {}));
    REQUIRE(author.ledger->openFor(keysOf(Alim, 'a')));
    REQUIRE(room.ledger->guard(Secret, {}));
    REQUIRE(room.ledger->openFor(keysOf(Fang, 'f')));
    REQUIRE(room.ledger->setSealedRoom(Room));
    REQUIRE(author.ledger->keepDisciplineDevices({{device, room.ledger->sealedRoomBox()}}));
    const CaseId file = author.fileOne(accusation());
    REQUIRE(author.ledger->boxUnsent({}));
    const auto sent = author.unsent();
    const auto first = author.ledger->keysFor(sent, author.ledger->disciplineDevices());
    REQUIRE(author.ledger->keysSent(first));
    REQUIRE(author.ledger->acknowledge(answersTo(sent)).ok());
    room.ledger->close();
    REQUIRE(room.ledger->openFor(keysOf(Alim, 'a')));
    REQUIRE(room.ledger->rotateRoom(NextRoom, {}));
    REQUIRE(author.ledger->boxUnsent({}));
    CHECK(author.ledger->lateKeys().isEmpty()); // nothing new as long as the centre names no other
    REQUIRE(author.ledger->keepDisciplineDevices({{device, room.ledger->sealedRoomBox()}}));
    REQUIRE(author.ledger->boxUnsent({}));
    const QList<BoxedKey> late = author.ledger->lateKeys();
    REQUIRE(late.size() == 2);
    REQUIRE(author.ledger->keysSent(late));
    REQUIRE(author.ledger->boxUnsent({}));
    CHECK(author.ledger->lateKeys().isEmpty());
    for (const bool again : {false, true, false}) {
        feed.bring(sent);
        for (const BoxedKey &key : first) {
            if (key.recipient.isNull())
                feed.bringKeys({key}, room.identity, room.random);
            else if (!again)
                feed.next.keys << key;
        }
        if (again)
            feed.next.keys << late;
        REQUIRE(room.ledger->takePage(feed.page()).ok());
        const bool had = readable(*room.ledger, file) == 3;
        CHECK(had == (again || feed.position > 6));
    }
}

TEST_CASE("what was boxed for an officer's own secret goes under their next one, and notes with it", "[desk-ledger][guard][discipline]")
{
    Store store{1};
    REQUIRE(store.ledger->guard(Secret, {}));
    CHECK_FALSE(store.ledger->holdsFor(Alim));
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'a')));
    const CaseId file = store.fileOne(accusation());
    CHECK(store.ledger->holdsFor(Alim));
    CHECK_FALSE(store.ledger->holdsFor(Fang));
    const QByteArray next(crypto::KeySize, 'b');
    CHECK_FALSE(store.ledger->takeUpOwn(Alim, {}, boxKeyOf(next).open, {}));
    REQUIRE(store.ledger->takeUpOwn(Alim, QByteArray(crypto::KeySize, 'x'), boxKeyOf(next).open, {})); // opens nothing, and spoils nothing
    CHECK(readable(*store.ledger, file) == 3);
    REQUIRE(store.ledger->takeUpOwn(Alim, QByteArray(crypto::KeySize, 'a'), boxKeyOf(next).open, {{QStringLiteral("officer/x"), "under another"}}));
    CHECK(store.ledger->kept(QStringLiteral("officer/x")) == "under another");
    CHECK(readable(*store.ledger, file) == 1);
    REQUIRE(store.ledger->openFor(keysOf(Alim, 'b')));
    CHECK(readable(*store.ledger, file) == 3);
}
