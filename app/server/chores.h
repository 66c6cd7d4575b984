// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <thread>

namespace hall {

/** What takes long and must hold nobody up: one thing at a time, in a thread of its own. Called from one thread. */
class Chores final
{
public:
    Chores() = default;
    ~Chores() { finish(); }
    Chores(const Chores &) = delete;

    /** Does \a chore, then calls what it answers, when the next may begin. False, and nothing happens, while one is under way. */
    bool begin(std::function<std::function<void()>()> chore)
    {
        if (m_busy.exchange(true))
            return false;
        finish();
        m_thread = std::thread([this, chore = std::move(chore)] {
            const std::function<void()> tell = chore();
            m_busy = false; // before anyone hears of it: who was answered may ask for the next
            tell();
        });
        return true;
    }

private:
    void finish()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    std::thread m_thread;
    std::atomic<bool> m_busy = false;
};

} // namespace hall
