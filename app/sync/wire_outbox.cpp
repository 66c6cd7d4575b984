// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire.h"

#include "sync/wire_bytes.h"

namespace hall::wire {

namespace {

const QByteArray Mark = QByteArrayLiteral("RHO\x01");
constexpr int PushBytes = 4 + 16 + 4 + 4; ///< of the smallest one
constexpr qsizetype MaxPushes = 10'000;

QByteArray unsignedPart(const OutboxFile &file)
{
    ByteWriter out;
    out.fixed(Mark, 4);
    out.uuid(file.centre.uuid());
    out.uuid(file.device.uuid());
    out.number(static_cast<quint32>(file.pushes.size()));
    for (const Push &push : file.pushes)
        out.counted<quint32>(encode(push));
    return out.take();
}

QByteArray messageOf(const QByteArray &part)
{
    return QByteArrayLiteral("hall-outbox-1") + crypto::sha256(part);
}

} // namespace

QByteArray outboxMessage(const OutboxFile &file)
{
    return messageOf(unsignedPart(file));
}

QByteArray encode(const OutboxFile &file)
{
    return unsignedPart(file) + file.signature.leftJustified(crypto::SignatureSize, '\0', true);
}

std::optional<OutboxFile> decodeOutboxFile(const QByteArray &bytes)
{
    ByteReader in(bytes);
    if (bytes.size() > MaxOutboxFile || in.fixed(Mark.size()) != Mark)
        return std::nullopt;
    OutboxFile file;
    file.centre = CentreId(in.uuid());
    file.device = DeviceId(in.uuid());
    const qsizetype count = in.count(MaxPushes, 4 + PushBytes);
    for (qsizetype i = 0; i < count && in.good(); ++i) {
        const auto push = decodePush(in.counted<quint32>(MaxMessageBytes));
        if (!push)
            return std::nullopt;
        file.pushes.append(*push);
    }
    file.signature = in.fixed(crypto::SignatureSize);
    return in.atEnd() ? std::optional(file) : std::nullopt;
}

} // namespace hall::wire
