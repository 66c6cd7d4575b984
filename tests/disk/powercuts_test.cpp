// SPDX-License-Identifier: GPL-3.0-or-later
/** Power cuts while desk and centre work. HALL_CUTS says how many each is to live through; 1,000 when it is not set. */
#include "disk/centrework.h"
#include "disk/deskwork.h"

#include <QtCore/QElapsedTimer>

#include <cstdio>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr int CutsOfAStore = 50; ///< then a new one, so that small and larger stores are cut alike

int cutsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("HALL_CUTS");
    return wanted > 0 ? wanted : 1'000;
}

struct Toll
{
    int cuts = 0;
    int whileOpening = 0;
    qint64 lostSectors = 0;
    qint64 faults = 0;
    qint64 promised = 0;
    QElapsedTimer timer;
    Toll() { timer.start(); }
    void print(const char *whose) const
    {
        std::printf("power cuts, %s: %d (%d of them while it opened), sectors torn away %lld, faults %lld, promised %lld, %.1f s\n", whose, cuts, whileOpening,
                    lostSectors, faults, promised, static_cast<double>(timer.elapsed()) / 1000.0);
        std::fflush(stdout);
    }
};

} // namespace

TEST_CASE("no power cut takes from a desk what it was told is saved", "[powercuts]")
{
    Toll toll;
    const int wanted = cutsWanted();
    for (quint32 seed = qMax(1, qEnvironmentVariableIntValue("HALL_SEED")); toll.cuts < wanted; ++seed) {
        DeskWork desk(seed);
        QRandomGenerator chance(seed);
        REQUIRE(desk.open() == QString());
        for (int i = 0; i < CutsOfAStore && toll.cuts < wanted; ++i) {
            INFO("store " << seed << ", cut " << i);
            desk.disk().cutAtNth(1 + chance.bounded(chance.bounded(2) == 0 ? 20 : 200));
            int steps = 0;
            while (steps < 20 && desk.work() == DeskWork::Did::Promised)
                ++steps;
            REQUIRE((desk.disk().isDown() || steps == 20)); // no refusal without a cut
            if (chance.bounded(4) > 0)
                desk.close(); // the others are cut with the store open
            desk.disk().cutPower();
            desk.close();
            ++toll.cuts;
            if (chance.bounded(3) == 0) {
                desk.disk().cutAtNth(1 + chance.bounded(8));
                desk.open();
                desk.close();
                desk.disk().cutPower();
                ++toll.cuts;
                ++toll.whileOpening;
            }
            const QStringList complaints = desk.settle();
            INFO(complaints.join(QStringLiteral("; ")).toStdString());
            REQUIRE(complaints.isEmpty());
        }
        toll.lostSectors += desk.disk().lostSectors();
        toll.faults += desk.disk().faults();
        toll.promised += desk.promised();
    }
    toll.print("desk");
    CHECK(toll.faults >= toll.cuts);
    CHECK(toll.lostSectors > toll.cuts);
    CHECK(toll.whileOpening > 0);
    CHECK(toll.promised > toll.cuts);
}

TEST_CASE("no power cut takes from the centre what it acknowledged", "[powercuts]")
{
    Toll toll;
    const int wanted = cutsWanted();
    int renewals = 0;
    for (quint32 seed = 1; toll.cuts < wanted; ++seed) {
        CentreWork centre(seed);
        QRandomGenerator chance(seed);
        REQUIRE(centre.open() == QString());
        for (int i = 0; i < CutsOfAStore && toll.cuts < wanted; ++i) {
            INFO("store " << seed << ", cut " << i);
            centre.disk().cutAtNth(1 + chance.bounded(chance.bounded(2) == 0 ? 30 : 300));
            int groups = 0;
            bool lost = false;
            while (!lost && groups < 6) {
                lost = !centre.group();
                ++groups;
            }
            REQUIRE(lost == centre.disk().isDown()); // no refusal without a cut
            REQUIRE(centre.refused() == 0);
            if (chance.bounded(4) > 0)
                centre.close();
            centre.disk().cutPower();
            centre.close();
            ++toll.cuts;
            if (chance.bounded(3) == 0) {
                centre.disk().cutAtNth(1 + chance.bounded(8));
                centre.open();
                centre.close();
                centre.disk().cutPower();
                ++toll.cuts;
                ++toll.whileOpening;
            }
            const QStringList complaints = centre.settle();
            INFO(complaints.join(QStringLiteral("; ")).toStdString());
            REQUIRE(complaints.isEmpty());
        }
        toll.lostSectors += centre.disk().lostSectors();
        toll.faults += centre.disk().faults();
        toll.promised += centre.promised();
        renewals += centre.renewals();
    }
    toll.print("centre");
    CHECK(toll.faults >= toll.cuts);
    CHECK(toll.lostSectors > toll.cuts);
    CHECK(toll.whileOpening > 0);
    CHECK(toll.promised > toll.cuts);
    CHECK(renewals > toll.cuts / 4);
}
