// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/centreledger.h"
#include "server/ownwork.h"
#include "sync/wire.h"

namespace hall {

/** What a push is answered: 200 with verdicts, or a status with a code and nothing stored. */
struct PushOutcome
{
    int status = 200;
    QString code;
    wire::PushAnswer answer;   ///< with every status: the head tells a desk where to go on
};

/**
 * Judges pushes: who sent it, does it follow what is held of that device, does it fit the case. Bytes in, verdicts out;
 * no socket and no thread. Several pushes make one group, which becomes durable in one commit: a later push of the
 * group is judged as if the earlier ones were recorded already.
 */
class Intake final
{
public:
    /** With \a own the centre numbers the papers that the group prints, in the same commit. */
    Intake(CentreLedger &ledger, Clock &clock, const OwnWork *own = nullptr);
    ~Intake();

    /** \a certificate is the SHA-256 of the certificate the connection was opened with. */
    PushOutcome judge(const QByteArray &certificate, const wire::Push &push);
    /**
     * As judge(), for events of \a device that a person carries here: the signature vouches, not a connection. A frozen
     * device's next events are taken as any other's, a revoked one's are quarantined. What the device signed twice under
     * one number, and what follows it, is put into \a forked and gets no verdict.
     */
    PushOutcome judgeCarried(const Device &device, const wire::Push &push, Forked *forked);
    /** Codes that a filing may not bear, since other cases do: of a branch being taken in. */
    void refuseCodes(const QSet<QString> &taken) { m_takenCodes = taken; }
    /** Stores the group. On refusal no outcome of the group may be told to anyone. */
    [[nodiscard]] std::optional<Refusal> commit(QSet<WindowNumber> *touched);

private:
    struct Offered;
    struct Known;
    struct Stop
    {
        int status;
        QString code;
    };
    using Step = std::variant<Judged, Acknowledgement, Stop>;

    PushOutcome judgeOf(const Device &device, const wire::Push &push, Forked *forked);
    std::optional<Stop> checkBytes(const Device &device, const SealedEvent &event) const;
    /** An event whose bytes no longer make its hash, at its turn: put aside as it is, so that what follows it goes on. */
    std::optional<Step> judgeDamaged(const Device &device, const SealedEvent &event, const Offered &offered, const Known &known) const;
    Step judgeEvent(const Device &device, const SealedEvent &event, const Offered &offered, Known &known);
    QString notOfDevice(const Device &device, const Event &event) const;
    /** Why the officer of this event had no right to make it, then or now; empty when they had. \a again: then alone is asked. */
    QString notOfOfficer(const CaseFile &file, const Event &event, bool again);
    std::optional<Stop> checkLink(const Device &device, const Envelope &envelope, const SealedEvent &event, const Offered &offered, Known &known,
                                  std::optional<Acknowledgement> *stored);
    Step judgeBody(const Device &device, const Envelope &envelope, const SealedEvent &event, const Offered &offered, Known &known);
    std::optional<Stop> takeKeys(const Device &device, const Offered &offered, Known &known, QList<BoxedKey> *kept);
    CaseFile caseOf(const CaseId &file, const Known &known);

    CentreLedger &m_ledger;
    Clock &m_clock;
    const OwnWork *m_own;
    std::unique_ptr<Known> m_known;
    QList<CentreLedger::Batch> m_batches;
    QSet<QString> m_takenCodes;
};

} // namespace hall
