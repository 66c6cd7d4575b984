// SPDX-License-Identifier: GPL-3.0-or-later
/** The record of reading past its time: it goes from the front, two people answer for it, and a front that anybody else takes is missed. */
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/logheard.h"
#include "fakes/printers.h"
#include "fakes/tamper.h"
#include "ledger/centresnapshot.h"
#include "server/erasing.h"
#include "server/storeplace.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Wang = QStringLiteral("王芳");
const QString Li = QStringLiteral("李明");
const QString WangsPassword = QStringLiteral("一二三四五六七八九十甲");
const QString LisPassword = QStringLiteral("correct horse battery");

/** Entries of 24 November 2026, and as many of a year later; a centre with its administrator and auditor. */
struct Hall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front;
    Counter labour;
    QTemporaryDir place;
    QString certificate = place.filePath(QStringLiteral("certificate.json"));

    Hall() : front((centre.options().passwordCost = {1, 8}, centre.stop(), centre.start(), centre), {1}), labour(centre, {3})
    {
        appoints(Wang, "system_administrator", WangsPassword);
        appoints(Li, "auditor", LisPassword);
        reads(front, 3);
        reads(labour, 2);
        isNow(QDate(2027, 11, 24));
        reads(front, 4);
    }
    void appoints(const QString &name, const char *role, const QString &password)
    {
        const QString once = centre.server()
                                 .administer({{"order", "officer-add"}, {"name", name}, {"roles", QJsonArray{QString::fromLatin1(role)}}, {"windows", QJsonArray{1}}})
                                 .value("password")
                                 .toString();
        REQUIRE_FALSE(once.isEmpty());
        front.connect();
        REQUIRE(front.http.ask("POST", "/v1/sign-in", wire::encode(wire::SignIn{name, once, password})).status == 200);
    }
    void isNow(QDate day, int hour = 3) { clock->set(QDateTime(day, QTime(hour, 0), Qt::UTC)); }
    void reads(Counter &counter, int count)
    {
        for (int i = 0; i < count; ++i)
            REQUIRE(counter.reads(AccessAct::Opened, CaseId(idOf(static_cast<quint64>(i + 1)))));
        REQUIRE(counter.sendsAccess().status == 200);
    }
    QJsonObject order(const char *name, const QJsonObject &more = {})
    {
        QJsonObject asked = more;
        asked.insert("order", QString::fromLatin1(name));
        return centre.server().administer(asked);
    }
    QJsonObject due() { return order("retention-list").value("access").toObject(); }
    QJsonObject runs(const QString &file, const QJsonObject &more = {})
    {
        QJsonObject asked{{"by", Wang}, {"and", Li}, {"by_password", WangsPassword}, {"and_password", LisPassword}, {"reason", "保管期限届满"}, {"certificate", file}};
        for (auto it = more.begin(); it != more.end(); ++it)
            asked.insert(it.key(), it.value());
        return order("retention-run", asked);
    }
    QString bad() { return order("verify").value("bad").toString(); }
    QJsonObject checks(const QString &file) { return order("retention-check", {{"certificate", file}}); }
    qint64 headOf(const PlainReply &reply) { return wire::decodeAccessHead(reply.body).value_or(AccessHead{-1, {}}).number; }
};

const QDate Due(2029, 11, 25);

QJsonObject jsonIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

TEST_CASE("entries of reading are due three years after the day of their receipt, by Beijing's day and the centre's clock", "[retention][access]")
{
    Hall hall;
    CHECK(hall.due() == QJsonObject{{"years", 3}, {"until", "2024-11-23"}, {"entries", 0}});
    hall.clock->set(QDateTime(Due.addDays(-1), QTime(15, 59), Qt::UTC));
    CHECK(hall.due().value("entries").toInt() == 0);
    hall.clock->set(QDateTime(Due.addDays(-1), QTime(16, 0), Qt::UTC));
    CHECK(hall.due() == QJsonObject{{"years", 3}, {"until", "2026-11-24"}, {"entries", 5}});
    // What a desk's clock says of itself makes nothing older than its receipt.
    AccessEntry entry = aReading(AccessAct::Opened, CaseId(idOf(1)), hall.clock->nowUtc().addYears(-20));
    REQUIRE_FALSE(hall.labour.ledger->recordAccess(entry));
    REQUIRE(hall.labour.sendsAccess().status == 200);
    CHECK(hall.due().value("entries").toInt() == 5);
    hall.isNow(QDate(2030, 11, 25));
    CHECK(hall.due().value("entries").toInt() == 9);
}

