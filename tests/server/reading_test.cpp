// SPDX-License-Identifier: GPL-3.0-or-later
/** Who read what, at the centre: every desk's stream is taken in order, and told to those who may ask alone (P-10). */
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/logheard.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QByteArray Nobody = "{\"entries\":[]}";

struct Hall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter labour{centre, {3}};
    Counter discipline{centre, {23}};

    /** Registered at the front desk, and on its way to window 3. */
    CaseId claim()
    {
        front.connect();
        const CaseId file = front.registers();
        REQUIRE(front.sends(file, 3));
        REQUIRE_FALSE(front.pushes().isEmpty());
        return file;
    }
    CaseId registeredAt(Counter &counter, Category category = Category::Claim)
    {
        counter.connect();
        counter.epoch(); // for whom accusations are boxed
        const CaseId file = counter.registers(category);
        REQUIRE_FALSE(counter.pushes().isEmpty());
        return file;
    }
    void reads(Counter &counter, AccessAct act, const CaseId &file, const QString &officer)
    {
        clock->pass(1);
        REQUIRE(counter.reads(act, file, officer));
        REQUIRE(counter.sendsAccess().status == 200);
    }
    PlainReply asked(const Counter &counter, const CaseId &file, const QString &officer = QStringLiteral("阿里木"))
    {
        return counter.asks("/v1/access/of", wire::encode(wire::WhoLooked{file, officerIdOf(counter.desk.identity.centre, officer)}));
    }
    void appoints(const QString &name, const QString &role, int window)
    {
        const QJsonObject order{{"order", "officer-add"}, {"name", name}, {"roles", QJsonArray{role}}, {"windows", QJsonArray{window}}};
        REQUIRE(centre.server().administer(order).contains("password"));
    }
    QJsonArray broken() { return centre.server().administer({{"order", "status"}}).value("reading_broken").toArray(); }
    QString bad() { return centre.server().administer({{"order", "verify"}}).value("bad").toString(); }
};

} // namespace

