// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The wall of rights at the centre: what its intake says to an event of every act, by an officer of every role, from every window, into every class
 * of matter; and at its doors whom it tells who looked at a case, and who sees the figures of the hall.
 */
#include "fakes/cases.h"
#include "fakes/ledgers.h"
#include "fakes/logheard.h"
#include "fakes/printers.h"
#include "fakes/readings.h"
#include "fakes/rightswall.h"
#include "server/intake.h"
#include "server/officers.h"
#include "server/reading.h"

#include <map>

using namespace hall;
using namespace hall::fakes;

namespace {

struct HeldCase
{
    CaseId file;
    KeyId key;
    QByteArray bytes;
};

/** A PC at one window; what it has signed is at the centre. */
struct WallPc
{
    WindowNumber window;
    DeskIdentity identity;
    QByteArray certificate;
    qint64 number = 0;
    QByteArray previous = firstPrevious();
    int daily = 0;
    QList<ChainedAccess> read;                        ///< who opened its cases, each once
    std::map<int, HeldCase> anothers;                 ///< by class
    std::map<std::pair<Role, int>, HeldCase> theirs;
};

/** The others are no event: of two the centre is asked at doors of their own, and two a desk asks of itself alone. */
bool hasEvent(Act act)
{
    return act != Act::Read && act != Act::Unmask && act != Act::Analyse && act != Act::ReviewReading;
}

EventBody bodyOf(Act act, WindowNumber at, const CaseFiled &filing)
{
    const auto step = [](Step taken) {
        StepFacts facts;
        facts.on = QDate(2026, 11, 24);
        facts.choice = 1;
        return StepTaken{taken, facts};
    };
    switch (act) {
    case Act::Register: return filing;
    case Act::Screen: return CaseScreened{LawfulPath::PetitionOpinion};
    case Act::Send: return CaseTransferred{at, WindowNumber(at.value() == 5 ? 6 : 5), TransferReason::Competent};
    case Act::Answer: return TransferAccepted{TransferId(idOf(1)), at};
    case Act::Handle: return CaseClosed{Outcome::Withdrawn};
    case Act::FollowUp: return step(Step::FollowedUp);
    case Act::AddWords: return step(Step::UrgencyRaised);
    case Act::Print: return NoticePrinted{PaperForm::F03Receipt, 1, QStringLiteral("zh_CN"), QStringLiteral("printer")};
    case Act::Oversee: return step(Step::SupervisionOpened);
    case Act::PlanReceptions: {
        ReceptionPlan plan;
        plan.day = QDate(2026, 11, 30);
        plan.from = QTime(10, 0);
        plan.to = QTime(12, 0);
        plan.leader = QStringLiteral("王建国");
        plan.post = QStringLiteral("副县长");
        plan.place = QStringLiteral("二楼");
        plan.windows = {FrontDesk, PetitionOffice, WindowNumber(3)};
        return ReceptionPlanned{plan};
    }
    case Act::BookReception: return ReceptionFreed{0, CaseId(idOf(2))};
    default: break;
    }
    return NoteAdded{};
}

/** The ledger's thread is this one. */
class HereDoor final : public LedgerDoor
{
public:
    explicit HereDoor(CentreLedger &ledger) : m_ledger(ledger) {}
    void push(const QByteArray &, wire::Push, PushDone) override { FAIL("nobody pushes"); }
    void post(Task task) override { task(m_ledger, m_feeds); }

private:
    CentreLedger &m_ledger;
    FeedService m_feeds;
};

/** A centre's store, PCs at all windows of the wall, and an officer of each role who may sit at every one of them. */
class WalledCentre
{
public:
    WalledCentre()
    {
        auto opened = CentreLedger::open(m_folder.filePath(QStringLiteral("centre.db")), QByteArray(crypto::KeySize, 's'), serverBox(), m_random);
        REQUIRE(opened.ok());
        m_ledger = std::move(opened.value());
        for (const int window : wallWindows())
            joins(WindowNumber(window));
        appoints(Filer, Role::WindowOfficer);
        for (const Role role : Roles)
            appoints(roleName(role), Role::WindowOfficer);
        m_clock.pass(60);
        for (WallPc &pc : pcs) {
            for (int i = 0; i < static_cast<int>(std::size(Classes)); ++i) {
                if (!Classes[i].theirs)
                    pc.anothers.emplace(i, files(pc, Filer, Classes[i]));
                for (const Role role : Roles) {
                    if (Classes[i].theirs)
                        pc.theirs.emplace(std::pair(role, i), files(pc, roleName(role), Classes[i]));
                }
            }
        }
        for (const WallPc &pc : pcs)
            REQUIRE(m_ledger->takeAccess(pc.identity.device, pc.read, m_clock.nowUtc().toMSecsSinceEpoch()));
        // What they have taken down stays theirs, whatever they become.
        m_clock.pass(60);
        for (const Role role : Roles) {
            if (role != Role::WindowOfficer)
                appoints(roleName(role), role);
        }
        m_clock.pass(60);
    }

