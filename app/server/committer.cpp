// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/committer.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <future>

namespace hall {

namespace {

constexpr int MaxGroup = 128; ///< pushes in one commit, so that the first of them does not wait for ever

/** Between two attempts to open a store that is away; twice as long each time. */
constexpr std::chrono::milliseconds ShortestPause{50};
constexpr std::chrono::milliseconds LongestPause{2'000};

} // namespace

Result<std::unique_ptr<Committer>> Committer::start(LedgerKeeper::OpenLedger open, Clock &clock, OwnWork *own, std::chrono::milliseconds actEvery)
{
    std::unique_ptr<Committer> self(new Committer(std::move(open), clock, own, actEvery));
    std::promise<std::optional<Refusal>> opened;
    auto outcome = opened.get_future();
    self->m_thread = std::thread([committer = self.get(), &opened] {
        committer->run([&opened](std::optional<Refusal> refusal) { opened.set_value(std::move(refusal)); });
    });
    if (const auto refusal = outcome.get())
        return *refusal;
    return self;
}

Committer::~Committer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_asked.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Committer::push(const QByteArray &certificate, wire::Push push, PushDone done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_pushes.append({certificate, std::move(push), std::move(done)});
    }
    m_asked.notify_one();
}

void Committer::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.append(std::move(task));
    }
    m_asked.notify_one();
}

void Committer::run(std::function<void(std::optional<Refusal>)> opened)
{
    if (auto refusal = m_keeper.open()) {
        opened(std::move(refusal));
        return;
    }
    opened(std::nullopt);
    auto pause = ShortestPause;
    auto next = std::chrono::steady_clock::now();
    const bool acts = m_actEvery > std::chrono::milliseconds::zero();
    auto acting = next + m_actEvery;
    for (;;) {
        QList<LedgerKeeper::Pushed> group;
        QList<Task> tasks;
        {
            std::unique_lock lock(m_mutex);
            const auto asked = [this] { return m_ending || !m_pushes.isEmpty() || !m_tasks.isEmpty(); };
            if (m_keeper.away() || acts)
                m_asked.wait_until(lock, !acts ? next : m_keeper.away() ? std::min(next, acting) : acting, asked);
            else
                m_asked.wait(lock, asked);
            if (m_ending && m_pushes.isEmpty() && m_tasks.isEmpty())
                break;
            group = m_pushes.mid(0, MaxGroup);
            m_pushes.remove(0, group.size());
            tasks.swap(m_tasks);
        }
        if (m_keeper.away() && std::chrono::steady_clock::now() >= next) {
            pause = m_keeper.comeBack() ? ShortestPause : qMin(pause * 2, LongestPause);
            next = std::chrono::steady_clock::now() + pause;
        }
        bool lost = !group.isEmpty() && !m_keeper.commitGroup(group);
        for (const Task &task : std::as_const(tasks))
            lost = lost || !m_keeper.run(task);
        if (acts && !lost && std::chrono::steady_clock::now() >= acting) {
            lost = !m_keeper.act();
            acting = std::chrono::steady_clock::now() + m_actEvery;
        }
        if (lost)
            std::_Exit(1); // nothing can be answered without a ledger; the service manager starts the next one
    }
    m_keeper.close(); // in the thread that opened it
}

} // namespace hall
