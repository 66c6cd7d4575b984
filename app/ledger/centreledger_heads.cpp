// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"
#include "ledger/headopening.h"

#include <QtSql/QSqlQuery>

namespace hall {

namespace {

QString countsOf(const seals::Tally &tally)
{
    QStringList counts{QStringLiteral("event=%1").arg(tally.events)}; // an empty ledger's are a text, too
    for (auto it = tally.rows.cbegin(); it != tally.rows.cend(); ++it)
        counts << QStringLiteral("%1=%2").arg(QString::fromLatin1(it.key())).arg(it.value());
    return counts.join(u',');
}

} // namespace

QList<SignedHead> CentreLedger::newestHeads(int most) const
{
    QList<SignedHead> heads;
    QSqlQuery &query = d->bound("headsNewest", {most});
    if (d->database->run(query)) {
        while (d->database->next(query))
            heads.prepend({d->centre, QUuid::fromRfc4122(query.value(1).toByteArray()), query.value(0).toLongLong(), query.value(2).toLongLong(),
                           query.value(3).toByteArray(), query.value(4).toByteArray()});
    }
    query.finish();
    return heads;
}

bool CentreLedger::signHead(qint64 nowMs, qint64 everyMs)
{
    if (d->tallyBroken)
        return true;
    const QList<SignedHead> before = newestHeads(1);
    const SignedHead last = before.isEmpty() ? SignedHead() : before.first();
    // Another server of this ledger was there first.
    if (d->database->failed() || (everyMs > 0 && last.epoch == d->epoch && last.madeMs / everyMs == nowMs / everyMs))
        return !d->database->failed();
    const HeadOpening opening{d->tally.events, d->tally.chain, countsOf(d->tally), d->random->bytes(HeadOpening::BlindSize)};
    SignedHead head{d->centre, d->epoch, last.number + 1, nowMs, commitmentTo(opening), {}};
    head.signature = crypto::sign(d->ownSigner(), headMessage(head));
    Transaction transaction(*d->database);
    const bool written = transaction.begun()
                         && d->writeSealed("headInsert", "signed_head",
                                           {head.number, head.epoch.toRfc4122(), head.madeMs, head.commitment, opening.position, opening.chain, opening.counts,
                                            opening.blind, head.signature})
                         && d->writeTally() && transaction.commit();
    if (!written)
        d->forget();
    return written;
}

} // namespace hall
