// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup.h"

#include "ledger/backupfile.h"
#include "ledger/centreledger.h"
#include "ledger/centresnapshot.h"
#include "server/files.h"
#include "server/storemark.h"
#include "server/storeplace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <unistd.h>

namespace hall {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), reason}}};
}

QString reasonOf(const Refusal &refusal)
{
    return refusal.facts.value(Q("reason")).toString();
}

const QString ManifestName = QStringLiteral("manifest.json");
const QString StoreName = QStringLiteral("centre.db");

/** Beside the store: all that the centre is. What ends in .key is in the backup as it is, which its recovery key seals. */
QStringList besideNames()
{
    return {Q("store.key"), Q("box.key"), Q("authority.key"), Q("authority.pem"), Q("server.key"), Q("server.pem")};
}

bool isKey(const QString &name)
{
    return name.endsWith(Q(".key"));
}

QJsonObject described(const CentreSnapshot::Counts &counts)
{
    return {{Q("centre"), counts.centre.toString(QUuid::WithoutBraces)}, {Q("epoch"), counts.epoch.toString(QUuid::WithoutBraces)},
            {Q("events"), counts.events}, {Q("quarantined"), counts.quarantined}, {Q("devices"), counts.devices},
            {Q("feed_rows"), counts.feedRows}};
}

/** What the store in \a directory holds, when every byte of it is right. */
Result<CentreSnapshot::Counts> verified(const QString &directory, const QByteArray &storeKey)
{
    const auto snapshot = CentreSnapshot::open(QDir(directory).filePath(StoreName), storeKey);
    if (!snapshot)
        return refused(Q("the ledger cannot be read: ") + reasonOf(snapshot.refusal()));
    if (const auto bad = snapshot.value()->verify())
        return refused(Q("the ledger is damaged: ") + *bad);
    return snapshot.value()->counts();
}

/** Takes the entries out into a directory; the keys into memory alone. */
class Unpacking final
{
public:
    explicit Unpacking(const QString &directory) : m_directory(directory) {}
    BackupVisitor visitor()
    {
        return {[this](const QString &name, qint64 size) { return begin(name, size); }, [this](const QByteArray &bytes) { return write(bytes); }};
    }
    bool complete() { return close() && m_left.isEmpty(); }
    const QMap<QString, QByteArray> &keys() const { return m_keys; }
    QJsonObject manifest() const { return QJsonDocument::fromJson(readFile(m_directory.filePath(ManifestName)).value_or(QByteArray())).object(); }

private:
    bool begin(const QString &name, qint64 size)
    {
        // Names are ours alone: none of them leads out of the directory.
        if (!close() || !m_left.removeOne(name))
            return false;
        m_key = isKey(name) ? name : QString();
        if (!m_key.isEmpty()) {
            m_keys.insert(m_key, {});
            return size <= MostKeyBytes;
        }
        m_file.setFileName(m_directory.filePath(name));
        return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    bool write(const QByteArray &bytes)
    {
        if (!m_key.isEmpty()) {
            m_keys[m_key] += bytes;
            return m_keys[m_key].size() <= MostKeyBytes;
        }
        return m_file.isOpen() && m_file.write(bytes) == bytes.size();
    }
    bool close()
    {
        if (!m_file.isOpen())
            return true;
        const bool done = m_file.flush() && ::fsync(m_file.handle()) == 0;
        m_file.close();
        return done;
    }

    static constexpr qint64 MostKeyBytes = 64 * 1024;
    QDir m_directory;
    QFile m_file;
    QString m_key;                        ///< the one that is being read; empty: a file is
    QMap<QString, QByteArray> m_keys;
    QStringList m_left = QStringList{ManifestName} + besideNames() + QStringList{StoreName};
};

/** Unpacks into \a directory and verifies everything; answers the manifest. The keys go to \a keys and nowhere else. */
Result<QJsonObject> unpack(const QString &from, const QByteArray &secretText, const QString &directory, QMap<QString, QByteArray> *own)
{
    const auto recovery = recoverySecretFrom(secretText);
    if (!recovery)
        return refused(recoveryPublicFrom(secretText) ? Q("this is the public half of a recovery key; opening a backup needs the secret half")
                                                      : Q("this is no recovery key"));
    Unpacking unpacking(directory);
    if (const auto bad = readBackup(from, *recovery, unpacking.visitor()))
        return *bad;
    if (!unpacking.complete())
        return refused(Q("the backup is damaged: an entry is missing"));
    const QJsonObject manifest = unpacking.manifest();
    *own = unpacking.keys();
    const auto keys = storeKeysFrom(own->value(Q("store.key")), own->value(Q("box.key")));
    if (!keys)
        return refused(Q("the backup's keys cannot be used: ") + reasonOf(keys.refusal()));
    const auto counts = verified(directory, keys->storeKey);
    if (!counts)
        return counts.refusal();
    const QJsonObject found = described(*counts);
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (manifest.value(it.key()) != it.value())
            return refused(Q("the backup is not what it says: %1 is not that of its manifest").arg(it.key()));
    }
    return manifest;
}

