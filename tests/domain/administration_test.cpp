// SPDX-License-Identifier: GPL-3.0-or-later
/** Who orders that somebody becomes an officer, changes, gets another password or leaves. */
#include "domain/administration.h"

#include "domain/eventcodec.h"
#include "fakes/cases.h"
#include "fakes/printers.h"

#include <catch2/catch.hpp>

using namespace hall;
using namespace hall::fakes;

namespace {

const OfficerId System(idOf(1));
const OfficerId Security(idOf(2));
const OfficerId Clerk(idOf(3));
const OfficerId Auditing(idOf(4));

Standing standing(const OfficerId &officer, Role role, bool own = true)
{
    return {officer, {role}, own, false};
}

/** All four have passwords of their own. */
QList<Standing> aHall()
{
    return {standing(System, Role::SystemAdministrator), standing(Security, Role::SecurityAdministrator), standing(Clerk, Role::Receptionist),
            standing(Auditing, Role::Auditor)};
}

OrderAbout orders(OfficerOrder order, const OfficerId &about, const QSet<Role> &roles, const OfficerId &by = {}, const OfficerId &second = {})
{
    return {order, about, roles, by, second, false};
}

bool troubled(const OrderAbout &order, const QList<Standing> &officers, OrderTrouble trouble)
{
    return orderTrouble(order, officers) == trouble;
}

const QList<std::pair<OfficerOrder, QSet<Role>>> EachAboutTheClerk{{OfficerOrder::Add, {Role::Coordinator}},
                                                                   {OfficerOrder::Change, {Role::Coordinator}},
                                                                   {OfficerOrder::Reset, {Role::Receptionist}},
                                                                   {OfficerOrder::Dismiss, {}}};

} // namespace

TEST_CASE("while a hall is being set up whoever keeps the machine appoints: until both administrators have a password of their own", "[administration]")
{
    const QList<QList<Standing>> halls{{},
                                       {standing(System, Role::SystemAdministrator)},
                                       {standing(System, Role::SystemAdministrator), standing(Auditing, Role::Auditor)},
                                       {standing(System, Role::SystemAdministrator), standing(Security, Role::SecurityAdministrator, false)},
                                       {standing(System, Role::SystemAdministrator, false), standing(Security, Role::SecurityAdministrator)}};
    for (const QList<Standing> &hall : halls) {
        CHECK_FALSE(theTwoOrder(hall));
        for (const auto &[order, roles] : EachAboutTheClerk)
            CHECK_FALSE(orderTrouble(orders(order, Clerk, roles), hall));
    }
    CHECK(theTwoOrder(aHall()));
}

TEST_CASE("afterwards every order about an officer is the system administrator's and the security administrator's together", "[administration]")
{
    for (const auto &[order, roles] : EachAboutTheClerk) {
        CHECK(troubled(orders(order, Clerk, roles), aHall(), OrderTrouble::NeedsTheTwo));
        CHECK_FALSE(orderTrouble(orders(order, Clerk, roles, System, Security), aHall()));
        CHECK_FALSE(orderTrouble(orders(order, Clerk, roles, Security, System), aHall()));
    }
}

TEST_CASE("one of the two with anybody else, twice the same, or somebody who has left do not order", "[administration]")
{
    QList<Standing> hall = aHall();
    hall << Standing{OfficerId(idOf(5)), {}, true, false};
    for (const OfficerId &second : {System, Clerk, Auditing, OfficerId(idOf(5)), OfficerId(idOf(99)), OfficerId()}) {
        CHECK(troubled(orders(OfficerOrder::Reset, Clerk, {Role::Receptionist}, System, second), hall, OrderTrouble::NotTheTwo));
        CHECK(troubled(orders(OfficerOrder::Reset, Clerk, {Role::Receptionist}, second, System), hall, OrderTrouble::NotTheTwo));
    }
}

