// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/centreledger.h"

namespace hall {

struct TurnedAway
{
    int status = 403;
    const char *code = "";
};

/**
 * Why nobody with this certificate is answered; nothing for an active device. A certificate that is no device's
 * (certificate_revoked: renewed since, or of after the backup that was restored) is another thing than a device that a person
 * shut out (device_revoked, device_wiped): only the latter locks its desk.
 */
std::optional<TurnedAway> turnedAway(const std::optional<Device> &device);

} // namespace hall
