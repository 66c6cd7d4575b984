// SPDX-License-Identifier: GPL-3.0-or-later
/** The centre changes its keys while desks go on: what they keep for it opens by the new ones, and what the old ones opened is changed. */
#include "desk/signin.h"

#include "desk/devicesecret.h"
#include "fakes/cases.h"
#include "fakes/centrekeys.h"
#include "fakes/officers.h"
#include "ledger/boxproof.h"
#include "ledger/deviceescrow.h"
#include "server/storeplace.h"

#include <QtCore/QDir>

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Alim = QStringLiteral("阿里木");
const QString Fang = QStringLiteral("王芳");
const QString AlimsOwn = QStringLiteral("koktogay-2026");
const QString FangsOwn = QStringLiteral("altyn-kun-7788");

FileCase typed()
{
    FileCase order = aFiling();
    order.code.reset();
    return order;
}

/** What the centre's copy in the desk's store opens to, by the keys in \a boxes; empty when they do not open it. */
QByteArray hallSecretBy(const QByteArray &boxes, const DeskLedger &ledger, const DeviceId &device)
{
    const auto keys = storeKeysFrom(QByteArray(crypto::KeySize, 'k'), boxes);
    const auto opened = keys ? keys->box.opened(ledger.kept(QStringLiteral("escrow"))) : std::nullopt;
    return opened ? escrow::secretIn(*opened, escrow::Secret::Cases, device).value_or(QByteArray()) : QByteArray();
}

} // namespace

TEST_CASE("when the centre has changed its keys, desks box for the new ones, and what the old ones opened is changed at the next sign-in", "[serverbox]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    Desk &desk = *counter.desk;
    appoint(centre, desk, Alim, QStringLiteral("receptionist"), AlimsOwn);
    const CaseId file = desk.fileCase(typed()).value();
    desk.lock();
    appoint(centre, desk, Fang, QStringLiteral("receptionist"), FangsOwn);
    CHECK(counter.sentAll());
    const QDir folder(counter.folder.path());
    const QByteArray escrowBefore = identityfiles::readFile(folder, QStringLiteral("device.escrow"));
    const QByteArray boxBefore = centreKey(centre.data(), "box.key");
    REQUIRE(boxBefore.size() == 64);

    // Unsent work, and nobody signed in, while the keys are changed.
    line.cut();
    const CaseId unsent = desk.fileCase(typed()).value();
    desk.lock();
    centre.kill();
    const QTemporaryDir safe;
    REQUIRE_FALSE(CentreProcess::run({QStringLiteral("recovery-key"), QStringLiteral("--make"), safe.filePath(QStringLiteral("keys"))}).isEmpty());
    REQUIRE_FALSE(centre.order({QStringLiteral("rotate"), QStringLiteral("--to"), safe.filePath(QStringLiteral("after.backup")), QStringLiteral("--recovery-key"),
                                safe.filePath(QStringLiteral("keys/recovery.public"))}).isEmpty());
    REQUIRE(centre.start());
    line.heal();
    CHECK(counter.sentAll());
    CHECK(desk.status().troubled == 0);
    CHECK_FALSE(desk.status().recordDoubted);
    REQUIRE(until([&] { return identityfiles::readFile(folder, QStringLiteral("device.escrow")) != escrowBefore; }));

    REQUIRE_FALSE(signsIn(desk, Alim, AlimsOwn));
    CHECK(desk.caseView(file));
    CHECK(desk.caseView(unsent));
    desk.lock();
    REQUIRE_FALSE(signsIn(desk, Fang, FangsOwn));
    CHECK(desk.caseView(file));
    // Who forgot a password is let in by the centre's copy, as before.
    desk.lock();
    const QString once = QString::fromUtf8(centre.order({QStringLiteral("officer-reset"), QStringLiteral("--name"), Alim}));
    REQUIRE(until([&] { return counter.link() == DeskStatus::Link::Online; }));
    REQUIRE_FALSE(signsIn(desk, Alim, once, QStringLiteral("remembered-2027")));
    CHECK(desk.caseView(unsent));
    counter.desk.reset();

    SystemRandom random;
    const QByteArray secret = identityfiles::storeKey(folder, random);
    const auto identity = identityfiles::read(folder, secret);
    REQUIRE(identity);
    CHECK(identity->identity.serverBox == centreKey(centre.data(), "box.key").mid(32, 32));
    const auto ledger = DeskLedger::open(identityfiles::storePath(folder), secret, identity->identity, random);
    REQUIRE(ledger.ok());
    CHECK(hallSecretBy(boxBefore, *ledger.value(), identity->identity.device).isEmpty());
    CHECK(hallSecretBy(centreKey(centre.data(), "box.key"), *ledger.value(), identity->identity.device).size() == crypto::KeySize);
    const QByteArray escrowNow = identityfiles::readFile(folder, QStringLiteral("device.escrow"));
    CHECK_FALSE(storeKeysFrom(QByteArray(32, 'k'), boxBefore)->box.opened(escrowNow));
    CHECK(storeKeysFrom(QByteArray(32, 'k'), centreKey(centre.data(), "box.key").left(64))->box.opened(escrowNow));
}

TEST_CASE("a desk whose disk takes nothing opens all the same after the centre has changed its keys, and follows later", "[serverbox]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    const QDir place(folder.path());
    SystemRandom random;
    const QByteArray secret = identityfiles::storeKey(place, random);
    const QByteArray another = boxKeyOf(random.bytes(crypto::KeySize)).open;
    {
        const auto identity = identityfiles::read(place, secret);
        REQUIRE(identity);
        const auto ledger = DeskLedger::open(identityfiles::storePath(place), secret, identity->identity, random);
        REQUIRE(ledger.ok());
        const crypto::SigningKey centre = crypto::makeSigningKey(random);
        REQUIRE(ledger.value()->takeHeads(centre.verify, idOf(77), {}));
        REQUIRE(ledger.value()->takeServerBox(another, crypto::sign(centre, serverBoxMessage(identity->identity.centre, another))));
        REQUIRE(ledger.value()->serverBox() == another);
    }
    const auto follows = [&] { return identityfiles::read(place, secret)->identity.serverBox == another; };
    // What cannot be written: the copy for the centre.
    const QString escrow = place.filePath(QStringLiteral("device.escrow"));
    QFile::remove(escrow);
    REQUIRE(QDir().mkpath(escrow + QStringLiteral("/full")));
    {
        const auto desk = Desk::open(deskOptions(folder.path()));
        REQUIRE(desk.ok());
        REQUIRE_FALSE(desk.value()->signIn(Alim));
        CHECK(desk.value()->fileCase(typed()).ok());
        CHECK_FALSE(follows());
    }
    REQUIRE(QDir(escrow).removeRecursively());
    const auto desk = Desk::open(deskOptions(folder.path()));
    REQUIRE(desk.ok());
    CHECK(until(follows));
}
