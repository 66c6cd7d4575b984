// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/administration.h"

#include <algorithm>

namespace hall {

namespace {

constexpr Role TheTwo[] = {Role::SystemAdministrator, Role::SecurityAdministrator};

bool isOneOfTheTwo(const QSet<Role> &roles)
{
    return roles.contains(Role::SystemAdministrator) || roles.contains(Role::SecurityAdministrator);
}

QSet<Role> rolesOf(const OfficerId &officer, const QList<Standing> &officers)
{
    for (const Standing &one : officers) {
        if (one.officer == officer)
            return one.roles;
    }
    return {};
}

bool areTheTwo(const OrderAbout &order, const QList<Standing> &officers)
{
    const QSet<Role> by = rolesOf(order.by, officers);
    const QSet<Role> second = rolesOf(order.second, officers);
    const auto are = [&](Role one, Role other) { return by.contains(one) && second.contains(other); };
    return order.by != order.second && (are(TheTwo[0], TheTwo[1]) || are(TheTwo[1], TheTwo[0]));
}

/** Else an order of the two would hand the hall back to whoever keeps the machine. */
bool leavesBoth(const OrderAbout &order, const QList<Standing> &officers)
{
    return std::all_of(std::begin(TheTwo), std::end(TheTwo), [&](Role role) {
        return order.roles.contains(role) || std::any_of(officers.begin(), officers.end(), [&](const Standing &one) {
                   return one.officer != order.officer && one.roles.contains(role);
               });
    });
}

} // namespace

bool theTwoOrder(const QList<Standing> &officers)
{
    return std::all_of(std::begin(TheTwo), std::end(TheTwo), [&officers](Role role) {
        return std::any_of(officers.begin(), officers.end(), [role](const Standing &one) { return one.roles.contains(role) && (one.ownPassword || one.bound); });
    });
}

std::optional<OrderTrouble> orderTrouble(const OrderAbout &order, const QList<Standing> &officers)
{
    const bool somebody = !order.by.isNull() || !order.second.isNull();
    if (somebody && !areTheTwo(order, officers))
        return OrderTrouble::NotTheTwo;
    if (!theTwoOrder(officers))
        return std::nullopt;
    if (!somebody && !order.alone)
        return OrderTrouble::NeedsTheTwo;
    if (!somebody && (order.order != OfficerOrder::Reset || !isOneOfTheTwo(rolesOf(order.officer, officers))))
        return OrderTrouble::NotForOne;
    return leavesBoth(order, officers) ? std::nullopt : std::optional(OrderTrouble::LastOfTheTwo);
}

} // namespace hall
