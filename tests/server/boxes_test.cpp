// SPDX-License-Identifier: GPL-3.0-or-later
/** For which keys the centre boxes what it sends: announced by a desk, changed by who opens what they were announced for. */
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "ledger/deviceescrow.h"

using namespace hall;
using namespace hall::fakes;

namespace {

crypto::BoxKey keyOf(char letter)
{
    return boxKeyOf(QByteArray(crypto::KeySize, letter));
}

struct Hall
{
    FakeCentre centre;
    Counter room{centre, {23}};

    PlainReply announces(const wire::DeskBoxes &boxes, const QByteArray &proofCases = {}, const QByteArray &proofSealedRoom = {})
    {
        return room.asks("/v1/boxes", wire::encode(wire::Announcement{boxes, proofCases, proofSealedRoom}));
    }
    QByteArray proof(const crypto::BoxKey &before, const wire::DeskBoxes &boxes)
    {
        return boxesProof(before, room.desk.identity.serverBox, room.desk.identity.device, {boxes.cases, boxes.sealedRoom});
    }
    wire::HallCard card()
    {
        room.connect();
        return wire::decodeHallCard(room.http.ask("GET", "/v1/hall").body).value_or(wire::HallCard());
    }
    QJsonObject appoints(const char *role, int window)
    {
        return centre.server().administer({{"order", "officer-add"}, {"name", "王芳"}, {"roles", QJsonArray{role}}, {"windows", QJsonArray{window}}});
    }
};

} // namespace

TEST_CASE("two who have each other's keys agree on a secret that a third one does not get", "[boxes]")
{
    const crypto::BoxKey a = keyOf('a');
    const crypto::BoxKey b = keyOf('b');
    const QByteArray shared = crypto::agreed(a, b.open);
    CHECK(shared.size() == crypto::KeySize);
    CHECK(crypto::agreed(b, a.open) == shared);
    CHECK(crypto::agreed(keyOf('c'), b.open) != shared);
    CHECK(crypto::agreed({{}, a.open}, b.open).isEmpty());
    CHECK(crypto::agreed(a, QByteArray(crypto::KeySize, '\0')).isEmpty());
    CHECK(crypto::same(shared, crypto::agreed(b, a.open)));
    CHECK_FALSE(crypto::same(shared, shared.left(31)));
    const DeviceId device(idOf(1));
    CHECK(boxesProof(a, b.open, device, {a.open, {}}) != boxesProof(a, b.open, device, {{}, a.open}));
    CHECK(boxesProof(a, b.open, device, {a.open, {}}) != boxesProof(a, b.open, DeviceId(idOf(2)), {a.open, {}}));
}

TEST_CASE("who has a desk's certificate and none of its secrets changes no key that was announced", "[boxes]")
{
    Hall hall;
    const wire::DeskBoxes first{keyOf('a').open, {}};
    CHECK(hall.announces(first).status == 200);
    CHECK(hall.announces(first).status == 200);
    const wire::DeskBoxes mine{keyOf('x').open, {}};
    for (const wire::DeskBoxes &boxes : {mine, wire::DeskBoxes(), wire::DeskBoxes{first.cases, keyOf('x').open}, wire::DeskBoxes{mine.cases, keyOf('x').open}}) {
        for (const QByteArray &proof : {QByteArray(), QByteArray(32, 'p'), hall.proof(keyOf('x'), boxes), hall.proof(keyOf('a'), first)}) {
            const PlainReply reply = hall.announces(boxes, proof, proof);
            CHECK(reply.status == 403);
            CHECK(reply.code() == "boxes_unproven");
        }
    }
    CHECK(hall.card().own == first);
    // Nor by the key that the device was enrolled with, which lies on its disk.
    CHECK(hall.announces(mine, hall.proof(hall.room.desk.identity.box, mine)).status == 403);
    const wire::DeskBoxes next{keyOf('b').open, {}};
    CHECK(hall.announces(next, hall.proof(keyOf('a'), next)).status == 200);
    CHECK(hall.card().own == next);
}

