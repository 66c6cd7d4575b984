// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refusal.h"

#include <QtCore/QString>

#include <optional>

namespace hall {

/**
 * Puts the secret of the desk in \a directory back, which its keyring has lost, as `reception-server open-device` wrote it to
 * \a file. StoreFailed with a reason: not_readable, wrong_key (another desk's), not_writable.
 */
std::optional<Refusal> restoreDeviceSecret(const QString &directory, const QString &file);

} // namespace hall
