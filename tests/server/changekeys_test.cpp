// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/centrekeys.h"
#include "fakes/ledgers.h"
#include "ledger/backupfile.h"
#include "ledger/centresnapshot.h"
#include "server/backup.h"
#include "server/changekeys.h"
#include "server/files.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

using namespace hall;
using namespace hall::fakes;

namespace {

QString reasonOf(const std::optional<Refusal> &refusal)
{
    return refusal ? refusal->facts.value(QStringLiteral("reason")).toString() : QString();
}

QString reasonOf(const auto &result)
{
    return result ? QString() : result.refusal().facts.value(QStringLiteral("reason")).toString();
}

/** A centre with two desks that have worked, one of them with something unsent, and somebody who read. */
struct Working
{
    FakeCentre centre;
    Counter front{centre, {1}};
    Counter five{centre, {5}};
    SystemRandom random;
    CaseId sent = front.registers();
    QString place;

    Working()
    {
        REQUIRE(front.sends(sent, 5));
        REQUIRE(front.reads(AccessAct::Opened, sent));
        CHECK(front.pushes().size() == 5);
        CHECK(front.sendsAccess().status == 200);
        REQUIRE(hears(front));
        REQUIRE(hears(five));
        place = *storePlace(centre.directory());
    }
    /** As a courier does with the hall card. */
    bool hears(Counter &desk)
    {
        desk.connect();
        const auto card = wire::decodeHallCard(desk.http.ask("GET", "/v1/hall").body);
        return card && desk.ledger->takeHeads(card->headKey, card->epoch, card->heads) && desk.ledger->takeServerBox(card->serverBox, card->serverBoxSignature);
    }
    QByteArray key(const char *name) { return centreKey(centre.directory(), name); }
    QJsonObject verified() { return centre.server().administer({{"order", "verify"}}); }
    void copyTo(const QString &directory)
    {
        const QFileInfoList files = QDir(centre.directory()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files)
            REQUIRE(QFile::copy(file.filePath(), QDir(directory).filePath(file.fileName())));
    }
};

bool opensBox(const QByteArray &boxes, const QByteArray &box)
{
    return crypto::openBox({boxes.left(crypto::KeySize), boxes.mid(crypto::KeySize, crypto::KeySize)}, box).has_value();
}

} // namespace

TEST_CASE("after a change of the centre's keys the old ones open nothing of it, and the hall goes on as it was", "[changekeys]")
{
    Working hall;
    CaseId late = hall.front.registers(); // boxed while the centre was on its old key
    const wire::Push before = hall.front.outbox();
    const QByteArray headKey = wire::decodeHallCard(hall.front.http.ask("GET", "/v1/hall").body)->headKey;
    hall.centre.stop();
    const QString data = hall.centre.directory();
    const QByteArray oldStore = hall.key("store.key"), oldBox = hall.key("box.key"), oldServer = hall.key("server.key");
    const QByteArray oldSecret = *readFile(data + "/secret");

    const auto changed = changeKeys(data, hall.place, hall.random);
    INFO(reasonOf(changed).toStdString());
    REQUIRE(changed.ok());
    CHECK(changed->value("events").toInt() == 5);
    CHECK(changed->value("secret_changed").toBool());
    CHECK(hall.key("store.key") != oldStore);
    CHECK(hall.key("box.key").left(64) != oldBox);
    CHECK(hall.key("box.key").mid(64) == oldBox); // for what is still on its way
    CHECK(*readFile(data + "/secret") != oldSecret);
    CHECK_FALSE(QFile::exists(data + "/store.key.next"));
    CHECK(reasonOf(CentreLedger::open(hall.place, oldStore, serverBox(), hall.random)) == "wrong_key");
    CHECK_FALSE(*CentreSnapshot::isKeyOf(hall.place, oldStore));
    CHECK(*CentreSnapshot::isKeyOf(hall.place, hall.key("store.key")));

    REQUIRE(hall.centre.start());
    CHECK(hall.verified().value("bad").isNull());
    CHECK(hall.key("server.key") != oldServer);
    const auto looked = hall.front.asks("/v1/access/of", wire::encode(wire::WhoLooked{hall.sent, officerIdOf(hall.front.desk.identity.centre, QStringLiteral("阿里木"))}));
    CHECK(looked.status == 200);
    CHECK(wire::decodeLooked(looked.body).value_or(QList<AccessEntry>()).size() == 1);
    // What was boxed for the old key is taken, and a desk that hears of the new one boxes for it.
    REQUIRE(hall.front.connect());
    CHECK(hall.front.sendsPush(before).status == 200);
    CHECK(wire::decodeHallCard(hall.front.http.ask("GET", "/v1/hall").body)->headKey == headKey);
    REQUIRE(hall.hears(hall.front));
    CHECK_FALSE(hall.front.ledger->recordDoubted());
    CHECK(hall.front.ledger->serverBox() == hall.key("box.key").mid(32, 32));
    REQUIRE_FALSE(hall.front.registers().isNull());
    const wire::Push after = hall.front.outbox();
    int forCentre = 0;
    for (const BoxedKey &key : after.keys) {
        if (key.file == late || !key.recipient.isNull())
            continue;
        ++forCentre;
        CHECK(opensBox(hall.key("box.key"), key.box));
        CHECK_FALSE(opensBox(oldBox, key.box));
    }
    CHECK(forCentre > 0);
    CHECK_FALSE(hall.front.pushes().isEmpty());
    // And the other window reads all of it.
    REQUIRE(hall.five.pullsUntil([&] { return hall.five.state(hall.sent).pending.has_value(); }));
    CHECK(hall.five.accepts(hall.sent));
    CHECK_FALSE(hall.five.pushes().isEmpty());
    CHECK(hall.verified().value("bad").isNull());
    // It is there after a restart of the desk, too.
    hall.front.closes();
    hall.front.opens();
    CHECK(hall.front.ledger->serverBox() == hall.key("box.key").mid(32, 32));
}

