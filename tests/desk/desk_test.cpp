// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/desks.h"
#include "fakes/filledsteps.h"
#include "fakes/hall.h"
#include "fakes/printers.h"
#include "fakes/tamper.h"
#include "sync/transport.h"

#include <QtCore/QFileInfo>

using namespace hall;
using namespace hall::fakes;

namespace {

struct Alone
{
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;

    explicit Alone(QList<WindowNumber> windows = {FrontDesk})
    {
        enrolAlone(folder.path(), 1, std::move(windows));
        reopen();
    }
    void reopen(const QString &officer = QStringLiteral("阿里木"))
    {
        desk.reset();
        desk = openedAlone(folder.path(), officer);
        REQUIRE(desk);
    }
};

/** Timers that a test takes one by one; what repeats without end ends here with a failed check. */
struct StepTimers final : Timers
{
    void after(int milliseconds, std::function<void()> call) override
    {
        if (milliseconds == 0)
            atOnce.append(std::move(call));
    }
    int run(int most)
    {
        int done = 0;
        for (; done < most && !atOnce.isEmpty(); ++done)
            atOnce.takeFirst()();
        return done;
    }
    QList<std::function<void()>> atOnce;
};

FileCase typed()
{
    FileCase order = aFiling();
    order.code.reset();
    return order;
}

} // namespace

