// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace hall {

/** A place in the queue: a number and nothing else. No name and no matter is ever asked for (P-12). */
struct QueueTicket
{
    enum class State { Waiting = 1, Called = 2, Done = 3, Missed = 4 };

    int number = 0;             ///< of the day, from 1
    QDateTime takenAt;          ///< UTC
    State state = State::Waiting;
    int ahead = 0;              ///< waiting before it when it was taken

    QString text() const;       ///< "A007", as printed and called
    friend bool operator==(const QueueTicket &, const QueueTicket &) = default;
};

/** Tickets of one day at one machine, first come, first called; who missed the call is called again without queueing anew. */
class TicketQueue final
{
public:
    static constexpr int MostTickets = 9'999; ///< of a day

    explicit TicketQueue(QDate day = {}) : m_day(day) {}

    QDate day() const { return m_day; }
    const QList<QueueTicket> &tickets() const { return m_tickets; }
    int waiting() const;
    /** The one that was called last and is not done; nothing when nobody is. */
    std::optional<QueueTicket> called() const;

    /** Nothing when the day has had its 9,999. */
    std::optional<QueueTicket> take(const QDateTime &now);
    /** The longest waiting; whoever was called before is done. Nothing when nobody waits. */
    std::optional<QueueTicket> callNext();
    /** Nobody came: it may be called again by its number. */
    bool miss();
    /** A ticket that was missed comes after all. */
    std::optional<QueueTicket> callAgain(int number);

    QByteArray toBytes() const;
    /** Nothing when the bytes are not those of a queue. */
    static std::optional<TicketQueue> fromBytes(const QByteArray &bytes);

private:
    QueueTicket *find(QueueTicket::State state);
    void finishCalled();

    QDate m_day;
    QList<QueueTicket> m_tickets;
};

} // namespace hall
