// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** A whole hall in one thread: the centre's own routes over a real store, and counters that hold nothing but what they were told. */

#include "domain/accusedunit.h"
#include "fakes/cases.h"
#include "fakes/ledgers.h"
#include "fakes/readings.h"
#include "server/headkeeper.h"
#include "server/laws.h"
#include "server/officers.h"
#include "server/routes.h"
#include "server/routetable.h"
#include "sync/wire.h"
#include "sync/wire_access.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <future>
#include <stdexcept>

namespace hall::fakes {

/** Worlds live in threads of their own, where Catch2 asserts nothing. */
inline void must(bool holds, const char *what)
{
    if (!holds)
        throw std::runtime_error(what);
}

inline const WindowRegistry &shippedWindows()
{
    static const WindowRegistry registry = WindowRegistry::fromJson(resourceFile(QStringLiteral("windows.json"))).value();
    return registry;
}

/** The ledger's thread is this one: whoever asks is answered before the call returns, or is held. */
class DirectDoor final : public LedgerDoor
{
public:
    explicit DirectDoor(LedgerKeeper &keeper) : m_keeper(keeper) {}
    void push(const QByteArray &certificate, wire::Push push, PushDone done) override { must(m_keeper.commitGroup({{certificate, std::move(push), std::move(done)}}), "the store is lost"); }
    void post(Task task) override { must(m_keeper.run(task), "the store is lost"); }

private:
    LedgerKeeper &m_keeper;
};

/** One enrolled PC of one window. What it knows of cases came by its feed, or it made it. */
struct Pc
{
    DeskIdentity identity;
    QByteArray certificate;
    QString officer;
    std::unique_ptr<SeededRandom> random;
    int counter = 0;             ///< of the day's filings
    qint64 number = 0;
    QByteArray previous = firstPrevious();
    struct Key { KeyId id; QByteArray bytes; };
    QMap<CaseId, QMap<Stratum, Key>> keys;
    QMap<CaseId, CaseFile> files; ///< by id, so that both worlds walk through them alike
    Cursor cursor;

    WindowNumber window() const { return identity.windows.first(); }
    CaseFile file(const CaseId &id) const { return files.value(id); }
};

/** Which PCs there are, and who sits there: the same in every world. */
struct Seat { int window; const char *officer; Role role; };
inline constexpr Seat Seats[] = {{1, "阿里木", Role::Receptionist}, {1, "古丽", Role::Coordinator}, {2, "李强", Role::WindowOfficer}, {3, "李娜", Role::WindowOfficer},
                                 {8, "王警官", Role::WindowOfficer}, {23, "赵纪检", Role::Discipline}};
inline constexpr int DisciplinePc = 5;
inline constexpr int PcCount = 6;

/** An empty hall that every world is a copy of: opening one costs a file. */
class EmptyHall final
{
public:
    explicit EmptyHall(bool appointed) : m_directory(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/hall-XXXXXX") : QDir::tempPath() + QStringLiteral("/hall-XXXXXX"))
    {
        SeededRandom random(9);
        MovableClock clock;
        clock.pass(-60); // they are appointed before the day begins
        auto opened = CentreLedger::open(path(), storeKey(), serverBox(), random);
        must(opened.ok(), "no store");
        CentreLedger &ledger = *opened.value();
        for (int i = 0; i < PcCount; ++i) {
            Pc pc;
            pc.identity = aDeskIdentity(static_cast<quint32>(i + 1), {WindowNumber(Seats[i].window)});
            pc.identity.centre = ledger.centre();
            pc.certificate = crypto::sha256(pc.identity.device.bytes());
            pc.officer = QString::fromUtf8(Seats[i].officer);
            pc.cursor = {ledger.epoch(), 0, firstPrevious()};
            Device device;
            device.id = pc.identity.device;
            device.digits = pc.identity.deviceDigits;
            device.label = QStringLiteral("柜台");
            device.windows = pc.identity.windows;
            device.certificateSha256 = pc.certificate;
            device.verifyKey = pc.identity.signer.verify;
            device.boxKey = pc.identity.box.open;
            device.headHash = firstPrevious();
            must(!ledger.addDevice(device), "no device");
            m_pcs.push_back(std::move(pc));
        }
        for (int i = 0; i < PcCount && appointed; ++i) {
            QSet<WindowNumber> touched;
            const OfficerAppointed appointment{QString::fromUtf8(Seats[i].officer), {Seats[i].role}, {WindowNumber(Seats[i].window)}};
            must(!officers::appoint(ledger, clock, random, appointment, &touched), "no officer");
        }
    }
    QString path() const { return m_directory.filePath(QStringLiteral("empty.db")); }
    QString place(const QString &name) const { return m_directory.filePath(name); }
    static QByteArray storeKey() { return QByteArray(crypto::KeySize, 's'); }
    Pc pc(int index, quint32 seed) const
    {
        const Pc &empty = m_pcs[static_cast<size_t>(index)];
        Pc made;
        made.identity = empty.identity;
        made.certificate = empty.certificate;
        made.officer = empty.officer;
        made.cursor = empty.cursor;
        made.random = std::make_unique<SeededRandom>(seed * 64 + static_cast<quint32>(index));
        return made;
    }

private:
    QTemporaryDir m_directory;
    std::vector<Pc> m_pcs;
};

class World final
{
public:
    World(const EmptyHall &hall, const QString &name, quint32 seed) : m_place(hall.place(name)), m_random(seed * 64 + 60)
    {
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(m_place + QLatin1String(end));
        must(QFile::copy(hall.path(), m_place), "no copy of the empty hall");
        m_own = std::make_unique<OwnWork>(laws(), clock, m_random);
        m_keeper = std::make_unique<LedgerKeeper>([this] { return CentreLedger::open(m_place, EmptyHall::storeKey(), serverBox(), m_random); }, clock, m_own.get());
        must(!m_keeper->open(), "no store");
        m_door = std::make_unique<DirectDoor>(*m_keeper);
        m_analyst = std::make_unique<Analyst>(m_place, EmptyHall::storeKey(), laws());
        m_routes = std::make_unique<Routes>(*m_door, clock, *m_analyst, [](const QByteArray &, const DeviceId &) { return std::optional<Authority::Issued>(); });
        for (int i = 0; i < PcCount; ++i)
            pcs.push_back(hall.pc(i, seed));
        signs(std::chrono::milliseconds::zero());
    }
    static const Laws &laws()
    {
        static const Laws shipped = Laws::read(QStringLiteral("00")).value();
        return shipped;
    }

