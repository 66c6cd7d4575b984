// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"
#include "ledger/centresnapshot.h"
#include "ledger/centreverify.h"

#include <limits>
#include <map>

namespace hall {

namespace {

/** As the centre keeps it: with what opens it. */
struct OpenHead
{
    SignedHead head;
    HeadOpening opening;
};

QByteArray chainAt(Database &database, qint64 position)
{
    if (position == 0)
        return firstPrevious();
    QSqlQuery &query = database.statement(QStringLiteral("chainAt"));
    query.bindValue(0, position);
    const QByteArray chain = database.run(query) && query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return chain;
}

QList<OpenHead> headsOf(Database &database, const CentreId &centre)
{
    QList<OpenHead> heads;
    QSqlQuery &rows = database.statement(QStringLiteral("sealedHeads"));
    if (database.run(rows)) {
        while (database.next(rows))
            heads << OpenHead{{centre, QUuid::fromRfc4122(rows.value(1).toByteArray()), rows.value(0).toLongLong(), rows.value(2).toLongLong(),
                               rows.value(3).toByteArray(), rows.value(8).toByteArray()},
                              {rows.value(4).toLongLong(), rows.value(5).toByteArray(), rows.value(6).toString(), rows.value(7).toByteArray()}};
    }
    rows.finish();
    return heads;
}

/** Whether this ledger stood where the head's opening says, and that is what was signed. */
bool stoodThere(Database &database, const OpenHead &one)
{
    return commitmentTo(one.opening) == one.head.commitment && chainAt(database, one.opening.position) == one.opening.chain;
}

} // namespace

QList<SignedHead> verifying::deniedHeads(Database &database, const QByteArray &storeKey)
{
    const CentreId centre(QUuid::fromRfc4122(centreMeta(database, "centre")));
    const QByteArray verifyKey = centreSigner(centreRoot(database, storeKey), centre).verify;
    QList<SignedHead> denied;
    const QList<OpenHead> all = headsOf(database, centre);
    for (const OpenHead &one : all) {
        if (!isSignedBy(one.head, verifyKey) || !stoodThere(database, one))
            denied << one.head;
    }
    return denied;
}

std::optional<QString> verifying::heads(Database &database, const QByteArray &storeKey)
{
    const QList<SignedHead> denied = deniedHeads(database, storeKey);
    if (database.failed())
        return QStringLiteral("signed_head: unreadable");
    return denied.isEmpty() ? std::nullopt : std::optional(headName(denied.first()));
}

CentreSnapshot::HeadsFound CentreSnapshot::compare(const QList<SignedHead> &heads, const QSet<QUuid> &restored) const
{
    HeadsFound found;
    const Counts stands = counts();
    const CentreId centre(stands.centre);
    const QByteArray verifyKey = centreSigner(centreRoot(*m_database, m_storeKey), centre).verify;
    // Of an epoch that a restore has ended only so much is sure to be here as its own heads here say. That one has, a person must know.
    QMap<QUuid, qint64> sure{{stands.epoch, std::numeric_limits<qint64>::max()}};
    std::map<qint64, OpenHead> own; // of every epoch: numbers go on over a restore
    const QList<OpenHead> all = headsOf(*m_database, centre);
    for (const OpenHead &one : all) {
        sure[one.head.epoch] = qMax(sure.value(one.head.epoch), one.head.number);
        own[one.head.number] = one;
    }
    std::optional<SignedHead> missing;
    for (const SignedHead &head : heads) {
        if (head.centre != centre || !isSignedBy(head, verifyKey)) {
            found.bad = headName(head) + QStringLiteral(": not signed by this centre");
            return found;
        }
        if (head.number > sure.value(head.epoch)) {
            ++found.lost;
            if (!missing && !restored.contains(head.epoch))
                missing = head;
            continue;
        }
        ++found.compared;
        const auto kept = own.find(head.number);
        if (kept == own.end() || kept->second.head.epoch != head.epoch || contradict(kept->second.head, head) || !stoodThere(*m_database, kept->second)) {
            found.bad = headName(head);
            return found;
        }
    }
    if (missing) {
        const QString epoch = missing->epoch.toString(QUuid::WithoutBraces);
        found.bad = QStringLiteral("%1 and newer heads of epoch %2 are not in this ledger: say --restored %2 if a backup from before was restored").arg(headName(*missing), epoch);
    }
    if (m_database->failed())
        found.bad = QStringLiteral("unreadable");
    return found;
}

} // namespace hall
