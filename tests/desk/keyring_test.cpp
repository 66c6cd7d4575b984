// SPDX-License-Identifier: GPL-3.0-or-later
/** Where a desk's own secret lies: in the session's keyring, which may be silent or lose it, and what then becomes of the desk. */
#include "fakes/cases.h"
#include "fakes/desks.h"
#include "fakes/hall.h"
#include "fakes/printers.h"

#include "desk/devicesecret.h"
#include "desk/exportheads.h"
#include "desk/exportoutbox.h"
#include "desk/keyring.h"
#include "desk/restoresecret.h"
#include "ledger/deviceescrow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace hall;
using namespace hall::fakes;

namespace {

/** A keyring that a test can silence and empty. */
class FakeKeyring final : public Keyring
{
public:
    Answer read(const QString &name, QByteArray *secret) override
    {
        if (silent)
            return Answer::Silent;
        if (!secrets.contains(name))
            return Answer::Nothing;
        *secret = secrets.value(name);
        return Answer::Found;
    }
    bool write(const QString &name, const QByteArray &secret) override
    {
        if (silent)
            return false;
        secrets.insert(name, forgets ? QByteArray("something else") : secret);
        return true;
    }
    bool silent = false;
    bool forgets = false;
    QMap<QString, QByteArray> secrets;
};

struct Alone
{
    QTemporaryDir folder;
    std::shared_ptr<FakeKeyring> keyring = std::make_shared<FakeKeyring>();
    std::unique_ptr<Desk> desk;
    quint64 starts = 0;

    Alone() { enrolAlone(folder.path()); }
    /** The reason why it does not open; empty when it does. */
    QString opens()
    {
        desk.reset();
        Desk::Options options = deskOptions(folder.path());
        options.keyring = keyring;
        options.random = std::make_shared<SeededRandom>(++starts);
        auto opened = Desk::open(options);
        if (!opened.ok())
            return opened.refusal().facts.value(QStringLiteral("reason")).toString();
        desk = std::move(opened.value());
        return {};
    }
    bool has(const char *name) const { return QFile::exists(folder.filePath(QString::fromLatin1(name))); }
    QByteArray bytes(const char *name) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool puts(const char *name, const QByteArray &content) const { return identityfiles::writeFile(QDir(folder.path()), QString::fromLatin1(name), content); }
    int files()
    {
        FileCase order = aFiling();
        order.code.reset();
        REQUIRE_FALSE(desk->signIn(QStringLiteral("阿里木")));
        REQUIRE(desk->fileCase(order).ok());
        return desk->status().unsent;
    }
};

} // namespace

TEST_CASE("the device's secret goes into the keyring once the centre's copy lies beside the store, and out of the file", "[keyring]")
{
    Alone alone;
    REQUIRE(alone.opens() == QString());
    CHECK(alone.desk->status().secretInFile);
    CHECK(alone.has("store.key"));
    CHECK(alone.has("device.escrow"));
    CHECK(alone.files() == 3);
    REQUIRE(alone.opens() == QString());
    CHECK_FALSE(alone.desk->status().secretInFile);
    CHECK_FALSE(alone.has("store.key"));
    CHECK(alone.keyring->secrets.size() == 1);
    CHECK(alone.files() == 6);
    // Neither who speaks as this desk nor what opens its store can be read in the folder.
    const QByteArray identity = alone.bytes("identity.json");
    const DeskIdentity known = aDeskIdentity(1, {FrontDesk});
    CHECK_FALSE(identity.contains(known.signer.secret.toBase64()));
    CHECK_FALSE(identity.contains(known.box.secret.toBase64()));
    REQUIRE(alone.opens() == QString());
    CHECK(alone.files() == 9);
    CHECK(alone.keyring->secrets.size() == 1);
}

TEST_CASE("a keyring that does not keep what it was given is trusted with nothing", "[keyring]")
{
    Alone alone;
    alone.keyring->forgets = true;
    for (int start = 0; start < 3; ++start) {
        REQUIRE(alone.opens() == QString());
        CHECK(alone.desk->status().secretInFile);
        CHECK(alone.files() == 3 * (start + 1));
    }
}

TEST_CASE("a silent keyring keeps the desk shut and its store as it is, until it speaks", "[keyring]")
{
    Alone alone;
    REQUIRE(alone.opens() == QString());
    REQUIRE(alone.opens() == QString());
    CHECK(alone.files() == 3);
    alone.desk.reset();
    const QByteArray before = alone.bytes("desk.db");
    alone.keyring->silent = true;
    CHECK(alone.opens() == QStringLiteral("keyring_silent"));
    CHECK(exportOutbox(alone.folder.path(), alone.folder.filePath(QStringLiteral("out")), alone.keyring.get()).refusal().facts.value(QStringLiteral("reason"))
          == QStringLiteral("keyring_silent"));
    CHECK(alone.bytes("desk.db") == before);
    CHECK_FALSE(alone.has("store.key"));
    alone.keyring->silent = false;
    REQUIRE(alone.opens() == QString());
    CHECK(alone.files() == 6);
}

