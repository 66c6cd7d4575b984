// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/turnedaway.h"

namespace hall {

std::optional<TurnedAway> turnedAway(const std::optional<Device> &device)
{
    if (!device)
        return TurnedAway{403, "certificate_revoked"};
    switch (device->state) {
    case DeviceState::Active: return std::nullopt;
    case DeviceState::Frozen: return TurnedAway{403, "device_frozen"};
    case DeviceState::Wiped: return TurnedAway{403, "device_wiped"};
    case DeviceState::Revoked: break;
    }
    return TurnedAway{403, "device_revoked"};
}

} // namespace hall