TEST_CASE("a desk without a network registers, finds, sends on and corrects", "[desk]")
{
    Alone alone;
    const auto file = alone.desk->fileCase(typed());
    REQUIRE(file.ok());
    const auto view = alone.desk->caseView(*file);
    REQUIRE(view);
    CHECK(view->file.code->text().startsWith(QStringLiteral("654002-20260916-02-")));
    CHECK(view->queryCode.size() == 9);
    CHECK(view->due.legal == QDate(2026, 10, 8));
    CHECK(view->due.provisional); // Xinjiang's own notice for 2026 is not known
    CHECK(view->unsent);
    CHECK(alone.desk->status().unsent == 3);
    CHECK(alone.desk->find(QStringLiteral("张三")).size() == 1);
    CHECK(alone.desk->owned().size() == 1);
    CHECK(alone.desk->openCasesOf({QStringLiteral("11010519491231002X")}, {}).size() == 1);

    REQUIRE(alone.desk->give(*file, TransferCase{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于劳动争议")}).ok());
    CHECK(alone.desk->sent().size() == 1);
    REQUIRE(alone.desk->give(*file, CorrectField{Field::Name, 0, QStringLiteral("张珊"), QStringLiteral("录入错误")}).ok());
    CHECK(alone.desk->find(QStringLiteral("张珊")).size() == 1);
    CHECK(alone.desk->caseView(*file)->timeline.size() == 6);
}

TEST_CASE("all of it is there after the program was started again", "[desk]")
{
    Alone alone;
    const CaseId file = alone.desk->fileCase(typed()).value();
    const QString code = alone.desk->caseView(file)->file.code->text();
    const QString queryCode = alone.desk->caseView(file)->queryCode;
    alone.reopen();
    CHECK(alone.desk->find(code).size() == 1);
    CHECK(alone.desk->caseView(file)->queryCode == queryCode);
    CHECK(alone.desk->status().unsent == 3);
    // The daily number goes on where it stopped.
    const CaseId next = alone.desk->fileCase(typed()).value();
    CHECK(alone.desk->caseView(next)->file.code->text() != code);
}

TEST_CASE("a refused order records nothing and says why", "[desk]")
{
    Alone alone;
    FileCase order = typed();
    order.matter.facts = {};
    const auto refused = alone.desk->fileCase(order);
    REQUIRE_FALSE(refused.ok());
    CHECK((refused.refusal().code == RefusalCode::FieldMissing));
    CHECK(alone.desk->status().unsent == 0);
    CHECK(alone.desk->owned().isEmpty());
}

TEST_CASE("a locked desk shows no case and takes no order, and keeps everything", "[desk]")
{
    Alone alone;
    const CaseId file = alone.desk->fileCase(typed()).value();
    alone.desk->lock();
    CHECK(alone.desk->find(QStringLiteral("张三")).isEmpty());
    CHECK_FALSE(alone.desk->caseView(file));
    CHECK((alone.desk->give(file, AddNote{QStringLiteral("说明")}).refusal().code == RefusalCode::NotSignedIn));
    CHECK(alone.desk->status().unsent == 3);
    CHECK_FALSE(alone.desk->signIn(QStringLiteral("别人")));
    CHECK(alone.desk->caseView(file));
}

TEST_CASE("REG 30: an accusation opens for its author, and for nobody else at the same PC", "[desk][accusation]")
{
    Alone alone;
    FileCase order = typed();
    order.category = Category::Accusation;
    const CaseId file = alone.desk->fileCase(order).value();
    CHECK(alone.desk->caseView(file));
    CHECK(alone.desk->find(QStringLiteral("张三")).isEmpty());
    alone.reopen(QStringLiteral("别人"));
    CHECK_FALSE(alone.desk->caseView(file));
    CHECK((alone.desk->give(file, AddNote{QStringLiteral("看一看")}).refusal().code == RefusalCode::NotTheAuthor));
    alone.reopen();
    CHECK(alone.desk->caseView(file));
}

TEST_CASE("a recovery copy survives a crash and lies sealed on the disk", "[desk]")
{
    Alone alone;
    REQUIRE(alone.desk->keepRecoveryCopy({QStringLiteral("register"), {{QStringLiteral("name"), QStringLiteral("王秘密")}}}));
    alone.reopen();
    CHECK(alone.desk->recoveryCopy(QStringLiteral("register")).value(QStringLiteral("name")).toString() == QStringLiteral("王秘密"));
    for (const char *name : {"desk.db", "desk.db-wal"}) {
        QFile file(alone.folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly))
            CHECK_FALSE(file.readAll().contains(QStringLiteral("王秘密").toUtf8()));
    }
    REQUIRE(alone.desk->keepRecoveryCopy({QStringLiteral("register"), {}}));
    CHECK(alone.desk->recoveryCopy(QStringLiteral("register")).isEmpty());
}

TEST_CASE("a form saved is never offered again, and an older offer stays", "[desk]")
{
    Alone alone;
    const RecoveryCopy typing{QStringLiteral("register"), {{QStringLiteral("name"), QStringLiteral("张三")}}};
    REQUIRE(alone.desk->keepRecoveryCopy(typing));
    REQUIRE(alone.desk->fileCase(typed(), RecoveryCopy{QStringLiteral("register"), {}}).ok());
    CHECK(alone.desk->recoveryCopy(QStringLiteral("register")).isEmpty());

    REQUIRE(alone.desk->keepRecoveryCopy(typing));
    REQUIRE(alone.desk->fileCase(typed(), RecoveryCopy{QStringLiteral("register"), {{QStringLiteral("name"), QStringLiteral("更早的人")}}}).ok());
    CHECK(alone.desk->recoveryCopy(QStringLiteral("register")).value(QStringLiteral("name")).toString() == QStringLiteral("更早的人"));

    REQUIRE(alone.desk->keepRecoveryCopy(typing));
    FileCase refused = typed();
    refused.representatives.clear();
    REQUIRE_FALSE(alone.desk->fileCase(refused, RecoveryCopy{QStringLiteral("register"), {}}).ok());
    CHECK(alone.desk->recoveryCopy(QStringLiteral("register")) == typing.fields);
}

TEST_CASE("the copy of an order's form goes in the commit of the order, stays when it is refused, and is nobody else's", "[desk]")
{
    const QString form = QStringLiteral("own/1");
    const RecoveryCopy typing{form, {{QStringLiteral("noteText"), QStringLiteral("他说还有一张欠条")}}};
    const RecoveryCopy other{QStringLiteral("own/2"), {{QStringLiteral("noteText"), QStringLiteral("另一个")}}};
    const RecoveryCopy nothing{form, {}};
    Alone alone({CoordinatorSeat});
    const CaseId file = alone.desk->fileCase(typed()).value();
    REQUIRE(alone.desk->keepRecoveryCopy(typing));
    REQUIRE(alone.desk->keepRecoveryCopy(other));
    REQUIRE(alone.desk->keepRecoveryCopy({QStringLiteral("register"), other.fields}));
    CHECK(alone.desk->recoveryCopies(QStringLiteral("own/")).size() == 2);
    REQUIRE_FALSE(alone.desk->give(file, AddNote{}, nothing).ok());
    CHECK(alone.desk->recoveryCopies(QStringLiteral("own/")).size() == 2);
    alone.reopen(QStringLiteral("别人"));
    CHECK(alone.desk->recoveryCopies({}).isEmpty());
    alone.reopen();
    REQUIRE(alone.desk->give(file, AddNote{QStringLiteral("他说还有一张欠条")}, nothing).ok());
    QList<RecoveryCopy> left = alone.desk->recoveryCopies(QStringLiteral("own/"));
    REQUIRE(left.size() == 1);
    CHECK(left.first().form == other.form);
    CHECK(left.first().fields == other.fields);
    ReceptionPlan plan;
    plan.day = legalDate(alone.desk->now()).addDays(1);
    plan.from = QTime(10, 0);
    plan.to = QTime(12, 0);
    plan.leader = QStringLiteral("王建国");
    plan.post = QStringLiteral("副县长");
    plan.place = QStringLiteral("一楼接待室");
    REQUIRE(alone.desk->planReception(plan, RecoveryCopy{other.form, {}}).ok());
    CHECK(alone.desk->recoveryCopies(QStringLiteral("own/")).isEmpty());
    REQUIRE(alone.desk->keepRecoveryCopy(typing));
    const ReceptionRow row = alone.desk->receptions(plan.day).first();
    REQUIRE(alone.desk->bookReception({row.id, plan, 0}, file, nothing).ok());
    CHECK(alone.desk->recoveryCopies(QStringLiteral("own/")).isEmpty());
    CHECK_FALSE(alone.desk->recoveryCopy(QStringLiteral("register")).isEmpty());
    alone.desk->lock();
    CHECK(alone.desk->recoveryCopies({}).isEmpty());
}

TEST_CASE("a desk serves only the windows it was enrolled for", "[desk]")
{
    Alone alone({FrontDesk, WindowNumber(3)});
    CHECK_FALSE(alone.desk->chooseWindow(WindowNumber(3)));
    CHECK(alone.desk->status().window == WindowNumber(3));
    const auto refusal = alone.desk->chooseWindow(WindowNumber(4));
    REQUIRE(refusal);
    CHECK((refusal->code == RefusalCode::WindowNotOfThisDevice));
}

TEST_CASE("a store whose key is gone is refused and never made anew", "[desk]")
{
    Alone alone;
    REQUIRE(alone.desk->fileCase(typed()).ok());
    alone.desk.reset();
    const qint64 size = QFileInfo(alone.folder.filePath(QStringLiteral("desk.db"))).size();
    REQUIRE(QFile::remove(alone.folder.filePath(QStringLiteral("store.key"))));
    const auto opened = Desk::open(deskOptions(alone.folder.path()));
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.refusal().facts[QStringLiteral("reason")] == QStringLiteral("no_key"));
    CHECK(QFileInfo(alone.folder.filePath(QStringLiteral("desk.db"))).size() == size);
    CHECK_FALSE(QFile::exists(alone.folder.filePath(QStringLiteral("store.key"))));
}

TEST_CASE("the desk's files are its user's alone", "[desk]")
{
    Alone alone;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *name : {"identity.json", "store.key", "desk.db"})
        CHECK_FALSE((QFile::permissions(alone.folder.filePath(QString::fromLatin1(name))) & others));
    CHECK_FALSE((QFile::permissions(alone.folder.path()) & others));
}

