// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/cases.h"
#include "fakes/hall.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);

FileCase typed(const QString &name = QStringLiteral("张三"))
{
    FileCase order = aFiling();
    order.code.reset();
    order.representatives[0].name.text = name;
    return order;
}

TransferCase toLabour()
{
    return {Labour, TransferReason::Competent, QStringLiteral("属于劳动争议")};
}

/** A front desk and the labour window, joined to one centre. */
struct TwoDesks
{
    CuttableLine line;
    CentreProcess centre{line};
    Counter front;
    Counter labour;

    TwoDesks()
    {
        REQUIRE(centre.running());
        INFO(front.failure.toStdString());
        REQUIRE(front.join(centre.enrolLine(QStringLiteral("1"))));
        REQUIRE(labour.join(centre.enrolLine(QStringLiteral("3"))));
        REQUIRE(front.sit(QStringLiteral("阿里木")));
        REQUIRE(labour.sit(QStringLiteral("李娜")));
        REQUIRE(front.online());
        REQUIRE(labour.online());
    }
};

} // namespace

TEST_CASE("a case registered at one counter is sent to another, seen there and accepted", "[desk][hall]")
{
    TwoDesks hall;
    const CaseId file = hall.front.desk->fileCase(typed()).value();
    REQUIRE(hall.front.desk->give(file, toLabour()).ok());
    REQUIRE(until([&] { return !hall.labour.arrived.isEmpty(); }));
    CHECK(hall.labour.arrived.first().id == file);
    CHECK(hall.labour.arrived.first().name == QStringLiteral("张三"));
    const auto seen = hall.labour.desk->caseView(file);
    REQUIRE(seen);
    CHECK(seen->queryCode == hall.front.desk->caseView(file)->queryCode);
    REQUIRE(hall.labour.desk->give(file, AcceptTransfer{seen->file.pending->id}).ok());
    REQUIRE(until([&] { return hall.front.desk->caseView(file)->file.owner == Labour; }));
    CHECK(hall.labour.desk->owned().size() == 1);
    CHECK(hall.front.desk->owned().isEmpty());
    REQUIRE(hall.front.sentAll());
    REQUIRE(hall.labour.sentAll());
    CHECK(hall.front.desk->caseView(file)->timeline.size() == hall.labour.desk->caseView(file)->timeline.size());
    CHECK(hall.labour.arrived.size() == 1);
}

TEST_CASE("with the cable cut both desks go on, and once it is healed nothing is lost and nothing doubled", "[desk][hall]")
{
    TwoDesks hall;
    hall.line.cut();
    REQUIRE(until([&] { return hall.front.link() == DeskStatus::Link::Offline && hall.labour.link() == DeskStatus::Link::Offline; }));
    QSet<CaseId> files;
    for (int i = 0; i < 20; ++i) {
        const CaseId file = hall.front.desk->fileCase(typed(QStringLiteral("来访人%1").arg(i))).value();
        REQUIRE(hall.front.desk->give(file, toLabour()).ok());
        files.insert(file);
    }
    CHECK(hall.front.desk->status().unsent == 20 * 5);
    CHECK(hall.labour.desk->waiting().isEmpty());
    hall.line.heal();
    REQUIRE(hall.front.sentAll());
    REQUIRE(until([&] { return hall.labour.desk->waiting().size() == 20; }));
    for (const CaseRow &row : hall.labour.desk->waiting())
        CHECK(files.contains(row.id));
    CHECK(hall.labour.arrived.size() == 20);
    CHECK(hall.front.desk->status().troubled == 0);
    CHECK_FALSE(hall.centre.order({QStringLiteral("verify")}).isEmpty());
}

TEST_CASE("a centre that is killed in the middle changes only what the status says", "[desk][hall]")
{
    TwoDesks hall;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 10; ++i) {
            const CaseId file = hall.front.desk->fileCase(typed()).value();
            REQUIRE(hall.front.desk->give(file, toLabour()).ok());
        }
        until([] { return false; }, 15 * round); // somewhere in the push
        hall.centre.kill();
        CHECK(hall.front.desk->fileCase(typed(QStringLiteral("王小明"))).ok());
        REQUIRE(until([&] { return hall.front.link() != DeskStatus::Link::Online && hall.labour.link() != DeskStatus::Link::Online; }));
        REQUIRE(hall.centre.start());
        REQUIRE(hall.front.sentAll());
        REQUIRE(hall.labour.online());
    }
    REQUIRE(until([&] { return hall.labour.desk->waiting().size() == 30; }));
    CHECK(hall.labour.arrived.size() == 30);
    CHECK(hall.front.desk->find(QStringLiteral("王小明")).size() == 3);
    CHECK(hall.front.desk->status().troubled == 0);
    CHECK_FALSE(hall.centre.order({QStringLiteral("verify")}).isEmpty());
}

