// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/devicesecret.h"

#include "desk/restoresecret.h"
#include "ledger/deviceescrow.h"

#include <QtCore/QFile>

namespace hall::devicesecret {

namespace {

const QString KeyName = QStringLiteral("store.key");
const QString KeyringName = QStringLiteral("store.keyring"); ///< holds under what name the keyring has it
const QString EscrowName = QStringLiteral("device.escrow");

Refusal failed(const char *reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}}};
}

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
    const QByteArray filed = identityfiles::readFile(folder, KeyName);
    const QByteArray name = identityfiles::readFile(folder, KeyringName);
    if (filed.isEmpty() && !name.isEmpty()) {
        QByteArray key;
        const auto answer = keyring ? keyring->read(QString::fromLatin1(name), &key) : Keyring::Answer::Silent;
        if (answer == Keyring::Answer::Silent)
            return failed("keyring_silent");
        if (answer == Keyring::Answer::Nothing || key.size() != crypto::KeySize)
            return failed("keyring_lost");
        return DeviceSecret{key, false};
    }
    const QByteArray key = identityfiles::storeKey(folder, random);
    if (key.isEmpty())
        return failed("no_key");
    // Not without the centre's copy: a keyring that breaks must not take the desk along.
    if (keyring && QFile::exists(folder.filePath(EscrowName)) && takenIn(folder, *keyring, key, random))
        return DeviceSecret{key, false};
    return DeviceSecret{key, true};
}

bool keepEscrow(const QDir &folder, const DeviceSecret &secret, const DeskIdentity &identity, Random &random)
{
    return QFile::exists(folder.filePath(EscrowName))
           || identityfiles::writeFile(folder, EscrowName, escrow::boxed(identity.serverBox, escrow::Secret::Device, identity.device, secret.key, random));
}

} // namespace hall::devicesecret

namespace hall {

std::optional<Refusal> restoreDeviceSecret(const QString &directory, const QString &file)
{
    const auto failed = [](const char *reason) { return Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}}}; };
    const QDir folder(directory);
    QFile opened(file);
    const QByteArray key = opened.open(QIODevice::ReadOnly) ? QByteArray::fromHex(opened.read(1024).trimmed()) : QByteArray();
    if (!crypto::initialise() || key.size() != crypto::KeySize)
        return failed("not_readable");
    // The identity lies under it: another desk's is noticed here, and not after the right one was overwritten.
    const auto identity = identityfiles::read(folder, key);
    if (!identity || identity->identity.signer.secret.isEmpty())
        return failed("wrong_key");
    if (!identityfiles::writeFile(folder, devicesecret::KeyName, key))
        return failed("not_writable");
    return std::nullopt;
}

} // namespace hall
