// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events.h"

#include <QtCore/QByteArray>

namespace hall {

/** The body's bytes before compression and sealing: a CBOR map with the officer's name, the window and the body's fields. */
struct EncodedBody
{
    EventKind kind;
    int version = 1;     ///< of the kind; a released version is read for ever
    QByteArray bytes;
};
inline constexpr int MaxBodyBytes = 256 * 1024; ///< before compression

EncodedBody encodeBody(const Event &event);

/** Fills officerName, window and body of \a event. False when the bytes are malformed or the kind or version is unknown. */
[[nodiscard]] bool decodeBody(int kind, int version, const QByteArray &bytes, Event &event);

} // namespace hall
