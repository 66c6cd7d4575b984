// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/feedservice.h"
#include "server/intake.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace hall {

/**
 * The one thread that touches the ledger. Pushes that arrive while a commit is under way become durable together in the
 * next one (group commit); everything else asked of the ledger takes its turn between two commits. Answers are called
 * in this thread, after the flush.
 */
class Committer final
{
public:
    using OpenLedger = std::function<Result<std::unique_ptr<CentreLedger>>()>;
    using Task = std::function<void(CentreLedger &, FeedService &)>;
    using PushDone = std::function<void(const PushOutcome &)>;

    /** Opens the ledger in its thread and waits for it. */
    static Result<std::unique_ptr<Committer>> start(OpenLedger open, Clock &clock);
    /** Finishes what was asked before. */
    ~Committer();

    void push(const QByteArray &certificate, wire::Push push, PushDone done);
    void post(Task task);
    /** Posts and waits. Not from the committer's own thread. */
    template <typename Answer>
    Answer ask(std::function<Answer(CentreLedger &, FeedService &)> question)
    {
        std::mutex mutex;
        std::condition_variable answered;
        std::optional<Answer> answer;
        post([&](CentreLedger &ledger, FeedService &feeds) {
            Answer given = question(ledger, feeds);
            // Told while locked: the asker's condition lives no longer than its wait.
            const std::lock_guard lock(mutex);
            answer = std::move(given);
            answered.notify_one();
        });
        std::unique_lock lock(mutex);
        answered.wait(lock, [&] { return answer.has_value(); });
        return std::move(*answer);
    }

private:
    struct Pushed
    {
        QByteArray certificate;
        wire::Push push;
        PushDone done;
    };
    Committer(OpenLedger open, Clock &clock) : m_open(std::move(open)), m_clock(clock) {}
    void run(std::function<void(std::optional<Refusal>)> opened);
    void commitGroup(QList<Pushed> group);

    OpenLedger m_open;
    Clock &m_clock;
    std::unique_ptr<CentreLedger> m_ledger;
    FeedService m_feeds;
    std::mutex m_mutex;
    std::condition_variable m_asked;
    QList<Pushed> m_pushes;
    QList<Task> m_tasks;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace hall
