// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/hall.h"

#include "fakes/logheard.h"
#include "server/changekeys.h"
#include "server/files.h"

#include <QtCore/QElapsedTimer>

#include <future>

using namespace hall;
using namespace hall::fakes;

namespace {

/** One server in this process and one beside it, on one database. */
struct Shared
{
    Cluster &database = cluster();
    FakeCentre here;
    QTemporaryDir directory;
    std::unique_ptr<ServerProcess> beside;

    Shared()
    {
        REQUIRE(here.running());
        copyKeys(here.directory(), directory.path());
        beside = std::make_unique<ServerProcess>(directory.path());
        REQUIRE(beside->port > 0);
    }
    bool toOther(Counter &counter) { return counter.http.connect(beside->port, counter.desk.tls); }
    QJsonObject verified() { return here.server().administer({{"order", "verify"}}); }
};

} // namespace

TEST_CASE("two servers on one database judge each other's cases and write one feed", "[sharing]")
{
    Shared hall;
    Counter front(hall.here, {1});
    Counter five(hall.here, {5});
    Counter other(hall.here, {5, 6});
    REQUIRE(hall.toOther(five));
    qint64 events = 0;
    for (int round = 0; round < 6; ++round) {
        const CaseId file = front.registers();
        REQUIRE(front.sends(file, 5));
        const QList<Acknowledgement> given = front.pushes();
        events += given.size();
        for (const Acknowledgement &one : given)
            CHECK((one.verdict == Verdict::Accepted));
        // The case was filed through one server and is accepted through the other, which has seen nothing of it.
        REQUIRE(five.pulls() > 0);
        REQUIRE(other.pulls() > 0);
        REQUIRE(five.accepts(file));
        REQUIRE(other.accepts(file));
        const QList<Acknowledgement> first = five.pushes();
        const QList<Acknowledgement> second = other.pushes();
        REQUIRE(first.size() == 1);
        REQUIRE(second.size() == 1);
        events += 2;
        CHECK((first[0].verdict == Verdict::Accepted));
        CHECK((second[0].verdict == Verdict::Contested));
        REQUIRE(five.pulls() >= 0);
        REQUIRE(other.pulls() >= 0);
        REQUIRE(front.pulls() >= 0);
    }
    CHECK(hall.verified().value("bad").isNull());
    CHECK(hall.verified().value("events").toInt() == events);
    // Whichever server is asked: one feed, to the byte.
    const Cursor cursor{five.epoch(), 0, firstPrevious()};
    const QByteArray target = "/v1/feed?window=5&epoch=" + cursor.epoch.toString(QUuid::WithoutBraces).toLatin1() + "&after=0&chain=" + cursor.chain.toHex() + "&wait=0";
    const auto there = wire::decodeFeedPage(five.http.ask("GET", target).body);
    const auto here = wire::decodeFeedPage(other.http.ask("GET", target).body);
    REQUIRE(there);
    REQUIRE(here);
    CHECK(there->head == here->head);
    REQUIRE(there->rows.size() == here->rows.size());
    for (qsizetype row = 0; row < here->rows.size(); ++row)
        CHECK(there->rows[row].chain == here->rows[row].chain);
}

