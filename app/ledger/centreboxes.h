// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/crypto.h"

#include <QtCore/QList>

namespace hall {

/** The centre's X25519 keys: the one for which desks box now, and those from before, for what was boxed to them and comes late. */
struct CentreBoxes
{
    crypto::BoxKey now;
    QList<crypto::BoxKey> earlier; ///< the newest first

    CentreBoxes() = default;
    CentreBoxes(const crypto::BoxKey &one) : now(one) {} // NOLINT(google-explicit-constructor): a centre that never changed its key has one
    /** What lies in \a box, whichever of them it is for. */
    std::optional<QByteArray> opened(const QByteArray &box) const
    {
        auto found = crypto::openBox(now, box);
        for (qsizetype i = 0; !found && i < earlier.size(); ++i)
            found = crypto::openBox(earlier[i], box);
        return found;
    }
};

} // namespace hall
