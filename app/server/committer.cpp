// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/committer.h"

#include "server/log.h"

#include <future>

namespace hall {

namespace {

constexpr int MaxGroup = 128; ///< pushes in one commit, so that the first of them does not wait for ever

} // namespace

Result<std::unique_ptr<Committer>> Committer::start(OpenLedger open, Clock &clock)
{
    std::unique_ptr<Committer> self(new Committer(std::move(open), clock));
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
    auto ledger = m_open();
    if (!ledger) {
        opened(ledger.refusal());
        return;
    }
    m_ledger = std::move(ledger.value());
    opened(std::nullopt);
    for (;;) {
        QList<Pushed> group;
        QList<Task> tasks;
        {
            std::unique_lock lock(m_mutex);
            m_asked.wait(lock, [this] { return m_ending || !m_pushes.isEmpty() || !m_tasks.isEmpty(); });
            if (m_ending && m_pushes.isEmpty() && m_tasks.isEmpty())
                break;
            group = m_pushes.mid(0, MaxGroup);
            m_pushes.remove(0, group.size());
            tasks.swap(m_tasks);
        }
        if (!group.isEmpty())
            commitGroup(std::move(group));
        for (const Task &task : std::as_const(tasks))
            task(*m_ledger, m_feeds);
    }
    m_ledger.reset(); // in the thread that opened it
}

void Committer::commitGroup(QList<Pushed> group)
{
    Intake intake(*m_ledger, m_clock);
    QList<PushOutcome> outcomes;
    for (const Pushed &pushed : std::as_const(group))
        outcomes.append(intake.judge(pushed.certificate, pushed.push));
    QSet<WindowNumber> touched;
    if (const auto refusal = intake.commit(&touched)) {
        logLine("commit_failed", {{"reason", refusal->facts.value(QStringLiteral("reason")).toString()}});
        for (PushOutcome &outcome : outcomes) {
            outcome.status = 503;
            outcome.code = QStringLiteral("store_failed");
        }
        // A handle on which a write failed is not trusted again: open anew, which also checks the file.
        m_ledger.reset();
        auto again = m_open();
        if (!again) {
            logLine("store_lost");
            std::_Exit(1); // nothing can be answered without a ledger; the service manager starts the next one
        }
        m_ledger = std::move(again.value());
    }
    for (qsizetype i = 0; i < group.size(); ++i)
        group[i].done(outcomes[i]);
    if (!touched.isEmpty())
        m_feeds.wake(*m_ledger, touched);
    for (const PushOutcome &outcome : std::as_const(outcomes)) {
        if (outcome.code == QStringLiteral("device_frozen"))
            m_feeds.wakeAll(*m_ledger);
    }
}

} // namespace hall
