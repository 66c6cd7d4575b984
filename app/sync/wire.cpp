// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire.h"

#include "sync/wire_bytes.h"

#include <algorithm>

namespace hall::wire {

namespace {

constexpr int CaseOffset = 72; ///< of the case id inside an envelope
constexpr int MaxBox = 256;
constexpr int MaxCode = 40;
constexpr int ContentBytes = EnvelopeBytes + crypto::NonceSize + 4 + crypto::TagSize + crypto::HashSize + crypto::SignatureSize;
constexpr int LinkBytes = 8 + crypto::HashSize;
constexpr int KeyBytes = 16 + 16 + 1 + 16 + 2;
constexpr int AcknowledgementBytes = 16 + crypto::HashSize + 1 + 1;
constexpr int RowBytes = 8 + 1 + crypto::HashSize + 16;

const QByteArray PushMark = QByteArrayLiteral("RHP\x01");
const QByteArray RememberingPushMark = QByteArrayLiteral("RHP\x02");
const QByteArray RelayMark = QByteArrayLiteral("RHR\x01");
const QByteArray AnswerMark = QByteArrayLiteral("RHA\x01");
const QByteArray PageMark = QByteArrayLiteral("RHF\x01");

bool isCode(const QByteArray &text)
{
    return text.size() <= MaxCode && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
           });
}

void writeContent(ByteWriter &out, const SealedEvent &event)
{
    out.fixed(event.envelope, EnvelopeBytes);
    out.fixed(event.nonce, crypto::NonceSize);
    out.counted<quint32>(event.ciphertext);
    out.fixed(event.hash, crypto::HashSize);
    out.fixed(event.signature, crypto::SignatureSize);
}

SealedEvent readContent(ByteReader &in)
{
    SealedEvent event;
    event.envelope = in.fixed(EnvelopeBytes);
    event.nonce = in.fixed(crypto::NonceSize);
    event.ciphertext = in.counted<quint32>(MaxCiphertext);
    event.hash = in.fixed(crypto::HashSize);
    event.signature = in.fixed(crypto::SignatureSize);
    if (event.ciphertext.size() < crypto::TagSize)
        in.fail();
    return event;
}

void writeKeys(ByteWriter &out, const QList<BoxedKey> &keys)
{
    out.number(static_cast<quint32>(keys.size()));
    for (const BoxedKey &key : keys) {
        out.uuid(key.id.uuid());
        out.uuid(key.file.uuid());
        out.number(static_cast<quint8>(key.stratum));
        out.uuid(key.recipient.uuid());
        out.counted<quint16>(key.box);
    }
}

QList<BoxedKey> readKeys(ByteReader &in)
{
    QList<BoxedKey> keys;
    const qsizetype count = in.count(MaxKeysPerMessage, KeyBytes);
    keys.reserve(count);
    for (qsizetype i = 0; i < count && in.good(); ++i) {
        BoxedKey key;
        key.id = KeyId(in.uuid());
        key.file = CaseId(in.uuid());
        const auto stratum = in.number<quint8>();
        if (stratum < 1 || stratum > 3)
            in.fail();
        key.stratum = static_cast<Stratum>(stratum);
        key.recipient = DeviceId(in.uuid());
        key.box = in.counted<quint16>(MaxBox);
        keys.append(key);
    }
    return keys;
}

Verdict readVerdict(ByteReader &in, Verdict last)
{
    const auto verdict = in.number<quint8>();
    if (verdict < 1 || verdict > static_cast<int>(last))
        in.fail();
    return static_cast<Verdict>(verdict);
}

QString readCode(ByteReader &in)
{
    const QByteArray code = in.counted<quint8>(MaxCode);
    if (!isCode(code))
        in.fail();
    return QString::fromLatin1(code);
}

bool begins(ByteReader &in, const QByteArray &bytes, const QByteArray &mark)
{
    return bytes.size() <= MaxMessageBytes && in.fixed(mark.size()) == mark;
}

