// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/committer.h"
#include "sync/wire.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace hall {

/**
 * Answers whether a password is an officer's own. One guess after the other, in a thread of its own: a guess costs 64 MiB and a
 * fifth of a second, and neither is ever asked for twice at a time. Who is no officer, and who was never heard of, are answered
 * like a wrong password and as slowly. Wrong guesses are counted by device and name, so that nobody is kept out by another desk's;
 * and, loosely and for good, by officer.
 */
class SignIns final
{
public:
    struct Answer
    {
        int status = 200;
        const char *code = "";
        int seconds = 0;     ///< of 429: until the next try
        QByteArray opened{}; ///< of 200: what lay in the box that came along
    };
    using Done = std::function<void(const Answer &)>;

    SignIns(Committer &committer, Clock &clock, const PasswordCost &dear);
    /** Answers what was asked before. */
    ~SignIns();
    /** \a certificate as of a push. Calls \a done once, in any thread. */
    void ask(const QByteArray &certificate, const wire::SignIn &asked, Done done);

private:
    struct Guess
    {
        QByteArray certificate;
        wire::SignIn asked;
        Done done;
    };
    struct Counted
    {
        int wrong = 0;
        qint64 nextTryMs = 0;
    };
    void run();
    Counted &countOf(const QByteArray &certificate, const QString &name);
    Answer judged(const Guess &guess);

    Committer &m_committer;
    Clock &m_clock;
    SystemRandom m_random;
    const PasswordCost m_dear;
    QHash<QByteArray, Counted> m_counted; ///< in its own thread; forgotten with the program
    QByteArray m_nobody;     ///< a verifier that no password fits
    std::mutex m_mutex;
    std::condition_variable m_asked;
    std::deque<Guess> m_guesses;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace hall
