// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include "desk/calendarfiles.h"
#include "ledger/nodumps.h"
#include "ledger/ports.h"

namespace hall {

namespace {

constexpr int LoadedAtOnce = 100;     ///< cases of the first slice, so that the window is usable at once
constexpr int IndexedAtOnce = 200;
constexpr int HealPause = 2'000; ///< ms

} // namespace

Desk::Desk(std::unique_ptr<Private> p) : d(std::move(p))
{
    d->desk = this;
    Timers &timers = *d->options.timers;
    d->loader.emplace(timers, 0, [this] { d->loadSome(); });
    d->indexer.emplace(timers, 0, [this] {
        if (d->board.indexSome(IndexedAtOnce))
            d->indexer->stop();
    });
    d->healer.emplace(timers, HealPause, [this] {
        if (d->enrolled)
            d->healStore();
        d->turnDay();
        d->lookAtCertificate();
    });
    d->soon.emplace(timers, 0, [this] {
        d->soon->stop();
        d->healStore();
    });
    d->boxer.emplace(timers, 0, [this] { d->boxUnsent(); });
    d->healer->start();
}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(const Options &options)
{
    auto p = std::make_unique<Private>();
    p->options = options;
    if (!p->options.clock)
        p->options.clock = std::make_shared<SystemClock>();
    if (!p->options.random)
        p->options.random = std::make_shared<SystemRandom>();
    if (!p->options.timers)
        p->options.timers = std::make_shared<QtTimers>();
    if (!p->options.transport) {
        p->options.transport = [](const EnrolledDesk &desk) -> std::unique_ptr<Transport> {
            return std::make_unique<HttpsTransport>(HttpsTransport::Credentials{QUrl(desk.server), desk.authorityPem, desk.certificatePem, desk.privateKeyPem});
        };
    }
    p->folder = QDir(options.directory);
    if (!crypto::initialise() || !identityfiles::prepare(p->folder))
        return storeFailed("not_writable");

    p->settings = std::make_unique<Settings>(options.directory);
    const auto windows = WindowRegistry::fromJson(options.windowsJson);
    if (!windows)
        return windows.refusal();
    p->windows = *windows;
    const auto matterTypes = MatterTypes::fromJson(options.matterTypesJson);
    if (!matterTypes)
        return matterTypes.refusal();
    p->matterTypes = *matterTypes;
    const auto paths = LawfulPaths::fromJson(options.pathsJson);
    if (!paths)
        return paths.refusal();
    p->paths = *paths;
    const auto clocks = ClockTable::fromJson(options.clocksJson);
    if (!clocks)
        return clocks.refusal();
    p->clocks = *clocks;
    const auto hours = HallHours::fromJson(options.hoursJson);
    if (!hours)
        return hours.refusal();
    p->hours = *hours;
    QList<CalendarLayer> layers;
    for (const QByteArray &json : options.calendarJsons) {
        const auto read = Calendar::layersFromJson(json);
        if (!read)
            return read.refusal();
        layers += *read;
    }
    if (const auto refusal = p->readIdentity())
        return *refusal;
    if (p->enrolled)
        layers += calendarfiles::layersIn(options.directory, p->enrolled->authorityPem);
    p->calendar = Calendar(layers, options.calendarRegion);
    if (p->enrolled) {
        if (const auto refusal = p->openStore())
            return *refusal;
    }
    std::unique_ptr<Desk> desk(new Desk(std::move(p)));
    if (desk->d->enrolled)
        desk->d->startCourier();
    return desk;
}

std::optional<Refusal> Desk::Private::readIdentity()
{
    enrolled = identityfiles::read(folder);
    // A new identity beside an old store could never continue its chain: said, and left as it is.
    if (!enrolled)
        return identityfiles::anyLeft(folder) ? std::optional(storeFailed("identity_unreadable")) : std::nullopt;
    const auto secret = devicesecret::have(folder, options.keyring.get(), *options.random);
    if (!secret)
        return secret.refusal();
    deviceSecret = *secret;
    enrolled = identityfiles::read(folder, deviceSecret.key);
    if (!enrolled || enrolled->identity.signer.secret.isEmpty())
        return storeFailed("identity_unreadable");
    return std::nullopt;
}

std::optional<Refusal> Desk::Private::openStore()
{
    if (identityfiles::storeLost(folder))
        return storeFailed("store_missing");
    auto opened = DeskLedger::open(identityfiles::storePath(folder), deviceSecret.key, enrolled->identity, *options.random);
    if (!opened)
        return opened.refusal();
    if (!identityfiles::noteStore(folder))
        return storeFailed("not_writable");
    ledger = std::move(opened.value());
    // With the next start it goes into the keyring, and what an older program left readable is sealed.
    if (!identityfiles::seal(folder, *enrolled, deviceSecret.key) || !devicesecret::keepEscrow(folder, deviceSecret, enrolled->identity, *options.random))
        return storeFailed("not_writable");
    loadOfficers();
    readShutOut();
    // Another key of the centre's is followed with what is heard first: a disk that takes nothing now is no reason not to open.
    return ledger->failed() ? std::optional(storeFailed("read_failed")) : std::nullopt; // no officers is another thing
}

std::optional<Refusal> Desk::Private::healStore()
{
    if (ledger && !ledger->failed())
        return std::nullopt;
    if (ledger) {
        lastUnsent = ledger->unsentCount();
        if (!promised)
            promised = ledger->ownCount();
    }
    courier.reset();
    transport.reset();
    // It may fail more than once: what opens the cases is nowhere else.
    if (ledger && !locked && !ledger->openKeys().hall.isEmpty())
        toReopen = ledger->openKeys();
    ledger.reset();
    auto refusal = openStore();
    if (!refusal && !toReopen.hall.isEmpty() && !ledger->openFor(toReopen)) {
        refusal = storeFailed("read_failed");
        ledger.reset();
    }
    // A save whose flush failed was refused; should it be whole on the disk all the same, the officer would save it twice.
    if (!refusal && promised)
        refusal = ledger->undoAfter(*promised);
    if (!refusal) {
        promised.reset();
        forgetToReopen();
        startCourier();
        // Its verdict is in the store: what was refused is not there, what was saved is. And so may be a page whose flush
        // failed: what it withdrew is on no list any more, though nobody has heard of it.
        if (!locked) {
            board.clear();
            receptions.clear();
            restricted.clear();
            loadAll();
            loadSome();
        }
    }
    Q_EMIT desk->statusChanged();
    return refusal;
}

void Desk::Private::forgetToReopen()
{
    for (QByteArray *secret : {&toReopen.hall, &toReopen.sealedRoom, &toReopen.own})
        crypto::wipe(*secret);
    toReopen.officer = OfficerId();
}

void Desk::Private::startCourier()
{
    certificate = certificateDates(enrolled->certificatePem);
    transport = options.transport(*enrolled);
    Courier::Heard heard;
    heard.linkChanged = [this](const LinkStatus &link) {
        boxer->start(); // the centre may have named another device of window 23
        lookWhetherShutOut(link);
        (void)followServerBox(); // else with what is heard next
        Q_EMIT desk->statusChanged();
    };
    heard.pageTaken = [this](const DeskLedger::Taken &taken) { takePage(taken); };
    heard.verdictsTaken = [this](const QSet<CaseId> &files) {
        if (!locked) {
            for (const CaseId &file : files)
                refresh(file);
            Q_EMIT desk->casesChanged(files);
        }
        Q_EMIT desk->statusChanged();
    };
    courier = std::make_unique<Courier>(*ledger, *transport, *options.timers, *options.clock, *options.random, heard);
    courier->start();
    // Before anybody signs in too: who may is in every feed.
    const WindowNumber last(settings->value(settings::window));
    const QList<WindowNumber> &seats = enrolled->identity.windows;
    courier->follow(!window.isNull() ? window : seats.contains(last) ? last : seats.value(0));
}

void Desk::keepMemoryPrivate()
{
    forbidDumps();
}

Settings &Desk::settings()
{
    return *d->settings;
}

bool Desk::isEnrolled() const
{
    return d->enrolled.has_value();
}

void Desk::enrol(const QString &line, const QString &label)
{
    if (d->enrolled)
        return;
    if (d->enrolment) {
        d->enrolment->disconnect(this);
        d->enrolment.release()->deleteLater(); // perhaps this call comes from its own signal
    }
    d->enrolment = std::make_unique<Enrolment>(line, label, *d->options.random);
    connect(d->enrolment.get(), &Enrolment::failed, this, &Desk::enrolmentFailed);
    connect(d->enrolment.get(), &Enrolment::done, this, [this](const Enrolled &made) {
        EnrolledDesk desk;
        desk.identity.centre = made.answer.centre;
        desk.identity.division = made.answer.division;
        desk.identity.device = made.answer.device;
        desk.identity.deviceDigits = made.answer.deviceDigits;
        desk.identity.windows = made.answer.windows;
        desk.identity.signer = made.signer;
        desk.identity.box = made.box;
        desk.identity.serverBox = made.answer.serverBox;
        desk.server = made.answer.server;
        desk.authorityPem = made.answer.authorityPem;
        desk.certificatePem = made.answer.certificatePem;
        desk.privateKeyPem = made.privateKeyPem;
        const auto secret = devicesecret::forNewDesk(d->folder, d->options.keyring.get(), *d->options.random);
        if (!secret || !identityfiles::write(d->folder, desk, secret->key)) {
            Q_EMIT enrolmentFailed(secret ? QStringLiteral("not_writable") : secret.refusal().facts.value(QStringLiteral("reason")).toString());
            return;
        }
        auto refusal = d->readIdentity();
        if (!refusal)
            refusal = d->openStore();
        if (refusal) {
            d->enrolled.reset();
            Q_EMIT enrolmentFailed(refusal->facts.value(QStringLiteral("reason")).toString());
            return;
        }
        d->startCourier();
        Q_EMIT enrolled();
        Q_EMIT statusChanged();
    });
    d->enrolment->start();
}

void Desk::Private::loadAll()
{
    shownDay = legalDate(options.clock->nowUtc());
    toLoad.clear();
    ledger->visitCases([this](const CaseId &file) {
        toLoad << file;
        return true;
    });
}

void Desk::Private::turnDay()
{
    const QDate today = legalDate(options.clock->nowUtc());
    if (locked || !ledger || ledger->failed() || !shownDay.isValid() || today == shownDay)
        return;
    loadAnew = true;
    loadAll();
    loader->start();
}

void Desk::Private::loadSome()
{
    if (!ledger || ledger->failed())
        return loader->stop(); // begins anew when the store is open again, and turns no wheel until then
    QSet<CaseId> shown;
    const qsizetype slice = qMin<qsizetype>(toLoad.size(), LoadedAtOnce);
    for (const CaseId &file : toLoad.mid(0, slice)) {
        if (loadAnew || !board.row(file))
            refresh(file);
        shown.insert(file);
    }
    toLoad.remove(0, slice);
    // What lay here already is no arrival, however late the board gets to it.
    for (const CaseRow &row : come()) {
        if (shown.contains(row.id))
            waitingSeen.insert(row.id);
    }
    loadAnew = loadAnew && !toLoad.isEmpty();
    if (toLoad.isEmpty())
        loader->stop();
    else
        loader->start();
    if (!shown.isEmpty())
        Q_EMIT desk->casesChanged(shown);
}

void Desk::Private::takePage(const DeskLedger::Taken &taken)
{
    for (const CaseId &file : taken.changed) {
        if (isOfficerFile(file))
            refreshOfficer(file);
    }
    lookWhoSits();
    if (!locked) {
        veilAnew(); // a role may be another
        for (const CaseId &file : taken.withdrawn) {
            board.remove(file);
            receptions.remove(file);
            restricted.remove(file);
            waitingSeen.remove(file); // should it come again, that is news
        }
        for (const CaseId &file : taken.changed - taken.withdrawn)
            refresh(file);
        Q_EMIT desk->casesChanged(taken.changed + taken.withdrawn);
        announceArrivals();
    }
    Q_EMIT desk->statusChanged();
}

QList<CaseRow> Desk::Private::come() const
{
    QList<CaseRow> rows = board.waitingFor(window);
    if (isLaptop(window)) {
        for (const CaseRow &row : board.ownedBy(window)) {
            if (row.carriedBy == window)
                rows << row;
        }
    }
    return rows;
}

void Desk::Private::announceArrivals()
{
    QList<CaseRow> arrived;
    for (const CaseRow &row : come()) {
        if (!waitingSeen.contains(row.id)) {
            waitingSeen.insert(row.id);
            arrived << row;
        }
    }
    arrived = toldWhole(std::move(arrived)); // that a sealed matter comes, and when, is for who opens it
    if (!arrived.isEmpty())
        Q_EMIT desk->casesArrived(arrived);
}

} // namespace hall
