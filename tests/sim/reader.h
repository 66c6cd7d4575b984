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

struct pg_conn;
struct pg_result;
struct sqlite3;
struct sqlite3_stmt;

namespace hall::sim {

/** A second, reading connection to a store: it sees what is committed and nothing else. */
class StoreReader
{
public:
    class Row
    {
    public:
        explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
        Row(const pg_result *result, int row) : m_result(result), m_row(row) {}
        qint64 number(int column) const;
        QByteArray bytes(int column) const;
        bool null(int column) const;

    private:
        sqlite3_stmt *m_statement = nullptr;
        const pg_result *m_result = nullptr;
        int m_row = 0;
    };

    virtual ~StoreReader() = default;
    /** Every row to \a take; false when the store could not be read. Parameters are ?1, ?2 … */
    virtual bool each(const char *sql, std::initializer_list<QVariant> values, const std::function<void(const Row &)> &take) = 0;
    /** Changes when another connection has committed anything at all. */
    virtual qint64 version() = 0;
    virtual void close() = 0;
    /** For a file's path or a database's URL. */
    static std::unique_ptr<StoreReader> of(const QString &place);
};

/** Of an SQLite file. */
class FileReader final : public StoreReader
{
public:
    explicit FileReader(QString path) : m_path(std::move(path)) {}
    ~FileReader() override { FileReader::close(); }
    bool each(const char *sql, std::initializer_list<QVariant> values, const std::function<void(const Row &)> &take) override;
    qint64 version() override;
    void close() override;
    /** SHA-256 over every row of every table. */
    QByteArray digest();
    const QString &path() const { return m_path; }

private:
    bool open();
    QString m_path;
    sqlite3 *m_database = nullptr;
    std::map<std::string, sqlite3_stmt *> m_statements;
};

/** Of a centre's PostgreSQL database. */
class ServerReader final : public StoreReader
{
public:
    explicit ServerReader(QString url) : m_url(std::move(url)) {}
    ~ServerReader() override { ServerReader::close(); }
    bool each(const char *sql, std::initializer_list<QVariant> values, const std::function<void(const Row &)> &take) override;
    /** Of the tables themselves: a transaction that was rolled back counts for nothing. */
    qint64 version() override;
    void close() override;

private:
    bool open();
    QString m_url;
    pg_conn *m_line = nullptr;
    std::map<std::string, std::string> m_statements; ///< names of what was prepared
};

/** The parts of an envelope the checker asks for: envelope.h tells the bytes. */
struct PlainEnvelope
{
    bool good = false;
    int kind = 0;
    QByteArray id, device, file, key, officer;
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