TEST_CASE("a centre that dies under a long poll is offline, and no refused certificate", "[desk][hall]")
{
    TwoDesks hall;
    until([] { return false; }, 2'500);
    QSet<DeskStatus::Link> seen;
    const auto note = QObject::connect(hall.front.desk.get(), &Desk::statusChanged, hall.front.desk.get(), [&] { seen.insert(hall.front.link()); });
    hall.centre.kill();
    REQUIRE(until([&] { return seen.contains(DeskStatus::Link::Offline); }));
    REQUIRE(hall.centre.start());
    CHECK(hall.front.online(5'000)); // and not only when a long poll ends
    CHECK_FALSE(seen.contains(DeskStatus::Link::CertificateRefused));
    QObject::disconnect(note);
}

TEST_CASE("a revoked desk says so, locks itself, shows no case and keeps its work", "[desk][hall]")
{
    TwoDesks hall;
    const CaseId before = hall.front.desk->fileCase(typed()).value();
    REQUIRE(hall.front.sentAll());
    // As `devices` and the case code print them: with a leading zero.
    const QString digits = hall.front.desk->caseView(before)->file.code->text().section(QLatin1Char('-'), 2, 2);
    REQUIRE_FALSE(hall.centre.order({QStringLiteral("revoke"), digits}).isEmpty());
    const CaseId after = hall.front.desk->fileCase(typed()).value();
    REQUIRE(until([&] { return hall.front.link() == DeskStatus::Link::CertificateRefused; }));
    CHECK(hall.front.desk->status().unsent == 3);
    CHECK((hall.front.desk->status().shutOut == DeskStatus::ShutOut::Locked));
    CHECK(hall.front.desk->status().locked);
    CHECK_FALSE(hall.front.desk->caseView(after));
    CHECK(hall.front.desk->find(QStringLiteral("张三")).isEmpty());
    CHECK((hall.labour.link() == DeskStatus::Link::Online));
}

TEST_CASE("a desk that has nothing to send and waits in its long poll hears at once that it was revoked", "[desk][hall]")
{
    TwoDesks hall;
    until([] { return false; }, 2'500); // both are in a poll of 25 seconds now
    REQUIRE_FALSE(hall.centre.order({QStringLiteral("revoke"), QStringLiteral("01")}).isEmpty());
    QElapsedTimer waited;
    waited.start();
    REQUIRE(until([&] { return hall.front.link() == DeskStatus::Link::CertificateRefused; }, 15'000));
    CHECK(waited.elapsed() < 10'000); // and not after the 25 seconds
    CHECK(hall.front.desk->status().linkReason == QStringLiteral("device_revoked"));
    CHECK((hall.labour.link() == DeskStatus::Link::Online));
}

TEST_CASE("two windows that both answered offline: the second answer is contested and its author is told", "[desk][hall]")
{
    TwoDesks hall;
    const CaseId file = hall.front.desk->fileCase(typed()).value();
    REQUIRE(hall.front.desk->give(file, toLabour()).ok());
    REQUIRE(until([&] { return hall.labour.desk->waiting().size() == 1; }));
    REQUIRE(hall.front.sentAll());
    hall.line.cut();
    REQUIRE(until([&] { return hall.front.link() == DeskStatus::Link::Offline && hall.labour.link() == DeskStatus::Link::Offline; }));
    const TransferId transfer = hall.labour.desk->caseView(file)->file.pending->id;
    REQUIRE(hall.labour.desk->give(file, AcceptTransfer{transfer}).ok());
    REQUIRE(hall.front.desk->give(file, RecallTransfer{transfer, QStringLiteral("来访人改变了主意")}).ok());
    hall.line.heal();
    REQUIRE(hall.front.sentAll());
    REQUIRE(hall.labour.sentAll());
    const auto told = [](const Counter &counter) { return counter.desk->status().troubled > 0; };
    REQUIRE(until([&] { return told(hall.front) || told(hall.labour); }));
    // Whoever came first at the centre has it, on both desks; a recalled case leaves the other's feed.
    const bool labourHasIt = told(hall.front);
    REQUIRE(until([&] {
        const auto atLabour = hall.labour.desk->caseView(file);
        return (hall.front.desk->caseView(file)->file.owner == Labour) == labourHasIt && (atLabour && atLabour->file.owner == Labour) == labourHasIt;
    }));
    CHECK(told(hall.front) != told(hall.labour));
    Counter &late = labourHasIt ? hall.front : hall.labour;
    const QList<TroubledAct> acts = late.desk->troubledActs();
    REQUIRE(acts.size() == 1);
    CHECK((acts.first().verdict == TroubledAct::Verdict::Contested));
    CHECK(acts.first().code == QStringLiteral("no_transfer_pending"));
    CHECK(late.desk->status().unseen == 1);
    // Readable even where the case itself has left this desk.
    CHECK_FALSE(acts.first().events.isEmpty());
    CHECK(hall.front.desk->owned().size() == (labourHasIt ? 0 : 1));
}

TEST_CASE("a desk started again is the same desk and goes on where it stopped", "[desk][hall]")
{
    TwoDesks hall;
    hall.line.cut();
    const CaseId file = hall.front.desk->fileCase(typed()).value();
    hall.front.open();
    REQUIRE(hall.front.desk);
    REQUIRE(hall.front.sit(QStringLiteral("阿里木")));
    CHECK(hall.front.desk->status().unsent == 3);
    CHECK(hall.front.desk->caseView(file));
    hall.line.heal();
    CHECK(hall.front.sentAll());
    CHECK(hall.front.arrived.isEmpty());
}
