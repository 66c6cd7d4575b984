// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/network.h"

namespace hall::sim {

namespace {
constexpr qint64 Prompt = 20;          ///< ms a message takes at most in good weather
constexpr qint64 LongestDelay = 90'000;
}

void Network::send(const void *owner, int link, const Request &request, std::function<void(const Reply &)> done)
{
    const quint64 exchange = ++m_last;
    m_exchanges[exchange] = {owner, link, std::move(done), {}};
    m_schedule.after(request.timeoutMs, [this, exchange] { finish(exchange, {}); });
    Link &line = m_links[link];
    const quint64 order = ++line.sent;
    m_trace.note(m_schedule.wall(), "send " + QByteArray::number(link) + ' ' + request.target.toLatin1().left(24) + ' ' + brief(request.body));
    if (isCut(link))
        return fail(exchange);
    if (m_generator.chance(line.loss) && m_options.has(Fault::RequestLost)) {
        m_faults.count(Fault::RequestLost);
        return fail(exchange);
    }
    const auto delay = [&] {
        if (m_generator.chance(line.delaying) && m_options.has(Fault::Delayed)) {
            m_faults.count(Fault::Delayed);
            return m_generator.between(500, LongestDelay);
        }
        return m_generator.between(1, Prompt);
    };
    const qint64 first = delay();
    m_schedule.after(first, [=, this] { arrive(exchange, link, request, order); });
    if (m_generator.chance(line.doubling) && m_options.has(Fault::RequestDoubled)) {
        m_faults.count(Fault::RequestDoubled);
        // Half of them on the heels of the first, into the same group commit.
        const qint64 behind = m_generator.chance(0.5) ? m_generator.between(0, 4) : delay() + m_generator.between(0, 5'000);
        m_schedule.after(first + behind, [=, this] { arrive(exchange, link, request, order); });
    }
}

void Network::fail(quint64 exchange)
{
    // Half of what is lost is noticed at once, the rest by the clock alone.
    if (m_generator.chance(0.5))
        m_schedule.after(m_generator.between(1, 300), [this, exchange] { finish(exchange, {}); });
}

void Network::arrive(quint64 exchange, int link, const Request &request, quint64 order)
{
    Link &line = m_links[link];
    if (isCut(link))
        return fail(exchange);
    if (order < line.newestArrived) {
        if (!m_options.has(Fault::Reordered))
            return fail(exchange);
        m_faults.count(Fault::Reordered);
    }
    line.newestArrived = qMax(line.newestArrived, order);
    if (!m_centre.running())
        return fail(exchange);
    const QByteArray target = request.target.toLatin1();
    const quint64 ticket = m_centre.ask({request.method, target, request.body, line.certificate},
                                        [=, this](const HttpAnswer &given) { answer(exchange, link, target, given); });
    if (const auto open = m_exchanges.find(exchange); open != m_exchanges.end())
        open->second.tickets.insert(ticket);
}

void Network::answer(quint64 exchange, int link, const QByteArray &target, const HttpAnswer &given)
{
    Link &line = m_links[link];
    m_trace.note(m_schedule.wall(), "answer " + QByteArray::number(link) + ' ' + target.left(10) + ' ' + QByteArray::number(given.status) + ' '
                                        + brief(given.body));
    HttpAnswer sent = given;
    if (tamper)
        tamper(link, target, sent.body);
    m_heard.leaves(link, target, sent);
    if (isCut(link))
        return fail(exchange);
    if (m_generator.chance(line.loss) && m_options.has(Fault::AnswerLost)) {
        m_faults.count(Fault::AnswerLost);
        return fail(exchange);
    }
    qint64 delay = m_generator.between(1, Prompt);
    if (m_generator.chance(line.delaying) && m_options.has(Fault::Delayed)) {
        m_faults.count(Fault::Delayed);
        delay = m_generator.between(500, LongestDelay);
    }
    m_schedule.after(delay, [this, exchange, status = sent.status, body = sent.body] {
        finish(exchange, {Reply::Outcome::Answered, status, body});
    });
}

void Network::finish(quint64 exchange, const Reply &reply)
{
    const auto open = m_exchanges.find(exchange);
    if (open == m_exchanges.end())
        return; // answered, timed out or given up before
    const Exchange ended = std::move(open->second);
    m_exchanges.erase(open);
    m_trace.note(m_schedule.wall(), "hears " + QByteArray::number(ended.link) + ' ' + QByteArray::number(reply.status));
    ended.done(reply);
    m_heard.arrived(ended.link);
    if (reply.outcome != Reply::Outcome::Answered) {
        for (const quint64 ticket : ended.tickets)
            m_centre.hangUp(ticket);
    }
}

void Network::abandonAll(const void *owner)
{
    for (auto open = m_exchanges.begin(); open != m_exchanges.end();) {
        if (open->second.owner != owner) {
            ++open;
            continue;
        }
        // A centre does not always notice that nobody listens any more.
        if (m_generator.chance(0.7)) {
            for (const quint64 ticket : open->second.tickets)
                m_centre.hangUp(ticket);
        }
        open = m_exchanges.erase(open);
    }
}

void Network::heal()
{
    for (auto &[number, line] : m_links)
        line = {line.certificate, 0, 0, 0, 0, line.sent, line.newestArrived};
}

} // namespace hall::sim
