// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/closeddesk.h"

#include <QtCore/QFileInfo>

namespace hall {

Result<ClosedDesk> openClosedDesk(const QString &directory, const QString &file, Keyring *keyring, Random &random)
{
    const QDir folder(directory);
    const auto enrolled = crypto::initialise() ? identityfiles::read(folder) : std::nullopt;
    if (!enrolled || !QFileInfo::exists(identityfiles::storePath(folder)))
        return storeFailed("not_enrolled");
    if (QFileInfo::exists(file))
        return storeFailed("file_exists");
    const auto secret = devicesecret::have(folder, keyring, random);
    if (!secret)
        return secret.refusal();
    const auto desk = identityfiles::read(folder, secret->key);
    if (!desk || desk->identity.signer.secret.isEmpty())
        return storeFailed("identity_unreadable");
    auto opened = DeskLedger::open(identityfiles::storePath(folder), secret->key, desk->identity, random);
    if (!opened)
        return opened.refusal();
    return ClosedDesk{*desk, std::move(opened.value())};
}

Result<int> carriedAway(const QString &file, const QByteArray &content, int count)
{
    const QFileInfo target(file);
    return identityfiles::writeFile(target.absoluteDir(), target.fileName(), content) ? Result<int>(count) : storeFailed("not_writable");
}

} // namespace hall
