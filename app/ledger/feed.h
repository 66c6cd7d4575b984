// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/servicewindow.h"
#include "ledger/envelope.h"

#include <QtCore/QList>
#include <QtCore/QUuid>

namespace hall {

/** A case key on its way: in a sealed box for its recipient (the server when \a recipient is null, else a device). */
struct BoxedKey
{
    KeyId id;
    CaseId file;
    Stratum stratum = Stratum::Routing;
    DeviceId recipient;
    QByteArray box;
};

/** How far a reader has read: position alone would not notice a restored server. */
struct Cursor
{
    QUuid epoch;
    qint64 position = 0;
    QByteArray chain;      ///< 32 bytes; zero bytes at position 0
};

/** Erase: the case's retention period has ended; all keys of it go, of unsent and contested work too, and stay away. */
enum class FeedRowKind { Event = 1, Withdraw = 2, Erase = 3 };

/**
 * One line of a window's feed.
 *   chain = SHA-256(previous chain ‖ position ‖ kind ‖ (hash ‖ verdict | case id))
 */
struct FeedRow
{
    qint64 position = 0;
    FeedRowKind kind = FeedRowKind::Event;
    CaseId file;
    SealedEvent event;           ///< without its link; of an event alone
    Verdict verdict = Verdict::Accepted;
    QString code;                ///< of a contested event
    QByteArray chain;
};
QByteArray feedChain(const QByteArray &previous, const FeedRow &row);

struct FeedPage
{
    QUuid epoch;
    WindowNumber window;
    QList<FeedRow> rows;
    QList<BoxedKey> keys;        ///< for the reading device, of cases that enter the feed in this page
    qint64 head = 0;             ///< the feed's last position when the page was made
};

/** What the server says of one pushed event. */
struct Acknowledgement
{
    EventId id;
    QByteArray hash;
    Verdict verdict = Verdict::Accepted;
    QString code;                ///< of anything but accepted
};

} // namespace hall