    /** As the door has it: the head first, then the route. */
    HttpAnswer ask(const Pc &pc, const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        if (const auto refused = m_routes->refuse(method, target, body.isEmpty() ? -1 : body.size()))
            return *refused;
        const auto told = std::make_shared<std::promise<HttpAnswer>>();
        auto answer = told->get_future();
        m_routes->handle({++m_ticket, target, body, pc.certificate}, [told](HttpAnswer given) { told->set_value(std::move(given)); });
        return answer.get();
    }
    /** A poll that is held until something comes; called once, or never. */
    void polls(const Pc &pc, std::function<void(HttpAnswer)> done) { m_routes->handle({++m_ticket, feedTarget(pc, 25), {}, pc.certificate}, std::move(done)); }
    static QByteArray feedTarget(const Pc &pc, int wait = 0)
    {
        return "/v1/feed?window=" + QByteArray::number(pc.window().value()) + "&epoch=" + pc.cursor.epoch.toString(QUuid::WithoutBraces).toLatin1()
               + "&after=" + QByteArray::number(pc.cursor.position) + "&chain=" + pc.cursor.chain.toHex() + "&wait=" + QByteArray::number(wait);
    }
    /** What the centre does by itself, its hourly head among it. */
    void acts()
    {
        signs(std::chrono::hours(1));
        must(m_keeper->act(), "the store is lost");
    }

    Circumstances now(const Pc &pc, const CaseId &file, Random &random) const
    {
        Circumstances now;
        now.now = clock.nowUtc();
        now.officer = officerIdOf(pc.identity.centre, pc.officer);
        now.officerName = pc.officer;
        now.window = pc.window();
        now.device = pc.identity.device;
        now.file = file;
        for (int i = 0; i < MaxEventsPerOrder; ++i)
            now.eventIds << EventId(uuidV7(now.now.toMSecsSinceEpoch(), random.bytes(10)));
        now.windows = &shippedWindows();
        return now;
    }

