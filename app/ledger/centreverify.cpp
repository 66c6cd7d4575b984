// SPDX-License-Identifier: GPL-3.0-or-later
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

std::optional<QString> verifyChains(Database &database)
{
    QMap<QByteArray, Head> heads;
    QSqlQuery &devices = database.statement(QStringLiteral("deviceAll"));
    if (!database.run(devices))
        return QStringLiteral("unreadable");
    while (devices.next()) {
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
    while (!bad && events.next()) {
        const QByteArray device = events.value(0).toByteArray();
        const SealedEvent event{events.value(4).toByteArray(), events.value(5).toByteArray(), events.value(6).toByteArray(),
                                events.value(3).toByteArray(), events.value(7).toByteArray(), events.value(1).toLongLong(),
                                events.value(2).toByteArray()};
        const auto head = heads.find(device);
        const auto envelope = decodeEnvelope(event.envelope);
        if (head == heads.end() || !envelope || envelope->device.bytes() != head->author || event.number != head->number + 1
            || event.previous != head->hash || eventHash(event) != event.hash
            || !crypto::verify(head->verifyKey, signedMessage(event), event.signature)) {
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

std::optional<QString> verifyFeeds(Database &database)
{
    struct End
    {
        qint64 position = 0;
        QByteArray chain = firstPrevious();
    };
    QHash<int, End> ends;
    QSqlQuery &rows = database.statement(QStringLiteral("allFeeds"));
    if (!database.run(rows))
        return QStringLiteral("unreadable");
    std::optional<QString> bad;
    while (!bad && rows.next()) {
        End &end = ends[rows.value(0).toInt()];
        FeedRow row;
        row.position = rows.value(1).toLongLong();
        row.kind = static_cast<FeedRowKind>(rows.value(2).toInt());
        row.file = CaseId(QUuid::fromRfc4122(rows.value(3).toByteArray()));
        row.event.hash = rows.value(5).toByteArray();
        row.verdict = static_cast<Verdict>(rows.value(6).toInt());
        const QByteArray chain = rows.value(4).toByteArray();
        if (row.position != end.position + 1 || feedChain(end.chain, row) != chain)
            bad = QStringLiteral("feed row %1 of window %2").arg(row.position).arg(rows.value(0).toInt());
        end = {row.position, chain};
    }
    rows.finish();
    return bad;
}

} // namespace

std::optional<QString> verifyCentre(Database &database, const QByteArray &storeKey)
{
    Q_UNUSED(storeKey)
    if (const auto bad = verifyChains(database))
        return bad;
    return verifyFeeds(database);
}

} // namespace hall
