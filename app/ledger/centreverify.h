// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/database.h"
#include "ledger/headopening.h"
#include "ledger/seals.h"

#include <QtSql/QSqlQuery>

/** The parts of verifyCentre(): each names the first bad entry it finds. */
namespace hall::verifying {

/** SQLite takes a text for a number and keeps it as it is. PostgreSQL does not, and its driver reads what is not negative as unsigned. */
inline bool isNumber(const QVariant &column)
{
    return column.typeId() == QMetaType::LongLong || column.typeId() == QMetaType::ULongLong;
}
/** A small number as it was written; -1 for anything else, however it would be read. */
inline int small(const QVariant &column)
{
    const qint64 number = isNumber(column) ? column.toLongLong() : -1;
    return number >= 0 && number <= 1'000'000 ? static_cast<int>(number) : -1;
}
/** Every row against its seal or chain, and how many there are against the tally, which is answered. */
std::optional<QString> rows(Database &database, const QByteArray &storeKey, seals::Tally *tally);
/** Every device's events: numbers without a gap, hashes, links, signatures; and its head. */
std::optional<QString> chains(Database &database);
/** Every device's access stream, from where it begins here: numbers without a gap, hashes, links, signatures; as "access of device 05, number 12". */
std::optional<QString> access(Database &database, const QByteArray &storeKey);
/** Every feed: positions, chains, what each row brings; who sees what; and the ends against \a tally. */
std::optional<QString> feeds(Database &database, const seals::Tally &tally);
/** Every signed head that lies here: see deniedHeads(). After events and seals: it blames nobody twice. */
std::optional<QString> heads(Database &database, const QByteArray &storeKey);
/** Those that lie here and are not this ledger's: by their signature, what opens their commitment, or the chain where it says. */
QList<SignedHead> deniedHeads(Database &database, const QByteArray &storeKey);

} // namespace hall::verifying
