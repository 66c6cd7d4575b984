// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/envelope.h"

#include "domain/eventcodec.h"

#include <QtCore/QtEndian>

#include <zstd.h>

namespace hall {

namespace {

constexpr int Version = 1;
constexpr int Sha256 = 1;
constexpr int XChaCha20Poly1305 = 1;
constexpr int Ed25519 = 1;
constexpr int Plain = 0;
constexpr int Zstandard = 1;
constexpr int CompressionLevel = 1;
constexpr int ReservedBytes = 6;
constexpr int IdBytes = 16;

template <typename Int>
void append(QByteArray &bytes, Int value)
{
    const Int big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

template <typename Int>
Int at(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<Int>(bytes.constData() + offset);
}

template <typename Identifier>
Identifier idAt(const QByteArray &bytes, int index)
{
    return *Identifier::fromBytes(bytes.mid(24 + index * IdBytes, IdBytes));
}

QByteArray linked(const SealedEvent &event)
{
    QByteArray bytes = event.previous;
    append<qint64>(bytes, event.number);
    return bytes + event.envelope + event.nonce + event.ciphertext;
}

QByteArray compressed(const QByteArray &plain)
{
    QByteArray bytes(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(plain.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(bytes.data(), static_cast<size_t>(bytes.size()), plain.constData(), static_cast<size_t>(plain.size()), CompressionLevel);
    if (ZSTD_isError(size))
        return {};
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

std::optional<QByteArray> decompressed(const QByteArray &bytes)
{
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.constData(), static_cast<size_t>(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > MaxBodyBytes)
        return std::nullopt;
    QByteArray plain(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t written = ZSTD_decompress(plain.data(), static_cast<size_t>(plain.size()), bytes.constData(), static_cast<size_t>(bytes.size()));
    if (ZSTD_isError(written) || written != size)
        return std::nullopt;
    return plain;
}

} // namespace

QByteArray encodeEnvelope(const Envelope &envelope)
{
    QByteArray bytes;
    bytes.reserve(EnvelopeBytes);
    for (const int byte : {Version, Sha256, XChaCha20Poly1305, Ed25519, envelope.compression, static_cast<int>(envelope.stratum)})
        bytes.append(static_cast<char>(byte));
    append<quint16>(bytes, static_cast<quint16>(envelope.kind));
    append<quint16>(bytes, static_cast<quint16>(envelope.kindVersion));
    bytes.append(ReservedBytes, '\0');
    append<qint64>(bytes, envelope.claimedMs);
    for (const QByteArray &id : {envelope.id.bytes(), envelope.centre.bytes(), envelope.device.bytes(), envelope.file.bytes(),
                                 envelope.key.bytes(), envelope.officer.bytes()})
        bytes.append(id);
    return bytes;
}

std::optional<Envelope> decodeEnvelope(const QByteArray &bytes)
{
    if (bytes.size() != EnvelopeBytes || bytes[0] != Version || bytes[1] != Sha256 || bytes[2] != XChaCha20Poly1305
        || bytes[3] != Ed25519 || (bytes[4] != Plain && bytes[4] != Zstandard) || bytes[5] < 1 || bytes[5] > 3
        || bytes.mid(10, ReservedBytes) != QByteArray(ReservedBytes, '\0'))
        return std::nullopt;
    Envelope envelope;
    envelope.compression = bytes[4];
    envelope.stratum = static_cast<Stratum>(bytes[5]);
    envelope.kind = at<quint16>(bytes, 6);
    envelope.kindVersion = at<quint16>(bytes, 8);
    envelope.claimedMs = at<qint64>(bytes, 16);
    envelope.id = idAt<EventId>(bytes, 0);
    envelope.centre = idAt<CentreId>(bytes, 1);
    envelope.device = idAt<DeviceId>(bytes, 2);
    envelope.file = idAt<CaseId>(bytes, 3);
    envelope.key = idAt<KeyId>(bytes, 4);
    envelope.officer = idAt<OfficerId>(bytes, 5);
    if (envelope.kind == 0 || envelope.kindVersion == 0 || envelope.id.isNull() || envelope.file.isNull())
        return std::nullopt;
    return envelope;
}

QByteArray firstPrevious()
{
    return QByteArray(crypto::HashSize, '\0');
}

QByteArray eventHash(const SealedEvent &event)
{
    return crypto::sha256(linked(event));
}

QByteArray contentDigest(const SealedEvent &event)
{
    return crypto::sha256(event.envelope + event.nonce + event.ciphertext);
}

QByteArray signedMessage(const SealedEvent &event)
{
    return QByteArrayLiteral("hall-event-1") + contentDigest(event) + event.hash;
}

SealedEvent sealEvent(const Event &event, const CentreId &centre, const KeyId &keyId, const QByteArray &caseKey, qint64 number,
                      const QByteArray &previous, const crypto::SigningKey &signer, Random &random)
{
    const EncodedBody body = encodeBody(event);
    QByteArray plain = compressed(body.bytes);
    Envelope envelope;
    envelope.compression = Zstandard;
    if (plain.isEmpty() || plain.size() >= body.bytes.size()) {
        envelope.compression = Plain;
        plain = body.bytes;
    }
    envelope.stratum = stratumOf(body.kind);
    envelope.kind = static_cast<int>(body.kind);
    envelope.kindVersion = body.version;
    envelope.claimedMs = event.claimedAt.toMSecsSinceEpoch();
    envelope.id = event.id;
    envelope.centre = centre;
    envelope.device = event.device;
    envelope.file = event.file;
    envelope.key = keyId;
    envelope.officer = event.officer;

    SealedEvent sealed;
    sealed.envelope = encodeEnvelope(envelope);
    sealed.nonce = random.bytes(crypto::NonceSize);
    sealed.ciphertext = crypto::seal(plain, sealed.envelope, sealed.nonce, caseKey);
    sealed.number = number;
    sealed.previous = previous;
    sealed.hash = eventHash(sealed);
    sealed.signature = crypto::sign(signer, signedMessage(sealed));
    return sealed;
}

std::variant<Event, OpenFailure> openEvent(const SealedEvent &sealed, const QByteArray &caseKey)
{
    const std::optional<Envelope> envelope = decodeEnvelope(sealed.envelope);
    if (!envelope || sealed.ciphertext.size() > MaxCiphertext)
        return OpenFailure::Malformed;
    std::optional<QByteArray> plain = crypto::open(sealed.ciphertext, sealed.envelope, sealed.nonce, caseKey);
    if (!plain)
        return OpenFailure::WrongKey;
    if (envelope->compression == Zstandard)
        plain = decompressed(*plain);
    if (!plain)
        return OpenFailure::Malformed;
    const std::optional<EventKind> kind = eventKindFrom(envelope->kind);
    if (!kind || envelope->kindVersion != 1)
        return OpenFailure::UnknownKind;
    Event event;
    event.id = envelope->id;
    event.file = envelope->file;
    event.device = envelope->device;
    event.officer = envelope->officer;
    event.claimedAt = QDateTime::fromMSecsSinceEpoch(envelope->claimedMs, Qt::UTC);
    if (stratumOf(*kind) != envelope->stratum || !decodeBody(envelope->kind, envelope->kindVersion, *plain, event))
        return OpenFailure::Malformed;
    return event;
}

} // namespace hall