    /** Seals as a desk does, and makes the keys with the filing. */
    SealedEvent sealed(Pc &pc, const Event &event, bool accusation, Random &random, QList<BoxedKey> *boxed)
    {
        if (opensFile(kindOf(event.body))) {
            for (const Stratum stratum : {Stratum::Routing, Stratum::Content, Stratum::Identity}) {
                const Pc::Key key{KeyId(uuidV7(event.claimedAt.toMSecsSinceEpoch(), random.bytes(10))), random.bytes(crypto::KeySize)};
                pc.keys[event.file].insert(stratum, key);
                const Pc &discipline = pcs[DisciplinePc];
                const auto *filed = std::get_if<CaseFiled>(&event.body);
                if (stratum == Stratum::Routing || !accusation)
                    boxed->append({key.id, event.file, stratum, {}, crypto::boxTo(pc.identity.serverBox, key.bytes, random)});
                else if (filed && !filed->accused.contains(DisciplineRoom))
                    boxed->append({key.id, event.file, stratum, discipline.identity.device, crypto::boxTo(discipline.identity.box.open, key.bytes, random)});
            }
        }
        const Pc::Key key = pc.keys.value(event.file).value(stratumOf(kindOf(event.body)));
        SealedEvent made = sealEvent(event, pc.identity.centre, key.id, key.bytes, pc.number + 1, pc.previous, pc.identity.signer, random);
        pc.number = made.number;
        pc.previous = made.hash;
        return made;
    }

    /** What the rules said, or the centre's verdicts; what was accepted has happened for this PC too. */
    QString does(Pc &pc, const CaseId &id, const Command &order, Random &random)
    {
        const CaseFile before = pc.file(id);
        const auto events = decide(before, order, now(pc, id, random));
        return events ? pushes(pc, *events, after(before, *events).sealed(), random) : QStringLiteral("no: ") + codeName(events.refusal().code);
    }
    QString pushes(Pc &pc, const Events &events, bool accusation, Random &random)
    {
        wire::Push push;
        push.incarnation = QUuid::fromRfc4122(QByteArray(16, 'i'));
        for (const Event &event : events)
            push.events << sealed(pc, event, accusation, random, &push.keys);
        const HttpAnswer answer = ask(pc, "POST", "/v1/events", wire::encode(push));
        const auto read = wire::decodePushAnswer(answer.body);
        QString told = QString::number(answer.status);
        for (qsizetype i = 0; read && i < read->acknowledgements.size(); ++i) {
            const Acknowledgement &given = read->acknowledgements[i];
            told += u' ' + QString::number(static_cast<int>(given.verdict)) + given.code;
            if (given.verdict == Verdict::Accepted)
                pc.files[events[i].file] = evolve(pc.files.value(events[i].file), events[i]);
        }
        return told;
    }
    /** Says that its officer opened the case, in the first entry of its stream. The answer is a hash of what was sent. */
    QString looks(Pc &pc, const CaseId &file)
    {
        AccessEntry entry = aReading(AccessAct::Opened, file, clock.nowUtc(), pc.officer, pc.window());
        entry.blind = pc.random->bytes(AccessBlindBytes);
        ChainedAccess chained{1, firstPrevious(), {}, encodeAccess(entry), {}};
        chained.hash = accessHash(chained.previous, chained.number, chained.plain);
        chained.signature = crypto::sign(pc.identity.signer, accessMessage(chained.hash));
        const HttpAnswer answer = ask(pc, "POST", "/v1/access", wire::encode(QList<ChainedAccess>{chained}));
        must(wire::decodeAccessHead(answer.body) == AccessHead{1, chained.hash}, "what was looked at was not taken");
        return QStringLiteral("%1 of %2 bytes").arg(answer.status).arg(answer.body.size());
    }
    CaseId files(Pc &pc, FileCase order, Random &random, QString *told)
    {
        const CaseId id(uuidV7(clock.nowUtc().toMSecsSinceEpoch(), random.bytes(10)));
        const QDate today = legalDate(clock.nowUtc());
        order.code = CaseCode::mint(pc.identity.division, today, pc.identity.deviceDigits, dailyNumber(++pc.counter, today, pc.identity.box.secret));
        *told = does(pc, id, order, random);
        return id;
    }

    MovableClock clock;
    std::vector<Pc> pcs;

private:
    void signs(std::chrono::milliseconds every) { HeadKeeper::sign(*m_door, clock.nowUtc().toMSecsSinceEpoch(), every); }

    QString m_place;
    SeededRandom m_random;
    std::unique_ptr<OwnWork> m_own;
    std::unique_ptr<LedgerKeeper> m_keeper;
    std::unique_ptr<DirectDoor> m_door;
    std::unique_ptr<Analyst> m_analyst;
    std::unique_ptr<Routes> m_routes;
    quint64 m_ticket = 0;
};

} // namespace hall::fakes
