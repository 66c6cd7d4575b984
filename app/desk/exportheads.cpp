// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exportheads.h"

#include "desk/closeddesk.h"

namespace hall {

Result<int> exportHeads(const QString &directory, const QString &file, Keyring *keyring)
{
    SystemRandom random;
    const auto closed = openClosedDesk(directory, file, keyring, random);
    if (!closed)
        return closed.refusal();
    const QList<SignedHead> heads = closed->ledger->heads();
    if (closed->ledger->failed())
        return storeFailed("read_failed");
    return carriedAway(file, headLines(heads), static_cast<int>(heads.size()));
}

} // namespace hall
