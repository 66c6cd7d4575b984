// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/reader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

#include <openssl/evp.h>

namespace hall::sim {

PlainEnvelope readEnvelope(const QByteArray &bytes)
{
    PlainEnvelope envelope;
    envelope.good = bytes.size() == 120 && bytes[0] == 1;
    if (!envelope.good)
        return envelope;
    envelope.kind = static_cast<quint8>(bytes[6]) << 8 | static_cast<quint8>(bytes[7]);
    envelope.id = bytes.mid(24, 16);
    envelope.device = bytes.mid(56, 16);
    envelope.file = bytes.mid(72, 16);
    envelope.key = bytes.mid(88, 16);
    envelope.officer = bytes.mid(104, 16);
    return envelope;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray hashOf(const PlainEvent &event)
{
    const qint64 number = qToBigEndian(event.number);
    return sha256(event.previous + QByteArray(reinterpret_cast<const char *>(&number), 8) + event.envelope + event.nonce + event.sealed);
}

bool signedBy(const QByteArray &verifyKey, const PlainEvent &event)
{
    const QByteArray message = "hall-event-1" + sha256(event.envelope + event.nonce + event.sealed) + event.hash;
    EVP_PKEY *key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const uchar *>(verifyKey.constData()), 32);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool good = key && context && EVP_DigestVerifyInit(context, nullptr, nullptr, nullptr, key) == 1
                      && EVP_DigestVerify(context, reinterpret_cast<const uchar *>(event.signature.constData()), static_cast<size_t>(event.signature.size()),
                                          reinterpret_cast<const uchar *>(message.constData()), static_cast<size_t>(message.size())) == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return good;
}

namespace {

/** Takes big-endian numbers and pieces off the front; past the end everything is bad. */
class Cut
{
public:
    explicit Cut(const QByteArray &bytes) : m_bytes(bytes) {}
    QByteArray take(qint64 count)
    {
        if (count < 0 || m_at + count > m_bytes.size()) {
            m_good = false;
            return {};
        }
        const QByteArray piece = m_bytes.mid(m_at, count);
        m_at += count;
        return piece;
    }
    qint64 number(int size)
    {
        const QByteArray piece = take(size);
        qint64 value = 0;
        for (const char byte : piece)
            value = value << 8 | static_cast<quint8>(byte);
        return value;
    }
    bool good() const { return m_good; }
    bool ended() const { return m_good && m_at == m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qint64 m_at = 0;
    bool m_good = true;
};

} // namespace

QList<PlainVerdict> readPushAnswer(const QByteArray &bytes, bool *good)
{
    Cut cut(bytes);
    QList<PlainVerdict> verdicts;
    const bool magic = cut.take(4) == QByteArray("RHA\x01", 4);
    cut.take(16 + 8 + 32);
    const qint64 count = cut.number(4);
    for (qint64 i = 0; magic && cut.good() && i < count; ++i) {
        PlainVerdict verdict;
        verdict.id = cut.take(16);
        verdict.hash = cut.take(32);
        verdict.verdict = static_cast<int>(cut.number(1));
        cut.take(cut.number(1));
        verdicts << verdict;
    }
    *good = magic && cut.ended();
    return verdicts;
}

PlainPage readFeedPage(const QByteArray &bytes)
{
    Cut cut(bytes);
    PlainPage page;
    const bool magic = cut.take(4) == QByteArray("RHF\x01", 4);
    cut.take(16);
    page.window = static_cast<int>(cut.number(2));
    cut.take(8);
    const qint64 rows = cut.number(4);
    for (qint64 i = 0; magic && cut.good() && i < rows; ++i) {
        PlainRow row;
        row.position = cut.number(8);
        row.kind = static_cast<int>(cut.number(1));
        cut.take(32);
        if (row.kind == 1) {
            row.verdict = static_cast<int>(cut.number(1));
            cut.take(cut.number(1));
            const PlainEnvelope envelope = readEnvelope(cut.take(120));
            cut.take(24);
            cut.take(cut.number(4));
            row.hash = cut.take(32);
            cut.take(64);
            row.id = envelope.id;
            row.file = envelope.file;
        } else {
            row.file = cut.take(16);
        }
        page.rows << row;
    }
    const qint64 keys = cut.number(4);
    for (qint64 i = 0; magic && cut.good() && i < keys; ++i) {
        PlainKey key;
        cut.take(16);
        key.file = cut.take(16);
        key.stratum = static_cast<int>(cut.number(1));
        key.recipient = cut.take(16);
        cut.take(cut.number(2));
        page.keys << key;
    }
    page.good = magic && cut.ended();
    return page;
}

} // namespace hall::sim
