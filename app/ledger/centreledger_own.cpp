// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include "ledger/centresnapshot.h"

#include <algorithm>

namespace hall {

namespace {

/** A key that is worked out and not drawn: every server of a centre has the same, and so has a restored one. */
class Derived final : public Random
{
public:
    explicit Derived(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray bytes(int count) override { return m_bytes.left(count); }

private:
    QByteArray m_bytes;
};

} // namespace

QByteArray centreRoot(Database &database, const QByteArray &storeKey)
{
    // A later key that has lost its root signs by no other: every desk would doubt the record for good.
    if (storeCheck(centreMeta(database, "check"), storeKey) == StoreCheck::First)
        return storeKey;
    return crypto::unwrap(centreMeta(database, "root"), "root", storeKey).value_or(QByteArray());
}

crypto::SigningKey centreSigner(const QByteArray &root, const CentreId &centre)
{
    Derived seed(crypto::keyedHash(root, "hall-centre-signer", centre.bytes()));
    return crypto::makeSigningKey(seed);
}

crypto::SigningKey CentreLedger::Private::ownSigner() const
{
    return centreSigner(root, centre);
}

DeviceId CentreLedger::Private::ownId() const
{
    // A device an epoch: a history that was lost and the one that goes on never number two events alike.
    QByteArray bytes = crypto::keyedHash(root, "hall-centre-device", centre.bytes() + epoch.toRfc4122(), 16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80); // a UUID of version 8, RFC 9562
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return DeviceId(QUuid::fromRfc4122(bytes));
}

QByteArray CentreLedger::ownVerifyKey() const
{
    return d->ownSigner().verify;
}

QByteArray CentreLedger::boxKeySignature() const
{
    return crypto::sign(d->ownSigner(), serverBoxMessage(d->centre, boxKey()));
}

bool CentreLedger::addOwnDevice(const DeviceId &id)
{
    if (findDevice(id))
        return true;
    Device device;
    device.id = id;
    device.digits = -1;
    const QList<Device> all = devices();
    for (const Device &one : all)
        device.digits = std::min(device.digits, one.digits - 1);
    device.label = QStringLiteral("centre");
    device.certificateSha256 = crypto::sha256(id.bytes()); // of no certificate
    device.verifyKey = ownVerifyKey();
    device.boxKey = d->box.now.open;
    device.state = DeviceState::Revoked; // nobody connects as the centre
    return !d->database->failed() && !addDevice(device);
}

std::optional<Device> CentreLedger::ownDevice()
{
    const DeviceId id = d->ownId();
    return addOwnDevice(id) ? findDevice(id) : std::nullopt;
}

SealedEvent CentreLedger::sealOwn(const Event &event, const KeyId &key, const QByteArray &caseKey, qint64 number, const QByteArray &previous) const
{
    return sealEvent(event, d->centre, key, caseKey, number, previous, d->ownSigner(), *d->random);
}

QSet<CaseId> CentreLedger::casesWaiting()
{
    const auto remember = [this](const char *statement) {
        QSqlQuery &query = d->bound(statement, {});
        const bool read = d->database->run(query);
        while (read && d->database->next(query))
            d->transfers.insert(CaseId(QUuid::fromRfc4122(query.value(0).toByteArray())));
        query.finish();
    };
    if (!d->transfersKnown) {
        remember("transfersLeft");
        remember("steppedLately");
        d->transfersKnown = true;
    }
    // A step may have ended it, which its envelope does not say; nor does it say of a step which one it is.
    const QSet<CaseId> candidates = d->transfers;
    for (const CaseId &file : candidates) {
        const CaseFile now = routingOf(file);
        if (!now.pending && !runningSpan(now, ClockId::Clk17))
            d->transfers.remove(file);
    }
    if (d->database->failed())
        d->transfersKnown = false;
    return d->transfers;
}

std::optional<KeyId> CentreLedger::routingKeyOf(const CaseId &file) const
{
    std::optional<KeyId> key;
    QSqlQuery &query = d->bound("routingKey", {file.bytes()});
    if (d->database->run(query) && query.next())
        key = KeyId::fromBytes(query.value(0).toByteArray());
    query.finish();
    return key;
}

QDateTime CentreLedger::receivedAt(const EventId &event) const
{
    QDateTime received;
    QSqlQuery &query = d->bound("eventReceived", {event.bytes()});
    if (d->database->run(query) && query.next())
        received = QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC);
    query.finish();
    return received;
}

QSet<CaseId> CentreLedger::casesAfter(qint64 *position, int most) const
{
    QSet<CaseId> files;
    QSqlQuery &query = d->bound("casesTouched", {*position, most});
    if (d->database->run(query)) {
        while (d->database->next(query)) {
            *position = query.value(0).toLongLong();
            files.insert(CaseId(QUuid::fromRfc4122(query.value(1).toByteArray())));
        }
    }
    query.finish();
    return files;
}

QList<CentreLedger::Seen> CentreLedger::casesSeen(const CaseId &after, WindowNumber window, int most) const
{
    QList<Seen> cases;
    QSqlQuery &query = d->bound("casesSeen", {window.value(), after.bytes(), most});
    if (d->database->run(query)) {
        while (d->database->next(query))
            cases.append({CaseId(QUuid::fromRfc4122(query.value(0).toByteArray())), query.value(1).toInt() > 0});
    }
    query.finish();
    return cases;
}

qint64 CentreLedger::lastNumber(PaperForm form, int year) const
{
    QSqlQuery &query = d->bound("numberLast", {static_cast<int>(form), year});
    const qint64 last = d->database->run(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return last;
}

bool CentreLedger::Private::takeNumber(const DocumentPlace &place, qint64 event)
{
    const int form = static_cast<int>(place.form);
    QSqlQuery &query = bound("numberLast", {form, place.year});
    const bool read = database->run(query) && query.next();
    const qint64 last = read ? query.value(0).toLongLong() : 0;
    query.finish();
    if (!read)
        return false;
    for (qint64 number = last + 1; number < place.number; ++number) {
        if (!writeSealed("numberInsert", "document_number", {form, place.year, number, 0}))
            return false;
    }
    if (place.number > last)
        return writeSealed("numberInsert", "document_number", {form, place.year, place.number, event});
    QSqlQuery &known = bound("numberEvent", {form, place.year, place.number});
    const bool found = database->run(known) && known.next();
    const bool isVoid = found && known.value(0).toLongLong() == 0;
    known.finish();
    // Its event has come after all.
    if (!found || !isVoid || event == 0)
        return found;
    const QByteArray seal = seals::row(storeKey, "document_number", {form, place.year, place.number, event});
    tally.leave("document_number", seals::row(storeKey, "document_number", {form, place.year, place.number, qint64(0)}));
    tally.enter("document_number", seal);
    return write("numberFound", {event, seal, form, place.year, place.number});
}

bool CentreLedger::voidNumbers(const DocumentPlace &upTo)
{
    if (lastNumber(upTo.form, upTo.year) >= upTo.number)
        return true;
    Transaction transaction(*d->database);
    const bool written = transaction.begun() && d->takeNumber(upTo, 0) && d->writeTally() && transaction.commit();
    if (!written)
        d->forget();
    return written;
}

std::optional<qint64> CentreLedger::numbersOwedAfter() const
{
    return d->tally.owedAfter < 0 ? std::nullopt : std::optional(d->tally.owedAfter);
}

QSet<CaseId> CentreLedger::printedAfter(qint64 position) const
{
    QSet<CaseId> files;
    QSqlQuery &query = d->bound("printsAfter", {position});
    if (d->database->run(query)) {
        while (d->database->next(query))
            files.insert(CaseId(QUuid::fromRfc4122(query.value(0).toByteArray())));
    }
    query.finish();
    return files;
}

bool CentreLedger::endOwing()
{
    Transaction transaction(*d->database);
    d->tally.owedAfter = -1;
    const bool written = transaction.begun() && d->writeTally() && transaction.commit();
    if (!written)
        d->forget();
    return written;
}

} // namespace hall
