// SPDX-License-Identifier: GPL-3.0-or-later
/** Officers at their desks: with the centre, without it, several on one PC, and none who is not one. */
#include "desk/signin.h"
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/officers.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Alim = QStringLiteral("阿里木");
const QString Fang = QStringLiteral("王芳");
const QString Own = QStringLiteral("koktogay-2026");

/** A desk no server answers, in a hall with two officers who have signed in on it. */
struct Alone
{
    QTemporaryDir folder;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<Desk> desk;

    Alone()
    {
        enrolAlone(folder.path(), 1, {FrontDesk, WindowNumber(3)});
        REQUIRE(appointAlone(folder.path(), Alim, {Role::Receptionist}, {FrontDesk}, Own));
        REQUIRE(appointAlone(folder.path(), Fang, {Role::WindowOfficer}, {WindowNumber(3)}, QStringLiteral("altyn-kun-7788")));
        open();
    }
    void open()
    {
        desk.reset();
        Desk::Options options = deskOptions(folder.path());
        options.clock = clock;
        options.passwordCost = Cheap;
        desk = std::move(Desk::open(options).value());
    }
    void waits(int seconds) { clock->now = clock->now.addSecs(seconds); }
};

FileCase typed()
{
    FileCase order = aFiling();
    order.code.reset();
    return order;
}

} // namespace

TEST_CASE("in a hall with officers a name opens nothing, and a password does, without the centre", "[officers]")
{
    Alone alone;
    CHECK(alone.desk->needsPassword());
    CHECK_FALSE(alone.desk->status().settingUp);
    CHECK((refusedWith(alone.desk->signIn(Alim)) == RefusalCode::PasswordNeeded));
    CHECK((refusedWith(signsIn(*alone.desk, Alim, QString())) == RefusalCode::PasswordNeeded));
    CHECK((refusedWith(signsIn(*alone.desk, Alim, QStringLiteral("wrong-wrong"))) == RefusalCode::PasswordWrong));
    CHECK((refusedWith(signsIn(*alone.desk, QStringLiteral("没有这个人"), Own)) == RefusalCode::CentreNeeded));
    CHECK(alone.desk->status().locked);
    CHECK_FALSE(signsIn(*alone.desk, Alim, Own));
    CHECK_FALSE(alone.desk->status().locked);
    CHECK(alone.desk->status().officer == Alim);
    CHECK(alone.desk->status().window == FrontDesk);
    CHECK(alone.desk->fileCase(typed()).ok());
}

TEST_CASE("each officer sits at their own windows and does what their role is for", "[officers][rights]")
{
    Alone alone;
    REQUIRE_FALSE(signsIn(*alone.desk, Alim, Own));
    CHECK((refusedWith(alone.desk->chooseWindow(WindowNumber(3))) == RefusalCode::SeatNotOfOfficer));
    const CaseId file = alone.desk->fileCase(typed()).value();
    CHECK(alone.desk->may(Act::Register));
    CHECK_FALSE(alone.desk->may(Act::Handle));
    CHECK_FALSE(alone.desk->caseView(file)->allowed.contains(QStringLiteral("matter_accepted")));
    REQUIRE(alone.desk->give(file, ScreenCase{LawfulPath::PetitionOpinion, {}}).ok());
    const auto closed = alone.desk->give(file, CloseCase{Outcome::Withdrawn, QStringLiteral("来访人自愿撤回")});
    REQUIRE_FALSE(closed.ok());
    CHECK(closed.refusal().code == RefusalCode::RoleLacks);

    alone.desk->lock();
    REQUIRE_FALSE(signsIn(*alone.desk, Fang, QStringLiteral("altyn-kun-7788")));
    CHECK(alone.desk->status().window == WindowNumber(3));
    CHECK(alone.desk->may(Act::Handle));
}

