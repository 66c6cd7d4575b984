// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/brokenstreams.h"
#include "server/readingwatch.h"
#include "server/routes.h"
#include "sync/wire_access.h"

/** Who read what: takes the access streams of the desks, and tells a supervisor who looked at a case. In the ledger's thread. */
namespace hall::reading {

/**
 * Entries of the device's stream, in order; what is held already is not taken twice. 409 with the head that is held: access_gap, and
 * access_forked when the device signed something else there, or its store was copied: nothing is taken then. Both are an alarm in the log
 * and stand in \a broken. What was taken, \a watch adds up: who passes the budget of a day with it is an alarm.
 */
HttpAnswer take(CentreLedger &ledger, BrokenStreams &broken, ReadingWatch &watch, const QByteArray &certificate, const QList<ChainedAccess> &entries,
                const QDateTime &now);

/**
 * Who looked at a case, for an officer who may list that at a window of the device, as they are appointed now. A case that is not there,
 * that the window does not see, or that is an accusation is answered alike, by nobody; but for the discipline officer at window 23.
 */
HttpAnswer whoLooked(CentreLedger &ledger, const QByteArray &certificate, const wire::WhoLooked &asked);

} // namespace hall::reading
