// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "fuzz/samples.h"

namespace hall::fuzz {

QList<QByteArray> seeds()
{
    wire::Relay relay;
    QList<QByteArray> all{wire::encode(relay)};
    relay.events = sealedEvents();
    relay.keys << BoxedKey{KeyId(fakes::idOf(6)), CaseId(fakes::idOf(1)), Stratum::Content, DeviceId(), QByteArray(80, 'b')};
    all << wire::encode(relay);
    relay.events = relay.events.mid(0, 1);
    return all << wire::encode(relay);
}

void run(const QByteArray &bytes)
{
    if (const auto relay = wire::decodeRelay(bytes)) {
        must(relay->events.size() <= wire::MaxEventsPerPush && relay->keys.size() <= wire::MaxKeysPerMessage, "counts keep their limits");
        must(wire::encode(*relay) == bytes, "a decoder takes exactly what the encoder makes");
    }
}

} // namespace hall::fuzz