TEST_CASE("a change of the store's key that is cut off anywhere leaves a centre that starts, with one key or the other", "[changekeys]")
{
    Working hall;
    hall.centre.stop();
    const QByteArray old = hall.key("store.key");
    const QByteArray next = hall.random.bytes(crypto::KeySize);
    enum Cut { KeyWritten, StoreChanged, MarkChanged, KeyInPlace };
    for (const Cut cut : {KeyWritten, StoreChanged, MarkChanged, KeyInPlace}) {
        if (!clusterOfTests().isEmpty() && cut != KeyWritten)
            break; // each of them needs the ledger as it was, which lies in one database
        INFO(cut);
        const QTemporaryDir left;
        hall.copyTo(left.path());
        const QString place = *storePlace(left.path());
        const auto files = KeyFiles::open(left.path());
        REQUIRE(files.ok());
        REQUIRE(files->write(QStringLiteral("store.key.next"), next, hall.random));
        const auto mark = readMark(left.path(), old);
        REQUIRE((mark.ok() && mark->has_value()));
        if (cut >= StoreChanged)
            REQUIRE(CentreLedger::changeKey(place, old, next, hall.random, *mark).ok());
        if (cut >= MarkChanged)
            REQUIRE(writeMark(left.path(), **mark, next, hall.random));
        if (cut >= KeyInPlace)
            REQUIRE(files->write(QStringLiteral("store.key"), next, hall.random));
        ServerOptions options = hall.centre.options();
        options.data = left.path();
        options.listenPort = options.enrolPort = 0;
        {
            const auto server = Server::start(options);
            INFO(reasonOf(server).toStdString());
            REQUIRE(server.ok());
            CHECK(server.value()->administer({{"order", "verify"}}).value("bad").isNull());
            CHECK(server.value()->administer({{"order", "status"}}).value("events").toInt() == 5);
        }
        CHECK_FALSE(QFile::exists(left.filePath("store.key.next")));
        CHECK(centreKey(left.path(), "store.key") == (cut == KeyWritten ? old : next));
        // And it can be asked again.
        const auto again = changeKeys(left.path(), place, hall.random);
        INFO(reasonOf(again).toStdString());
        CHECK(again.ok());
    }
}

TEST_CASE("while a store cannot be read none of the two keys of a cut-off change is thrown away", "[changekeys]")
{
    Working hall;
    if (!clusterOfTests().isEmpty())
        return; // the file is what cannot be read here
    hall.centre.stop();
    const QString data = hall.centre.directory();
    const QByteArray old = hall.key("store.key");
    const QByteArray next = hall.random.bytes(crypto::KeySize);
    const auto files = KeyFiles::open(data);
    REQUIRE(files->write(QStringLiteral("store.key.next"), next, hall.random));
    REQUIRE(CentreLedger::changeKey(hall.place, old, next, hall.random, *readMark(data, old)).ok());
    // The key is not where it belongs, and the store is held, gone, or not reached.
    const auto neither = [&] {
        CHECK_FALSE(hall.centre.start());
        CHECK(hall.key("store.key") == old);
        CHECK(hall.key("store.key.next") == next);
        CHECK_FALSE(openStoreKeys(data, hall.random, hall.place).ok());
        CHECK_FALSE(changeKeys(data, hall.place, hall.random).ok());
        CHECK(hall.key("store.key.next") == next);
    };
    {
        const auto held = Database::open({hall.place, QStringLiteral("centre")});
        REQUIRE(held.ok());
        neither();
    }
    REQUIRE(QFile::rename(hall.place, hall.place + ".away"));
    CHECK(reasonOf(finishKeyChange(data, hall.place, hall.random)).contains("Both are kept"));
    CHECK(hall.key("store.key.next") == next);
    QFile::remove(hall.place);
    REQUIRE(QFile::rename(hall.place + ".away", hall.place));
    REQUIRE(hall.centre.start());
    CHECK(hall.key("store.key") == next);
    CHECK(hall.verified().value("bad").isNull());
}

