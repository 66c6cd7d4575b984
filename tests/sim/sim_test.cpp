// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planted.h"
#include "fakes/desks.h"
#include "fakes/cases.h"
#include "sim/run.h"

#include <catch2/catch.hpp>

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

using namespace hall;
using namespace hall::sim;

namespace {

Options aFewDays(quint64 seed)
{
    Options options;
    options.days = 3;
    options.counters = 6;
    options.rate = 240;
    options.seed = seed;
    options.shrink = false;
    return options;
}

} // namespace

TEST_CASE("the same seed makes the same days, and another seed makes others", "[sim]")
{
    const RunOutcome first = run(aFewDays(13));
    const RunOutcome again = run(aFewDays(13));
    const RunOutcome other = run(aFewDays(14));
    CHECK(first.sum.violations.isEmpty());
    CHECK(first.sum.events > 200);
    CHECK(first.sum.checks > 10'000);
    CHECK(first.sum.timeOuts > 0);
    CHECK(first.sum.numbers > 0);
    CHECK(first.sum.together > 0);
    CHECK(first.sum.faults.of(sim::Fault::Locked) > 0);
    CHECK(first.traceHash == again.traceHash);
    CHECK(first.sum.events == again.sum.events);
    CHECK(first.traceHash != other.traceHash);
}

TEST_CASE("a line that changes the receipt of an event is found out", "[sim]")
{
    int changed = 0;
    const RunOutcome outcome = run(aFewDays(11), [&](int, const QByteArray &target, QByteArray &body) {
        // The hash in the first verdict of an answer: after magic, epoch, head, count and the event's id.
        constexpr int FirstHash = 4 + 16 + 8 + 32 + 4 + 16;
        if (target.startsWith("/v1/events") && body.size() > FirstHash + 32 && ++changed > 5)
            body[FirstHash] = static_cast<char>(body[FirstHash] ^ 1);
    });
    CHECK(changed > 5);
    REQUIRE_FALSE(outcome.sum.violations.isEmpty());
    CHECK(outcome.sum.violations.first().contains("I5"));
    CHECK(outcome.failedSeed == 11);
}

TEST_CASE("a line that brings a page to the wrong desk is found out", "[sim]")
{
    QByteArray kept;
    int swapped = 0;
    const RunOutcome outcome = run(aFewDays(11), [&](int link, const QByteArray &target, QByteArray &body) {
        if (!target.startsWith("/v1/feed?window=") || body.size() < 200)
            return;
        if (link == 1)
            kept = body;
        else if (link == 4 && !kept.isEmpty()) {
            body = kept;
            ++swapped;
        }
    });
    CHECK(swapped > 0);
    REQUIRE_FALSE(outcome.sum.violations.isEmpty());
    CHECK(outcome.sum.violations.first().contains("I7"));
}

TEST_CASE("an answer that is not of the protocol is found out", "[sim]")
{
    const RunOutcome outcome = run(aFewDays(11), [&](int link, const QByteArray &target, QByteArray &body) {
        if (link == 2 && target.startsWith("/v1/events"))
            body.chop(1);
    });
    REQUIRE_FALSE(outcome.sum.violations.isEmpty());
    CHECK(outcome.sum.violations.first().contains("protocol.md"));
}

#ifdef HALL_PLANTS
TEST_CASE("every planted bug of the code is on the list, and every one on the list is in the code", "[sim]")
{
    static const QRegularExpression use(QStringLiteral("HALL_PLANTED\\(\"([a-z_]+)\"\\)"));
    QSet<QByteArray> used;
    QDirIterator files(QStringLiteral(HALL_SOURCE_DIR "/app"), {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            used.insert(found.next().captured(1).toLatin1());
    }
    const QList<QByteArray> names = plantedNames();
    CHECK(used == QSet<QByteArray>(names.begin(), names.end()));
    CHECK(names.size() >= 30);
    CHECK_FALSE(planted("no_such_bug"));
}
#endif

TEST_CASE("a save that was refused for its disk is not there when the disk works again", "[sim]")
{
    QTemporaryDir folder;
    fakes::enrolAlone(folder.path());
    DiskState &disk = SimDisk::instance().mount(identityfiles::storePath(QDir(folder.path())));
    int fired = 0;
    disk.fired = [&fired](bool) { ++fired; };
    auto desk = fakes::openedAlone(folder.path());
    REQUIRE(desk);
    FileCase order = fakes::aFiling();
    REQUIRE(desk->fileCase(order));
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        const qsizetype before = desk->owned().size();
        // Every write and flush of a save in turn, and then the disk that writes and never flushes.
        disk.failAfter = round < 50 ? round : -1;
        disk.failsOn = round % 2 == 1;
        disk.flushFails = round >= 50;
        const auto saved = desk->fileCase(order);
        // The desk opens its store again while the disk is still bad, and once more when it is not.
        (void)desk->signIn(QStringLiteral("阿里木"));
        disk.failsOn = disk.flushFails = false;
        disk.failAfter = -1;
        REQUIRE_FALSE(desk->signIn(QStringLiteral("阿里木")));
        refused += saved ? 0 : 1;
        CAPTURE(round);
        CHECK(desk->owned().size() == before + (saved ? 1 : 0));
    }
    CHECK(fired > 20);
    CHECK(refused > 20);
    REQUIRE(desk->fileCase(order));
    desk.reset();
    desk = fakes::openedAlone(folder.path());
    CHECK(desk->owned().size() == 62 - refused);
}
