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

qint64 DeskLedger::headNumber() const
{
    return d->headNumber;
}

qint64 DeskLedger::acknowledgedNumber() const
{
    return d->acknowledged;
}

QMap<EventId, QString> DeskLedger::contestedBefore() const
{
    QMap<EventId, QString> before;
    QSqlQuery &query = d->database->statement(QStringLiteral("ownContestedBefore"));
    query.bindValue(QStringLiteral(":number"), d->acknowledged);
    if (d->database->run(query)) {
        while (query.next())
            before.insert(*EventId::fromBytes(query.value(0).toByteArray()), query.value(1).toString());
    }
    query.finish();
    return before;
}

} // namespace hall
