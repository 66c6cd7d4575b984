// SPDX-License-Identifier: GPL-3.0-or-later
/** What the centre signs every hour, against a centre that rewrites its ledger with every key in hand. */
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "fakes/tamper.h"
#include "ledger/centreledger_p.h"
#include "ledger/centresnapshot.h"
#include "server/storeplace.h"

#include <QtCore/QProcess>
#include <QtCore/QThread>

using namespace hall;
using namespace hall::fakes;

namespace {

struct Ran
{
    int code;
    QJsonObject out;
    QByteArray err;
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(HALL_BIN_DIR "/reception-server"), arguments);
    process.waitForFinished(60'000);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(), process.readAllStandardError()};
}

/** A centre whose hours pass when the test says so, and a desk that has what it signed: heads 1 and 2 at its starts, then one after each case. */
struct Hall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front;
    QTemporaryDir place;
    QString file = place.filePath(QStringLiteral("heads"));

    Hall() : front((centre.options().signHeadEvery = Every, centre.stop(), centre.start(), centre), {1})
    {
        for (int i = 0; i < 3; ++i) {
            REQUIRE_FALSE(front.registers().isNull());
            REQUIRE_FALSE(front.pushes().isEmpty());
            passes();
            REQUIRE(hears(i + 3));
        }
        writes(front.ledger->heads());
    }
    static constexpr std::chrono::milliseconds Every{20};
    void passes() { clock->set(clock->nowUtc().addMSecs(Every.count())); }
    wire::HallCard card() { return wire::decodeHallCard(front.http.ask("GET", "/v1/hall").body).value_or(wire::HallCard()); }
    /** Asks until the centre has signed that many heads. */
    bool hears(int heads)
    {
        front.connect();
        for (int tries = 0; tries < 200; ++tries) {
            const wire::HallCard now = card();
            if (!front.ledger->takeHeads(now.headKey, now.epoch, now.heads))
                return false;
            if (now.heads.size() >= heads)
                return true;
            QThread::msleep(20);
        }
        return false;
    }
    void writes(const QList<SignedHead> &heads)
    {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(headLines(heads));
    }
    Ran audits(const QStringList &restored = {})
    {
        QStringList arguments{"audit", "verify", "--data", centre.directory(), "--heads", file};
        for (const QString &epoch : restored)
            arguments << "--restored" << epoch;
        return run(arguments);
    }
    /** By who holds every key: what says so afterwards is not the store. */
    void rewrites(const QString &statement)
    {
        SystemRandom random;
        const auto keys = openStoreKeys(centre.directory(), random);
        REQUIRE(keys.ok());
        const QString store = centre.directory() + "/centre.db";
        {
            const auto database = Database::open({store, QStringLiteral("centre")});
            REQUIRE(database.ok());
            QSqlQuery query(theStore());
            REQUIRE(query.exec(statement));
            REQUIRE(query.numRowsAffected() == 1);
        }
        REQUIRE(CentreLedger::reseal(store, keys->storeKey, random, 1, {}).ok());
        REQUIRE(QFile::remove(centre.directory() + "/centre.mark"));
        CHECK(run({"verify", "--data", centre.directory()}).out.value("bad").isNull());
    }
};

} // namespace

TEST_CASE("the centre signs every hour, a quiet one too, where its ledger stands, and auditors find it so", "[heads][process][sqlite]")
{
    Hall hall;
    CHECK_FALSE(hall.front.ledger->recordDoubted());
    // Nothing has happened since, and the hour is not over: no more of them. Then it is, and there is one.
    QThread::msleep(200);
    CHECK(hall.card().heads.size() == 5);
    hall.passes();
    REQUIRE(hall.hears(6));
    QThread::msleep(200);
    const QList<SignedHead> heads = hall.front.ledger->heads();
    REQUIRE(heads.size() == 6);
    for (qsizetype i = 1; i < heads.size(); ++i) {
        CHECK(heads[i].number == heads[i - 1].number + 1);
        CHECK(heads[i].commitment != heads[i - 1].commitment);
        if (i > 1)
            CHECK(heads[i].madeMs == heads[i - 1].madeMs + Hall::Every.count());
    }
    CHECK(hall.card().heads.size() == heads.size());
    hall.writes(heads);
    const QJsonObject running = hall.centre.server().administer({{"order", "verify"}, {"heads", hall.file}});
    CHECK(running.value("bad").isNull());
    CHECK(running.value("heads_compared").toInt() == heads.size());
    hall.centre.stop();
    const Ran ran = hall.audits();
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    CHECK(ran.out.value("bad").isNull());
    CHECK(ran.out.value("heads").toInt() == heads.size());
    CHECK(run({"audit", "verify", "--data", hall.centre.directory()}).code == 0);
    CHECK(run({"audit", "--data", hall.centre.directory()}).code == 2);
    CHECK(run({"audit", "verify", "--data", hall.centre.directory(), "--heads", hall.place.filePath("none")}).code == 1);
}

