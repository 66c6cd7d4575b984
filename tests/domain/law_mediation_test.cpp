// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

Course mediating()
{
    Course course(Track::Dispute);
    course.screen(LawfulPath::Mediation).does(Step::MediationOpened);
    return course;
}

TakeStep writtenAgreement()
{
    return filled(Step::AgreementReached, static_cast<int>(AgreementForm::Written));
}

} // namespace

TEST_CASE("MED 3: mediation is voluntary: without the consent of all it is not opened", "[law]")
{
    Course course(Track::Dispute);
    TakeStep open = filled(Step::MediationOpened);
    open.facts.ticks.clear();
    const Refusal refusal = course.refusal(open);
    CHECK((refusal.code == RefusalCode::DeclarationMissing));
    CHECK(refusal.facts.value(QStringLiteral("tick")).toString() == QStringLiteral("both_consent"));
    course.does(Step::MediationOpened);
    CHECK((course.file.state == CaseState::Mediating));
}

TEST_CASE("MED 17: a side that refuses is recorded, and every other path stays open", "[law]")
{
    Course course(Track::Dispute);
    course.does(Step::MediationRefused);
    CHECK((course.file.state == CaseState::Registered));
    CHECK(course.tries(GuideElsewhere{LawfulPath::Judicial, QStringLiteral("人民法院"), QStringLiteral("起诉")}).ok());
    CHECK(course.tries(filled(Step::PathImported)).ok());
    CHECK(stagesOf(course.file).at(1).place == StagePlace::PassedBy);
}

TEST_CASE("MED 17: mediation that has begun hides no other path either", "[law]")
{
    Course course = mediating();
    course.does(Step::MediationEnded, static_cast<int>(MediationEnding::SideWithdrew));
    CHECK(course.tries(filled(Step::PathImported)).ok());
}

TEST_CASE("MED 26: a mediation that failed ends with the other remedies told", "[law]")
{
    Course course = mediating();
    TakeStep end = filled(Step::MediationEnded);
    end.facts.ticks.clear();
    CHECK((course.code(end) == RefusalCode::DeclarationMissing));
    end = filled(Step::MediationEnded);
    end.words.remove(Item::Remedy);
    CHECK_FALSE(course.tries(end).ok());
    course.does(Step::MediationEnded);
    CHECK((course.file.state == CaseState::Screened));
    CHECK(papersOf(course.file).contains(PaperForm::F23OralOrEnded));
}

TEST_CASE("MED 25: signs of violence or crime end a mediation and reach the coordinator at once", "[law]")
{
    Course course(Track::Dispute, Category::Claim, WindowNumber(5));
    course.screen(LawfulPath::Mediation).does(Step::MediationOpened);
    CHECK_FALSE(audienceOf(course.file).contains(CoordinatorSeat));
    course.does(Step::MediationEnded, static_cast<int>(MediationEnding::SignsOfCrime));
    CHECK((course.file.steps.last().facts.choice == static_cast<int>(MediationEnding::SignsOfCrime)));
    CHECK(audienceOf(course.file).contains(CoordinatorSeat));
    CHECK((attentionOf(course.file, {}) & static_cast<int>(Attention::Urgent)) != 0);
}

TEST_CASE("MED 19, 23: the parties choose or accept the mediators, and may ask for a session in private", "[law]")
{
    Course course(Track::Dispute);
    course.screen(LawfulPath::Mediation);
    TakeStep opening = filled(Step::MediationOpened);
    opening.facts.ticks.remove(Tick::MediatorsAccepted);
    CHECK((course.code(opening) == RefusalCode::DeclarationMissing));
    opening.facts.ticks = {Tick::BothConsent, Tick::MediatorsAccepted}; // in public unless they ask
    CHECK(course.tries(opening).ok());
    course.does(filled(Step::MediationOpened));
    CHECK(course.file.steps.last().facts.ticks.contains(Tick::InPrivate));
}

TEST_CASE("MED 17, 23: who has refused may consent later, and each opening declares the consent of all anew", "[law]")
{
    Course course(Track::Dispute);
    course.screen(LawfulPath::Mediation).does(Step::MediationRefused);
    TakeStep opening = filled(Step::MediationOpened);
    opening.facts.ticks.remove(Tick::BothConsent);
    CHECK((course.code(opening) == RefusalCode::DeclarationMissing));
    CHECK(course.tries(filled(Step::MediationOpened)).ok());
}

TEST_CASE("MED 32: a dispute over an agreement's performance goes to court, and the file says what came of it", "[law]")
{
    Course course = mediating();
    course.does(Step::AgreementReached, static_cast<int>(AgreementForm::Written));
    course.does(Step::PerformanceRecorded, static_cast<int>(Performance::NotAtAll));
    course.does(Step::PathImported, static_cast<int>(PathOrgan::CourtFirstInstance));
    CHECK((course.file.state == CaseState::Imported));
    CHECK_FALSE(archiveGaps(course.file).isEmpty());
    CHECK(course.tries(filled(Step::PathResult)).ok());
}

