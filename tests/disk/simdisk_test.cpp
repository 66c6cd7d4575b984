// SPDX-License-Identifier: GPL-3.0-or-later
/** The simulated disk itself: a harness that breaks nothing proves nothing. */
#include "fakes/simdisk.h"
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

Result<std::unique_ptr<Database>> opened(const QTemporaryDir &folder)
{
    return Database::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("desk")});
}

bool setMeta(Database &database, const QString &name, const QByteArray &value)
{
    QSqlQuery &query = database.statement(QStringLiteral("metaSet"));
    query.bindValue(QStringLiteral(":name"), name);
    query.bindValue(QStringLiteral(":value"), value);
    return database.run(query);
}

QByteArray meta(Database &database, const QString &name)
{
    QSqlQuery &query = database.statement(QStringLiteral("metaGet"));
    query.bindValue(QStringLiteral(":name"), name);
    const QByteArray value = database.run(query) && query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return value;
}

} // namespace

TEST_CASE("a store on the simulated disk has every byte there, its log too", "[simdisk]")
{
    QTemporaryDir folder;
    SimDisk disk(folder.path(), 1);
    {
        auto database = opened(folder);
        REQUIRE(database.ok());
        REQUIRE(setMeta(**database, QStringLiteral("a"), "b"));
        CHECK(disk.count(DiskAction::Open) >= 2);
        CHECK(disk.count(DiskAction::Sync) > 0);
        CHECK(QFileInfo(folder.filePath(QStringLiteral("desk.db"))).size() == 0);
        CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("desk.db-wal"))));
        CHECK(disk.usedBytes() > 10'000);
    }
    auto again = opened(folder);
    REQUIRE(again.ok());
    CHECK(meta(**again, QStringLiteral("a")) == "b");
    CHECK(disk.faults() == 0);
}

TEST_CASE("a failing flush of the log fails the commit", "[simdisk]")
{
    QTemporaryDir folder;
    SimDisk disk(folder.path(), 1);
    auto database = opened(folder);
    REQUIRE(database.ok());
    disk.failNth(DiskAction::Sync, 1, false);
    CHECK_FALSE(setMeta(**database, QStringLiteral("a"), "b"));
    CHECK(disk.faults() == 1);
    CHECK(database.value()->failed());
    CHECK(database.value()->lastError() == QStringLiteral("disk_error"));
}

TEST_CASE("what was flushed outlives a cut, and a disk that lies about flushing loses it", "[simdisk]")
{
    int lost = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const bool lies = seed > 10;
        QTemporaryDir folder;
        SimDisk disk(folder.path(), seed);
        {
            auto database = opened(folder);
            REQUIRE(database.ok());
            disk.loseSyncs(lies);
            REQUIRE(setMeta(**database, QStringLiteral("a"), "b"));
            disk.cutPower();
        }
        disk.heal();
        auto again = opened(folder);
        REQUIRE(again.ok());
        const bool kept = meta(**again, QStringLiteral("a")) == "b";
        lost += kept ? 0 : 1;
        CHECK((kept || lies));
        CHECK(disk.faults() > 0);
    }
    CHECK(lost > 0);
}

TEST_CASE("a killed process loses nothing it wrote, flushed or not", "[simdisk]")
{
    QTemporaryDir folder;
    SimDisk disk(folder.path(), 1);
    disk.loseSyncs(true);
    auto database = opened(folder);
    REQUIRE(database.ok());
    REQUIRE(setMeta(**database, QStringLiteral("a"), "b"));
    disk.crash();
    CHECK_FALSE(setMeta(**database, QStringLiteral("c"), "d"));
    database.value().reset();
    auto again = opened(folder);
    REQUIRE(again.ok());
    CHECK(meta(**again, QStringLiteral("a")) == "b");
    CHECK(meta(**again, QStringLiteral("c")).isEmpty());
}

TEST_CASE("a dead connection that is closed tidies nothing up", "[simdisk]")
{
    QTemporaryDir folder;
    SimDisk disk(folder.path(), 1);
    auto database = opened(folder);
    REQUIRE(database.ok());
    REQUIRE(setMeta(**database, QStringLiteral("a"), "b"));
    disk.cutPower();
    database.value().reset();
    CHECK(disk.count(DiskAction::Delete) == 1); // the journal of its first page, long ago
    auto again = opened(folder);
    REQUIRE(again.ok());
    CHECK(meta(**again, QStringLiteral("a")) == "b");
}

TEST_CASE("a full disk refuses to grow and takes writes again when there is room", "[simdisk]")
{
    QTemporaryDir folder;
    SimDisk disk(folder.path(), 1);
    {
        auto database = opened(folder);
        REQUIRE(database.ok());
        disk.setRoom(disk.usedBytes());
        CHECK_FALSE(setMeta(**database, QStringLiteral("a"), QByteArray(50'000, 'b')));
        CHECK(database.value()->lastError() == QStringLiteral("disk_full"));
        CHECK(disk.faults() > 0);
    }
    disk.setRoom(-1);
    auto again = opened(folder);
    REQUIRE(again.ok());
    CHECK(meta(**again, QStringLiteral("a")).isEmpty());
    CHECK(setMeta(**again, QStringLiteral("a"), QByteArray(50'000, 'b')));
}

TEST_CASE("the same seed breaks the same bytes", "[simdisk]")
{
    const auto run = [] {
        QTemporaryDir folder;
        SimDisk disk(folder.path(), 7);
        {
            auto database = opened(folder);
            disk.cutAtNth(9);
            for (int i = 0; i < 20; ++i)
                (void)setMeta(**database, QString::number(i), QByteArray(3'000, 'x'));
            CHECK(disk.isDown());
            disk.cutPower();
        }
        return std::tuple(disk.lostSectors(), disk.usedBytes(), disk.count(ChangingActions));
    };
    CHECK(run() == run());
}
