// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

namespace hall {

namespace {

constexpr int MaxOpenedBoxes = 20'000;

} // namespace

QByteArray keyContext(const QByteArray &id, const QByteArray &file, int stratum)
{
    return id + file + static_cast<char>(stratum);
}

std::optional<QByteArray> CentreLedger::caseKey(const KeyId &key) const
{
    std::optional<QByteArray> found;
    QSqlQuery &query = d->bound("keyGet", {key.bytes(), QByteArray("")});
    if (d->database->run(query) && query.next())
        found = crypto::unwrap(query.value(2).toByteArray(), keyContext(key.bytes(), query.value(0).toByteArray(), query.value(1).toInt()),
                               d->storeKey);
    query.finish();
    return found;
}

bool CentreLedger::keyBelongs(const KeyId &key, const CaseId &file, Stratum stratum) const
{
    QSqlQuery &query = d->bound("keyOwner", {key.bytes()});
    const bool belongs = d->database->run(query) && query.next() && query.value(0).toByteArray() == file.bytes()
                         && query.value(1).toInt() == static_cast<int>(stratum);
    query.finish();
    return belongs;
}

bool CentreLedger::keyTaken(const KeyId &key) const
{
    QSqlQuery &query = d->bound("keyOwner", {key.bytes()});
    const bool taken = d->database->run(query) && query.next();
    query.finish();
    return taken;
}

std::optional<QByteArray> CentreLedger::openBoxed(const BoxedKey &key) const
{
    const auto known = d->openedBoxes.constFind(key.box);
    if (known != d->openedBoxes.cend())
        return *known;
    const auto opened = d->box.opened(key.box);
    if (!opened || opened->size() != crypto::KeySize)
        return std::nullopt;
    if (d->openedBoxes.size() >= MaxOpenedBoxes)
        d->openedBoxes.clear();
    d->openedBoxes.insert(key.box, *opened);
    return opened;
}

QByteArray CentreLedger::boxOf(const KeyId &key, const DeviceId &recipient) const
{
    QSqlQuery &query = d->bound("keyGet", {key.bytes(), recipient.bytes()});
    const QByteArray box = d->database->run(query) && query.next() ? query.value(2).toByteArray() : QByteArray();
    query.finish();
    return box;
}

bool CentreLedger::Private::dropBox(const BoxedKey &key)
{
    QSqlQuery &query = bound("keyDrop", {key.id.bytes(), key.recipient.bytes()});
    const bool done = database->run(query);
    while (done && database->next(query))
        tally.leave("case_key", query.value(0).toByteArray());
    query.finish();
    return done && !database->failed();
}

std::optional<Refusal> CentreLedger::Private::storeKeyOf(const CentreLedger &ledger, const BoxedKey &key, bool *fresh)
{
    // An id stands for one key of one case: whoever says otherwise is wrong or hostile.
    QSqlQuery &owner = bound("keyOwner", {key.id.bytes()});
    const bool known = database->run(owner) && owner.next();
    const bool same = known && owner.value(0).toByteArray() == key.file.bytes() && owner.value(1).toInt() == static_cast<int>(key.stratum);
    owner.finish();
    if (known && !same)
        return failure("bad_key");
    QByteArray stored = key.box;
    QByteArray recipient = key.recipient.bytes();
    if (key.recipient.isNull()) {
        const auto opened = ledger.openBoxed(key);
        const auto held = known ? ledger.caseKey(key.id) : std::nullopt;
        if (!opened || (held && *held != *opened))
            return failure("bad_key");
        if (held)
            return std::nullopt;
        recipient = QByteArray("");
        stored = crypto::wrap(*opened, keyContext(key.id.bytes(), key.file.bytes(), static_cast<int>(key.stratum)), storeKey, *random);
    }
    // Whoever sits at window 23 since then has another key: its author boxed the same one anew.
    if (!key.recipient.isNull() && known) {
        const QByteArray before = ledger.boxOf(key.id, key.recipient);
        if (before == key.box)
            return std::nullopt;
        if (!before.isEmpty() && !dropBox(key))
            return failure();
    }
    *fresh = true;
    if (!writeSealed("keyInsert", "case_key", {key.id.bytes(), recipient, key.file.bytes(), static_cast<int>(key.stratum), stored}))
        return failure();
    return std::nullopt;
}

} // namespace hall
