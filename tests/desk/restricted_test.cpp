// SPDX-License-Identifier: GPL-3.0-or-later
/** Who reads a restricted matter at a desk: its handlers and the coordinator, on lists, in search and in the case (P-15). */
#include "domain/rights.h"
#include "fakes/cases.h"
#include "fakes/filledsteps.h"
#include "fakes/hall.h"
#include "fakes/officers.h"
#include "fakes/printers.h"

#include <algorithm>

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Alim = QStringLiteral("阿里木");
const QString Fang = QStringLiteral("王芳");
const QString Secret = QStringLiteral("altyn-kun-7788");
const QString Sister = QStringLiteral("帕提古丽");
const QList<WindowNumber> Seats{FrontDesk, PetitionOffice, WindowNumber(3), DisciplineRoom};

bool signsIn(Desk &desk, const QString &name)
{
    std::optional<bool> in;
    QObject here;
    QObject::connect(&desk, &Desk::signedIn, &here, [&] { in = true; });
    QObject::connect(&desk, &Desk::signInRefused, &here, [&](const Refusal &) { in = false; });
    desk.signIn({name, Secret, {}});
    return until([&] { return in.has_value(); }, 30'000) && *in;
}

/** One PC of four windows, no centre, and an officer for each role who may sit at all of them. */
struct Together
{
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;

    Together()
    {
        enrolAlone(folder.path(), 1, Seats);
        const QSet<WindowNumber> all(Seats.begin(), Seats.end());
        REQUIRE(appointAlone(folder.path(), Alim, {Role::WindowOfficer}, all, Secret));
        REQUIRE(appointAlone(folder.path(), Fang, {Role::WindowOfficer}, all, Secret));
        for (const Role role : Roles)
            REQUIRE(appointAlone(folder.path(), roleName(role), {role}, role == Role::Discipline ? QSet<WindowNumber>{DisciplineRoom} : all, Secret));
        Desk::Options options = deskOptions(folder.path());
        options.passwordCost = Cheap;
        desk = std::move(Desk::open(options).value());
    }
    void sits(const QString &name, WindowNumber seat)
    {
        desk->lock();
        REQUIRE(signsIn(*desk, name));
        REQUIRE_FALSE(desk->chooseWindow(seat));
    }
    CaseId files(bool restricted, Category category = Category::Claim)
    {
        FileCase order = aFiling();
        order.code.reset();
        order.category = category;
        order.restricted = restricted;
        order.representatives[0].name.text = Sister;
        order.matter.subject.text = QStringLiteral("家庭纠纷求助");
        const auto filed = desk->fileCase(order);
        REQUIRE(filed.ok());
        return *filed;
    }
};

std::optional<CaseRow> rowIn(const QList<CaseRow> &rows, const CaseId &file)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&file](const CaseRow &row) { return row.id == file; });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

bool named(const CaseView &view)
{
    return view.file.hasParties || view.file.hasMatter || !view.file.parties.isEmpty() || !view.file.matter.subject.text.isEmpty() || !view.queryCode.isEmpty();
}

} // namespace

TEST_CASE("a colleague of the same window sees that there is a restricted case, and reads it once it is taken over", "[restricted]")
{
    Together hall;
    hall.sits(Alim, WindowNumber(3));
    const CaseId file = hall.files(true);
    CHECK_FALSE(hall.desk->caseView(file)->veiled);
    CHECK(named(*hall.desk->caseView(file)));
    CHECK(hall.desk->find(Sister).size() == 1);
    CHECK_FALSE(rowIn(hall.desk->owned(), file)->veiled);

    hall.sits(Fang, WindowNumber(3));
    const auto row = rowIn(hall.desk->owned(), file);
    REQUIRE(row);
    CHECK(row->veiled);
    CHECK(row->name.isEmpty());
    CHECK(row->subject.isEmpty());
    CHECK(hall.desk->find(Sister).isEmpty());
    CHECK(hall.desk->find(QStringLiteral("家庭")).isEmpty());
    CHECK(hall.desk->find(QStringLiteral("1234")).isEmpty());
    CHECK(hall.desk->find(row->code).size() == 1);
    CHECK(hall.desk->openCasesOf({aParty().document.number}, {aParty().phone.text}).isEmpty());
    CHECK(hall.desk->caseRow(file)->name.isEmpty());
    const auto view = hall.desk->caseView(file);
    REQUIRE(view);
    CHECK(view->veiled);
    CHECK_FALSE(named(*view));
    for (const TimelineEntry &entry : view->timeline)
        CHECK((stratumOf(kindOf(entry.event.body)) == Stratum::Routing));
    CHECK(view->allowed.contains(QStringLiteral("taken_over")));
    CHECK(view->allowed.contains(QStringLiteral("note")));
    for (const char *closed : {"unmask", "print", "correct", "screen", "transfer", "close", "book"})
        CHECK_FALSE(view->allowed.contains(QLatin1String(closed)));
    const auto refused = hall.desk->give(file, ScreenCase{LawfulPath::PetitionOpinion, {}});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.refusal().code == RefusalCode::MatterRestricted);

    REQUIRE(hall.desk->give(file, filled(Step::TakenOver)).ok());
    CHECK_FALSE(hall.desk->caseView(file)->veiled);
    CHECK(named(*hall.desk->caseView(file)));
    CHECK(hall.desk->find(Sister).size() == 1);
    CHECK_FALSE(rowIn(hall.desk->owned(), file)->veiled);
    CHECK(hall.desk->give(file, ScreenCase{LawfulPath::PetitionOpinion, {}}).ok());
    // The first handler goes on, and sees who reads beside them.
    hall.sits(Alim, WindowNumber(3));
    const auto again = hall.desk->caseView(file);
    REQUIRE(again);
    CHECK_FALSE(again->veiled);
    REQUIRE(lastOf(again->file, Step::TakenOver));
    CHECK_FALSE(lastOf(again->file, Step::TakenOver)->words.value(Item::Reason).isEmpty());
}

