// SPDX-License-Identifier: GPL-3.0-or-later
/** The front of a record of reading at the centre: what is old of it, where it begins once that went, and what goes on from there. */
#include "fakes/chainedreadings.h"
#include "ledger/centresnapshot.h"

#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <catch2/catch.hpp>

using namespace hall;
using namespace hall::fakes;

namespace {

struct Centre
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("centre.db"));
    SeededRandom random{5};
    DeskIdentity one = aDeskIdentity(1);
    DeskIdentity two = aDeskIdentity(2);
    AccessHead head{0, firstPrevious()};
    AccessHead others{0, firstPrevious()};
    std::unique_ptr<CentreLedger> ledger;

    Centre()
    {
        opens();
        REQUIRE_FALSE(ledger->addDevice(deviceOf(one)));
        REQUIRE_FALSE(ledger->addDevice(deviceOf(two)));
    }
    void opens()
    {
        ledger.reset();
        ledger = std::move(CentreLedger::open(path, key(), serverBox(), random).value());
    }
    static QByteArray key() { return QByteArray(crypto::KeySize, 's'); }
    void takes(int count, qint64 receivedMs) { REQUIRE(ledger->takeAccess(one.device, chainedReadings(one, &head, count), receivedMs)); }
    QList<OldAccess> old(qint64 ms) const
    {
        const auto moment = CentreSnapshot::open(path, key());
        REQUIRE(moment.ok());
        return *moment.value()->oldAccess(ms);
    }
};

} // namespace

TEST_CASE("old is what was received before, of each record up to its first entry that is younger", "[access]")
{
    Centre centre;
    CHECK(centre.old(1'000'000).isEmpty());
    centre.takes(3, 1'000);
    centre.takes(2, 2'000);
    centre.takes(2, 1'500); // the centre's clock was set back
    centre.takes(1, 3'000);
    REQUIRE(centre.ledger->takeAccess(centre.two.device, chainedReadings(centre.two, &centre.others, 4), 1'000));
    CHECK(centre.old(1'000).isEmpty());
    const auto upTo = [&centre](qint64 ms) {
        QMap<DeviceId, QPair<qint64, qint64>> found;
        for (const OldAccess &stream : centre.old(ms))
            found.insert(stream.device, {stream.upTo, stream.entries});
        return found;
    };
    using Streams = QMap<DeviceId, QPair<qint64, qint64>>;
    CHECK((upTo(1'001) == Streams{{centre.one.device, {3, 3}}, {centre.two.device, {4, 4}}}));
    // Those behind a younger one wait for it: a record begins later, it has no holes.
    CHECK((upTo(1'600) == upTo(1'001)));
    CHECK((upTo(2'001) == Streams{{centre.one.device, {7, 7}}, {centre.two.device, {4, 4}}}));
    CHECK((upTo(9'000) == Streams{{centre.one.device, {8, 8}}, {centre.two.device, {4, 4}}}));
}

TEST_CASE("a record whose front went is whole from there on, at once and when it is opened again, and the desk goes on where it was", "[access]")
{
    Centre centre;
    centre.takes(5, 1'000);
    const QByteArray third = *centre.ledger->accessHash(centre.one.device, 3);
    CHECK(centre.ledger->dropAccess(centre.one.device, 3) == 3);
    CHECK_FALSE(centre.ledger->verify());
    CHECK((centre.ledger->accessStart(centre.one.device) == AccessHead{3, third}));
    CHECK((centre.ledger->accessHead(centre.one.device) == centre.head));
    CHECK(centre.ledger->accessHash(centre.one.device, 3) == third);
    CHECK_FALSE(centre.ledger->accessHash(centre.one.device, 2));
    CHECK(centre.ledger->accessStart(centre.two.device).number == 0);
    centre.takes(2, 2'000);
    CHECK_FALSE(centre.ledger->verify());
    // All of it, so that nothing is there but where it ended.
    CHECK(centre.ledger->dropAccess(centre.one.device, 7) == 4);
    CHECK(centre.ledger->whoLooked(CaseId(idOf(7)), 10).isEmpty());
    centre.opens();
    CHECK_FALSE(centre.ledger->verify());
    CHECK((centre.ledger->accessHead(centre.one.device) == centre.head));
    centre.takes(1, 3'000);
    CHECK_FALSE(centre.ledger->verify());
    CHECK(centre.ledger->whoLooked(CaseId(idOf(8)), 10).size() == 1);
    int shown = 0;
    centre.ledger->visitAccessAfter(centre.one.device, 0, [&](const HeldAccess &held) { shown += held.number == 8 && held.entry ? 1 : 100; });
    CHECK(shown == 1);
}

TEST_CASE("what is not held is not erased, and a front that is gone already is nothing to do", "[access]")
{
    Centre centre;
    centre.takes(3, 1'000);
    CHECK_FALSE(centre.ledger->dropAccess(centre.one.device, 4));
    CHECK_FALSE(centre.ledger->dropAccess(centre.two.device, 1));
    CHECK_FALSE(centre.ledger->failed());
    CHECK((centre.ledger->accessHead(centre.one.device) == centre.head));
    CHECK(centre.ledger->dropAccess(centre.one.device, 2) == 2);
    CHECK(centre.ledger->dropAccess(centre.one.device, 2) == 0);
    CHECK(centre.ledger->dropAccess(centre.one.device, 1) == 0);
    CHECK_FALSE(centre.ledger->verify());
    centre.takes(1, 2'000);
    CHECK_FALSE(centre.ledger->verify());
}

TEST_CASE("all that was received since a moment is shown once, however much was received in one", "[access]")
{
    Centre centre;
    centre.takes(3, 1'000);
    centre.takes(2'500, 2'000);
    REQUIRE(centre.ledger->takeAccess(centre.two.device, chainedReadings(centre.two, &centre.others, 1'700), 2'000));
    centre.takes(1, 3'000);
    const auto shownSince = [&centre](qint64 ms) {
        QSet<QPair<QByteArray, qint64>> seen;
        int shown = 0;
        qint64 before = 0;
        centre.ledger->visitAccessSince(ms, [&](const HeldAccess &held) {
            seen.insert({held.device.bytes(), held.number});
            CHECK((held.entry && held.received.toMSecsSinceEpoch() >= qMax(before, ms)));
            before = held.received.toMSecsSinceEpoch();
            ++shown;
        });
        return shown == seen.size() ? shown : -1;
    };
    CHECK(shownSince(0) == 4'204);
    CHECK(shownSince(1'000) == 4'204);
    CHECK(shownSince(1'001) == 4'201);
    CHECK(shownSince(2'001) == 1);
    CHECK(shownSince(3'001) == 0);
}