TEST_CASE("nobody signs in under the name in which the centre acts", "[desk]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    const auto desk = openedAlone(folder.path(), QString());
    REQUIRE(desk);
    REQUIRE(desk->signIn(QStringLiteral(" centre ")).has_value());
    CHECK(desk->signIn(QStringLiteral("centre"))->code == RefusalCode::FieldNotReadable);
    CHECK_FALSE(desk->signIn(QStringLiteral("阿里木")));
}

TEST_CASE("a desk that was never enrolled takes no order and says so", "[desk]")
{
    QTemporaryDir folder;
    const auto desk = Desk::open(deskOptions(folder.path()));
    REQUIRE(desk.ok());
    CHECK_FALSE(desk.value()->isEnrolled());
    CHECK((desk.value()->status().link == DeskStatus::Link::NotEnrolled));
    CHECK((desk.value()->fileCase(typed()).refusal().code == RefusalCode::NotSignedIn));
}

TEST_CASE("a desk that stays open over midnight shows the lights of the new day", "[desk]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    auto clock = std::make_shared<FakeClock>();
    Desk::Options options = deskOptions(folder.path());
    options.clock = clock;
    auto opened = Desk::open(options);
    REQUIRE(opened.ok());
    Desk &desk = *opened.value();
    REQUIRE_FALSE(desk.signIn(QStringLiteral("阿里木")));
    REQUIRE(desk.fileCase(typed()).ok());
    REQUIRE(desk.owned().size() == 1);
    CHECK((desk.owned().first().light == Light::Green));
    CHECK(desk.needingAttention(static_cast<int>(Attention::Suggested)).isEmpty());
    clock->now = clock->now.addDays(30);
    REQUIRE(until([&] { return desk.owned().first().light == Light::Red; }, 10'000));
    CHECK(desk.needingAttention(static_cast<int>(Attention::Suggested)).size() == 1); // no written answer in time
}

TEST_CASE("a store that fails while the lists are being filled is not asked again and again without a pause, and they are filled when it is back", "[desk]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    constexpr int Cases = 250; // more than the first slices
    {
        const auto desk = openedAlone(folder.path(), QStringLiteral("阿里木"));
        for (int i = 0; i < Cases; ++i)
            REQUIRE(desk->fileCase(typed()).ok());
    }
    auto timers = std::make_shared<StepTimers>();
    Desk::Options options = deskOptions(folder.path());
    options.timers = timers;
    auto opened = Desk::open(options);
    REQUIRE(opened.ok());
    Desk &desk = *opened.value();
    REQUIRE_FALSE(desk.signIn(QStringLiteral("阿里木")));
    REQUIRE(desk.owned().size() < Cases);
    const QString store = identityfiles::storePath(QDir(folder.path()));
    REQUIRE(QFile::rename(store, store + QStringLiteral(".away")));
    theStore().close(); // as a disk that is gone
    REQUIRE_FALSE(desk.fileCase(typed()).ok());
    CHECK(timers->run(1'000) < 10);
    REQUIRE(QFile::rename(store + QStringLiteral(".away"), store));
    REQUIRE_FALSE(desk.noteExport().has_value()); // what asks the store first opens it again
    timers->run(1'000);
    CHECK(desk.owned().size() == Cases);
}

TEST_CASE("P-21: a note of somebody's conduct at a visit is read for a year, and by nobody afterwards", "[desk][incident]")
{
    QTemporaryDir folder;
    enrolAlone(folder.path());
    auto clock = std::make_shared<FakeClock>();
    Desk::Options options = deskOptions(folder.path());
    options.clock = clock;
    auto opened = Desk::open(options);
    REQUIRE(opened.ok());
    Desk &desk = *opened.value();
    REQUIRE_FALSE(desk.signIn(QStringLiteral("阿里木")));
    const CaseId file = desk.fileCase(typed()).value();
    const qsizetype before = desk.caseView(file)->timeline.size();
    TakeStep note = filled(Step::IncidentNoted);
    note.facts.ticks = {Tick::Dissuaded};
    note.facts.on = legalDate(clock->now);
    REQUIRE(desk.give(file, note).ok());
    clock->now = clock->now.addYears(1);
    CHECK(desk.caseView(file)->timeline.size() > before);
    CHECK_FALSE(desk.caseView(file)->file.steps.last().words.isEmpty());
    clock->now = clock->now.addDays(1);
    CHECK(desk.caseView(file)->timeline.size() == before);
    CHECK(desk.caseView(file)->file.steps.last().words.isEmpty());
}
