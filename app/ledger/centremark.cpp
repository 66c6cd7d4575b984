// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centremark.h"

#include "ledger/centresnapshot.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

#include <algorithm>

namespace hall {

namespace {

constexpr char Context[] = "centre-mark";
constexpr int Revoked = 2, Wiped = 4; ///< as they lie in the store, see DeviceState

const QString Remedy = QStringLiteral("restore the newest backup (reception-server restore), or, if there is none, take the store as it is "
                                      "(reception-server accept-older)");

QByteArray chainAt(Database &database, qint64 position)
{
    QSqlQuery &query = database.statement(QStringLiteral("chainAt"));
    query.bindValue(0, position);
    const QByteArray chain = database.run(query) && query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return chain;
}

/** Devices of \a marked that the store would let in. */
int working(Database &database, const QSet<DeviceId> &marked)
{
    int found = marked.size();
    QSqlQuery &devices = database.statement(QStringLiteral("deviceAll"));
    if (database.run(devices)) {
        while (database.next(devices)) {
            const DeviceId id(QUuid::fromRfc4122(devices.value(0).toByteArray()));
            const int state = devices.value(7).toInt();
            found -= marked.contains(id) && (state == Revoked || state == Wiped) ? 1 : 0;
        }
    }
    devices.finish();
    return found;
}

} // namespace

QByteArray CentreMark::seal(const QByteArray &storeKey, Random &random) const
{
    QList<QByteArray> ids;
    for (const DeviceId &device : revoked)
        ids << device.bytes();
    std::sort(ids.begin(), ids.end());
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << quint8(1) << centre << epoch << changes << events << chain << ids;
    return crypto::wrap(bytes, Context, storeKey, random);
}

std::optional<CentreMark> CentreMark::open(const QByteArray &sealed, const QByteArray &storeKey)
{
    const auto bytes = crypto::unwrap(sealed, Context, storeKey);
    if (!bytes)
        return std::nullopt;
    QDataStream in(*bytes);
    in.setVersion(QDataStream::Qt_6_0);
    CentreMark mark;
    quint8 version = 0;
    QList<QByteArray> ids;
    in >> version >> mark.centre >> mark.epoch >> mark.changes >> mark.events >> mark.chain >> ids;
    for (const QByteArray &id : std::as_const(ids))
        mark.revoked.insert(DeviceId(QUuid::fromRfc4122(id)));
    return version == 1 && in.status() == QDataStream::Ok ? std::optional(mark) : std::nullopt;
}

std::optional<QString> CentreMark::contradicts(Database &database, const QByteArray &storeKey) const
{
    if (QUuid::fromRfc4122(centreMeta(database, "centre")) != centre)
        return QStringLiteral("the store is another centre's");
    const QByteArray stands = centreMeta(database, "epoch");
    const auto tally = seals::Tally::open(centreMeta(database, "tally"), centre.toRfc4122() + stands, storeKey);
    if (!tally)
        return QStringLiteral("the seals of the store are gone: its tally cannot be read, and once it could; %1").arg(Remedy);
    // What a person began anew, by restoring or accepting, says of which history it is the next.
    if (tally->epochs.contains(epoch.toRfc4122()))
        return std::nullopt;
    if (stands != epoch.toRfc4122() || tally->changes < changes || tally->events < events)
        return QStringLiteral("the store is older than what this centre has acknowledged: it ends at event %1, the centre has been at event %2 "
                              "(change %3 of %4); %5").arg(tally->events).arg(events).arg(tally->changes).arg(changes).arg(Remedy);
    if (events > 0 && chainAt(database, events) != chain)
        return QStringLiteral("the store is another history than what this centre has acknowledged: event %1 is not the one it was; %2").arg(events).arg(Remedy);
    if (const int back = working(database, revoked); back > 0)
        return QStringLiteral("the store knows nothing of the revocation of %1 devices that this centre has revoked; %2").arg(back).arg(Remedy);
    return std::nullopt;
}

} // namespace hall
