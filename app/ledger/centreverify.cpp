// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreverify.h"

#include "ledger/centresnapshot.h"
#include "ledger/feed.h"

namespace hall {

namespace {

struct Head
{
    qint64 number = 0;
    QByteArray hash = firstPrevious();
    qint64 storedNumber = 0;
    QByteArray storedHash;
    QByteArray verifyKey;
    QByteArray author;
};

QString uuidText(const QByteArray &bytes)
{
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace

std::optional<QString> verifying::chains(Database &database)
{
    QMap<QByteArray, Head> heads;
    QSqlQuery &devices = database.statement(QStringLiteral("deviceAll"));
    if (!database.run(devices))
        return QStringLiteral("unreadable");
    while (database.next(devices)) {
        Head head;
        head.verifyKey = devices.value(5).toByteArray();
        head.storedNumber = devices.value(8).toLongLong();
        head.storedHash = devices.value(9).toByteArray();
        // A branch begins where it left its origin's chain, and its events name the origin.
        head.author = devices.value(10).toByteArray().isEmpty() ? devices.value(0).toByteArray() : devices.value(10).toByteArray();
        head.number = devices.value(11).toLongLong();
        head.hash = devices.value(12).toByteArray();
        heads.insert(devices.value(0).toByteArray(), head);
    }
    devices.finish();

    std::optional<QString> bad;
    QSqlQuery &events = database.statement(QStringLiteral("allByDevice"));
    if (!database.run(events))
        return QStringLiteral("unreadable");
    while (!bad && database.next(events)) {
        const QByteArray device = events.value(0).toByteArray();
        const SealedEvent event{events.value(4).toByteArray(), events.value(5).toByteArray(), events.value(6).toByteArray(),
                                events.value(3).toByteArray(), events.value(7).toByteArray(), events.value(1).toLongLong(),
                                events.value(2).toByteArray()};
        const auto head = heads.find(device);
        const auto envelope = decodeEnvelope(event.envelope);
        // What came damaged lies aside as it came; the seal of its row, and the links around it, vouch for it.
        const bool damaged = events.value(8).toString() == QLatin1String(DamagedCode);
        const bool linked = head != heads.end() && event.number == head->number + 1 && event.previous == head->hash;
        if (!linked
            || (!damaged && (!envelope || envelope->device.bytes() != head->author || eventHash(event) != event.hash
                             || !crypto::verify(head->verifyKey, signedMessage(event), event.signature)))) {
            bad = QStringLiteral("event %1 of device %2").arg(event.number).arg(uuidText(device));
            break;
        }
        head->number = event.number;
        head->hash = event.hash;
    }
    events.finish();
    for (auto head = heads.cbegin(); !bad && head != heads.cend(); ++head) {
        if (head->number != head->storedNumber || head->hash != head->storedHash)
            bad = QStringLiteral("head of device %1").arg(uuidText(head.key()));
    }
    return bad;
}

namespace {

/** What a window has of a case: the keys that came with its rows. */
using Seen = QHash<QByteArray, QSet<QByteArray>>;

std::optional<QString> audience(Database &database, const QMap<int, Seen> &seen)
{
    qsizetype expected = 0;
    for (const Seen &window : seen)
        expected += window.size();
    qsizetype count = 0;
    std::optional<QString> bad;
    QSqlQuery &rows = database.statement(QStringLiteral("audienceAll"));
    if (!database.run(rows))
        return QStringLiteral("audience: unreadable");
    while (!bad && database.next(rows)) {
        ++count;
        const QByteArray file = rows.value(0).toByteArray();
        if (!seen.value(verifying::small(rows.value(1))).contains(file))
            bad = QStringLiteral("audience row %1 of window %2").arg(uuidText(file)).arg(rows.value(1).toLongLong());
    }
    rows.finish();
    if (!bad && count != expected)
        bad = QStringLiteral("audience: %1 rows, there should be %2").arg(count).arg(expected);
    return bad;
}

} // namespace

std::optional<QString> verifying::feeds(Database &database, const seals::Tally &tally)
{
    QMap<int, seals::Tally::End> ends;
    QMap<int, Seen> seen;
    QMap<int, QHash<QByteArray, qint64>> last; ///< event of each case
    QSqlQuery &rows = database.statement(QStringLiteral("allFeeds"));
    if (!database.run(rows))
        return QStringLiteral("feed: unreadable");
    std::optional<QString> bad;
    while (!bad && database.next(rows)) {
        const int window = small(rows.value(0));
        if (!ends.contains(window))
            ends[window].chain = firstPrevious();
        seals::Tally::End &end = ends[window];
        FeedRow row;
        row.position = rows.value(1).toLongLong();
        row.kind = static_cast<FeedRowKind>(small(rows.value(2)));
        row.file = CaseId(QUuid::fromRfc4122(rows.value(3).toByteArray()));
        row.event.hash = rows.value(5).toByteArray();
        row.verdict = static_cast<Verdict>(rows.value(6).toInt());
        const QByteArray file = rows.value(3).toByteArray();
        const QByteArray chain = rows.value(4).toByteArray();
        const bool event = row.kind == FeedRowKind::Event;
        bool brings = false;
        if (event) {
            QSet<QByteArray> &keys = seen[window][file];
            // A history that comes once more, with keys that came late, brings them all again.
            const qint64 position = rows.value(10).toLongLong();
            if (position <= std::exchange(last[window][file], position))
                keys.clear();
            brings = !keys.contains(rows.value(8).toByteArray());
            keys.insert(rows.value(8).toByteArray());
        } else {
            seen[window].remove(file);
            last[window].remove(file);
        }
        const bool fits = event ? rows.value(9).toByteArray() == file : rows.value(10).isNull();
        if (row.position != end.position + 1 || feedChain(end.chain, row) != chain || !fits || small(rows.value(7)) != (brings ? 1 : 0))
            bad = QStringLiteral("feed row %1 of window %2").arg(row.position).arg(window);
        end = {row.position, chain};
    }
    rows.finish();
    for (auto end = tally.feeds.cbegin(); !bad && end != tally.feeds.cend(); ++end) {
        if (ends.value(end.key()) != *end)
            bad = QStringLiteral("feed row %1 of window %2: there should be %3").arg(ends.value(end.key()).position + 1).arg(end.key()).arg(end->position);
    }
    if (!bad && ends.size() != tally.feeds.size())
        bad = QStringLiteral("feed: %1 windows, there should be %2").arg(ends.size()).arg(tally.feeds.size());
    return bad ? bad : audience(database, seen);
}

std::optional<QString> verifyCentre(Database &database, const QByteArray &storeKey)
{
    // Hashes and signatures first: they say most about what is wrong.
    if (const auto bad = verifying::chains(database))
        return bad;
    if (const auto bad = verifying::access(database, storeKey))
        return bad;
    seals::Tally tally;
    if (const auto bad = verifying::rows(database, storeKey, &tally))
        return bad;
    if (const auto bad = verifying::feeds(database, tally))
        return bad;
    return verifying::heads(database, storeKey);
}

} // namespace hall