TEST_CASE("another window of the same PC veils the list at once, and the handler's own shows it again", "[restricted]")
{
    Together hall;
    hall.sits(Alim, WindowNumber(3));
    const CaseId file = hall.files(true);
    CHECK(hall.desk->find(Sister).size() == 1);
    REQUIRE_FALSE(hall.desk->chooseWindow(DisciplineRoom));
    CHECK(hall.desk->find(Sister).isEmpty());
    CHECK(hall.desk->caseView(file)->veiled);
    REQUIRE_FALSE(hall.desk->chooseWindow(WindowNumber(3)));
    CHECK(hall.desk->find(Sister).size() == 1);
}

TEST_CASE("the types of the shipped list restrict at a desk, and so does a correction", "[restricted]")
{
    Together hall;
    hall.sits(Alim, WindowNumber(3));
    FileCase order = aFiling();
    order.code.reset();
    order.matter.matterType = QStringLiteral("family.violence");
    const CaseId family = hall.desk->fileCase(order).value();
    CHECK(hall.desk->caseView(family)->file.restricted);
    const CaseId plain = hall.files(false);
    REQUIRE(hall.desk->give(plain, CorrectField{Field::MatterType, 0, QStringLiteral("medical"), QStringLiteral("来访人补充说明")}).ok());
    hall.sits(Fang, WindowNumber(3));
    for (const CaseId &file : {family, plain}) {
        CHECK(hall.desk->caseView(file)->veiled);
        CHECK(rowIn(hall.desk->owned(), file)->veiled);
    }
}

TEST_CASE("desk and table agree: who reads, and who adds words, in every class, by every role and at every window of the PC", "[restricted][rights]")
{
    Together hall;
    int cells = 0;
    for (const WindowNumber seat : Seats) {
        hall.sits(Alim, seat);
        // All windows are called to it: what stands in the way is the right alone.
        const CaseId claim = hall.files(false);
        const CaseId secret = hall.files(true);
        const CaseId accusation = hall.files(false, Category::Accusation);
        for (const Role role : Roles) {
            const QList<WindowNumber> seats = role == Role::Discipline ? QList<WindowNumber>{DisciplineRoom} : QList<WindowNumber>{seat};
            for (const WindowNumber at : seats) {
                hall.sits(roleName(role), at);
                const Appointment appointment{{}, {role}, {at}};
                const auto agrees = [&](const CaseId &file, AccessLevel level, bool theirs, const char *what) {
                    INFO(roleName(role).toStdString() << " at " << at.value() << ' ' << what);
                    const auto view = hall.desk->caseView(file);
                    const bool reads = !rightRefusal(&appointment, Act::Read, level, theirs, at);
                    CHECK((view && !view->veiled) == reads);
                    if (view)
                        CHECK(named(*view) == reads);
                    // A restricted one is told of to every role that reads cases; an accusation to nobody else.
                    const bool readsCases = !rightRefusal(&appointment, Act::Read, AccessLevel::Ordinary, false, at);
                    CHECK(view.has_value() == (level == AccessLevel::Restricted ? readsCases : reads));
                    ++cells;
                    if (view && at == seat) {
                        CHECK(view->allowed.contains(QStringLiteral("note")) == !rightRefusal(&appointment, Act::AddWords, level, theirs, at));
                        CHECK(view->allowed.contains(QStringLiteral("print")) == !rightRefusal(&appointment, Act::Print, level, theirs, at));
                        CHECK(view->allowed.contains(QStringLiteral("screen")) == !rightRefusal(&appointment, Act::Screen, level, theirs, at));
                        cells += 3;
                    }
                };
                agrees(claim, AccessLevel::Ordinary, false, "ordinary");
                agrees(secret, AccessLevel::Restricted, false, "restricted, another's");
                agrees(accusation, AccessLevel::Sealed, false, "accusation, another's");
                if (!hall.desk->may(Act::Register))
                    continue;
                agrees(hall.files(true), AccessLevel::Restricted, true, "restricted, handled");
                agrees(hall.files(false, Category::Accusation), AccessLevel::Sealed, true, "accusation, received");
            }
        }
    }
    CHECK(cells > 200);
    WARN(cells << " cells at the desk");
}

TEST_CASE("while the hall is being set up a restricted matter is its author's and the coordinator's all the same", "[restricted]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path(), 1, {FrontDesk, WindowNumber(3)});
    const auto desk = openedAlone(folder.path());
    REQUIRE(desk);
    REQUIRE_FALSE(desk->chooseWindow(WindowNumber(3)));
    FileCase order = aFiling();
    order.code.reset();
    order.restricted = true;
    const CaseId file = desk->fileCase(order).value();
    CHECK_FALSE(desk->caseView(file)->veiled);
    desk->lock();
    REQUIRE_FALSE(desk->signIn(Fang));
    CHECK(desk->caseView(file)->veiled);
    CHECK(desk->find(order.representatives[0].name.text).isEmpty());
    REQUIRE_FALSE(desk->chooseWindow(FrontDesk));
    CHECK_FALSE(desk->caseView(file)->veiled);
}
