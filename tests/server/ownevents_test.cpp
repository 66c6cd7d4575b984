// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "fakes/tamper.h"
#include "ledger/centresnapshot.h"
#include "server/ownwork.h"

using namespace hall;
using namespace hall::fakes;

namespace {

struct OwnHall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter labour{centre, {3}};

    void numbers(int papers)
    {
        for (int i = 0; i < papers; ++i)
            REQUIRE(front.prints(front.registers(), PaperForm::F04Acceptance));
        front.connect();
        REQUIRE_FALSE(front.pushes().isEmpty());
    }
    QJsonArray devices() { return centre.server().administer({{"order", "devices"}}).value("devices").toArray(); }
    QList<QJsonObject> own()
    {
        QList<QJsonObject> found;
        for (const QJsonValue &device : devices()) {
            if (device.toObject().value("state") == "centre")
                found << device.toObject();
        }
        return found;
    }
    QJsonValue bad() { return centre.server().administer({{"order", "verify"}}).value("bad"); }
};

StepFacts about(const CaseFile &file)
{
    StepFacts facts;
    facts.on = QDate(2026, 11, 24);
    facts.about = EventId(file.pending->id.uuid());
    return facts;
}

/** \a step as a desk would have to sign it, had it no rules. */
Events forged(Counter &counter, const CaseId &file, const StepTaken &step)
{
    const Circumstances now = counter.now(file);
    return {Event{now.eventIds.first(), file, now.device, now.officer, now.officerName, now.window, now.now, step}};
}

} // namespace

TEST_CASE("a step of the centre's that a counter signs is quarantined, whatever it says, and changes nothing", "[own]")
{
    OwnHall hall;
    const CaseId file = hall.front.registers();
    REQUIRE(hall.front.sends(file, 3));
    REQUIRE_FALSE(hall.front.pushes().isEmpty());
    REQUIRE(hall.labour.pulls() > 0);
    StepFacts number = about(hall.front.state(file));
    number.form = PaperForm::F04Acceptance;
    number.number = QStringLiteral("伊综受〔2026〕1号");
    for (const StepTaken &step : {StepTaken{Step::TransferTimedOut, about(hall.front.state(file))},
                                  StepTaken{Step::TransferDeemedAccepted, about(hall.front.state(file))}, StepTaken{Step::DocumentNumbered, number}}) {
        REQUIRE(hall.labour.records(forged(hall.labour, file, step)));
        hall.labour.connect();
        const QList<Acknowledgement> given = hall.labour.pushes();
        REQUIRE(given.size() == 1);
        CHECK(given[0].verdict == Verdict::Quarantined);
        CHECK(given[0].code == "step_of_the_centre");
    }
    hall.front.connect();
    hall.front.pulls();
    CHECK(hall.front.state(file).owner == FrontDesk);
    CHECK(hall.front.state(file).numbers.isEmpty());
    CHECK(hall.own().isEmpty());
    // The number that was claimed is free.
    hall.numbers(1);
    CHECK(hall.bad().isNull());
}

TEST_CASE("the centre's events are one chain of one device, through restarts, and are verified like any other", "[own]")
{
    OwnHall hall;
    hall.numbers(3);
    REQUIRE(hall.own().size() == 1);
    const QJsonObject first = hall.own().first();
    CHECK(first.value("events").toInt() == 3);
    CHECK(first.value("windows").toArray().isEmpty());
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    hall.numbers(2);
    REQUIRE(hall.own().size() == 1);
    CHECK(hall.own().first().value("device") == first.value("device"));
    CHECK(hall.own().first().value("events").toInt() == 5);
    CHECK(hall.bad().isNull());
}

TEST_CASE("the centre's device is no counter: nobody joins under its digits, revokes it or counts it", "[own]")
{
    OwnHall hall;
    const int active = hall.centre.server().administer({{"order", "status"}}).value("devices").toInt();
    hall.numbers(1);
    CHECK(hall.centre.server().administer({{"order", "status"}}).value("devices").toInt() == active);
    const QString id = hall.own().first().value("device").toString();
    for (const char *order : {"revoke", "release"}) {
        CHECK(hall.centre.server().administer({{"order", order}, {"device", id}}).value("error") == "device_of_centre");
        CHECK(hall.centre.server().administer({{"order", order}, {"device", "-1"}}).value("error") == "device_unknown");
    }
    Counter next(hall.centre, {7});
    CHECK(next.desk.identity.deviceDigits == 3);
    CHECK_FALSE(next.http.ask("GET", "/v1/hall").body.contains(id.toLatin1()));
}

