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

Result<StoreKeys> openStoreKeys(const QString &directory, Random &random, const QString &place)
{
    const QString keyFile = QDir(directory).filePath(Q("store.key"));
    const QString boxFile = QDir(directory).filePath(Q("box.key"));
    QByteArray key = readFile(keyFile).value_or(QByteArray());
    QByteArray box = readFile(boxFile).value_or(QByteArray());
    // A store without its keys is never started over with new ones: they would open nothing.
    const auto begun = isBegun(place.isEmpty() ? storePath(directory) : place);
    if (!begun)
        return begun.refusal();
    const bool fresh = !*begun;
    if (fresh && key.isEmpty()) {
        key = random.bytes(crypto::KeySize);
        if (!writePrivateFile(keyFile, key))
            return unusable(Q("not_writable"));
    }
    if (fresh && box.isEmpty()) {
        const crypto::BoxKey made = crypto::makeBoxKey(random);
        box = made.secret + made.open;
        if (!writePrivateFile(boxFile, box))
            return unusable(Q("not_writable"));
    }
    if (key.size() != crypto::KeySize || box.size() != 2 * crypto::KeySize)
        return unusable(Q("keys_missing"));
    return StoreKeys{key, {box.left(crypto::KeySize), box.mid(crypto::KeySize)}};
}

} // namespace hall
