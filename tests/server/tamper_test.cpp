// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/centrekeys.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "ledger/centresnapshot.h"
#include "server/storeplace.h"
#include "fakes/tamper.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** A ledger with something in every table, and the key its seals are made with. */
struct Ledger
{
    QTemporaryDir place;
    QString path = place.filePath("centre.db");
    QString earlier = place.filePath("earlier.db"); ///< the same store, some changes before
    QByteArray storeKey;

    Ledger()
    {
        FakeCentre centre;
        Counter front(centre, {1});
        Counter five(centre, {5});
        Counter other(centre, {5});
        Counter discipline(centre, {23});
        Counter revoked(centre, {2});
        front.epoch();
        for (int i = 0; i < 6; ++i) {
            const CaseId file = front.registers(i == 5 ? Category::Accusation : Category::Claim);
            if (i < 4)
                REQUIRE(front.sends(file, 5));
            REQUIRE_FALSE(front.pushes().isEmpty());
            five.pulls();
            other.pulls();
            if (i < 2) {
                REQUIRE(five.accepts(file));
                REQUIRE(other.accepts(file)); // the later one is contested
                five.pushes();
                other.pushes();
            }
        }
        five.pulls();
        // A case that leaves a window again, so that there is a withdraw.
        const CaseId back = front.registers();
        REQUIRE(front.sends(back, 5));
        front.pushes();
        REQUIRE(front.does(back, RecallTransfer{front.state(back).pending->id, QStringLiteral("来访人改变了主意")}));
        front.pushes();
        // So that there are some hundreds of events.
        for (int i = 0; i < 40; ++i)
            REQUIRE_FALSE(front.registers().isNull());
        REQUIRE_FALSE(front.pushes().isEmpty());
        // In the register.
        REQUIRE(front.prints(back, PaperForm::F04Acceptance));
        REQUIRE(front.prints(back, PaperForm::F05Declined));
        REQUIRE(front.prints(front.registers(), PaperForm::F04Acceptance));
        REQUIRE_FALSE(front.pushes().isEmpty());
        for (Counter *counter : {&front, &five}) {
            for (const AccessAct act : {AccessAct::Opened, AccessAct::Unmasked, AccessAct::IdentitySearched})
                REQUIRE(counter->reads(act, back));
            REQUIRE(counter->sendsAccess().status == 200);
        }
        // Two whose whole records are past their time, below.
        for (Counter *counter : {&other, &discipline}) {
            for (int i = 0; i < 2; ++i)
                REQUIRE(counter->reads(AccessAct::Opened, back));
            REQUIRE(counter->sendsAccess().status == 200);
        }
        // Quarantined, and aside.
        revoked.registers();
        const auto order = [&](const char *name, const Counter &by) { return centre.server().administer({{"order", name}, {"device", by.desk.identity.device.text()}}); };
        REQUIRE_FALSE(order("revoke", revoked).contains("error"));
        bring(centre, revoked, revoked.outbox());
        five.registers();
        wire::Push fork = five.outbox();
        SealedEvent second = fork.events.first();
        five.pushes();
        second.ciphertext[0] = static_cast<char>(second.ciphertext[0] ^ 1);
        resign(second, five.desk);
        fork.events = {second};
        bring(centre, five, fork);
        CHECK(centre.server().administer({{"order", "verify"}}).value("bad").isNull());
        storeKey = centreKey(centre.directory(), "store.key");
        // Issued anew and not shown yet: of two, so that they can be exchanged.
        for (Counter *counter : {&front, &discipline}) {
            TlsClient client(centre.port(), counter->desk.tls);
            REQUIRE(client.ask("POST", "/v1/renew", makeTlsKeyRequest()->requestPem).status == 200);
        }
        for (const char *name : {"阿里木", "王芳"}) {
            const QJsonObject order{{"order", "officer-add"}, {"name", QString::fromUtf8(name)}, {"roles", QJsonArray{"receptionist"}}, {"windows", QJsonArray{1}}};
            REQUIRE(centre.server().administer(order).contains("password"));
        }
        centre.stop();
        const QString store = centre.directory() + "/centre.db";
        SystemRandom random;
        const auto keys = openStoreKeys(centre.directory(), random);
        REQUIRE(keys.ok());
        {
            const auto opened = CentreLedger::open(store, keys->storeKey, keys->box, random);
            REQUIRE(opened.ok());
            REQUIRE(opened.value()->signHead(1'000));
            REQUIRE(opened.value()->beginEpoch());
            // Announced since: what was before the epoch went with it.
            for (const Counter *counter : {&front, &discipline}) {
                const QByteArray secret(crypto::KeySize, counter == &front ? 'f' : 'd');
                REQUIRE(opened.value()->keepBoxes(counter->desk.identity.device, {boxKeyOf(secret).open, {}}));
            }
            REQUIRE(opened.value()->signHead(2'000));
            for (const Counter *counter : {&other, &discipline})
                REQUIRE(opened.value()->dropAccess(counter->desk.identity.device, 1) == 1);
        }
        REQUIRE_FALSE(CentreSnapshot::copy(store, earlier, {}));
        // What is written anew where it stood: a row as it was before has a seal that is right.
        const auto opened = CentreLedger::open(store, keys->storeKey, keys->box, random);
        REQUIRE(opened.ok());
        CentreLedger &ledger = *opened.value();
        REQUIRE(ledger.settle(front.desk.identity.device));
        REQUIRE(ledger.setDeviceState(other.desk.identity.device, DeviceState::Revoked));
        REQUIRE(ledger.renewCertificate(front.desk.identity.device, QByteArray(32, 'r'), 3'000));
        for (const Counter *counter : {&other, &discipline})
            REQUIRE(ledger.dropAccess(counter->desk.identity.device, 2) == 1);
        for (const OfficerId &officer : ledger.officers()) {
            OfficerSecret secret = *ledger.officerSecret(officer);
            secret.wrong = 3;
            REQUIRE(ledger.putOfficerSecret(secret));
        }
        REQUIRE_FALSE(ledger.verify());
        REQUIRE_FALSE(CentreSnapshot::copy(store, path, {}));
    }
    void bring(FakeCentre &centre, const Counter &by, const wire::Push &push)
    {
        wire::OutboxFile outbox{by.desk.identity.centre, by.desk.identity.device, {push}, {}};
        outbox.signature = crypto::sign(by.desk.identity.signer, wire::outboxMessage(outbox));
        QFile file(place.filePath("outbox"));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(wire::encode(outbox));
        file.close();
        REQUIRE_FALSE(centre.server().administer({{"order", "import-outbox"}, {"file", file.fileName()}}).contains("error"));
    }
};

} // namespace

TEST_CASE("a thousand changes to a centre's ledger are a thousand findings that name an entry", "[tamper]")
{
    Ledger ledger;
    auto database = Database::open({ledger.path, QStringLiteral("centre")});
    REQUIRE(database.ok());
    REQUIRE_FALSE(verifyCentre(*database.value(), ledger.storeKey));
    Tamperer tamperer({{"event", {"position"}, {}, {}, true, {"id", "number"}}, {"quarantine", {"device", "number"}}, {"feed", {"window", "position"}},
                       {"device", {"id"}, {}, {}, true, {"digits", "certificate"}}, {"signed_head", {"number"}},
                       {"case_key", {"id", "recipient"}}, {"audience", {"case_id", "window"}}, {"fork", {"hash"}}, {"fork_key", {"id", "recipient"}},
                       {"document_number", {"form", "year", "number"}}, {"renewal", {"device"}, {}, {}, true, {"certificate"}}, {"officer_secret", {"officer"}},
                       {"device_box", {"device"}}, {"access", {"device", "number"}}, {"access_start", {"device"}}, {"meta", {"name"}}},
                      20261123);
    tamperer.alsoWith(ledger.earlier);
    REQUIRE(tamperer.everyTableHasRows());
    QElapsedTimer clock;
    clock.start();
    const int wanted = tampersWanted();
    int found = 0;
    for (int round = 0; round < wanted; ++round) {
        Transaction transaction(*database.value());
        const QString edit = tamperer.edit(round);
        const auto bad = verifyCentre(*database.value(), ledger.storeKey);
        INFO(edit.toStdString());
        CHECK(bad);
        found += bad && bad->size() > 5 ? 1 : 0;
    }
    CHECK(found == wanted);
    CHECK(tamperer.kindsUsed() == Tamperer::AllKinds);
    CHECK(tamperer.columnsUsed() > 40);
    for (const char *table : {"device", "officer_secret", "renewal", "meta"}) {
        INFO(table);
        CHECK(tamperer.oldTables().contains(QString::fromLatin1(table)));
    }
    CHECK_FALSE(verifyCentre(*database.value(), ledger.storeKey));
    WARN(found << " of " << wanted << " tampered ledgers detected, in " << tamperer.columnsUsed() << " columns in " << clock.elapsed() << " ms");
}

TEST_CASE("verifying names the very event, feed row or device that was changed", "[tamper]")
{
    Ledger ledger;
    auto database = Database::open({ledger.path, QStringLiteral("centre")});
    REQUIRE(database.ok());
    const QList<QPair<QString, QString>> edits{
        {"UPDATE event SET sealed = sealed || x'00' WHERE position = 2", "event 2 of device"},
        {"UPDATE event SET received = received + 1 WHERE position = 9", "at position 9"},
        {"UPDATE event SET code = 'case_closed' WHERE position = 9", "at position 9"},
        {"DELETE FROM feed WHERE window = 5 AND position = 3", "feed row 4 of window 5"},
        {"DELETE FROM feed WHERE window = 5 AND position = (SELECT max(position) FROM feed WHERE window = 5)", "of window 5: there should be"},
        {"UPDATE device SET label = 'mine' WHERE digits = 2", "device row "},
        {"DELETE FROM meta WHERE name = 'tally'", "the tally"},
        {"UPDATE renewal SET issued = issued + 1", "renewal row "},
        {"DELETE FROM renewal", "renewal: 0 rows"},
        {"UPDATE officer_secret SET once = 0", "officer_secret row "},
        {"DELETE FROM officer_secret", "officer_secret: 0 rows"},
        {"UPDATE device_box SET sealed_room = cases", "device_box row "},
        {"DELETE FROM device_box", "device_box: 0 rows"},
        {"UPDATE access SET wrapped = wrapped || x'00' WHERE number = 2 AND device = (SELECT id FROM device WHERE digits = 1)", "access of device 01, number 2"},
        {"DELETE FROM access WHERE number = 1 AND device = (SELECT id FROM device WHERE digits = 1)", "access of device 01, number 1"},
        {"DELETE FROM access WHERE number = 3", "access: 4 rows, there should be 6"},
        {"UPDATE access SET about = x'00'", "access row "},
        {"UPDATE access_start SET number = number + 1", "access_start row "},
        {"UPDATE access_start SET hash = (SELECT hash FROM access LIMIT 1)", "access_start row "},
        {"DELETE FROM access_start", "access_start: 0 rows, there should be 2"},
        {"UPDATE access SET received = received + 1", "access row "},
        {"UPDATE signed_head SET counts = 'feed=1' WHERE number = 1", "signed_head row 1 (1)"},
        {"UPDATE signed_head SET blind = commitment WHERE number = 2", "signed_head row 2 (2)"},
        {"INSERT INTO meta SELECT 'tally-2', value FROM meta WHERE name = 'tally'", "meta row tally2"},
        {"DELETE FROM quarantine", "head of device"}};
    for (const auto &[sql, name] : edits) {
        Transaction transaction(*database.value());
        QSqlQuery query(theStore());
        REQUIRE(query.exec(sql));
        query.finish();
        const auto bad = verifyCentre(*database.value(), ledger.storeKey);
        INFO(sql.toStdString() << ": " << bad.value_or("not found").toStdString());
        CHECK((bad && bad->contains(name)));
    }
}

TEST_CASE("what a person has resealed is watched again, numbers and certificates issued anew as well", "[tamper]")
{
    Ledger ledger;
    SystemRandom random;
    const auto verified = [&ledger](const QStringList &edits) {
        auto database = Database::open({ledger.path, QStringLiteral("centre")});
        REQUIRE(database.ok());
        for (const QString &edit : edits)
            REQUIRE(QSqlQuery(theStore()).exec(edit));
        return verifyCentre(*database.value(), ledger.storeKey).value_or(QString());
    };
    CHECK(verified({"UPDATE renewal SET issued = issued + 1"}).contains("renewal row "));
    CHECK(CentreLedger::reseal(ledger.path, ledger.storeKey, random, 1, {}).ok());
    CHECK(verified({}).isEmpty());
    CHECK(verified({"UPDATE access SET received = received + 1"}).contains("access row "));
    CHECK(CentreLedger::reseal(ledger.path, ledger.storeKey, random, 1, {}).ok());
    CHECK(verified({"UPDATE access SET received = received - 1"}).contains("access row "));
    CHECK(CentreLedger::reseal(ledger.path, ledger.storeKey, random, 1, {}).ok());
    CHECK(verified({"UPDATE access_start SET number = number + 1"}).contains("access_start row "));
    CHECK(CentreLedger::reseal(ledger.path, ledger.storeKey, random, 1, {}).ok());
    CHECK(verified({"UPDATE access_start SET number = number - 1"}).contains("access_start row "));
    CHECK(CentreLedger::reseal(ledger.path, ledger.storeKey, random, 1, {}).ok());
    CHECK(verified({"UPDATE renewal SET seal = x'00'", "UPDATE officer_secret SET wrong = 0"}).contains("renewal row "));
}

TEST_CASE("a store from before the seals gets them once, in its upgrade, and is then watched like any other", "[tamper]")
{
    QTemporaryDir place;
    const QString old = QStringLiteral(HALL_SOURCE_DIR "/tests/data/golden/0.1.0/server");
    for (const char *name : {"centre.db", "centre.db-wal", "store.key", "box.key"}) {
        REQUIRE(QFile::copy(old + '/' + name, place.filePath(name)));
        QFile::setPermissions(place.filePath(name), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    SystemRandom random;
    const auto keys = openStoreKeys(place.path(), random);
    REQUIRE(keys.ok());
    const auto open = [&](const QByteArray &storeKey, const std::optional<CentreMark> &mark) { return CentreLedger::open(place.filePath("centre.db"), storeKey, keys->box, random, mark); };
    const auto reasonOf = [](const auto &opened) { return opened ? QString() : opened.refusal().facts.value("reason").toString(); };
    // All of the upgrade or nothing: what is refused is an old store still.
    CHECK(reasonOf(open(QByteArray(32, 'x'), {})) == "wrong_key");
    // A mark is of a store that had seals: this one, then, is none that never had them.
    CHECK(reasonOf(open(keys->storeKey, CentreMark{QUuid::createUuid(), QUuid::createUuid(), 1, 1, QByteArray(32, 'c'), {}})).contains("seals of the store are gone"));
    std::optional<CentreMark> mark;
    {
        const auto opened = open(keys->storeKey, {});
        INFO(reasonOf(opened).toStdString());
        REQUIRE(opened.ok());
        CHECK(opened.value()->eventCount() > 0);
        CHECK_FALSE(opened.value()->verify());
        mark = opened.value()->mark();
    }
    CHECK(open(keys->storeKey, mark).ok());
    {
        auto database = Database::open({place.filePath("centre.db"), QStringLiteral("centre")});
        QSqlQuery query(theStore());
        REQUIRE(query.exec("DELETE FROM meta WHERE name = 'tally'"));
    }
    // Once sealed, a tally that is gone is no old store, whether there is a mark or not.
    CHECK(reasonOf(open(keys->storeKey, {})).contains("seals of the store are gone"));
    CHECK(reasonOf(open(keys->storeKey, mark)).contains("seals of the store are gone"));
}
