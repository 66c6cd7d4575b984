// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/feed.h"

#include <QtCore/QtEndian>

namespace hall {

QByteArray feedChain(const QByteArray &previous, const FeedRow &row)
{
    const qint64 position = qToBigEndian(row.position);
    QByteArray bytes = previous;
    bytes.append(reinterpret_cast<const char *>(&position), sizeof position);
    bytes.append(static_cast<char>(row.kind));
    if (row.kind == FeedRowKind::Event)
        bytes.append(row.event.hash).append(static_cast<char>(row.verdict));
    else
        bytes.append(row.file.bytes());
    return crypto::sha256(bytes);
}

} // namespace hall