TEST_CASE("several officers on one PC: each event carries who made it, and nobody sees what another typed", "[officers]")
{
    Alone alone;
    REQUIRE_FALSE(signsIn(*alone.desk, Alim, Own));
    const CaseId first = alone.desk->fileCase(typed()).value();
    REQUIRE(alone.desk->keepRecoveryCopy({QStringLiteral("register"), {{QStringLiteral("subject"), QStringLiteral("半张表")}}}));
    alone.desk->lock();
    REQUIRE_FALSE(signsIn(*alone.desk, Fang, QStringLiteral("altyn-kun-7788")));
    CHECK(alone.desk->recoveryCopy(QStringLiteral("register")).isEmpty());
    const CaseId second = alone.desk->fileCase(typed()).value();
    CHECK(alone.desk->status().unsent == 6 + 2); // and the two appointments of this fake hall
    CHECK(alone.desk->caseView(first)->timeline.first().event.officerName == Alim);
    CHECK(alone.desk->caseView(second)->timeline.first().event.officerName == Fang);
    alone.desk->lock();
    REQUIRE_FALSE(signsIn(*alone.desk, Alim, Own));
    CHECK(alone.desk->recoveryCopy(QStringLiteral("register")).value(QStringLiteral("subject")).toString() == QStringLiteral("半张表"));
}

TEST_CASE("an administrator reads no case, and a colleague no accusation; at window 23 the discipline officer alone does", "[officers][rights]")
{
    const QString pass = QStringLiteral("altyn-kun-7788");
    QTemporaryDir folder;
    enrolAlone(folder.path(), 1, {DisciplineRoom});
    REQUIRE(appointAlone(folder.path(), Alim, {Role::WindowOfficer}, {DisciplineRoom}, pass));
    REQUIRE(appointAlone(folder.path(), Fang, {Role::WindowOfficer}, {DisciplineRoom}, pass));
    REQUIRE(appointAlone(folder.path(), QStringLiteral("赵强"), {Role::SystemAdministrator}, {DisciplineRoom}, pass));
    REQUIRE(appointAlone(folder.path(), QStringLiteral("古丽"), {Role::Discipline}, {DisciplineRoom}, pass));
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    const auto opened = Desk::open(options);
    Desk &desk = *opened.value();
    REQUIRE_FALSE(signsIn(desk, Alim, pass));
    FileCase order = typed();
    const CaseId claim = desk.fileCase(order).value();
    order.category = Category::Accusation;
    const CaseId accusation = desk.fileCase(order).value();
    CHECK(desk.caseView(accusation));
    desk.lock();
    REQUIRE_FALSE(signsIn(desk, Fang, pass));
    CHECK(desk.caseView(claim));
    CHECK_FALSE(desk.caseView(accusation));
    desk.lock();
    REQUIRE_FALSE(signsIn(desk, QStringLiteral("古丽"), pass));
    CHECK(desk.caseView(accusation));
    desk.lock();
    REQUIRE_FALSE(signsIn(desk, QStringLiteral("赵强"), pass));
    CHECK_FALSE(desk.caseView(claim));
    CHECK_FALSE(desk.caseView(accusation));
    CHECK(desk.owned().isEmpty());
    CHECK(desk.find(QStringLiteral("张")).isEmpty());
    CHECK(desk.troubledActs().isEmpty());
    CHECK_FALSE(desk.may(Act::Read));
}

TEST_CASE("without the centre a desk opens for seven days, and for nobody after", "[officers]")
{
    Alone alone;
    alone.waits(7 * 24 * 3600 - 60);
    CHECK_FALSE(signsIn(*alone.desk, Alim, Own));
    alone.desk->lock();
    alone.waits(120);
    CHECK((refusedWith(signsIn(*alone.desk, Alim, Own)) == RefusalCode::CentreNeeded));
    alone.clock->now = FakeClock().now.addDays(-30); // and setting the clock back helps nobody
    CHECK((refusedWith(signsIn(*alone.desk, Alim, Own)) == RefusalCode::CentreNeeded));
}

