// SPDX-License-Identifier: GPL-3.0-or-later
/** A store whose seals were wiped, and one that is an older copy: somebody with the file, or a database of others, at work. */
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "ledger/centresnapshot.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

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

/** A stopped centre with work in it, and what lies in its file. */
struct Hall
{
    FakeCentre centre;
    Counter front{centre, {1}};
    QTemporaryDir place;

    Hall() { works(); }
    void works(int filings = 4)
    {
        for (int i = 0; i < filings; ++i)
            front.sends(front.registers(), 5);
        REQUIRE_FALSE(front.pushes().isEmpty());
    }
    QString data() const { return centre.directory(); }
    QString store() const { return data() + QStringLiteral("/centre.db"); }
    QJsonObject order(const QJsonObject &asked) { return centre.server().administer(asked); }
    void keepsCopy() { REQUIRE_FALSE(CentreSnapshot::copy(store(), place.filePath(QStringLiteral("old")), {})); }
    void putsCopyBack()
    {
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(store() + QString::fromLatin1(end));
        REQUIRE(QFile::copy(place.filePath(QStringLiteral("old")), store()));
    }
    /** With the server stopped. */
    void says(const QStringList &statements)
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
            other.setDatabaseName(store());
            REQUIRE(other.open());
            for (const QString &statement : statements) {
                INFO(statement.toStdString());
                CHECK(QSqlQuery(other).exec(statement));
            }
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    }
    void wipesSeals()
    {
        says({"UPDATE event SET chain = x''", "UPDATE quarantine SET seal = x''", "UPDATE device SET seal = x'', label = 'another'",
              "UPDATE case_key SET seal = x''", "UPDATE fork SET seal = x''", "UPDATE fork_key SET seal = x''", "DELETE FROM meta WHERE name = 'tally'"});
    }
};

} // namespace

TEST_CASE("a store whose seals were wiped is not sealed again by verifying it, and no server starts on it", "[oldstore][sqlite]")
{
    Hall hall;
    hall.centre.stop();
    hall.wipesSeals();
    for (int again = 0; again < 2; ++again) {
        const Ran verified = run({"verify", "--data", hall.data()});
        CHECK(verified.code == 1);
        CHECK_FALSE(verified.out.contains("\"bad\":null"));
        CHECK((verified.out + verified.err).contains("tally"));
    }
    CHECK_FALSE(hall.centre.start());
    // Not without the mark beside it either: that a store has no seals does not make it an old one.
    QFile::remove(hall.data() + "/centre.mark");
    CHECK_FALSE(hall.centre.start());
    CHECK(run({"verify", "--data", hall.data()}).code == 1);
}

TEST_CASE("seals are made anew only when somebody says that the rows are to be trusted, and that is never forgotten", "[oldstore][sqlite]")
{
    Hall hall;
    const QUuid epoch = hall.front.epoch();
    CHECK(run({"reseal", "--data", hall.data(), "--trusting-the-rows"}).err.contains("runs on"));
    hall.centre.stop();
    CHECK(run({"reseal", "--data", hall.data()}).code == 2);
    hall.wipesSeals();
    const Ran resealed = run({"reseal", "--data", hall.data(), "--trusting-the-rows"});
    INFO(resealed.err.toStdString());
    CHECK(resealed.code == 0);
    CHECK(resealed.err.contains("alarm_resealed"));
    CHECK(resealed.out.contains("\"trusted\""));
    const Ran verified = run({"verify", "--data", hall.data()});
    CHECK(verified.code == 0);
    CHECK(verified.out.contains("\"bad\":null"));
    CHECK(verified.out.contains("\"resealed\":[\"20"));
    // Desks are asked to offer again what they have.
    REQUIRE(hall.centre.start());
    hall.front.connect();
    CHECK(hall.front.epoch() != epoch);
    CHECK(hall.order({{"order", "verify"}}).value("resealed").toArray().size() == 1);
}

TEST_CASE("what the hashes and signatures themselves deny is never resealed", "[oldstore][sqlite]")
{
    Hall hall;
    hall.centre.stop();
    hall.wipesSeals();
    hall.says({"UPDATE event SET sealed = x'00' || substr(sealed, 2) WHERE position = 7"});
    const Ran resealed = run({"reseal", "--data", hall.data(), "--trusting-the-rows"});
    CHECK(resealed.code == 1);
    CHECK(resealed.err.contains("event 7 of device"));
    CHECK(run({"verify", "--data", hall.data()}).code == 1);
}

