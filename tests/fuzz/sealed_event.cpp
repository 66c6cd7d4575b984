// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "domain/eventcodec.h"
#include "fuzz/samples.h"

namespace hall::fuzz {

namespace {

constexpr int EnvelopeSize = 120;

const QByteArray &key()
{
    static const QByteArray bytes(32, 'k');
    return bytes;
}

} // namespace

/** An envelope and what is inside its seal: the attacker holds the key, as a counter that went bad does. */
QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    for (const SealedEvent &event : sealedEvents())
        all << event.envelope + *crypto::open(event.ciphertext, event.envelope, event.nonce, key());
    return all;
}

void run(const QByteArray &bytes)
{
    static const bool ready = crypto::initialise();
    must(ready, "libsodium is there");
    SealedEvent event;
    event.envelope = bytes.left(EnvelopeSize);
    event.nonce = QByteArray(crypto::NonceSize, 'n');
    const auto envelope = decodeEnvelope(event.envelope);
    must(!envelope || encodeEnvelope(*envelope) == event.envelope, "an envelope is read in one way only");
    event.ciphertext = crypto::seal(bytes.mid(EnvelopeSize), event.envelope, event.nonce, key());
    const auto opened = openEvent(event, key());
    if (const Event *inside = std::get_if<Event>(&opened)) {
        must(envelope.has_value(), "nothing opens without a sound envelope");
        must(encodeBody(*inside).bytes.size() <= MaxBodyBytes, "a body keeps its limit");
    }
}

} // namespace hall::fuzz
