// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/ledgerkeeper.h"

#include <chrono>
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
class Committer final : public LedgerDoor
{
public:
    /** Opens the ledger in its thread and waits for it. \a own, which must outlive this, acts every \a actEvery. */
    static Result<std::unique_ptr<Committer>> start(LedgerKeeper::OpenLedger open, Clock &clock, OwnWork *own = nullptr,
                                                    std::chrono::milliseconds actEvery = std::chrono::seconds(20));
    /** Finishes what was asked before. */
    ~Committer() override;

    void push(const QByteArray &certificate, wire::Push push, PushDone done) override;
    void post(Task task) override;
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
    Committer(LedgerKeeper::OpenLedger open, Clock &clock, OwnWork *own, std::chrono::milliseconds actEvery)
        : m_keeper(std::move(open), clock, own), m_actEvery(own ? actEvery : std::chrono::milliseconds::zero()) {}
    void run(std::function<void(std::optional<Refusal>)> opened);

    LedgerKeeper m_keeper;
    const std::chrono::milliseconds m_actEvery; ///< zero: never
    std::mutex m_mutex;
    std::condition_variable m_asked;
    QList<LedgerKeeper::Pushed> m_pushes;
    QList<Task> m_tasks;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace hall
