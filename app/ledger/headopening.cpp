// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/headopening.h"

#include <QtCore/QtEndian>

namespace hall {

namespace {

template <typename Number>
QByteArray bytesOf(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian<Number>(number, bytes.data());
    return bytes;
}

QByteArray measured(const QByteArray &bytes)
{
    return bytesOf(static_cast<quint32>(bytes.size())) + bytes;
}

} // namespace

QByteArray commitmentTo(const HeadOpening &opening)
{
    if (opening.chain.size() != crypto::HashSize || opening.blind.size() != HeadOpening::BlindSize)
        return {};
    return crypto::sha256(QByteArrayLiteral("hall-head-opening-1") + bytesOf(opening.position) + measured(opening.chain) + measured(opening.counts.toUtf8())
                          + measured(opening.blind));
}

} // namespace hall
