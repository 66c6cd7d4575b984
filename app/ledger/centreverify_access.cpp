// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreverify.h"

#include "domain/access.h"
#include "ledger/accesschain.h"
#include "ledger/envelope.h"

namespace hall::verifying {

namespace {

struct Author
{
    int digits = 0;
    QByteArray verifyKey;
    AccessHead at{0, firstPrevious()};
};

QString named(int digits, qint64 number)
{
    return QStringLiteral("access of device %1, number %2").arg(digits, 2, 10, QLatin1Char('0')).arg(number);
}

/** Where a record begins whose front was erased; that nobody else has moved its beginning, the row's seal says. */
std::optional<QString> startsOf(Database &database, QHash<QByteArray, Author> *authors)
{
    std::optional<QString> bad;
    QSqlQuery &starts = database.statement(QStringLiteral("sealedAccessStarts"));
    if (!database.run(starts))
        return QStringLiteral("access_start: unreadable");
    while (!bad && database.next(starts)) {
        const auto author = authors->find(starts.value(0).toByteArray());
        const AccessHead start{isNumber(starts.value(1)) ? starts.value(1).toLongLong() : 0, starts.value(2).toByteArray()};
        if (author == authors->end())
            bad = QStringLiteral("access of an unknown device, number %1").arg(start.number);
        else if (start.number < 1 || start.hash.size() != crypto::HashSize)
            bad = named(author->digits, start.number) + QStringLiteral(": no beginning of a record");
        else
            author->at = start;
    }
    starts.finish();
    return bad;
}

} // namespace

std::optional<QString> access(Database &database, const QByteArray &storeKey)
{
    QHash<QByteArray, Author> authors;
    QSqlQuery &devices = database.statement(QStringLiteral("deviceAll"));
    if (!database.run(devices))
        return QStringLiteral("access: unreadable");
    while (database.next(devices))
        authors.insert(devices.value(0).toByteArray(), {devices.value(1).toInt(), devices.value(5).toByteArray(), {0, firstPrevious()}});
    devices.finish();
    std::optional<QString> bad = startsOf(database, &authors);
    QSqlQuery &rows = database.statement(QStringLiteral("sealedAccess"));
    if (!database.run(rows))
        return QStringLiteral("access: unreadable");
    while (!bad && database.next(rows)) {
        const QByteArray device = rows.value(0).toByteArray();
        const qint64 number = rows.value(1).toLongLong();
        const auto author = authors.find(device);
        const auto plain = crypto::unwrap(rows.value(5).toByteArray(), accessContext(device, number), storeKey);
        const ChainedAccess entry{number, rows.value(2).toByteArray(), rows.value(3).toByteArray(), plain.value_or(QByteArray()), rows.value(6).toByteArray()};
        const bool linked = author != authors.end() && isNumber(rows.value(1)) && number == author->at.number + 1 && entry.previous == author->at.hash;
        // What its desk's disk has spoilt came without its words; the device's signature is over the hash.
        const bool told = plain && (plain->isEmpty() || decodeAccess(*plain));
        if (!linked || !told || !isSound(entry, author->verifyKey))
            bad = author != authors.end() ? named(author->digits, author->at.number + 1) : QStringLiteral("access of an unknown device, number %1").arg(number);
        else
            author->at = {number, entry.hash};
    }
    rows.finish();
    return bad;
}

} // namespace hall::verifying
