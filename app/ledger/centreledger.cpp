// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/centreledger_p.h"

#include "domain/decide.h"

namespace hall {

namespace {

constexpr int MaxDevices = 99;
constexpr int MaxCachedCases = 20'000;

const QByteArray CheckText = QByteArrayLiteral("hall-centre-1");
const QByteArray LaterCheckText = QByteArrayLiteral("hall-centre-1 later"); ///< see centreRoot()

QString windowText(const QList<WindowNumber> &windows)
{
    if (windows.isEmpty())
        return QStringLiteral(""); // of the centre's own device; no text at all would be none
    QStringList numbers;
    for (const WindowNumber window : windows)
        numbers << QString::number(window.value());
    return numbers.join(u',');
}

} // namespace

StoreCheck storeCheck(const QByteArray &check, const QByteArray &storeKey)
{
    const auto text = crypto::unwrap(check, {}, storeKey);
    return text == CheckText ? StoreCheck::First : text == LaterCheckText ? StoreCheck::Later : StoreCheck::Wrong;
}

QByteArray laterCheck(const QByteArray &storeKey, Random &random)
{
    return crypto::wrap(LaterCheckText, {}, storeKey, random);
}

QString sealsGone()
{
    return QStringLiteral("the seals of the store are gone (its tally cannot be read): restore the newest backup (reception-server restore), or, if "
                          "there is none, have them made anew (reception-server reseal)");
}

CentreLedger::CentreLedger(std::unique_ptr<Private> own) : d(std::move(own)) {}
CentreLedger::~CentreLedger() = default;

QSqlQuery &CentreLedger::Private::bound(const char *name, std::initializer_list<QVariant> values) const
{
    QSqlQuery &query = database->statement(QString::fromLatin1(name));
    int place = 0;
    for (const QVariant &value : values)
        query.bindValue(place++, value);
    return query;
}

bool CentreLedger::Private::write(const char *name, std::initializer_list<QVariant> values) const
{
    QSqlQuery &query = bound(name, values);
    const bool done = database->run(query);
    query.finish();
    return done;
}

bool CentreLedger::Private::writeSealed(const char *name, const QByteArray &table, QVariantList columns)
{
    const QByteArray seal = seals::row(storeKey, table, columns);
    columns << seal;
    QSqlQuery &query = database->statement(QString::fromLatin1(name));
    for (int place = 0; place < columns.size(); ++place)
        query.bindValue(place, columns.at(place));
    const bool done = database->run(query);
    if (done && query.numRowsAffected() > 0)
        tally.enter(table, seal);
    query.finish();
    return done;
}

bool CentreLedger::Private::writeTally()
{
    // Written by nobody who has this key: what is added to it would have no seal that counts.
    if (tallyBroken)
        return false;
    ++tally.changes;
    if (!tally.digested) { // the first time after a program that kept none
        const auto digests = seals::digestsOf(*database);
        if (!digests)
            return false;
        const QByteArray list = meta("settling");
        tally.digests = *digests;
        tally.settling = list.isEmpty() ? QByteArray() : crypto::sha256(list);
        tally.digested = true;
    }
    seenTally = tally.seal(tallyContext(), storeKey, *random);
    return write("metaSet", {QStringLiteral("tally"), seenTally});
}

void CentreLedger::Private::readTally()
{
    seenTally = meta("tally");
    const auto read = seals::Tally::open(seenTally, tallyContext(), storeKey);
    tallyBroken = !read;
    tally = read.value_or(seals::Tally::empty());
}

QByteArray CentreLedger::Private::meta(const char *name) const
{
    QSqlQuery &query = bound("metaGet", {QString::fromLatin1(name)});
    const QByteArray value = database->run(query) && query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return value;
}

Refusal CentreLedger::Private::failure(const char *reason) const
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), reason ? QString::fromLatin1(reason) : database->lastError()}}};
}