TEST_CASE("who guesses at a desk waits longer each time, also after a restart", "[officers]")
{
    Alone alone;
    for (int guess = 0; guess < 3; ++guess)
        CHECK((refusedWith(signsIn(*alone.desk, Alim, QStringLiteral("guess-%1-guess").arg(guess))) == RefusalCode::PasswordWrong));
    auto refusal = signsIn(*alone.desk, Alim, Own);
    CHECK((refusedWith(refusal) == RefusalCode::GuessedTooOften));
    CHECK(refusal->facts.value(QStringLiteral("seconds")).toInt() == 5);
    alone.open();
    CHECK((refusedWith(signsIn(*alone.desk, Alim, Own)) == RefusalCode::GuessedTooOften));
    CHECK_FALSE(signsIn(*alone.desk, Fang, QStringLiteral("altyn-kun-7788"))); // a colleague is not held up
    alone.desk->lock();
    alone.waits(5);
    CHECK_FALSE(signsIn(*alone.desk, Alim, Own));
}

TEST_CASE("a PIN opens what its owner locked, three tries long, until the program ends", "[officers]")
{
    Alone alone;
    REQUIRE_FALSE(signsIn(*alone.desk, Alim, Own));
    CHECK((refusedWith(alone.desk->setPin(QStringLiteral("123456"))) == RefusalCode::PasswordWeak));
    REQUIRE_FALSE(alone.desk->setPin(QStringLiteral("402917")));
    CHECK_FALSE(alone.desk->pinOpens()); // nothing is locked
    alone.desk->lock();
    CHECK(alone.desk->pinOpens());
    CHECK((refusedWith(alone.desk->unlock(QStringLiteral("402918"))) == RefusalCode::PasswordWrong));
    CHECK_FALSE(alone.desk->unlock(QStringLiteral("402917")));
    CHECK_FALSE(alone.desk->status().locked);
    CHECK(alone.desk->status().officer == Alim);
    alone.desk->lock();
    for (int guess = 0; guess < PinTries; ++guess)
        CHECK(alone.desk->unlock(QStringLiteral("00291%1").arg(guess)));
    CHECK_FALSE(alone.desk->pinOpens());
    CHECK((refusedWith(alone.desk->unlock(QStringLiteral("402917"))) == RefusalCode::PasswordNeeded));
    REQUIRE_FALSE(signsIn(*alone.desk, Alim, Own)); // by password the PIN is good again
    alone.desk->lock();
    CHECK_FALSE(alone.desk->unlock(QStringLiteral("402917")));
    alone.desk->lock();
    REQUIRE_FALSE(signsIn(*alone.desk, Fang, QStringLiteral("altyn-kun-7788")));
    alone.desk->lock();
    CHECK_FALSE(alone.desk->pinOpens()); // hers is none, and his opens nothing of hers
    alone.open();
    CHECK_FALSE(alone.desk->pinOpens());
    REQUIRE_FALSE(signsIn(*alone.desk, Alim, Own));
    REQUIRE_FALSE(alone.desk->setPin(QString()));
    alone.desk->lock();
    CHECK_FALSE(alone.desk->pinOpens());
}

TEST_CASE("neither password nor PIN lies in any file of the desk", "[officers]")
{
    Alone alone;
    REQUIRE_FALSE(signsIn(*alone.desk, Alim, Own));
    REQUIRE_FALSE(alone.desk->setPin(QStringLiteral("402917")));
    alone.desk.reset();
    QDirIterator files(alone.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains(Own.toUtf8()));
        CHECK_FALSE(bytes.contains("402917"));
        ++looked;
    }
    CHECK(looked > 3);
}

