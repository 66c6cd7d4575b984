// SPDX-License-Identifier: GPL-3.0-or-later
/** 带案下沉: one case goes to the village on a laptop, is worked on without a network, and comes back. */
#include "fakes/cases.h"
#include "fakes/filledsteps.h"
#include "fakes/hall.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Laptop(91);

FileCase typed(const QString &subject)
{
    FileCase order = aFiling();
    order.code.reset();
    order.track = Track::Dispute;
    order.matter.subject.text = subject;
    return order;
}

TakeStep journey()
{
    TakeStep order = filled(Step::TakenToVillage);
    order.facts.window = Laptop;
    return order;
}

/** The mediators' window and a laptop, joined to one centre. */
struct Journey
{
    CuttableLine line;
    CentreProcess centre{line};
    Counter window;
    Counter laptop;

    Journey()
    {
        REQUIRE(centre.running());
        REQUIRE(window.join(centre.enrolLine(QStringLiteral("5"))));
        REQUIRE(laptop.join(centre.enrolLine(QStringLiteral("91"))));
        REQUIRE(window.sit(QStringLiteral("王芳")));
        REQUIRE(laptop.sit(QStringLiteral("王芳")));
        REQUIRE(window.online());
        REQUIRE(laptop.online());
    }
    bool offline() const { return window.link() == DeskStatus::Link::Offline && laptop.link() == DeskStatus::Link::Offline; }
};

} // namespace

TEST_CASE("one case goes to the village, is mediated there without a network, comes back, and leaves nothing on the laptop", "[desk][village]")
{
    Journey hall;
    Desk &window = *hall.window.desk;
    Desk &laptop = *hall.laptop.desk;
    const CaseId other = window.fileCase(typed(QStringLiteral("别人的事"))).value();
    const CaseId file = window.fileCase(typed(QStringLiteral("草场边界"))).value();
    REQUIRE(window.give(file, ScreenCase{LawfulPath::Mediation, {}}).ok());
    REQUIRE(window.give(file, journey()).ok());
    REQUIRE(until([&] { return !hall.laptop.arrived.isEmpty(); })); // it says so before anybody drives off
    CHECK(hall.laptop.arrived.first().id == file);
    CHECK(laptop.owned().size() == 1);
    CHECK_FALSE(laptop.caseView(other)); // one case, and not the window's
    CHECK(laptop.find(QStringLiteral("别人的事")).isEmpty());
    const auto seen = laptop.caseView(file);
    REQUIRE(seen);
    CHECK(seen->file.matter.subject.text == QStringLiteral("草场边界"));
    CHECK(seen->queryCode == window.caseView(file)->queryCode);
    CHECK_FALSE(seen->allowed.contains(QStringLiteral("transfer")));

    hall.line.cut();
    REQUIRE(until([&] { return hall.offline(); }));
    REQUIRE(laptop.give(file, filled(Step::MediationOpened)).ok());
    REQUIRE(laptop.give(file, filled(Step::MediationHeld)).ok());
    REQUIRE(laptop.give(file, filled(Step::AgreementReached)).ok());
    REQUIRE(laptop.give(file, RecordPrint{PaperForm::F22Agreement, QStringLiteral("zh_CN"), QStringLiteral("printer")}).ok());
    const auto brought = laptop.give(file, filled(Step::BroughtBack));
    INFO((brought ? std::string() : codeName(brought.refusal().code).toStdString()));
    REQUIRE(brought.ok());
    REQUIRE(window.give(file, AddNote{QStringLiteral("来访人家属来电询问")}).ok());
    CHECK(laptop.status().unsent > 0);
    CHECK(laptop.caseView(file)); // what it has not handed in is not taken from it

    hall.line.heal();
    REQUIRE(hall.laptop.sentAll());
    REQUIRE(hall.window.sentAll());
    REQUIRE(until([&] { return !laptop.caseView(file); }));
    CHECK(laptop.owned().isEmpty());
    CHECK(laptop.find(QStringLiteral("草场边界")).isEmpty());
    CHECK(laptop.status().troubled == 0);
    CHECK(window.status().troubled == 0);
    REQUIRE(until([&] { return window.caseView(file)->file.carriedBy.isNull(); }));
    const auto back = window.caseView(file);
    CHECK((back->file.state == CaseState::Agreed));
    CHECK(back->file.copies.value(PaperForm::F22Agreement) == 1);
    CHECK(back->file.owner == WindowNumber(5));
    QList<Step> steps;
    for (const StepRecord &record : back->file.steps)
        steps << record.step;
    CHECK((steps == QList<Step>{Step::TakenToVillage, Step::MediationOpened, Step::MediationHeld, Step::AgreementReached, Step::BroughtBack}));
    for (const StepRecord &record : back->file.steps)
        CHECK_FALSE(record.words.isEmpty());
    CHECK_FALSE(hall.centre.order({QStringLiteral("verify")}).isEmpty());

    // The next journey is announced anew, and once, however often somebody signs in.
    REQUIRE(window.give(file, journey()).ok());
    CHECK(until([&] { return hall.laptop.arrived.size() == 2; }));
    laptop.lock();
    REQUIRE(hall.laptop.sit(QStringLiteral("王芳")));
    REQUIRE(laptop.give(file, AddNote{QStringLiteral("已到村委会")}).ok());
    REQUIRE(hall.laptop.sentAll());
    REQUIRE(window.give(file, AddNote{QStringLiteral("收到")}).ok());
    REQUIRE(until([&] { return laptop.caseView(file)->timeline.size() == window.caseView(file)->timeline.size() && hall.window.desk->status().unsent == 0; }));
    CHECK(hall.laptop.arrived.size() == 2);
}

