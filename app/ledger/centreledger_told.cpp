// SPDX-License-Identifier: GPL-3.0-or-later
/** What one device alone is told. */
#include "ledger/centreledger_p.h"

namespace hall {

QList<CaseId> CentreLedger::erasedFiledBy(const Device &device, qint64 sinceMs, int most) const
{
    QList<CaseId> files;
    if (device.windows.contains(DisciplineRoom))
        return files;
    QSqlQuery &query = d->bound("erasedFiledBy", {DisciplineRoom.value(), device.author().bytes(), sinceMs, most});
    bool more = d->database->run(query);
    while (more && d->database->next(query))
        files.append(CaseId(QUuid::fromRfc4122(query.value(0).toByteArray())));
    query.finish();
    return files;
}

} // namespace hall