TEST_CASE("from the first sign-in over a day without the centre to a dismissal: with a real server", "[officers]")
{
    CuttableLine line;
    CentreProcess centre(line);
    REQUIRE(centre.running());
    Counter counter;
    REQUIRE(counter.join(centre.enrolLine(QStringLiteral("1"))));
    Desk &desk = *counter.desk;
    CHECK(desk.status().settingUp);
    REQUIRE(counter.sit(QStringLiteral("谁都可以"))); // while the hall is being set up
    REQUIRE(counter.online());

    const QString once = QString::fromUtf8(centre.order({QStringLiteral("officer-add"), QStringLiteral("--name"), Alim, QStringLiteral("--role"), QStringLiteral("receptionist"),
                                                         QStringLiteral("--window"), QStringLiteral("1")}));
    REQUIRE(once.size() == 14);
    REQUIRE(until([&] { return desk.needsPassword(); }));
    CHECK_FALSE(desk.status().locked); // who sits here by a name goes on until the desk is locked
    CHECK(desk.fileCase(typed()).ok());
    CHECK(counter.sentAll());
    CHECK(desk.status().troubled == 0);
    desk.lock();
    CHECK((refusedWith(desk.signIn(QStringLiteral("谁都可以"))) == RefusalCode::PasswordNeeded));
    CHECK((refusedWith(signsIn(desk, Alim, once)) == RefusalCode::PasswordOnce));
    CHECK_FALSE(signsIn(desk, Alim, once, Own));
    CHECK(desk.fileCase(typed()).ok());
    CHECK(counter.sentAll());
    CHECK(desk.status().troubled == 0);
    CHECK(QString::fromUtf8(centre.order({QStringLiteral("officers")})).contains(QStringLiteral("password own")));

    desk.lock();
    line.cut();
    REQUIRE(until([&] { return counter.link() == DeskStatus::Link::Offline; }));
    CHECK((refusedWith(signsIn(desk, Alim, QStringLiteral("wrong-wrong"))) == RefusalCode::PasswordWrong));
    CHECK_FALSE(signsIn(desk, Alim, Own));
    CHECK(desk.fileCase(typed()).ok());

    // Dismissed meanwhile: at plug-in the desk locks, and what was made since lies with the centre for a person to look at.
    REQUIRE_FALSE(centre.order({QStringLiteral("officer-dismiss"), QStringLiteral("--name"), Alim}).isEmpty());
    line.heal();
    REQUIRE(until([&] { return desk.status().locked; }, 40'000));
    CHECK(counter.sentAll());
    CHECK(desk.status().troubled == 3);
    CHECK((refusedWith(signsIn(desk, Alim, Own)) == RefusalCode::OfficerLeft));
}

TEST_CASE("a password changed at one desk opens no other by the old one, once that has heard", "[officers]")
{
    CuttableLine line;
    CentreProcess centre(line);
    Counter one;
    Counter two;
    REQUIRE(one.join(centre.enrolLine(QStringLiteral("1"))));
    REQUIRE(two.join(centre.enrolLine(QStringLiteral("1"))));
    const QString once = QString::fromUtf8(centre.order({QStringLiteral("officer-add"), QStringLiteral("--name"), Alim, QStringLiteral("--role"), QStringLiteral("receptionist"),
                                                         QStringLiteral("--window"), QStringLiteral("1")}));
    REQUIRE(until([&] { return one.desk->needsPassword() && two.desk->needsPassword(); }));
    REQUIRE_FALSE(signsIn(*one.desk, Alim, once, Own));
    REQUIRE_FALSE(signsIn(*two.desk, Alim, Own));
    two.desk->lock();
    REQUIRE_FALSE(signsIn(*one.desk, Alim, Own, QStringLiteral("another-2027")));
    // At the other the old one still opens for the moment it takes to ask.
    (void)signsIn(*two.desk, Alim, Own);
    CHECK(until([&] { return two.desk->status().locked; }));
    CHECK((refusedWith(signsIn(*two.desk, Alim, Own)) == RefusalCode::PasswordWrong));
    CHECK_FALSE(signsIn(*two.desk, Alim, QStringLiteral("another-2027")));
}
