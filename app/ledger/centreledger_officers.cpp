// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include <limits>

namespace hall {

namespace {

/** In the place of a verifier where no password opens: SQLite's driver reads no bytes as none at all. */
const QByteArray NoPassword("-");

} // namespace

std::optional<OfficerSecret> CentreLedger::officerSecret(const OfficerId &officer) const
{
    QSqlQuery &query = d->bound("officerSecret", {officer.bytes()});
    std::optional<OfficerSecret> secret;
    if (d->database->run(query) && d->database->next(query)) {
        secret = OfficerSecret{officer, {}, false, 0, 0, 0};
        const QVariantList columns{query.value(0), query.value(1), query.value(2), query.value(3), query.value(4), query.value(5)};
        // What somebody else has written there is nothing: nobody gets in by it, and nobody is kept out.
        if (query.value(6).toByteArray() == seals::row(d->storeKey, "officer_secret", columns)) {
            const QByteArray verifier = query.value(1).toByteArray();
            secret = OfficerSecret{officer, verifier == NoPassword ? QByteArray() : verifier, query.value(2).toInt() != 0, query.value(3).toInt(),
                                   query.value(4).toLongLong(), query.value(5).toLongLong()};
        }
    }
    query.finish();
    return secret;
}

bool CentreLedger::Private::countOfficer(const OfficerId &officer, qint64 nowMs)
{
    QSqlQuery &query = bound("officerSecret", {officer.bytes()});
    const bool asked = database->run(query);
    const bool counted = asked && database->next(query);
    query.finish();
    since.reset();
    return asked && (counted || writeSealed("officerSecretInsert", "officer_secret", {officer.bytes(), NoPassword, 0, 0, qint64(0), nowMs}));
}

bool CentreLedger::putOfficerSecret(const OfficerSecret &secret)
{
    Transaction transaction(*d->database);
    const QVariantList columns{secret.officer.bytes(), secret.verifier.isEmpty() ? NoPassword : secret.verifier, secret.once ? 1 : 0, secret.wrong, secret.nextTryMs, secret.since};
    const bool written = transaction.begun() && d->dropRow("officerSecretDrop", "officer_secret", secret.officer.bytes())
                         && d->writeSealed("officerSecretInsert", "officer_secret", columns) && d->writeTally() && transaction.commit();
    if (!written)
        d->forget();
    return written;
}

QList<OfficerId> CentreLedger::officers() const
{
    QList<OfficerId> found;
    QSqlQuery &query = d->bound("officerSecrets", {});
    if (d->database->run(query)) {
        while (d->database->next(query))
            found << OfficerId(QUuid::fromRfc4122(query.value(0).toByteArray()));
    }
    query.finish();
    return found;
}

std::optional<Officer> CentreLedger::officerOf(const OfficerId &officer)
{
    return routingOf(fileOf(officer)).officer;
}

QDateTime CentreLedger::officersSince()
{
    // A ledger whose counts cannot be read is none without officers.
    if (d->tallyBroken)
        return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    if (d->tally.rows.value("officer_secret") == 0)
        return {};
    if (!d->since) {
        // Rows that the tally counts and that are gone, or were changed, have been there: nobody goes back by them to no officers.
        const QList<OfficerId> all = officers();
        qint64 first = all.isEmpty() ? 0 : std::numeric_limits<qint64>::max();
        for (const OfficerId &officer : all)
            first = qMin(first, officerSecret(officer).value_or(OfficerSecret()).since);
        d->since = first;
    }
    return QDateTime::fromMSecsSinceEpoch(d->since.value_or(0), Qt::UTC);
}

} // namespace hall
