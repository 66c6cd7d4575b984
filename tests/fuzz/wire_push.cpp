// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "fuzz/samples.h"

namespace hall::fuzz {

QList<QByteArray> seeds()
{
    wire::Push push;
    push.incarnation = fakes::idOf(5);
    QList<QByteArray> all{wire::encode(push)};
    push.events = sealedEvents();
    push.keys << BoxedKey{KeyId(fakes::idOf(6)), CaseId(fakes::idOf(1)), Stratum::Routing, DeviceId(), QByteArray(80, 'b')};
    all << wire::encode(push);
    push.events = push.events.mid(0, 1);
    all << wire::encode(push);
    push.contestedBefore.insert(decodeEnvelope(push.events.first().envelope)->id, QStringLiteral("no_transfer_pending"));
    return all << wire::encode(push);
}

void run(const QByteArray &bytes)
{
    if (const auto push = wire::decodePush(bytes)) {
        must(push->events.size() <= wire::MaxEventsPerPush && push->keys.size() <= wire::MaxKeysPerMessage, "counts keep their limits");
        must(wire::encode(*push) == bytes, "a decoder takes exactly what the encoder makes");
    }
}

} // namespace hall::fuzz
