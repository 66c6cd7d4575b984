// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overdue.h"
#include "ledger/centreledger.h"
#include "server/copywatch.h"
#include "server/faultwatch.h"
#include "server/laws.h"
#include "server/sealederasures.h"

namespace hall {

/**
 * What the centre does by itself: time-outs of transfers, faults that the coordinator is shown, old copies
 * of archived cases, accusations that window 23 has decided to erase, and the numbers of documents. Its
 * steps are events like others, of a device of its own, and the rules judge them like others: what another server did first does
 * not fit a second time. While a restored ledger settles it takes none, since desks may still bring what answers a transfer or
 * bears a number.
 * In the ledger's thread, within a turn.
 */
class OwnWork final
{
public:
    OwnWork(Laws laws, Clock &clock, Random &random, SealedErasures::Schedule schedule = {})
        : m_laws(std::move(laws)), m_clock(clock), m_random(random), m_erasures(std::move(schedule)) {}

    /** A paper that is printed in what is about to be committed, and the key of its case. */
    struct Print
    {
        CaseFile file;           ///< after all that is committed with it
        PaperForm form = PaperForm::F04Acceptance;
        KeyId key;
        QByteArray caseKey;
    };
    /** The numbers of those that are owed one, to be committed with them. False: the store failed. */
    [[nodiscard]] bool number(CentreLedger &ledger, const QList<Print> &prints, QList<CentreLedger::Batch> *batches) const;

    /** Whether act() would do something now. Only reads, and needs no turn: an idle hall costs a few look-ups. */
    bool isDue(CentreLedger &ledger);
    /** Takes the steps that are due now, in one commit. */
    [[nodiscard]] std::optional<Refusal> act(CentreLedger &ledger, QSet<WindowNumber> *touched);
    /** Whether the last act() destroyed keys: its caller wipes the log, once all is committed. */
    bool hasErased() const { return m_erased; }
    /** While a restored ledger settles: takes in what desks have brought of the steps that were lost. False: the store failed. */
    [[nodiscard]] bool recover(CentreLedger &ledger, QSet<WindowNumber> *touched) const;

private:
    using Due = FaultWatch::Due;
    class Chain;
    static bool rests(CentreLedger &ledger);
    QList<Due> dueNow(CentreLedger &ledger);
    /** When the centre had an event. */
    HeardAt heardBy(CentreLedger &ledger);
    /** Once the ledger has settled: lost steps that nobody can link are taken again, and papers get the numbers they wait for. */
    [[nodiscard]] std::optional<Refusal> payDebts(CentreLedger &ledger, QSet<WindowNumber> *touched);
    /** False: the store failed. */
    [[nodiscard]] bool takeAgain(CentreLedger &ledger, Chain &chain) const;

    Laws m_laws;
    Clock &m_clock;
    Random &m_random;
    QHash<EventId, QDateTime> m_heard; ///< of what waits; asked of the ledger once
    FaultWatch m_faults;
    CopyWatch m_copies;
    SealedErasures m_erasures;
    bool m_erased = false;   ///< by the last act()
};

} // namespace hall
