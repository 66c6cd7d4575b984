// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/accesschain.h"

#include <QtCore/QtEndian>

namespace hall {

namespace {

QByteArray bytesOf(qint64 number)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray accessHash(const QByteArray &previous, qint64 number, const QByteArray &plain)
{
    return crypto::sha256(previous + bytesOf(number) + plain);
}

QByteArray accessMessage(const QByteArray &hash)
{
    return QByteArrayLiteral("hall-access-1") + hash;
}

QByteArray accessContext(const QByteArray &device, qint64 number)
{
    return QByteArrayLiteral("access") + device + bytesOf(number);
}

bool isSound(const ChainedAccess &entry, const QByteArray &verifyKey)
{
    const bool hashed = entry.plain.isEmpty() || entry.hash == accessHash(entry.previous, entry.number, entry.plain);
    return hashed && crypto::verify(verifyKey, accessMessage(entry.hash), entry.signature);
}

} // namespace hall
