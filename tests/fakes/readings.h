// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Entries of an access stream, as a desk makes them. */

#include "domain/access.h"
#include "fakes/cases.h"

namespace hall::fakes {

/** Of no case where the act is of none. The blind is drawn by who records it. */
inline AccessEntry aReading(AccessAct act, const CaseId &file, const QDateTime &at, const QString &officer = QStringLiteral("阿里木"), WindowNumber window = FrontDesk)
{
    AccessEntry entry;
    entry.act = act;
    if (isOfCase(act))
        entry.file = file;
    entry.officer = OfficerId(idOf(2));
    entry.officerName = officer;
    entry.window = window;
    entry.at = at;
    if (act == AccessAct::Unmasked)
        entry.reason = QStringLiteral("核对身份证件");
    return entry;
}

} // namespace hall::fakes
