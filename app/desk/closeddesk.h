// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/devicesecret.h"
#include "desk/storefailed.h"

namespace hall {

/** A desk whose program is not running, opened to carry something away. Nothing in it is changed. */
struct ClosedDesk
{
    EnrolledDesk desk;
    std::unique_ptr<DeskLedger> ledger; ///< draws from the Random it was opened with
};
/** For who then writes \a file, which may not be there yet. StoreFailed with a reason, see exportoutbox.h. */
Result<ClosedDesk> openClosedDesk(const QString &directory, const QString &file, Keyring *keyring, Random &random);
/** Answers \a count once \a content is durable in \a file, mode 0600. */
Result<int> carriedAway(const QString &file, const QByteArray &content, int count);

} // namespace hall