TEST_CASE("what is past its time goes from the front of each desk's record, and what is kept is whole", "[retention][access]")
{
    Hall hall;
    hall.isNow(Due);
    const QJsonObject done = hall.runs(hall.certificate);
    INFO(QJsonDocument(done).toJson().toStdString());
    CHECK(done.value("access_entries").toInt() == 5);
    CHECK(done.value("count").toInt(-1) == 0);
    CHECK(done.value("left").toInt(-1) == 0);
    CHECK(hall.bad().isEmpty());
    CHECK(hall.due().value("entries").toInt() == 0);
    const QJsonObject certificate = jsonIn(hall.certificate);
    CHECK(certificate.value("access_entries").toInt() == 5);
    CHECK(certificate.value("access_until").toString() == "2026-11-24");
    CHECK(certificate.value("access_years").toInt() == 3);
    CHECK(certificate.value("cases").toArray().isEmpty());
    const QJsonObject checked = hall.checks(hall.certificate);
    CHECK(checked.value("bad").isNull());
    CHECK(checked.value("access_entries").toInt() == 5);
    CHECK(checked.value("access_left").toInt(-1) == 0);
    // Who read a year later is told as before, who read then no more.
    CHECK(hall.order("access", {{"day", "2026-11-24"}}).value("officers").toArray().isEmpty());
    CHECK(hall.order("access", {{"day", "2027-11-24"}}).value("officers").toArray().size() == 1);

    // One desk's whole record went: its next entry follows what is not here any more, after a restart as well.
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    const LogHeard log;
    REQUIRE(hall.labour.reads(AccessAct::Opened, CaseId(idOf(1))));
    CHECK(hall.headOf(hall.labour.sendsAccess(2)) == 3);
    CHECK(hall.headOf(hall.front.sendsAccess(7)) == 7);
    REQUIRE(hall.front.reads(AccessAct::Opened, CaseId(idOf(1))));
    CHECK(hall.headOf(hall.front.sendsAccess(7)) == 8);
    CHECK(log.lines("alarm_access_gap") == 0);
    CHECK(log.lines("alarm_access_forked") == 0);
    CHECK(hall.bad().isEmpty());
    CHECK(hall.runs(hall.certificate + "-2").value("access_entries").toInt(-1) == 0);
    CHECK_FALSE(QFile::exists(hall.certificate + "-2"));
    // A year on the front begins later once more.
    hall.isNow(QDate(2030, 11, 25));
    CHECK(hall.runs(hall.certificate + "-3").value("access_entries").toInt() == 4);
    CHECK(hall.bad().isEmpty());
    CHECK(hall.checks(hall.certificate).value("bad").isNull());
    CHECK(hall.checks(hall.certificate + "-3").value("bad").isNull());
}

