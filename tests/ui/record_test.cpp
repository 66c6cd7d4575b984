// SPDX-License-Identifier: GPL-3.0-or-later
/** The centre takes back what it signed: everybody at this desk sees it, and the auditor takes the heads along. */
#include "deskroom.h"

#include "desk/exportheads.h"
#include "fakes/lines.h"
#include "fakes/printers.h"
#include "ledger/deskledger.h"
#include "sync/wire_access.h"
#include "widgets/statusstrip.h"
#include "words/shellwords.h"

#include <QtWidgets/QPushButton>

using namespace hall;
using namespace hall::fakes;

namespace {

const QUuid Epoch = QUuid::fromRfc4122(QByteArray(16, 'e'));

SignedHead headAt(const crypto::SigningKey &key, qint64 number, char commitment = 'c')
{
    SignedHead made{aDeskIdentity(5).centre, Epoch, number, 1'795'000'000'000, QByteArray(32, commitment), {}};
    made.signature = crypto::sign(key, headMessage(made));
    return made;
}

/** Before the desk opens its store. */
void told(const QString &directory, const QList<QList<SignedHead>> &said, const QByteArray &key)
{
    SystemRandom random;
    const QDir folder(directory);
    const auto desk = identityfiles::read(folder);
    REQUIRE(desk);
    const auto ledger = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), desk->identity, random);
    REQUIRE(ledger.ok());
    for (const QList<SignedHead> &heads : said)
        REQUIRE(ledger.value()->takeHeads(key, Epoch, heads));
}

} // namespace

TEST_CASE("a record in doubt stands in the status bar before anybody has signed in, and says whom to tell", "[ui][heads]")
{
    SeededRandom random(9);
    const crypto::SigningKey key = crypto::makeSigningKey(random);
    DeskRoom room;
    {
        const StatusStrip strip(*room.desk);
        CHECK(strip.findChild<QPushButton *>("statusRecord")->isHidden());
    }
    room.reopen([&](const QString &directory) { told(directory, {{headAt(key, 1)}, {headAt(key, 2)}}, key.verify); });
    CHECK_FALSE(room.desk->status().recordDoubted);
    room.reopen([&](const QString &directory) { told(directory, {{headAt(key, 2, 'x')}}, key.verify); });
    CHECK(room.desk->status().recordDoubted);
    CHECK(room.desk->status().locked);
    const StatusStrip strip(*room.desk);
    const auto *item = strip.findChild<QPushButton *>("statusRecord");
    REQUIRE(item);
    CHECK_FALSE(item->isHidden());
    CHECK(item->accessibleName() == words::say(Say::RecordDoubted));
    QSet<QString> sentences;
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        sentences.insert(words::say(Say::RecordDoubtedMore));
    }
    CHECK(sentences.size() == words::languages().size());
}

TEST_CASE("a centre that does not take who read what is seen at the foot of the window, until it does", "[ui][access]")
{
    QTemporaryDir folder;
    Desk::Options options = builtInOptions(folder.filePath(QStringLiteral("desk")));
    EnrolledDesk identity;
    identity.identity = aDeskIdentity(5);
    identity.server = QStringLiteral("https://127.0.0.1:9");
    REQUIRE(identityfiles::prepare(QDir(options.directory)));
    REQUIRE(identityfiles::write(QDir(options.directory), identity));
    const auto clock = std::make_shared<FakeClock>();
    const auto timers = std::make_shared<FakeTimers>();
    FakeTransport *line = nullptr;
    options.clock = clock;
    options.timers = timers;
    options.transport = [&line](const EnrolledDesk &) {
        auto made = std::make_unique<FakeTransport>();
        line = made.get();
        return made;
    };
    const auto opened = Desk::open(options);
    REQUIRE(opened.ok());
    Desk &desk = *opened.value();
    REQUIRE_FALSE(desk.signIn(QStringLiteral("王芳")));
    REQUIRE_FALSE(desk.noteSearch(QStringLiteral("002X")));
    const StatusStrip strip(desk);
    const auto *item = strip.findChild<QPushButton *>("statusReading");
    REQUIRE(item);
    const auto asked = [&]() -> std::optional<FakeTransport::Asked> {
        for (int waited = 0; waited < 130'000; waited += 500) {
            timers->pass(500);
            if (const auto hallAsked = line->take(QStringLiteral("/v1/hall"))) {
                wire::HallCard card;
                card.centre = identity.identity.centre;
                card.epoch = Epoch;
                card.serverTime = clock->now;
                card.device = identity.identity.device;
                card.windows = identity.identity.windows;
                hallAsked->done({Reply::Outcome::Answered, 200, wire::encode(card)});
            }
            if (auto access = line->take(QStringLiteral("/v1/access")))
                return access;
        }
        return std::nullopt;
    };
    const auto first = asked();
    REQUIRE(first);
    CHECK(item->isHidden());
    first->done({Reply::Outcome::Answered, 409, wire::encodeError(wire::Held{QStringLiteral("access_forked"), 1, QByteArray(32, 'x')})});
    CHECK(desk.status().readingBroken);
    CHECK_FALSE(item->isHidden());
    CHECK(item->accessibleName() == words::say(Say::ReadingBroken));
    QSet<QString> sentences;
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        sentences.insert(words::say(Say::ReadingBrokenMore));
    }
    CHECK(sentences.size() == words::languages().size());
    const auto second = asked();
    REQUIRE(second);
    const auto entries = wire::decodeAccessPush(second->request.body);
    REQUIRE(entries);
    second->done({Reply::Outcome::Answered, 200, wire::encode(AccessHead{entries->last().number, entries->last().hash})});
    CHECK_FALSE(desk.status().readingBroken);
    CHECK(item->isHidden());
}

