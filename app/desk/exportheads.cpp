// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exportheads.h"

#include "desk/devicesecret.h"

#include <QtCore/QFileInfo>

namespace hall {

namespace {

Refusal failed(const char *reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}}};
}

} // namespace

Result<int> exportHeads(const QString &directory, const QString &file, Keyring *keyring)
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
    const QList<SignedHead> heads = opened.value()->heads();
    if (opened.value()->failed())
        return failed("read_failed");
    const QFileInfo target(file);
    return identityfiles::writeFile(target.absoluteDir(), target.fileName(), headLines(heads)) ? Result<int>(static_cast<int>(heads.size())) : failed("not_writable");
}

} // namespace hall