FeedRow readRow(ByteReader &in)
{
    FeedRow row;
    row.position = in.number<qint64>();
    const auto kind = in.number<quint8>();
    row.chain = in.fixed(crypto::HashSize);
    if (row.position < 1)
        in.fail();
    if (kind == static_cast<int>(FeedRowKind::Event)) {
        row.kind = FeedRowKind::Event;
        row.verdict = readVerdict(in, Verdict::Contested);
        row.code = readCode(in);
        row.event = readContent(in);
        row.file = CaseId(QUuid::fromRfc4122(row.event.envelope.mid(CaseOffset, 16)));
    } else if (kind == static_cast<int>(FeedRowKind::Withdraw) || kind == static_cast<int>(FeedRowKind::Erase)) {
        row.kind = static_cast<FeedRowKind>(kind);
        row.file = CaseId(in.uuid());
    } else {
        in.fail();
    }
    return row;
}

} // namespace

QByteArray encode(const Push &push)
{
    ByteWriter out;
    out.fixed(push.contestedBefore.isEmpty() ? PushMark : RememberingPushMark, 4);
    out.uuid(push.incarnation);
    out.number(static_cast<quint32>(push.events.size()));
    for (const SealedEvent &event : push.events) {
        writeContent(out, event);
        out.number(event.number);
        out.fixed(event.previous, crypto::HashSize);
    }
    writeKeys(out, push.keys);
    if (!push.contestedBefore.isEmpty())
        out.number(static_cast<quint32>(push.contestedBefore.size()));
    for (auto it = push.contestedBefore.cbegin(); it != push.contestedBefore.cend(); ++it) {
        out.uuid(it.key().uuid());
        out.counted<quint8>(it.value().toLatin1().left(MaxCode));
    }
    return out.take();
}

static void readRemembered(ByteReader &in, Push &push)
{
    const qsizetype count = in.count(push.events.size(), 16 + 1);
    if (count == 0)
        in.fail(); // without any it is a push of the first form
    for (qsizetype i = 0; i < count && in.good(); ++i) {
        const EventId id(in.uuid());
        // In the map's order, so that one list has one form.
        if (!push.contestedBefore.isEmpty() && !(push.contestedBefore.lastKey() < id))
            in.fail();
        push.contestedBefore.insert(id, readCode(in));
    }
}

std::optional<Push> decodePush(const QByteArray &bytes)
{
    ByteReader in(bytes);
    const bool remembering = bytes.startsWith(RememberingPushMark);
    if (!begins(in, bytes, remembering ? RememberingPushMark : PushMark))
        return std::nullopt;
    Push push;
    push.incarnation = in.uuid();
    const qsizetype count = in.count(MaxEventsPerPush, ContentBytes + LinkBytes);
    push.events.reserve(count);
    qint64 sealedBytes = 0;
    for (qsizetype i = 0; i < count && in.good(); ++i) {
        SealedEvent event = readContent(in);
        event.number = in.number<qint64>();
        event.previous = in.fixed(crypto::HashSize);
        sealedBytes += event.ciphertext.size();
        if (event.number < 1 || sealedBytes > MaxPushBytes)
            in.fail();
        push.events.append(event);
    }
    push.keys = readKeys(in);
    if (remembering)
        readRemembered(in, push);
    return in.atEnd() ? std::optional(push) : std::nullopt;
}

QByteArray encode(const Relay &relay)
{
    ByteWriter out;
    out.fixed(RelayMark, 4);
    out.number(static_cast<quint32>(relay.events.size()));
    for (const SealedEvent &event : relay.events)
        writeContent(out, event);
    writeKeys(out, relay.keys);
    return out.take();
}

