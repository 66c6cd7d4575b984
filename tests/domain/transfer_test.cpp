// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steprules.h"
#include "fakes/cases.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
const WindowNumber Court(4);

TransferCase to(WindowNumber window)
{
    return {window, TransferReason::NotCompetent, QStringLiteral("属于劳动争议")};
}

CaseFile sent(WindowNumber window = Labour)
{
    const CaseFile file = filed();
    return after(file, decide(file, to(window), at(FrontDesk, 2)).value());
}

RefusalCode refusedWith(const CaseFile &file, const Command &order, const Circumstances &now)
{
    const auto decision = decide(file, order, now);
    REQUIRE_FALSE(decision.ok());
    return decision.refusal().code;
}

} // namespace

TEST_CASE("the first receiver owns the case until another window has accepted it", "[transfer]")
{
    const CaseFile waiting = sent();
    CHECK(waiting.owner == FrontDesk);
    REQUIRE(waiting.pending);
    const auto accepted = decide(waiting, AcceptTransfer{waiting.pending->id}, at(Labour, 3));
    REQUIRE(accepted.ok());
    const CaseFile file = after(waiting, accepted.value());
    CHECK(file.owner == Labour);
    CHECK_FALSE(file.pending);
    CHECK(file.pastOwners == QSet<WindowNumber>{FrontDesk});
}

TEST_CASE("only the receiver of a transfer may accept or object to it", "[transfer]")
{
    const CaseFile file = sent();
    CHECK(refusedWith(file, AcceptTransfer{file.pending->id}, at(Court, 3)) == RefusalCode::NotReceiver);
    CHECK(refusedWith(file, AcceptTransfer{file.pending->id}, at(FrontDesk, 3)) == RefusalCode::NotReceiver);
    CHECK(refusedWith(file, ObjectToTransfer{file.pending->id, QStringLiteral("不属于本窗口"), QStringLiteral("条例"), {}}, at(Court, 3)) == RefusalCode::NotReceiver);
}

TEST_CASE("only the owner may send a case on, and only one transfer waits at a time", "[transfer]")
{
    CHECK(refusedWith(filed(), to(Court), at(Labour, 3)) == RefusalCode::NotOwner);
    CHECK(refusedWith(sent(), to(Court), at(FrontDesk, 3)) == RefusalCode::TransferPending);
    CHECK(refusedWith(filed(), to(FrontDesk), at(FrontDesk, 3)) == RefusalCode::TransferToOwner);
    CHECK(refusedWith(filed(), to(WindowNumber(77)), at(FrontDesk, 3)) == RefusalCode::WindowUnknown);
}

TEST_CASE("REG 23: an objection needs detailed reasons and its legal basis, and moves nothing by itself", "[transfer]")
{
    const CaseFile waiting = sent();
    CHECK(refusedWith(waiting, ObjectToTransfer{waiting.pending->id, QStringLiteral("不"), QStringLiteral("条例"), {}}, at(Labour, 3)) == RefusalCode::ReasonMissing);
    CHECK(refusedWith(waiting, ObjectToTransfer{waiting.pending->id, QStringLiteral("不属于本窗口职权"), {}, {}}, at(Labour, 3)) == RefusalCode::BasisMissing);
    const auto objected = decide(waiting, ObjectToTransfer{waiting.pending->id, QStringLiteral("不属于本窗口职权"), QStringLiteral("信访工作条例第二十三条"), Court}, at(Labour, 3));
    REQUIRE(objected.ok());
    const CaseFile file = after(waiting, objected.value());
    CHECK(file.owner == FrontDesk);
    REQUIRE(file.pending);
    CHECK(file.pending->state == TransferState::Objected);
    CHECK(file.pending->proposed == Court);
    // The sender agrees by taking it back, and may then send it elsewhere.
    const CaseFile back = after(file, decide(file, RecallTransfer{file.pending->id, QStringLiteral("同意退回")}, at(FrontDesk, 4)).value());
    CHECK_FALSE(back.pending);
    CHECK(decide(back, to(Court), at(FrontDesk, 5)).ok());
}

TEST_CASE("a transfer that was accepted cannot be recalled, and a recalled one not accepted", "[transfer]")
{
    const CaseFile waiting = sent();
    const TransferId transfer = waiting.pending->id;
    const CaseFile taken = after(waiting, decide(waiting, AcceptTransfer{transfer}, at(Labour, 3)).value());
    CHECK(refusedWith(taken, RecallTransfer{transfer, QStringLiteral("发错窗口了")}, at(FrontDesk, 4)) == RefusalCode::NoTransferPending);
    CHECK(refusedWith(waiting, RecallTransfer{transfer, QStringLiteral("发错窗口了")}, at(Labour, 4)) == RefusalCode::NotSender);
    const CaseFile recalled = after(waiting, decide(waiting, RecallTransfer{transfer, QStringLiteral("发错窗口了")}, at(FrontDesk, 4)).value());
    CHECK(refusedWith(recalled, AcceptTransfer{transfer}, at(Labour, 5)) == RefusalCode::NoTransferPending);
}

TEST_CASE("a transfer, a recall and a close need a reason in words", "[transfer]")
{
    CHECK(refusedWith(filed(), TransferCase{Labour, TransferReason::Other, QStringLiteral("  ")}, at(FrontDesk, 2)) == RefusalCode::ReasonMissing);
    CHECK(refusedWith(filed(), CloseCase{Outcome::Settled, QStringLiteral("好")}, at(FrontDesk, 2)) == RefusalCode::ReasonMissing);
}

