// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/printers.h"

#include "domain/overdue.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const WindowNumber Labour(3);
const WindowNumber Housing(9);
const WindowNumber Land(10);

/** Window 5 has sent its case to the labour window. */
Course sent()
{
    Course course(Track::Petition, Category::Claim, WindowNumber(5));
    course.send(Labour);
    return course;
}

TakeStep dispute(const QSet<WindowNumber> &organs = {Housing, Land})
{
    TakeStep order = filled(Step::JurisdictionDisputed);
    order.facts.windows = organs;
    return order;
}

TakeStep settlement(WindowNumber lead, const QSet<WindowNumber> &others = {}, Settlement how = Settlement::Agreed)
{
    TakeStep order = filled(Step::JurisdictionSettled, static_cast<int>(how));
    order.facts.window = lead;
    order.facts.windows = others;
    return order;
}

bool listed(const Course &course)
{
    return (attentionOf(course.file, course.faults()) & static_cast<int>(Attention::Disputed)) != 0;
}

Command closing()
{
    return CloseCase{Outcome::Other, QStringLiteral("双方另行商定")};
}

} // namespace

TEST_CASE("REG 24: the owner, or the window that is asked to take the case, says that competence is disputed; no other does", "[law][jurisdiction]")
{
    Course course = sent();
    CHECK(course.tries(dispute()).ok());
    CHECK(course.tries(dispute(), Labour).ok());
    CHECK((course.code(dispute(), Housing) == RefusalCode::NotOwner));
    CHECK((course.code(dispute(), CoordinatorSeat) == RefusalCode::NotOwner));
    CHECK(course.refusal(dispute({}), Labour).facts.value(QStringLiteral("field")).toString() == QStringLiteral("members"));
    CHECK((course.code(dispute({WindowNumber(77)})) == RefusalCode::WindowUnknown));
    TakeStep silent = dispute();
    silent.words.clear();
    CHECK((course.code(silent, Labour) == RefusalCode::ReasonMissing));
    Course sealed(Track::Petition, Category::Accusation);
    CHECK((sealed.code(dispute()) == RefusalCode::AccusationSealed)); // the discipline organs' own rules (REG 30)
}

TEST_CASE("REG 24: while it is disputed the organs and the coordinator see the case, and it stands on the coordinator's list", "[law][jurisdiction]")
{
    Course course = sent();
    CHECK_FALSE(audienceOf(course.file).contains(CoordinatorSeat));
    course.does(dispute(), Labour);
    for (const WindowNumber window : {Housing, Land, CoordinatorSeat, Labour})
        CHECK(audienceOf(course.file).contains(window));
    CHECK((phaseOf(course.file) == Phase::Disputed));
    CHECK(listed(course));
    CHECK(course.file.owner == WindowNumber(5));
    CHECK((course.code(dispute()) == RefusalCode::DoneAlready));
}

