// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/retention.h"
#include "ledger/centresnapshot.h"
#include "server/committer.h"

#include <QtCore/QJsonObject>

namespace hall {

/**
 * The end of a retention period: which cases are due, and what of the record of reading; erasing them with two officers' word, and the
 * certificate of it.
 */
namespace erasing {

inline constexpr int MostAtOnce = 5'000; ///< cases in one certificate

/** The schedule in \a directory (retention.json), where the buyer has put one, else the one that is built in. */
Result<RetentionTable> tableFor(const QString &directory);
/**
 * Codes and classes of what is due on \a today, how much of the record of reading, and nothing of a person. Accusations are not among
 * them; \a sealed asks for their number alone, and is not told one below five.
 */
Result<QJsonObject> list(const CentreSnapshot &snapshot, const RetentionTable &table, QDate today, bool sealed);
/**
 * Whether the centre signed the certificate, and whether every key of its cases and every entry of reading that it counts is gone:
 * "bad" names the first thing that is not so.
 */
Result<QJsonObject> check(const CentreSnapshot &snapshot, const QString &certificateFile);

/** What the centre signs of a certificate: "hall-erasure-1", then all but the signature. */
QByteArray certificateMessage(QJsonObject certificate);

/** Where a running centre erases. */
struct Place
{
    QString directory;
    QString store;
    QByteArray storeKey;
    Committer &committer;
    Clock &clock;
    Random &random;
};
/**
 * {"by", "by_password", "and", "and_password", "reason", "certificate", "before"}: a system administrator and an auditor, who are
 * two people, each with a password of their own. Erases what is due, cases and the record of reading, then writes the certificate, which is the answer, too.
 * Takes its time: in a thread of chores.
 */
Result<QJsonObject> run(const Place &place, const QJsonObject &order);

} // namespace erasing
} // namespace hall
