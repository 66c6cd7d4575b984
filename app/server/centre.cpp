// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/centre.h"

#include "domain/clocks.h"
#include "ledger/centresnapshot.h"
#include "server/backup.h"
#include "server/carried.h"
#include "server/changekeys.h"
#include "server/erasing.h"
#include "server/files.h"
#include "server/log.h"
#include "server/officers.h"
#include "server/readingreport.h"
#include "server/twopeople.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace hall {

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Refusal unusable(const char *reason)
{
    return {RefusalCode::StoreFailed, {{Q("reason"), Q(reason)}}};
}

QString stateName(const Device &device)
{
    if (device.ofCentre())
        return Q("centre");
    if (!device.origin.isNull())
        return Q("branch");
    switch (device.state) {
    case DeviceState::Active: return Q("active");
    case DeviceState::Revoked: return Q("revoked");
    case DeviceState::Frozen: return Q("frozen");
    case DeviceState::Wiped: return Q("wiped");
    }
    return {};
}

QJsonObject described(const Device &device)
{
    QJsonArray windows;
    for (const WindowNumber window : device.windows)
        windows.append(window.value());
    return {{Q("device"), device.id.text()}, {Q("digits"), qMax(device.digits, 0)}, {Q("label"), device.label}, {Q("windows"), windows},
            {Q("state"), stateName(device)}, {Q("events"), device.headNumber}};
}

/** By its id, or by the two digits of its case codes. */
std::optional<Device> deviceNamed(const CentreLedger &ledger, const QString &named)
{
    const QList<Device> devices = ledger.devices();
    for (const Device &device : devices) {
        const bool byDigits = named.size() <= 2 && device.digits > 0 && named.toInt() == device.digits; // "1" and "01" are one device
        if (device.id.text() == named || byDigits)
            return device;
    }
    return std::nullopt;
}

/** A desk that was once to be emptied stays so: who revokes it again may not know of it. */
QJsonObject revoke(CentreLedger &ledger, const Device &device, bool wipe)
{
    const bool wiped = wipe || device.state == DeviceState::Wiped;
    if (!ledger.setDeviceState(device.id, wiped ? DeviceState::Wiped : DeviceState::Revoked))
        return {{Q("error"), Q("store_failed")}};
    logLine("device_revoked", {{"device", device.id.text()}, {"wipe", wiped ? Q("yes") : Q("no")}});
    return {{Q("revoked"), device.id.text()}, {Q("wipe"), wiped}};
}

/** What is refused leaves nothing behind. */
QJsonObject inTurn(CentreLedger &ledger, const std::function<QJsonObject()> &change)
{
    CentreLedger::Turn turn(ledger);
    const QJsonObject failed{{Q("error"), Q("store_failed")}};
    const QJsonObject answer = turn.begun() ? change() : failed;
    return answer.contains(Q("error")) || turn.commit() ? answer : failed;
}

QJsonObject status(CentreLedger &ledger, FeedService &feeds, const QDateTime &now)
{
    int active = 0;
    const QList<Device> devices = ledger.devices();
    for (const Device &device : devices)
        active += device.state == DeviceState::Active ? 1 : 0;
    QJsonArray settling;
    for (const DeviceId &device : ledger.unsettled())
        settling.append(device.text());
    return {{Q("settling"), settling}, {Q("reset_alone"), officers::resetAlone(ledger)}, {Q("centre"), ledger.centre().text()}, {Q("epoch"), ledger.epoch().toString(QUuid::WithoutBraces)},
            {Q("events"), ledger.eventCount()}, {Q("devices"), active}, {Q("waiting"), feeds.waiting()},
            {Q("reading_broken"), feeds.brokenStreams().told()}, {Q("reading_much"), feeds.readingWatch().beyond(ledger, now)}};
}

} // namespace

