// SPDX-License-Identifier: GPL-3.0-or-later
/** REG 30, P-07: who sees what of an accusation at one PC. */
#include "desk/signin.h"

#include "fakes/cases.h"
#include "fakes/desks.h"
#include "fakes/filledsteps.h"
#include "fakes/officers.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QString Receiver = QStringLiteral("阿里木");

struct Pc
{
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;

    explicit Pc(QList<WindowNumber> windows)
    {
        enrolAlone(folder.path(), 1, std::move(windows));
        sits(Receiver, FrontDesk);
    }
    void sits(const QString &officer, WindowNumber at)
    {
        desk.reset();
        Desk::Options options = deskOptions(folder.path());
        options.random = std::make_shared<SeededRandom>(++m_seed); // no id comes twice
        auto opened = Desk::open(options);
        REQUIRE(opened.ok());
        desk = std::move(opened.value());
        REQUIRE_FALSE(desk->signIn(officer));
        if (desk->windowsOfThisDevice().contains(at))
            REQUIRE_FALSE(desk->chooseWindow(at));
    }
    Result<CaseId> files(const char *unit)
    {
        FileCase order = aFiling();
        order.code.reset();
        order.category = Category::Accusation;
        order.respondentUnit = QString::fromUtf8(unit);
        return desk->fileCase(order);
    }

private:
    quint32 m_seed = 40;
};

} // namespace

TEST_CASE("P-07: another officer at the PC where an accusation lies sees that a sealed matter is there, and not even its number", "[desk][accusation]")
{
    Pc pc({FrontDesk, DisciplineRoom});
    const CaseId file = pc.files("县教育局").value();
    REQUIRE(pc.desk->owned().size() == 1);
    const QString code = pc.desk->owned().first().code;
    CHECK_FALSE(code.isEmpty());
    CHECK(pc.desk->caseRow(file)->code == code);
    pc.sits(QStringLiteral("别人"), FrontDesk);
    REQUIRE(pc.desk->owned().size() == 1);
    const CaseRow row = pc.desk->owned().first();
    CHECK(row.sealed);
    CHECK(row.code.isEmpty());
    CHECK(row.subject.isEmpty());
    CHECK(row.name.isEmpty());
    CHECK(pc.desk->caseRow(file)->code.isEmpty());
    CHECK_FALSE(pc.desk->caseView(file));
    CHECK(pc.desk->find(code).isEmpty());
    CHECK(pc.desk->needingAttention(~0).isEmpty());
    // The discipline room reads it; its receiver at another seat does not lose it.
    pc.sits(QStringLiteral("赵纪检"), DisciplineRoom);
    CHECK(pc.desk->caseRow(file)->code == code);
    CHECK(pc.desk->caseView(file));
}

TEST_CASE("P-07: a colleague's lists tell neither when a sealed matter came, how far it is, what is due nor where it went", "[desk][accusation]")
{
    Pc pc({FrontDesk, DisciplineRoom});
    FileCase claim = aFiling();
    claim.code.reset();
    const CaseId older = pc.files("县教育局").value();
    const CaseId ordinary = pc.desk->fileCase(claim).value();
    const CaseId file = pc.files("县水利局").value();
    REQUIRE(pc.desk->give(file, TransferCase{DisciplineRoom, TransferReason::Competent, QStringLiteral("属于检举控告"), TransferMode::Move, {}}).ok());
    const auto told = [&](const CaseId &of) { return pc.desk->caseRow(of).value(); };
    CHECK(told(file).registered.isValid());
    CHECK(told(file).pendingTo == DisciplineRoom);
    CHECK(pc.desk->sent().size() == 1);
    pc.sits(QStringLiteral("别人"), FrontDesk);
    const QList<CaseRow> owned = pc.desk->owned();
    REQUIRE(owned.size() == 3);
    CHECK(owned.first().id == ordinary); // not among the others by their day
    CHECK(owned.first().registered.isValid());
    for (const CaseId &sealed : {older, file}) {
        const CaseRow row = told(sealed);
        CHECK(row.sealed);
        CHECK(row.untold);
        CHECK(row.code.isEmpty());
        CHECK_FALSE(row.registered.isValid());
        CHECK_FALSE(row.changed.isValid());
        CHECK_FALSE(row.due.isValid());
        CHECK_FALSE(row.clock);
        CHECK((row.light == Light::Green));
        CHECK((row.state == CaseState::Unknown));
        CHECK((row.phase == Phase::Registered));
        CHECK(row.pendingTo.isNull());
        CHECK(row.pendingTransfer.isNull());
        CHECK(row.firstWindow.isNull());
        CHECK(row.owner.isNull());
        CHECK(row.author.isNull());
        CHECK(row.authorDevice.isNull());
        CHECK(row.attention == 0);
        CHECK_FALSE(row.unsent);
        CHECK_FALSE(row.goesUpward);
    }
    CHECK(pc.desk->sent().isEmpty()); // to stand there tells that it was sent on
    pc.sits(QStringLiteral("赵纪检"), DisciplineRoom);
    CHECK(told(file).registered.isValid());
    CHECK(pc.desk->waiting().size() == 1);
}