TEST_CASE("a case cannot be closed or guided elsewhere while a transfer waits", "[transfer]")
{
    CHECK(refusedWith(sent(), CloseCase{Outcome::Settled, QStringLiteral("双方已经和解")}, at(FrontDesk, 3)) == RefusalCode::TransferPending);
    CHECK(refusedWith(sent(), GuideElsewhere{LawfulPath::Judicial, QStringLiteral("人民法院"), QStringLiteral("起诉")}, at(FrontDesk, 3)) == RefusalCode::TransferPending);
}

TEST_CASE("a closed case takes notes, papers, prints, corrections and what follows an end, and nothing else", "[transfer]")
{
    const CaseFile open = filed();
    const CaseFile file = after(open, decide(open, CloseCase{Outcome::Withdrawn, QStringLiteral("双方已经和解")}, at(FrontDesk, 2)).value());
    CHECK(refusedWith(file, to(Labour), at(FrontDesk, 3)) == RefusalCode::CaseClosed);
    CHECK(refusedWith(file, ScreenCase{LawfulPath::Mediation, {}}, at(FrontDesk, 3)) == RefusalCode::CaseClosed);
    CHECK(decide(file, AddNote{QStringLiteral("当事人来电致谢")}, at(FrontDesk, 3)).ok());
    CHECK(decide(file, RecordPrint{PaperForm::F03Receipt, {}, {}}, at(FrontDesk, 3)).ok());
    CHECK(allowedOrders(file, at(FrontDesk, 3)) == QSet<QString>{QStringLiteral("note"), QStringLiteral("papers"), QStringLiteral("print"), QStringLiteral("unmask"), QStringLiteral("correct"),
          // what the procedure knows after the end: to the visitor, to the supervisor, to the archive
          QStringLiteral("case_reopened"), QStringLiteral("case_resolved"), QStringLiteral("followed_up"), QStringLiteral("paper_served"),
          QStringLiteral("proposal_made"), QStringLiteral("supervision_opened"), QStringLiteral("incident_noted"),
          // and who reads it may be fewer from now on (PIPL 28)
          QStringLiteral("access_restricted")});
}

TEST_CASE("a sender and the first window keep sight of a case they sent on", "[transfer]")
{
    const CaseFile waiting = sent();
    CHECK(audienceOf(waiting) == QSet<WindowNumber>{FrontDesk, Labour});
    const CaseFile taken = after(waiting, decide(waiting, AcceptTransfer{waiting.pending->id}, at(Labour, 3)).value());
    const CaseFile again = after(taken, decide(taken, to(Court), at(Labour, 4)).value());
    const CaseFile last = after(again, decide(again, AcceptTransfer{again.pending->id}, at(Court, 5)).value());
    CHECK(audienceOf(last) == QSet<WindowNumber>{FrontDesk, Labour, Court});
}

TEST_CASE("REG 30: an accusation reaches window 23 alone, and its author keeps it", "[accusation]")
{
    FileCase order = aFiling();
    order.category = Category::Accusation;
    const CaseFile file = filed(FrontDesk, order);
    CHECK(audienceOf(file) == QSet<WindowNumber>{DisciplineRoom});
    CHECK(refusedWith(file, to(Labour), at(FrontDesk, 2)) == RefusalCode::AccusationSealed);
    CHECK(decide(file, to(DisciplineRoom), at(FrontDesk, 2)).ok());
    // A colleague at the same window and PC is not the author.
    CHECK(refusedWith(file, AddNote{QStringLiteral("看一看")}, at(FrontDesk, 2, file.id, QStringLiteral("别人"))) == RefusalCode::NotTheAuthor);
    CHECK(allowedOrders(file, at(FrontDesk, 2, file.id, QStringLiteral("别人"))).isEmpty());
    CHECK(decide(file, AddNote{QStringLiteral("已经收到")}, at(DisciplineRoom, 2, file.id, QStringLiteral("纪检员"))).ok());
}

TEST_CASE("REG 24: a coordinator who was no party to a transfer decides it with reasons, and goes on seeing the case", "[transfer]")
{
    const WindowNumber mediators(5);
    CaseFile file = filed(mediators);
    file = after(file, decide(file, to(Labour), at(mediators, 2, file.id)).value());
    file.pending->withCoordinator = file.pending->timedOut = true;
    const StepWords words{{Item::Reason, QStringLiteral("经核实属于该窗口的职权范围")}, {Item::Basis, QStringLiteral("信访工作条例第二十四条")}};
    const auto overruled = decide(file, TakeStep{Step::ObjectionOverruled, {}, words}, at(CoordinatorSeat, 3, file.id));
    REQUIRE(overruled.ok());
    CHECK(after(file, *overruled).owner == Labour);
    CHECK(audienceOf(after(file, *overruled)).contains(CoordinatorSeat));
    file.pending->state = TransferState::Objected;
    const auto upheld = decide(file, TakeStep{Step::ObjectionUpheld, {}, words}, at(CoordinatorSeat, 3, file.id));
    REQUIRE(upheld.ok());
    CHECK(after(file, *upheld).owner == mediators);
    CHECK(after(file, *upheld).steps.last().words.contains(Item::Reason));
}
