// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"
#include "ledger/centresnapshot.h"
#include "ledger/centreverify.h"

#include <limits>

namespace hall {

namespace {

QByteArray chainAt(Database &database, qint64 position)
{
    QSqlQuery &query = database.statement(QStringLiteral("chainAt"));
    query.bindValue(0, position);
    const QByteArray chain = database.run(query) && query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return chain;
}

QList<SignedHead> headsOf(Database &database, const CentreId &centre)
{
    QList<SignedHead> heads;
    QSqlQuery &rows = database.statement(QStringLiteral("sealedHeads"));
    if (database.run(rows)) {
        while (database.next(rows))
            heads << verifying::headFrom(rows, centre);
    }
    rows.finish();
    return heads;
}

} // namespace

std::optional<QString> verifying::heads(Database &database, const QByteArray &storeKey)
{
    const CentreId centre(QUuid::fromRfc4122(centreMeta(database, "centre")));
    const QByteArray verifyKey = centreSigner(storeKey, centre).verify;
    const QList<SignedHead> all = headsOf(database, centre);
    for (const SignedHead &head : all) {
        if (!isSignedBy(head, verifyKey) || chainAt(database, head.position) != head.chain)
            return headName(head);
    }
    return database.failed() ? std::optional(QStringLiteral("signed_head: unreadable")) : std::nullopt;
}

CentreSnapshot::HeadsFound CentreSnapshot::compare(const QList<SignedHead> &heads) const
{
    HeadsFound found;
    const Counts stands = counts();
    const CentreId centre(stands.centre);
    const QByteArray verifyKey = centreSigner(m_storeKey, centre).verify;
    // Of an epoch that a restore has ended only so much is sure to be here as its own heads here say.
    QMap<QUuid, qint64> sure{{stands.epoch, std::numeric_limits<qint64>::max()}};
    const QList<SignedHead> own = headsOf(*m_database, centre);
    for (const SignedHead &head : own)
        sure[head.epoch] = qMax(sure.value(head.epoch), head.position);
    for (const SignedHead &head : heads) {
        if (head.centre != centre || !isSignedBy(head, verifyKey)) {
            found.bad = headName(head) + QStringLiteral(": not signed by this centre");
            return found;
        }
        if (head.position > sure.value(head.epoch)) {
            ++found.lost;
            continue;
        }
        ++found.compared;
        if (chainAt(*m_database, head.position) != head.chain) {
            found.bad = headName(head);
            return found;
        }
    }
    if (m_database->failed())
        found.bad = QStringLiteral("unreadable");
    return found;
}

} // namespace hall
