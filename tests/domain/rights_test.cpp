// SPDX-License-Identifier: GPL-3.0-or-later
/** Who may do what, held to the wall. */
#include "domain/password.h"
#include "domain/rights.h"
#include "fakes/cases.h"
#include "fakes/filledsteps.h"
#include "fakes/printers.h"
#include "fakes/rightswall.h"

using namespace hall;
using namespace hall::fakes;

namespace {

OfficerId idOfName(const QString &name)
{
    return officerIdOf(CentreId(idOf(7)), name);
}

Event appointing(const QString &name, const QSet<Role> &roles, const QSet<WindowNumber> &windows, const QDateTime &when = QDateTime(QDate(2026, 9, 1), QTime(2, 0), Qt::UTC))
{
    return {EventId(idOf(77)), fileOf(idOfName(name)), DeviceId(idOf(5)), idOfName(QString::fromLatin1(CentreOfficer)), QString::fromLatin1(CentreOfficer), FrontDesk, when,
            OfficerAppointed{name, roles, windows}};
}

Officer officerAs(const QSet<Role> &roles, const QSet<WindowNumber> &windows, const QString &name = QStringLiteral("阿里木"))
{
    return *evolve({}, appointing(name, roles, windows)).officer;
}

/** The circumstances of an officer in a hall that has them. */
Circumstances as(const Officer *officer, WindowNumber window, quint64 seed, const CaseId &file = CaseId(idOf(1)))
{
    Circumstances now = at(window, seed, file);
    now.byRole = true;
    now.appointed = officer;
    return now;
}

RefusalCode refusedWith(const Result<Events> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.refusal().code;
}

} // namespace