TEST_CASE("a password that is given out to one of the two does not hand the hall back to whoever keeps the machine", "[administration]")
{
    QList<Standing> hall = aHall();
    hall[1].ownPassword = false;
    hall[1].bound = true;
    CHECK(theTwoOrder(hall));
    CHECK(troubled(orders(OfficerOrder::Reset, Clerk, {Role::Receptionist}), hall, OrderTrouble::NeedsTheTwo));
}

TEST_CASE("where nobody knows the password of one of the two, whoever keeps the machine gives out that one, and nothing else", "[administration]")
{
    const auto alone = [](OfficerOrder order, const OfficerId &about, const QSet<Role> &roles) {
        OrderAbout asked = orders(order, about, roles);
        asked.alone = true;
        return asked;
    };
    CHECK_FALSE(orderTrouble(alone(OfficerOrder::Reset, System, {Role::SystemAdministrator}), aHall()));
    CHECK_FALSE(orderTrouble(alone(OfficerOrder::Reset, Security, {Role::SecurityAdministrator}), aHall()));
    for (const OfficerId &about : {Clerk, Auditing})
        CHECK(troubled(alone(OfficerOrder::Reset, about, {Role::Receptionist}), aHall(), OrderTrouble::NotForOne));
    CHECK(troubled(alone(OfficerOrder::Dismiss, Security, {}), aHall(), OrderTrouble::NotForOne));
    CHECK(troubled(alone(OfficerOrder::Change, Security, {Role::SystemAdministrator}), aHall(), OrderTrouble::NotForOne));
    CHECK(troubled(alone(OfficerOrder::Add, OfficerId(idOf(6)), {Role::SecurityAdministrator}), aHall(), OrderTrouble::NotForOne));
    // And of a hall that is being set up nothing is circumvented.
    CHECK_FALSE(orderTrouble(alone(OfficerOrder::Reset, Clerk, {Role::Receptionist}), {standing(Clerk, Role::Receptionist)}));
}

TEST_CASE("the last who holds one of the two offices is neither dismissed nor made something else before another is appointed", "[administration]")
{
    CHECK(troubled(orders(OfficerOrder::Dismiss, Security, {}, System, Security), aHall(), OrderTrouble::LastOfTheTwo));
    CHECK(troubled(orders(OfficerOrder::Change, System, {Role::Receptionist}, System, Security), aHall(), OrderTrouble::LastOfTheTwo));
    CHECK_FALSE(orderTrouble(orders(OfficerOrder::Reset, Security, {Role::SecurityAdministrator}, System, Security), aHall()));
    const QList<Standing> three = aHall() << standing(OfficerId(idOf(6)), Role::SecurityAdministrator, false);
    CHECK_FALSE(orderTrouble(orders(OfficerOrder::Dismiss, Security, {}, System, Security), three));
}

TEST_CASE("an appointment says who ordered it: two people, or nobody, or that it was done without them", "[administration][officers]")
{
    const auto read = [](const OfficerAppointed &appointment) {
        const Event event{EventId(idOf(11)), CaseId(idOf(12)), DeviceId(idOf(13)), OfficerId(idOf(14)), QStringLiteral("centre"), FrontDesk,
                          QDateTime::fromMSecsSinceEpoch(1'770'000'000'123, Qt::UTC), appointment};
        const EncodedBody body = encodeBody(event);
        Event back;
        return decodeBody(static_cast<int>(body.kind), body.version, body.bytes, back) ? std::optional(std::get<OfficerAppointed>(back.body)) : std::nullopt;
    };
    OfficerAppointed appointment{QStringLiteral("阿里木"), {Role::Receptionist}, {FrontDesk}};
    REQUIRE(read(appointment));
    CHECK(read(appointment)->by.isNull());
    CHECK_FALSE(read(appointment)->alone);
    appointment.alone = true;
    CHECK(read(appointment)->alone);
    appointment.by = System;
    appointment.second = Security;
    CHECK_FALSE(read(appointment)); // both cannot be
    appointment.alone = false;
    CHECK(read(appointment)->by == System);
    CHECK(read(appointment)->second == Security);
    appointment.second = System;
    CHECK_FALSE(read(appointment));
    appointment.second = OfficerId();
    CHECK_FALSE(read(appointment));
}