TEST_CASE("a commit that fails leaves no gap in the centre's chain and none in a series", "[own]")
{
    OwnHall hall;
    hall.numbers(1);
    const CaseId file = hall.front.registers();
    REQUIRE(hall.front.prints(file, PaperForm::F04Acceptance));
    const wire::Push push = hall.front.outbox();
    hall.centre.stop();
    SystemRandom random;
    const auto keys = openStoreKeys(hall.centre.directory(), random);
    auto ledger = CentreLedger::open(*storePlace(hall.centre.directory()), keys->storeKey, keys->box, random);
    REQUIRE(ledger);
    CentreLedger &store = *ledger.value();
    OwnWork own(*Laws::read(QStringLiteral("65")), *hall.clock, random);
    const auto device = store.findDevice(hall.front.desk.identity.device);
    REQUIRE(device);
    const auto printsOf = [&](const CaseId &id, const KeyId &key, const QByteArray &caseKey) {
        CaseFile state = store.routingOf(id);
        state.copies.insert(PaperForm::F05Declined, 1);
        return QList<OwnWork::Print>{{state, PaperForm::F05Declined, key, caseKey}};
    };
    {
        CentreLedger::Turn turn(store);
        Intake intake(store, *hall.clock, &own);
        REQUIRE(intake.judge(device->certificateSha256, push).status == 200);
        REQUIRE_FALSE(intake.commit(nullptr));
        REQUIRE(turn.commit());
    }
    const auto key = store.routingKeyOf(file);
    REQUIRE(key);
    const auto before = store.ownDevice();
    REQUIRE(before);
    {
        // The number, and in the same commit a key that contradicts what is known: all of it is refused.
        CentreLedger::Turn turn(store);
        QList<CentreLedger::Batch> batches;
        REQUIRE(own.number(store, printsOf(file, *key, *store.caseKey(*key)), &batches));
        REQUIRE(batches.size() == 1);
        batches[0].keys.append({*key, CaseId(QUuid::createUuid()), Stratum::Routing, {}, QByteArray(80, 'x')});
        REQUIRE(store.commit(batches, nullptr));
    }
    store.catchUp();
    CHECK(store.ownDevice()->headNumber == before->headNumber);
    CHECK(store.lastNumber(PaperForm::F05Declined, 2026) == 0);
    {
        CentreLedger::Turn turn(store);
        QList<CentreLedger::Batch> batches;
        REQUIRE(own.number(store, printsOf(file, *key, *store.caseKey(*key)), &batches));
        REQUIRE_FALSE(store.commit(batches, nullptr));
        REQUIRE(turn.commit());
    }
    CHECK(store.ownDevice()->headNumber == before->headNumber + 1);
    CHECK(store.lastNumber(PaperForm::F05Declined, 2026) == 1);
    CHECK(store.routingOf(file).numbers.value(PaperForm::F05Declined) == QStringLiteral("伊综不受〔2026〕1号"));
    CHECK_FALSE(store.verify());
}

TEST_CASE("a number that is taken out of the register, or put into it, is found by verifying", "[own][sqlite]")
{
    OwnHall hall;
    hall.numbers(3);
    hall.centre.stop();
    hall.front.closes();
    hall.labour.closes();
    const QString path = *storePlace(hall.centre.directory());
    SystemRandom random;
    const auto keys = openStoreKeys(hall.centre.directory(), random);
    const auto database = Database::open({path, QStringLiteral("centre")});
    REQUIRE(database.ok());
    for (const char *edit : {"DELETE FROM document_number WHERE number = 3", "DELETE FROM document_number WHERE number = 2",
                             "UPDATE document_number SET event = 0 WHERE number = 1", "UPDATE document_number SET year = 2027 WHERE number = 3",
                             "UPDATE document_number SET seal = x'00' WHERE number = 2",
                             "INSERT INTO document_number (form, year, number, event, seal) VALUES (4, 2026, 4, 0, x'00')"}) {
        Transaction transaction(*database.value());
        QSqlQuery query(theStore());
        INFO(edit);
        REQUIRE(query.exec(QString::fromLatin1(edit)));
        const auto bad = verifyCentre(*database.value(), keys->storeKey);
        REQUIRE(bad);
        CHECK(bad->contains("document_number"));
    }
    CHECK_FALSE(verifyCentre(*database.value(), keys->storeKey));
}
