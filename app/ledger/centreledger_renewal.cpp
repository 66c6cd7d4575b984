// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int CertificateColumn = 4; ///< of "sealedDevice"

} // namespace

std::optional<Device> CentreLedger::findDeviceByCertificate(const QByteArray &sha256)
{
    const auto found = [this, &sha256](const char *name) {
        QSqlQuery &query = d->bound(name, {sha256});
        const auto device = d->database->run(query) ? d->deviceFrom(query) : std::nullopt;
        query.finish();
        return device;
    };
    auto device = found("deviceByCertificate");
    if (device || d->database->failed())
        return device;
    device = found("deviceByRenewal");
    if (!device || device->state != DeviceState::Active)
        return device;
    return d->takeUp(device->id, sha256) ? findDevice(device->id) : std::nullopt;
}

bool CentreLedger::Private::takeUp(const DeviceId &id, const QByteArray &certificate)
{
    Transaction transaction(*database);
    const bool written = transaction.begun() && dropRow("renewalDrop", "renewal", id.bytes())
                         && changeDevice("deviceCertificate", id, CertificateColumn, certificate) && transaction.commit();
    if (!written)
        forget();
    return written;
}

bool CentreLedger::renewCertificate(const DeviceId &id, const QByteArray &sha256, qint64 nowMs)
{
    Transaction transaction(*d->database);
    const bool written = transaction.begun() && d->dropRow("renewalDrop", "renewal", id.bytes())
                         && d->writeSealed("renewalInsert", "renewal", {id.bytes(), sha256, nowMs}) && d->writeTally() && transaction.commit();
    if (!written)
        d->forget();
    return written;
}

CentreLedger::DeviceBoxes CentreLedger::boxesOf(const DeviceId &device) const
{
    QSqlQuery &query = d->bound("deviceBoxes", {device.bytes()});
    DeviceBoxes boxes;
    if (d->database->run(query) && query.next())
        boxes = {query.value(0).toByteArray(), query.value(1).toByteArray()};
    query.finish();
    return boxes;
}

bool CentreLedger::keepBoxes(const DeviceId &device, const DeviceBoxes &boxes)
{
    if (boxesOf(device) == boxes)
        return !d->database->failed();
    const auto bytes = [](const QByteArray &key) { return key.isEmpty() ? QByteArray("") : key; };
    Transaction transaction(*d->database);
    const bool written = transaction.begun() && d->dropRow("deviceBoxesDrop", "device_box", device.bytes())
                         && d->writeSealed("deviceBoxesInsert", "device_box", {device.bytes(), bytes(boxes.cases), bytes(boxes.sealedRoom)})
                         && d->writeTally() && transaction.commit();
    if (!written)
        d->forget();
    return written;
}

bool CentreLedger::provenBy(const QByteArray &before, const QByteArray &proof, const DeviceId &device, const DeviceBoxes &boxes) const
{
    const auto by = [&](const crypto::BoxKey &own) {
        const QByteArray wanted = before.isEmpty() ? QByteArray() : boxesProof(own, before, device, boxes);
        return !wanted.isEmpty() && crypto::same(wanted, proof);
    };
    // A desk that has not heard of another key of the centre yet proves it to the one it knows.
    return by(d->box.now) || std::any_of(d->box.earlier.begin(), d->box.earlier.end(), by);
}

bool CentreLedger::Private::forgetBoxes(const QList<Device> &devices)
{
    for (const Device &device : devices) {
        if (!dropRow("deviceBoxesDrop", "device_box", device.id.bytes()))
            return false;
    }
    return true;
}

bool CentreLedger::dropBoxes(const DeviceId &device)
{
    Transaction transaction(*d->database);
    const bool written = transaction.begun() && d->dropRow("deviceBoxesDrop", "device_box", device.bytes()) && d->writeTally() && transaction.commit();
    if (!written)
        d->forget();
    return written;
}

QMap<DeviceId, QByteArray> CentreLedger::sealedRooms()
{
    QMap<DeviceId, QByteArray> rooms;
    // A hall without officers has no sealed room: the device's own key is all there is. Afterwards that one opens for any of them,
    // on a PC where nobody has signed in yet too. Who filed keeps the keys until a room is announced, and sends them after.
    const bool announcedAlone = !officersSince().isNull();
    const QList<Device> all = devices();
    for (const Device &one : all) {
        if (one.state != DeviceState::Active || !one.windows.contains(DisciplineRoom))
            continue;
        const DeviceBoxes boxes = boxesOf(one.id);
        const QByteArray key = boxes == DeviceBoxes() && !announcedAlone ? one.boxKey : boxes.sealedRoom;
        if (!key.isEmpty())
            rooms.insert(one.id, key);
    }
    return rooms;
}

std::optional<QByteArray> CentreLedger::openForCentre(const QByteArray &box) const
{
    return d->box.opened(box);
}

} // namespace hall