    /** What the intake says to the act, as one event of its own that nothing is kept of. */
    Acknowledgement asks(WallPc &pc, Role role, Act act, int classOf)
    {
        const Class &of = Classes[classOf];
        if (act == Act::Register) {
            QList<BoxedKey> keys;
            const auto [event, held] = filing(pc, pc.window, roleName(role), of, &keys);
            return judged(pc, event, held, keys, false);
        }
        const HeldCase &held = of.theirs ? pc.theirs.at({role, classOf}) : pc.anothers.at(classOf);
        return judged(pc, eventOf(pc, pc.window, roleName(role), held.file, bodyOf(act, pc.window, filedOf(pc, pc.window, of))), held, {}, false);
    }

    /** Whether the centre tells the officer at that PC who looked at the case: somebody did. */
    bool tellsWhoLooked(const WallPc &pc, Role role, int classOf)
    {
        const HeldCase &held = Classes[classOf].theirs ? pc.theirs.at({role, classOf}) : pc.anothers.at(classOf);
        const HttpAnswer answer = reading::whoLooked(*m_ledger, pc.certificate, {held.file, officerIdOf(pc.identity.centre, roleName(role))});
        REQUIRE((answer.status == 200 || answer.status == 403));
        const auto looked = answer.status == 200 ? wire::decodeLooked(answer.body) : std::nullopt;
        REQUIRE(looked.has_value() == (answer.status == 200));
        return looked && !looked->isEmpty();
    }

    /**
     * Whether the officer at that PC would get the figures: of a period for which there are none, which is looked at once the right has been asked.
     * Who may not is told whether it is the window or the role.
     */
    bool wouldGiveFigures(const WallPc &pc, Role role)
    {
        HereDoor door(*m_ledger);
        static const Laws laws = Laws::read(QStringLiteral("00")).value();
        Analyst analyst({}, {}, laws);
        Routes routes(door, m_clock, analyst, [](const QByteArray &, const DeviceId &) { return std::optional<Authority::Issued>(); });
        const QByteArray target = "/v1/analysis?from=2026-11-17&to=2026-11-22&officer=" + officerIdOf(pc.identity.centre, roleName(role)).text().toLatin1();
        REQUIRE_FALSE(routes.refuse("GET", target, -1));
        std::optional<HttpAnswer> given;
        routes.handle({1, target, {}, pc.certificate}, [&given](const HttpAnswer &answer) { given = answer; });
        REQUIRE(given.has_value());
        const QString code = wire::decodeErrorCode(given->body);
        if (code == QStringLiteral("bad_period"))
            return true;
        CHECK(given->status == 403);
        CHECK(code == (pc.window.value() <= 2 ? QStringLiteral("role_lacks") : QStringLiteral("not_supervisor")));
        return false;
    }

    std::vector<WallPc> pcs;

private:
    static inline const QString Filer = QStringLiteral("阿里木");

