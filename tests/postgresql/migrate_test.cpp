// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/centrekeys.h"
#include "ledger/centresnapshot.h"
#include "postgresql/hall.h"

using namespace hall;
using namespace hall::fakes;

namespace {

struct Ran
{
    int code;
    QByteArray out;
    QByteArray err;
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(HALL_BIN_DIR "/reception-server"), arguments);
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/** A hall that has worked on an embedded ledger: accepted, contested, withdrawn and quarantined events. */
struct Embedded
{
    Cluster &database = cluster();
    std::unique_ptr<FakeCentre> centre;
    std::unique_ptr<Counter> front;
    std::unique_ptr<Counter> five;

    Embedded()
    {
        const QByteArray directory = qgetenv("HALL_POSTGRESQL");
        qunsetenv("HALL_POSTGRESQL");
        centre = std::make_unique<FakeCentre>();
        qputenv("HALL_POSTGRESQL", directory);
        front = std::make_unique<Counter>(*centre, QList<int>{1});
        five = std::make_unique<Counter>(*centre, QList<int>{5});
        Counter other(*centre, {5});
        for (int i = 0; i < 5; ++i) {
            const CaseId file = front->registers();
            front->sends(file, 5);
            front->pushes();
            REQUIRE(five->pulls() > 0);
            REQUIRE(other.pulls() > 0);
            five->accepts(file);
            other.accepts(file);
            five->pushes();
            other.pushes();
            REQUIRE(front->reads(AccessAct::Opened, file));
        }
        REQUIRE(front->sendsAccess().status == 200);
        REQUIRE_FALSE(centre->server().administer({{"order", "revoke"}, {"device", other.desk.identity.device.text()}}).contains("error"));
    }
    QString data() const { return centre->directory(); }
};

} // namespace

TEST_CASE("an embedded ledger moves to PostgreSQL whole, and its desks go on as if nothing had been", "[migrate]")
{
    Embedded hall;
    const QString url = hall.database.newDatabase();
    const Ran busy = run({"migrate", "--data", hall.data(), "--to", url});
    CHECK(busy.code == 1);
    CHECK(busy.err.contains("stop it first"));
    const QUuid epoch = hall.front->epoch();
    // A certificate that was issued anew and that nobody has shown yet moves, too.
    const auto request = makeTlsKeyRequest();
    const TlsIdentity own = hall.front->desk.tls;
    const PlainReply renewed = hall.front->http.ask("POST", "/v1/renew", request->requestPem);
    REQUIRE(renewed.status == 200);
    const QByteArray before = hall.centre->digest();
    hall.centre->stop();
    const QByteArray file = bytesOf(hall.data() + "/centre.db");

    const Ran moved = run({"migrate", "--data", hall.data(), "--to", url});
    INFO(moved.err.toStdString());
    REQUIRE(moved.code == 0);
    const QJsonObject told = QJsonDocument::fromJson(moved.out).object();
    CHECK(told.value("events").toInt() == 5 * 7);
    CHECK(told.value("devices").toInt() == 3);
    CHECK(told.value("bad").isNull());
    // But for the counters in SQLite's head, which opening it moves on.
    const bool untouched = bytesOf(hall.data() + "/centre.db").mid(100) == file.mid(100);
    CHECK(untouched);
    // Row for row, and not by the program's own word alone.
    const QByteArray storeKey = centreKey(hall.data(), "store.key");
    const auto old = CentreSnapshot::open(hall.data() + "/centre.db", storeKey);
    const auto fresh = CentreSnapshot::open(url, storeKey);
    REQUIRE(old.ok());
    REQUIRE(fresh.ok());
    CHECK(old.value()->counts() == fresh.value()->counts());
    CHECK_FALSE(fresh.value()->verify());
    CHECK(Cluster::sql(url, "SELECT count(*) FROM event WHERE verdict = 1").toInt() > 0);
    CHECK(Cluster::sql(url, "SELECT count(*) FROM renewal").toInt() == 1);

    // Started without a word about a database, it serves the one in PostgreSQL.
    hall.centre->options().database.clear();
    REQUIRE(hall.centre->start());
    CHECK(hall.centre->digest() == before);
    hall.front->desk.tls = {own.authorityPem, renewed.body, request->privateKeyPem};
    REQUIRE(hall.front->connect());
    REQUIRE(hall.five->connect());
    CHECK(hall.front->epoch() == epoch);
    CHECK(Cluster::sql(url, "SELECT count(*) FROM renewal").toInt() == 0);
    TlsClient late(hall.centre->port(), own);
    CHECK(late.ask("GET", "/v1/hall").code() == "certificate_revoked");
    const CaseId next = hall.front->registers();
    hall.front->sends(next, 5);
    CHECK(hall.front->pushes().size() == 5);
    CHECK(hall.five->pulls() > 0);
    CHECK(hall.five->accepts(next));
    CHECK(Cluster::sql(url, "SELECT count(*) FROM event").toInt() == 5 * 7 + 5);
    hall.centre->stop();

    const Ran again = run({"migrate", "--data", hall.data(), "--to", hall.database.newDatabase()});
    CHECK(again.code == 1);
    CHECK(again.err.contains("already"));
    const Ran verified = run({"verify", "--data", hall.data()});
    CHECK(verified.code == 0);
    CHECK(QJsonDocument::fromJson(verified.out).object().value("events").toInt() == 5 * 7 + 5);
}

TEST_CASE("a ledger moves to an empty database alone, and a damaged one nowhere", "[migrate]")
{
    Embedded hall;
    hall.centre->stop();
    FakeCentre taken;
    const QString theirs = *storePlace(taken.directory());
    taken.stop();
    const Ran full = run({"migrate", "--data", hall.data(), "--to", theirs});
    CHECK(full.code == 1);
    CHECK(full.err.contains("holds a ledger already"));
    CHECK_FALSE(QFile::exists(hall.data() + "/database"));
    CHECK(run({"migrate", "--data", hall.data(), "--to", "postgresql:///none?host=/nonexistent"}).err.contains("not_reachable"));
    CHECK(run({"migrate", "--data", hall.data(), "--to", "elsewhere.db"}).code == 1);
    CHECK(run({"migrate", "--data", hall.data()}).code == 2);
    {
        auto database = Database::open({hall.data() + "/centre.db", "centre"});
        REQUIRE(database.ok());
        QSqlQuery &change = database.value()->statement("oldEventChain");
        change.bindValue(0, QByteArray(32, 'x'));
        change.bindValue(1, 7);
        REQUIRE(database.value()->run(change));
    }
    const QString url = hall.database.newDatabase();
    const Ran damaged = run({"migrate", "--data", hall.data(), "--to", url});
    CHECK(damaged.code == 1);
    CHECK(damaged.err.contains("was not moved: event"));
    CHECK_FALSE(QFile::exists(hall.data() + "/database"));
}

TEST_CASE("a move that was broken off before it was written down finishes when it is asked for again", "[migrate]")
{
    Embedded hall;
    hall.centre->stop();
    const QString url = hall.database.newDatabase();
    REQUIRE(run({"migrate", "--data", hall.data(), "--to", url}).code == 0);
    REQUIRE(QFile::remove(hall.data() + "/database"));
    const Ran again = run({"migrate", "--data", hall.data(), "--to", url});
    INFO(again.err.toStdString());
    CHECK(again.code == 0);
    CHECK(QFile::exists(hall.data() + "/database"));
    CHECK(Cluster::sql(url, "SELECT count(*) FROM event").toInt() == 5 * 7);
}
