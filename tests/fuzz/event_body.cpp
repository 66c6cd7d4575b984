// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "domain/eventcodec.h"
#include "fuzz/samples.h"

namespace hall::fuzz {

/** Two bytes of kind and version, then the body. */
QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    for (const Event &event : someEvents()) {
        const EncodedBody body = encodeBody(event);
        all << QByteArray(1, static_cast<char>(body.kind)) + QByteArray(1, static_cast<char>(body.version)) + body.bytes;
    }
    return all;
}

void run(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return;
    Event event;
    if (!decodeBody(static_cast<unsigned char>(bytes[0]), static_cast<unsigned char>(bytes[1]), bytes.mid(2), event))
        return;
    const EncodedBody again = encodeBody(event);
    must(static_cast<int>(again.kind) == static_cast<unsigned char>(bytes[0]), "a body keeps its kind");
    // A body may say more than we know; what we read of it must survive being written and read.
    Event reread;
    must(decodeBody(static_cast<int>(again.kind), again.version, again.bytes, reread), "what was read can be written and read");
    must(encodeBody(reread).bytes == again.bytes, "what was read is read the same again");
    // Whatever came in, the rules answer and the fold is total.
    CaseFile file;
    (void)misfit(file, event);
    file = evolve(std::move(file), event);
    (void)misfit(file, event);
    file = evolve(std::move(file), event);
    must(!file.owner.isNull() || file.state == CaseState::Unknown || !file.code, "a filed case has an owner");
}

} // namespace hall::fuzz
