// SPDX-License-Identifier: GPL-3.0-or-later
/** Each operation of a day's work on the disk made to fail, one after the other, once and for good. */
#include "disk/centrework.h"
#include "disk/deskwork.h"

#include <QtCore/QElapsedTimer>

#include <cstdio>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr qint64 MostPoints = 5'000; ///< of one kind; the loop ends by itself when nothing failed

struct Kind
{
    DiskAction action;
    const char *name;
};

constexpr Kind Kinds[] = {{DiskAction::Write, "write"},       {DiskAction::Sync, "sync"},     {DiskAction::Open, "open"},
                          {DiskAction::Truncate, "truncate"}, {DiskAction::Delete, "delete"}, {DiskAction::Read, "read"}};

using Task = DeskWork::Did (DeskWork::*)();

constexpr Task Day[] = {&DeskWork::save,     &DeskWork::keep,        &DeskWork::save,     &DeskWork::takePage,    &DeskWork::passOn,
                        &DeskWork::takePage, &DeskWork::acknowledge, &DeskWork::takePage, &DeskWork::takePage,    &DeskWork::save,
                        &DeskWork::takePage, &DeskWork::acknowledge, &DeskWork::save};

/** The day, as the desk lives it: a store that has failed is opened again, and again when that fails. */
void liveThroughDay(DeskWork &desk)
{
    desk.open();
    for (const Task step : Day) {
        if (!desk.isOpen() && !desk.open().isEmpty())
            continue;
        const DeskWork::Did did = (desk.*step)();
        // "Not saved" without a reason, and "saved" by a store that has failed, are both lies.
        REQUIRE((did == DeskWork::Did::Promised || (desk.failed() && desk.disk().faults() > 0)));
        if (did == DeskWork::Did::Refused)
            desk.close();
    }
    desk.close();
}

} // namespace

TEST_CASE("a desk calls nothing saved that is not and goes on whatever its disk refuses", "[nth]")
{
    for (const bool forGood : {false, true}) {
        for (const Kind &kind : Kinds) {
            QElapsedTimer timer;
            timer.start();
            qint64 points = 0;
            qint64 faults = 0;
            for (qint64 n = 1; n <= MostPoints; ++n) {
                INFO(kind.name << " " << n << (forGood ? " and all after it" : ""));
                DeskWork desk(3);
                desk.disk().failNth(kind.action, n, forGood);
                liveThroughDay(desk);
                if (desk.disk().faults() == 0)
                    break;
                ++points;
                faults += desk.disk().faults();
                desk.disk().heal();
                QStringList complaints(desk.open());
                complaints.removeAll(QString());
                // After one save as well as after a day: the longer the day, the more has been folded in from the log.
                for (qsizetype step = 0; step < (n % 2 == 0 ? std::ssize(Day) : 1); ++step)
                    complaints += (desk.*Day[step])() == DeskWork::Did::Promised ? QStringList() : QStringList("refused after all is well");
                // What a failed flush did not write the system has forgotten; whoever builds on it must have had it written anew.
                desk.disk().cutPower();
                desk.close();
                complaints += desk.settle();
                INFO(complaints.join(QStringLiteral("; ")).toStdString());
                REQUIRE(complaints.isEmpty());
            }
            std::printf("desk, %s fails %s: points %lld, faults %lld, %.1f s\n", kind.name, forGood ? "for good" : "once", points, faults,
                        static_cast<double>(timer.elapsed()) / 1000.0);
            std::fflush(stdout);
            CHECK(points > 0);
            CHECK(points < MostPoints);
        }
    }
}

TEST_CASE("the centre keeps what it acknowledged and goes on whatever its disk refuses", "[nth]")
{
    constexpr int Groups = 8;
    int refused = 0;
    int renewals = 0;
    qint64 own = 0;
    for (const bool forGood : {false, true}) {
        for (const Kind &kind : Kinds) {
            QElapsedTimer timer;
            timer.start();
            qint64 points = 0;
            qint64 faults = 0;
            for (qint64 n = 1; n <= MostPoints; ++n) {
                INFO(kind.name << " " << n << (forGood ? " and all after it" : ""));
                CentreWork centre(3);
                centre.disk().failNth(kind.action, n, forGood);
                bool running = false;
                for (int i = 0; i < Groups; ++i) {
                    // The service manager starts what has ended.
                    running = (running || centre.open().isEmpty()) && centre.group();
                    if (!running)
                        centre.close();
                    REQUIRE((running || centre.disk().faults() > 0));
                }
                centre.close();
                if (centre.disk().faults() == 0)
                    break;
                ++points;
                faults += centre.disk().faults();
                refused += centre.refused();
                renewals += centre.renewals();
                centre.disk().heal();
                REQUIRE(centre.open() == QString());
                const int before = centre.refused();
                for (int i = 0; i < (n % 2 == 0 ? Groups : 1); ++i)
                    CHECK(centre.group());
                CHECK(centre.refused() == before);
                centre.disk().cutPower();
                centre.close();
                const QStringList complaints = centre.settle();
                INFO(complaints.join(QStringLiteral("; ")).toStdString());
                REQUIRE(complaints.isEmpty());
                own += centre.ownEvents();
            }
            std::printf("centre, %s fails %s: points %lld, faults %lld, %.1f s\n", kind.name, forGood ? "for good" : "once", points, faults,
                        static_cast<double>(timer.elapsed()) / 1000.0);
            std::fflush(stdout);
            CHECK(points > 0);
            CHECK(points < MostPoints);
        }
    }
    std::printf("centre, pushes answered 503: %d\n", refused);
    CHECK(refused > 0);
    CHECK(renewals > 100);
    CHECK(own > 1'000); // numbers and time-outs were among what broke
}
