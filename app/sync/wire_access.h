// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "ledger/accesschain.h"

#include <QtCore/QList>

/** The access stream between desk and server: who read what, and who looked at a case. As strict as the rest of the wire. */
namespace hall::wire {

inline constexpr int MaxAccessPerPush = 500;
inline constexpr qint64 MaxAccessPlain = 160 * 1024;   ///< bytes of what the entries of a push say
inline constexpr qint64 MaxAccessBytes = 256 * 1024;   ///< of a whole push
inline constexpr int MaxLooked = 500;                  ///< entries in an answer, the newest
inline constexpr int MaxWhoLookedBytes = 1024;

/** POST /v1/access: entries of the device's stream, in order. Answered by the head that the server then holds; a 409 is a Held. */
QByteArray encode(const QList<ChainedAccess> &entries);
std::optional<QList<ChainedAccess>> decodeAccessPush(const QByteArray &bytes);
QByteArray encode(const AccessHead &head);
std::optional<AccessHead> decodeAccessHead(const QByteArray &json);

/** POST /v1/access/of: JSON. Who asks, and of which case. */
struct WhoLooked
{
    CaseId file;
    OfficerId officer;
};
QByteArray encode(const WhoLooked &asked);
std::optional<WhoLooked> decodeWhoLooked(const QByteArray &json);
/** The answer, the newest first: act, moment, name, window, reason and paper; the ids are left out. */
QByteArray encode(const QList<AccessEntry> &looked);
std::optional<QList<AccessEntry>> decodeLooked(const QByteArray &json);

} // namespace hall::wire