TEST_CASE("a keyring that lost the secret loses no unsent work: the centre's copy opens the desk again", "[keyring]")
{
    Alone alone;
    REQUIRE(alone.opens() == QString());
    REQUIRE(alone.opens() == QString());
    CHECK(alone.files() == 3);
    alone.desk.reset();
    alone.keyring->secrets.clear();
    CHECK(alone.opens() == QStringLiteral("keyring_lost"));
    CHECK(alone.opens() == QStringLiteral("keyring_lost")); // and none is made anew
    CHECK(alone.has("desk.db"));

    // As reception-server open-device does.
    const auto box = crypto::openBox(serverBox(), alone.bytes("device.escrow"));
    REQUIRE(box);
    const auto secret = escrow::secretIn(*box, escrow::Secret::Device, aDeskIdentity(1, {FrontDesk}).device);
    REQUIRE(secret);
    CHECK_FALSE(escrow::secretIn(*box, escrow::Secret::Cases, aDeskIdentity(1, {FrontDesk}).device));
    CHECK_FALSE(escrow::secretIn(*box, escrow::Secret::Device, aDeskIdentity(2, {FrontDesk}).device));
    const QString file = alone.folder.filePath(QStringLiteral("secret.txt"));
    const auto reasonFor = [&](const QByteArray &content) {
        REQUIRE(identityfiles::writeFile(QDir(alone.folder.path()), QStringLiteral("secret.txt"), content));
        const auto refusal = restoreDeviceSecret(alone.folder.path(), file);
        return refusal ? refusal->facts.value(QStringLiteral("reason")).toString() : QString();
    };
    CHECK(reasonFor("not a secret") == QStringLiteral("not_readable"));
    CHECK(reasonFor(QByteArray(crypto::KeySize, 'x').toHex()) == QStringLiteral("wrong_key"));
    CHECK(alone.opens() == QStringLiteral("keyring_lost"));
    CHECK(reasonFor(secret->toHex() + '\n') == QString());
    REQUIRE(alone.opens() == QString());
    CHECK_FALSE(alone.desk->status().secretInFile); // back in the keyring
    CHECK(alone.files() == 6);
}

TEST_CASE("reception-server open-device gives a desk of its own centre its secret back, and no other file anything", "[keyring]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    counter.desk.reset();
    const QDir folder(counter.folder.path());
    const QString file = folder.filePath(QStringLiteral("secret.txt"));
    const auto opens = [&](const QString &from) {
        return centre.order({QStringLiteral("open-device"), QStringLiteral("--from"), from, QStringLiteral("--to"), file});
    };
    CHECK(opens(folder.filePath(QStringLiteral("store.key"))).isEmpty());
    CHECK_FALSE(QFile::exists(file));
    CHECK(QString::fromUtf8(opens(folder.filePath(QStringLiteral("device.escrow")))) == identityfiles::read(folder)->identity.device.text());
    CHECK(QByteArray::fromHex(identityfiles::readFile(folder, QStringLiteral("secret.txt")).trimmed()) == identityfiles::readFile(folder, QStringLiteral("store.key")));
    CHECK_FALSE(restoreDeviceSecret(counter.folder.path(), file));
    CHECK(opens(folder.filePath(QStringLiteral("device.escrow"))).isEmpty()); // what is there is not overwritten
}

TEST_CASE("the identity of a desk from before lies sealed after its first start", "[keyring]")
{
    Alone alone;
    const DeskIdentity known = aDeskIdentity(1, {FrontDesk});
    CHECK(alone.bytes("identity.json").contains(known.signer.secret.toBase64()));
    REQUIRE(alone.opens() == QString());
    CHECK_FALSE(alone.bytes("identity.json").contains(known.signer.secret.toBase64()));
    CHECK(identityfiles::read(QDir(alone.folder.path()))->identity.signer.secret == known.signer.secret);
    CHECK_FALSE(identityfiles::read(QDir(alone.folder.path()), QByteArray(crypto::KeySize, 'x'))); // nothing of it is believed
}

