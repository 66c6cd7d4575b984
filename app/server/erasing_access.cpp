// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/erasing_access.h"

#include "domain/clocks.h"
#include "server/log.h"

namespace hall::erasing {

namespace {

constexpr qint64 EntriesAtOnce = 2'000; ///< in one commit, so that nobody who pushes waits long

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

qint64 sumOf(const QList<OldAccess> &streams)
{
    qint64 sum = 0;
    for (const OldAccess &one : streams)
        sum += one.entries;
    return sum;
}

/** What was received up to that day, the whole of it. */
std::optional<QList<OldAccess>> receivedUntil(const CentreSnapshot &snapshot, QDate day)
{
    return snapshot.oldAccess(beginningOf(day.addDays(1)).toMSecsSinceEpoch());
}

} // namespace

qint64 AccessDue::entries() const
{
    return sumOf(streams);
}

Result<AccessDue> accessDue(const CentreSnapshot &snapshot, const RetentionTable &table, QDate today)
{
    AccessDue due{table.accessYears(), table.accessDueUntil(today).value_or(QDate()), {}};
    if (!due.years)
        return due;
    const auto streams = receivedUntil(snapshot, due.until);
    if (!streams)
        return Refusal{RefusalCode::StoreFailed, {{Q("reason"), Q("the record of reading cannot be read")}}};
    due.streams = *streams;
    return due;
}

QJsonObject toldOf(const AccessDue &due)
{
    return {{Q("years"), due.years ? QJsonValue(*due.years) : QJsonValue()},
            {Q("until"), due.years ? QJsonValue(due.until.toString(Qt::ISODate)) : QJsonValue()}, {Q("entries"), due.entries()}};
}

AccessErased eraseAccess(const Place &place, const AccessDue &due)
{
    AccessErased done;
    for (const OldAccess &stream : due.streams) {
        // Their numbers have no gap: the front is as long as it counts entries.
        for (qint64 at = stream.upTo - stream.entries; done.good && at < stream.upTo;) {
            at = qMin(at + EntriesAtOnce, stream.upTo);
            const auto gone = place.committer.ask<std::optional<qint64>>([&](CentreLedger &ledger, FeedService &) { return ledger.dropAccess(stream.device, at); });
            done.good = gone.has_value();
            done.entries += gone.value_or(0);
        }
    }
    const bool wiped = done.entries == 0 || place.committer.ask<bool>([](CentreLedger &ledger, FeedService &) { return ledger.wipeLog(); });
    if (!wiped)
        logLine("log_not_wiped"); // the next checkpoint does it
    return done;
}

qint64 accessLeft(const CentreSnapshot &snapshot, const QJsonObject &certificate)
{
    const QDate until = QDate::fromString(certificate.value(Q("access_until")).toString(), Qt::ISODate);
    const auto left = until.isValid() ? receivedUntil(snapshot, until) : std::nullopt;
    return left ? sumOf(*left) : -1;
}

} // namespace hall::erasing