TEST_CASE("MED 27: a session is recorded with who was there and what was said, and read back", "[law]")
{
    Course course = mediating();
    TakeStep held = filled(Step::MediationHeld);
    held.facts.ticks.clear();
    CHECK((course.code(held) == RefusalCode::DeclarationMissing));
    course.does(Step::MediationHeld);
    CHECK(course.file.steps.last().words.contains(Item::Present));
    CHECK(papersOf(course.file).contains(PaperForm::F21Record));
}

TEST_CASE("MED 28, 30: an oral agreement holds when it is reached; the mediator writes it down", "[law]")
{
    Course course = mediating();
    TakeStep oral = filled(Step::AgreementReached, static_cast<int>(AgreementForm::Oral));
    oral.facts.ticks.clear();
    course.does(oral);
    CHECK((course.file.state == CaseState::Agreed));
    CHECK(papersOf(course.file).contains(PaperForm::F23OralOrEnded));
    CHECK_FALSE(papersOf(course.file).contains(PaperForm::F22Agreement));
}

TEST_CASE("MED 29: a written agreement needs the parties' signatures, the mediator's, and the committee's seal", "[law]")
{
    for (const Tick tick : {Tick::PartiesSigned, Tick::MediatorSigned, Tick::CommitteeSealed}) {
        Course course = mediating();
        TakeStep agreement = writtenAgreement();
        agreement.facts.ticks.remove(tick);
        const Refusal refusal = course.refusal(agreement);
        CHECK((refusal.code == RefusalCode::DeclarationMissing));
        CHECK(refusal.facts.value(QStringLiteral("tick")).toString() == tickName(tick));
    }
    for (const Item item : {Item::FactsFound, Item::Agreement, Item::HowPerformed}) {
        Course course = mediating();
        TakeStep agreement = writtenAgreement();
        agreement.words.remove(item);
        CHECK_FALSE(course.tries(agreement).ok());
    }
}

TEST_CASE("MED 29: an agreement in writing is printed for signing before it is one, and binds nobody until then", "[law]")
{
    Course course = mediating();
    CHECK_FALSE(papersOf(course.file).contains(PaperForm::F22Agreement));
    course.does(Step::AgreementDrafted);
    CHECK((course.file.state == CaseState::Mediating));
    CHECK(papersOf(course.file).contains(PaperForm::F22Agreement));
    CHECK_FALSE(course.runs(ClockId::Clk14));
    course.does(writtenAgreement());
    CHECK(course.runs(ClockId::Clk14));
}

TEST_CASE("MED 31: performance is watched over, and only full performance or confirmation resolves", "[law]")
{
    Course course = mediating();
    course.does(writtenAgreement());
    CHECK((course.code(Step::CaseResolved, static_cast<int>(ResolvedBy::AgreementPerformed)) == RefusalCode::NotYetDone));
    course.does(Step::PerformanceRecorded, static_cast<int>(Performance::InPart));
    CHECK((course.code(Step::CaseResolved, static_cast<int>(ResolvedBy::AgreementPerformed)) == RefusalCode::NotYetDone));
    course.does(Step::PerformanceRecorded, static_cast<int>(Performance::InFull));
    course.does(Step::CaseResolved, static_cast<int>(ResolvedBy::AgreementPerformed));
    CHECK(course.file.resolved == QDate(2026, 8, 3));
    CHECK((phaseOf(course.file) == Phase::Resolved));
}

TEST_CASE("MED 33, CPL 205: both apply together within thirty days of the agreement's effect", "[law]")
{
    Course course = mediating();
    course.on(QDate(2026, 9, 7)).does(writtenAgreement());
    CHECK(course.clock(ClockId::Clk14)->due.raw == QDate(2026, 10, 7));
    TakeStep alone = filled(Step::ConfirmationApplied);
    alone.facts.ticks.remove(Tick::JointApplication);
    CHECK((course.code(alone) == RefusalCode::DeclarationMissing));
    CHECK(Course(course).on(QDate(2026, 10, 8)).tries(filled(Step::ConfirmationApplied)).ok());
    CHECK((Course(course).on(QDate(2026, 10, 9)).code(Step::ConfirmationApplied) == RefusalCode::DeadlinePassed));
}

TEST_CASE("JC: no confirmation of marriage, adoption or personal status", "[law]")
{
    Course course = mediating();
    course.does(writtenAgreement());
    TakeStep status = filled(Step::ConfirmationApplied);
    status.facts.ticks.remove(Tick::NotAboutStatus);
    CHECK(course.refusal(status).facts.value(QStringLiteral("tick")).toString() == QStringLiteral("not_about_status"));
}

