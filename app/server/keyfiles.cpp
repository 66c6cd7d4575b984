// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/keyfiles.h"

#include "server/files.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace hall {

namespace {

constexpr char Magic[] = "hall-key-1\n";

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal unusable(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), reason}}};
}

QStringList sealedNames()
{
    return {Q("store.key"), Q("store.key.next"), Q("box.key"), Q("authority.key"), Q("server.key")};
}

QString inside(const QString &directory, const char *name)
{
    return QDir(directory).absoluteFilePath(Q(name));
}

QString nextTo(const QString &place)
{
    return place + Q(".next");
}

/** As systemd hands it to a service; empty when it does not. */
QString givenPlace()
{
    const QString credentials = QFile::decodeName(qgetenv("CREDENTIALS_DIRECTORY"));
    const QString given = QDir(credentials).absoluteFilePath(Q("reception-server.secret"));
    return !credentials.isEmpty() && QFile::exists(given) ? given : QString();
}

/** The file in which the secret lies, or would lie. */
QString placeOf(const QString &directory)
{
    const QString given = givenPlace();
    if (!given.isEmpty())
        return given;
    const QString named = QString::fromUtf8(readFile(inside(directory, "secret.place")).value_or(QByteArray())).trimmed();
    return named.isEmpty() ? inside(directory, "secret") : named;
}

/** 64 hexadecimal digits and an end of line: a person can print them, too. Empty when \a place holds no such thing. */
QByteArray secretIn(const QString &place)
{
    const QByteArray secret = QByteArray::fromHex(readFile(place).value_or(QByteArray()).trimmed());
    return secret.size() == crypto::KeySize ? secret : QByteArray();
}

/** In the directory or below it: what copies the one copies the other. */
bool liesIn(const QString &directory, const QString &path)
{
    const QString around = QDir(directory).canonicalPath();
    const QString folder = QFileInfo(path).absoluteDir().canonicalPath();
    return folder == around || folder.startsWith(around + u'/');
}

bool writeSecret(const QString &place, const QByteArray &secret)
{
    return writePrivateFile(place, secret.toHex() + '\n');
}

/** Overwritten where it lies, then gone; what a disk keeps of it elsewhere, only its own encryption hides. */
bool destroy(const QString &path)
{
    QFile file(path);
    const bool overwritten = file.open(QIODevice::ReadWrite) && file.write(QByteArray(static_cast<int>(file.size()), '\0')) >= 0 && file.flush()
                             && ::fsync(file.handle()) == 0;
    file.close();
    return QFile::remove(path) && flushDirectory(QFileInfo(path).absolutePath()) && overwritten;
}

} // namespace

std::optional<QByteArray> KeyFiles::opened(const QString &name, const QByteArray &secret) const
{
    const auto bytes = readFile(QDir(m_directory).filePath(name));
    if (!bytes)
        return std::nullopt;
    const QByteArray magic(Magic);
    if (!bytes->startsWith(magic))
        return bytes; // an older program's, as it is
    return secret.isEmpty() ? std::nullopt : crypto::unwrap(bytes->mid(magic.size()), name.toUtf8(), secret);
}

std::optional<Refusal> KeyFiles::find()
{
    m_place = placeOf(m_directory);
    m_secret = secretIn(m_place);
    m_next = secretIn(nextTo(m_place));
    for (const QString &name : sealedNames()) {
        if (!QFile::exists(QDir(m_directory).filePath(name)) || read(name))
            continue;
        if (m_secret.isEmpty())
            return unusable(Q("the keys in %1 are sealed, and their secret is not in %2: bring the medium it lies on, or say where it is with "
                              "`reception-server secret --data %1 --at FILE`").arg(m_directory, m_place));
        return unusable(Q("the secret in %1 is not the one that %2/%3 was sealed with, or that file is damaged").arg(m_place, m_directory, name));
    }
    return std::nullopt;
}

Result<KeyFiles> KeyFiles::open(const QString &directory)
{
    KeyFiles files(directory);
    if (const auto refusal = files.find())
        return *refusal;
    return files;
}

