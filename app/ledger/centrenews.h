// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/servicewindow.h"
#include "ledger/postgresqladdress.h"

#include <QtCore/QSet>

#include <functional>
#include <thread>

namespace hall {

/**
 * Hears what other servers commit to a shared ledger, on a line and in a thread of its own; a lost line is opened again,
 * with pauses. It only says where to look: what is there is read from the ledger.
 */
class CentreNews final
{
public:
    struct News
    {
        QString tag;                  ///< of the CentreLedger that told it; empty: the line is new, anything may have been missed
        QSet<WindowNumber> windows;   ///< none: everything is to be looked at again
    };
    /** \a heard is called in the thread of this object. */
    CentreNews(const PostgresqlAddress &address, std::function<void(const News &)> heard);
    ~CentreNews();
    CentreNews(const CentreNews &) = delete;

private:
    void listen();
    /** Until the line is lost. */
    void hear(void *line);
    /** True when this object ends. */
    bool pause(int milliseconds, int line = -1);

    PostgresqlAddress m_address;
    std::function<void(const News &)> m_heard;
    int m_ending = -1; ///< an eventfd
    std::thread m_thread;
};

} // namespace hall