TEST_CASE("a laptop is enrolled as a laptop alone: no window's feed goes to the village with it", "[desk][village]")
{
    Journey hall;
    CHECK(hall.centre.enrolLine(QStringLiteral("5,91")).isEmpty());
    CHECK_FALSE(hall.centre.enrolLine(QStringLiteral("92")).isEmpty());
}

TEST_CASE("a journey that the window ended while the laptop was away: what was done there is refused with its reason, and nothing of it is lost", "[desk][village]")
{
    Journey hall;
    const CaseId file = hall.window.desk->fileCase(typed(QStringLiteral("草场边界"))).value();
    REQUIRE(hall.window.desk->give(file, ScreenCase{LawfulPath::Mediation, {}}).ok());
    REQUIRE(hall.window.desk->give(file, journey()).ok());
    REQUIRE(until([&] { return !hall.laptop.arrived.isEmpty(); }));
    hall.line.cut();
    REQUIRE(until([&] { return hall.offline(); }));
    REQUIRE(hall.laptop.desk->give(file, filled(Step::MediationOpened)).ok());
    REQUIRE(hall.window.desk->give(file, filled(Step::BroughtBack)).ok());
    hall.laptop.desk.reset(); // still on the road
    hall.line.heal();
    REQUIRE(hall.window.sentAll());
    hall.laptop.open();
    REQUIRE(hall.laptop.sit(QStringLiteral("王芳")));
    REQUIRE(hall.laptop.sentAll());
    REQUIRE(until([&] { return !hall.laptop.desk->troubledActs().isEmpty(); }));
    CHECK(hall.laptop.desk->troubledActs().first().code == codeName(RefusalCode::NotWithLaptop));
    const auto seen = hall.window.desk->caseView(file);
    REQUIRE(seen);
    CHECK((seen->file.state == CaseState::Screened));
    CHECK(seen->file.carriedBy.isNull());
    // It stands in the case at the window all the same, for whoever records it there.
    REQUIRE(until([&] {
        const auto view = hall.window.desk->caseView(file);
        return std::any_of(view->timeline.begin(), view->timeline.end(), [](const TimelineEntry &entry) { return entry.contested; });
    }));
}

TEST_CASE("a laptop that is lost with a case is called off from the window: the case is gone from it at its next word with the centre", "[desk][village]")
{
    Journey hall;
    const CaseId file = hall.window.desk->fileCase(typed(QStringLiteral("草场边界"))).value();
    REQUIRE(hall.window.desk->give(file, journey()).ok());
    REQUIRE(until([&] { return !hall.laptop.arrived.isEmpty(); }));
    REQUIRE(hall.window.desk->give(file, filled(Step::BroughtBack)).ok());
    CHECK(until([&] { return !hall.laptop.desk->caseView(file); }));
    CHECK(hall.laptop.desk->owned().isEmpty());
}

TEST_CASE("what is registered in the village goes to a window of the hall, and from the laptop", "[desk][village]")
{
    Journey hall;
    hall.line.cut();
    REQUIRE(until([&] { return hall.offline(); }));
    FileCase order = typed(QStringLiteral("水渠"));
    order.channel = Channel::Outreach;
    const CaseId file = hall.laptop.desk->fileCase(order).value();
    REQUIRE(hall.laptop.desk->give(file, TransferCase{WindowNumber(5), TransferReason::Competent, QStringLiteral("由调解窗口办理")}).ok());
    hall.line.heal();
    REQUIRE(until([&] { return hall.window.desk->waiting().size() == 1; }));
    const auto seen = hall.window.desk->caseView(file);
    CHECK(seen->file.matter.subject.text == QStringLiteral("水渠"));
    REQUIRE(hall.window.desk->give(file, AcceptTransfer{seen->file.pending->id}).ok());
    CHECK(until([&] { return !hall.laptop.desk->caseView(file); }));
    CHECK(hall.laptop.desk->status().troubled == 0);
}