TEST_CASE("each role does what is on the wall and nothing else, in every window and class of matter (REG 30, 38-40)", "[rights]")
{
    int cells = 0;
    int open = 0;
    for (const OnTheWall &row : Wall) {
        for (int act = 1; act <= LastAct; ++act) {
            for (const int window : wallWindows()) {
                const Appointment appointment{{}, {row.role}, {WindowNumber(window)}};
                for (const Class &of : Classes) {
                    INFO(roleName(row.role).toStdString() << " act " << act << " window " << window << ' ' << of.name);
                    const bool may = !rightRefusal(&appointment, static_cast<Act>(act), of.level, of.theirs, WindowNumber(window));
                    CHECK(may == onTheWall(row, static_cast<Act>(act), of, window));
                    ++cells;
                    open += may ? 1 : 0;
                }
            }
        }
    }
    CHECK(cells == WallCells);
    CHECK(cells >= 5'000);
    WARN(cells << " cells, " << open << " open");
}

TEST_CASE("who has several roles may do what any of them may", "[rights]")
{
    const Officer both = officerAs({Role::Supervisor, Role::WindowOfficer}, {PetitionOffice});
    for (int act = 1; act <= LastAct; ++act) {
        const Act asked = static_cast<Act>(act);
        const Right most = std::max(rightOf(Role::Supervisor, asked, AccessLevel::Ordinary, PetitionOffice), rightOf(Role::WindowOfficer, asked, AccessLevel::Ordinary, PetitionOffice));
        CHECK((rightOf(both.latest().roles, asked, AccessLevel::Ordinary, PetitionOffice) == most));
    }
}

TEST_CASE("every step of the procedure is some role's", "[rights]")
{
    for (const StepRule &rule : stepRules()) {
        if (rule.seat == Seat::Centre)
            continue; // asked of no officer, and of no desk
        INFO(rule.name);
        Event event = appointing(QStringLiteral("x"), {}, {});
        event.body = StepTaken{rule.step, {}};
        bool somebody = false;
        for (const Role role : Roles)
            somebody = somebody || rightOf(role, actOf(event), AccessLevel::Ordinary, FrontDesk) == Right::Yes;
        CHECK(somebody);
    }
}

TEST_CASE("an order is refused to who is no officer, has left, sits elsewhere, or has not the role for it", "[rights]")
{
    const Officer clerk = officerAs({Role::Receptionist}, {FrontDesk});
    const auto filing = decide({}, aFiling(), as(&clerk, FrontDesk, 1));
    REQUIRE(filing.ok());
    CHECK((refusedWith(decide({}, aFiling(), as(nullptr, FrontDesk, 1))) == RefusalCode::OfficerUnknown));
    CHECK((refusedWith(decide({}, aFiling(), as(&clerk, WindowNumber(3), 1))) == RefusalCode::SeatNotOfOfficer));
    const Officer left = officerAs({}, {});
    CHECK((refusedWith(decide({}, aFiling(), as(&left, FrontDesk, 1))) == RefusalCode::OfficerLeft));
    const Officer keeper = officerAs({Role::SystemAdministrator}, {FrontDesk});
    CHECK((refusedWith(decide({}, aFiling(), as(&keeper, FrontDesk, 1))) == RefusalCode::RoleLacks));

    const CaseFile file = screened(after({}, *filing));
    CHECK((refusedWith(decide(file, filled(Step::MatterAccepted), as(&clerk, FrontDesk, 3))) == RefusalCode::RoleLacks));
    const Officer handler = officerAs({Role::WindowOfficer}, {FrontDesk});
    CHECK(decide(file, filled(Step::MatterAccepted), as(&handler, FrontDesk, 3)).ok());
}

TEST_CASE("the buttons are those of the role: what decide() would refuse is not offered", "[rights]")
{
    const CaseFile file = screened(filed());
    const Officer clerk = officerAs({Role::Receptionist}, {FrontDesk});
    const Officer handler = officerAs({Role::WindowOfficer}, {FrontDesk});
    const Officer keeper = officerAs({Role::Auditor}, {FrontDesk});
    const QSet<QString> offered = allowedOrders(file, as(&clerk, FrontDesk, 9));
    CHECK(offered.contains(QStringLiteral("transfer")));
    CHECK(offered.contains(QStringLiteral("unmask")));
    CHECK_FALSE(offered.contains(QStringLiteral("matter_accepted")));
    CHECK_FALSE(offered.contains(QStringLiteral("close")));
    CHECK(allowedOrders(file, as(&handler, FrontDesk, 9)).contains(QStringLiteral("matter_accepted")));
    CHECK(allowedOrders(file, as(&handler, FrontDesk, 9)).contains(QStringLiteral("close")));
    CHECK(allowedOrders(file, as(&keeper, FrontDesk, 9)).isEmpty());
    CHECK(allowedOrders(file, as(nullptr, FrontDesk, 9)).isEmpty());
}

TEST_CASE("REG 30: a colleague at the same window cannot act on an accusation that somebody else received", "[rights]")
{
    FileCase accusation = aFiling();
    accusation.category = Category::Accusation;
    const Officer receiver = officerAs({Role::Receptionist}, {FrontDesk});
    const CaseFile file = after({}, decide({}, accusation, as(&receiver, FrontDesk, 1)).value());
    Circumstances own = as(&receiver, FrontDesk, 2);
    CHECK(decide(file, AddNote{QStringLiteral("材料两页")}, own).ok());
    const Officer colleague = officerAs({Role::Coordinator}, {FrontDesk}, QStringLiteral("王芳"));
    Circumstances other = as(&colleague, FrontDesk, 2);
    other.officer = idOfName(QStringLiteral("王芳"));
    CHECK((refusedWith(decide(file, AddNote{QStringLiteral("材料两页")}, other)) == RefusalCode::RoleLacks));
    CHECK(allowedOrders(file, other).isEmpty());
}

TEST_CASE("what an officer was at any time can be told", "[rights]")
{
    const QDateTime first(QDate(2026, 9, 1), QTime(2, 0), Qt::UTC);
    CaseFile file = evolve({}, appointing(QStringLiteral("阿里木"), {Role::Receptionist}, {FrontDesk}, first));
    file = evolve(file, appointing(QStringLiteral("阿里木"), {Role::WindowOfficer}, {WindowNumber(3)}, first.addDays(10)));
    file = evolve(file, appointing(QStringLiteral("阿里木"), {}, {}, first.addDays(20)));
    const Officer &officer = *file.officer;
    CHECK(officer.at(first.addDays(-400))->roles == QSet<Role>{Role::Receptionist}); // by a clock that is a year behind
    CHECK_FALSE(officer.at({})->serves());
    CHECK(officer.at(first)->roles == QSet<Role>{Role::Receptionist});
    CHECK(officer.at(first.addDays(10))->windows == QSet<WindowNumber>{WindowNumber(3)});
    CHECK_FALSE(officer.at(first.addDays(30))->serves());
    // A clock of the centre's that was set back changes no order.
    file = evolve(file, appointing(QStringLiteral("阿里木"), {Role::Auditor}, {FrontDesk}, first));
    CHECK(file.officer->latest().roles == QSet<Role>{Role::Auditor});
    CHECK(file.officer->at(first.addDays(19))->windows == QSet<WindowNumber>{WindowNumber(3)});
}

TEST_CASE("three administrators are three people, and none of them is anything else", "[rights]")
{
    const QSet<WindowNumber> seat{FrontDesk};
    for (const Role keeper : {Role::SystemAdministrator, Role::SecurityAdministrator, Role::Auditor}) {
        CHECK_FALSE(appointmentRefusal({QStringLiteral("赵"), {keeper}, seat}));
        for (const Role other : Roles) {
            if (other != keeper)
                CHECK(appointmentRefusal({QStringLiteral("赵"), {keeper, other}, seat}));
        }
    }
    CHECK_FALSE(appointmentRefusal({QStringLiteral("赵"), {Role::Receptionist, Role::Coordinator}, seat}));
    CHECK(appointmentRefusal({QStringLiteral("赵"), {Role::Receptionist}, {}}));
    CHECK(appointmentRefusal({QStringLiteral("赵"), {Role::Discipline}, seat})->code == RefusalCode::WindowUnknown);
    CHECK(appointmentRefusal({QString(), {Role::Receptionist}, seat}));
    CHECK(appointmentRefusal({QString::fromLatin1(CentreOfficer), {Role::Receptionist}, seat}));
    CHECK_FALSE(appointmentRefusal({QStringLiteral("赵"), {}, {}})); // who leaves
}

TEST_CASE("an officer's file is theirs alone: no case begins in it, and no other name", "[rights]")
{
    const CaseFile file = evolve({}, appointing(QStringLiteral("阿里木"), {Role::Receptionist}, {FrontDesk}));
    REQUIRE(file.known());
    CHECK_FALSE(file.open());
    CHECK(audienceOf(file).size() == 99);
    Event filing = decide({}, aFiling(), at(FrontDesk, 1)).value().first();
    filing.file = file.id;
    CHECK(misfit(file, filing));
    CHECK(evolve(file, filing).state == CaseState::Unknown);
    Event other = appointing(QStringLiteral("王芳"), {Role::Receptionist}, {FrontDesk});
    other.file = file.id;
    CHECK(misfit(file, other));
    other.file = CaseId(idOf(1));
    CHECK(misfit({}, other)); // an id that could be a case's
    CHECK(misfit(filed(), appointing(QStringLiteral("阿里木"), {}, {})));
}

TEST_CASE("passwords are long, and nobody asks for signs in them; PINs are no row of digits", "[rights][password]")
{
    const QString name = QStringLiteral("阿里木");
    CHECK_FALSE(passwordRefusal(QStringLiteral("koktogay-2026"), name));
    CHECK_FALSE(passwordRefusal(QStringLiteral("我家的羊都在山上吃草"), name));
    for (const char *weak : {"", "short", "aaaaaaaaaaaaaaa", "123456789"})
        CHECK(passwordRefusal(QString::fromUtf8(weak), name));
    CHECK(passwordRefusal(QStringLiteral("阿里木江吐尔逊江艾合买提"), QStringLiteral("阿里木江吐尔逊江艾合买提")));
    CHECK(passwordRefusal(QString(201, u'x') + u'y', name));
    CHECK_FALSE(pinRefusal(QStringLiteral("402917")));
    for (const char *weak : {"111111", "123456", "654321", "40291", "4029170", "40291x", ""})
        CHECK(pinRefusal(QString::fromLatin1(weak)));
    CHECK(pauseAfter(0) == 0);
    CHECK(pauseAfter(2) == 0);
    CHECK(pauseAfter(3) == 5);
    CHECK(pauseAfter(4) == 10);
    CHECK(pauseAfter(50) == 900);
}
