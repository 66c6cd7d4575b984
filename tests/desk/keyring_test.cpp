// SPDX-License-Identifier: GPL-3.0-or-later
/** Where a desk's own secret lies: in the session's keyring, which may be silent or lose it, and what then becomes of the desk. */
#include "fakes/cases.h"
#include "fakes/desks.h"
#include "fakes/printers.h"

#include "desk/exportoutbox.h"
#include "desk/keyring.h"
#include "desk/restoresecret.h"
#include "ledger/deviceescrow.h"

#include <QtCore/QCoreApplication>

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

TEST_CASE("the identity of a desk from before lies sealed after its first start", "[keyring]")
{
    Alone alone;
    const DeskIdentity known = aDeskIdentity(1, {FrontDesk});
    CHECK(alone.bytes("identity.json").contains(known.signer.secret.toBase64()));
    REQUIRE(alone.opens() == QString());
    CHECK_FALSE(alone.bytes("identity.json").contains(known.signer.secret.toBase64()));
    CHECK(identityfiles::read(QDir(alone.folder.path()))->identity.signer.secret == known.signer.secret);
    CHECK(identityfiles::read(QDir(alone.folder.path()), QByteArray(crypto::KeySize, 'x'))->identity.signer.secret.isEmpty());
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