TEST_CASE("an older copy put back is told by verifying, and no server starts on it", "[oldstore][sqlite]")
{
    Hall hall;
    hall.keepsCopy();
    hall.works();
    hall.centre.stop();
    hall.putsCopyBack();
    const Ran verified = run({"verify", "--data", hall.data()});
    CHECK(verified.code == 1);
    INFO(verified.out.toStdString() << verified.err.toStdString());
    CHECK(verified.out.contains("older than what this centre has acknowledged"));
    CHECK(verified.out.contains("restore"));
    const auto refused = Server::start(hall.centre.options());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.refusal().facts.value("reason").toString().contains("older than what this centre has acknowledged"));
}

TEST_CASE("a device that was revoked stays so when an older copy is put back, before and after it is accepted", "[oldstore][sqlite]")
{
    Hall hall;
    Counter five(hall.centre, {5});
    hall.keepsCopy();
    REQUIRE_FALSE(hall.order({{"order", "revoke"}, {"device", five.desk.identity.device.text()}}).contains("error"));
    hall.centre.stop();
    hall.putsCopyBack();
    CHECK(run({"verify", "--data", hall.data()}).code == 1);
    CHECK_FALSE(hall.centre.start());
    CHECK(run({"accept-older", "--data", hall.data()}).code == 2);
    const Ran accepted = run({"accept-older", "--data", hall.data(), "--despite-loss"});
    INFO(accepted.err.toStdString());
    CHECK(accepted.code == 0);
    CHECK(accepted.err.contains("alarm_older_store_accepted"));
    CHECK(accepted.out.contains(five.desk.identity.device.text().toLatin1()));
    REQUIRE(hall.centre.start());
    five.connect();
    CHECK(five.http.ask("GET", "/v1/hall").status == 403);
    CHECK(hall.order({{"order", "verify"}}).value("bad").isNull());
}

TEST_CASE("after an older copy was accepted the desks bring again what it lacked", "[oldstore][sqlite]")
{
    Hall hall;
    const QUuid epoch = hall.front.epoch();
    hall.keepsCopy();
    hall.works();
    const int before = hall.order({{"order", "status"}}).value("events").toInt();
    hall.centre.stop();
    hall.putsCopyBack();
    REQUIRE(run({"accept-older", "--data", hall.data(), "--despite-loss"}).code == 0);
    REQUIRE(hall.centre.start());
    hall.front.connect();
    CHECK(hall.front.epoch() != epoch);
    REQUIRE_FALSE(hall.front.ledger->startOver(hall.front.epoch()));
    while (!hall.front.pushes().isEmpty()) {}
    CHECK(hall.order({{"order", "status"}}).value("events").toInt() == before);
}

TEST_CASE("another history of the same length is no less foreign than a shorter one", "[oldstore][sqlite]")
{
    Hall hall;
    hall.keepsCopy();
    hall.works(2);
    hall.centre.stop();
    const QByteArray mark = [&] {
        QFile file(hall.data() + "/centre.mark");
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    REQUIRE_FALSE(mark.isEmpty());
    // The copy goes on by itself, as on another machine, where nobody knows of the mark.
    hall.putsCopyBack();
    REQUIRE(QFile::remove(hall.data() + "/centre.mark"));
    REQUIRE(hall.centre.start());
    Counter other(hall.centre, {2});
    for (int i = 0; i < 12; ++i)
        other.registers();
    while (!other.pushes().isEmpty()) {}
    hall.centre.stop();
    QFile file(hall.data() + "/centre.mark");
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(mark);
    file.close();
    CHECK_FALSE(hall.centre.start());
    CHECK(run({"verify", "--data", hall.data()}).out.contains("another history"));
}

TEST_CASE("stops, restarts, kills and restores are no false alarm", "[oldstore]")
{
    Hall hall;
    for (int round = 0; round < 4; ++round) {
        hall.works(1);
        hall.centre.stop();
        REQUIRE(hall.centre.start());
        hall.front.connect();
    }
    // As after a kill: the mark is of long ago, the store is not.
    QFile file(hall.data() + "/centre.mark");
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray mark = file.readAll();
    file.close();
    hall.works(3);
    hall.centre.stop();
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(mark);
    file.close();
    REQUIRE(hall.centre.start());
    CHECK(hall.order({{"order", "verify"}}).value("bad").isNull());
}