Result<std::unique_ptr<CentreLedger>> CentreLedger::open(const QString &path, const QByteArray &storeKey, const CentreBoxes &box, Random &random,
                                                         const std::optional<CentreMark> &mark)
{
    const auto refused = [](const QString &reason) { return Refusal{RefusalCode::StoreFailed, {{QStringLiteral("reason"), reason}}}; };
    if (!crypto::initialise())
        return refused(QStringLiteral("no_crypto"));
    Database::Options options{path, QStringLiteral("centre")};
    options.migrated = [&](Database &database, int version) { return sealMigrated(database, version, storeKey, random, mark); };
    auto database = Database::open(options);
    if (!database)
        return database.refusal();
    auto own = std::make_unique<Private>();
    own->database = std::move(database.value());
    own->storeKey = storeKey;
    own->box = box;
    own->random = &random;
    own->tag = QString::fromLatin1(random.bytes(8).toHex());
    own->database->onBegin([p = own.get()] { return p->enter(); }, [p = own.get()] { p->stale = true; });
    if (own->meta("epoch").isEmpty()) {
        if (const auto refusal = own->create())
            return *refusal;
    }
    // A wrong key refuses and never re-creates.
    if (!isStoreKey(own->meta("check"), storeKey))
        return own->failure(own->database->failed() ? nullptr : "wrong_key");
    own->root = centreRoot(*own->database, storeKey);
    if (own->root.isEmpty())
        return own->failure("root_damaged");
    own->epoch = QUuid::fromRfc4122(own->meta("epoch"));
    own->readSettling(own->meta("settling"));
    own->centre = CentreId(QUuid::fromRfc4122(own->meta("centre")));
    own->stale = false;
    own->forget();
    const auto foreign = mark && !own->tallyBroken ? mark->contradicts(*own->database, storeKey) : std::nullopt;
    if (own->database->failed())
        return own->failure();
    if (own->tallyBroken || foreign)
        return refused(foreign ? *foreign : sealsGone());
    return std::unique_ptr<CentreLedger>(new CentreLedger(std::move(own)));
}

std::optional<Refusal> CentreLedger::Private::create()
{
    Transaction transaction(*database);
    if (transaction.begun() && !meta("epoch").isEmpty())
        return std::nullopt; // another server was faster
    tally = seals::Tally::empty();
    centre = CentreId(QUuid::fromRfc4122(random->bytes(16)));
    epoch = QUuid::fromRfc4122(random->bytes(16));
    const bool written = transaction.begun() && write("metaSet", {QStringLiteral("centre"), centre.bytes()})
                         && write("metaSet", {QStringLiteral("check"), crypto::wrap(CheckText, {}, storeKey, *random)})
                         && write("metaSet", {QStringLiteral("epoch"), epoch.toRfc4122()}) && writeTally() && transaction.commit();
    return written ? std::nullopt : std::optional(failure());
}

void CentreLedger::Private::forget()
{
    if (database->shared() && stale)
        return; // read when the next turn begins: nothing can be in a transaction that failed
    routing.clear();
    feedEnds.clear();
    transfers.clear();
    transfersKnown = false;
    since.reset();
    QSqlQuery &query = bound("eventLast", {});
    lastPosition = database->run(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    readTally();
}

bool CentreLedger::failed() const
{
    return d->database->failed();
}

QUuid CentreLedger::epoch() const
{
    return d->epoch;
}

CentreId CentreLedger::centre() const
{
    return d->centre;
}

qint64 CentreLedger::eventCount() const
{
    return d->lastPosition;
}

QByteArray CentreLedger::boxKey() const
{
    return d->box.now.open;
}

std::optional<Device> CentreLedger::Private::deviceFrom(QSqlQuery &query) const
{
    if (!database->next(query))
        return std::nullopt;
    Device device;
    device.id = DeviceId(QUuid::fromRfc4122(query.value(0).toByteArray()));
    device.digits = query.value(1).toInt();
    device.label = query.value(2).toString();
    const QStringList numbers = query.value(3).toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers)
        device.windows << WindowNumber(number.toInt());
    device.certificateSha256 = query.value(4).toByteArray();
    device.verifyKey = query.value(5).toByteArray();
    device.boxKey = query.value(6).toByteArray();
    device.state = static_cast<DeviceState>(query.value(7).toInt());
    device.headNumber = query.value(8).toLongLong();
    device.headHash = query.value(9).toByteArray();
    const QByteArray origin = query.value(10).toByteArray();
    device.origin = origin.isEmpty() ? DeviceId() : DeviceId(QUuid::fromRfc4122(origin));
    device.baseNumber = query.value(11).toLongLong();
    device.baseHash = query.value(12).toByteArray();
    return device;
}

std::optional<Refusal> CentreLedger::addDevice(const Device &device)
{
    Transaction transaction(*d->database);
    const bool written =
        transaction.begun()
        && d->writeSealed("deviceInsert", "device",
                          {device.id.bytes(), device.digits, device.label.isNull() ? QStringLiteral("") : device.label, windowText(device.windows),
                           device.certificateSha256, device.verifyKey, device.boxKey, static_cast<int>(device.state),
                           device.origin.isNull() ? QByteArray("") : device.origin.bytes(), device.baseNumber,
                           device.baseHash.isEmpty() ? firstPrevious() : device.baseHash})
        && d->write("deviceHead", {device.headNumber, device.headHash.isEmpty() ? firstPrevious() : device.headHash, device.id.bytes()})
        && d->writeTally() && transaction.commit();
    if (!written)
        d->forget();
    return written ? std::nullopt : std::optional(d->failure());
}

