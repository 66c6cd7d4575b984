// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

namespace hall {

namespace {

constexpr char Settling[] = "settling";
constexpr int IdBytes = 16;

QByteArray joined(const QList<DeviceId> &devices)
{
    QByteArray bytes("");
    for (const DeviceId &device : devices)
        bytes += device.bytes();
    return bytes;
}

} // namespace

void CentreLedger::Private::readSettling()
{
    settling.clear();
    const QByteArray stored = crypto::unwrap(meta(Settling), Settling, storeKey).value_or(QByteArray());
    for (qsizetype at = 0; at + IdBytes <= stored.size(); at += IdBytes)
        settling << DeviceId(QUuid::fromRfc4122(stored.mid(at, IdBytes)));
}

bool CentreLedger::beginEpoch()
{
    const QByteArray fresh = d->random->bytes(IdBytes);
    QList<DeviceId> expected;
    for (const Device &device : devices()) {
        if (device.state == DeviceState::Active)
            expected << device.id;
    }
    const QUuid before = std::exchange(d->epoch, QUuid::fromRfc4122(fresh));
    Transaction transaction(*d->database);
    // The tally is of a centre and an epoch: it is sealed anew.
    if (!transaction.begun() || !d->write("metaSet", {QStringLiteral("epoch"), fresh}) || !d->write("metaSet", {QString::fromLatin1(Settling), crypto::wrap(joined(expected), Settling, d->storeKey, *d->random)})
        || !d->writeTally() || !transaction.commit()) {
        d->epoch = before;
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
    QList<DeviceId> left = device.isNull() ? QList<DeviceId>() : d->settling;
    left.removeAll(device);
    if (left == d->settling)
        return true;
    Transaction transaction(*d->database);
    if (!transaction.begun() || !d->write("metaSet", {QString::fromLatin1(Settling), crypto::wrap(joined(left), Settling, d->storeKey, *d->random)}) || !transaction.commit())
        return false;
    d->settling = left;
    return true;
}

bool CentreLedger::mayWait(const DeviceId &device)
{
    if (d->settling.isEmpty())
        return false;
    d->waiting.insert(device);
    const QList<DeviceId> left = unsettled();
    return std::any_of(left.begin(), left.end(), [this](const DeviceId &other) { return !d->waiting.contains(other); });
}

} // namespace hall
