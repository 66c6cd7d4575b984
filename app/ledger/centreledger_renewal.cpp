// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

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

} // namespace hall