std::optional<Relay> decodeRelay(const QByteArray &bytes)
{
    ByteReader in(bytes);
    if (!begins(in, bytes, RelayMark))
        return std::nullopt;
    Relay relay;
    const qsizetype count = in.count(MaxEventsPerPush, ContentBytes);
    relay.events.reserve(count);
    qint64 sealedBytes = 0;
    for (qsizetype i = 0; i < count && in.good(); ++i) {
        relay.events.append(readContent(in));
        sealedBytes += relay.events.last().ciphertext.size();
        if (sealedBytes > MaxPushBytes)
            in.fail();
    }
    relay.keys = readKeys(in);
    return in.atEnd() ? std::optional(relay) : std::nullopt;
}

QByteArray encode(const PushAnswer &answer)
{
    ByteWriter out;
    out.fixed(AnswerMark, 4);
    out.uuid(answer.epoch);
    out.number(answer.headNumber);
    out.fixed(answer.headHash, crypto::HashSize);
    out.number(static_cast<quint32>(answer.acknowledgements.size()));
    for (const Acknowledgement &acknowledgement : answer.acknowledgements) {
        out.uuid(acknowledgement.id.uuid());
        out.fixed(acknowledgement.hash, crypto::HashSize);
        out.number(static_cast<quint8>(acknowledgement.verdict));
        out.counted<quint8>(acknowledgement.code.toLatin1().left(MaxCode));
    }
    return out.take();
}

std::optional<PushAnswer> decodePushAnswer(const QByteArray &bytes)
{
    ByteReader in(bytes);
    if (!begins(in, bytes, AnswerMark))
        return std::nullopt;
    PushAnswer answer;
    answer.epoch = in.uuid();
    answer.headNumber = in.number<qint64>();
    answer.headHash = in.fixed(crypto::HashSize);
    if (answer.headNumber < 0)
        in.fail();
    const qsizetype count = in.count(MaxEventsPerPush, AcknowledgementBytes);
    answer.acknowledgements.reserve(count);
    for (qsizetype i = 0; i < count && in.good(); ++i) {
        Acknowledgement acknowledgement;
        acknowledgement.id = EventId(in.uuid());
        acknowledgement.hash = in.fixed(crypto::HashSize);
        acknowledgement.verdict = readVerdict(in, Verdict::Refused);
        acknowledgement.code = readCode(in);
        answer.acknowledgements.append(acknowledgement);
    }
    return in.atEnd() ? std::optional(answer) : std::nullopt;
}

QByteArray encode(const FeedPage &page)
{
    ByteWriter out;
    out.fixed(PageMark, 4);
    out.uuid(page.epoch);
    out.number(static_cast<quint16>(page.window.value()));
    out.number(page.head);
    out.number(static_cast<quint32>(page.rows.size()));
    for (const FeedRow &row : page.rows) {
        out.number(row.position);
        out.number(static_cast<quint8>(row.kind));
        out.fixed(row.chain, crypto::HashSize);
        if (row.kind == FeedRowKind::Event) {
            out.number(static_cast<quint8>(row.verdict));
            out.counted<quint8>(row.code.toLatin1().left(MaxCode));
            writeContent(out, row.event);
        } else {
            out.uuid(row.file.uuid());
        }
    }
    writeKeys(out, page.keys);
    return out.take();
}

std::optional<FeedPage> decodeFeedPage(const QByteArray &bytes)
{
    ByteReader in(bytes);
    if (!begins(in, bytes, PageMark))
        return std::nullopt;
    FeedPage page;
    page.epoch = in.uuid();
    const auto window = in.number<quint16>();
    page.head = in.number<qint64>();
    if (window < 1 || window > 99 || page.head < 0)
        in.fail();
    page.window = WindowNumber(window);
    const qsizetype count = in.count(MaxRowsPerPage, RowBytes);
    page.rows.reserve(count);
    for (qsizetype i = 0; i < count && in.good(); ++i)
        page.rows.append(readRow(in));
    page.keys = readKeys(in);
    return in.atEnd() ? std::optional(page) : std::nullopt;
}

} // namespace hall::wire
