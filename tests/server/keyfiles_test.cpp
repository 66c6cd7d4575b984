// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/centrekeys.h"
#include "server/files.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>

using namespace hall;
using namespace hall::fakes;

namespace {

const QStringList Names{QStringLiteral("store.key"), QStringLiteral("box.key"), QStringLiteral("authority.key"), QStringLiteral("server.key")};

QString reasonOf(const auto &result)
{
    return result ? QString() : result.refusal().facts.value(QStringLiteral("reason")).toString();
}

QMap<QString, QByteArray> keysOf(const QString &directory)
{
    QMap<QString, QByteArray> keys;
    for (const QString &name : Names)
        keys.insert(name, centreKey(directory, name.toLatin1().constData()));
    return keys;
}

/** As a thief or a careless copy takes it along. */
void copyAll(const QString &from, const QString &to)
{
    const QFileInfoList files = QDir(from).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        REQUIRE(QFile::copy(file.filePath(), QDir(to).filePath(file.fileName())));
}

bool anyFileHolds(const QString &directory, const QByteArray &bytes)
{
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (readFile(files.next()).value_or(QByteArray()).contains(bytes))
            return true;
    }
    return false;
}

/** Within a test that other tests follow: systemd's directory of credentials. */
struct Credentials
{
    explicit Credentials(const QString &directory) { qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(directory)); }
    ~Credentials() { qunsetenv("CREDENTIALS_DIRECTORY"); }
};

} // namespace

