// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketqueue.h"

#include "domain/bodyfields.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>

#include <algorithm>

namespace hall {

namespace {

constexpr qsizetype LargestQueue = 1024 * 1024;
constexpr qint64 LastMoment = 253'402'300'799'999; ///< ms; the end of the year 9999

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

QString QueueTicket::text() const
{
    return QStringLiteral("A%1").arg(number, 3, 10, QLatin1Char('0'));
}

QueueTicket *TicketQueue::find(QueueTicket::State state)
{
    const auto found = std::find_if(m_tickets.begin(), m_tickets.end(), [&](const QueueTicket &ticket) { return ticket.state == state; });
    return found == m_tickets.end() ? nullptr : &*found;
}

int TicketQueue::waiting() const
{
    return static_cast<int>(std::count_if(m_tickets.begin(), m_tickets.end(), [](const QueueTicket &ticket) { return ticket.state == QueueTicket::State::Waiting; }));
}

std::optional<QueueTicket> TicketQueue::called() const
{
    const QueueTicket *found = const_cast<TicketQueue *>(this)->find(QueueTicket::State::Called);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<QueueTicket> TicketQueue::take(const QDateTime &now)
{
    if (m_tickets.size() >= MostTickets)
        return std::nullopt;
    m_tickets << QueueTicket{static_cast<int>(m_tickets.size()) + 1, now, QueueTicket::State::Waiting, waiting()};
    return m_tickets.last();
}

void TicketQueue::finishCalled()
{
    if (QueueTicket *before = find(QueueTicket::State::Called))
        before->state = QueueTicket::State::Done;
}

std::optional<QueueTicket> TicketQueue::callNext()
{
    QueueTicket *next = find(QueueTicket::State::Waiting);
    if (!next)
        return std::nullopt;
    finishCalled();
    next->state = QueueTicket::State::Called;
    return *next;
}

bool TicketQueue::miss()
{
    QueueTicket *called = find(QueueTicket::State::Called);
    if (called)
        called->state = QueueTicket::State::Missed;
    return called;
}

std::optional<QueueTicket> TicketQueue::callAgain(int number)
{
    if (number < 1 || number > m_tickets.size() || m_tickets.at(number - 1).state != QueueTicket::State::Missed)
        return std::nullopt;
    finishCalled();
    m_tickets[number - 1].state = QueueTicket::State::Called;
    return m_tickets.at(number - 1);
}

QByteArray TicketQueue::toBytes() const
{
    QCborArray tickets;
    for (const QueueTicket &ticket : m_tickets)
        tickets.append(QCborArray{ticket.takenAt.toMSecsSinceEpoch(), static_cast<int>(ticket.state), ticket.ahead});
    return QCborValue(QCborMap{{key("day"), m_day.toString(Qt::ISODate)}, {key("tickets"), tickets}}).toCbor();
}

std::optional<TicketQueue> TicketQueue::fromBytes(const QByteArray &bytes)
{
    const auto map = bytes.size() > LargestQueue ? std::nullopt : body::boundedMap(bytes);
    if (!map)
        return std::nullopt;
    TicketQueue queue(QDate::fromString(map->value(key("day")).toString(), Qt::ISODate));
    const QCborArray tickets = map->value(key("tickets")).toArray();
    if (!queue.m_day.isValid() || tickets.size() > MostTickets)
        return std::nullopt;
    for (const QCborValue &value : tickets) {
        const QCborArray ticket = value.toArray();
        const auto within = [&ticket](int place, qint64 least, qint64 most) {
            const QCborValue number = ticket.at(place);
            return number.isInteger() && number.toInteger() >= least && number.toInteger() <= most;
        };
        if (ticket.size() != 3 || !within(0, 0, LastMoment) || !within(1, 1, static_cast<int>(QueueTicket::State::Missed)) || !within(2, 0, MostTickets))
            return std::nullopt;
        queue.m_tickets << QueueTicket{static_cast<int>(queue.m_tickets.size()) + 1, QDateTime::fromMSecsSinceEpoch(ticket.at(0).toInteger(), Qt::UTC),
                                       static_cast<QueueTicket::State>(ticket.at(1).toInteger()), static_cast<int>(ticket.at(2).toInteger())};
    }
    return queue;
}

} // namespace hall
