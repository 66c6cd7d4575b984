// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

namespace hall {

bool DeskLedger::failed() const
{
    return d->database->failed();
}

QUuid DeskLedger::incarnation() const
{
    return QUuid::fromRfc4122(d->meta(QStringLiteral("incarnation")));
}

} // namespace hall
