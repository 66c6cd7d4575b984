// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketqueue.h"
#include "fakes/printers.h"

using namespace hall;

namespace {

const QDateTime Morning(QDate(2026, 9, 16), QTime(2, 0), Qt::UTC);

TicketQueue threeWaiting()
{
    TicketQueue queue(QDate(2026, 9, 16));
    for (int i = 0; i < 3; ++i)
        queue.take(Morning.addSecs(60 * i));
    return queue;
}

} // namespace

TEST_CASE("first come, first called, and a ticket says how many wait before it", "[queue]")
{
    TicketQueue queue = threeWaiting();
    CHECK(queue.tickets().last().ahead == 2);
    CHECK(queue.tickets().last().text() == QStringLiteral("A003"));
    CHECK(queue.callNext()->number == 1);
    CHECK(queue.waiting() == 2);
    CHECK(queue.callNext()->number == 2);
    CHECK((queue.tickets().first().state == QueueTicket::State::Done));
    CHECK(queue.callNext()->number == 3);
    CHECK_FALSE(queue.callNext());
    CHECK(queue.called()->number == 3); // nobody waits, and whoever is at the counter stays there
}

TEST_CASE("who missed the call is called again by number and need not queue anew", "[queue]")
{
    TicketQueue queue = threeWaiting();
    CHECK_FALSE(queue.miss());
    queue.callNext();
    CHECK(queue.miss());
    CHECK(queue.callNext()->number == 2);
    CHECK_FALSE(queue.callAgain(3)); // it still waits its turn
    CHECK_FALSE(queue.callAgain(0));
    CHECK_FALSE(queue.callAgain(4));
    CHECK(queue.callAgain(1)->number == 1);
    CHECK((queue.tickets().at(1).state == QueueTicket::State::Done));
}

TEST_CASE("a queue outlives the program, and bytes that are none are not read as one", "[queue]")
{
    TicketQueue queue = threeWaiting();
    queue.callNext();
    const auto back = TicketQueue::fromBytes(queue.toBytes());
    REQUIRE(back);
    CHECK(back->day() == queue.day());
    CHECK((back->tickets() == queue.tickets()));
    const QByteArray bytes = queue.toBytes();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(TicketQueue::fromBytes(bytes.left(length)));
    CHECK_FALSE(TicketQueue::fromBytes(bytes + 'x'));
    // Numbers too large to be whole ones, as a fuzzer wrote them.
    CHECK_FALSE(TicketQueue::fromBytes(QByteArray::fromHex("a2636461796a323032362d30392d3136677469636b6574738183011ba0a80000282b800000")));
}

TEST_CASE("a day has at most 9,999 tickets", "[queue]")
{
    TicketQueue queue(QDate(2026, 9, 16));
    for (int i = 0; i < TicketQueue::MostTickets; ++i)
        REQUIRE(queue.take(Morning));
    CHECK_FALSE(queue.take(Morning));
}
