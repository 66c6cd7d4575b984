// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "ledger/database.h"

#include <functional>

namespace hall {

/** An entry of the access stream, as the centre holds it. */
struct HeldAccess
{
    DeviceId device;
    qint64 number = 0;
    QDateTime received;                 ///< UTC, by the centre's clock
    std::optional<AccessEntry> entry;   ///< nothing: its desk's disk has spoilt it, or somebody has changed it here
};
using AccessVisit = std::function<void(const HeldAccess &)>;

/** Shows every entry received at \a ms since 1970 UTC or later, the first received first. False: not all were shown. */
bool visitAccessSince(Database &database, const QByteArray &storeKey, qint64 ms, const AccessVisit &visit);

/** The front of a device's stream that is past its time. */
struct OldAccess
{
    DeviceId device;
    qint64 upTo = 0;    ///< the last number of it
    qint64 entries = 0;
};
/** What was received before \a ms since 1970 UTC, of each device up to the first entry that is younger. Nothing: unreadable. */
std::optional<QList<OldAccess>> oldAccess(Database &database, qint64 ms);

} // namespace hall