TEST_CASE("a long poll held by one server is answered within a second of a commit at the other, and not before", "[sharing]")
{
    Shared hall;
    Counter front(hall.here, {1});
    Counter five(hall.here, {5});
    REQUIRE(hall.toOther(five));
    REQUIRE(five.pulls() == 0);
    qint64 slowest = 0;
    for (int round = 0; round < 10; ++round) {
        QElapsedTimer polled;
        polled.start();
        std::atomic<qint64> answered{0};
        auto poll = std::async(std::launch::async, [&] {
            const PlainReply reply = five.http.ask("GET", five.feedTarget(20));
            answered = polled.elapsed();
            return reply;
        });
        ::usleep(150'000);
        CHECK(answered == 0);
        const CaseId file = front.registers();
        REQUIRE(front.sends(file, 5));
        const qint64 before = polled.elapsed();
        REQUIRE_FALSE(front.pushes().isEmpty());
        const PlainReply reply = poll.get();
        CHECK(reply.status == 200);
        const auto page = wire::decodeFeedPage(reply.body);
        REQUIRE(page);
        CHECK_FALSE(page->rows.isEmpty());
        REQUIRE(five.ledger->takePage(*page));
        slowest = qMax(slowest, answered - before);
    }
    WARN("a commit at one server ends a poll at the other in at most " << slowest << " ms, the push included");
    CHECK(slowest < 1'000);

    // A device that is revoked at one server is told so at the other.
    auto poll = std::async(std::launch::async, [&] { return five.http.ask("GET", five.feedTarget(20)); });
    ::usleep(150'000);
    QElapsedTimer revoked;
    revoked.start();
    REQUIRE(hall.here.server().administer({{"order", "revoke"}, {"device", five.desk.identity.device.text()}}).contains("revoked"));
    CHECK(poll.get().status == 403);
    CHECK(revoked.elapsed() < 1'000);
}

TEST_CASE("desks that push to both servers at once are ordered once, without a gap, and readers skip nothing", "[sharing]")
{
    constexpr int Desks = 6;
    constexpr int Rounds = 25;
    Shared hall;
    Counter reader(hall.here, {1});
    QList<std::shared_ptr<Counter>> desks;
    for (int desk = 0; desk < Desks; ++desk)
        desks.append(std::make_shared<Counter>(hall.here, QList<int>{desk + 2}));
    std::atomic<int> acknowledged{0};
    std::atomic<int> working{Desks};
    std::vector<std::thread> threads;
    for (int desk = 0; desk < Desks; ++desk) {
        desks[desk]->closes(); // a store belongs to the thread that opened it
        threads.emplace_back([&hall, &acknowledged, &working, counter = desks[desk], desk] {
            counter->opens();
            for (int round = 0; round < Rounds; ++round) {
                // Each of them through both servers in turn, and at any moment some through each.
                if ((round + desk) % 2 == 0)
                    counter->connect();
                else
                    hall.toOther(*counter);
                counter->sends(counter->registers(), 1);
                acknowledged += static_cast<int>(counter->pushes().size());
                if (counter->lastStatus != 200)
                    break;
            }
            counter->closes();
            --working;
        });
    }
    // Read meanwhile, through both: a page that skips something does not fit the chain of what was read before.
    int rows = 0;
    bool whole = true;
    for (int turn = 0; whole && (working > 0 || turn % 2 != 0); ++turn) {
        whole = turn % 2 == 0 ? reader.connect() : hall.toOther(reader);
        const int read = reader.pulls();
        whole = whole && read >= 0;
        rows += read;
    }
    for (std::thread &thread : threads)
        thread.join();
    for (int read = 1; whole && read > 0; rows += read)
        whole = (read = reader.pulls()) >= 0;
    CHECK(whole);
    const int events = Desks * Rounds * 5;
    CHECK(acknowledged == events);
    CHECK(rows == events);
    const QJsonObject verified = hall.verified();
    CHECK(verified.value("bad").isNull());
    CHECK(verified.value("events").toInt() == events);
    CHECK(hall.beside->runs());
}

TEST_CASE("an officer's day is one sum over two servers, and its budget is passed once", "[sharing]")
{
    Shared hall;
    Counter front(hall.here, {1});
    Counter five(hall.here, {5});
    const CaseId file(QUuid::createUuid());
    const auto readsAt = [&](Counter &counter, int port, int count) {
        const qint64 before = counter.ledger->accessHead().number;
        for (int i = 0; i < count; ++i)
            REQUIRE(counter.reads(AccessAct::Unmasked, file));
        TlsClient client(port, counter.desk.tls);
        REQUIRE(client.ask("POST", "/v1/access", wire::encode(counter.ledger->accessAfter(before, wire::MaxAccessPerPush, wire::MaxAccessPlain))).status == 200);
    };
    const auto much = [](const std::optional<QJsonObject> &status) { return status ? status->value("reading_much").toInt(-1) : -2; };
    const auto here = [&] { return much(hall.here.server().administer({{"order", "status"}})); };
    const auto beside = [&] { return much(askRunningServer(hall.directory.path(), {{"order", "status"}})); };
    const auto alarmsBeside = [&] { return readFile(hall.directory.filePath("log")).value_or(QByteArray()).count(" alarm_reads_much officer="); };
    const LogHeard log;
    // Twenty are within the budget that is built in.
    readsAt(front, hall.here.port(), 12);
    readsAt(five, hall.beside->port, 8);
    CHECK(here() == 0);
    CHECK(beside() == 0);
    readsAt(five, hall.beside->port, 1);
    CHECK(here() == 1);
    CHECK(beside() == 1);
    readsAt(front, hall.here.port(), 3);
    readsAt(front, hall.beside->port, 3);
    CHECK(alarmsBeside() == 1);
    CHECK(log.lines("alarm_reads_much") == 0);
    CHECK(hall.verified().value("bad").isNull());
}

TEST_CASE("a change of keys beside a server that was forgotten: that server takes nothing more, and the ledger stays whole", "[sharing]")
{
    Shared hall;
    Counter front(hall.here, {1});
    Counter five(hall.here, {5});
    front.registers();
    CHECK(front.pushes().size() == 3);
    REQUIRE(hall.toOther(five));
    five.registers();
    CHECK(five.pushes().size() == 3);
    hall.here.stop();
    SystemRandom random;
    const QString place = *storePlace(hall.here.directory());
    // While the other one pushes.
    std::atomic<bool> done = false;
    auto changing = std::async(std::launch::async, [&] {
        const auto changed = changeKeys(hall.here.directory(), place, random);
        done = true;
        return changed ? QString() : changed.refusal().facts.value(QStringLiteral("reason")).toString();
    });
    qint64 taken = 6;
    while (!done) {
        five.registers();
        taken += five.pushes().size();
    }
    CHECK(changing.get() == QString());
    CHECK(QFile::exists(hall.directory.path() + "/store.key"));
    // By the old key nothing is taken, and nothing is let in unasked.
    REQUIRE(hall.toOther(five));
    five.registers();
    CHECK(five.pushes().isEmpty());
    CHECK(hall.beside->runs());
    CHECK(five.lastStatus == 503);
    CHECK(five.ledger->unsentCount() > 0);
    REQUIRE(hall.here.start());
    const QJsonObject verified = hall.verified();
    CHECK(verified.value("bad").isNull());
    CHECK(verified.value("events").toInt() == taken);
    REQUIRE(five.connect());
    CHECK_FALSE(five.pushes().isEmpty());
    CHECK(five.ledger->unsentCount() == 0);
}

TEST_CASE("a server with other keys than the centre's does not get in", "[sharing]")
{
    Shared hall;
    const QTemporaryDir stranger;
    for (const char *name : {"secret", "box.key", "authority.key", "authority.pem", "server.key", "server.pem", "database"})
        REQUIRE(QFile::copy(QDir(hall.here.directory()).filePath(name), stranger.filePath(name)));
    ServerOptions options;
    options.data = stranger.path();
    options.listenPort = options.enrolPort = 0;
    const auto without = Server::start(options);
    REQUIRE_FALSE(without.ok());
    CHECK(without.refusal().facts.value("reason") == "keys_missing");
    CHECK_FALSE(QFile::exists(stranger.filePath("store.key")));
    REQUIRE(writePrivateFile(stranger.filePath("store.key"), QByteArray(crypto::KeySize, 'x')));
    const auto wrong = Server::start(options);
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.refusal().facts.value("reason") == "wrong_key");
    // Nor is an embedded ledger left behind for a database by mistake.
    const QTemporaryDir embedded;
    options.data = embedded.path();
    REQUIRE(Server::start(options).ok());
    options.database = *storePlace(hall.here.directory());
    const auto behind = Server::start(options);
    REQUIRE_FALSE(behind.ok());
    CHECK(behind.refusal().facts.value("reason").toString().contains("migrate"));
}