TEST_CASE("of one hour there is one head, whoever of two servers asks first, and an empty ledger is signed too", "[heads][sqlite]")
{
    constexpr qint64 Hour = 3'600'000;
    QTemporaryDir place;
    SeededRandom random(7);
    const QByteArray storeKey(crypto::KeySize, 's');
    const auto opened = CentreLedger::open(place.filePath("centre.db"), storeKey, serverBox(), random);
    REQUIRE(opened.ok());
    CentreLedger &ledger = *opened.value();
    REQUIRE(ledger.signHead(10 * Hour + 5, Hour));
    REQUIRE(ledger.signHead(11 * Hour - 1, Hour));
    REQUIRE(ledger.newestHeads(9).size() == 1);
    REQUIRE(ledger.signHead(11 * Hour, Hour));
    REQUIRE(ledger.signHead(11 * Hour + 1, Hour));
    REQUIRE(ledger.newestHeads(9).size() == 2);
    CHECK(ledger.newestHeads(9).last().madeMs == 11 * Hour);
    // A clock that was wrong and is set back signs on; so do a start and another epoch.
    REQUIRE(ledger.signHead(9 * Hour, Hour));
    REQUIRE(ledger.signHead(9 * Hour));
    REQUIRE(ledger.beginEpoch());
    REQUIRE(ledger.signHead(9 * Hour, Hour));
    const QList<SignedHead> heads = ledger.newestHeads(9);
    REQUIRE(heads.size() == 5);
    CHECK(heads.last().number == 5);
    CHECK(heads.last().epoch != heads.first().epoch);
    for (const SignedHead &head : heads)
        CHECK(isSignedBy(head, ledger.ownVerifyKey()));
    CHECK_FALSE(ledger.verify());
    const auto snapshot = CentreSnapshot::open(place.filePath("centre.db"), storeKey);
    REQUIRE(snapshot.ok());
    CHECK_FALSE(snapshot.value()->compare(heads).bad);
    CHECK(snapshot.value()->compare(heads).compared == 5);
    CHECK(ledger.newestHeads(2).size() == 2);
}

TEST_CASE("a ledger that was rewritten and sealed anew by who holds every key is found by what the desks were told", "[heads][process][sqlite]")
{
    Hall hall;
    hall.centre.stop();
    const SignedHead second = hall.front.ledger->heads().at(3); // after the second case
    hall.front.closes();
    hall.rewrites(QStringLiteral("UPDATE event SET received = received - 86400000 WHERE position = (SELECT position FROM signed_head WHERE number = %1)").arg(second.number));
    const Ran ran = hall.audits();
    CHECK(ran.code == 1);
    CHECK(ran.out.value("bad").toString() == headName(second));
    // The desk notices by itself, too.
    hall.front.opens();
    REQUIRE(hall.centre.start());
    REQUIRE(hall.hears(1));
    CHECK(hall.front.ledger->recordDoubted());
}

TEST_CASE("what opens a head cannot be exchanged for something else by who holds every key", "[heads][process][sqlite]")
{
    for (const char *change : {"position = position - 1", "chain = zeroblob(32)", "counts = 'device=1'", "blind = zeroblob(32)", "made = made + 1", "commitment = zeroblob(32)",
                               "signature = zeroblob(64)", "number = 99"}) {
        INFO(change);
        Hall hall;
        hall.centre.stop();
        const SignedHead third = hall.front.ledger->heads().at(4);
        hall.front.closes();
        hall.rewrites(QStringLiteral("UPDATE signed_head SET %1 WHERE number = %2").arg(QLatin1String(change)).arg(third.number));
        const Ran ran = hall.audits();
        CHECK(ran.code == 1);
        CHECK(ran.out.value("bad").toString() == headName(third));
    }
}

