// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledgerkeeper.h"

#include "domain/planted.h"

#include "server/log.h"

namespace hall {

std::optional<Refusal> LedgerKeeper::open()
{
    auto ledger = m_open();
    if (!ledger)
        return ledger.refusal();
    m_ledger = std::move(ledger.value());
    return std::nullopt;
}

bool LedgerKeeper::openAgain(const QString &reason)
{
    logLine("store_failed", {{"reason", reason}});
    if (m_ledger->shared()) {
        if (!comeBack()) {
            m_away = true;
            logLine("store_away");
        }
        return true;
    }
    // A handle on which something failed is not trusted again: open anew, which also checks the file.
    m_ledger.reset();
    if (!open())
        return true;
    logLine("store_lost");
    return false;
}

bool LedgerKeeper::comeBack()
{
    auto ledger = m_open();
    if (!ledger)
        return false;
    // The old one answers whoever asks that it has failed, until there is a new one.
    m_ledger = std::move(ledger.value());
    if (m_away)
        logLine("store_back");
    m_away = false;
    m_feeds.wakeAll(*m_ledger);
    return true;
}

bool LedgerKeeper::run(const LedgerDoor::Task &task)
{
    m_ledger->catchUp();
    task(*m_ledger, m_feeds);
    return m_away || !m_ledger->failed() || openAgain(QStringLiteral("read_failed"));
}

QList<PushOutcome> LedgerKeeper::judged(const QList<Pushed> &group, QSet<WindowNumber> *touched, std::optional<Refusal> *refusal)
{
    const Refusal unreadable{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QStringLiteral("read_failed")}}};
    QList<PushOutcome> outcomes(group.size());
    // Whoever else writes to this ledger waits while a group is judged: what is judged is what is then added to.
    CentreLedger::Turn turn(*m_ledger);
    if (!turn.begun()) {
        *refusal = unreadable;
        return outcomes;
    }
    if (m_own && !m_own->recover(*m_ledger, touched)) {
        *refusal = unreadable;
        return outcomes;
    }
    Intake intake(*m_ledger, m_clock, m_own);
    for (qsizetype i = 0; i < group.size(); ++i)
        outcomes[i] = intake.judge(group[i].certificate, group[i].push);
    if (HALL_PLANTED("answered_before_commit")) {
        for (qsizetype i = 0; i < group.size(); ++i)
            group[i].done(outcomes[i]);
    }
    // What was judged by a store that could not be read is no verdict, a refusal least of all.
    *refusal = m_ledger->failed() ? std::optional(unreadable) : intake.commit(touched);
    if (!*refusal && !turn.commit())
        *refusal = unreadable;
    return outcomes;
}

bool LedgerKeeper::act()
{
    if (!m_own || m_away)
        return true;
    m_ledger->catchUp();
    const bool due = m_own->isDue(*m_ledger);
    if (m_ledger->failed())
        return openAgain(QStringLiteral("read_failed"));
    if (!due)
        return true;
    QSet<WindowNumber> touched;
    std::optional<Refusal> refusal;
    {
        // Another server may have been faster: what is due is asked again where nobody else writes.
        CentreLedger::Turn turn(*m_ledger);
        if (turn.begun())
            refusal = m_own->act(*m_ledger, &touched);
        if (!turn.begun() || (!refusal && !turn.commit()))
            refusal = Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QStringLiteral("own_step")}}};
    }
    if (refusal)
        return openAgain(refusal->facts.value(QStringLiteral("reason")).toString());
    if (m_own->hasErased() && !m_ledger->wipeLog())
        logLine("log_not_wiped"); // the next checkpoint does it
    m_feeds.wake(*m_ledger, touched);
    return true;
}

bool LedgerKeeper::commitGroup(const QList<Pushed> &group)
{
    QSet<WindowNumber> touched;
    std::optional<Refusal> refusal;
    QList<PushOutcome> outcomes = judged(group, &touched, &refusal);
    if (refusal) {
        for (PushOutcome &outcome : outcomes) {
            if (HALL_PLANTED("answered_despite_failed_commit"))
                break;
            outcome.status = 503;
            outcome.code = QStringLiteral("store_failed");
        }
        touched.clear();
        if (!m_away && !openAgain(refusal->facts.value(QStringLiteral("reason")).toString()))
            return false;
    }
    for (qsizetype i = 0; i < group.size() && !HALL_PLANTED("answered_before_commit"); ++i)
        group[i].done(outcomes[i]);
    if (!touched.isEmpty())
        m_feeds.wake(*m_ledger, touched);
    for (const PushOutcome &outcome : std::as_const(outcomes)) {
        if (outcome.code == QStringLiteral("device_frozen"))
            m_feeds.wakeAll(*m_ledger);
    }
    return true;
}

} // namespace hall
