// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"
#include "ledger/centreverify.h"

#include <QtSql/QSqlQuery>

namespace hall {

namespace {

QString countsOf(const seals::Tally &tally)
{
    QStringList counts;
    for (auto it = tally.rows.cbegin(); it != tally.rows.cend(); ++it)
        counts << QStringLiteral("%1=%2").arg(QString::fromLatin1(it.key())).arg(it.value());
    return counts.join(u',');
}

} // namespace

SignedHead verifying::headFrom(const QSqlQuery &row, const CentreId &centre)
{
    return {centre, QUuid::fromRfc4122(row.value(1).toByteArray()), row.value(0).toLongLong(), row.value(2).toLongLong(), row.value(3).toByteArray(),
            row.value(4).toLongLong(), row.value(5).toString(), row.value(6).toByteArray()};
}

QList<SignedHead> CentreLedger::newestHeads(int most) const
{
    QList<SignedHead> heads;
    QSqlQuery &query = d->bound("headsNewest", {most});
    if (d->database->run(query)) {
        while (d->database->next(query))
            heads.prepend(verifying::headFrom(query, d->centre));
    }
    query.finish();
    return heads;
}

bool CentreLedger::signHead(qint64 nowMs)
{
    if (d->tally.events == 0 || d->tallyBroken)
        return true;
    const QList<SignedHead> before = newestHeads(1);
    const SignedHead last = before.isEmpty() ? SignedHead() : before.first();
    // An idle night adds nothing.
    if (d->database->failed() || (last.epoch == d->epoch && last.position == d->tally.events && last.chain == d->tally.chain))
        return !d->database->failed();
    SignedHead head{d->centre, d->epoch, last.number + 1, d->tally.events, d->tally.chain, nowMs, countsOf(d->tally), {}};
    head.signature = crypto::sign(d->ownSigner(), headMessage(head));
    Transaction transaction(*d->database);
    const bool written = transaction.begun()
                         && d->writeSealed("headInsert", "signed_head",
                                           {head.number, head.epoch.toRfc4122(), head.position, head.chain, head.madeMs, head.counts, head.signature})
                         && d->writeTally() && transaction.commit();
    if (!written)
        d->forget();
    return written;
}

} // namespace hall
