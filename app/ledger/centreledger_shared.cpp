// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace hall {

bool CentreLedger::shared() const
{
    return d->database->shared();
}

QString CentreLedger::tag() const
{
    return d->tag;
}

bool CentreLedger::catchUp()
{
    return d->catchUp();
}

CentreLedger::Turn::Turn(CentreLedger &ledger)
{
    if (ledger.shared())
        m_transaction.emplace(*ledger.d->database);
}

bool CentreLedger::Turn::begun() const
{
    return !m_transaction || m_transaction->begun();
}

bool CentreLedger::Turn::commit()
{
    return !m_transaction || m_transaction->commit();
}

bool CentreLedger::Private::enter()
{
    // One lock a centre; before there is one, that of all who would make it.
    const qint64 lock = centre.isNull() ? 0 : qFromBigEndian<qint64>(centre.bytes().constData());
    QSqlQuery &query = bound("lockCentre", {lock});
    const bool locked = database->run(query);
    query.finish();
    return locked && (centre.isNull() || (catchUp() && !tallyBroken));
}

bool CentreLedger::Private::catchUp()
{
    if (!database->shared())
        return true;
    QHash<QString, QByteArray> stored;
    QSqlQuery &rows = bound("metaAll", {});
    bool more = database->run(rows);
    while (more && database->next(rows))
        stored.insert(rows.value(0).toString(), rows.value(1).toByteArray());
    rows.finish();
    if (!more || database->failed())
        return false;

    readSettling(stored.value(QStringLiteral("settling")));
    readWaiting(stored.value(QStringLiteral("waiting")));
    const QUuid stands = QUuid::fromRfc4122(stored.value(QStringLiteral("epoch")));
    if (stale || tallyBroken || stands != epoch) {
        epoch = stands;
        stale = false;
        forget();
        return !database->failed();
    }
    const QByteArray sealed = stored.value(QStringLiteral("tally"));
    if (sealed == seenTally)
        return true;
    const auto read = seals::Tally::open(sealed, tallyContext(), storeKey);
    if (!read) {
        forget();
        return !database->failed();
    }
    QSqlQuery &changed = bound("casesAfter", {lastPosition});
    more = database->run(changed);
    while (more && database->next(changed)) {
        const CaseId file(QUuid::fromRfc4122(changed.value(0).toByteArray()));
        routing.remove(file);
        transfers.insert(file); // perhaps; whoever asks looks
    }
    changed.finish();
    tally = *read;
    seenTally = sealed;
    lastPosition = tally.events;
    feedEnds.clear();
    for (auto end = tally.feeds.cbegin(); end != tally.feeds.cend(); ++end)
        feedEnds.insert(WindowNumber(end.key()), {end->position, end->chain});
    return more && !database->failed();
}

bool CentreLedger::Private::tell(const QSet<WindowNumber> &windows)
{
    if (!database->shared())
        return true;
    QStringList numbers;
    for (const WindowNumber window : windows)
        numbers << QString::number(window.value());
    std::sort(numbers.begin(), numbers.end());
    QSqlQuery &query = bound("tellOthers", {QString(tag + u':' + numbers.join(u','))});
    const bool told = database->run(query);
    query.finish();
    return told;
}

} // namespace hall
