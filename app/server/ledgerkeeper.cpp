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
    // A handle on which something failed is not trusted again: open anew, which also checks the file.
    m_ledger.reset();
    if (!open())
        return true;
    logLine("store_lost");
    return false;
}

bool LedgerKeeper::run(const LedgerDoor::Task &task)
{
    task(*m_ledger, m_feeds);
    return !m_ledger->failed() || openAgain(QStringLiteral("read_failed"));
}

bool LedgerKeeper::commitGroup(const QList<Pushed> &group)
{
    Intake intake(*m_ledger, m_clock);
    QList<PushOutcome> outcomes;
    for (const Pushed &pushed : group)
        outcomes.append(intake.judge(pushed.certificate, pushed.push));
    if (HALL_PLANTED("answered_before_commit")) {
        for (qsizetype i = 0; i < group.size(); ++i)
            group[i].done(outcomes[i]);
    }
    QSet<WindowNumber> touched;
    // What was judged by a store that could not be read is no verdict, a refusal least of all.
    const auto refusal = m_ledger->failed() ? std::optional(Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QStringLiteral("read_failed")}}})
                                            : intake.commit(&touched);
    if (refusal) {
        for (PushOutcome &outcome : outcomes) {
            if (HALL_PLANTED("answered_despite_failed_commit"))
                break;
            outcome.status = 503;
            outcome.code = QStringLiteral("store_failed");
        }
        if (!openAgain(refusal->facts.value(QStringLiteral("reason")).toString()))
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
