// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/identityfiles.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <fcntl.h>
#include <iterator>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall::identityfiles {

namespace {

const QString IdentityName = QStringLiteral("identity.json");
const QString NoteName = QStringLiteral("store.made");
const QString KeyName = QStringLiteral("store.key");
const QString KeyringName = QStringLiteral("store.keyring");
const QString SealName = QStringLiteral("seal");

constexpr const char *Secrets[] = {"sign_secret", "box_secret", "tls_key", "tls_key_before"};

/** What a thief with the disk alone shall not have: who speaks as this desk. */
QByteArray purposeOf(const char *secret)
{
    return QByteArrayLiteral("identity/") + secret;
}

/** Over all that the file says, as it is read: an object's names are in order here, however they lay in the file. */
QByteArray sealOf(QJsonObject object, const QByteArray &key)
{
    object.remove(SealName);
    return crypto::keyedHash(key, QByteArrayLiteral("identity/seal"), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool anySealed(const QJsonObject &object)
{
    return std::any_of(std::begin(Secrets), std::end(Secrets), [&](const char *name) { return object.value(QLatin1String(name)).isObject(); });
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytes(const QJsonObject &object, const char *key)
{
    return QByteArray::fromBase64(object.value(QLatin1String(key)).toString().toLatin1());
}

bool flushed(int handle)
{
    const bool good = ::fsync(handle) == 0;
    return ::close(handle) == 0 && good;
}

/** Beside the old file first, then in its place: a power cut leaves the one or the other. */
bool writeWhole(const QDir &folder, const QString &name, const QByteArray &content)
{
    const QByteArray path = QFile::encodeName(folder.filePath(name));
    const QByteArray fresh = path + ".new";
    const int handle = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0)
        return false;
    const bool written = ::write(handle, content.constData(), static_cast<size_t>(content.size())) == content.size();
    if (!flushed(handle) || !written || ::rename(fresh.constData(), path.constData()) != 0)
        return false;
    const int directory = ::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return directory >= 0 && flushed(directory);
}

QByteArray readWhole(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.read(1024 * 1024) : QByteArray();
}

} // namespace

bool writeFile(const QDir &folder, const QString &name, const QByteArray &content)
{
    return writeWhole(folder, name, content);
}

QByteArray readFile(const QDir &folder, const QString &name)
{
    return readWhole(folder, name);
}

bool removeFile(const QDir &folder, const QString &name)
{
    const int handle = ::open(QFile::encodeName(folder.filePath(name)).constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC); // what a link leads to is not ours to spoil
    if (handle >= 0) {
        const QByteArray nothing(QFile(folder.filePath(name)).size(), '\0');
        const bool over = ::write(handle, nothing.constData(), static_cast<size_t>(nothing.size())) == nothing.size();
        (void)(flushed(handle) && over); // what lies beside it on the disk is the disk's; the name goes in any case
    }
    if (QFile::exists(folder.filePath(name)) && !QFile::remove(folder.filePath(name)))
        return false;
    const int directory = ::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return directory >= 0 && flushed(directory);
}

bool prepare(const QDir &folder)
{
    return folder.mkpath(QStringLiteral(".")) && ::chmod(QFile::encodeName(folder.path()).constData(), 0700) == 0;
}

QString storePath(const QDir &folder)
{
    return folder.filePath(QStringLiteral("desk.db"));
}

bool storeLost(const QDir &folder)
{
    return QFile::exists(folder.filePath(NoteName)) && !QFile::exists(storePath(folder));
}

bool noteStore(const QDir &folder)
{
    return QFile::exists(folder.filePath(NoteName)) || writeWhole(folder, NoteName, {});
}

bool opens(const QDir &folder, const QByteArray &deviceSecret)
{
    const auto desk = deviceSecret.size() == crypto::KeySize ? read(folder, deviceSecret) : std::nullopt;
    return desk && desk->identity.signer.secret.size() == 64;
}

bool anyLeft(const QDir &folder)
{
    return QFile::exists(folder.filePath(IdentityName)) || QFile::exists(storePath(folder));
}

QByteArray storeKey(const QDir &folder, Random &random)
{
    const QByteArray key = readWhole(folder, KeyName);
    if (!key.isEmpty())
        return key.size() == crypto::KeySize ? key : QByteArray();
    if (QFile::exists(storePath(folder)))
        return {}; // a store without its key is kept and reported, never made anew
    const QByteArray fresh = random.bytes(crypto::KeySize);
    return writeWhole(folder, KeyName, fresh) ? fresh : QByteArray();
}

bool write(const QDir &folder, const EnrolledDesk &desk, const QByteArray &deviceSecret)
{
    QJsonArray windows;
    for (const WindowNumber window : desk.identity.windows)
        windows.append(window.value());
    QJsonObject object{{QStringLiteral("centre"), desk.identity.centre.text()},
                       {QStringLiteral("division"), desk.identity.division},
                       {QStringLiteral("device"), desk.identity.device.text()},
                       {QStringLiteral("digits"), desk.identity.deviceDigits},
                       {QStringLiteral("windows"), windows},
                       {QStringLiteral("sign_secret"), text(desk.identity.signer.secret)},
                       {QStringLiteral("sign_public"), text(desk.identity.signer.verify)},
                       {QStringLiteral("box_secret"), text(desk.identity.box.secret)},
                       {QStringLiteral("box_public"), text(desk.identity.box.open)},
                       {QStringLiteral("server_box"), text(desk.identity.serverBox)},
                       {QStringLiteral("server"), desk.server},
                       {QStringLiteral("authority"), QString::fromLatin1(desk.authorityPem)},
                       {QStringLiteral("certificate"), QString::fromLatin1(desk.certificatePem)},
                       {QStringLiteral("tls_key"), QString::fromLatin1(desk.privateKeyPem)}};
    if (!desk.certificateBeforePem.isEmpty()) {
        object.insert(QStringLiteral("certificate_before"), QString::fromLatin1(desk.certificateBeforePem));
        object.insert(QStringLiteral("tls_key_before"), QString::fromLatin1(desk.privateKeyBeforePem));
    }
    const QByteArray key = deviceSecret.isEmpty() ? readWhole(folder, KeyName) : deviceSecret;
    if (key.size() == crypto::KeySize) {
        SystemRandom random;
        for (const char *name : Secrets) {
            const QString field = QString::fromLatin1(name);
            if (object.contains(field))
                object.insert(field, QJsonObject{{QStringLiteral("sealed"), text(crypto::wrap(object.value(field).toString().toUtf8(), purposeOf(name), key, random))}});
        }
        object.insert(SealName, text(sealOf(object, key)));
    }
    return writeWhole(folder, IdentityName, QJsonDocument(object).toJson());
}

bool seal(const QDir &folder, const EnrolledDesk &desk, const QByteArray &deviceSecret)
{
    const QJsonObject object = QJsonDocument::fromJson(readWhole(folder, IdentityName)).object();
    return object.contains(SealName) || write(folder, desk, deviceSecret);
}

std::optional<EnrolledDesk> read(const QDir &folder, const QByteArray &deviceSecret)
{
    QJsonObject object = QJsonDocument::fromJson(readWhole(folder, IdentityName)).object();
    if (object.isEmpty())
        return std::nullopt;
    QByteArray secret = deviceSecret.isEmpty() ? readWhole(folder, KeyName) : deviceSecret;
    const bool fits = secret.size() == crypto::KeySize && object.contains(SealName) && bytes(object, "seal") == sealOf(object, secret);
    // Whose server, authority and windows these are. An older program wrote no seal, and then no sealed secret either; what was in a
    // keyring once has been sealed before.
    if (!deviceSecret.isEmpty() && !fits && (object.contains(SealName) || anySealed(object) || QFile::exists(folder.filePath(KeyringName))))
        return std::nullopt;
    if (!fits)
        secret.clear(); // a file that lies beside a keyring need not be its key
    bool sealed = false;
    for (const char *name : Secrets) {
        const QJsonValue field = object.value(QLatin1String(name));
        if (!field.isObject())
            continue;
        const QByteArray wrapped = QByteArray::fromBase64(field.toObject().value(QLatin1String("sealed")).toString().toLatin1());
        const auto opened = secret.size() == crypto::KeySize ? crypto::unwrap(wrapped, purposeOf(name), secret) : std::nullopt;
        sealed = sealed || !opened;
        object.insert(QString::fromLatin1(name), QString::fromUtf8(opened.value_or(QByteArray())));
    }
    const auto at = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    EnrolledDesk desk;
    desk.identity.centre = CentreId(QUuid::fromString(at("centre")));
    desk.identity.division = at("division");
    desk.identity.device = DeviceId(QUuid::fromString(at("device")));
    desk.identity.deviceDigits = object.value(QStringLiteral("digits")).toInt();
    for (const QJsonValue &window : object.value(QStringLiteral("windows")).toArray())
        desk.identity.windows << WindowNumber(window.toInt());
    desk.identity.signer = {bytes(object, "sign_secret"), bytes(object, "sign_public")};
    desk.identity.box = {bytes(object, "box_secret"), bytes(object, "box_public")};
    desk.identity.serverBox = bytes(object, "server_box");
    desk.server = at("server");
    desk.authorityPem = at("authority").toLatin1();
    desk.certificatePem = at("certificate").toLatin1();
    desk.privateKeyPem = at("tls_key").toLatin1();
    desk.certificateBeforePem = at("certificate_before").toLatin1();
    desk.privateKeyBeforePem = at("tls_key_before").toLatin1();
    const bool secrets = sealed || (desk.identity.signer.secret.size() == 64 && desk.identity.box.secret.size() == 32);
    const bool whole = !desk.identity.centre.isNull() && !desk.identity.device.isNull() && secrets && desk.identity.serverBox.size() == 32 && !desk.identity.windows.isEmpty();
    return whole ? std::optional(desk) : std::nullopt;
}

} // namespace hall::identityfiles
