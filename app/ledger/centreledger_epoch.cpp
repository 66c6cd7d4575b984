// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

namespace hall {

namespace {

constexpr char Settling[] = "settling";
constexpr char Waiting[] = "waiting";
constexpr int IdBytes = 16;
constexpr int MaxEpochs = 100;     ///< that are remembered: a mark of an older one is somebody's from years ago

QByteArray joined(const QList<DeviceId> &devices)
{
    QByteArray bytes("");
    for (const DeviceId &device : devices)
        bytes += device.bytes();
    return bytes;
}

QList<DeviceId> listed(const QByteArray &stored)
{
    QList<DeviceId> devices;
    for (qsizetype at = 0; at + IdBytes <= stored.size(); at += IdBytes)
        devices << DeviceId(QUuid::fromRfc4122(stored.mid(at, IdBytes)));
    return devices;
}

} // namespace

void CentreLedger::Private::readSettling(const QByteArray &stored)
{
    settling = listed(crypto::unwrap(stored, Settling, storeKey).value_or(QByteArray()));
}

bool CentreLedger::Private::writeSettling(const QList<DeviceId> &left)
{
    const QByteArray stored = crypto::wrap(joined(left), Settling, storeKey, *random);
    tally.settling = crypto::sha256(stored);
    return write("metaSet", {QString::fromLatin1(Settling), stored});
}

bool CentreLedger::beginEpoch()
{
    const QByteArray fresh = d->random->bytes(IdBytes);
    Transaction transaction(*d->database);
    QList<DeviceId> expected;
    const QList<Device> all = devices();
    for (const Device &device : all) {
        if (device.state == DeviceState::Active)
            expected << device.id;
    }
    const QUuid before = std::exchange(d->epoch, QUuid::fromRfc4122(fresh));
    // What the lost history numbered is not known before every desk has said what it holds. An earlier debt stays one.
    if (d->tally.owedAfter < 0)
        d->tally.owedAfter = d->lastPosition;
    d->tally.epochs = (d->tally.epochs << before.toRfc4122()).mid(qMax<qsizetype>(0, d->tally.epochs.size() + 1 - MaxEpochs));
    // The tally is of a centre and an epoch: it is sealed anew.
    // And what the desks announced is from before: each announces what it has now, as if for the first time.
    if (!transaction.begun() || !d->write("metaSet", {QStringLiteral("epoch"), fresh}) || !d->writeSettling(expected) || !d->forgetBoxes(all)
        || !d->writeTally() || !d->tell({}) || !transaction.commit()) {
        d->epoch = before;
        d->forget();
        return false;
    }
    d->settling = expected;
    return true;
}

QList<DeviceId> CentreLedger::unsettled() const
{
    QList<DeviceId> left;
    for (const DeviceId &id : std::as_const(d->settling)) {
        const auto device = findDevice(id);
        if (device && device->state == DeviceState::Active)
            left << id;
    }
    return left;
}

bool CentreLedger::settle(const DeviceId &device)
{
    // Most have settled long ago: no transaction for them.
    if (!device.isNull() && !d->settling.contains(device))
        return true;
    Transaction transaction(*d->database);
    QList<DeviceId> left = device.isNull() ? QList<DeviceId>() : d->settling;
    left.removeAll(device);
    if (!transaction.begun())
        return false;
    if ((left != d->settling && !(d->writeSettling(left) && d->writeTally())) || !transaction.commit()) {
        d->forget();
        return false;
    }
    d->settling = left;
    return true;
}

bool CentreLedger::mayWait(const DeviceId &device)
{
    if (d->settling.isEmpty())
        return false;
    if (!d->waiting.contains(device)) {
        d->waiting.insert(device);
        if (!d->writeWaiting())
            return true;
    }
    const QList<DeviceId> left = unsettled();
    return std::any_of(left.begin(), left.end(), [this](const DeviceId &other) { return !d->waiting.contains(other); });
}

bool CentreLedger::Private::writeWaiting()
{
    // The others' desks wait for ours, and ours for theirs.
    return !database->shared()
           || write("metaSet", {QString::fromLatin1(Waiting), crypto::wrap(joined(waiting.values()), Waiting, storeKey, *random)});
}

void CentreLedger::Private::readWaiting(const QByteArray &stored)
{
    const QList<DeviceId> devices = listed(crypto::unwrap(stored, Waiting, storeKey).value_or(QByteArray()));
    waiting = QSet<DeviceId>(devices.begin(), devices.end());
}

bool CentreLedger::Private::forgetWaiting()
{
    // What is ordered now may be what others wait for.
    if (waiting.isEmpty())
        return true;
    waiting.clear();
    return writeWaiting();
}

} // namespace hall
