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

/** A centre that signs as often as it can, and a desk that has what it signed. */
struct Hall
{
    FakeCentre centre{std::make_shared<MovableClock>()};
    Counter front;
    QTemporaryDir place;
    QString file = place.filePath(QStringLiteral("heads"));

    Hall() : front((centre.options().signHeadEvery = std::chrono::milliseconds(20), centre.stop(), centre.start(), centre), {1})
    {
        for (int i = 0; i < 3; ++i) {
            REQUIRE_FALSE(front.registers().isNull());
            REQUIRE_FALSE(front.pushes().isEmpty());
            REQUIRE(hears(i + 1));
        }
        writes(front.ledger->heads());
    }
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
    Ran audits() { return run({"audit", "verify", "--data", centre.directory(), "--heads", file}); }
};

} // namespace

TEST_CASE("the centre signs where its ledger stands while it works, and desks and auditors find it so", "[heads][process][sqlite]")
{
    Hall hall;
    CHECK_FALSE(hall.front.ledger->recordDoubted());
    const QList<SignedHead> heads = hall.front.ledger->heads();
    REQUIRE(heads.size() >= 3);
    for (qsizetype i = 1; i < heads.size(); ++i) {
        CHECK(heads[i].number == heads[i - 1].number + 1);
        CHECK(heads[i].position > heads[i - 1].position);
    }
    // Nothing has happened since: no more of them.
    QThread::msleep(200);
    CHECK(hall.card().heads.size() == heads.size());
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

TEST_CASE("a ledger that was rewritten and sealed anew by who holds every key is found by what the desks were told", "[heads][process][sqlite]")
{
    Hall hall;
    hall.centre.stop();
    SystemRandom random;
    const auto keys = openStoreKeys(hall.centre.directory(), random);
    REQUIRE(keys.ok());
    const QString store = hall.centre.directory() + "/centre.db";
    const SignedHead second = hall.front.ledger->heads().at(1);
    hall.front.closes();
    {
        const auto database = Database::open({store, QStringLiteral("centre")});
        REQUIRE(database.ok());
        QSqlQuery query(theStore());
        query.prepare("UPDATE event SET received = received - 86400000 WHERE position = ?");
        query.addBindValue(second.position);
        REQUIRE(query.exec());
    }
    REQUIRE(CentreLedger::reseal(store, keys->storeKey, random, 1, {}).ok());
    REQUIRE(QFile::remove(hall.centre.directory() + "/centre.mark"));
    CHECK(run({"verify", "--data", hall.centre.directory()}).out.value("bad").isNull());
    const Ran ran = hall.audits();
    CHECK(ran.code == 1);
    CHECK(ran.out.value("bad").toString() == headName(second));
    // The desk notices by itself, too.
    hall.front.opens();
    REQUIRE(hall.centre.start());
    REQUIRE(hall.hears(1));
    CHECK(hall.front.ledger->recordDoubted());
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
        later.position += 100;
        later.signature = crypto::sign(centreSigner(keys->storeKey, later.centre), headMessage(later));
        heads << later;
    }
    hall.writes(heads);
    const Ran good = hall.audits();
    CHECK(good.code == 0);
    CHECK(good.out.value("heads_lost").toInt() == 1);
    CHECK(good.out.value("heads_compared").toInt() == heads.size() - 1);
    heads.first().signature[3] = static_cast<char>(heads.first().signature[3] ^ 1);
    hall.writes(heads);
    const Ran bad = hall.audits();
    CHECK(bad.code == 1);
    CHECK(bad.out.value("bad").toString() == headName(heads.first()) + ": not signed by this centre");
}