Result<std::unique_ptr<Centre>> Centre::open(const ServerOptions &options)
{
    if (!crypto::initialise())
        return unusable("no_crypto");
    if (!makePrivateDirectory(options.data))
        return unusable("not_writable");
    std::unique_ptr<Centre> self(new Centre);
    const auto place = storePlace(options.data, options.database);
    if (!place)
        return place.refusal();
    const auto files = KeyFiles::prepare(options.data, self->m_random);
    if (!files)
        return files.refusal();
    if (const auto refusal = finishKeyChange(options.data, *place, self->m_random))
        return *refusal;
    const auto keys = openStoreKeys(options.data, self->m_random, *place);
    if (!keys)
        return keys.refusal();
    self->m_files = *files;
    if (files->beside())
        logLine("warning_secret_beside_keys");
    self->m_store = *place;
    self->m_box = keys->box;
    self->m_data = options.data;
    self->m_storeKey = keys->storeKey;
    const auto budget = reading::budgetFor(options.data);
    if (!budget)
        return budget.refusal();
    self->m_budget = *budget;
    const auto laws = Laws::read(options.region, options.data);
    if (!laws)
        return laws.refusal();
    self->m_clock = options.clock ? options.clock : std::make_shared<SystemClock>();
    self->m_own = std::make_unique<OwnWork>(*laws, *self->m_clock, self->m_random, [data = options.data] { return erasing::tableFor(data); });
    self->m_analyst = std::make_unique<Analyst>(*place, keys->storeKey, *laws);
    auto committer = Committer::start(
        [path = *place, keys = *keys, centre = self.get()] {
            const auto mark = readMark(centre->m_data, keys.storeKey);
            if (!mark)
                return Result<std::unique_ptr<CentreLedger>>(mark.refusal());
            auto ledger = CentreLedger::open(path, keys.storeKey, keys.box, centre->m_random, *mark);
            if (ledger) {
                const std::lock_guard lock(centre->m_tagMutex);
                centre->m_tag = ledger.value()->tag();
                centre->m_shared = ledger.value()->shared();
            }
            return ledger;
        },
        *self->m_clock, self->m_own.get(), options.actEvery);
    if (!committer)
        return committer.refusal();
    self->m_committer = std::move(committer.value());
    // Before anybody is let in: what was read in the last weeks is added up once.
    self->m_committer->ask<int>([&budget, clock = self->m_clock](CentreLedger &ledger, FeedService &feeds) {
        feeds.readingWatch().setBudget(*budget);
        return feeds.readingWatch().beyond(ledger, clock->nowUtc());
    });
    self->m_dear = options.passwordCost;
    self->m_signIns = std::make_unique<SignIns>(*self->m_committer, *self->m_clock, self->m_dear);
    self->m_marks = std::make_unique<MarkKeeper>(*self->m_committer, options.data, keys->storeKey, self->m_random);
    self->m_heads = std::make_unique<HeadKeeper>(*self->m_committer, *self->m_clock, options.signHeadEvery);
    if (self->m_shared) {
        // The next start needs no --database, and no command mistakes where the ledger is.
        if (!writeStorePlace(options.data, *place))
            return unusable("not_writable");
        self->listenToOthers();
    }
    QStringList hosts = options.hosts;
    hosts << options.listenAddress << options.enrolAddress << Q("127.0.0.1") << Q("localhost");
    hosts.removeDuplicates();
    hosts.removeIf([](const QString &host) { return host.isEmpty() || host == Q("0.0.0.0") || host == Q("::"); });
    auto authority = Authority::open(options.data, hosts, options.renewServerBefore);
    if (!authority)
        return authority.refusal();
    self->m_authority = std::move(authority.value());
    return self;
}

void Centre::listenToOthers()
{
    m_news = std::make_unique<CentreNews>(*PostgresqlAddress::parse(m_store), [this](const CentreNews::News &news) {
        {
            const std::lock_guard lock(m_tagMutex);
            if (news.tag == m_tag)
                return; // our own, and looked at already
        }
        m_committer->post([windows = news.windows](CentreLedger &ledger, FeedService &feeds) {
            if (windows.isEmpty())
                feeds.wakeAll(ledger);
            else
                feeds.wake(ledger, windows);
        });
    });
}

