// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changekeys.h"

#include "ledger/centreledger.h"
#include "ledger/centresnapshot.h"
#include "server/authority.h"
#include "server/certificates.h"
#include "server/files.h"
#include "server/keyfiles.h"
#include "server/storemark.h"
#include "server/storeplace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace hall {

namespace {

/** Further back nothing that a desk boxed can still be on its way. */
constexpr qsizetype MostEarlier = 8;

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal refused(const QString &reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), reason}}};
}

Refusal notWritable(const QString &directory)
{
    return refused(Q("%1 cannot be written; ask again").arg(directory));
}

bool gone(const QString &directory, const QString &name)
{
    const QString path = QDir(directory).filePath(name);
    return !QFile::exists(path) || (QFile::remove(path) && flushDirectory(directory));
}

/** The mark of a store that has its new key already, when it still is of the old one. */
std::optional<Refusal> carryMark(const QString &directory, const QByteArray &from, const QByteArray &to, Random &random)
{
    if (readMark(directory, to))
        return std::nullopt; // there, or there is none
    const auto old = readMark(directory, from);
    if (!old)
        return old.refusal();
    return writeMark(directory, **old, to, random) ? std::nullopt : std::optional(notWritable(directory));
}

} // namespace

std::optional<Refusal> finishKeyChange(const QString &directory, const QString &place, Random &random)
{
    const auto files = KeyFiles::open(directory);
    if (!files)
        return files.refusal();
    const auto old = files->read(Q("store.key"));
    const auto next = files->read(Q("store.key.next"));
    if (!next)
        return std::nullopt;
    // A key goes when another one is seen to open the store, and not before: of two keys one is all that it has.
    const auto opens = [&place](const std::optional<QByteArray> &key) { return key ? CentreSnapshot::isKeyOf(place, *key) : Result<bool>(false); };
    const auto byNext = opens(next), byOld = opens(old);
    if (!byNext || !byOld)
        return refused(Q("a change of the store's key was cut off, and the store cannot be read to see which of the two it has now: %1. Both are kept")
                           .arg((byNext ? byOld : byNext).refusal().facts.value(Q("reason")).toString()));
    if (!*byNext && !*byOld)
        return refused(Q("neither key in %1 is that of the store").arg(directory));
    if (*byNext && !*byOld) {
        if (const auto refusal = old ? carryMark(directory, *old, *next, random) : std::nullopt)
            return refusal;
        if (!files->write(Q("store.key"), *next, random))
            return notWritable(directory);
    }
    return gone(directory, Q("store.key.next")) ? std::nullopt : std::optional(notWritable(directory));
}

Result<QJsonObject> changeKeys(const QString &directory, const QString &place, Random &random)
{
    auto files = KeyFiles::prepare(directory, random);
    if (!files)
        return files.refusal();
    if (const auto refusal = finishKeyChange(directory, place, random))
        return *refusal;
    const auto keys = openStoreKeys(directory, random, place);
    if (!keys)
        return keys.refusal();
    const auto mark = readMark(directory, keys->storeKey);
    if (!mark)
        return mark.refusal();
    // First what a medium that cannot be written would refuse.
    const bool given = files->isGiven();
    if (!given) {
        if (const auto refusal = files.value().renew(random))
            return *refusal;
    }
    // The key lies there before anything does under it.
    const QByteArray next = random.bytes(crypto::KeySize);
    if (!files->write(Q("store.key.next"), next, random))
        return notWritable(directory);
    const auto events = CentreLedger::changeKey(place, keys->storeKey, next, random, *mark);
    if (const auto refusal = finishKeyChange(directory, place, random))
        return *refusal;
    if (!events)
        return events.refusal();
    CentreBoxes box = crypto::makeBoxKey(random);
    box.earlier = QList<crypto::BoxKey>{keys->box.now} + keys->box.earlier;
    box.earlier = box.earlier.mid(0, MostEarlier);
    if (!files->write(Q("box.key"), boxFile(box), random))
        return notWritable(directory);
    const auto server = certificates::certificateFrom(readFile(QDir(directory).filePath(Q("server.pem"))).value_or(QByteArray()));
    const auto authority = Authority::open(directory, certificates::hostsOf(server), Authority::RenewServerAlways);
    if (!authority)
        return authority.refusal();
    return QJsonObject{{Q("events"), *events}, {Q("secret"), files->place()}, {Q("secret_changed"), !given}};
}

} // namespace hall