TEST_CASE("a desk that offers all it has anew is not held up by what the centre no longer keeps, and brings nothing of it back", "[retention][access]")
{
    Hall hall;
    hall.isNow(Due);
    REQUIRE(hall.runs(hall.certificate).value("access_entries").toInt() == 5);
    const LogHeard log;
    const QList<ChainedAccess> all = hall.front.ledger->accessAfter(0, 10, 10'000);
    const auto sends = [&](const QList<ChainedAccess> &entries) { return hall.front.asks("/v1/access", wire::encode(entries)); };
    CHECK(hall.headOf(sends(all)) == 7);
    CHECK(hall.headOf(sends(all.mid(0, 2))) == 7);
    CHECK(hall.headOf(hall.labour.sendsAccess()) == 2);
    REQUIRE(hall.labour.reads(AccessAct::Opened, CaseId(idOf(1))));
    CHECK(hall.headOf(hall.labour.sendsAccess()) == 3);
    CHECK(log.lines("alarm_access_gap") + log.lines("alarm_access_forked") == 0);
    CHECK(hall.checks(hall.certificate).value("access_left").toInt(-1) == 0);
    // Where the record begins it is still told from another one.
    ChainedAccess other = all[2];
    other.plain = all[6].plain;
    other.hash = accessHash(other.previous, other.number, other.plain);
    other.signature = crypto::sign(hall.front.desk.identity.signer, accessMessage(other.hash));
    CHECK(sends({other}).code() == "access_forked");
    CHECK(hall.bad().isEmpty());
}

TEST_CASE("--before takes less, a wrong password nothing, and a schedule without the period nothing either", "[retention][access]")
{
    Hall hall;
    hall.isNow(QDate(2031, 1, 1));
    CHECK(hall.runs(hall.certificate, {{"and_password", WangsPassword}}).value("error").toString().contains("not the password"));
    hall.clock->pass(60); // for the next guess
    CHECK(hall.due().value("entries").toInt() == 9);
    CHECK(hall.runs(hall.certificate, {{"before", "2029-11-26"}}).value("access_entries").toInt() == 5);
    CHECK(hall.due().value("entries").toInt() == 4);
    QFile file(hall.centre.directory() + "/retention.json");
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"classes":[{"code":"all","years":20,"names":{"zh_CN":"甲","en":"a","ug":"ا","kk_Arab":"ا"},"basis":"本单位保管期限表"}]})");
    file.close();
    CHECK(hall.due() == QJsonObject{{"years", QJsonValue()}, {"until", QJsonValue()}, {"entries", 0}});
    CHECK(hall.runs(hall.certificate + "-2").value("access_entries").toInt(-1) == 0);
}

TEST_CASE("a front that anybody else has taken is missed, and so is a beginning that was moved, taken away or put back", "[retention][access][sqlite]")
{
    Hall hall;
    hall.isNow(Due);
    hall.centre.stop();
    const QString store = hall.centre.directory() + "/centre.db";
    const QString before = hall.place.filePath("before.db");
    REQUIRE_FALSE(CentreSnapshot::copy(store, before, {}));
    REQUIRE(hall.centre.start());
    REQUIRE(hall.runs(hall.certificate).value("access_entries").toInt() == 5);
    const QString between = hall.place.filePath("between.db");
    hall.centre.stop();
    REQUIRE_FALSE(CentreSnapshot::copy(store, between, {}));
    REQUIRE(hall.centre.start());
    hall.isNow(QDate(2030, 11, 25));
    REQUIRE(hall.runs(hall.certificate + "-2").value("access_entries").toInt() == 4);
    REQUIRE(hall.front.reads(AccessAct::Opened, CaseId(idOf(1))));
    REQUIRE(hall.front.reads(AccessAct::Opened, CaseId(idOf(2))));
    REQUIRE(hall.headOf(hall.front.sendsAccess(7)) == 9);
    REQUIRE(hall.bad().isEmpty());
    hall.centre.stop();
    hall.front.closes(); // theStore() is the one that is open
    hall.labour.closes();
    SystemRandom random;
    const auto keys = openStoreKeys(hall.centre.directory(), random);
    REQUIRE(keys.ok());
    {
        auto database = Database::open({store, QStringLiteral("centre")});
        REQUIRE(database.ok());
        REQUIRE_FALSE(verifyCentre(*database.value(), keys->storeKey));
        REQUIRE(QSqlQuery(theStore()).exec("ATTACH '" + between + "' AS earlier"));
        const QString front = "(SELECT id FROM device WHERE digits = 1)";
        const QList<QPair<QStringList, QString>> edits{
            {{"DELETE FROM access WHERE number = 8"}, "access of device 01, number 8"},
            {{"UPDATE access_start SET number = 8, hash = (SELECT hash FROM access WHERE number = 8) WHERE device = " + front, "DELETE FROM access WHERE number = 8"}, "access: 1 rows, there should be 2"},
            {{"UPDATE access_start SET number = 8, hash = (SELECT hash FROM access WHERE number = 8) WHERE device = " + front, "DELETE FROM access WHERE number = 8",
              "INSERT INTO access SELECT * FROM earlier.access WHERE number = 4"}, "access of device 01, number 9"},
            {{"UPDATE access_start SET number = number + 1 WHERE device = " + front}, "access of device 01, number 9"},
            {{"UPDATE access_start SET number = number + 1 WHERE device <> " + front}, "access_start row "},
            {{"UPDATE access_start SET number = 0 WHERE device = " + front}, "access of device 01, number 0"},
            {{"UPDATE access_start SET hash = x'00' WHERE device = " + front}, "access of device 01, number 7"},
            {{"UPDATE access_start SET device = x'00' WHERE device = " + front}, "access of an unknown device"},
            {{"DELETE FROM access_start WHERE device = " + front}, "access of device 01, number 1"},
            {{"DELETE FROM access_start WHERE device <> " + front}, "access_start: 1 rows, there should be 2"},
            // As it was once, with a seal that was right then.
            {{"UPDATE access_start SET (number, hash, seal) = (SELECT number, hash, seal FROM earlier.access_start AS old WHERE old.device = access_start.device)"},
             "access of device 01, number 4"},
            {{"UPDATE access_start SET (number, hash, seal) = (SELECT number, hash, seal FROM earlier.access_start AS old WHERE old.device = access_start.device)",
              "INSERT INTO access SELECT * FROM earlier.access"},
             "access: 6 rows, there should be 2"}};
        for (const auto &[statements, name] : edits) {
            Transaction transaction(*database.value());
            for (const QString &sql : statements) {
                INFO(sql.toStdString());
                QSqlQuery query(theStore());
                REQUIRE(query.exec(sql));
            }
            const auto bad = verifyCentre(*database.value(), keys->storeKey);
            INFO(statements.join(u';').toStdString() << ": " << bad.value_or("not found").toStdString());
            CHECK((bad && bad->contains(name)));
        }
        CHECK_FALSE(verifyCentre(*database.value(), keys->storeKey));
    }
    // A person who trusts the rows gets them sealed anew, the beginnings as well.
    CHECK(CentreLedger::reseal(store, keys->storeKey, random, 1, {}).ok());
    {
        auto database = Database::open({store, QStringLiteral("centre")});
        REQUIRE(database.ok());
        CHECK_FALSE(verifyCentre(*database.value(), keys->storeKey));
    }
    // A backup from before brings the entries back: the certificate says so, and they are due again.
    const auto moment = CentreSnapshot::open(before, keys->storeKey);
    REQUIRE(moment.ok());
    CHECK_FALSE(moment.value()->verify());
    CHECK(erasing::check(*moment.value(), hall.certificate)->value("bad").toString().contains("5 of its entries are there"));
    const auto table = erasing::tableFor(hall.centre.directory());
    REQUIRE(table.ok());
    CHECK(erasing::list(*moment.value(), *table, Due, false)->value("access").toObject().value("entries").toInt() == 5);
}

