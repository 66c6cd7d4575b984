// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include <algorithm>

namespace hall {

bool CentreLedger::Private::isErased(const CaseId &file) const
{
    QSqlQuery &query = bound("caseErased", {file.bytes()});
    const bool erased = database->run(query) && query.next();
    query.finish();
    return erased;
}

bool CentreLedger::Private::eraseCase(const CaseId &file, const KeyId &kept, const QSet<WindowNumber> &sees, const QSet<WindowNumber> &saw,
                                      QSet<WindowNumber> *touched)
{
    const auto drop = [this](const char *table, QSqlQuery &query) {
        const bool done = database->run(query);
        while (done && database->next(query))
            tally.leave(table, query.value(0).toByteArray());
        query.finish();
        return done && !database->failed();
    };
    // In the transaction that orders the erasure: no moment at which one is there without the other.
    if (!drop("case_key", bound("keysErase", {file.bytes(), kept.bytes()})) || !drop("fork_key", bound("forkKeysErase", {file.bytes()})))
        return false;
    openedBoxes.clear();
    transfers.remove(file);
    FeedRow row;
    row.file = file;
    row.kind = FeedRowKind::Erase;
    QList<WindowNumber> windows = (sees + saw).values();
    std::sort(windows.begin(), windows.end());
    for (const WindowNumber window : std::as_const(windows)) {
        if ((sees.contains(window) && !write("audienceDrop", {file.bytes(), window.value()})) || !appendRow(window, row, 0, false))
            return false;
        if (touched)
            touched->insert(window);
    }
    return true;
}

bool CentreLedger::wipeLog()
{
    if (shared())
        return true; // PostgreSQL's log is its administrator's to keep and to drop
    QSqlQuery &query = d->bound("shrinkLog", {});
    const bool done = query.exec();
    query.finish();
    return done;
}

QByteArray CentreLedger::sign(const QByteArray &message) const
{
    return crypto::sign(d->ownSigner(), message);
}

} // namespace hall
