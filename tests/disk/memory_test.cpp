// SPDX-License-Identifier: GPL-3.0-or-later
/** SQLite's allocations made to fail, one after the other, through opening, saving, a page of the feed and verdicts. */
#include "disk/deskwork.h"
#include "fakes/failingmemory.h"

#include <QtCore/QElapsedTimer>

#include <cstdio>

using namespace hall;
using namespace hall::fakes;

namespace {

using Task = DeskWork::Did (DeskWork::*)();
constexpr Task Day[] = {&DeskWork::save, &DeskWork::takePage, &DeskWork::passOn, &DeskWork::acknowledge, &DeskWork::keep, &DeskWork::save};

/** What was first refused, the store that refused it closed and opened again. */
bool liveThroughDay(DeskWork &desk)
{
    desk.open();
    for (const Task step : Day) {
        if (!desk.isOpen() && !desk.open().isEmpty())
            continue;
        if ((desk.*step)() == DeskWork::Did::Refused) {
            if (failingmemory::faults() == 0)
                return false;
            desk.close();
        }
    }
    desk.close();
    return true;
}

} // namespace

TEST_CASE("memory that runs out makes no save that is none", "[nth]")
{
    for (const bool forGood : {false, true}) {
        QElapsedTimer timer;
        timer.start();
        qint64 points = 0;
        for (qint64 n = 1;; ++n) {
            INFO("allocation " << n << (forGood ? " and all after it" : ""));
            DeskWork desk(3);
            failingmemory::failNth(n, forGood);
            const bool honest = liveThroughDay(desk);
            const bool fired = failingmemory::faults() > 0;
            failingmemory::failNth(0, false);
            REQUIRE(honest);
            if (!fired)
                break;
            ++points;
            const QStringList complaints = desk.settle();
            INFO(complaints.join(QStringLiteral("; ")).toStdString());
            REQUIRE(complaints.isEmpty());
            for (const Task work : Day)
                REQUIRE((desk.*work)() == DeskWork::Did::Promised);
        }
        std::printf("desk, allocation fails %s: points %lld, %.1f s\n", forGood ? "for good" : "once", points, static_cast<double>(timer.elapsed()) / 1000.0);
        std::fflush(stdout);
        CHECK(points > 1'000);
    }
}
