// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/ledgerkeeper.h"
#include "server/routes.h"
#include "sim/disk.h"
#include "sim/schedule.h"
#include "sim/serverstore.h"

namespace hall::sim {

/** The centre's own code behind its routes, on virtual time: it can be killed at any step, and between a flush and its answers. */
class SimCentre final : public LedgerDoor
{
public:
    struct Heard
    {
        std::function<void()> commits;                         ///< a group is about to be written
        std::function<void()> acts;                            ///< its own steps, if any are due, are about to be written
        std::function<void()> committed;                       ///< a group is durable; answers may follow
        std::function<bool()> dieBeforeAnswer = [] { return false; };
        std::function<void(const QString &)> lost;             ///< killed so, or (with a reason) unable to open its store again
        std::function<void(qint64)> allRefused;                ///< a whole group was refused; with what mark() said before it
        std::function<qint64()> mark;                          ///< names the state of the store
    };
    /** \a path is the file of its store; with \a server it is that database. */
    SimCentre(Schedule &schedule, const QString &path, ServerStore *server, Generator generator);
    void hear(Heard heard) { m_heard = std::move(heard); }

    [[nodiscard]] std::optional<Refusal> open();
    /** As a killed process: nothing is answered, nothing is tidied away. */
    void crash();
    bool running() const { return m_keeper != nullptr; }
    int generation() const { return m_generation; }
    SimClock &clock() { return m_clock; }
    const QByteArray &boxKey() const { return m_box.open; }
    const QByteArray &storeKey() const { return m_storeKey; }
    /** Asks a database whether it has failed since, and passes that on as a disk would by itself. */
    void tellStruck();
    DiskState &disk() { return SimDisk::instance().mount(m_path); }

    struct Asked
    {
        QByteArray method;
        QByteArray target;
        QByteArray body;
        QByteArray certificate;
    };
    /** Answers once, now or later; never after a crash. The ticket is for hangUp(). */
    quint64 ask(const Asked &asked, std::function<void(const HttpAnswer &)> done);
    void hangUp(quint64 ticket);
    /** What an administrator orders; false: not all of it may be done, and it can be ordered again. */
    bool appoint(const QList<OfficerAppointed> &appointments);

    void push(const QByteArray &certificate, wire::Push push, PushDone done) override;
    void post(Task task) override;

private:
    Result<std::unique_ptr<CentreLedger>> openLedger();
    HttpAnswer signIn(const Asked &asked);
    void commit();
    void actLater();
    void act();
    void comeBackLater(int pause);

    Schedule &m_schedule;
    QString m_path;
    ServerStore *m_server;
    Generator m_generator;
    SimRandom m_random;
    SimClock m_clock;
    QByteArray m_storeKey;
    crypto::BoxKey m_box;
    Heard m_heard;
    std::unique_ptr<OwnWork> m_own;
    std::unique_ptr<LedgerKeeper> m_keeper;
    std::unique_ptr<Analyst> m_analyst;
    std::unique_ptr<Routes> m_routes;
    std::unique_ptr<SimTimers> m_timers;
    QList<LedgerKeeper::Pushed> m_group;
    bool m_dying = false;
    bool m_lost = false;         ///< its store cannot be opened again: it ends in a moment
    bool m_waiting = false;      ///< for a database that cannot be reached
    bool m_taken = false;        ///< a push of the group under way was answered with verdicts
    int m_generation = 0;
    quint64 m_ticket = 0;
};

} // namespace hall::sim