    void joins(WindowNumber window)
    {
        WallPc pc;
        pc.window = window;
        // No accusation is taken down on a laptop: this one was a counter's PC before.
        pc.identity = aDeskIdentity(static_cast<quint32>(window.value()), isLaptop(window) ? QList<WindowNumber>{window, FrontDesk} : QList<WindowNumber>{window});
        pc.identity.centre = m_ledger->centre();
        pc.certificate = crypto::sha256(pc.identity.device.bytes());
        Device device;
        device.id = pc.identity.device;
        device.digits = pc.identity.deviceDigits;
        device.label = QStringLiteral("柜台");
        device.windows = pc.identity.windows;
        device.certificateSha256 = pc.certificate;
        device.verifyKey = pc.identity.signer.verify;
        device.boxKey = pc.identity.box.open;
        device.headHash = firstPrevious();
        REQUIRE_FALSE(m_ledger->addDevice(device));
        pcs.push_back(std::move(pc));
    }
    void appoints(const QString &name, Role role)
    {
        QSet<WindowNumber> seats, touched;
        for (const int window : wallWindows())
            seats.insert(WindowNumber(window));
        REQUIRE_FALSE(officers::appoint(*m_ledger, m_clock, m_random, {name, {role}, seats}, &touched));
    }
    Event eventOf(const WallPc &pc, WindowNumber at, const QString &officer, const CaseId &file, EventBody body)
    {
        const QDateTime now = m_clock.nowUtc();
        return {EventId(uuidV7(now.toMSecsSinceEpoch(), m_random.bytes(10))), file, pc.identity.device, officerIdOf(pc.identity.centre, officer), officer, at, now, std::move(body)};
    }
    CaseFiled filedOf(WallPc &pc, WindowNumber at, const Class &of)
    {
        CaseFiled filed{*CaseCode::mint(pc.identity.division, QDate(2026, 11, 24), pc.identity.deviceDigits, ++pc.daily), Track::Petition,
                        of.level == AccessLevel::Sealed ? Category::Accusation : Category::Claim, Channel::Visit, at, 1, {}, false, m_clock.nowUtc()};
        filed.restricted = of.level == AccessLevel::Restricted;
        return filed;
    }
    std::pair<Event, HeldCase> filing(WallPc &pc, WindowNumber at, const QString &officer, const Class &of, QList<BoxedKey> *keys)
    {
        const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
        const HeldCase held{CaseId(uuidV7(now, m_random.bytes(10))), KeyId(uuidV7(now, m_random.bytes(10))), m_random.bytes(crypto::KeySize)};
        keys->append({held.key, held.file, Stratum::Routing, {}, crypto::boxTo(pc.identity.serverBox, held.bytes, m_random)});
        return {eventOf(pc, at, officer, held.file, filedOf(pc, at, of)), held};
    }
    HeldCase files(WallPc &pc, const QString &officer, const Class &of)
    {
        QList<BoxedKey> keys;
        const WindowNumber at = of.level == AccessLevel::Sealed && isLaptop(pc.window) ? FrontDesk : pc.window;
        const auto [event, held] = filing(pc, at, officer, of, &keys);
        const Acknowledgement given = judged(pc, event, held, keys, true);
        INFO(officer.toStdString() << " files at " << at.value() << ' ' << of.name << ": " << given.code.toStdString());
        REQUIRE((given.verdict == Verdict::Accepted));
        AccessEntry entry = aReading(AccessAct::Opened, held.file, m_clock.nowUtc(), officer, at);
        entry.blind = m_random.bytes(AccessBlindBytes);
        ChainedAccess chained{pc.read.size() + 1, pc.read.isEmpty() ? firstPrevious() : pc.read.last().hash, {}, encodeAccess(entry), {}};
        chained.hash = accessHash(chained.previous, chained.number, chained.plain);
        chained.signature = crypto::sign(pc.identity.signer, accessMessage(chained.hash));
        pc.read << chained;
        return held;
    }
    Acknowledgement judged(WallPc &pc, const Event &event, const HeldCase &held, const QList<BoxedKey> &keys, bool kept)
    {
        wire::Push push;
        push.incarnation = QUuid::fromRfc4122(QByteArray(16, 'i'));
        push.events = {sealEvent(event, pc.identity.centre, held.key, held.bytes, pc.number + 1, pc.previous, pc.identity.signer, m_random)};
        push.keys = keys;
        Intake intake(*m_ledger, m_clock);
        const PushOutcome outcome = intake.judge(pc.certificate, push);
        INFO(outcome.status << ' ' << outcome.code.toStdString());
        REQUIRE(outcome.status == 200);
        REQUIRE(outcome.answer.acknowledgements.size() == 1);
        if (kept) {
            QSet<WindowNumber> touched;
            REQUIRE_FALSE(intake.commit(&touched));
            pc.number = push.events.first().number;
            pc.previous = push.events.first().hash;
        }
        return outcome.answer.acknowledgements.first();
    }

