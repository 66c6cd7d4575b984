// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feedservice.h"

#include "domain/planted.h"
#include "server/turnedaway.h"

namespace hall {

namespace {

FeedOutcome refused(int status, const char *code)
{
    return {status, QString::fromLatin1(code), {}};
}

} // namespace

std::optional<FeedOutcome> FeedService::answer(CentreLedger &ledger, const FeedQuery &query)
{
    const auto outcome = look(ledger, query);
    // "Revoked" or "no more rows" from a disk that could not be read would be believed.
    return ledger.failed() ? refused(503, "store_failed") : outcome;
}

std::optional<FeedOutcome> FeedService::look(CentreLedger &ledger, const FeedQuery &query)
{
    const auto device = ledger.findDeviceByCertificate(query.certificate);
    if (const auto away = turnedAway(device))
        return refused(away->status, away->code);
    if (!device->windows.contains(query.window))
        return refused(403, "window_not_of_device");
    switch (ledger.checkCursor(query.window, query.cursor)) {
    case CentreLedger::CursorState::UnknownEpoch:
        return refused(409, "epoch_changed");
    case CentreLedger::CursorState::UnknownPosition:
        return refused(409, "cursor_unknown");
    case CentreLedger::CursorState::Good:
        break;
    }
    if (query.wait && ledger.feedHead(query.window) <= query.cursor.position)
        return std::nullopt;
    return FeedOutcome{200, {}, ledger.feedPage(query.window, query.cursor.position, wire::MaxRowsPerPage, wire::MaxPageBytes, *device)};
}

void FeedService::ask(CentreLedger &ledger, quint64 ticket, const FeedQuery &query, Done done)
{
    if (const auto outcome = answer(ledger, query))
        done(*outcome);
    else
        m_waiting.insert(ticket, {query, std::move(done)});
}

void FeedService::wake(CentreLedger &ledger, const QSet<WindowNumber> &windows)
{
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        const auto outcome = windows.contains(it->query.window) ? answer(ledger, it->query) : std::nullopt;
        if (!outcome) {
            ++it;
            continue;
        }
        const Done done = std::move(it->done);
        it = m_waiting.erase(it);
        if (!HALL_PLANTED("poll_not_woken"))
            done(*outcome);
    }
}

void FeedService::wakeAll(CentreLedger &ledger)
{
    QSet<WindowNumber> windows;
    for (const Waiter &waiter : std::as_const(m_waiting))
        windows.insert(waiter.query.window);
    wake(ledger, windows);
}

void FeedService::expire(CentreLedger &ledger, quint64 ticket)
{
    const auto found = m_waiting.find(ticket);
    if (found == m_waiting.end())
        return;
    Waiter waiter = std::move(*found);
    m_waiting.erase(found);
    waiter.query.wait = false;
    waiter.done(*answer(ledger, waiter.query));
}

void FeedService::cancel(quint64 ticket)
{
    m_waiting.remove(ticket);
}

} // namespace hall