std::optional<Device> CentreLedger::findDevice(const DeviceId &id) const
{
    QSqlQuery &query = d->bound("deviceById", {id.bytes()});
    const auto device = d->database->run(query) ? d->deviceFrom(query) : std::nullopt;
    query.finish();
    return device;
}

QList<Device> CentreLedger::devices() const
{
    QList<Device> devices;
    QSqlQuery &query = d->bound("deviceAll", {});
    if (d->database->run(query)) {
        while (const auto device = d->deviceFrom(query))
            devices << *device;
    }
    query.finish();
    return devices;
}

bool CentreLedger::Private::changeDevice(const char *name, const DeviceId &id, int column, const QVariant &value)
{
    QSqlQuery &found = bound("sealedDevice", {id.bytes()});
    QVariantList columns;
    if (database->run(found) && found.next()) {
        for (int i = 0; i < 11; ++i)
            columns << found.value(i);
    }
    found.finish();
    if (columns.isEmpty())
        return false;
    tally.leave("device", seals::row(storeKey, "device", columns));
    columns[column] = value;
    const QByteArray seal = seals::row(storeKey, "device", columns);
    tally.enter("device", seal);
    return write(name, {value, seal, id.bytes()}) && writeTally();
}

bool CentreLedger::Private::writeState(const DeviceId &id, DeviceState state)
{
    return changeDevice("deviceState", id, 7, static_cast<int>(state));
}

bool CentreLedger::setDeviceState(const DeviceId &id, DeviceState state)
{
    Transaction transaction(*d->database);
    const bool written = transaction.begun() && d->writeState(id, state) && d->tell({}) && transaction.commit();
    if (!written)
        d->forget();
    return written;
}

int CentreLedger::freeDeviceDigits() const
{
    QSet<int> taken;
    for (const Device &device : devices())
        taken.insert(device.digits);
    for (int digits = 1; digits <= MaxDevices; ++digits) {
        if (!taken.contains(digits))
            return digits;
    }
    return 0;
}

std::optional<Acknowledgement> CentreLedger::Private::acknowledgementFrom(QSqlQuery &query) const
{
    std::optional<Acknowledgement> found;
    if (database->run(query) && query.next())
        found = Acknowledgement{EventId(QUuid::fromRfc4122(query.value(0).toByteArray())), query.value(1).toByteArray(),
                                static_cast<Verdict>(query.value(2).toInt()), query.value(3).toString()};
    query.finish();
    return found;
}

std::optional<Acknowledgement> CentreLedger::findVerdict(const EventId &id) const
{
    const auto ordered = d->acknowledgementFrom(d->bound("eventVerdict", {id.bytes()}));
    return ordered ? ordered : d->acknowledgementFrom(d->bound("quarantineVerdict", {id.bytes()}));
}

std::optional<Acknowledgement> CentreLedger::findByNumber(const DeviceId &device, qint64 number) const
{
    const auto ordered = d->acknowledgementFrom(d->bound("eventByNumber", {device.bytes(), number}));
    return ordered ? ordered : d->acknowledgementFrom(d->bound("quarantineByNumber", {device.bytes(), number}));
}

CaseFile CentreLedger::routingOf(const CaseId &file)
{
    const CaseFile state = glanceAt(file);
    if (d->routing.contains(file))
        return state;
    if (d->routing.size() >= MaxCachedCases)
        d->routing.clear();
    return *d->routing.insert(file, state);
}

CaseFile CentreLedger::glanceAt(const CaseId &file) const
{
    const auto known = d->routing.constFind(file);
    if (known != d->routing.cend())
        return *known;
    QList<SealedEvent> history;
    QSqlQuery &query = d->bound("routingHistory", {file.bytes()});
    if (d->database->run(query)) {
        while (d->database->next(query))
            history.append({query.value(0).toByteArray(), query.value(1).toByteArray(), query.value(2).toByteArray(),
                            query.value(3).toByteArray(), query.value(4).toByteArray(), 0, {}});
    }
    query.finish();
    CaseFile state;
    for (const SealedEvent &event : std::as_const(history)) {
        const auto envelope = decodeEnvelope(event.envelope);
        const auto key = envelope ? caseKey(envelope->key) : std::nullopt;
        const auto opened = key ? openEvent(event, *key) : OpenFailure::WrongKey;
        if (const Event *body = std::get_if<Event>(&opened))
            state = evolve(std::move(state), *body);
        else
            state.updateNeeded = true; // recorded by a later version: nothing may be decided on it here
    }
    return state;
}

QSet<WindowNumber> CentreLedger::visibleTo(const CaseId &file) const
{
    QSet<WindowNumber> windows;
    QSqlQuery &query = d->bound("audienceOf", {file.bytes()});
    if (d->database->run(query)) {
        while (d->database->next(query))
            windows.insert(WindowNumber(query.value(0).toInt()));
    }
    query.finish();
    return windows;
}

} // namespace hall
