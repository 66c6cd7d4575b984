// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/reader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QVariant>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace hall::sim {

qint64 StoreReader::Row::number(int column) const
{
    if (m_statement)
        return sqlite3_column_int64(m_statement, column);
    // In binary: a signed number of two, four or eight bytes.
    const QByteArray piece = bytes(column);
    qint64 value = !piece.isEmpty() && piece[0] < 0 ? -1 : 0;
    for (const char byte : piece)
        value = static_cast<qint64>(static_cast<quint64>(value) << 8 | static_cast<quint8>(byte));
    return value;
}

QByteArray StoreReader::Row::bytes(int column) const
{
    if (m_statement) {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(data, sqlite3_column_bytes(m_statement, column));
    }
    return QByteArray(PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column));
}

bool StoreReader::Row::null(int column) const
{
    return m_statement ? sqlite3_column_type(m_statement, column) == SQLITE_NULL : PQgetisnull(m_result, m_row, column) == 1;
}

std::unique_ptr<StoreReader> StoreReader::of(const QString &place)
{
    if (place.startsWith(QStringLiteral("postgresql://")))
        return std::make_unique<ServerReader>(place);
    return std::make_unique<FileReader>(place);
}

bool FileReader::open()
{
    if (m_database)
        return true;
    if (sqlite3_open_v2(m_path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, "unix-excl") != SQLITE_OK) {
        close();
        return false;
    }
    return sqlite3_exec(m_database, "PRAGMA wal_autocheckpoint=0; PRAGMA query_only=1", nullptr, nullptr, nullptr) == SQLITE_OK;
}

void FileReader::close()
{
    for (auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close(m_database);
    m_database = nullptr;
}

bool FileReader::each(const char *sql, std::initializer_list<QVariant> values, const std::function<void(const Row &)> &take)
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

qint64 FileReader::version()
{
    qint64 version = -1;
    each("PRAGMA data_version", {}, [&](const Row &row) { version = row.number(0); });
    return version;
}

QByteArray FileReader::digest()
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

bool ServerReader::open()
{
    if (m_line && PQstatus(m_line) == CONNECTION_OK)
        return true;
    close();
    m_line = PQconnectdb((m_url + QStringLiteral("&application_name=hall-sim-checker")).toUtf8().constData());
    return PQstatus(m_line) == CONNECTION_OK;
}

void ServerReader::close()
{
    m_statements.clear();
    PQfinish(m_line);
    m_line = nullptr;
}

bool ServerReader::each(const char *sql, std::initializer_list<QVariant> values, const std::function<void(const Row &)> &take)
{
    if (!open())
        return false;
    std::string &name = m_statements[sql];
    if (name.empty()) {
        name = 's' + std::to_string(m_statements.size());
        PGresult *prepared = PQprepare(m_line, name.c_str(), QByteArray(sql).replace('?', '$').constData(), 0, nullptr);
        const bool good = PQresultStatus(prepared) == PGRES_COMMAND_OK;
        PQclear(prepared);
        if (!good) {
            m_statements.erase(sql);
            return false;
        }
    }
    QList<QByteArray> texts;
    for (const QVariant &value : values)
        texts << (value.typeId() == QMetaType::QByteArray ? "\\x" + value.toByteArray().toHex() : QByteArray::number(value.toLongLong()));
    QList<const char *> places;
    for (const QByteArray &text : std::as_const(texts))
        places << text.constData();
    PGresult *result = PQexecPrepared(m_line, name.c_str(), static_cast<int>(places.size()), places.constData(), nullptr, nullptr, 1);
    const bool good = PQresultStatus(result) == PGRES_TUPLES_OK;
    for (int row = 0; good && row < PQntuples(result); ++row)
        take(Row(result, row));
    PQclear(result);
    return good;
}

qint64 ServerReader::version()
{
    qint64 version = -1;
    each("SELECT hashtextextended(concat_ws('/', (SELECT max(position) FROM event), (SELECT count(*) FROM quarantine),"
         " (SELECT string_agg(concat_ws(' ', digits, label, windows, state, head_number), ',' ORDER BY digits) FROM device),"
         " (SELECT count(*) FROM case_key), (SELECT count(*) FROM audience),"
         " (SELECT string_agg(concat_ws(' ', name, encode(value, 'hex')), ',' ORDER BY name) FROM meta)), 0)",
         {}, [&](const Row &row) { version = row.number(0); });
    return version;
}

} // namespace hall::sim
