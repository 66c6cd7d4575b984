// SPDX-License-Identifier: GPL-3.0-or-later
/** A desk at which somebody is signed in, whose disk breaks and is whole again later. */
#include "fakes/lines.h"
#include "fakes/officers.h"
#include "fakes/printers.h"
#include "fakes/simdisk.h"
#include "fakes/cases.h"

using namespace hall;
using namespace hall::fakes;

TEST_CASE("a desk whose store could not be opened at the first try goes on with the officer's keys when it can", "[heal]")
{
    const QString alim = QStringLiteral("阿里木");
    QTemporaryDir folder;
    SimDisk disk(folder.path(), 1);
    enrolAlone(folder.path());
    REQUIRE(appointAlone(folder.path(), alim, {Role::Receptionist}, {FrontDesk}, QStringLiteral("koktogay-2026")));
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    const auto timers = std::make_shared<FakeTimers>();
    options.timers = timers;
    options.transport = [](const EnrolledDesk &) -> std::unique_ptr<Transport> { return std::make_unique<FakeTransport>(); };
    auto opened = Desk::open(options);
    REQUIRE(opened.ok());
    const auto desk = std::move(opened.value());
    desk->signIn({alim, QStringLiteral("koktogay-2026"), {}});
    FileCase order = aFiling();
    order.code.reset();
    const auto first = desk->fileCase(order);
    REQUIRE(first.ok());

    disk.failNth(ChangingActions | DiskAction::Read, 1, true);
    CHECK_FALSE(desk->fileCase(order).ok());
    timers->pass(7'000); // three tries
    CHECK_FALSE(desk->fileCase(order).ok());
    disk.heal();
    timers->pass(3'000);
    CHECK(desk->fileCase(order).ok());
    CHECK(desk->caseView(first.value()));

    // Locked meanwhile: nobody is in.
    disk.failNth(ChangingActions | DiskAction::Read, 1, true);
    CHECK_FALSE(desk->fileCase(order).ok());
    timers->pass(3'000);
    desk->lock();
    disk.heal();
    timers->pass(3'000);
    CHECK_FALSE(desk->fileCase(order).ok());
}