Result<KeyFiles> KeyFiles::prepare(const QString &directory, Random &random)
{
    KeyFiles files(directory);
    if (const auto refusal = files.find())
        return *refusal;
    if (!files.m_next.isEmpty()) {
        // A change of the secret was cut off: it goes on, to its end.
        if (const auto refusal = files.renew(random))
            return *refusal;
    }
    if (files.m_secret.isEmpty()) {
        if (QFile::exists(files.m_place))
            return unusable(Q("%1 holds no secret of a centre").arg(files.m_place));
        files.m_secret = random.bytes(crypto::KeySize);
        // First the secret, then what it seals: a start that is cut off leaves nothing that nobody can open.
        if (!writeSecret(files.m_place, files.m_secret))
            return unusable(Q("%1 cannot be written").arg(files.m_place));
    }
    for (const QString &name : sealedNames()) {
        const auto bytes = readFile(QDir(directory).filePath(name));
        if (bytes && !bytes->startsWith(Magic) && !files.write(name, *bytes, random))
            return unusable(Q("%1 cannot be written in %2").arg(name, directory));
    }
    return files;
}

std::optional<QByteArray> KeyFiles::read(const QString &name) const
{
    const auto key = opened(name, m_secret);
    return key || m_next.isEmpty() ? key : opened(name, m_next);
}

bool KeyFiles::write(const QString &name, const QByteArray &key, Random &random) const
{
    return !m_secret.isEmpty() && writePrivateFile(QDir(m_directory).filePath(name), Magic + crypto::wrap(key, name.toUtf8(), m_secret, random));
}

bool KeyFiles::beside() const
{
    return liesIn(m_directory, m_place);
}

bool KeyFiles::isGiven() const
{
    return m_place == givenPlace();
}

std::optional<Refusal> KeyFiles::renew(Random &random)
{
    if (m_place != placeOf(m_directory) || m_secret.isEmpty())
        return unusable(Q("there is no secret to change"));
    if (m_next.isEmpty()) {
        m_next = random.bytes(crypto::KeySize);
        if (!writeSecret(nextTo(m_place), m_next))
            return unusable(Q("nothing can be written beside %1").arg(m_place));
    }
    KeyFiles after = *this;
    after.m_secret = m_next;
    for (const QString &name : sealedNames()) {
        const auto key = read(name);
        if (key && !after.write(name, *key, random))
            return unusable(Q("%1 cannot be written in %2; ask again").arg(name, m_directory));
    }
    if (std::rename(QFile::encodeName(nextTo(m_place)).constData(), QFile::encodeName(m_place).constData()) != 0
        || !flushDirectory(QFileInfo(m_place).absolutePath()))
        return unusable(Q("%1 cannot be written; ask again").arg(m_place));
    m_secret = m_next;
    m_next.clear();
    return std::nullopt;
}

Result<QJsonObject> placeSecret(const QString &directory, const QString &to, const QString &at)
{
    const auto told = [&]() -> Result<QJsonObject> {
        const auto files = KeyFiles::open(directory);
        if (!files)
            return files.refusal();
        return QJsonObject{{Q("secret"), files->place()}, {Q("beside_the_keys"), files->beside()}};
    };
    const QString mark = inside(directory, "secret.place");
    const auto noted = [&](const QString &place) { return writePrivateFile(mark, QFileInfo(place).absoluteFilePath().toUtf8() + '\n'); };
    if (!at.isEmpty()) {
        const QByteArray before = readFile(mark).value_or(QByteArray());
        if (secretIn(at).isEmpty())
            return unusable(Q("%1 holds no secret of a centre").arg(at));
        if (!noted(at))
            return unusable(Q("%1 cannot be written").arg(mark));
        const auto now = told();
        // What does not open the keys is not where their secret lies.
        if (!now && !(before.isEmpty() ? QFile::remove(mark) : writePrivateFile(mark, before)))
            return unusable(Q("%1 cannot be written").arg(mark));
        return now;
    }
    if (to.isEmpty())
        return told();
    if (!QFile::exists(inside(directory, "store.key")))
        return unusable(Q("no centre in %1 yet: start a server on it first").arg(directory));
    // With what is left of a change that was cut off: half of the files lie under the other secret.
    SystemRandom random;
    const auto files = KeyFiles::prepare(directory, random);
    if (!files)
        return files.refusal();
    const QString from = files->place();
    const QByteArray secret = secretIn(from);
    if (secret.isEmpty())
        return unusable(Q("%1 cannot be read").arg(from));
    if (QFile::exists(to))
        return unusable(Q("%1 exists already").arg(to));
    if (liesIn(directory, to))
        return unusable(Q("%1 is beside the keys: choose a place that is not copied with them").arg(to));
    // It is in both places until what says where it is has been written.
    if (!writeSecret(to, secret) || secretIn(to) != secret || !noted(to))
        return unusable(Q("%1 cannot be written").arg(to));
    if (!destroy(from))
        return unusable(Q("the secret lies in %1 now, but %2 could not be destroyed: do it by hand").arg(to, from));
    return told();
}

} // namespace hall
