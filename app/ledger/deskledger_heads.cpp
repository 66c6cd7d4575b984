// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace hall {

namespace {

constexpr int MaxKept = 400;
constexpr char Context[] = "signed-heads";
constexpr char ServerBox[] = "server_box";

QString K(const char *key)
{
    return QString::fromLatin1(key);
}

/** What this desk knows of what the centre signed. Lies in meta, sealed. */
struct Kept
{
    QByteArray key;          ///< the first that was seen; another one later is an alarm
    QList<SignedHead> heads; ///< in the order in which they came
    bool doubted = false;    ///< for good: until a person has looked, and then too

    QByteArray json() const
    {
        QJsonArray array;
        for (const SignedHead &head : heads)
            array.append(toJson(head));
        return QJsonDocument(QJsonObject{{K("key"), QString::fromLatin1(key.toHex())}, {K("heads"), array}, {K("doubted"), doubted}}).toJson(QJsonDocument::Compact);
    }
};

std::optional<Kept> keptFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Kept kept;
    kept.key = QByteArray::fromHex(object.value(K("key")).toString().toLatin1());
    kept.doubted = object.value(K("doubted")).toBool();
    for (const QJsonValue &value : object.value(K("heads")).toArray()) {
        if (const auto head = headFromJson(value.toObject()))
            kept.heads << *head;
    }
    return kept.key.size() == crypto::KeySize ? std::optional(kept) : std::nullopt;
}

/** Whether a centre that signed what is \a kept may say this, in that \a epoch. */
bool agrees(const Kept &kept, const QByteArray &key, const QUuid &epoch, const QList<SignedHead> &heads)
{
    if (key != kept.key)
        return false;
    for (const SignedHead &head : heads) {
        if (!isSignedBy(head, kept.key))
            return false;
        if (std::any_of(kept.heads.begin(), kept.heads.end(), [&](const SignedHead &one) { return contradict(one, head); }))
            return false;
    }
    // It never knows less than it did: of one epoch the newest head only moves on.
    qint64 newest = 0;
    for (const SignedHead &one : kept.heads)
        newest = one.epoch == epoch ? qMax(newest, one.number) : newest;
    return newest == 0 || (!heads.isEmpty() && heads.last().epoch == epoch && heads.last().number >= newest);
}

} // namespace

bool DeskLedger::takeHeads(const QByteArray &key, const QUuid &epoch, const QList<SignedHead> &heads)
{
    const QByteArray stored = d->meta(K("heads"));
    auto kept = stored.isEmpty() ? std::nullopt : keptFrom(crypto::unwrap(stored, Context, d->storeKey).value_or(QByteArray()));
    // A server from before signs none; one that has signed does not stop.
    if (key.isEmpty() && stored.isEmpty())
        return !d->database->failed();
    Kept now = kept.value_or(Kept{key, {}, !stored.isEmpty()}); // what lies here and is not ours was somebody's hand
    const bool good = agrees(now, key, epoch, heads);
    bool changed = !kept;
    d->doubted.reset();
    if (!good && !now.doubted)
        now.doubted = changed = true;
    for (const SignedHead &head : heads) {
        // Also what contradicts: it is evidence, when it bears the signature.
        if (now.heads.contains(head) || !isSignedBy(head, now.key))
            continue;
        now.heads << head;
        changed = true;
    }
    if (!changed)
        return !d->database->failed();
    // Once there is a doubt, what raised it is not pushed out by what comes later.
    if (now.heads.size() > MaxKept)
        now.heads = now.doubted ? now.heads.mid(0, MaxKept) : now.heads.mid(now.heads.size() - MaxKept);
    return d->setMeta(K("heads"), crypto::wrap(now.json(), Context, d->storeKey, *d->random));
}

bool DeskLedger::takeServerBox(const QByteArray &open, const QByteArray &signature)
{
    if (open.isEmpty() || open == d->identity.serverBox)
        return !d->database->failed();
    // Who has the server's certificate alone can answer, and is not told what opens a case.
    const auto kept = keptFrom(crypto::unwrap(d->meta(K("heads")), Context, d->storeKey).value_or(QByteArray()));
    if (!kept || !crypto::verify(kept->key, serverBoxMessage(d->identity.centre, open), signature))
        return !d->database->failed();
    if (!d->setMeta(K(ServerBox), crypto::wrap(open, ServerBox, d->storeKey, *d->random)))
        return false;
    d->identity.serverBox = open;
    return true;
}

const QByteArray &DeskLedger::serverBox() const
{
    return d->identity.serverBox;
}

void DeskLedger::Private::readServerBox()
{
    const auto taken = crypto::unwrap(meta(K(ServerBox)), ServerBox, storeKey);
    if (taken && taken->size() == crypto::KeySize)
        identity.serverBox = *taken;
}

QList<SignedHead> DeskLedger::heads() const
{
    const auto kept = keptFrom(crypto::unwrap(d->meta(K("heads")), Context, d->storeKey).value_or(QByteArray()));
    return kept ? kept->heads : QList<SignedHead>();
}

bool DeskLedger::recordDoubted() const
{
    if (!d->doubted) { // asked for with every change of a status bar
        const QByteArray stored = d->meta(K("heads"));
        const auto kept = keptFrom(crypto::unwrap(stored, Context, d->storeKey).value_or(QByteArray()));
        d->doubted = !stored.isEmpty() && (!kept || kept->doubted);
    }
    return *d->doubted;
}

} // namespace hall
