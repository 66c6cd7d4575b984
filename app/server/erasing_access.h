// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/erasing.h"

namespace hall::erasing {

/** What of the record of reading is past its time. */
struct AccessDue
{
    std::optional<int> years;   ///< as the schedule has it; nothing: it says nothing, and nothing is due
    QDate until;                ///< the last Beijing day of receipt that is; invalid without years
    QList<OldAccess> streams;
    qint64 entries() const;
};

/** Of \a snapshot, by \a table, on \a today. Refused: StoreFailed, unreadable. */
Result<AccessDue> accessDue(const CentreSnapshot &snapshot, const RetentionTable &table, QDate today);
/** {"years", "until", "entries"}: how many, and of nobody. */
QJsonObject toldOf(const AccessDue &due);

/** What one run did; \a good is false where the store failed before all of it. */
struct AccessErased
{
    qint64 entries = 0;
    bool good = true;
};
/** Erases what is due from the front of each device's record, some thousands in a commit. */
AccessErased eraseAccess(const Place &place, const AccessDue &due);

/** How many entries that \a certificate says are gone are here; -1: unreadable, or it names no day. */
qint64 accessLeft(const CentreSnapshot &snapshot, const QJsonObject &certificate);

} // namespace hall::erasing
