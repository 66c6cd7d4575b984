// SPDX-License-Identifier: GPL-3.0-or-later
/** The wall of rights at a desk: a PC at every window, an officer of every role at it, a case of every class, and every act that a screen offers. */
#include "fakes/cases.h"
#include "fakes/filledsteps.h"
#include "fakes/hall.h"
#include "fakes/officers.h"
#include "fakes/printers.h"
#include "fakes/rightswall.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Alim = QStringLiteral("阿里木");
const QString Secret = QStringLiteral("altyn-kun-7788");
const QString Reason = QStringLiteral("经核实，按规定办理");

ReceptionPlan aPlan()
{
    ReceptionPlan plan;
    plan.day = QDate(2026, 9, 18);
    plan.from = QTime(10, 0);
    plan.to = QTime(11, 0);
    plan.leader = QStringLiteral("王建国");
    plan.post = QStringLiteral("副县长");
    plan.place = QStringLiteral("一楼接待室");
    return plan;
}

FileCase filingOf(const Class &of)
{
    FileCase order = aFiling();
    order.category = of.level == AccessLevel::Sealed ? Category::Accusation : Category::Claim;
    order.restricted = of.level == AccessLevel::Restricted;
    return order;
}

/** The PC of a window, without a centre. What lies there was taken down while the hall was being set up; who they have become since is another matter. */
class SeatedPc
{
public:
    explicit SeatedPc(WindowNumber at) : m_window(at)
    {
        // No accusation is taken down on a laptop: this one was a counter's PC before.
        m_takesAccusations = isLaptop(at) ? FrontDesk : at;
        enrolAlone(m_folder.path(), static_cast<quint32>(at.value()), isLaptop(at) ? QList<WindowNumber>{at, FrontDesk} : QList<WindowNumber>{at});
        takesDown();
        for (const Role role : Roles) {
            const QSet<WindowNumber> seats = role == Role::Discipline ? QSet<WindowNumber>{at, DisciplineRoom} : QSet<WindowNumber>{at};
            REQUIRE(appointAlone(m_folder.path(), roleName(role), {role}, seats, Secret));
        }
        Desk::Options options = deskOptions(m_folder.path());
        options.passwordCost = Cheap;
        options.random = std::make_shared<SeededRandom>(5'000 + static_cast<quint32>(at.value()));
        auto opened = Desk::open(options);
        REQUIRE(opened.ok());
        desk = std::move(opened.value());
    }

    void sits(Role role)
    {
        desk->lock();
        std::optional<bool> in;
        QObject here;
        QObject::connect(desk.get(), &Desk::signedIn, &here, [&in] { in = true; });
        QObject::connect(desk.get(), &Desk::signInRefused, &here, [&in](const Refusal &) { in = false; });
        desk->signIn({roleName(role), Secret, {}});
        REQUIRE(until([&in] { return in.has_value(); }, 30'000));
        REQUIRE(*in);
        REQUIRE_FALSE(desk->chooseWindow(m_window));
    }
    const CaseId &caseOf(Role role, int classOf) const { return Classes[classOf].theirs ? m_cases.find({role, classOf})->second : m_anothers.find(classOf)->second; }

    std::unique_ptr<Desk> desk;

private:
    void takesDown()
    {
        const QDir folder(m_folder.path());
        SeededRandom random(3'000 + static_cast<quint32>(m_window.value()));
        const auto enrolled = identityfiles::read(folder);
        REQUIRE(enrolled.has_value());
        auto ledger = DeskLedger::open(identityfiles::storePath(folder), identityfiles::storeKey(folder, random), enrolled->identity, random);
        REQUIRE(ledger.ok());
        REQUIRE(identityfiles::noteStore(folder));
        quint64 seed = 0;
        const auto files = [&](const QString &officer, const Class &of) {
            ++seed;
            const CaseId file(idOf(500'000 + 1'000 * static_cast<quint64>(m_window.value()) + seed));
            Circumstances now = at(of.level == AccessLevel::Sealed ? m_takesAccusations : m_window, 10'000 * static_cast<quint64>(m_window.value()) + seed, file, officer);
            now.officer = officerIdOf(enrolled->identity.centre, officer);
            now.device = enrolled->identity.device;
            FileCase order = filingOf(of);
            order.code = CaseCode::mint(enrolled->identity.division, QDate(2026, 9, 16), enrolled->identity.deviceDigits, static_cast<int>(seed));
            const auto events = decide({}, order, now);
            REQUIRE(events.ok());
            REQUIRE_FALSE(ledger.value()->record(*events, of.level == AccessLevel::Sealed));
            return file;
        };
        for (int i = 0; i < static_cast<int>(std::size(Classes)); ++i) {
            if (!Classes[i].theirs)
                m_anothers.emplace(i, files(Alim, Classes[i]));
            for (const Role role : Roles) {
                if (Classes[i].theirs)
                    m_cases.emplace(std::pair(role, i), files(roleName(role), Classes[i]));
            }
        }
    }

    QTemporaryDir m_folder;
    WindowNumber m_window, m_takesAccusations;
    std::map<int, CaseId> m_anothers;
    std::map<std::pair<Role, int>, CaseId> m_cases;
};

bool lacksRight(const Refusal &refusal)
{
    return refusal.code == RefusalCode::RoleLacks || refusal.code == RefusalCode::MatterRestricted;
}

/**
 * Whether who sits there is let, by the door that a screen uses for the act; nothing where it has none for such a matter. Of an order the right is
 * asked first: these are all orders that the case has no place for, so that nothing is recorded and what stands in the way says which it was.
 */
std::optional<bool> lets(Desk &desk, Act act, const Class &of, const CaseId &file, const std::optional<CaseView> &view)
{
    const auto offered = [&view](const char *order) { return view && view->allowed.contains(QLatin1String(order)); };
    const auto mayGive = [&desk, &file](const Command &order) {
        const auto given = desk.give(file, order);
        return given.ok() || !lacksRight(given.refusal());
    };
    switch (act) {
    case Act::Read: return view && !view->veiled;
    case Act::Register: {
        if (of.level != AccessLevel::Ordinary && !of.theirs)
            return std::nullopt; // who registers it has it
        FileCase order = filingOf(of);
        order.code.reset();
        return desk.fileCase(order).ok();
    }
    case Act::Screen: return offered("screen");
    case Act::Send: return mayGive(RecallTransfer{TransferId(idOf(1)), Reason});
    case Act::Answer: return mayGive(AcceptTransfer{TransferId(idOf(1))});
    case Act::Handle: return mayGive(filled(Step::BackingUnitAnswered));
    case Act::FollowUp: return mayGive(filled(Step::SupervisionAnswered));
    case Act::AddWords: return offered("note");
    case Act::Print: return offered("print");
    case Act::Unmask: return offered("unmask");
    case Act::Oversee: return mayGive(filled(Step::ProposalAnswered));
    case Act::PlanReceptions: return mayGive(PlanReception{aPlan()});
    case Act::BookReception: return offered("book");
    case Act::Analyse: return of.level == AccessLevel::Ordinary ? std::optional(desk.may(Act::Analyse)) : std::nullopt; // figures are of no one matter
    case Act::ReviewReading: return view && desk.mayReviewReading(view->file);
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a desk lets each role do what is on the wall and nothing else, in every window and class of matter", "[desk][rights]")
{
    int cells = 0, open = 0, agreed = 0;
    for (const int window : wallWindows()) {
        SeatedPc pc{WindowNumber(window)};
        for (const Role role : Roles) {
            pc.sits(role);
            for (int i = 0; i < static_cast<int>(std::size(Classes)); ++i) {
                const Class &of = Classes[i];
                const CaseId &file = pc.caseOf(role, i);
                const auto view = pc.desk->caseView(file);
                for (int act = 1; act <= LastAct; ++act) {
                    const auto let = lets(*pc.desk, static_cast<Act>(act), of, file, view);
                    if (!let)
                        continue;
                    const bool may = onTheWall(wallOf(role), static_cast<Act>(act), of, window);
                    INFO(roleName(role).toStdString() << " act " << act << " window " << window << ' ' << of.name);
                    CHECK(*let == may);
                    ++cells;
                    open += *let ? 1 : 0;
                    agreed += *let == may ? 1 : 0;
                }
            }
            // What a button is greyed by before there is a case.
            for (int act = 1; act <= LastAct; ++act) {
                INFO(roleName(role).toStdString() << " act " << act << " window " << window);
                CHECK(pc.desk->may(static_cast<Act>(act)) == onTheWall(wallOf(role), static_cast<Act>(act), Classes[0], window));
                ++cells;
            }
        }
    }
    // The wall but for what no screen asks (nobody registers what another has registered, and figures are of no one matter), and the buttons.
    CHECK(cells == WallCells - 8 * 24 * (2 + 4) + 8 * 24 * LastAct);
    CHECK(cells >= 5'000);
    WARN(cells << " cells at the desk, " << open << " of the cases' open");
    CHECK(agreed + 8 * 24 * LastAct == cells);
}
