// SPDX-License-Identifier: GPL-3.0-or-later
/** REG 22, 30; domain rules 7, P-07 to P-09: the sealed track of accusations. */
#include "domain/accusedunit.h"
#include "domain/endings.h"
#include "domain/eventcodec.h"
#include "fakes/cases.h"
#include "fakes/filledsteps.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
const WindowNumber Police(8);

const WindowRegistry &windows()
{
    static const WindowRegistry registry = WindowRegistry::fromJson(resourceFile(QStringLiteral("windows.json"))).value();
    return registry;
}

Circumstances sits(WindowNumber window, quint64 seed, const QString &officer = QStringLiteral("阿里木"))
{
    Circumstances now = at(window, seed, CaseId(idOf(1)), officer);
    now.windows = &windows();
    return now;
}

FileCase about(const char *unit, Category category = Category::Accusation)
{
    FileCase order = aFiling();
    order.category = category;
    order.respondentUnit = QString::fromUtf8(unit);
    return order;
}

CaseFile taken(const char *unit, WindowNumber window = FrontDesk)
{
    return after({}, decide({}, about(unit), sits(window, 1)).value());
}

Refusal refusedWith(const CaseFile &file, const Command &order, const Circumstances &now)
{
    const auto decision = decide(file, order, now);
    REQUIRE_FALSE(decision.ok());
    return decision.refusal();
}

TransferCase to(WindowNumber window)
{
    return {window, TransferReason::Competent, QStringLiteral("属于该窗口职权范围"), TransferMode::Move, {}};
}

Event raw(const Circumstances &now, EventBody body)
{
    return {now.eventIds.first(), now.file, now.device, now.officer, now.officerName, now.window, now.now, std::move(body)};
}

} // namespace

TEST_CASE("REG 30: an accusation about a window's organ, or a unit under it, is not registered at that window", "[law][accusation]")
{
    for (const char *unit : {"伊宁县公安局", "城关派出所", "县委政法委"}) {
        INFO(unit);
        const Refusal refusal = refusedWith({}, about(unit), sits(Police, 1));
        CHECK((refusal.code == RefusalCode::AtAccusedUnit));
        CHECK(refusal.facts.value(QStringLiteral("window")).toInt() == Police.value());
        CHECK_FALSE(refusal.facts.value(QStringLiteral("receivers")).toList().isEmpty());
    }
    CHECK((refusedWith({}, about("城关派出所"), sits(Police, 1)).facts.value(QStringLiteral("receivers")).toList() == QVariantList{1, 23}));
    // At every other window it is, and so is what is about nobody of the hall.
    CHECK(decide({}, about("伊宁县公安局"), sits(FrontDesk, 1)).ok());
    CHECK(decide({}, about("伊宁县公安局"), sits(Labour, 1)).ok());
    CHECK(decide({}, about("法院路社区"), sits(WindowNumber(4), 1)).ok());
    CHECK(decide({}, about(""), sits(Police, 1)).ok());
    // A claim against the organ is its own matter: it is heard where it arises (REG 23).
    CHECK(decide({}, about("伊宁县公安局", Category::Claim), sits(Police, 1)).ok());
}

TEST_CASE("REG 30: whom an accusation is kept from is worked out once, and travels in the routing stratum alone", "[law][accusation]")
{
    const CaseFile file = taken("城关派出所");
    CHECK(file.accused == QSet<WindowNumber>{Police});
    CHECK(taken("某建筑公司").accused.isEmpty());
    const auto claim = decide({}, about("城关派出所", Category::Claim), sits(FrontDesk, 1));
    REQUIRE(claim.ok());
    CHECK(std::get<CaseFiled>(claim->first().body).accused.isEmpty());

    const Event filing = decide({}, about("城关派出所、县法院"), sits(FrontDesk, 1))->first();
    CHECK((stratumOf(kindOf(filing.body)) == Stratum::Routing));
    const EncodedBody encoded = encodeBody(filing);
    Event read = filing;
    REQUIRE(decodeBody(static_cast<int>(encoded.kind), encoded.version, encoded.bytes, read));
    CHECK(std::get<CaseFiled>(read.body).accused == QSet<WindowNumber>{WindowNumber(4), Police});
    // Bytes that were written before are read as they were, and what names nobody is written as it was.
    CHECK(encoded.bytes.contains("accused"));
    CHECK_FALSE(encodeBody(claim->first()).bytes.contains("accused"));
}

TEST_CASE("REG 30, P-09: an accusation is never sent to the accused unit or one under it, by no road of the hall", "[law][accusation]")
{
    const CaseFile file = taken("城关派出所");
    CHECK((refusedWith(file, to(Police), sits(FrontDesk, 2)).code == RefusalCode::ToAccusedUnit));
    CHECK((refusedWith(file, to(Labour), sits(FrontDesk, 2)).code == RefusalCode::AccusationSealed));
    CHECK(decide(file, to(DisciplineRoom), sits(FrontDesk, 2)).ok());
    // What a desk without these rules would send, the centre judges from the routing alone.
    CaseTransferred standsIn{FrontDesk, DisciplineRoom, TransferReason::Competent, TransferMode::Move, {}, Police};
    CHECK((misfit(file, raw(sits(FrontDesk, 2), standsIn))->code == RefusalCode::AccusationSealed));
    standsIn.trustee = {};
    CHECK_FALSE(misfit(file, raw(sits(FrontDesk, 2), standsIn)));
    for (const TransferMode mode : {TransferMode::Forward, TransferMode::Assign})
        CHECK(misfit(file, raw(sits(FrontDesk, 2), CaseTransferred{FrontDesk, DisciplineRoom, TransferReason::Competent, mode, QDate(2026, 12, 1), {}})));
    for (const Step step : {Step::HelpRequested, Step::JointSessionOpened, Step::JurisdictionDisputed}) {
        StepFacts facts;
        facts.windows = {Police};
        CHECK(misfit(file, raw(sits(FrontDesk, 2), StepTaken{step, facts})));
    }
    const CaseFile sent = after(file, decide(file, to(DisciplineRoom), sits(FrontDesk, 2)).value());
    CHECK((refusedWith(sent, ObjectToTransfer{sent.pending->id, QStringLiteral("应由其他机关处理"), QStringLiteral("信访工作条例第三十条"), Police}, sits(DisciplineRoom, 3)).code == RefusalCode::ToAccusedUnit));
    CHECK(audienceOf(sent) == QSet<WindowNumber>{DisciplineRoom});
}