TEST_CASE("P-07: a sealed matter that waits for a window is no arrival to who may not read it, and stands in the one list before and after", "[desk][accusation]")
{
    QTemporaryDir folder;
    const QString colleague = QStringLiteral("别人");
    const QString own = QStringLiteral("altyn-kun-7788");
    enrolAlone(folder.path(), 1, {FrontDesk, DisciplineRoom});
    REQUIRE(appointAlone(folder.path(), Receiver, {Role::Receptionist}, {FrontDesk}, own));
    REQUIRE(appointAlone(folder.path(), colleague, {Role::WindowOfficer}, {DisciplineRoom}, own));
    Desk::Options options = deskOptions(folder.path());
    options.passwordCost = Cheap;
    const auto desk = std::move(Desk::open(options).value());
    REQUIRE_FALSE(signsIn(*desk, Receiver, own));
    FileCase order = aFiling();
    order.code.reset();
    order.category = Category::Accusation;
    order.respondentUnit = QStringLiteral("县教育局");
    const CaseId file = desk->fileCase(order).value();
    REQUIRE(desk->give(file, TransferCase{DisciplineRoom, TransferReason::Competent, QStringLiteral("属于检举控告"), TransferMode::Move, {}}).ok());
    desk->lock();
    REQUIRE_FALSE(signsIn(*desk, colleague, own));
    REQUIRE((desk->status().window == DisciplineRoom));
    CHECK(desk->waiting().isEmpty());
    REQUIRE(desk->owned().size() == 1);
    CHECK(desk->owned().first().id == file);
    CHECK(desk->owned().first().untold);
}

TEST_CASE("REG 30: where the discipline organ is the accused its officer reads nothing of it, though it lay on the same PC", "[desk][accusation]")
{
    Pc pc({FrontDesk, DisciplineRoom});
    const CaseId file = pc.files("伊宁县纪委监委").value();
    CHECK((pc.desk->give(file, TransferCase{DisciplineRoom, TransferReason::Competent, QStringLiteral("属于检举控告"), TransferMode::Move, {}}).refusal().code == RefusalCode::ToAccusedUnit));
    CHECK(pc.desk->caseView(file)->allowed.contains(QStringLiteral("sent_upward")));
    pc.sits(QStringLiteral("赵纪检"), DisciplineRoom);
    CHECK_FALSE(pc.desk->caseView(file));
    CHECK(pc.desk->caseRow(file)->code.isEmpty());
    CHECK((pc.desk->give(file, AddNote{QStringLiteral("看一看")}).refusal().code == RefusalCode::NotTheAuthor));
    pc.sits(Receiver, FrontDesk);
    REQUIRE(pc.desk->give(file, filled(Step::SentUpward)).ok());
    REQUIRE(pc.desk->give(file, CloseCase{Outcome::SentUpward, QStringLiteral("已移送上级")}).ok());
    CHECK((pc.desk->caseView(file)->file.state == CaseState::Closed));
}

TEST_CASE("REG 30: at the window of the accused an accusation is refused, and nothing of it is stored", "[desk][accusation]")
{
    Pc pc({WindowNumber(8)});
    const auto refused = pc.files("城关派出所");
    REQUIRE_FALSE(refused.ok());
    CHECK((refused.refusal().code == RefusalCode::AtAccusedUnit));
    CHECK(pc.desk->owned().isEmpty());
    CHECK(pc.desk->status().unsent == 0);
    CHECK(pc.files("县教育局").ok());
}
