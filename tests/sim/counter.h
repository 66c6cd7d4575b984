// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/identityfiles.h"
#include "sim/disk.h"
#include "sim/keyring.h"
#include "sim/network.h"

namespace hall::sim {

/** What came of one thing an officer did. */
struct Done
{
    QByteArray what;
    std::optional<Refusal> refusal;
    Events events;          ///< recorded, when it was not refused
};

/** A counter PC with an officer at it: the real Desk, with its line, its clock and its disk in the simulator's hand. */
class SimCounter final
{
public:
    SimCounter(int index, const QString &folder, Schedule &schedule, Network &network, Generator generator);

    /** Who the desk is, as enrolment would have left it. */
    void enrol(const CentreId &centre, const QByteArray &serverBox, QList<WindowNumber> windows);
    const DeskIdentity &identity() const { return m_enrolled.identity; }
    QByteArray certificate() const;
    int index() const { return m_index; }
    QString storePath() const;

    /** Nothing, or why the store cannot be used. Once the hall has officers it is locked until one has signed in. */
    std::optional<Refusal> switchOn();
    void crash();
    bool on() const { return m_desk != nullptr; }
    Desk &desk() { return *m_desk; }
    SimClock &clock() { return *m_clock; }
    WindowNumber window() const { return m_window; }
    DiskState &disk() { return SimDisk::instance().mount(storePath()); }
    SimKeyring &keyring() { return *m_keyring; }
    /** Of every file in the desk's folder. */
    QByteArray onDisk() const;
    /** Grows whenever the desk has opened its store and starts to speak to the centre. */
    int starts() const { return m_starts; }

    // who sits here
    bool locked() const;
    const QString &officer() const { return m_officer; }
    /** By password; answered() later, with asked() as before. */
    void signIn(const QString &name);
    const QString &asked() const { return m_asked; }
    std::function<void(const std::optional<Refusal> &)> answered = [](const std::optional<Refusal> &) {};
    /** A locked desk shows no case that was seen here, and takes no order. */
    bool opensNothing();
    /** As its officer could read them, with the password, from a copy of what lies on the disk. */
    Events eventsWithoutProgram(const CaseId &file);

    /** One act of a working officer. */
    Done act();
    /** What \a dice says of a case that the counter owns: two counters with one case and one dice do the same. */
    Done same(const CaseRow &row, qint64 dice);
    std::optional<Refusal> sitAt(WindowNumber window);
    /** Says yes when the centre wants so much erased that the desk asks. */
    void agree();

private:
    Done fileCase();
    Done actOn(const CaseRow &row);
    Done give(const char *what, const CaseId &file, const Command &order);
    Done careless();
    Done step(const CaseRow &row);
    Done onward(const CaseRow &row);
    Done session(const CaseRow &row, qint64 dice);
    Done stillOrNot(const CaseRow &row);
    Done answer(const CaseRow &row);
    Done answerObjection(const CaseRow &row);
    Done afterEnd();
    Done end(const char *what, const CaseId &file, const Command &order);
    Done take(const CaseId &file, TakeStep order);
    void listen();

    int m_index;
    QString m_folder;
    Schedule &m_schedule;
    Network &m_network;
    Generator m_generator;
    std::shared_ptr<SimClock> m_clock;
    std::shared_ptr<SimRandom> m_random;
    std::shared_ptr<SimKeyring> m_keyring = std::make_shared<SimKeyring>();
    EnrolledDesk m_enrolled;
    WindowNumber m_window;
    QString m_officer;
    QString m_asked;             ///< who has typed a password last
    QList<CaseId> m_known;       ///< filed here, the last of them
    int m_people = 0;
    QList<CaseId> m_ended;       ///< by this officer, the last of them
    QList<std::pair<CaseId, ClockId>> m_still; ///< periods that this officer has stopped
    int m_starts = 0;
    std::unique_ptr<Desk> m_desk;
};

} // namespace hall::sim
