// SPDX-License-Identifier: GPL-3.0-or-later
/** The front of a record of reading is erased on a disk that breaks: all of it goes, with where the rest begins, or nothing. */
#include "fakes/chainedreadings.h"
#include "fakes/simdisk.h"

#include <QtCore/QTemporaryDir>

#include <catch2/catch.hpp>

#include <cstdio>

using namespace hall;
using namespace hall::fakes;

TEST_CASE("an erasure of reading that the disk refuses leaves the record whole, and is done when it is asked for again", "[nth]")
{
    constexpr int Entries = 40;
    constexpr qint64 UpTo = 25;
    constexpr qint64 MostPoints = 1'000;
    int erased = 0;
    int kept = 0;
    for (const DiskAction action : {DiskAction::Write, DiskAction::Sync}) {
        qint64 points = 0;
        for (qint64 n = 1; n <= MostPoints; ++n) {
            INFO(static_cast<int>(action) << " fails at " << n);
            const QTemporaryDir folder;
            SimDisk disk(folder.path(), static_cast<quint32>(n));
            SeededRandom random(7);
            const DeskIdentity desk = aDeskIdentity(1);
            AccessHead head{0, firstPrevious()};
            const auto opened = [&] { return CentreLedger::open(folder.filePath(QStringLiteral("centre.db")), QByteArray(crypto::KeySize, 's'), serverBox(), random); };
            {
                const auto ledger = opened();
                REQUIRE(ledger.ok());
                REQUIRE_FALSE(ledger.value()->addDevice(deviceOf(desk)));
                REQUIRE(ledger.value()->takeAccess(desk.device, chainedReadings(desk, &head, Entries), 1'000));
            }
            std::optional<qint64> done;
            disk.failNth(action, n, false);
            {
                const auto ledger = opened();
                if (ledger)
                    done = ledger.value()->dropAccess(desk.device, UpTo);
            }
            const bool broke = disk.faults() > 0;
            CHECK((done || broke));
            disk.heal();
            disk.cutPower();
            const auto ledger = opened();
            REQUIRE(ledger.ok());
            CHECK_FALSE(ledger.value()->verify());
            const qint64 start = ledger.value()->accessStart(desk.device).number;
            CHECK((start == 0 || start == UpTo));
            CHECK((!done || start == UpTo)); // what was said to be erased is
            CHECK(ledger.value()->accessHead(desk.device) == head);
            (start == UpTo ? erased : kept) += 1;
            CHECK(ledger.value()->dropAccess(desk.device, UpTo) == (start == UpTo ? 0 : UpTo));
            CHECK_FALSE(ledger.value()->verify());
            if (!broke)
                break;
            ++points;
        }
        CHECK(points > 0);
        CHECK(points < MostPoints);
        std::printf("erasing reading: points %lld\n", static_cast<long long>(points));
    }
    CHECK(erased > 0);
    CHECK(kept > 0);
}
