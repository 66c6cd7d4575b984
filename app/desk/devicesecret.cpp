// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/devicesecret.h"

#include "desk/restoresecret.h"
#include "desk/storefailed.h"
#include "ledger/deviceescrow.h"

#include <QtCore/QFile>

namespace hall::devicesecret {

namespace {

const QString KeyName = QStringLiteral("store.key");
const QString KeyringName = QStringLiteral("store.keyring"); ///< holds under what name the keyring has it
const QString EscrowName = QStringLiteral("device.escrow");

bool takenIn(const QDir &folder, Keyring &keyring, const QByteArray &key, Random &random)
{
    // A name of its own: a store that was copied or restored beside another does not overwrite the other's.
    const QString name = QString::fromLatin1(random.bytes(8).toHex());
    QByteArray back;
    return keyring.write(name, key) && keyring.read(name, &back) == Keyring::Answer::Found && back == key
           && identityfiles::writeFile(folder, KeyringName, name.toLatin1()) && identityfiles::removeFile(folder, KeyName);
}

} // namespace

Result<DeviceSecret> have(const QDir &folder, Keyring *keyring, Random &random)
{
    const QByteArray name = identityfiles::readFile(folder, KeyringName);
    if (!name.isEmpty()) {
        QByteArray key;
        const auto answer = keyring ? keyring->read(QString::fromLatin1(name), &key) : Keyring::Answer::Silent;
        const QByteArray filed = identityfiles::readFile(folder, KeyName);
        // The file beside it may be half overwritten, or planted: it counts where it opens the identity and the keyring's does not.
        if (!identityfiles::opens(folder, key) && identityfiles::opens(folder, filed)) {
            const bool taken = keyring && QFile::exists(folder.filePath(EscrowName)) && takenIn(folder, *keyring, filed, random);
            return DeviceSecret{filed, !taken};
        }
        if (answer == Keyring::Answer::Silent)
            return storeFailed("keyring_silent");
        if (answer == Keyring::Answer::Nothing || key.size() != crypto::KeySize)
            return storeFailed("keyring_lost");
        if (!filed.isEmpty() && identityfiles::opens(folder, key))
            identityfiles::removeFile(folder, KeyName); // where it was taken in and the power failed before it was gone
        return DeviceSecret{key, false};
    }
    const QByteArray key = identityfiles::storeKey(folder, random);
    if (key.isEmpty())
        return storeFailed("no_key");
    // Not without the centre's copy: a keyring that breaks must not take the desk along. And nothing that is not the key.
    if (keyring && QFile::exists(folder.filePath(EscrowName)) && identityfiles::opens(folder, key) && takenIn(folder, *keyring, key, random))
        return DeviceSecret{key, false};
    return DeviceSecret{key, true};
}

Result<DeviceSecret> forNewDesk(const QDir &folder, Keyring *keyring, Random &random)
{
    // Of a desk that was taken away from here: its copy for the centre holds another secret, or another desk's.
    if (!identityfiles::removeFile(folder, EscrowName))
        return storeFailed("not_writable");
    const auto had = have(folder, keyring, random);
    if (had)
        return had;
    const QString why = had.refusal().facts.value(QStringLiteral("reason")).toString();
    if (identityfiles::anyLeft(folder) || why == QStringLiteral("keyring_silent"))
        return had;
    // What is lost or spoilt opens nothing here, for there is nothing.
    const bool cleared = identityfiles::removeFile(folder, KeyringName) && identityfiles::removeFile(folder, KeyName);
    const auto made = cleared ? have(folder, keyring, random) : had;
    return made ? made : storeFailed("not_writable");
}

bool keepEscrow(const QDir &folder, const DeviceSecret &secret, const DeskIdentity &identity, Random &random, bool again)
{
    return (!again && QFile::exists(folder.filePath(EscrowName)))
           || identityfiles::writeFile(folder, EscrowName, escrow::boxed(identity.serverBox, escrow::Secret::Device, identity.device, secret.key, random));
}

} // namespace hall::devicesecret

namespace hall {

std::optional<Refusal> restoreDeviceSecret(const QString &directory, const QString &file)
{
    const QDir folder(directory);
    QFile opened(file);
    const QByteArray key = opened.open(QIODevice::ReadOnly) ? QByteArray::fromHex(opened.read(1024).trimmed()) : QByteArray();
    if (!crypto::initialise() || key.size() != crypto::KeySize)
        return storeFailed("not_readable");
    // The identity lies under it: another desk's is noticed here, and not after the right one was overwritten.
    const auto identity = identityfiles::read(folder, key);
    if (!identity || identity->identity.signer.secret.isEmpty())
        return storeFailed("wrong_key");
    if (!identityfiles::writeFile(folder, devicesecret::KeyName, key))
        return storeFailed("not_writable");
    return std::nullopt;
}

} // namespace hall