TEST_CASE("that accusations do not open at a desk any more stands in the status bar, and says what to do", "[ui][keys]")
{
    DeskRoom room;
    {
        const StatusStrip strip(*room.desk);
        CHECK(strip.findChild<QPushButton *>("statusAccusations")->isHidden());
    }
    room.reopen([](const QString &directory) {
        SystemRandom random;
        const QDir folder(directory);
        const auto desk = identityfiles::read(folder);
        REQUIRE(desk);
        const auto ledger = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), desk->identity, random);
        REQUIRE(ledger.ok());
        const QByteArray secret(crypto::KeySize, 'h');
        REQUIRE(ledger.value()->guard(secret, {}));
        REQUIRE(ledger.value()->setSealedRoom(QByteArray(crypto::KeySize, 'r')));
        REQUIRE(ledger.value()->openFor({secret, {}, OfficerId(), {}}));
        REQUIRE(ledger.value()->rotateRoom(QByteArray(crypto::KeySize, 's'), {}));
    });
    CHECK((room.desk->status().accusations == DeskStatus::Accusations::CentreWaits));
    const StatusStrip strip(*room.desk);
    const auto *item = strip.findChild<QPushButton *>("statusAccusations");
    REQUIRE(item);
    CHECK_FALSE(item->isHidden());
    CHECK(item->accessibleName() == words::say(Say::AccusationsClosed));
    QSet<QString> sentences;
    for (const words::Language &language : words::languages()) {
        const Speaking speaking(language.code);
        sentences.insert(words::say(Say::AccusationsCentreWaits));
        sentences.insert(words::say(Say::AccusationsWithColleague));
    }
    CHECK(sentences.size() == 2 * words::languages().size());
}

TEST_CASE("the heads are written to a file that the auditor takes along", "[ui][heads]")
{
    SeededRandom random(9);
    const crypto::SigningKey key = crypto::makeSigningKey(random);
    DeskRoom room;
    QString directory;
    room.reopen([&](const QString &place) {
        directory = place;
        told(place, {{headAt(key, 1), headAt(key, 2)}}, key.verify);
        const QString file = room.folder.filePath("heads.jsonl");
        const auto done = exportHeads(place, file);
        REQUIRE(done.ok());
        CHECK(*done == 2);
        QFile written(file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        const auto heads = headsFromLines(written.readAll());
        REQUIRE(heads);
        CHECK((*heads == QList<SignedHead>{headAt(key, 1), headAt(key, 2)}));
        // Never in another file's place.
        CHECK(exportHeads(place, file).refusal().facts.value("reason").toString() == "file_exists");
    });
    CHECK(exportHeads(directory, room.folder.filePath("again")).refusal().facts.value("reason").toString() == "in_use");
    CHECK(exportHeads(room.folder.filePath("nowhere"), room.folder.filePath("again")).refusal().facts.value("reason").toString() == "not_enrolled");
    const auto options = deskOptionsFrom({"--export-heads", "heads.jsonl"});
    REQUIRE(std::holds_alternative<DeskOptions>(options));
    CHECK(std::get<DeskOptions>(options).headsFile == "heads.jsonl");
}
