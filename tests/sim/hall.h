// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/checker.h"
#include "sim/counter.h"

namespace hall::sim {

/** What one hall's life came to. */
struct HallLife
{
    int days = 0;
    qint64 events = 0;
    qint64 contested = 0;
    qint64 contestedSteps = 0;   ///< of the procedure
    qint64 timeOuts = 0;         ///< of transfers, by the centre
    qint64 deemed = 0;           ///< transfers the centre took as accepted
    qint64 numbers = 0;          ///< of documents
    qint64 together = 0;         ///< times that two counters took one step without a line
    qint64 refused = 0;
    qint64 centreFaults = 0;     ///< commits that the centre's store failed
    qint64 rooms = 0;            ///< other secrets of the sealed room, after somebody left
    qint64 resurfaced = 0;       ///< events of a save that had failed, found whole when the store was opened again
    qint64 steps = 0;
    qint64 checks = 0;
    FaultTally faults;
    QStringList violations;
    int failedDay = 0;
    QByteArray traceHash;
    QList<QByteArray> lastLines;
};

/** One hall from its opening to its healing: a centre, its counters, their officers and everything that breaks. */
class SimHall final
{
public:
    using Tamper = std::function<void(int link, const QByteArray &target, QByteArray &body)>;
    SimHall(const Options &options, quint64 seed, const QString &folder);
    /** \a tamper breaks the transport itself, to see that the checker sees it. */
    HallLife live(int days, Tamper tamper = {});

private:
    void build();
    void planDay(qint64 length);
    void planCounter(int index, qint64 length);
    void actLater(int index, qint64 length);
    void act(int index);
    void took(int index, const Done &done, std::optional<qint64> mark);
    void changeWindow(int index);
    void sitIn(int index);
    void actTogether(int index, int other, WindowNumber window);
    void crashCounter(int index, qint64 offFor);
    void switchOn(int index);
    void cameOn(int index);
    // who sits where: seats.cpp
    void planSeat(int index, qint64 length);
    void appointOfficers();
    void appointDeputy(int index);
    void visit(int index);
    void endVisit(int index);
    void dismissDeputy(int index);
    void lock(int index);
    void lockCounter(int index, qint64 lasts);
    void lookClosed(int index);
    void comeIn(int index);
    void answered(int index, const std::optional<Refusal> &refusal);
    void lookAtSecret(int index);
    void startSilent(int index, qint64 lasts);
    void everybodyIn();
    /** Who has left, as every desk has read by now, has what opens nothing once its officer has come again. */
    void forgetWhoLeft();
    void crashCentre(const char *why, qint64 offFor);
    void openCentre();
    bool afterStep();
    void breakDisk(int index);
    void armedLater(int index);
    void breakCentreDisk(double chance);
    bool centreDiskFailed();
    void armed(DiskState &disk, std::function<void()> noticed);
    static void mend(DiskState &disk);
    void doubt(int index);
    bool inDoubt(int index);
    void tellUntold(int index, bool restarted);
    void wholeCheck();
    /** Everything works again: every outbox must drain within an hour. */
    void drain();
    void heal();
    void waitFor(qint64 longest, const std::function<bool(int)> &done);
    void compare();
    void fail(const QString &what);
    void note(const QByteArray &line) { m_trace.note(m_schedule.wall(), line); }
    bool run(qint64 milliseconds);

    const Options &m_options;
    QString m_folder;
    Generator m_generator;
    Schedule m_schedule;
    Trace m_trace;
    std::unique_ptr<ServerStore> m_server; ///< null: the centre's store is a file
    SimCentre m_centre;
    HallLife m_outcome;
    Network m_network;
    std::unique_ptr<Checker> m_checker;
    std::map<int, std::unique_ptr<SimCounter>> m_counters;
    std::map<int, Generator> m_officers;
    std::map<int, int> m_doubtful; ///< desks whose disk has failed, and how often they had started then
    QSet<int> m_touched;         ///< desks that a step has reached
    bool m_centreTouched = false;
    bool m_centreDiskFailed = false;
    bool m_healing = false;
    qint64 m_dayEnds = 0;
    int m_day = 0;
    std::map<int, QStringList> m_tables;
    struct Seat
    {
        qint64 awayUntil = 0;    ///< nobody comes back before
        bool asking = false;     ///< somebody has typed a password, and waits
        bool visiting = false;   ///< the deputy is there, or asks to be
        bool came = false;       ///< the officer, by a password
        int deputies = 0;
        QString deputy;          ///< appointed now; empty: nobody
        bool held = false;       ///< they have what opens the cases
        bool shared = false;     ///< and all that they are to have
        QByteArray guardThen;    ///< the secret, sealed, when one who held it was dismissed
        QByteArray roomThen;     ///< likewise, the sealed room's
    };
    std::map<int, Seat> m_seats;
    Generator m_seatDice;
    bool m_staffed = false;      ///< officers are appointed
    bool m_keepLocked = false;
};

} // namespace hall::sim
