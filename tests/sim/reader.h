// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Stores and messages as they lie there, read by the checker's own few lines. */

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <map>
#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace hall::sim {

/** A second, reading connection to a store: it sees what is committed and nothing else. */
class StoreReader final
{
public:
    explicit StoreReader(QString path) : m_path(std::move(path)) {}
    ~StoreReader() { close(); }

    class Row
    {
    public:
        explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
        qint64 number(int column) const;
        QByteArray bytes(int column) const;
        bool null(int column) const;

    private:
        sqlite3_stmt *m_statement;
    };
    /** Every row to \a take; false when the store could not be read. */
    bool each(const char *sql, std::initializer_list<QVariant> values, const std::function<void(const Row &)> &take);
    /** Changes when another connection has committed anything at all. */
    qint64 version();
    /** SHA-256 over every row of every table. */
    QByteArray digest();
    void close();
    const QString &path() const { return m_path; }

private:
    bool open();
    QString m_path;
    sqlite3 *m_database = nullptr;
    std::map<std::string, sqlite3_stmt *> m_statements;
};

/** The parts of an envelope the checker asks for: envelope.h tells the bytes. */
struct PlainEnvelope
{
    bool good = false;
    int kind = 0;
    QByteArray id, device, file, officer;
};
PlainEnvelope readEnvelope(const QByteArray &bytes);

/** A stored event, with its link where it is known. */
struct PlainEvent
{
    qint64 number = 0;
    QByteArray previous, hash, envelope, nonce, sealed, signature;
};
QByteArray sha256(const QByteArray &bytes);
QByteArray hashOf(const PlainEvent &event);
/** Ed25519 by OpenSSL, where the product uses libsodium. */
bool signedBy(const QByteArray &verifyKey, const PlainEvent &event);

struct PlainVerdict
{
    QByteArray id, hash;
    int verdict = 0;
};
struct PlainRow
{
    qint64 position = 0;
    int kind = 0;
    QByteArray file, id, hash;
    int verdict = 0;
};
struct PlainKey
{
    QByteArray file, recipient;
    int stratum = 0;
};
struct PlainPage
{
    bool good = false;
    int window = 0;
    QList<PlainRow> rows;
    QList<PlainKey> keys;
};
/** protocol.md's "RHA" and "RHF"; nothing is taken on trust from wire.h. */
QList<PlainVerdict> readPushAnswer(const QByteArray &bytes, bool *good);
PlainPage readFeedPage(const QByteArray &bytes);

} // namespace hall::sim
