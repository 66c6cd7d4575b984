// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A centre's answers, written into the store of a desk that is closed: what a desk shows after a day it was contested. */

#include "desk/identityfiles.h"
#include "fakes/ledgers.h"

#include <QtCore/QDir>

#include <functional>

namespace hall::fakes {

struct Judgement
{
    Verdict verdict = Verdict::Accepted;
    QString code;
};
using Judge = std::function<Judgement(const Envelope &)>;

/** Answers all that waits in \a directory, in the order of saving. */
inline bool answerOutbox(const QString &directory, const Judge &judge)
{
    const QDir folder(directory);
    SystemRandom random;
    const auto desk = identityfiles::read(folder);
    auto opened = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), desk.value().identity, random);
    if (!opened)
        return false;
    QList<Acknowledgement> answers;
    for (const SealedEvent &event : opened.value()->outbox(100'000, 1LL << 40)) {
        const Envelope envelope = decodeEnvelope(event.envelope).value();
        const Judgement judgement = judge(envelope);
        answers << Acknowledgement{envelope.id, event.hash, judgement.verdict, judgement.code};
    }
    return opened.value()->acknowledge(answers).ok() && opened.value()->unsentCount() == 0;
}

inline Judge accepting()
{
    return [](const Envelope &) { return Judgement(); };
}
/** Contests every event of one kind, and accepts all else. */
inline Judge contesting(EventKind kind, const QString &code, Verdict verdict = Verdict::Contested)
{
    return [=](const Envelope &envelope) { return envelope.kind == static_cast<int>(kind) ? Judgement{verdict, code} : Judgement(); };
}

} // namespace hall::fakes