TEST_CASE("a desk's stream is taken once, in order, and what is held is told", "[access]")
{
    Hall hall;
    const CaseId file(idOf(1));
    for (int i = 0; i < 4; ++i)
        REQUIRE(hall.front.reads(AccessAct::Opened, file));
    const QList<ChainedAccess> all = hall.front.ledger->accessAfter(0, 10, 10'000);
    const auto sends = [&](const QList<ChainedAccess> &entries) { return hall.front.asks("/v1/access", wire::encode(entries)); };
    const auto headOf = [](const PlainReply &reply) { return wire::decodeAccessHead(reply.body).value_or(AccessHead{-1, {}}).number; };
    CHECK(headOf(sends({})) == 0);
    CHECK(headOf(sends(all.mid(0, 2))) == 2);
    CHECK(headOf(sends(all.mid(0, 2))) == 2); // the answer was lost
    const LogHeard log;
    CHECK(hall.broken().isEmpty());
    const PlainReply gap = sends(all.mid(3));
    CHECK(sends(all.mid(3)).status == 409); // it asks again and again
    CHECK(log.lines("alarm_access_gap") == 1);
    REQUIRE(hall.broken().size() == 1);
    const QJsonObject broken = hall.broken().first().toObject();
    CHECK(broken.value("device").toString() == hall.front.desk.identity.device.text());
    CHECK(broken.value("why").toString() == "access_gap");
    CHECK(broken.value("held").toInt() == 2);
    CHECK(broken.value("offered").toInt() == 4);
    CHECK(headOf(sends(all.mid(0, 1))) == 2);
    CHECK(hall.broken().size() == 1); // nothing new closes no gap
    CHECK(gap.status == 409);
    CHECK(gap.code() == "access_gap");
    CHECK(wire::decodeHeld(gap.body)->headNumber == 2);
    CHECK(wire::decodeHeld(gap.body)->headHash == all[1].hash);
    CHECK(headOf(sends(all.mid(1))) == 4);
    CHECK(hall.broken().isEmpty());
    CHECK(log.lines("access_gap_closed") == 1);
    CHECK(hall.bad().isEmpty());
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    CHECK(headOf(sends({})) == 4);
}

TEST_CASE("a stream with two histories, another's signature or changed words is not taken", "[access]")
{
    Hall hall;
    const CaseId file(idOf(1));
    REQUIRE(hall.front.reads(AccessAct::Opened, file));
    REQUIRE(hall.front.reads(AccessAct::Printed, file));
    REQUIRE(hall.front.sendsAccess().status == 200);
    const QList<ChainedAccess> all = hall.front.ledger->accessAfter(0, 10, 10'000);
    const auto signedAnew = [&](ChainedAccess entry, const QByteArray &plain) {
        entry.plain = plain;
        entry.hash = accessHash(entry.previous, entry.number, plain);
        entry.signature = crypto::sign(hall.front.desk.identity.signer, accessMessage(entry.hash));
        return entry;
    };
    AccessEntry other = *decodeAccess(all[1].plain);
    other.act = AccessAct::Opened;
    const auto codeOf = [&](const ChainedAccess &entry) {
        const PlainReply reply = hall.front.asks("/v1/access", wire::encode(QList<ChainedAccess>{entry}));
        return QByteArray::number(reply.status) + ' ' + reply.code().toLatin1();
    };
    const LogHeard log;
    CHECK(codeOf(signedAnew(all[1], encodeAccess(other))) == "409 access_forked");
    CHECK(codeOf(signedAnew(all[1], encodeAccess(other))) == "409 access_forked");
    CHECK(log.lines("alarm_access_forked") == 1);
    REQUIRE(hall.broken().size() == 1);
    CHECK(hall.broken().first().toObject().value("why").toString() == "access_forked");
    ChainedAccess next = all[1];
    next.number = 3;
    next.previous = all[0].hash; // not of the head
    CHECK(codeOf(signedAnew(next, encodeAccess(other))) == "409 access_forked");
    ChainedAccess changed = all[1];
    changed.plain = encodeAccess(other);
    CHECK(codeOf(changed) == "400 bad_signature");
    changed = all[1];
    changed.signature[3] = static_cast<char>(changed.signature[3] ^ 1);
    CHECK(codeOf(changed) == "400 bad_signature");
    CHECK(hall.labour.asks("/v1/access", wire::encode(all)).code() == "bad_signature"); // another desk's
    CHECK(hall.front.asks("/v1/access", "noise").code() == "malformed");
    CHECK(hall.bad().isEmpty());
    CHECK(wire::decodeAccessHead(hall.front.asks("/v1/access", wire::encode(QList<ChainedAccess>())).body)->number == 2);
    // The one history going on takes back nothing of the other.
    REQUIRE(hall.front.reads(AccessAct::Opened, file));
    REQUIRE(hall.front.sendsAccess().status == 200);
    CHECK(hall.broken().size() == 1);
    hall.centre.server().administer({{"order", "revoke"}, {"device", hall.front.desk.identity.device.text()}});
    CHECK(hall.front.sendsAccess().code() == "device_revoked");
}

TEST_CASE("an entry that its desk's disk has spoilt is taken without its words, and what follows it as well", "[access]")
{
    Hall hall;
    const CaseId file = hall.claim();
    for (int i = 0; i < 3; ++i)
        REQUIRE(hall.front.reads(AccessAct::Opened, file));
    QList<ChainedAccess> all = hall.front.ledger->accessAfter(0, 10, 10'000);
    all[1].plain.clear();
    REQUIRE(hall.front.asks("/v1/access", wire::encode(all)).status == 200);
    CHECK(hall.bad().isEmpty());
    CHECK(wire::decodeLooked(hall.asked(hall.front, file).body)->size() == 2);
}

TEST_CASE("the front desk and the petition office list who looked at a case, at whatever counter, the newest first", "[access]")
{
    Hall hall;
    const CaseId file = hall.claim();
    hall.reads(hall.front, AccessAct::Opened, file, QStringLiteral("阿里木"));
    hall.reads(hall.labour, AccessAct::Opened, file, QStringLiteral("李娜"));
    hall.reads(hall.labour, AccessAct::Unmasked, file, QStringLiteral("李娜"));
    hall.reads(hall.front, AccessAct::Opened, CaseId(idOf(9)), QStringLiteral("阿里木"));
    hall.reads(hall.front, AccessAct::IdentitySearched, {}, QStringLiteral("阿里木"));
    const PlainReply reply = hall.asked(hall.front, file);
    REQUIRE(reply.status == 200);
    const auto looked = wire::decodeLooked(reply.body);
    REQUIRE(looked);
    REQUIRE(looked->size() == 3);
    CHECK((looked->at(0).act == AccessAct::Unmasked));
    CHECK(looked->at(0).officerName == QStringLiteral("李娜"));
    CHECK(looked->at(0).window == WindowNumber(3));
    CHECK(looked->at(0).reason == QStringLiteral("核对身份证件"));
    CHECK(looked->at(2).officerName == QStringLiteral("阿里木"));
    CHECK(looked->at(0).at > looked->at(2).at);
    const PlainReply other = hall.asked(hall.labour, file);
    CHECK(other.status == 403);
    CHECK(other.code() == "role_lacks");
    CHECK(hall.asked(hall.labour, CaseId(idOf(99))).body == other.body);
}

TEST_CASE("P-07: a case that is not there, one that window 01 does not see and an accusation are answered alike, by nobody", "[access]")
{
    Hall hall;
    const CaseId unseen = hall.registeredAt(hall.labour);
    const CaseId accusation = hall.registeredAt(hall.front, Category::Accusation);
    hall.reads(hall.labour, AccessAct::Opened, unseen, QStringLiteral("李娜"));
    hall.reads(hall.front, AccessAct::Opened, accusation, QStringLiteral("阿里木"));
    for (const CaseId &file : {CaseId(idOf(99)), unseen, accusation}) {
        const PlainReply reply = hall.asked(hall.front, file);
        CHECK(reply.status == 200);
        CHECK(reply.body == Nobody);
    }
    // The discipline room gets those of accusations, and no others.
    CHECK(wire::decodeLooked(hall.asked(hall.discipline, accusation).body)->size() == 1);
    CHECK(hall.asked(hall.discipline, unseen).body == Nobody);
    CHECK(hall.asked(hall.discipline, CaseId(idOf(99))).body == Nobody);
}

TEST_CASE("once the hall has officers it takes the role: coordinator and supervisor, of accusations the discipline officer alone", "[access]")
{
    Hall hall;
    const CaseId file = hall.claim();
    const CaseId accusation = hall.registeredAt(hall.front, Category::Accusation);
    hall.reads(hall.front, AccessAct::Opened, file, QStringLiteral("阿里木"));
    hall.reads(hall.front, AccessAct::Opened, accusation, QStringLiteral("阿里木"));
    hall.appoints(QStringLiteral("阿里木"), QStringLiteral("receptionist"), 1);
    hall.appoints(QStringLiteral("王芳"), QStringLiteral("coordinator"), 1);
    hall.appoints(QStringLiteral("赵强"), QStringLiteral("supervisor"), 1);
    hall.appoints(QStringLiteral("古丽"), QStringLiteral("auditor"), 1);
    hall.appoints(QStringLiteral("刘洋"), QStringLiteral("coordinator"), 3);
    hall.appoints(QStringLiteral("周敏"), QStringLiteral("discipline"), 23);
    for (const char *name : {"王芳", "赵强"}) {
        CHECK(wire::decodeLooked(hall.asked(hall.front, file, QString::fromUtf8(name)).body)->size() == 1);
        CHECK(hall.asked(hall.front, accusation, QString::fromUtf8(name)).body == Nobody);
    }
    for (const char *name : {"阿里木", "古丽", "刘洋", "没有这个人", "周敏"})
        CHECK(hall.asked(hall.front, file, QString::fromUtf8(name)).code() == "role_lacks");
    CHECK(hall.asked(hall.labour, file, QStringLiteral("刘洋")).code() == "role_lacks"); // a coordinator elsewhere than at 01 and 02
    CHECK(wire::decodeLooked(hall.asked(hall.discipline, accusation, QStringLiteral("周敏")).body)->size() == 1);
    CHECK(hall.asked(hall.discipline, file, QStringLiteral("周敏")).body == Nobody);
    CHECK(hall.asked(hall.discipline, accusation, QStringLiteral("王芳")).code() == "role_lacks");
    // As they are appointed now.
    REQUIRE_FALSE(hall.centre.server().administer({{"order", "officer-dismiss"}, {"name", QStringLiteral("赵强")}}).contains("error"));
    CHECK(hall.asked(hall.front, file, QStringLiteral("赵强")).code() == "role_lacks");
}

TEST_CASE("of many who looked the newest five hundred are told", "[access]")
{
    Hall hall;
    const CaseId file = hall.claim();
    for (int i = 0; i < wire::MaxLooked; ++i)
        REQUIRE(hall.front.reads(AccessAct::Opened, file));
    REQUIRE(hall.front.sendsAccess().status == 200);
    hall.reads(hall.labour, AccessAct::Printed, file, QStringLiteral("李娜"));
    const auto looked = wire::decodeLooked(hall.asked(hall.front, file).body);
    REQUIRE(looked);
    CHECK(looked->size() == wire::MaxLooked);
    CHECK((looked->first().act == AccessAct::Printed));
}
