// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/seals.h"

#include "ledger/database.h"
#include "ledger/envelope.h"

#include <QtSql/QSqlRecord>

namespace hall::seals {

namespace {

QSqlQuery &bound(Database &database, const char *name, const QVariantList &values = {})
{
    QSqlQuery &query = database.statement(QString::fromLatin1(name));
    for (int place = 0; place < values.size(); ++place)
        query.bindValue(place, values.at(place));
    return query;
}

bool write(Database &database, const char *name, const QVariantList &values)
{
    QSqlQuery &query = bound(database, name, values);
    const bool done = database.run(query) && query.numRowsAffected() == 1;
    query.finish();
    return done;
}

/** No bytes are read back as none at all, which a comparison never finds. */
QVariant comparable(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray && value.toByteArray().isEmpty() ? QVariant(QByteArray("")) : value;
}

struct Row
{
    QVariantList columns;
    QByteArray seal;
};

/** All rows: an open SELECT must not see what is written below it. Nothing when a row has a seal already, unless \a again. */
std::optional<QList<Row>> rowsOf(Database &database, const char *name, bool again)
{
    QList<Row> rows;
    QSqlQuery &query = bound(database, name);
    bool good = database.run(query);
    while (good && database.next(query)) {
        Row row;
        const int last = query.record().count() - 1;
        for (int column = 0; column < last; ++column)
            row.columns << query.value(column);
        good = again || query.value(last).toByteArray().isEmpty();
        rows.append(row);
    }
    query.finish();
    return good ? std::optional(rows) : std::nullopt;
}

struct Sealing
{
    const char *name;
    const char *rows;
    const char *update;
    QList<int> key; ///< columns that name a row
};

bool sealTable(Database &database, const QByteArray &storeKey, const Sealing &table, bool again, Tally &tally)
{
    const auto rows = rowsOf(database, table.rows, again);
    if (!rows)
        return false;
    for (const Row &one : *rows) {
        const QByteArray seal = row(storeKey, table.name, one.columns);
        QVariantList values{seal};
        for (const int column : table.key)
            values << comparable(one.columns.at(column));
        if (!write(database, table.update, values))
            return false;
        tally.enter(table.name, seal);
    }
    return true;
}

} // namespace

std::optional<Tally> sealRows(Database &database, const QByteArray &storeKey, bool again)
{
    Tally tally = Tally::empty();
    const auto events = rowsOf(database, "allByPosition", again);
    if (!events)
        return std::nullopt;
    for (const Row &row : *events) {
        tally.events = row.columns[0].toLongLong();
        tally.chain = eventChain(tally.chain, tally.events, row.columns[1].toByteArray(), row.columns[2].toInt(), row.columns[3].toString(), row.columns[4].toLongLong());
        if (!write(database, "oldEventChain", {tally.chain, tally.events}))
            return std::nullopt;
    }
    QList<Sealing> tables{{"quarantine", "sealedQuarantine", "oldQuarantineSeal", {0, 1}}, {"device", "sealedDevices", "oldDeviceSeal", {0}},
                        {"case_key", "sealedKeys", "oldKeySeal", {0, 1}}, {"fork", "sealedForks", "oldForkSeal", {0}},
                        {"fork_key", "sealedForkKeys", "oldForkKeySeal", {0, 1}}};
    if (again) // a store from before the seals has none of them yet
        tables << Sealing{"document_number", "sealedNumbers", "numberSeal", {0, 1, 2}} << Sealing{"renewal", "sealedRenewals", "renewalSeal", {0}}
               << Sealing{"officer_secret", "sealedSecrets", "secretSeal", {0}} << Sealing{"signed_head", "sealedHeads", "headSeal", {0}}
               << Sealing{"device_box", "sealedBoxes", "boxesSeal", {0}} << Sealing{"access", "sealedAccess", "accessSeal", {0, 1}}
               << Sealing{"access_start", "sealedAccessStarts", "accessStartSeal", {0}};
    for (const Sealing &table : std::as_const(tables)) {
        if (!sealTable(database, storeKey, table, again, tally))
            return std::nullopt;
    }
    QSqlQuery &ends = bound(database, "feedEnds");
    if (!database.run(ends))
        return std::nullopt;
    while (ends.next())
        tally.feeds[ends.value(0).toInt()] = {ends.value(1).toLongLong(), ends.value(2).toByteArray()};
    ends.finish();
    QSqlQuery &list = bound(database, "metaGet", {QStringLiteral("settling")});
    if (database.run(list) && list.next())
        tally.settling = crypto::sha256(list.value(0).toByteArray());
    list.finish();
    return database.failed() ? std::nullopt : std::optional(tally);
}

std::optional<QMap<QByteArray, QByteArray>> digestsOf(Database &database)
{
    QMap<QByteArray, QByteArray> digests;
    for (const Table &table : Tables) {
        QByteArray &digest = digests[table.name];
        QSqlQuery &rows = bound(database, table.rows);
        if (!database.run(rows))
            return std::nullopt;
        const int last = rows.record().count() - 1;
        while (database.next(rows))
            addTo(digest, table.name, rows.value(last).toByteArray());
        rows.finish();
    }
    return database.failed() ? std::nullopt : std::optional(digests);
}

} // namespace hall::seals
