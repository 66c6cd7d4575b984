// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport.h"

#include <functional>
#include <memory>

namespace hall {

/** Calls again and again over the Timers port until it is stopped. After its end nothing is called, however late a timer is. */
class Repeater final
{
public:
    Repeater(Timers &timers, int milliseconds, std::function<void()> call)
        : m_timers(timers), m_milliseconds(milliseconds), m_call(std::make_shared<Call>(Call{std::move(call), 0, false}))
    {
    }

    /** Nothing new when it runs already. */
    void start()
    {
        if (m_call->running)
            return;
        m_call->running = true;
        arm(m_timers, m_milliseconds, m_call, ++m_call->turn);
    }
    void stop() { m_call->running = false; }

private:
    struct Call
    {
        std::function<void()> call;
        int turn;      ///< a timer of an earlier start is not listened to
        bool running;
    };
    static void arm(Timers &timers, int milliseconds, const std::shared_ptr<Call> &call, int turn)
    {
        timers.after(milliseconds, [&timers, milliseconds, weak = std::weak_ptr(call), turn] {
            const auto held = weak.lock();
            if (!held || !held->running || held->turn != turn)
                return;
            held->call();
            if (held->running && held->turn == turn)
                arm(timers, milliseconds, held, turn);
        });
    }

    Timers &m_timers;
    int m_milliseconds;
    std::shared_ptr<Call> m_call;
};

} // namespace hall
