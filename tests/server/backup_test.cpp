// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/centrekeys.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "ledger/backupfile.h"
#include "ledger/centresnapshot.h"
#include "server/backup.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

#include <sys/stat.h>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr int Corruptions = 50;

/** A centre with some work in it, and a place for its backups. */
struct BackedUp
{
    FakeCentre centre;
    Counter front{centre, {1}};
    QTemporaryDir place;
    SystemRandom random;
    crypto::BoxKey recovery = crypto::makeBoxKey(random);

    BackedUp()
    {
        for (int i = 0; i < 5; ++i)
            front.sends(front.registers(), 5);
        front.pushes();
    }
    QString at(const char *name) const { return place.filePath(QString::fromLatin1(name)); }
    QJsonObject backsUp(const QString &to)
    {
        return centre.server().administer({{"order", "backup"}, {"to", to}, {"recovery", QString::fromLatin1(recovery.open.toBase64())}});
    }
    Result<QJsonObject> restores(const QString &from, const QString &to)
    {
        return restoreBackup({from, recoverySecretText(recovery), to}, random);
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString reasonOf(const Result<QJsonObject> &done)
{
    return done ? QString() : done.refusal().facts.value("reason").toString();
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : -1;
}

QByteArray run(const QStringList &arguments, int expected)
{
    QProcess process;
    process.start(QStringLiteral(HALL_BIN_DIR "/reception-server"), arguments);
    process.waitForFinished(60'000);
    const QByteArray error = process.readAllStandardError();
    INFO(arguments.join(' ').toStdString() << " " << error.toStdString());
    CHECK(process.exitCode() == expected);
    return expected == 0 ? process.readAllStandardOutput() : error;
}

} // namespace

TEST_CASE("a backup of a running centre becomes a working centre with a new epoch, and the running one goes on", "[backup]")
{
    BackedUp hall;
    const QUuid epoch = hall.front.epoch();
    const QJsonObject made = hall.backsUp(hall.at("one.backup"));
    INFO(QJsonDocument(made).toJson().toStdString());
    REQUIRE(made.value("events").toInt() == 5 * 5);
    CHECK(modeOf(hall.at("one.backup")) == 0600);
    CHECK(QDir(hall.centre.directory()).entryList({"backup-*"}).isEmpty());
    hall.front.registers();
    CHECK(hall.front.pushes().size() == 3);
    CHECK(hall.centre.server().administer({{"order", "verify"}}).value("bad").isNull());

    const auto restored = hall.restores(hall.at("one.backup"), hall.at("centre"));
    INFO(reasonOf(restored).toStdString());
    REQUIRE(restored.ok());
    CHECK(restored->value("epoch") != epoch.toString(QUuid::WithoutBraces));
    CHECK(modeOf(hall.at("centre")) == 0700);
    CHECK(modeOf(hall.at("centre/store.key")) == 0600);

    hall.centre.stop();
    REQUIRE(hall.centre.movesTo(hall.at("centre")));
    auto server = Server::start(hall.centre.options());
    REQUIRE(server.ok());
    REQUIRE(hall.front.http.connect(server.value()->port(), hall.front.desk.tls));
    CHECK(hall.front.epoch() != epoch);
    CHECK(server.value()->administer({{"order", "verify"}}).value("events").toInt() == 5 * 5);
    CHECK(server.value()->administer({{"order", "verify"}}).value("bad").isNull());
}

TEST_CASE("while the ledger is verified the hall pushes and reads, and the verification sees one moment", "[backup]")
{
    BackedUp hall;
    const QByteArray storeKey = centreKey(hall.centre.directory(), "store.key");
    const auto snapshot = CentreSnapshot::open(*storePlace(hall.centre.directory()), storeKey);
    REQUIRE(snapshot.ok());
    const CentreSnapshot::Counts before = snapshot.value()->counts();
    for (int i = 0; i < 3; ++i) {
        hall.front.registers();
        CHECK(hall.front.pushes().size() == 3);
        CHECK(hall.front.pulls() > 0);
        CHECK_FALSE(snapshot.value()->verify());
        CHECK(snapshot.value()->counts() == before);
    }
    CHECK(hall.centre.server().administer({{"order", "status"}}).value("events").toInt() == before.events + 9);
}

TEST_CASE("a backup has nothing readable in it and opens with its own recovery key alone", "[backup]")
{
    BackedUp hall;
    REQUIRE_FALSE(hall.backsUp(hall.at("one.backup")).contains("error"));
    const QByteArray bytes = bytesOf(hall.at("one.backup"));
    CHECK_FALSE(bytes.contains("SQLite"));
    CHECK_FALSE(bytes.contains("PRIVATE KEY"));
    CHECK_FALSE(bytes.contains("manifest"));
    const crypto::BoxKey other = crypto::makeBoxKey(hall.random);
    const auto wrong = restoreBackup({hall.at("one.backup"), recoverySecretText(other), hall.at("centre")}, hall.random);
    CHECK(reasonOf(wrong).contains("made for another recovery key"));
    const auto half = restoreBackup({hall.at("one.backup"), recoveryPublicText(hall.recovery), hall.at("centre")}, hall.random);
    CHECK(reasonOf(half).contains("public half"));
    CHECK_FALSE(QFileInfo::exists(hall.at("centre")));
}

TEST_CASE("a backup takes nobody's place, neither a file's nor a centre's", "[backup]")
{
    BackedUp hall;
    write(hall.at("there"), "mine");
    CHECK(hall.backsUp(hall.at("there")).value("error").toString().contains("exists already"));
    CHECK(bytesOf(hall.at("there")) == "mine");
    REQUIRE_FALSE(hall.backsUp(hall.at("one.backup")).contains("error"));
    CHECK(reasonOf(hall.restores(hall.at("one.backup"), hall.centre.directory())).contains("in use"));
    CHECK(reasonOf(hall.restores(hall.at("one.backup"), hall.at("there"))).contains("in use"));
    QDir().mkpath(hall.at("empty"));
    CHECK(hall.restores(hall.at("one.backup"), hall.at("empty")).ok());
    CHECK(hall.centre.server().administer({{"order", "verify"}}).value("bad").isNull());
}

TEST_CASE("fifty damaged backups are fifty refusals that name the first bad entry", "[backup]")
{
    BackedUp hall;
    REQUIRE_FALSE(hall.backsUp(hall.at("good.backup")).contains("error"));
    const QByteArray good = bytesOf(hall.at("good.backup"));
    SeededRandom dice(20261123);
    const auto draw = [&dice](qint64 below) { return static_cast<qint64>(qFromBigEndian<quint32>(dice.bytes(4).constData()) % static_cast<quint64>(below)); };
    int refused = 0;
    QSet<QString> named;
    for (int round = 0; round < Corruptions; ++round) {
        QByteArray bytes = good;
        // Small entries come first in the file: half of the faults go there, so that each entry has its turn.
        const qint64 place = draw(round % 2 == 0 ? bytes.size() : qMin<qint64>(bytes.size(), 3'000));
        switch (round % 5) {
        case 0: bytes[place] = static_cast<char>(bytes[place] ^ (1 << draw(8))); break;
        case 1: bytes[place] = static_cast<char>(bytes[place] + 1 + draw(255)); break;
        case 2: bytes.truncate(place); break;
        case 3: bytes.insert(place, static_cast<char>(draw(256))); break;
        case 4: bytes.remove(place, 1 + draw(200)); break;
        }
        write(hall.at("bad.backup"), bytes);
        const auto outcome = hall.restores(hall.at("bad.backup"), hall.at("centre"));
        const QString reason = reasonOf(outcome);
        INFO("round " << round << " at " << place << ": " << reason.toStdString());
        CHECK_FALSE(outcome.ok());
        CHECK_FALSE(QFileInfo::exists(hall.at("centre")));
        CHECK(reason.size() > 20);
        refused += outcome.ok() ? 0 : 1;
        named.insert(reason.section("entry ", 1).section(' ', 0, 0));
        CHECK_FALSE(verifyBackup(hall.at("bad.backup"), {}).ok());
    }
    CHECK(refused == Corruptions);
    CHECK(named.size() > 3);
    CHECK(QDir(hall.place.path()).entryList({"centre*"}).isEmpty());
    CHECK(hall.restores(hall.at("good.backup"), hall.at("centre")).ok());
}

TEST_CASE("a sealed backup whose ledger was changed before is refused by what the ledger says", "[backup][sqlite]")
{
    BackedUp hall;
    const QString data = hall.centre.directory();
    hall.centre.stop();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "outside");
        other.setDatabaseName(data + "/centre.db");
        REQUIRE(other.open());
        QSqlQuery query(other);
        REQUIRE(query.exec("UPDATE event SET sealed = x'00' || substr(sealed, 2) WHERE position = 7"));
        query.finish();
        other.close();
    }
    QSqlDatabase::removeDatabase("outside");
    SystemClock clock;
    const auto made = makeBackup({data, data + "/centre.db", hall.at("bad.backup"), hall.recovery.open}, *KeyFiles::open(data), clock, hall.random);
    CHECK(reasonOf(made).contains("event 7 of device"));
    CHECK(reasonOf(made).contains("no backup was written"));
    CHECK_FALSE(QFileInfo::exists(hall.at("bad.backup")));
}

TEST_CASE("keys, backup, check and restore are four commands", "[backup][process]")
{
    BackedUp hall;
    run({"recovery-key", "--make", hall.at("keys")}, 0);
    CHECK(run({"recovery-key", "--make", hall.at("keys")}, 1).contains("already"));
    CHECK(modeOf(hall.at("keys/recovery.secret")) == 0600);
    const QString data = hall.centre.directory();
    CHECK(run({"backup", "--data", data, "--to", hall.at("b"), "--recovery-key", hall.at("keys/recovery.secret")}, 1).contains("secret half"));
    // A server that runs is asked; one that does not is no hindrance.
    CHECK(run({"backup", "--data", data, "--to", hall.at("live"), "--recovery-key", hall.at("keys/recovery.public")}, 0).contains("\"events\":25"));
    hall.centre.stop();
    CHECK(run({"backup", "--data", data, "--to", hall.at("still"), "--recovery-key", hall.at("keys/recovery.public")}, 0).contains("\"events\":25"));
    for (const char *name : {"live", "still"}) {
        CHECK(run({"verify", "--from", hall.at(name)}, 0).contains("\"bad\":null"));
        CHECK(run({"verify", "--from", hall.at(name), "--recovery-key", hall.at("keys/recovery.secret")}, 0).contains("everything"));
        const QString to = hall.at("restored-") + name;
        CHECK(run({"restore", "--from", hall.at(name), "--recovery-key", hall.at("keys/recovery.secret"), "--data", to}, 0).contains("\"events\":25"));
        CHECK(run({"verify", "--data", to}, 0).contains("\"bad\":null"));
    }
    for (const QStringList &arguments : {QStringList{"backup", "--data", data}, {"restore", "--data", data}, {"verify"}, {"recovery-key"}, {"recovery-key", "there"}})
        CHECK_FALSE(run(arguments, 2).isEmpty());
}
