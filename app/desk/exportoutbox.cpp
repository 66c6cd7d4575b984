// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exportoutbox.h"

#include "desk/identityfiles.h"
#include "sync/wire.h"

#include <QtCore/QFileInfo>

namespace hall {

namespace {

Refusal failed(const char *reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}}};
}

} // namespace

Result<int> exportOutbox(const QString &directory, const QString &file)
{
    const QDir folder(directory);
    SystemRandom random;
    const auto desk = crypto::initialise() ? identityfiles::read(folder) : std::nullopt;
    if (!desk || !QFileInfo::exists(identityfiles::storePath(folder)))
        return failed("not_enrolled");
    if (QFileInfo::exists(file))
        return failed("file_exists");
    const QByteArray key = identityfiles::storeKey(folder, random);
    if (key.isEmpty())
        return failed("no_key");
    const auto opened = DeskLedger::open(identityfiles::storePath(folder), key, desk->identity, random);
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
