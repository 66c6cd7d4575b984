// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officer.h"

namespace hall {

/** An order about an officer: each of them gives or takes a right or a password. */
enum class OfficerOrder { Add = 1, Change, Reset, Dismiss };

/** What counts of an officer when somebody gives such an order. */
struct Standing
{
    OfficerId officer;
    QSet<Role> roles;         ///< now; none: no officer any more
    bool ownPassword = false; ///< they set it themselves, and nobody else knows it
    bool bound = false;       ///< what they are now was ordered under this rule: a password given out anew does not end it
};

struct OrderAbout
{
    OfficerOrder order = OfficerOrder::Add;
    OfficerId officer;
    QSet<Role> roles;         ///< what they are after it
    OfficerId by, second;     ///< whose own passwords were given, in either order; null: nobody's
    bool alone = false;       ///< whoever keeps the machine asks for it without the two
};

enum class OrderTrouble {
    NeedsTheTwo,              ///< the two order it together, and were not asked
    NotTheTwo,                ///< who gave their passwords are not the system administrator and the security administrator
    NotForOne,                ///< alone a password is given out to one of the two, and nothing else is ordered
    LastOfTheTwo,             ///< nobody would be left of one of the two offices
};

/**
 * Whether the system administrator and the security administrator order together: from when both offices are held and both have a
 * password of their own, or were appointed or given another under this rule. Before, whoever keeps the machine sets the hall up.
 */
bool theTwoOrder(const QList<Standing> &officers);
/** Why an order is not carried out; nothing when it is. */
std::optional<OrderTrouble> orderTrouble(const OrderAbout &order, const QList<Standing> &officers);

} // namespace hall
