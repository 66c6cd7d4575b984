// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

#include "domain/planted.h"

namespace hall {

bool DeskLedger::failed() const
{
    return d->database->failed();
}

qint64 DeskLedger::ownCount() const
{
    return d->headNumber;
}

std::optional<Refusal> DeskLedger::undoAfter(qint64 number)
{
    if (d->headNumber <= number || HALL_PLANTED("refused_save_kept"))
        return std::nullopt;
    QByteArray hash = firstPrevious();
    if (number > 0) {
        QSqlQuery &query = d->database->statement(QStringLiteral("ownHash"));
        query.bindValue(QStringLiteral(":number"), number);
        if (!d->database->run(query) || !query.next())
            return d->failure();
        hash = query.value(0).toByteArray();
        query.finish();
    }
    Transaction transaction(*d->database);
    QSqlQuery &undo = d->database->statement(QStringLiteral("ownUndo"));
    undo.bindValue(QStringLiteral(":number"), number);
    // A filing that never was leaves no keys; every other case has an event left.
    if (!transaction.begun() || !d->database->run(undo) || !d->database->run(d->database->statement(QStringLiteral("keysOfNothing")))
        || !transaction.commit())
        return d->failure();
    d->headNumber = number;
    d->headHash = hash;
    return std::nullopt;
}

QUuid DeskLedger::incarnation() const
{
    return QUuid::fromRfc4122(d->meta(QStringLiteral("incarnation")));
}

} // namespace hall