TEST_CASE("an identity in which somebody wrote another server, authority or window is refused, and nothing is changed", "[keyring]")
{
    const bool inKeyring = GENERATE(false, true);
    Alone alone;
    REQUIRE(alone.opens() == QString());
    if (inKeyring)
        REQUIRE(alone.opens() == QString());
    CHECK(alone.files() == 3);
    alone.desk.reset();
    CHECK(alone.has("store.keyring") == inKeyring);
    Keyring *const keyring = alone.keyring.get();
    const QByteArray whole = alone.bytes("identity.json");
    const QJsonObject sealed = QJsonDocument::fromJson(whole).object();
    REQUIRE(sealed.contains(QStringLiteral("seal")));
    const auto refused = [&](const QByteArray &content) {
        REQUIRE(alone.puts("identity.json", content));
        const QByteArray store = alone.bytes("desk.db");
        CHECK(alone.opens() == QStringLiteral("identity_unreadable"));
        const auto exported = exportOutbox(alone.folder.path(), alone.folder.filePath(QStringLiteral("out")), keyring);
        REQUIRE_FALSE(exported.ok());
        CHECK(exported.refusal().facts.value(QStringLiteral("reason")) == QStringLiteral("identity_unreadable"));
        CHECK_FALSE(exportHeads(alone.folder.path(), alone.folder.filePath(QStringLiteral("heads")), keyring).ok());
        CHECK_FALSE(alone.has("out"));
        CHECK_FALSE(alone.has("heads"));
        CHECK(alone.bytes("identity.json") == content);
        CHECK(alone.bytes("desk.db") == store);
    };
    const QStringList fields = sealed.keys();
    CHECK(fields.size() == 15);
    for (const QString &field : fields) {
        INFO(field.toStdString());
        QJsonObject changed = sealed;
        const QJsonValue value = sealed.value(field);
        if (field == QStringLiteral("server_box"))
            changed.insert(field, QString::fromLatin1(crypto::boxKeyFrom(QByteArray(32, 'm')).open.toBase64()));
        else if (field == QStringLiteral("server"))
            changed.insert(field, QStringLiteral("https://127.0.0.1:10"));
        else if (field == QStringLiteral("windows"))
            changed.insert(field, QJsonArray{23});
        else if (field == QStringLiteral("centre") || field == QStringLiteral("device"))
            changed.insert(field, QUuid::createUuid().toString(QUuid::WithoutBraces));
        else if (value.isDouble())
            changed.insert(field, value.toInt() + 1);
        else if (value.isObject())
            changed.insert(field, sealed.value(field == QStringLiteral("tls_key") ? QStringLiteral("box_secret") : QStringLiteral("tls_key")));
        else if (field == QStringLiteral("seal"))
            changed.insert(field, QString::fromLatin1(QByteArray(32, 's').toBase64()));
        else
            changed.insert(field, value.toString() + u'x');
        refused(QJsonDocument(changed).toJson());
    }
    QJsonObject unsealed = sealed;
    unsealed.remove(QStringLiteral("seal"));
    refused(QJsonDocument(unsealed).toJson());
    QJsonObject more = sealed;
    more.insert(QStringLiteral("certificate_before"), QStringLiteral("another"));
    refused(QJsonDocument(more).toJson());
    if (inKeyring) {
        // As an older program wrote it: none has ever put its secret into a keyring.
        Alone another;
        QJsonObject open = QJsonDocument::fromJson(another.bytes("identity.json")).object();
        open.insert(QStringLiteral("server"), QStringLiteral("https://127.0.0.1:10"));
        refused(QJsonDocument(open).toJson());
    }
    // Written otherwise it says the same.
    REQUIRE(alone.puts("identity.json", QJsonDocument(sealed).toJson(QJsonDocument::Compact)));
    REQUIRE(alone.opens() == QString());
    CHECK(alone.files() == 6);
}

TEST_CASE("a file beside the keyring's secret that does not open the identity is passed over, whoever put it there", "[keyring]")
{
    // Half overwritten when the power failed; planted; too short to be one.
    const QByteArray filed = GENERATE(QByteArray(crypto::KeySize, '\0'), QByteArray(crypto::KeySize, 'p'), QByteArray("short"));
    Alone alone;
    REQUIRE(alone.opens() == QString());
    REQUIRE(alone.opens() == QString());
    CHECK(alone.files() == 3);
    alone.desk.reset();
    const QByteArray name = alone.bytes("store.keyring");
    const auto secrets = alone.keyring->secrets;
    REQUIRE(alone.puts("store.key", filed));
    alone.keyring->silent = true;
    CHECK(alone.opens() == QStringLiteral("keyring_silent"));
    alone.keyring->silent = false;
    for (int start = 2; start < 5; ++start) {
        REQUIRE(alone.opens() == QString());
        CHECK_FALSE(alone.desk->status().secretInFile);
        CHECK(alone.files() == 3 * start);
        CHECK_FALSE(alone.has("store.key"));
    }
    CHECK(alone.bytes("store.keyring") == name);
    // A link that somebody put there spoils nothing but itself.
    alone.desk.reset();
    REQUIRE(alone.puts("precious", "32 bytes of a file that is ours."));
    REQUIRE(QFile::link(alone.folder.filePath(QStringLiteral("precious")), alone.folder.filePath(QStringLiteral("store.key"))));
    REQUIRE(alone.opens() == QString());
    CHECK_FALSE(alone.has("store.key"));
    CHECK(alone.bytes("precious") == "32 bytes of a file that is ours.");
    CHECK((alone.keyring->secrets == secrets));
    alone.desk.reset();
    REQUIRE(alone.puts("store.key", filed));
    alone.keyring->secrets.clear();
    CHECK(alone.opens() == QStringLiteral("keyring_lost"));
    CHECK(alone.keyring->secrets.isEmpty());
}