TEST_CASE("a centre's own keys lie sealed, and no file of its directory has one of them as it is", "[keyfiles]")
{
    FakeCentre centre;
    const QMap<QString, QByteArray> keys = keysOf(centre.directory());
    centre.stop();
    for (const QString &name : Names) {
        INFO(name.toStdString());
        REQUIRE_FALSE(keys.value(name).isEmpty());
        CHECK_FALSE(anyFileHolds(centre.directory(), keys.value(name)));
        CHECK_FALSE(readFile(centre.directory() + '/' + name)->contains("PRIVATE KEY"));
        CHECK(QFileInfo(centre.directory() + '/' + name).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    }
}

TEST_CASE("the secret of the keys is moved away from them, and whoever copies the directory then opens nothing", "[keyfiles]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    front.registers();
    CHECK(front.pushes().size() == 3);
    CHECK(centre.server().administer({{"order", "status"}}).value("secret_beside_keys").toBool());
    const QTemporaryDir stick;
    const QString secret = stick.filePath("hall.secret");
    const auto moved = placeSecret(centre.directory(), secret, {});
    INFO(reasonOf(moved).toStdString());
    REQUIRE(moved.ok());
    CHECK(moved->value("secret") == secret);
    CHECK_FALSE(moved->value("beside_the_keys").toBool());
    CHECK_FALSE(QFile::exists(centre.directory() + "/secret"));
    CHECK_FALSE(anyFileHolds(centre.directory(), readFile(secret)->trimmed()));
    centre.stop();
    REQUIRE(centre.start());
    CHECK_FALSE(centre.server().administer({{"order", "status"}}).value("secret_beside_keys").toBool());

    const QTemporaryDir thief;
    centre.stop();
    copyAll(centre.directory(), thief.path());
    REQUIRE(QFile::rename(secret, stick.filePath("elsewhere")));
    for (const QString &directory : {thief.path(), centre.directory()}) {
        SystemRandom random;
        ServerOptions options = centre.options();
        options.data = directory;
        const auto started = Server::start(options);
        CHECK(reasonOf(started).contains("bring the medium"));
        CHECK(reasonOf(openStoreKeys(directory, random, *storePlace(directory))).contains(secret));
        for (const QString &name : Names)
            CHECK(centreKey(directory, name.toLatin1().constData()).isEmpty());
        // Nothing was made anew in its place.
        CHECK_FALSE(QFile::exists(directory + "/secret"));
    }
    // A person says where it is now.
    CHECK(reasonOf(placeSecret(centre.directory(), {}, stick.filePath("nowhere"))).contains("holds no secret"));
    REQUIRE(placeSecret(centre.directory(), {}, stick.filePath("elsewhere")).ok());
    REQUIRE(centre.start());
    CHECK(front.connect());
    front.registers();
    CHECK(front.pushes().size() == 3);
}

TEST_CASE("another secret than that of the keys is told from a damaged key file by nobody, and nothing is changed", "[keyfiles]")
{
    FakeCentre centre;
    centre.stop();
    const QMap<QString, QByteArray> keys = keysOf(centre.directory());
    const QTemporaryDir stick;
    REQUIRE(writePrivateFile(stick.filePath("other"), QByteArray(32, 'o').toHex() + '\n'));
    CHECK(reasonOf(placeSecret(centre.directory(), {}, stick.filePath("other"))).contains("not the one"));
    CHECK_FALSE(QFile::exists(centre.directory() + "/secret.place"));
    CHECK(keysOf(centre.directory()) == keys);
    QByteArray damaged = *readFile(centre.directory() + "/box.key");
    damaged[damaged.size() - 1] = static_cast<char>(damaged.back() ^ 1);
    REQUIRE(writePrivateFile(centre.directory() + "/box.key", damaged));
    CHECK_FALSE(centre.start());
    CHECK(readFile(centre.directory() + "/box.key") == damaged);
}

TEST_CASE("it is moved nowhere beside the keys, and over no file", "[keyfiles]")
{
    FakeCentre centre;
    QDir(centre.directory()).mkdir("below");
    const QTemporaryDir stick;
    REQUIRE(writePrivateFile(stick.filePath("there"), "x"));
    for (const QString &to : {centre.directory() + "/other", centre.directory() + "/below/other", stick.filePath("there"), stick.filePath("no/such/folder")}) {
        INFO(to.toStdString());
        CHECK_FALSE(placeSecret(centre.directory(), to, {}).ok());
        CHECK(QFile::exists(centre.directory() + "/secret"));
    }
    CHECK(readFile(stick.filePath("there")) == "x");
}

TEST_CASE("the credential that systemd hands over is taken before any file", "[keyfiles]")
{
    FakeCentre centre;
    centre.stop();
    const QTemporaryDir given;
    REQUIRE(QFile::rename(centre.directory() + "/secret", given.filePath("reception-server.secret")));
    CHECK_FALSE(centre.start());
    const Credentials credentials(given.path());
    REQUIRE(centre.start());
    CHECK_FALSE(centre.server().administer({{"order", "status"}}).value("secret_beside_keys").toBool());
    CHECK_FALSE(QFile::exists(centre.directory() + "/secret"));
}

TEST_CASE("keys that an older program left as they are, are sealed at the next start, and are the same", "[keyfiles]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    centre.stop();
    const QMap<QString, QByteArray> keys = keysOf(centre.directory());
    for (const QString &name : Names)
        REQUIRE(writePrivateFile(centre.directory() + '/' + name, keys.value(name)));
    REQUIRE(QFile::remove(centre.directory() + "/secret"));
    CHECK(keysOf(centre.directory()) == keys); // read as they are, and left so by who only reads
    CHECK_FALSE(QFile::exists(centre.directory() + "/secret"));
    REQUIRE(centre.start());
    CHECK(keysOf(centre.directory()) == keys);
    for (const QString &name : Names)
        CHECK_FALSE(anyFileHolds(centre.directory(), keys.value(name)));
    CHECK(front.connect());
    front.registers();
    CHECK(front.pushes().size() == 3);
}

TEST_CASE("a change of the secret that is cut off at any file goes on to its end, and no key is lost", "[keyfiles]")
{
    FakeCentre centre;
    centre.stop();
    const QString data = centre.directory();
    const QMap<QString, QByteArray> keys = keysOf(data);
    const QByteArray before = *readFile(data + "/secret");
    const QByteArray next = QByteArray(32, 'n').toHex() + '\n';
    SystemRandom random;
    for (qsizetype sealed = 0; sealed <= Names.size(); ++sealed) {
        const QTemporaryDir cut;
        copyAll(data, cut.path());
        // As it lies there when so many files were sealed anew.
        REQUIRE(writePrivateFile(cut.filePath("secret"), next));
        const auto after = KeyFiles::open(cut.path());
        REQUIRE_FALSE(after.ok());
        REQUIRE(QFile::remove(cut.filePath("secret.next")) == false);
        const QTemporaryDir fresh;
        REQUIRE(writePrivateFile(fresh.filePath("secret"), next));
        const auto other = KeyFiles::open(fresh.path());
        REQUIRE(other.ok());
        for (qsizetype i = 0; i < sealed; ++i) {
            REQUIRE(other->write(Names[i], keys.value(Names[i]), random));
            REQUIRE(QFile::remove(cut.filePath(Names[i])));
            REQUIRE(QFile::copy(fresh.filePath(Names[i]), cut.filePath(Names[i])));
        }
        REQUIRE(writePrivateFile(cut.filePath("secret"), before));
        REQUIRE(writePrivateFile(cut.filePath("secret.next"), next));
        CHECK(keysOf(cut.path()) == keys);
        // Whether a server is started, or the secret is moved away meanwhile.
        const QTemporaryDir stick;
        const QString at = sealed % 2 == 0 ? cut.filePath("secret") : stick.filePath("moved");
        if (sealed % 2 == 0)
            REQUIRE(KeyFiles::prepare(cut.path(), random).ok());
        else
            REQUIRE(placeSecret(cut.path(), at, {}).ok());
        CHECK(readFile(at) == next);
        CHECK_FALSE(QFile::exists(cut.filePath("secret.next")));
        CHECK(keysOf(cut.path()) == keys);
    }
}
