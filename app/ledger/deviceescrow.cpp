// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deviceescrow.h"

namespace hall::escrow {

namespace {

constexpr qsizetype IdBytes = 16;

QByteArray prefixOf(Secret kind)
{
    return kind == Secret::Cases ? QByteArrayLiteral("hall-escrow-cases-1") : QByteArrayLiteral("hall-escrow-device-1");
}

} // namespace

QByteArray boxed(const QByteArray &centreKey, Secret kind, const DeviceId &device, const QByteArray &secret, Random &random)
{
    QByteArray plain = prefixOf(kind) + device.bytes();
    plain.reserve(plain.size() + secret.size()); // a buffer that moves leaves a copy behind
    plain.append(secret);
    const crypto::WipedAtEnd wiped(plain);
    return crypto::boxTo(centreKey, plain, random);
}

std::optional<DeviceId> deviceIn(const QByteArray &opened, Secret kind)
{
    const QByteArray prefix = prefixOf(kind);
    if (opened.size() != prefix.size() + IdBytes + crypto::KeySize || !opened.startsWith(prefix))
        return std::nullopt;
    return DeviceId::fromBytes(opened.mid(prefix.size(), IdBytes));
}

std::optional<QByteArray> secretIn(const QByteArray &opened, Secret kind, const DeviceId &device)
{
    return deviceIn(opened, kind) == std::optional(device) ? std::optional(opened.right(crypto::KeySize)) : std::nullopt;
}

} // namespace hall::escrow