TEST_CASE("a sealed room's key is announced by who opens the desk's cases, and changed by who opens the room alone", "[boxes][discipline]")
{
    Hall hall;
    const wire::DeskBoxes cases{keyOf('a').open, {}};
    const wire::DeskBoxes room{cases.cases, keyOf('r').open};
    const wire::DeskBoxes other{cases.cases, keyOf('s').open};
    CHECK(hall.announces(cases).status == 200);
    CHECK(hall.announces(room).status == 403);
    CHECK(hall.announces(room, {}, hall.proof(keyOf('a'), room)).status == 200);
    CHECK(hall.announces(cases, hall.proof(keyOf('a'), cases)).status == 403);
    CHECK(hall.announces(other, {}, hall.proof(keyOf('s'), other)).status == 403);
    CHECK(hall.announces(other, {}, hall.proof(keyOf('r'), other)).status == 200);
    // A colleague at the same PC opens the cases: that does not open the room, and gives it to nobody.
    CHECK(hall.announces(room, hall.proof(keyOf('a'), room), hall.proof(keyOf('a'), room)).status == 403);
    // Both at once: each for itself.
    const wire::DeskBoxes both{keyOf('b').open, keyOf('t').open};
    CHECK(hall.announces(both, {}, hall.proof(keyOf('s'), both)).status == 403);
    CHECK(hall.announces(both, hall.proof(keyOf('a'), both), {}).status == 403);
    CHECK(hall.announces(both, hall.proof(keyOf('a'), both), hall.proof(keyOf('s'), both)).status == 200);
    CHECK(hall.card().own == both);
}

TEST_CASE("once the hall has officers only announced sealed rooms are named to who files an accusation", "[boxes][discipline]")
{
    Hall hall;
    const DeviceId device = hall.room.desk.identity.device;
    CHECK(hall.card().disciplineDevices.value(device) == hall.room.desk.identity.box.open);
    REQUIRE(hall.appoints("receptionist", 1).contains("password"));
    CHECK(hall.card().disciplineDevices.isEmpty());
    CHECK(hall.announces({keyOf('a').open, {}}).status == 200);
    CHECK(hall.card().disciplineDevices.isEmpty());
    const wire::DeskBoxes room{keyOf('a').open, keyOf('r').open};
    CHECK(hall.announces(room, {}, hall.proof(keyOf('a'), room)).status == 200);
    CHECK(hall.card().disciplineDevices.value(device) == room.sealedRoom);
}

TEST_CASE("with a new epoch desks announce their keys anew, as if for the first time", "[boxes]")
{
    QTemporaryDir folder;
    SeededRandom random(1);
    const QString path = folder.filePath("centre.db");
    const QByteArray key(crypto::KeySize, 'k');
    const auto opened = CentreLedger::open(path, key, serverBox(), random);
    REQUIRE(opened.ok());
    CentreLedger &ledger = *opened.value();
    Device device;
    device.id = DeviceId(idOf(3));
    device.windows = {DisciplineRoom};
    device.digits = 3;
    device.label = QStringLiteral("柜台");
    device.certificateSha256 = QByteArray(32, 'c');
    device.verifyKey = QByteArray(32, 'v');
    device.boxKey = keyOf('d').open;
    REQUIRE_FALSE(ledger.addDevice(device));
    REQUIRE(ledger.keepBoxes(device.id, {keyOf('a').open, keyOf('r').open}));
    REQUIRE(ledger.beginEpoch());
    CHECK(ledger.boxesOf(device.id) == CentreLedger::DeviceBoxes());
    CHECK_FALSE(ledger.verify());
    REQUIRE(ledger.keepBoxes(device.id, {keyOf('b').open, {}}));
    CHECK_FALSE(ledger.verify());
}

TEST_CASE("an administrator alone is handed nothing that opens a desk's cases, whoever holds an office of cases besides is", "[boxes][officers]")
{
    for (const bool alone : {true, false}) {
        FakeCentre centre;
        centre.stop();
        centre.options().passwordCost = {1, 8};
        REQUIRE(centre.start());
        Counter front(centre, {1});
        QJsonArray roles{"system_administrator"};
        if (!alone)
            roles = QJsonArray{"receptionist"};
        const QString once = centre.server().administer({{"order", "officer-add"}, {"name", "王芳"}, {"roles", roles}, {"windows", QJsonArray{1}}}).value("password").toString();
        REQUIRE(once.size() == 14);
        SystemRandom random;
        const QByteArray secret(crypto::KeySize, 's');
        const QByteArray box = escrow::boxed(front.desk.identity.serverBox, escrow::Secret::Cases, front.desk.identity.device, secret, random);
        const PlainReply reply = front.asks("/v1/sign-in", wire::encode(wire::SignIn{QStringLiteral("王芳"), once, QStringLiteral("koktogay-2026"), box}));
        REQUIRE(reply.status == 200);
        const auto signedIn = wire::decodeSignedIn(reply.body);
        REQUIRE(signedIn);
        CHECK(signedIn->opened == (alone ? QByteArray() : secret));
    }
}
