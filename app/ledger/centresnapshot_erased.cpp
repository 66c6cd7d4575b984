// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"
#include "ledger/centresnapshot.h"

namespace hall {

QByteArray CentreSnapshot::ownVerifyKey() const
{
    return centreSigner(centreRoot(*m_database, m_storeKey), CentreId(counts().centre)).verify;
}

qint64 CentreSnapshot::keysLeft(const CaseId &file) const
{
    QSqlQuery &query = m_database->statement(QStringLiteral("keysLeft"));
    for (int place = 0; place < 3; ++place)
        query.bindValue(place, file.bytes());
    const qint64 left = m_database->run(query) && query.next() ? query.value(0).toLongLong() : -1;
    query.finish();
    return left;
}

std::optional<QHash<CaseId, QSet<WindowNumber>>> CentreSnapshot::everSeenBy(const QSet<CaseId> &files) const
{
    QHash<CaseId, QSet<WindowNumber>> seen;
    QSqlQuery &query = m_database->statement(QStringLiteral("feedCases"));
    if (!m_database->run(query))
        return std::nullopt;
    while (m_database->next(query)) {
        const CaseId file(QUuid::fromRfc4122(query.value(0).toByteArray()));
        if (files.contains(file))
            seen[file].insert(WindowNumber(query.value(1).toInt()));
    }
    query.finish();
    return m_database->failed() ? std::nullopt : std::optional(seen);
}

std::optional<QList<OldAccess>> CentreSnapshot::oldAccess(qint64 ms) const
{
    return hall::oldAccess(*m_database, ms);
}

bool CentreSnapshot::visitAccessSince(qint64 ms, const AccessVisit &visit) const
{
    return hall::visitAccessSince(*m_database, m_storeKey, ms, visit);
}

} // namespace hall
