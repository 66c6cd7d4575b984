// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "fuzz/samples.h"

namespace hall::fuzz {

QList<QByteArray> seeds()
{
    wire::PushAnswer answer;
    answer.epoch = fakes::idOf(7);
    answer.headHash = firstPrevious();
    QList<QByteArray> all{wire::encode(answer)};
    for (const SealedEvent &event : sealedEvents()) {
        answer.acknowledgements << Acknowledgement{decodeEnvelope(event.envelope)->id, event.hash, Verdict::Contested, QStringLiteral("no_transfer_pending")};
        answer.headNumber = event.number;
        answer.headHash = event.hash;
    }
    return all << wire::encode(answer);
}

void run(const QByteArray &bytes)
{
    if (const auto answer = wire::decodePushAnswer(bytes))
        must(wire::encode(*answer) == bytes, "a decoder takes exactly what the encoder makes");
}

} // namespace hall::fuzz
