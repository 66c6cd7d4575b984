// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centremove.h"

#include <QtSql/QSqlRecord>

namespace hall {

namespace {

Refusal refused(const QString &sentence)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), sentence}}};
}

/** All that a ledger is: what reads a table, and what writes such a row. */
struct Table
{
    const char *take;
    const char *put;
};
constexpr Table Tables[] = {{"metaAll", "metaSet"}, {"deviceAll", "putDevice"}, {"sealedKeys", "keyInsert"}, {"takeEvent", "eventInsert"},
                            {"sealedQuarantine", "quarantineInsert"}, {"audienceAll", "audienceAdd"}, {"takeFeed", "feedInsert"},
                            {"sealedForks", "forkInsert"}, {"sealedForkKeys", "forkKeyInsert"}, {"sealedNumbers", "numberInsert"},
                            {"sealedRenewals", "renewalInsert"}, {"sealedSecrets", "officerSecretInsert"}, {"sealedHeads", "headInsert"},
                            {"sealedBoxes", "deviceBoxesInsert"}, {"sealedAccess", "accessInsert"}, {"sealedAccessStarts", "accessStartInsert"}};

/** SQLite's driver reads no bytes as none at all; they are bytes all the same. */
QVariant bindable(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray && !value.isNull() && value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
}

bool copied(Database &from, Database &to, const Table &table)
{
    QSqlQuery &rows = from.statement(QString::fromLatin1(table.take));
    QSqlQuery &row = to.statement(QString::fromLatin1(table.put));
    bool good = from.run(rows);
    const int columns = good ? rows.record().count() : 0;
    while (good && from.next(rows)) {
        for (int column = 0; column < columns; ++column)
            row.bindValue(column, bindable(rows.value(column)));
        good = to.run(row) && row.numRowsAffected() == 1;
    }
    rows.finish();
    row.finish();
    return good && !from.failed();
}

} // namespace

Result<CentreSnapshot::Counts> moveCentre(Database &from, Database &to, const QByteArray &storeKey)
{
    Transaction moment(from);
    Transaction whole(to);
    if (!moment.begun() || !whole.begun())
        return refused(QStringLiteral("no transaction can be begun: ") + (moment.begun() ? to.lastError() : from.lastError()));
    if (!centreMeta(to, "epoch").isEmpty())
        return refused(QStringLiteral("the target holds a ledger already"));
    for (const Table &table : Tables) {
        if (!copied(from, to, table))
            return refused(QStringLiteral("%1 cannot be copied: %2").arg(QString::fromLatin1(table.put), from.failed() ? from.lastError() : to.lastError()));
    }
    // Nothing is there for anybody else yet.
    if (const auto bad = verifyCentre(to, storeKey))
        return refused(QStringLiteral("the copy does not verify: ") + *bad);
    const CentreSnapshot::Counts counts = centreCounts(to);
    if (counts != centreCounts(from) || centreMeta(to, "tally") != centreMeta(from, "tally"))
        return refused(QStringLiteral("the copy does not count as much as the source"));
    if (!whole.commit())
        return refused(QStringLiteral("the copy cannot be committed: ") + to.lastError());
    return counts;
}

} // namespace hall