TEST_CASE("REG 30: the window of the accused may do nothing in it, whatever it knows", "[law][accusation]")
{
    const CaseFile file = taken("城关派出所");
    CHECK((refusedWith(file, AddNote{QStringLiteral("看一看")}, sits(Police, 2)).code == RefusalCode::NotTheAuthor));
    CHECK(allowedOrders(file, sits(Police, 2)).isEmpty());
    Circumstances filing = sits(Police, 1);
    const CaseFiled slipped{*aFiling().code, Track::Petition, Category::Accusation, Channel::Visit, Police, 1, QStringLiteral("城关派出所"), false, filing.now, false, {Police}};
    CHECK((misfit({}, raw(filing, slipped))->code == RefusalCode::AtAccusedUnit));
}

TEST_CASE("REG 30: an accusation about the discipline organ is taken down at the front desk, and the discipline room has nothing of it", "[law][accusation]")
{
    CHECK((refusedWith({}, about("伊宁县纪委监委"), sits(DisciplineRoom, 1)).code == RefusalCode::AtAccusedUnit));
    CHECK((refusedWith({}, about("伊宁县纪委监委"), sits(DisciplineRoom, 1)).facts.value(QStringLiteral("receivers")).toList() == QVariantList{1}));
    const CaseFile file = taken("伊宁县纪委监委");
    CHECK(file.goesUpward());
    CHECK(audienceOf(file).isEmpty());
    CHECK((refusedWith(file, to(DisciplineRoom), sits(FrontDesk, 2)).code == RefusalCode::ToAccusedUnit));
    CHECK((refusedWith(file, AddNote{QStringLiteral("看一看")}, sits(DisciplineRoom, 2, QStringLiteral("纪检员"))).code == RefusalCode::NotTheAuthor));
    CHECK(allowedOrders(file, sits(DisciplineRoom, 2, QStringLiteral("纪检员"))).isEmpty());
    CHECK_FALSE(allowedOrders(file, sits(FrontDesk, 2)).contains(QStringLiteral("transfer")));
    CHECK(allowedOrders(file, sits(FrontDesk, 2)).contains(QStringLiteral("sent_upward")));
}

TEST_CASE("REG 22, 30: its receiver sends it to the discipline organ above and ends it here, and not before", "[law][accusation]")
{
    CaseFile file = taken("县纪委");
    const Refusal early = refusedWith(file, CloseCase{Outcome::SentUpward, QStringLiteral("已移送上级")}, sits(FrontDesk, 2));
    CHECK((early.code == RefusalCode::NotYetDone));
    CHECK(early.facts.value(QStringLiteral("step")).toString() == stepName(Step::SentUpward));
    CHECK(decide(file, CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回")}, sits(FrontDesk, 2)).ok());
    CHECK_FALSE(papersOf(file).contains(PaperForm::F08ForwardedToOrgan));
    const auto sent = decide(file, filled(Step::SentUpward), sits(FrontDesk, 2));
    REQUIRE(sent.ok());
    file = after(file, *sent);
    CHECK(papersOf(file).contains(PaperForm::F08ForwardedToOrgan)); // the cover of the closed envelope
    CHECK(decide(file, filled(Step::UpwardAnswered), sits(FrontDesk, 3)).ok());
    const auto closed = decide(file, CloseCase{Outcome::SentUpward, QStringLiteral("已移送上级")}, sits(FrontDesk, 3));
    REQUIRE(closed.ok());
    CHECK((after(file, *closed).state == CaseState::Closed));
    // Nobody but whoever received it.
    CHECK((refusedWith(taken("县纪委"), filled(Step::SentUpward), sits(FrontDesk, 2, QStringLiteral("别人"))).code == RefusalCode::NotTheAuthor));
    // What the discipline room handles goes by its own rules, and not by this step.
    CHECK((refusedWith(taken("城关派出所"), filled(Step::SentUpward), sits(FrontDesk, 2)).code == RefusalCode::AccusationSealed));
}

TEST_CASE("a visitor is never sent from door to door: where everybody is the accused, whoever is there takes it down", "[law][accusation]")
{
    CaseFiled filing{*aFiling().code, Track::Petition, Category::Accusation, Channel::Visit, FrontDesk, 1, {}, false, sits(FrontDesk, 1).now, false, {FrontDesk, DisciplineRoom}};
    const auto at1 = misfit({}, raw(sits(FrontDesk, 1), filing));
    REQUIRE(at1);
    CHECK((at1->facts.value(QStringLiteral("receivers")).toList() == QVariantList{PetitionOffice.value()}));
    filing.accused.insert(PetitionOffice);
    CHECK_FALSE(misfit({}, raw(sits(FrontDesk, 1), filing)));
}