bool isFree(const QString &directory)
{
    return !QFileInfo::exists(directory) || (QFileInfo(directory).isDir() && QDir(directory).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

} // namespace

Result<QJsonObject> makeBackup(const BackupOrder &order, const KeyFiles &files, Clock &clock, Random &random)
{
    const QDir data(order.data);
    if (QFile::exists(order.to))
        return refused(order.to + Q(" exists already; a backup never takes another one's place"));
    // In the centre's own directory: a copy of the ledger lies nowhere else unsealed, not even for a moment.
    const QTemporaryDir scratch(data.filePath(Q("backup-XXXXXX")));
    if (!scratch.isValid())
        return refused(Q("cannot write in ") + order.data);
    const QString copy = scratch.filePath(StoreName);
    const auto keys = storeKeysIn(files, order.store);
    if (!keys)
        return keys.refusal();
    if (const auto refusal = CentreSnapshot::copy(order.store, copy, keys->storeKey))
        return refused(Q("the ledger cannot be copied: ") + reasonOf(*refusal));
    const auto counts = verified(scratch.path(), keys->storeKey);
    if (!counts)
        return refused(reasonOf(counts.refusal()) + Q("; no backup was written, keep the last one"));

    QJsonObject manifest = described(*counts);
    manifest.insert(Q("format"), 1);
    manifest.insert(Q("made"), clock.nowUtc().toString(Qt::ISODate));
    auto writer = BackupWriter::create(order.to, order.recoveryPublic, random);
    if (!writer)
        return writer.refusal();
    bool written = writer.value()->addBytes(ManifestName, QJsonDocument(manifest).toJson());
    const QStringList names = besideNames();
    for (const QString &name : names) {
        const auto key = name == Q("store.key") ? std::optional(keys->storeKey) : isKey(name) ? files.read(name) : readFile(data.filePath(name));
        written = written && key && writer.value()->addBytes(name, *key);
    }
    if (!written || !writer.value()->addFile(StoreName, copy) || !writer.value()->finish())
        return refused(Q("cannot write ") + order.to);
    manifest.insert(Q("backup"), order.to);
    manifest.insert(Q("bytes"), QFileInfo(order.to).size());
    return manifest;
}

Result<QJsonObject> restoreBackup(const RestoreOrder &order, Random &random)
{
    if (!isFree(order.data))
        return refused(order.data + Q(" is in use: restore into a directory that does not exist yet"));
    const QString target = QDir::cleanPath(QFileInfo(order.data).absoluteFilePath());
    QTemporaryDir fresh(target + Q(".restoring-XXXXXX"));
    if (!fresh.isValid())
        return refused(Q("cannot write beside ") + order.data);
    QMap<QString, QByteArray> own;
    const auto manifest = unpack(order.from, order.recoverySecretText, fresh.path(), &own);
    if (!manifest)
        return manifest.refusal();
    // Another secret than that of the machine that is gone.
    const auto files = KeyFiles::prepare(fresh.path(), random);
    if (!files)
        return files.refusal();
    for (auto key = own.cbegin(); key != own.cend(); ++key) {
        if (!files->write(key.key(), *key, random))
            return refused(Q("cannot write beside ") + order.data);
    }
    QUuid epoch;
    {
        const auto keys = openStoreKeys(fresh.path(), random);
        if (!keys)
            return keys.refusal();
        auto ledger = CentreLedger::open(storePath(fresh.path()), keys->storeKey, keys->box, random);
        if (!ledger || !ledger.value()->beginEpoch())
            return refused(Q("the restored ledger cannot be opened"));
        epoch = ledger.value()->epoch();
        const auto mark = ledger.value()->mark();
        if (!mark || !writeMark(fresh.path(), *mark, keys->storeKey, random))
            return refused(Q("cannot write beside ") + order.data);
    }
    const bool placed = makePrivateDirectory(fresh.path()) && flushDirectory(fresh.path())
                        && std::rename(QFile::encodeName(fresh.path()).constData(), QFile::encodeName(target).constData()) == 0;
    if (!placed)
        return refused(Q("cannot write ") + order.data);
    fresh.setAutoRemove(false);
    if (!flushDirectory(QFileInfo(target).absolutePath()))
        return refused(Q("cannot flush ") + order.data);
    QJsonObject done = *manifest;
    done.insert(Q("restored"), order.data);
    done.insert(Q("epoch"), epoch.toString(QUuid::WithoutBraces));
    return done;
}

Result<QJsonObject> verifyBackup(const QString &from, const QByteArray &recoverySecretText)
{
    if (recoverySecretText.isEmpty()) {
        if (const auto bad = checkBackupBytes(from))
            return *bad;
        return QJsonObject{{Q("backup"), from}, {Q("checked"), Q("bytes")}, {Q("bad"), QJsonValue()}};
    }
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return refused(Q("no temporary directory can be had"));
    QMap<QString, QByteArray> own;
    const auto manifest = unpack(from, recoverySecretText, scratch.path(), &own);
    if (!manifest)
        return manifest.refusal();
    QJsonObject done = *manifest;
    done.insert(Q("backup"), from);
    done.insert(Q("checked"), Q("everything"));
    done.insert(Q("bad"), QJsonValue());
    return done;
}

} // namespace hall
