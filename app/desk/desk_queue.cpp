// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

namespace hall {

namespace {

const QString NoteName = QStringLiteral("queue"); // of the counter, whoever sits there

} // namespace

TicketQueue Desk::queue() const
{
    const QDate today = legalDate(now());
    const auto kept = d->ledger ? TicketQueue::fromBytes(d->ledger->kept(NoteName)) : std::nullopt;
    return kept && kept->day() == today ? *kept : TicketQueue(today); // each day begins with number one
}

Result<QueueTicket> Desk::Private::queued(const std::function<std::optional<QueueTicket>(TicketQueue &)> &change)
{
    if (const auto refusal = notReady())
        return *refusal;
    TicketQueue queue = desk->queue();
    const auto ticket = change(queue);
    if (!ticket)
        return Refusal{RefusalCode::NothingChanged, {{QStringLiteral("field"), QStringLiteral("queue")}}};
    if (!ledger->keep({NoteName, queue.toBytes()}))
        return Refusal{RefusalCode::StoreFailed, {}};
    Q_EMIT desk->queueChanged();
    return *ticket;
}

Result<QueueTicket> Desk::takeTicket()
{
    return d->queued([this](TicketQueue &queue) { return queue.take(now()); });
}

Result<QueueTicket> Desk::callNext()
{
    return d->queued([](TicketQueue &queue) { return queue.callNext(); });
}

Result<QueueTicket> Desk::callAgain(int number)
{
    return d->queued([number](TicketQueue &queue) { return queue.callAgain(number); });
}

Result<QueueTicket> Desk::ticketMissed()
{
    return d->queued([](TicketQueue &queue) {
        const auto called = queue.called();
        return queue.miss() ? called : std::nullopt;
    });
}

} // namespace hall