TEST_CASE("a backup has the beginnings of the records, and a centre restored from it goes on from there", "[retention][access]")
{
    Hall hall;
    hall.isNow(Due);
    REQUIRE(hall.runs(hall.certificate).value("access_entries").toInt() == 5);
    const QString copy = hall.place.filePath("copy.db");
    SystemRandom random;
    const auto place = storePlace(hall.centre.directory());
    REQUIRE(place.ok());
    const auto keys = openStoreKeys(hall.centre.directory(), random, *place);
    REQUIRE(keys.ok());
    // From PostgreSQL row by row.
    REQUIRE_FALSE(CentreSnapshot::copy(*place, copy, keys->storeKey));
    const auto ledger = CentreLedger::open(copy, keys->storeKey, keys->box, random);
    REQUIRE(ledger.ok());
    CHECK_FALSE(ledger.value()->verify());
    CHECK(ledger.value()->accessStart(hall.front.desk.identity.device).number == 3);
    CHECK(ledger.value()->accessHead(hall.front.desk.identity.device).number == 7);
    CHECK(ledger.value()->accessHead(hall.labour.desk.identity.device).number == 2);
    CHECK(ledger.value()->accessHead(hall.labour.desk.identity.device) == hall.labour.ledger->accessHead());
    // Nothing that is not there can be erased, nor anything twice.
    CHECK(ledger.value()->dropAccess(hall.front.desk.identity.device, 2) == 0);
    CHECK_FALSE(ledger.value()->dropAccess(hall.front.desk.identity.device, 99));
    CHECK(ledger.value()->dropAccess(hall.front.desk.identity.device, 5) == 2);
    CHECK_FALSE(ledger.value()->verify());
}