std::pair<int, QByteArray> Centre::enrol(const QByteArray &json, const QString &serverUrl, const QString &division)
{
    const auto refused = [](int status, const char *code) {
        logLine("enrol_refused", {{"code", Q(code)}});
        return std::pair(status, wire::encodeError(Q(code)));
    };
    const auto request = wire::decodeEnrolRequest(json);
    if (!request)
        return refused(400, "malformed");
    const auto code = m_codes.match(request->code, m_clock->nowUtc());
    if (!code)
        return refused(403, "code_wrong");

    // Zeros, and other points for which there is no secret: nobody could box a key for this device.
    if (crypto::boxTo(request->boxKey, QByteArray(crypto::KeySize, 'k'), m_random).isEmpty())
        return refused(400, "bad_key");
    Device device;
    device.id = DeviceId(uuidV7(m_clock->nowUtc().toMSecsSinceEpoch(), m_random.bytes(10)));
    const auto issued = m_authority->issue(request->signingRequestPem, device.id);
    if (!issued)
        return refused(400, "signing_request_bad");
    device.label = code->label.isEmpty() ? request->label : code->label;
    device.windows = code->windows;
    device.certificateSha256 = issued->sha256;
    device.verifyKey = request->verifyKey;
    device.boxKey = request->boxKey;
    device.headHash = firstPrevious();
    struct Added
    {
        QString trouble;
        CentreId centre;
    };
    const Added added = m_committer->ask<Added>([&device](CentreLedger &ledger, FeedService &) {
        CentreLedger::Turn turn(ledger);
        device.digits = turn.begun() ? ledger.freeDeviceDigits() : 1;
        if (device.digits == 0)
            return Added{Q("no_device_number_free"), {}};
        return ledger.addDevice(device) || !turn.commit() ? Added{Q("store_failed"), {}} : Added{{}, ledger.centre()};
    });
    if (!added.trouble.isEmpty())
        return refused(503, added.trouble.toLatin1().constData());
    m_codes.use(code->code);
    logLine("device_enrolled", {{"device", device.id.text()}});
    return {200, wire::encode(wire::EnrolAnswer{added.centre, division, device.id, device.digits, device.windows, issued->certificatePem,
                                                m_authority->authorityPem(), m_box.now.open, serverUrl})};
}

QJsonObject Centre::performChore(const QJsonObject &order)
{
    const auto failed = [](const Refusal &refusal) { return QJsonObject{{Q("error"), refusal.facts.value(Q("reason")).toString()}}; };
    if (order.value(Q("order")).toString() == Q("backup")) {
        const auto made = makeBackup({m_data, m_store, order.value(Q("to")).toString(), QByteArray::fromBase64(order.value(Q("recovery")).toString().toLatin1())},
                                     *m_files, *m_clock, m_random);
        logLine(made ? "backup_made" : "backup_failed");
        return made ? *made : failed(made.refusal());
    }
    const QString asked = order.value(Q("order")).toString();
    if (asked == Q("retention-run")) {
        const auto done = erasing::run({m_data, m_store, m_storeKey, *m_committer, *m_clock, m_random}, order);
        m_marks->soon(); // no older copy shall bring back what was erased
        return done ? *done : failed(done.refusal());
    }
    const auto snapshot = CentreSnapshot::open(m_store, m_storeKey);
    if (!snapshot)
        return failed(snapshot.refusal());
    if (asked == Q("access")) {
        const QDate day = QDate::fromString(order.value(Q("day")).toString(), Qt::ISODate);
        const auto discipline = m_committer->ask<std::optional<QSet<OfficerId>>>([](CentreLedger &ledger, FeedService &) {
            const QSet<OfficerId> found = reading::disciplineOf(ledger);
            return ledger.failed() ? std::nullopt : std::optional(found);
        });
        if (!discipline)
            return failed(unusable("store_failed"));
        const auto read = day.isValid() ? reading::readOn(*snapshot.value(), m_budget, day, *discipline) : Result<QJsonObject>(unusable("malformed"));
        logLine("reading_counted", {{"day", day.toString(Qt::ISODate)}});
        return read ? *read : failed(read.refusal());
    }
    if (asked == Q("retention-check")) {
        const auto found = erasing::check(*snapshot.value(), order.value(Q("certificate")).toString());
        return found ? *found : failed(found.refusal());
    }
    if (asked == Q("retention-list")) {
        const auto table = erasing::tableFor(m_data);
        const auto due = table ? erasing::list(*snapshot.value(), *table, legalDate(m_clock->nowUtc()), order.value(Q("sealed")).toBool()) : Result<QJsonObject>(table.refusal());
        return due ? *due : failed(due.refusal());
    }
    const auto told = audited(*snapshot.value(), m_data, m_storeKey, order.value(Q("heads")).toString(), order.value(Q("restored")).toArray());
    return told ? *told : failed(told.refusal());
}

QJsonObject Centre::orderOfficer(CentreLedger &ledger, FeedService &feeds, const QJsonObject &order, const officers::OrderedBy &by)
{
    QSet<WindowNumber> touched;
    const QJsonObject answer = inTurn(ledger, [&] { return officers::perform(ledger, *m_clock, m_random, m_dear, order, by, &touched); });
    feeds.wake(ledger, touched);
    m_marks->soon(); // no older copy shall let in who was dismissed
    return ledger.failed() ? QJsonObject{{Q("error"), Q("store_failed")}} : answer;
}

