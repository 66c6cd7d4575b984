// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/reader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QVariant>
#include <QtCore/QtEndian>

#include <openssl/evp.h>
#include <sqlite3.h>

namespace hall::sim {

qint64 StoreReader::Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray StoreReader::Row::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

bool StoreReader::Row::null(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool StoreReader::open()
{
    if (m_database)
        return true;
    if (sqlite3_open_v2(m_path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, "unix") != SQLITE_OK) {
        close();
        return false;
    }
    return sqlite3_exec(m_database, "PRAGMA wal_autocheckpoint=0; PRAGMA query_only=1", nullptr, nullptr, nullptr) == SQLITE_OK;
}

void StoreReader::close()
{
    for (auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close(m_database);
    m_database = nullptr;
}

bool StoreReader::each(const char *sql, std::initializer_list<QVariant> values, const std::function<void(const Row &)> &take)
{
    if (!open())
        return false;
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement && sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
        return false;
    int place = 0;
    for (const QVariant &value : values) {
        ++place;
        if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray bytes = value.toByteArray();
            sqlite3_bind_blob(statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(statement, place, value.toLongLong());
        }
    }
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW)
        take(Row(statement));
    sqlite3_reset(statement);
    return step == SQLITE_DONE;
}

qint64 StoreReader::version()
{
    qint64 version = -1;
    each("PRAGMA data_version", {}, [&](const Row &row) { version = row.number(0); });
    return version;
}

QByteArray StoreReader::digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QList<QByteArray> tables;
    each("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", {}, [&](const Row &row) { tables << row.bytes(0); });
    for (const QByteArray &table : std::as_const(tables)) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, ("SELECT * FROM " + table + " ORDER BY 1, 2").constData(), -1, &statement, nullptr) != SQLITE_OK)
            return {};
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                const QByteArray value = Row(statement).bytes(column);
                hash.addData(QByteArray::number(value.size()) + ':' + value);
            }
        }
        sqlite3_finalize(statement);
    }
    return hash.result();
}

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