TEST_CASE("heads of another centre are named, and those of a stretch that a restore has lost are told apart", "[heads][process][sqlite]")
{
    Hall hall;
    hall.centre.stop();
    QList<SignedHead> heads = hall.front.ledger->heads();
    SystemRandom random;
    const auto keys = openStoreKeys(hall.centre.directory(), random);
    {
        // As after a restore: what the old epoch had signed later is not here.
        const auto ledger = CentreLedger::open(hall.centre.directory() + "/centre.db", keys->storeKey, keys->box, random);
        REQUIRE(ledger.ok());
        REQUIRE(ledger.value()->beginEpoch());
        SignedHead later = heads.last();
        later.number += 5;
        later.signature = crypto::sign(centreSigner(keys->storeKey, later.centre), headMessage(later));
        heads << later;
    }
    hall.writes(heads);
    // Who restored it is nothing the ledger could say itself.
    const QString ended = heads.last().epoch.toString(QUuid::WithoutBraces);
    for (const QStringList &others : {QStringList(), QStringList{QUuid::createUuid().toString(QUuid::WithoutBraces)}}) {
        const Ran unsaid = hall.audits(others);
        CHECK(unsaid.code == 1);
        CHECK(unsaid.out.value("heads_lost").toInt() == 1);
        CHECK(unsaid.out.value("bad").toString().startsWith(headName(heads.last()) + " and newer heads of epoch " + ended));
        CHECK(unsaid.out.value("bad").toString().contains("--restored " + ended));
    }
    CHECK(hall.audits({"yesterday"}).code == 2);
    const Ran good = hall.audits({QUuid::createUuid().toString(QUuid::WithoutBraces), ended});
    CHECK(good.code == 0);
    CHECK(good.out.value("bad").isNull());
    CHECK(good.out.value("heads_lost").toInt() == 1);
    CHECK(good.out.value("heads_compared").toInt() == heads.size() - 1);
    // One that was signed with the centre's own key, and is not what the centre has under that number.
    QList<SignedHead> another = heads;
    another[1].commitment[3] = static_cast<char>(another[1].commitment[3] ^ 1);
    another[1].signature = crypto::sign(centreSigner(keys->storeKey, another[1].centre), headMessage(another[1]));
    hall.writes(another);
    CHECK(hall.audits().out.value("bad").toString() == headName(another[1])); // before what is lost
    heads.first().signature[3] = static_cast<char>(heads.first().signature[3] ^ 1);
    hall.writes(heads);
    const Ran bad = hall.audits();
    CHECK(bad.code == 1);
    CHECK(bad.out.value("bad").toString() == headName(heads.first()) + ": not signed by this centre");
}

TEST_CASE("who holds every key, rewrites the end of the ledger, deletes what was signed of it and begins an epoch is found", "[heads][process][sqlite]")
{
    Hall hall;
    hall.centre.stop();
    const QList<SignedHead> heads = hall.front.ledger->heads();
    const SignedHead third = heads.at(3); // after the second case
    hall.front.closes();
    SystemRandom random;
    const auto keys = openStoreKeys(hall.centre.directory(), random);
    REQUIRE(keys.ok());
    const QString store = hall.centre.directory() + "/centre.db";
    {
        const auto database = Database::open({store, QStringLiteral("centre")});
        REQUIRE(database.ok());
        QSqlQuery query(theStore());
        REQUIRE(query.exec(QStringLiteral("UPDATE event SET received = received - 86400000 WHERE position = (SELECT position FROM signed_head WHERE number = %1)").arg(third.number)));
        REQUIRE(query.numRowsAffected() == 1);
        REQUIRE(query.exec(QStringLiteral("DELETE FROM signed_head WHERE number >= %1").arg(third.number)));
        REQUIRE(query.numRowsAffected() == 2);
    }
    REQUIRE(CentreLedger::reseal(store, keys->storeKey, random, 1, {}).ok());
    REQUIRE(QFile::remove(hall.centre.directory() + "/centre.mark"));
    {
        const auto ledger = CentreLedger::open(store, keys->storeKey, keys->box, random);
        REQUIRE(ledger.ok());
        REQUIRE(ledger.value()->beginEpoch());
    }
    CHECK(run({"verify", "--data", hall.centre.directory()}).out.value("bad").isNull());
    const Ran ran = hall.audits();
    CHECK(ran.code == 1);
    CHECK(ran.out.value("heads_lost").toInt() == 2);
    CHECK(ran.out.value("bad").toString().startsWith(headName(third)));
    CHECK(ran.out.value("bad").toString().contains(third.epoch.toString(QUuid::WithoutBraces)));
    // The running server says it as well.
    REQUIRE(hall.centre.start());
    const QJsonObject order{{"order", "verify"}, {"heads", hall.file}};
    CHECK(hall.centre.server().administer(order).value("bad").toString() == ran.out.value("bad").toString());
    QJsonObject excused = order;
    excused.insert("restored", QJsonArray{third.epoch.toString(QUuid::WithoutBraces)});
    CHECK(hall.centre.server().administer(excused).value("bad").isNull());
}