TEST_CASE("a planted file is not taken into the keyring, and the right one is afterwards", "[keyring]")
{
    Alone alone;
    REQUIRE(alone.opens() == QString());
    CHECK(alone.files() == 3);
    alone.desk.reset();
    const QByteArray key = alone.bytes("store.key");
    REQUIRE(alone.puts("store.key", QByteArray(crypto::KeySize, 'p')));
    CHECK(alone.opens() == QStringLiteral("identity_unreadable"));
    CHECK(alone.keyring->secrets.isEmpty());
    CHECK_FALSE(alone.has("store.keyring"));
    REQUIRE(alone.puts("store.key", key));
    REQUIRE(alone.opens() == QString());
    CHECK_FALSE(alone.desk->status().secretInFile);
    CHECK(alone.files() == 6);
}

TEST_CASE("the secret of a new desk is there before its identity, and what is left of another stands in nobody's way", "[keyring]")
{
    QTemporaryDir place;
    const QDir folder(place.path());
    SeededRandom random(5);
    FakeKeyring keyring;
    const auto puts = [&](const char *name, const QByteArray &content) { REQUIRE(identityfiles::writeFile(folder, QString::fromLatin1(name), content)); };
    const auto first = devicesecret::forNewDesk(folder, &keyring, random);
    REQUIRE(first.ok());
    CHECK(first->inFile);
    CHECK(devicesecret::forNewDesk(folder, &keyring, random)->key == first->key); // the try before failed later
    puts("device.escrow", "another desk's");
    puts("store.key", "short");
    const auto second = devicesecret::forNewDesk(folder, &keyring, random);
    REQUIRE(second.ok());
    CHECK(second->key.size() == crypto::KeySize);
    CHECK_FALSE(folder.exists(QStringLiteral("device.escrow")));
    puts("store.keyring", "gone");
    keyring.silent = true;
    CHECK(devicesecret::forNewDesk(folder, &keyring, random).refusal().facts.value(QStringLiteral("reason")) == QStringLiteral("keyring_silent"));
    keyring.silent = false;
    REQUIRE(devicesecret::forNewDesk(folder, &keyring, random).ok());
    CHECK_FALSE(folder.exists(QStringLiteral("store.keyring")));
    // Beside a store nothing is made or cleared away.
    puts("desk.db", "a store");
    puts("store.key", "short");
    CHECK_FALSE(devicesecret::forNewDesk(folder, &keyring, random).ok());
    CHECK(identityfiles::readFile(folder, QStringLiteral("store.key")) == "short");
}

// Run by tests/desk/withkeyring, in a session of its own.
TEST_CASE("the keyring of a real session keeps a secret, and says when it has none", "[.][session-keyring]")
{
    const auto keyring = sessionKeyring();
    const QString name = QStringLiteral("test/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QByteArray secret;
    CHECK((keyring->read(name, &secret) == Keyring::Answer::Nothing));
    const QByteArray kept = SystemRandom().bytes(32);
    REQUIRE(keyring->write(name, kept));
    REQUIRE((keyring->read(name, &secret) == Keyring::Answer::Found));
    CHECK(secret == kept);

    Alone alone;
    Desk::Options options = deskOptions(alone.folder.path());
    options.keyring = sessionKeyring();
    for (int start = 0; start < 3; ++start) {
        const auto opened = Desk::open(options);
        REQUIRE(opened.ok());
        CHECK(opened.value()->status().secretInFile == (start == 0));
    }
    CHECK_FALSE(alone.has("store.key"));
}

TEST_CASE("where no keyring runs the session's is silent", "[.][no-keyring]")
{
    QByteArray secret;
    const auto keyring = sessionKeyring();
    CHECK((keyring->read(QStringLiteral("anything"), &secret) == Keyring::Answer::Silent));
    CHECK_FALSE(keyring->write(QStringLiteral("anything"), "secret"));
}