QJsonObject Centre::orderTogether(const QJsonObject &order)
{
    const auto two = twopeople::confirmed(*m_committer, *m_clock, order, Role::SystemAdministrator, Role::SecurityAdministrator, "officer_order_refused");
    if (!two)
        return {{Q("error"), two.refusal().facts.value(Q("reason")).toString()}};
    return m_committer->ask<QJsonObject>([&](CentreLedger &ledger, FeedService &feeds) { return orderOfficer(ledger, feeds, order, {two->by.id, two->second.id}); });
}

void Centre::administer(const QJsonObject &order, std::function<void(const QJsonObject &)> done)
{
    const QString asked = order.value(Q("order")).toString();
    if (asked == Q("verify") || asked == Q("backup") || asked == Q("access") || asked.startsWith(Q("retention-"))) {
        if (!m_chores.begin([this, order, done] {
                const QJsonObject answer = performChore(order);
                return [done, answer] { done(answer); };
            }))
            done({{Q("error"), Q("busy: a backup, a verification, an erasure or a count of reading is under way")}});
        return;
    }
    if (officers::isOrder(asked) && (order.contains(Q("by")) || order.contains(Q("and")))) {
        if (!m_together.begin([this, order, done] {
                const QJsonObject answer = orderTogether(order);
                return [done, answer] { done(answer); };
            }))
            done({{Q("error"), Q("busy: another order of two is under way")}});
        return;
    }
    if (asked == Q("import-outbox")) {
        const auto file = carried::readFile(order.value(Q("file")).toString());
        if (!file)
            return done({{Q("error"), file.refusal().facts.value(Q("reason")).toString()}});
        return m_committer->post([this, file = *file, done = std::move(done)](CentreLedger &ledger, FeedService &feeds) {
            QSet<WindowNumber> touched;
            done(inTurn(ledger, [&] { return carried::import(ledger, *m_clock, file, &touched, m_own.get()); }));
            feeds.wakeAll(ledger);
        });
    }
    m_committer->post([this, order, done = std::move(done)](CentreLedger &ledger, FeedService &feeds) {
        // What a store says that cannot be read is no answer, "there are no devices" least of all.
        const auto answered = [&ledger, &done](const QJsonObject &answer) { done(ledger.failed() ? QJsonObject{{Q("error"), Q("store_failed")}} : answer); };
        const QString name = order.value(Q("order")).toString();
        if (name == Q("devices")) {
            QJsonArray rows;
            const QList<Device> devices = ledger.devices();
            for (const Device &device : devices)
                rows.append(described(device));
            return answered({{Q("devices"), rows}});
        }
        if (name == Q("analysis"))
            return m_analyst->ask(QDate::fromString(order.value(Q("from")).toString(), Qt::ISODate), QDate::fromString(order.value(Q("to")).toString(), Qt::ISODate),
                                  m_clock->nowUtc(), [done](const Analyst::Answer &answer) {
                                      done(answer.status == 200 ? QJsonDocument::fromJson(answer.json).object() : QJsonObject{{Q("error"), Q(answer.code)}});
                                  });
        if (name == Q("settle"))
            return answered(ledger.settle({}) ? status(ledger, feeds, m_clock->nowUtc()) : QJsonObject{{Q("error"), Q("store_failed")}});
        if (name == Q("status")) {
            QJsonObject told = status(ledger, feeds, m_clock->nowUtc());
            told.insert(Q("secret_beside_keys"), m_files->beside());
            return answered(told);
        }
        if (name == Q("review"))
            return answered(carried::review(ledger));
        if (officers::isOrder(name))
            return done(orderOfficer(ledger, feeds, order, {}));
        const auto device = deviceNamed(ledger, order.value(Q("device")).toString());
        if (name != Q("revoke") && name != Q("release") && name != Q("adopt"))
            return answered({{Q("error"), Q("order_unknown")}});
        if (!device)
            return answered({{Q("error"), Q("device_unknown")}});
        if (device->ofCentre() && name != Q("adopt"))
            return answered({{Q("error"), Q("device_of_centre")}});
        QSet<WindowNumber> touched;
        answered(inTurn(ledger, [&] {
            return name == Q("revoke")    ? revoke(ledger, *device, order.value(Q("wipe")).toBool())
                   : name == Q("release") ? carried::release(ledger, *device)
                                          : carried::adopt(ledger, *m_clock, m_random, *device, &touched, m_own.get());
        }));
        feeds.wakeAll(ledger);
        m_marks->soon(); // no older copy shall let in who was revoked
    });
}

} // namespace hall
