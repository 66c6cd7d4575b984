// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storeplace.h"

#include "ledger/centresnapshot.h"
#include "ledger/postgresqladdress.h"
#include "server/files.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace hall {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal unusable(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), reason}}};
}

Result<bool> isBegun(const QString &place)
{
    return PostgresqlAddress::looksLikeOne(place) ? CentreSnapshot::isBegun(place) : Result<bool>(QFile::exists(place));
}

QString markOf(const QString &directory)
{
    return QDir(directory).filePath(Q("database"));
}

} // namespace

QString storePath(const QString &directory)
{
    return QDir(directory).filePath(Q("centre.db"));
}

Result<QString> storePlace(const QString &directory, const QString &asked)
{
    const QString written = QString::fromUtf8(readFile(markOf(directory)).value_or(QByteArray())).trimmed();
    if (written.isEmpty() && QFile::exists(markOf(directory)))
        return unusable(Q("%1 cannot be read").arg(markOf(directory)));
    if (asked.isEmpty())
        return written.isEmpty() ? storePath(directory) : written;
    if (!PostgresqlAddress::parse(asked))
        return unusable(Q("bad_address"));
    // Two ledgers of one centre: whichever is served, desks would find the other's cases gone.
    if (written.isEmpty() && QFile::exists(storePath(directory)))
        return unusable(Q("%1 holds an embedded ledger; `reception-server migrate` moves it").arg(directory));
    return asked;
}

bool writeStorePlace(const QString &directory, const QString &place)
{
    const auto address = PostgresqlAddress::parse(place);
    const QByteArray line = address ? address->withoutPassword().toUtf8() + '\n' : QByteArray();
    return address && (readFile(markOf(directory)) == line || writePrivateFile(markOf(directory), line));
}

Result<StoreKeys> storeKeysFrom(const QByteArray &storeKey, const QByteArray &boxes)
{
    constexpr int PairSize = 2 * crypto::KeySize;
    if (storeKey.size() != crypto::KeySize || boxes.isEmpty() || boxes.size() % PairSize != 0)
        return unusable(Q("keys_missing"));
    StoreKeys keys{storeKey, crypto::BoxKey{boxes.left(crypto::KeySize), boxes.mid(crypto::KeySize, crypto::KeySize)}};
    for (int at = PairSize; at < boxes.size(); at += PairSize)
        keys.box.earlier << crypto::BoxKey{boxes.mid(at, crypto::KeySize), boxes.mid(at + crypto::KeySize, crypto::KeySize)};
    return keys;
}

QByteArray boxFile(const CentreBoxes &box)
{
    QByteArray bytes = box.now.secret + box.now.open;
    for (const crypto::BoxKey &one : box.earlier)
        bytes += one.secret + one.open;
    return bytes;
}

Result<StoreKeys> storeKeysIn(const KeyFiles &files, const QString &place)
{
    // Of a change of the store's key that was cut off: whichever the store was written with.
    const auto next = files.read(Q("store.key.next"));
    const auto changed = next ? CentreSnapshot::isKeyOf(place, *next) : Result<bool>(false);
    if (!changed)
        return unusable(Q("which of its two keys the store lies under cannot be seen while it cannot be read: %1").arg(changed.refusal().facts.value(Q("reason")).toString()));
    return storeKeysFrom(*changed ? *next : files.read(Q("store.key")).value_or(QByteArray()), files.read(Q("box.key")).value_or(QByteArray()));
}

Result<StoreKeys> openStoreKeys(const QString &directory, Random &random, const QString &place)
{
    const QString store = place.isEmpty() ? storePath(directory) : place;
    // A store without its keys is never started over with new ones: they would open nothing.
    const auto begun = isBegun(store);
    if (!begun)
        return begun.refusal();
    const auto files = *begun ? KeyFiles::open(directory) : KeyFiles::prepare(directory, random);
    if (!files)
        return files.refusal();
    if (*begun)
        return storeKeysIn(*files, store);
    QByteArray key = files->read(Q("store.key")).value_or(QByteArray());
    QByteArray box = files->read(Q("box.key")).value_or(QByteArray());
    if (key.isEmpty()) {
        key = random.bytes(crypto::KeySize);
        if (!files->write(Q("store.key"), key, random))
            return unusable(Q("not_writable"));
    }
    if (box.isEmpty()) {
        box = boxFile(crypto::makeBoxKey(random));
        if (!files->write(Q("box.key"), box, random))
            return unusable(Q("not_writable"));
    }
    return storeKeysFrom(key, box);
}

} // namespace hall
