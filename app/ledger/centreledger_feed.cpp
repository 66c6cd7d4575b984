// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include "domain/planted.h"
#include "ledger/centresnapshot.h"

namespace hall {

CentreLedger::CursorState CentreLedger::checkCursor(WindowNumber window, const Cursor &cursor) const
{
    if (cursor.epoch != d->epoch)
        return CursorState::UnknownEpoch;
    if (cursor.position == 0)
        return cursor.chain == firstPrevious() ? CursorState::Good : CursorState::UnknownPosition;
    QSqlQuery &query = d->bound("feedChainAt", {window.value(), cursor.position});
    const bool same = d->database->run(query) && query.next() && query.value(0).toByteArray() == cursor.chain;
    query.finish();
    return same ? CursorState::Good : CursorState::UnknownPosition;
}

qint64 CentreLedger::feedHead(WindowNumber window) const
{
    return d->feedEnd(window).position;
}

FeedPage CentreLedger::feedPage(WindowNumber window, qint64 after, int maxRows, qint64 maxBytes, const Device &reader)
{
    FeedPage page;
    page.epoch = d->epoch;
    page.window = window;
    page.head = feedHead(window);
    QList<KeyId> wanted;
    QSet<CaseId> withdrawn;
    qint64 bytes = 0;
    QSqlQuery &query = d->bound("feedAfter", {window.value(), after, maxRows});
    bool more = d->database->run(query);
    while (more && d->database->next(query)) {
        FeedRow row;
        row.position = query.value(0).toLongLong();
        row.kind = static_cast<FeedRowKind>(query.value(1).toInt());
        row.file = CaseId(QUuid::fromRfc4122(query.value(2).toByteArray()));
        row.chain = query.value(4).toByteArray();
        if (row.kind != FeedRowKind::Event) {
            withdrawn.insert(row.file);
            page.rows.append(row);
            continue;
        }
        row.event = {query.value(5).toByteArray(), query.value(6).toByteArray(), query.value(7).toByteArray(),
                     query.value(8).toByteArray(), query.value(9).toByteArray(), 0, {}};
        if (HALL_PLANTED("cursor_by_time")) {
            static QHash<WindowNumber, qint64> latest;
            const auto envelope = decodeEnvelope(row.event.envelope);
            if (envelope->claimedMs < latest.value(window))
                continue;
            latest[window] = envelope->claimedMs;
        }
        row.verdict = static_cast<Verdict>(query.value(10).toInt());
        row.code = query.value(11).toString();
        bytes += row.event.ciphertext.size();
        // A reader erases a withdrawn case's keys: a case that comes back brings them in a page of its own.
        more = !withdrawn.contains(row.file) && (bytes <= maxBytes || page.rows.isEmpty());
        if (!more)
            break;
        if (query.value(3).toInt() != 0)
            wanted.append(KeyId(QUuid::fromRfc4122(query.value(12).toByteArray())));
        page.rows.append(row);
    }
    query.finish();
    const DeviceBoxes boxes = wanted.isEmpty() ? DeviceBoxes() : boxesOf(reader.id);
    for (const KeyId &id : std::as_const(wanted)) {
        for (const QByteArray &recipient : {QByteArray(""), reader.id.bytes()}) {
            QSqlQuery &found = d->bound("keyGet", {id.bytes(), recipient});
            if (!d->database->run(found) || !found.next()) {
                found.finish();
                continue;
            }
            BoxedKey key{id, CaseId(QUuid::fromRfc4122(found.value(0).toByteArray())), static_cast<Stratum>(found.value(1).toInt()),
                         reader.id, found.value(2).toByteArray()};
            found.finish();
            if (recipient.isEmpty()) {
                const auto opened = caseKey(id);
                if (!opened)
                    continue;
                const bool ofCase = !isOfficerFile(key.file) && !boxes.cases.isEmpty();
                key.box = crypto::boxTo(ofCase ? boxes.cases : reader.boxKey, *opened, *d->random);
            }
            page.keys.append(key);
            break;
        }
    }
    return page;
}

std::optional<QString> CentreLedger::verify() const
{
    return verifyCentre(*d->database, d->storeKey);
}

} // namespace hall
