// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "fuzz/samples.h"

namespace hall::fuzz {

QList<QByteArray> seeds()
{
    wire::OutboxFile file;
    file.centre = CentreId(fakes::idOf(90));
    file.device = DeviceId(fakes::idOf(2));
    file.signature = QByteArray(crypto::SignatureSize, 's');
    QList<QByteArray> all{wire::encode(file)};
    wire::Push push;
    push.incarnation = fakes::idOf(5);
    push.events = sealedEvents();
    file.pushes << push;
    push.events = push.events.mid(0, 1);
    file.pushes << push;
    return all << wire::encode(file);
}

void run(const QByteArray &bytes)
{
    if (const auto file = wire::decodeOutboxFile(bytes)) {
        must(file->signature.size() == crypto::SignatureSize, "a file is signed");
        must(wire::encode(*file) == bytes, "a decoder takes exactly what the encoder makes");
    }
}

} // namespace hall::fuzz
