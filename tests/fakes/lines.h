// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A line and a clock that a test holds in its hand, to speak with a courier as a server would. */

#include "fakes/ledgers.h"
#include "sync/courier.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <map>

namespace hall::fakes {

class FakeTransport final : public Transport
{
public:
    struct Asked
    {
        Request request;
        std::function<void(const Reply &)> done;
    };
    void send(const Request &request, std::function<void(const Reply &)> done) override { asked << Asked{request, std::move(done)}; }
    void abortAll() override { asked.clear(); }

    /** The oldest waiting request to \a path, taken out. */
    std::optional<Asked> take(const QString &path)
    {
        for (qsizetype i = 0; i < asked.size(); ++i) {
            if (asked[i].request.target.startsWith(path))
                return asked.takeAt(i);
        }
        return std::nullopt;
    }
    bool waitsFor(const QString &path) const
    {
        return std::any_of(asked.cbegin(), asked.cend(), [&path](const Asked &one) { return one.request.target.startsWith(path); });
    }
    QList<Asked> asked;
};

class FakeTimers final : public Timers
{
public:
    void after(int milliseconds, std::function<void()> call) override { m_calls.emplace(now + milliseconds, std::move(call)); }
    void pass(qint64 milliseconds)
    {
        const qint64 until = now + milliseconds;
        while (!m_calls.empty() && m_calls.begin()->first <= until) {
            now = m_calls.begin()->first;
            const auto call = std::move(m_calls.begin()->second);
            m_calls.erase(m_calls.begin());
            call();
        }
        now = until;
    }
    qint64 now = 0;

private:
    std::multimap<qint64, std::function<void()>> m_calls;
};

} // namespace hall::fakes
