// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/carried_p.h"

#include "server/log.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall::carried {

namespace {

Refusal unreadable(const QString &sentence)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), sentence}}};
}

} // namespace

Result<wire::OutboxFile> readFile(const QString &path)
{
    // A pipe would hold the hall up until somebody wrote into it.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    struct stat status = {};
    QFile file;
    if (handle < 0 || ::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode) || !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        if (handle >= 0)
            ::close(handle);
        return unreadable(Q("cannot read ") + path);
    }
    if (file.size() > wire::MaxOutboxFile)
        return unreadable(Q("%1 is larger than an outbox can be (file_too_large)").arg(path));
    const auto outbox = wire::decodeOutboxFile(file.readAll());
    if (!outbox)
        return unreadable(Q("%1 is no outbox of a desk, or not a whole one (malformed)").arg(path));
    return *outbox;
}

QJsonObject import(CentreLedger &ledger, Clock &clock, const wire::OutboxFile &file, QSet<WindowNumber> *touched, const OwnWork *own)
{
    if (file.centre != ledger.centre())
        return refused(Q("the file is of another centre (event_not_of_centre); nothing was taken from it"));
    const auto device = ledger.findDevice(file.device);
    if (!device || !device->origin.isNull())
        return refused(Q("this centre knows no such device (device_unknown); nothing was taken from the file"));
    if (!crypto::verify(device->verifyKey, wire::outboxMessage(file), file.signature))
        return refused(Q("the file is not as the device signed it (bad_signature); nothing was taken from it"));

    Intake intake(ledger, clock, own);
    Counts counts;
    Forked forked;
    for (const wire::Push &push : file.pushes) {
        const qsizetype before = forked.events.size();
        const PushOutcome outcome = intake.judgeCarried(*device, push, &forked);
        if (outcome.status != 200)
            return refused(sentenceOf(outcome.code));
        counts.take(ledger, push, outcome, static_cast<int>(forked.events.size() - before));
        if (counts.waiting > 0)
            break; // what follows builds on it
    }
    if (intake.commit(touched))
        return refused(sentenceOf(Q("store_failed")));
    if (!forked.events.isEmpty() && !ledger.keepForked(device->id, forked, clock.nowUtc().toMSecsSinceEpoch()))
        return refused(Q("what is forked in the file could not be kept (store_failed); the rest was taken, bring the file again"));
    logLine("outbox_imported", {{"device", device->id.text()}, {"new", QString::number(counts.fresh)}, {"forked", QString::number(forked.events.size())}});
    QJsonObject done = counts.described();
    done.insert(Q("device"), device->id.text());
    done.insert(Q("forked"), forked.events.size());
    return done;
}

QJsonObject release(CentreLedger &ledger, const Device &device)
{
    const bool announced = device.state == DeviceState::Active && ledger.boxesOf(device.id) != CentreLedger::DeviceBoxes();
    if (device.state != DeviceState::Frozen && !announced)
        return refused(Q("the device is not frozen (not_frozen)"));
    if (device.state == DeviceState::Frozen && !ledger.setDeviceState(device.id, DeviceState::Active))
        return refused(sentenceOf(Q("store_failed")));
    if (!ledger.dropBoxes(device.id))
        return refused(sentenceOf(Q("store_failed")));
    logLine("device_released", {{"device", device.id.text()}});
    return {{Q("released"), device.id.text()}};
}

QJsonObject review(CentreLedger &ledger)
{
    for (const Device &device : ledger.devices())
        dropKnown(ledger, device.id);
    QJsonArray held;
    for (const CentreLedger::Held &one : ledger.quarantined())
        held.append(QJsonObject{{Q("device"), one.device.text()}, {Q("number"), one.number}, {Q("event"), one.id.text()}, {Q("code"), one.code},
                                {Q("received"), QDateTime::fromMSecsSinceEpoch(one.receivedMs, Qt::UTC).toString(Qt::ISODate)}});
    QJsonObject aside;
    const QMap<DeviceId, int> counts = ledger.forkedCounts();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        aside.insert(it.key().text(), it.value());
    return {{Q("quarantined"), held}, {Q("forked"), aside}};
}

} // namespace hall::carried
