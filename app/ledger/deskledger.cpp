// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deskledger_p.h"

#include "domain/planted.h"

#include <QtCore/QDate>

namespace hall {

namespace {

constexpr char CanaryText[] = "reception-hall desk store";

QByteArray numberBytes(qint64 number)
{
    return QByteArray::number(number);
}

QString dailyName(QDate day)
{
    return QStringLiteral("daily/") + day.toString(Qt::ISODate);
}

} // namespace

SealedEvent sealedFrom(const QSqlQuery &query)
{
    SealedEvent event;
    event.number = query.value(NumberColumn).toLongLong();
    event.previous = query.value(PreviousColumn).toByteArray();
    event.hash = query.value(HashColumn).toByteArray();
    event.envelope = query.value(EnvelopeColumn).toByteArray();
    event.nonce = query.value(NonceColumn).toByteArray();
    event.ciphertext = query.value(SealedColumn).toByteArray();
    event.signature = query.value(SignatureColumn).toByteArray();
    return event;
}

Refusal DeskLedger::Private::failure(const QString &reason) const
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), reason.isEmpty() ? database->lastError() : reason}}};
}

QByteArray DeskLedger::Private::meta(const QString &name) const
{
    QSqlQuery &query = database->statement(QStringLiteral("metaGet"));
    query.bindValue(QStringLiteral(":name"), name);
    const QByteArray value = database->run(query) && query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return value;
}

bool DeskLedger::Private::setMeta(const QString &name, const QByteArray &value)
{
    QSqlQuery &query = database->statement(QStringLiteral("metaSet"));
    query.bindValue(QStringLiteral(":name"), name);
    query.bindValue(QStringLiteral(":value"), value);
    return database->run(query);
}

int DeskLedger::Private::count(const QString &statement, const CaseId &file) const
{
    QSqlQuery &query = database->statement(statement);
    query.bindValue(QStringLiteral(":case_id"), file.bytes());
    const int found = database->run(query) && query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return found;
}

DeskLedger::DeskLedger(std::unique_ptr<Private> p) : d(std::move(p))
{
}

DeskLedger::~DeskLedger()
{
    if (d)
        d->forgetOpen();
}

Result<std::unique_ptr<DeskLedger>> DeskLedger::open(const QString &path, const QByteArray &storeKey, const DeskIdentity &identity, Random &random)
{
    if (!crypto::initialise() || storeKey.size() != crypto::KeySize)
        return Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), QStringLiteral("no_key")}}};
    auto database = Database::open({path, QStringLiteral("desk")});
    if (!database)
        return database.refusal();
    auto p = std::make_unique<Private>();
    p->database = std::move(database.value());
    p->identity = identity;
    p->storeKey = storeKey;
    p->random = &random;

    QSqlQuery &head = p->database->statement(QStringLiteral("ownHead"));
    if (!p->database->run(head))
        return p->failure();
    QByteArray author = identity.device.bytes();
    if (head.next()) {
        p->headNumber = head.value(0).toLongLong();
        p->headHash = head.value(1).toByteArray();
        author = head.value(2).toByteArray();
    }
    head.finish();

    // A wrong key must be seen before anything is written, and must never lead to a new store.
    const QByteArray canary = p->meta(QStringLiteral("canary"));
    if (canary.isEmpty() && p->headNumber > 0)
        return p->failure(QStringLiteral("damaged"));
    if (canary.isEmpty()) {
        Transaction transaction(*p->database);
        if (!p->setMeta(QStringLiteral("canary"), crypto::wrap(CanaryText, "canary", storeKey, random))
            || !p->setMeta(QStringLiteral("incarnation"), QUuid::fromRfc4122(random.bytes(16)).toRfc4122()) || !transaction.commit())
            return p->failure();
    } else if (crypto::unwrap(canary, "canary", storeKey) != QByteArray(CanaryText)) {
        return p->failure(QStringLiteral("wrong_key"));
    }
    // Going on with another device's chain would fork it.
    if (author != identity.device.bytes())
        return p->failure(QStringLiteral("other_device"));
    if (!p->sealOldRows() || !p->markHolders() || !p->readAccess())
        return p->failure();
    QSqlQuery &arrival = p->database->statement(QStringLiteral("lastArrival"));
    if (!p->database->run(arrival))
        return p->failure();
    p->lastArrival = arrival.next() ? arrival.value(0).toLongLong() : 0;
    arrival.finish();
    p->acknowledged = p->meta(QStringLiteral("acknowledged")).toLongLong();
    p->guarded = !p->meta(QStringLiteral("guard")).isEmpty();
    p->readWithdrawal();
    p->readServerBox();
    return std::unique_ptr<DeskLedger>(new DeskLedger(std::move(p)));
}

