// SPDX-License-Identifier: GPL-3.0-or-later
#include "officershall.h"
#include "words/officerwords.h"

#include <QtWidgets/QAbstractItemView>

using namespace hall;
using words::OnOfficer;
using words::onOfficer;

TEST_CASE("a supervisor registers nobody, and the page says why", "[signin][officers][rights]")
{
    OfficersHall hall({{Gul, {Role::Supervisor}, {PetitionOffice}}}, {PetitionOffice});
    hall.unlocked(Gul);
    auto *nav = hall.find<QPushButton>("navRegister");
    CHECK_FALSE(nav->isEnabled());
    CHECK(nav->toolTip() == words::whyNot(Act::Register));
    CHECK(nav->accessibleDescription() == words::whyNot(Act::Register));
    for (const auto &[key, modifier] : {std::pair(Qt::Key_1, Qt::ControlModifier), std::pair(Qt::Key_N, Qt::ControlModifier)}) {
        QTest::keyClick(&hall.window, key, modifier);
        CHECK_FALSE(hall.find("facts")->isVisible());
    }
    hall.window.showAttention();
    CHECK(hall.shows("attentionAnalysis"));
    hall.window.showReceptions();
    CHECK(hall.find<QPushButton>("planReceptionButton")->isEnabled());
}

TEST_CASE("the figures and the roster are not for every role at the coordinator's seat", "[signin][officers][rights]")
{
    OfficersHall hall({{Alim, {Role::Receptionist}, {PetitionOffice}}}, {PetitionOffice});
    hall.unlocked();
    hall.window.showAttention();
    CHECK_FALSE(hall.shows("attentionAnalysis"));
    hall.window.showReceptions();
    CHECK_FALSE(hall.find<QPushButton>("planReceptionButton")->isEnabled());
}

TEST_CASE("an administrator sees no list, and a page says so in words", "[signin][officers][rights]")
{
    OfficersHall hall(justAlim() + QList<OfficerAppointed>{{Gul, {Role::SystemAdministrator}, {WindowNumber(1)}}});
    hall.unlocked();
    hall.room.file();
    hall.window.showMyWindow();
    hall.window.lock();
    hall.unlocked(Gul);
    CHECK(hall.shows("noCasesPage"));
    CHECK(hall.find<QLabel>("noCasesText")->text() == onOfficer(OnOfficer::NoCases));
    for (const char *name : {"navRegister", "navFind", "navWindow", "navAttention", "navReceptions"})
        CHECK_FALSE(hall.find<QPushButton>(name)->isEnabled());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
        QTest::keyClick(&hall.window, key, Qt::ControlModifier);
        CHECK(hall.shows("noCasesPage"));
    }
    for (const char *name : {"waitingTable", "ownedTable", "sentTable", "findResults", "attentionTable"})
        CHECK(hall.find<QAbstractItemView>(name)->model()->rowCount() == 0);
}