TEST_CASE("CPL 206: the court confirms what was applied for, once", "[law]")
{
    Course course = mediating();
    course.does(writtenAgreement());
    CHECK((course.code(Step::ConfirmationDecided) == RefusalCode::NotYetDone));
    course.does(Step::ConfirmationApplied);
    CHECK_FALSE(course.runs(ClockId::Clk14));
    course.does(Step::ConfirmationDecided, static_cast<int>(Ruling::Confirmed));
    CHECK((course.code(Step::ConfirmationDecided) == RefusalCode::DoneAlready));
    course.does(Step::CaseResolved, static_cast<int>(ResolvedBy::AgreementConfirmed));
    CHECK(course.file.resolved);
}

TEST_CASE("MED 33 para 3: where the court refuses, the agreement is mediated anew and may be confirmed then", "[law]")
{
    Course course = mediating();
    course.does(writtenAgreement());
    CHECK((course.code(Step::MediationOpened) == RefusalCode::StateDoesNotAllow));
    course.does(Step::ConfirmationApplied).does(Step::ConfirmationDecided, static_cast<int>(Ruling::Refused));
    course.does(Step::MediationOpened).does(writtenAgreement());
    CHECK(course.runs(ClockId::Clk14));
    course.does(Step::ConfirmationApplied).does(Step::ConfirmationDecided, static_cast<int>(Ruling::Confirmed));
}

TEST_CASE("MED 33: closing a case takes nothing from the right to judicial confirmation", "[law]")
{
    Course course = mediating();
    course.does(writtenAgreement()).does(CloseCase{Outcome::MediatedInWriting, QStringLiteral("已经达成协议")});
    course.does(Step::ConfirmationApplied).does(Step::ConfirmationDecided).does(Step::CaseResolved, static_cast<int>(ResolvedBy::AgreementConfirmed));
}

TEST_CASE("REG 33: a petition is accepted while it is being mediated, and an agreement ends its periods", "[law]")
{
    Course course;
    course.screen(LawfulPath::Mediation).does(Step::MediationOpened);
    CHECK(course.runs(ClockId::Clk02));
    course.accept();
    CHECK((course.file.state == CaseState::Mediating));
    CHECK(course.runs(ClockId::Clk05));
    CHECK(Course(course).tries(filled(Step::HandlingExtended)).ok());
    Course failed = course;
    failed.does(Step::MediationEnded);
    CHECK((failed.file.state == CaseState::Handling));
    course.does(writtenAgreement());
    CHECK_FALSE(course.runs(ClockId::Clk05));
    CHECK_FALSE(course.runs(ClockId::Clk18));
}

TEST_CASE("to a dispute the opening of a mediation is the first answer", "[law]")
{
    Course course = mediating();
    CHECK_FALSE(course.runs(ClockId::Clk02));
    CHECK_FALSE(course.on(QDate(2026, 9, 30)).suggests(Fault::FirstAnswerLate));
}

TEST_CASE("MEDR 33: a mediation takes one month, longer only where both agree to a day", "[law]")
{
    Course course = mediating();
    CHECK(course.clock(ClockId::Clk15)->due.raw == QDate(2026, 9, 3));
    TakeStep longer = filled(Step::MediationProlonged);
    longer.facts.until = QDate(2026, 9, 20);
    TakeStep onesided = longer;
    onesided.facts.ticks.clear();
    CHECK((course.code(onesided) == RefusalCode::DeclarationMissing));
    course.does(longer);
    CHECK(course.clock(ClockId::Clk15)->due.raw == QDate(2026, 9, 20));
    course.does(writtenAgreement());
    CHECK_FALSE(course.runs(ClockId::Clk15));
}

TEST_CASE("REG 33: mediation may run inside a petition, whose sixty days go on", "[law]")
{
    Course course;
    course.handling().does(Step::MediationOpened);
    CHECK(course.runs(ClockId::Clk05));
    course.does(Step::MediationEnded);
    CHECK((course.file.state == CaseState::Handling));
    CHECK(course.runs(ClockId::Clk05));
}

TEST_CASE("a mediation is not closed over: it ends in an agreement or with the remedies told", "[law]")
{
    Course course = mediating();
    CHECK((course.code(CloseCase{Outcome::Terminated, QStringLiteral("不再调解了事")}) == RefusalCode::StateDoesNotAllow));
}

TEST_CASE("MED 15: what a mediator writes down of people stands apart from the words of the matter, under a key of its own", "[law]")
{
    Course course(Track::Dispute);
    course.does(Step::MediationOpened);
    bool people = false;
    for (const Event &event : course.history) {
        if (const auto *content = std::get_if<StepDescribed>(&event.body)) {
            for (auto word = content->words.begin(); word != content->words.end(); ++word)
                CHECK_FALSE(ofPeople(word.key()));
        }
        if (const auto *identity = std::get_if<StepPeople>(&event.body))
            people = people || identity->words.contains(Item::OtherParty);
    }
    CHECK(people);
    CHECK((stratumOf(EventKind::StepPeople) == Stratum::Identity));
}
