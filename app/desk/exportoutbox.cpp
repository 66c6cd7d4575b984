// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exportoutbox.h"

#include "desk/devicesecret.h"
#include "sync/wire.h"

#include <QtCore/QFileInfo>

namespace hall {

namespace {

Refusal failed(const char *reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}}};
}

} // namespace

Result<int> exportOutbox(const QString &directory, const QString &file, Keyring *keyring)
{
    const QDir folder(directory);
    SystemRandom random;
    const auto enrolled = crypto::initialise() ? identityfiles::read(folder) : std::nullopt;
    if (!enrolled || !QFileInfo::exists(identityfiles::storePath(folder)))
        return failed("not_enrolled");
    if (QFileInfo::exists(file))
        return failed("file_exists");
    const auto secret = devicesecret::have(folder, keyring, random);
    if (!secret)
        return secret.refusal();
    const auto desk = identityfiles::read(folder, secret->key);
    if (!desk || desk->identity.signer.secret.isEmpty())
        return failed("identity_unreadable");
    const auto opened = DeskLedger::open(identityfiles::storePath(folder), secret->key, desk->identity, random);
    if (!opened)
        return opened.refusal();
    DeskLedger &ledger = *opened.value();

    wire::OutboxFile outbox;
    outbox.centre = desk->identity.centre;
    outbox.device = desk->identity.device;
    int count = 0;
    for (qint64 after = ledger.acknowledgedNumber();;) {
        wire::Push push;
        push.incarnation = ledger.incarnation();
        push.events = ledger.ownAfter(after, wire::MaxEventsPerPush, wire::MaxPushBytes);
        if (push.events.isEmpty())
            break;
        if (!ledger.travels(push.events))
            return failed("keys_closed");
        push.keys = ledger.keysFor(push.events, ledger.disciplineDevices());
        after = push.events.last().number;
        count += static_cast<int>(push.events.size());
        outbox.pushes.append(push);
    }
    if (count < ledger.unsentCount())
        return failed("damaged");
    outbox.signature = crypto::sign(desk->identity.signer, wire::outboxMessage(outbox));
    const QFileInfo target(file);
    return identityfiles::writeFile(target.absoluteDir(), target.fileName(), wire::encode(outbox)) ? Result<int>(count) : failed("not_writable");
}

} // namespace hall