bool DeskLedger::Private::insert(const SealedEvent &event, const Envelope &envelope, bool own, Verdict verdict, const QString &code, const QVariant &arrival)
{
    QSqlQuery &query = database->statement(QStringLiteral("eventInsert"));
    query.bindValue(QStringLiteral(":id"), envelope.id.bytes());
    query.bindValue(QStringLiteral(":case_id"), envelope.file.bytes());
    query.bindValue(QStringLiteral(":device"), envelope.device.bytes());
    query.bindValue(QStringLiteral(":number"), own ? QVariant(event.number) : QVariant(QMetaType(QMetaType::LongLong)));
    query.bindValue(QStringLiteral(":previous"), own ? QVariant(event.previous) : QVariant(QMetaType(QMetaType::QByteArray)));
    query.bindValue(QStringLiteral(":hash"), event.hash);
    query.bindValue(QStringLiteral(":envelope"), event.envelope);
    query.bindValue(QStringLiteral(":nonce"), event.nonce);
    query.bindValue(QStringLiteral(":sealed"), event.ciphertext);
    query.bindValue(QStringLiteral(":signature"), event.signature);
    query.bindValue(QStringLiteral(":verdict"), static_cast<int>(verdict));
    query.bindValue(QStringLiteral(":code"), code.isNull() ? QStringLiteral("") : code);
    query.bindValue(QStringLiteral(":arrival"), arrival);
    const QVariantList sealedColumns{envelope.id.bytes(), envelope.file.bytes(), envelope.device.bytes(), query.boundValue(3), query.boundValue(4),
                                     event.hash, event.envelope, event.nonce, event.ciphertext, event.signature};
    query.bindValue(QStringLiteral(":seal"), sealOf(sealedColumns));
    return database->run(query);
}

std::optional<Refusal> DeskLedger::record(const Events &events, bool sealedCase, const std::optional<Note> &note, const std::optional<AccessEntry> &read)
{
    if (events.isEmpty())
        return std::nullopt;
    Transaction transaction(*d->database);
    if (!transaction.begun())
        return d->failure();
    qint64 number = d->headNumber;
    QByteArray previous = d->headHash;
    const auto keys = d->keysToSeal(events.first(), sealedCase);
    if (!keys)
        return keys.refusal();
    for (const Event &event : events) {
        Q_ASSERT(event.file == events.first().file && event.device == d->identity.device);
        const auto key = keys->constFind(stratumOf(kindOf(event.body)));
        if (key == keys->cend())
            return d->failure(QStringLiteral("no_case_key"));
        const SealedEvent sealed = sealEvent(event, d->identity.centre, key->id, key->key, number + 1, previous, d->identity.signer, *d->random);
        if (sealed.ciphertext.size() > MaxCiphertext)
            return d->failure(QStringLiteral("too_large"));
        if (!d->insert(sealed, *decodeEnvelope(sealed.envelope), true, Verdict::Pending, {}, QVariant(QMetaType(QMetaType::LongLong))))
            return d->failure();
        ++number;
        previous = sealed.hash;
    }
    for (auto it = d->drawn.cbegin(); it != d->drawn.cend(); ++it) {
        if (!HALL_PLANTED("daily_number_reused") && !d->setMeta(dailyName(it.key()), numberBytes(it.value())))
            return d->failure();
    }
    const std::optional<Private::Access> added = read ? d->addAccess(*read) : d->access;
    if (!added || (note && !d->writeNote(*note)) || !d->writeHead(number, previous)
        || (!transaction.commit() && !HALL_PLANTED("saved_despite_failed_commit")))
        return d->failure();
    d->headNumber = number;
    d->headHash = previous;
    d->access = *added;
    d->drawn.clear();
    return std::nullopt;
}

int DeskLedger::nextDailyCounter(QDate day)
{
    const int last = d->drawn.contains(day) ? d->drawn.value(day) : d->meta(dailyName(day)).toInt();
    d->drawn[day] = last + 1;
    return last + 1;
}

QByteArray DeskLedger::permutationKey() const
{
    return crypto::keyedHash(d->storeKey, "daily-number", d->identity.device.bytes(), 16);
}

bool DeskLedger::Private::writeNote(const Note &note)
{
    const QString key = QStringLiteral("kept/") + note.name;
    if (!note.value.isEmpty()) {
        const QByteArray &under = keyOfNote(note.name);
        return !under.isEmpty() && setMeta(key, crypto::wrap(note.value, key.toUtf8(), under, *random));
    }
    QSqlQuery &query = database->statement(QStringLiteral("metaDrop"));
    query.bindValue(QStringLiteral(":name"), key);
    return database->run(query);
}

bool DeskLedger::keep(const Note &note)
{
    Transaction transaction(*d->database);
    return transaction.begun() && d->writeNote(note) && transaction.commit();
}

QString DeskLedger::queryCode(const CaseId &file) const
{
    static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const std::optional<CaseKey> key = d->keyOf(file, Stratum::Routing);
    if (!key)
        return {};
    const QByteArray bits = crypto::keyedHash(key->key, "query-code", file.bytes(), 16);
    quint64 value = 0;
    for (int i = 0; i < 5; ++i)
        value = value << 8 | static_cast<unsigned char>(bits[i]);
    QString code;
    for (int i = 7; i >= 0; --i)
        code += QLatin1Char(alphabet[value >> (5 * i) & 31]);
    return code;
}

std::optional<QString> DeskLedger::verify() const
{
    QSqlQuery &query = d->database->statement(QStringLiteral("allOwn"));
    if (!d->database->run(query))
        return QStringLiteral("unreadable");
    qint64 number = 0;
    QByteArray previous = firstPrevious();
    std::optional<QString> bad;
    while (!bad && d->database->next(query)) {
        const SealedEvent event = sealedFrom(query);
        const auto envelope = decodeEnvelope(event.envelope);
        ++number;
        if (!envelope || envelope->device != d->identity.device || event.number != number || event.previous != previous
            || eventHash(event) != event.hash || !crypto::verify(d->identity.signer.verify, signedMessage(event), event.signature))
            bad = QStringLiteral("own event %1").arg(number);
        previous = event.hash;
    }
    query.finish();
    if (!bad && (number != d->headNumber || previous != d->headHash))
        bad = QStringLiteral("own head");
    if (!bad)
        bad = d->verifyRows();
    return bad ? bad : d->verifyAccess();
}

} // namespace hall