TEST_CASE("a centre that has changed its key and lost the root it signs by does not start and sign by another", "[changekeys]")
{
    Working hall;
    hall.centre.stop();
    REQUIRE(changeKeys(hall.centre.directory(), hall.place, hall.random).ok());
    {
        auto database = Database::open({hall.place, QStringLiteral("centre")});
        QSqlQuery &query = database.value()->statement(QStringLiteral("metaSet"));
        query.bindValue(0, QStringLiteral("root"));
        query.bindValue(1, QByteArray(""));
        REQUIRE(database.value()->run(query));
    }
    CHECK(reasonOf(CentreLedger::open(hall.place, hall.key("store.key"), serverBox(), hall.random)) == "root_damaged");
    CHECK_FALSE(hall.centre.start());
}

TEST_CASE("a medium on which the secret cannot be changed leaves all the keys as they were", "[changekeys]")
{
    Working hall;
    const QTemporaryDir stick;
    QDir(stick.path()).mkdir("medium");
    REQUIRE(placeSecret(hall.centre.directory(), stick.filePath("medium/secret"), {}).ok());
    hall.centre.stop();
    const QByteArray store = hall.key("store.key"), box = hall.key("box.key");
    // A name that is too long to get an ending, as a medium that takes no other file.
    const QString narrow = stick.filePath(QString(255, u's'));
    REQUIRE(QFile::copy(stick.filePath("medium/secret"), narrow));
    REQUIRE(placeSecret(hall.centre.directory(), {}, narrow).ok());
    CHECK_FALSE(changeKeys(hall.centre.directory(), hall.place, hall.random).ok());
    CHECK(hall.key("store.key") == store);
    CHECK(hall.key("box.key") == box);
    CHECK(hall.centre.start());
}

TEST_CASE("a store in which somebody wrote keeps its key: sealed anew it would look right", "[changekeys]")
{
    Working hall;
    hall.centre.stop();
    const QByteArray before = hall.key("store.key");
    {
        auto database = Database::open({hall.place, QStringLiteral("centre")});
        REQUIRE(database.ok());
        QSqlQuery &query = database.value()->statement(QStringLiteral("oldDeviceSeal"));
        query.bindValue(0, QByteArray(16, 'x'));
        query.bindValue(1, hall.front.desk.identity.device.bytes());
        REQUIRE(database.value()->run(query));
    }
    const auto changed = changeKeys(hall.centre.directory(), hall.place, hall.random);
    CHECK(reasonOf(changed).contains("keeps its key"));
    CHECK(hall.key("store.key") == before);
    CHECK_FALSE(QFile::exists(hall.centre.directory() + "/store.key.next"));
}

TEST_CASE("a key for boxes that the centre did not sign is taken up by no desk", "[changekeys]")
{
    Working hall;
    const QByteArray known = hall.front.ledger->serverBox();
    const crypto::BoxKey thief = crypto::makeBoxKey(hall.random);
    const crypto::SigningKey signer = crypto::makeSigningKey(hall.random);
    const QByteArray message = serverBoxMessage(hall.front.desk.identity.centre, thief.open);
    for (const QByteArray &signature : {QByteArray(), QByteArray(64, 's'), crypto::sign(signer, message)}) {
        CHECK(hall.front.ledger->takeServerBox(thief.open, signature));
        CHECK(hall.front.ledger->serverBox() == known);
    }
}

TEST_CASE("rotate changes the keys of a stopped centre and makes a backup by the new ones; of a running one it changes nothing", "[changekeys][process]")
{
    Working hall;
    const QTemporaryDir place;
    const crypto::BoxKey recovery = crypto::makeBoxKey(hall.random);
    REQUIRE(writePrivateFile(place.filePath("recovery.public"), recoveryPublicText(recovery)));
    REQUIRE(writePrivateFile(place.filePath("recovery.secret"), recoverySecretText(recovery)));
    const auto rotate = [&](const char *key) {
        QProcess process;
        process.start(QStringLiteral(HALL_BIN_DIR "/reception-server"),
                      {"rotate", "--data", hall.centre.directory(), "--to", place.filePath("after.backup"), "--recovery-key", place.filePath(key)});
        process.waitForFinished(60'000);
        return std::pair(process.exitCode(), process.readAllStandardError());
    };
    const QByteArray before = hall.key("store.key");
    CHECK(rotate("recovery.public").second.contains("stop it first"));
    hall.centre.stop();
    CHECK(rotate("recovery.secret").second.contains("not the public half"));
    CHECK(hall.key("store.key") == before);
    const auto [code, error] = rotate("recovery.public");
    INFO(error.toStdString());
    REQUIRE(code == 0);
    CHECK(hall.key("store.key") != before);
    const auto restored = restoreBackup({place.filePath("after.backup"), recoverySecretText(recovery), place.filePath("restored")}, hall.random);
    INFO(reasonOf(restored).toStdString());
    REQUIRE(restored.ok());
    CHECK(centreKey(place.filePath("restored"), "store.key") == hall.key("store.key"));
    // A machine that is restored has a secret of its own.
    CHECK(*readFile(place.filePath("restored") + "/secret") != *readFile(hall.centre.directory() + "/secret"));
    CHECK(rotate("recovery.public").second.contains("exists already"));
}
