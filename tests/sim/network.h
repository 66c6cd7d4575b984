// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/centre.h"
#include "sim/options.h"
#include "sim/trace.h"

#include <map>
#include <set>

namespace hall::sim {

/** The cable and what happens on it. A link is one desk's. */
struct Link
{
    QByteArray certificate;
    double loss = 0;             ///< of a request, and of an answer
    double doubling = 0;
    double delaying = 0;
    qint64 cutUntil = 0;         ///< wall ms
    quint64 sent = 0;
    quint64 newestArrived = 0;
};

class Network final
{
public:
    struct Heard
    {
        std::function<void(int link, const QByteArray &target, const HttpAnswer &)> leaves; ///< an answer leaves the centre
        std::function<void(int link)> arrived;                                              ///< a desk has got an answer
    };
    Network(Schedule &schedule, SimCentre &centre, const Options &options, FaultTally &faults, Trace &trace, Generator generator)
        : m_schedule(schedule), m_centre(centre), m_options(options), m_faults(faults), m_trace(trace), m_generator(generator)
    {
    }
    void hear(Heard heard) { m_heard = std::move(heard); }
    std::map<int, Link> &links() { return m_links; }
    bool isCut(int link) const { return m_links.at(link).cutUntil > m_schedule.wall(); }
    void heal();

    /** Changes bytes of every answer: a broken transport, to see that the checker sees. */
    std::function<void(int link, const QByteArray &target, QByteArray &body)> tamper;

private:
    friend class SimTransport;
    struct Exchange
    {
        const void *owner;
        int link;
        std::function<void(const Reply &)> done;
        std::set<quint64> tickets;
    };
    void send(const void *owner, int link, const Request &request, std::function<void(const Reply &)> done);
    void arrive(quint64 exchange, int link, const Request &request, quint64 order);
    void answer(quint64 exchange, int link, const QByteArray &target, const HttpAnswer &answer);
    void finish(quint64 exchange, const Reply &reply);
    void abandonAll(const void *owner);
    void fail(quint64 exchange);

    Schedule &m_schedule;
    SimCentre &m_centre;
    const Options &m_options;
    FaultTally &m_faults;
    Trace &m_trace;
    Generator m_generator;
    Heard m_heard;
    std::map<int, Link> m_links;
    std::map<quint64, Exchange> m_exchanges;
    quint64 m_last = 0;
};

/** A desk's end of its link; dies with the desk's program. */
class SimTransport final : public Transport
{
public:
    SimTransport(Network &network, int link) : m_network(network), m_link(link) {}
    ~SimTransport() override { abortAll(); }
    void send(const Request &request, std::function<void(const Reply &)> done) override
    {
        m_network.send(this, m_link, request, std::move(done));
    }
    void abortAll() override { m_network.abandonAll(this); }

private:
    Network &m_network;
    int m_link;
};

} // namespace hall::sim
