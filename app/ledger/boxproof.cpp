// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/boxproof.h"

namespace hall {

QByteArray boxesProof(const crypto::BoxKey &own, const QByteArray &other, const DeviceId &device, const BoxKeys &keys)
{
    const QByteArray shared = crypto::agreed(own, other);
    // A length each: one key in the place of the other is another announcement.
    const auto told = [](const QByteArray &key) { return QByteArray(1, static_cast<char>(key.size())) + key; };
    return shared.isEmpty() ? QByteArray() : crypto::keyedHash(shared, "boxes", device.bytes() + told(keys.cases) + told(keys.sealedRoom));
}

QByteArray serverBoxMessage(const CentreId &centre, const QByteArray &open)
{
    return "hall-box-1" + centre.bytes() + open;
}

} // namespace hall