    QTemporaryDir m_folder;
    SeededRandom m_random{77};
    MovableClock m_clock;
    std::unique_ptr<CentreLedger> m_ledger;
};

} // namespace

TEST_CASE("the centre takes of each role what is on the wall and nothing else, from every window and in every class of matter", "[rights][sqlite]")
{
    const LogHeard log; // each refusal is a line of it
    WalledCentre centre;
    int cells = 0, open = 0, agreed = 0;
    for (WallPc &pc : centre.pcs) {
        const int window = pc.window.value();
        for (const Role role : Roles) {
            for (int act = 1; act <= LastAct; ++act) {
                const Act asked = static_cast<Act>(act);
                for (int i = 0; i < static_cast<int>(std::size(Classes)); ++i) {
                    const Class &of = Classes[i];
                    const bool anothersFiling = asked == Act::Register && of.level != AccessLevel::Ordinary && !of.theirs; // who registers it has it
                    if (!hasEvent(asked) || anothersFiling)
                        continue;
                    const Acknowledgement given = centre.asks(pc, role, asked, i);
                    const bool may = onTheWall(wallOf(role), asked, of, window);
                    // Who would have the right in an ordinary matter is told that this one is restricted.
                    const bool restricted = of.level == AccessLevel::Restricted && onTheWall(wallOf(role), asked, Classes[0], window);
                    const QString code = restricted ? QStringLiteral("matter_restricted") : QStringLiteral("role_lacks");
                    const bool agrees = may ? given.verdict != Verdict::Quarantined : given.verdict == Verdict::Quarantined && given.code == code;
                    INFO(roleName(role).toStdString() << " act " << act << " window " << window << ' ' << of.name << ": verdict " << static_cast<int>(given.verdict) << ' '
                                                      << given.code.toStdString());
                    CHECK(agrees);
                    ++cells;
                    open += may ? 1 : 0;
                    agreed += agrees ? 1 : 0;
                }
            }
        }
    }
    for (WallPc &pc : centre.pcs) {
        // At these doors a PC asks for all of its windows, and the laptop here has a counter's too.
        for (const Role role : isLaptop(pc.window) ? QList<Role>() : QList<Role>(std::begin(Roles), std::end(Roles))) {
            for (int i = 0; i < static_cast<int>(std::size(Classes)); ++i) {
                INFO(roleName(role).toStdString() << " asks who looked at window " << pc.window.value() << ' ' << Classes[i].name);
                const bool may = onTheWall(wallOf(role), Act::ReviewReading, Classes[i], pc.window.value());
                const bool agrees = centre.tellsWhoLooked(pc, role, i) == may;
                CHECK(agrees);
                ++cells;
                open += may ? 1 : 0;
                agreed += agrees ? 1 : 0;
            }
            INFO(roleName(role).toStdString() << " asks for figures at window " << pc.window.value());
            const bool may = onTheWall(wallOf(role), Act::Analyse, Classes[0], pc.window.value());
            const bool agrees = centre.wouldGiveFigures(pc, role) == may;
            CHECK(agrees);
            ++cells;
            open += may ? 1 : 0;
            agreed += agrees ? 1 : 0;
        }
    }
    CHECK(cells == 8 * 24 * (11 * 5 - 2) + 8 * 23 * (5 + 1));
    CHECK(cells >= 5'000);
    CHECK(agreed == cells);
    WARN(cells << " cells at the centre, " << open << " open");
}
