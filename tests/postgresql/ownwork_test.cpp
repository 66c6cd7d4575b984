// SPDX-License-Identifier: GPL-3.0-or-later
/** What the centre does by itself, where two servers share its ledger and both look what is due. */
#include "fakes/ledgers.h"
#include "postgresql/hall.h"

using namespace hall;
using namespace hall::fakes;

namespace {

struct Shared
{
    Cluster &database = cluster();
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre here{clock};
    QTemporaryDir directory;
    std::unique_ptr<Server> beside;
    Counter front{here, {1}};
    Counter five{here, {5}};
    Counter labour{here, {3}};

    Shared()
    {
        REQUIRE(here.running());
        copyKeys(here.directory(), directory.path());
        ServerOptions options = here.options();
        options.data = directory.path();
        options.listenPort = 0;
        options.enrolPort = 0;
        auto server = Server::start(options);
        REQUIRE(server.ok());
        beside = std::move(server.value());
    }
    void toOther(Counter &counter) { REQUIRE(counter.http.connect(beside->port(), counter.desk.tls)); }
    int centreEvents()
    {
        int events = 0;
        for (const QJsonValue &device : here.server().administer({{"order", "devices"}}).value("devices").toArray())
            events += device.toObject().value("state") == "centre" ? device.toObject().value("events").toInt() : 0;
        return events;
    }
    QJsonValue bad() { return here.server().administer({{"order", "verify"}}).value("bad"); }
};

} // namespace

TEST_CASE("two servers on one ledger take a time-out once", "[sharing][own]")
{
    Shared hall;
    QList<CaseId> files;
    for (int i = 0; i < 8; ++i) {
        files << hall.five.registers();
        REQUIRE(hall.five.sends(files.last(), 3));
    }
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    hall.clock->pass(16);
    REQUIRE(hall.front.pullsUntil([&] { return hall.front.state(files.last()).pending.has_value(); }));
    ::usleep(300'000); // for whoever would do it again
    hall.toOther(hall.labour);
    while (hall.labour.pulls() > 0)
        ;
    for (const CaseId &file : std::as_const(files)) {
        CHECK(hall.labour.state(file).pending->timedOut);
        CHECK(hall.labour.state(file).steps.size() == 1);
    }
    CHECK(hall.centreEvents() == 8);
    hall.clock->set(QDateTime(QDate(2026, 12, 2), QTime(3, 0), Qt::UTC));
    REQUIRE(hall.five.pullsUntil([&] { return hall.five.state(files.first()).owner == WindowNumber(3); }));
    ::usleep(300'000);
    CHECK(hall.centreEvents() == 16);
    CHECK(hall.bad().isNull());
}

TEST_CASE("two servers on one ledger show the coordinator a fault once", "[sharing][own][faults]")
{
    Shared hall;
    QList<CaseId> files;
    for (int i = 0; i < 8; ++i)
        files << hall.five.registers();
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    hall.clock->set(QDateTime(QDate(2026, 12, 10), QTime(3, 0), Qt::UTC)); // the fifteen days are over
    const auto seen = [&](const CaseId &file) { return hall.front.state(file).state != CaseState::Unknown; };
    REQUIRE(hall.front.pullsUntil([&] { return std::all_of(files.begin(), files.end(), seen); }));
    ::usleep(300'000); // for whoever would do it again
    hall.front.connect();
    CHECK(hall.front.pulls() == 0);
    for (const CaseId &file : std::as_const(files))
        CHECK(hall.front.state(file).steps.size() == 1);
    CHECK(hall.centreEvents() == 8);
    CHECK(hall.bad().isNull());
}

TEST_CASE("papers that are printed through two servers are one series without a gap", "[sharing][own]")
{
    Shared hall;
    hall.toOther(hall.five);
    QSet<QString> numbers;
    for (int round = 0; round < 10; ++round) {
        Counter &counter = round % 2 == 0 ? hall.front : hall.five;
        const CaseId file = counter.registers();
        REQUIRE(counter.prints(file, PaperForm::F04Acceptance));
        REQUIRE_FALSE(counter.pushes().isEmpty());
        REQUIRE(counter.pulls() > 0);
        numbers << counter.state(file).numbers.value(PaperForm::F04Acceptance);
        CHECK(counter.state(file).numbers.value(PaperForm::F04Acceptance) == QStringLiteral("伊综受〔2026〕%1号").arg(round + 1));
    }
    CHECK(numbers.size() == 10);
    CHECK(hall.bad().isNull());
}

TEST_CASE("a server that a transfer did not come through knows that it waits, also when it is the only one left", "[sharing][own]")
{
    Shared hall;
    const CaseId file = hall.five.registers();
    REQUIRE(hall.five.sends(file, 3));
    REQUIRE_FALSE(hall.five.pushes().isEmpty());
    hall.here.stop();
    hall.clock->pass(16);
    hall.toOther(hall.labour);
    for (int i = 0; i < 10 && !(hall.labour.state(file).pending && hall.labour.state(file).pending->timedOut); ++i)
        hall.labour.pulls(1);
    CHECK(hall.labour.state(file).pending->timedOut);
}
