// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officer.h"
#include "server/committer.h"

#include <QtCore/QJsonObject>

namespace hall {

/** Two officers who order something together, each with a password of their own. Not in the ledger's thread: a guess takes its time. */
namespace twopeople {

struct Person
{
    OfficerId id;
    QString name;
    QSet<Role> roles;     ///< none of who is no officer any more
    OfficerSecret secret{};
    bool serves = false;
};

struct Two
{
    Person by, second;
};

/**
 * {"by", "by_password", "and", "and_password"}: one of them is \a one, the other \a other, in either order. Refused with a sentence
 * otherwise; a wrong guess counts as at a desk, and is logged as \a code.
 */
Result<Two> confirmed(Committer &committer, Clock &clock, const QJsonObject &asked, Role one, Role other, const char *code);

} // namespace twopeople
} // namespace hall