TEST_CASE("REG 24, 28: a disputed case is neither closed nor guided elsewhere, nor declined as not competent, nor archived", "[law][jurisdiction]")
{
    Course course(Track::Petition, Category::Claim, WindowNumber(5));
    course.does(dispute());
    const auto comesFirst = [&](const Command &order) {
        const Refusal refusal = course.refusal(order);
        return refusal.code == RefusalCode::NotYetDone && refusal.facts.value(QStringLiteral("step")).toString() == QStringLiteral("jurisdiction_settled");
    };
    CHECK(comesFirst(closing()));
    // Whether the visitor withdraws no organ has a say in.
    CHECK(course.tries(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人自愿撤回")}).ok());
    CHECK(comesFirst(GuideElsewhere{LawfulPath::Judicial, QStringLiteral("伊宁市人民法院"), QStringLiteral("请向法院起诉。")}));
    CHECK(comesFirst(filled(Step::MatterDeclined, static_cast<int>(DeclineGround::NotCompetent))));
    // On another ground it may be declined; the file is then kept open until competence is settled.
    course.does(Step::MatterDeclined, static_cast<int>(DeclineGround::NotAMatter));
    CHECK(archiveGaps(course.file).contains(QStringLiteral("jurisdiction_settled")));
    course.does(settlement(WindowNumber(5)), CoordinatorSeat);
    CHECK_FALSE(archiveGaps(course.file).contains(QStringLiteral("jurisdiction_settled")));
    CHECK(course.file.lead.isNull());
}

TEST_CASE("REG 24: it is settled by the organs' agreement, their common superior or the joint conference, and recorded by those who supervise", "[law][jurisdiction]")
{
    Course course = sent();
    CHECK((course.code(settlement(Labour), CoordinatorSeat) == RefusalCode::NotYetDone));
    course.does(dispute());
    CHECK((course.code(settlement(Labour)) == RefusalCode::NotSupervisor));
    for (const WindowNumber seat : {CoordinatorSeat, PetitionOffice}) {
        for (const Settlement how : {Settlement::Agreed, Settlement::SuperiorAppointed, Settlement::ConferenceDecided})
            CHECK(course.tries(settlement(Labour, {Housing}, how), seat).ok());
    }
    TakeStep unnamed = settlement(Labour, {}, Settlement::ConferenceDecided);
    unnamed.words.remove(Item::Conference);
    CHECK(course.refusal(unnamed, CoordinatorSeat).facts.value(QStringLiteral("field")).toString() == QStringLiteral("conference"));
    TakeStep baseless = settlement(Labour);
    baseless.words.remove(Item::Basis);
    CHECK((course.code(baseless, CoordinatorSeat) == RefusalCode::BasisMissing));
    TakeStep leaderless = settlement({});
    CHECK(course.refusal(leaderless, CoordinatorSeat).facts.value(QStringLiteral("field")).toString() == QStringLiteral("lead"));
    CHECK((course.code(settlement(WindowNumber(77)), CoordinatorSeat) == RefusalCode::WindowUnknown));
    CHECK((course.code(settlement(Labour, {Labour}), CoordinatorSeat) == RefusalCode::WindowUnknown)); // the lead does not help itself
    course.does(settlement(Labour), CoordinatorSeat);
    CHECK((course.code(settlement(Labour), CoordinatorSeat) == RefusalCode::NotYetDone));
}

TEST_CASE("REG 24: a decision for the window that the case was sent to stands in the place of its consent", "[law][jurisdiction]")
{
    Course course = sent();
    course.objectedBy(Labour).does(dispute()).does(settlement(Labour, {Housing}, Settlement::SuperiorAppointed), CoordinatorSeat);
    CHECK(course.file.owner == Labour);
    CHECK_FALSE(course.file.pending);
    CHECK_FALSE(listed(course));
    CHECK(audienceOf(course.file).contains(Housing)); // it helps the lead
    CHECK_FALSE(audienceOf(course.file).contains(Land));
    // Who was named does not decline for want of competence.
    CHECK((course.code(Step::MatterDeclined, static_cast<int>(DeclineGround::NotCompetent)) == RefusalCode::DoneAlready));
    course.screen().does(closing());
    CHECK_FALSE(audienceOf(course.file).contains(Housing));
}

TEST_CASE("REG 24: a decision for the sender takes the case back, and is nobody's bounce", "[law][jurisdiction]")
{
    Course course = sent();
    course.does(dispute(), Labour).does(settlement(WindowNumber(5)), PetitionOffice);
    CHECK(course.file.owner == WindowNumber(5));
    CHECK_FALSE(course.file.pending);
    CHECK(course.file.bounces == 0);
    CHECK_FALSE(listed(course));
    CHECK(course.runs(ClockId::Clk02)); // the matter's period goes on
}

TEST_CASE("REG 24: a third window that is named gets the case by a transfer it cannot object to; until then the owner answers for it", "[law][jurisdiction]")
{
    Course course = sent();
    course.does(dispute(), Labour).does(settlement(Housing), CoordinatorSeat);
    CHECK(course.file.owner == WindowNumber(5));
    CHECK_FALSE(course.file.pending);
    CHECK(course.file.lead == Housing);
    CHECK(listed(course));
    CHECK((course.code(dispute()) == RefusalCode::DoneAlready));
    // Who lost it does not end it on the way, and who named the wrong organ may name another.
    CHECK((course.code(closing()) == RefusalCode::NotYetDone));
    CHECK((course.code(GuideElsewhere{LawfulPath::Judicial, QStringLiteral("伊宁市人民法院"), QStringLiteral("请向法院起诉。")}) == RefusalCode::NotYetDone));
    course.does(settlement(Land), CoordinatorSeat);
    CHECK(course.file.lead == Land);
    course.does(settlement(Housing), CoordinatorSeat);
    CHECK(course.file.lead == Housing);
    course.send(Housing);
    const ObjectToTransfer objection{course.file.pending->id, QStringLiteral("不属于本窗口职权"), QStringLiteral("信访工作条例第二十三条"), {}};
    CHECK((course.code(objection, Housing) == RefusalCode::DoneAlready));
    course.takenBy(Housing);
    CHECK(course.file.owner == Housing);
    CHECK(course.file.lead.isNull());
    CHECK_FALSE(listed(course));
}

TEST_CASE("REG 23, 24: who disputes competence has not been silent: the transfer is not taken as accepted", "[law][jurisdiction]")
{
    Course course = sent();
    const QDateTime late(QDate(2026, 8, 20), QTime(3, 0), Qt::UTC);
    CHECK((overdueStep(course.file, course.periods(), late)->step == Step::TransferDeemedAccepted));
    course.does(dispute(), Labour);
    const auto due = overdueStep(course.file, course.periods(), late);
    CHECK((!due || due->step != Step::TransferDeemedAccepted));
    course.does(settlement(Labour), CoordinatorSeat);
    CHECK(course.file.owner == Labour);
}

TEST_CASE("REG 24: a case that is reopened begins without the dispute of its earlier round", "[law][jurisdiction]")
{
    Course course(Track::Petition, Category::Claim, WindowNumber(5));
    course.does(dispute()).does(Step::MatterDeclined, static_cast<int>(DeclineGround::NotAMatter)).does(Step::CaseReopened);
    CHECK_FALSE(isDisputed(course.file));
    CHECK_FALSE(listed(course));
    CHECK(course.tries(dispute()).ok());
}
