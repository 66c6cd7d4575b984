// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

TakeStep measure(Measure measure, Fault fault = Fault::FirstAnswerLate)
{
    TakeStep order = filled(Step::SupervisionOpened, static_cast<int>(measure));
    order.facts.cause = static_cast<int>(fault);
    order.facts.until = QDate(2026, 12, 31);
    return order;
}

} // namespace

TEST_CASE("REG 40: no written answer in time suggests supervision; a person confirms, and the suggestion is gone", "[law]")
{
    Course course;
    course.on(QDate(2026, 8, 18));
    CHECK_FALSE(course.suggests(Fault::FirstAnswerLate));
    course.on(QDate(2026, 8, 19));
    REQUIRE(course.suggests(Fault::FirstAnswerLate));
    CHECK((course.faults().first().clock == ClockId::Clk02));
    CHECK(course.file.steps.isEmpty()); // nothing happens by itself
    course.does(measure(Measure::Reminder), CoordinatorSeat);
    CHECK_FALSE(course.suggests(Fault::FirstAnswerLate));
}

TEST_CASE("REG 40, 45: an opinion, a review or a re-review that is late suggests supervision", "[law]")
{
    Course handling;
    handling.handling().on(QDate(2026, 10, 9));
    CHECK(handling.suggests(Fault::ResultLate));
    Course review;
    review.handling().opinion().serveOpinion().does(Step::ReviewRequested).on(QDate(2026, 9, 3));
    CHECK(review.suggests(Fault::ResultLate));
    // What came too late stays a fault after it came.
    review.opinion();
    CHECK(review.suggests(Fault::ResultLate));
    Course extended;
    extended.handling().on(QDate(2026, 9, 20)).does(Step::HandlingExtended).does(service(PaperForm::F13Extension)).on(QDate(2026, 10, 20));
    CHECK_FALSE(extended.suggests(Fault::ResultLate));
    extended.on(QDate(2026, 11, 10)); // CLK-06
    CHECK(extended.suggests(Fault::ResultLate));
    Course third;
    third.handling().opinion().serveOpinion().does(Step::ReviewRequested).opinion().serveOpinion().does(Step::ReviewRequested);
    CHECK_FALSE(third.suggests(Fault::ResultLate));
    third.on(QDate(2026, 9, 10)); // CLK-10
    CHECK(third.suggests(Fault::ResultLate));
}

TEST_CASE("REG 22, 23, 40, 44: the office that does not forward and the organ that does not answer what was forwarded are late", "[law]")
{
    Course office(Track::Petition, Category::Claim, PetitionOffice); // CLK-01
    office.on(QDate(2026, 8, 18));
    CHECK_FALSE(office.suggests(Fault::FirstAnswerLate));
    office.on(QDate(2026, 8, 19));
    CHECK(office.suggests(Fault::FirstAnswerLate));
    Course organ(Track::Petition, Category::Claim, PetitionOffice); // CLK-03
    organ.on(QDate(2026, 8, 10)).send(WindowNumber(9), TransferMode::Forward).takenBy(WindowNumber(9)).on(QDate(2026, 8, 25));
    CHECK_FALSE(organ.suggests(Fault::FirstAnswerLate));
    organ.on(QDate(2026, 8, 26));
    CHECK(organ.suggests(Fault::FirstAnswerLate));
}

TEST_CASE("help that one window owes past its day is late, whoever was asked after it", "[law]")
{
    Course course;
    TakeStep first = filled(Step::HelpRequested);
    first.facts.windows = {WindowNumber(3)};
    first.facts.until = QDate(2026, 8, 5);
    TakeStep second = filled(Step::HelpRequested);
    second.facts.windows = {WindowNumber(9)};
    course.does(first).does(second).on(QDate(2026, 8, 6));
    CHECK(course.suggests(Fault::CallLate));
    course.does(Step::HelpGiven, 1, WindowNumber(3));
    CHECK_FALSE(course.suggests(Fault::CallLate));
}

TEST_CASE("REG 42-46: what a record can show of each liability is found and named with its article; of people nothing is found", "[law]")
{
    // Not answered or not in writing in time, a clear right not supported, an opinion not carried out, buck-passing, delay.
    const QMap<Fault, QString> named{{Fault::FirstAnswerLate, QStringLiteral("第四十四条")}, {Fault::ResultLate, QStringLiteral("第四十五条")},
                                     {Fault::OpinionNotCarriedOut, QStringLiteral("第四十二条")}};
    Course late;
    late.on(QDate(2026, 8, 25));
    Course slow;
    slow.handling().on(QDate(2026, 10, 9));
    Course unmoved;
    TakeStep opinion = filled(Step::OpinionGiven, static_cast<int>(OpinionDecision::Supported));
    opinion.facts.until = QDate(2026, 8, 20);
    unmoved.handling().does(opinion).serveOpinion().on(QDate(2026, 8, 21));
    QSet<Fault> found;
    for (const Course *course : {&late, &slow, &unmoved}) {
        for (const FoundFault &fault : course->faults()) {
            found.insert(fault.fault);
            if (named.contains(fault.fault))
                CHECK(fault.basis.contains(named.value(fault.fault)));
        }
    }
    for (const Fault fault : named.keys())
        CHECK(found.contains(fault));
    // A period is corrected by nobody: the only ways are a pause with its lawful reason and the approved extension.
    CHECK((late.code(Step::ClockResumed) == RefusalCode::ClockNotRunning));
}

TEST_CASE("help that was called for with a day, and is past it, suggests supervision: backing unit, leader, village, other windows", "[law]")
{
    for (const auto &[call, answer] : {std::pair(Step::BackingUnitCalled, Step::BackingUnitAnswered), std::pair(Step::LeaderAssigned, Step::LeaderReported),
                                       std::pair(Step::TakenToVillage, Step::BroughtBack), std::pair(Step::HelpRequested, Step::HelpGiven)}) {
        INFO(stepName(call).toStdString());
        Course course;
        TakeStep order = filled(call);
        order.facts.until = QDate(2026, 8, 10);
        if (call == Step::HelpRequested)
            order.facts.windows = {WindowNumber(9)};
        course.does(order).on(QDate(2026, 8, 10));
        CHECK_FALSE(course.suggests(Fault::CallLate));
        course.on(QDate(2026, 8, 11));
        CHECK(course.suggests(Fault::CallLate));
        course.does(answer, 1, call == Step::HelpRequested ? WindowNumber(9) : WindowNumber());
        CHECK_FALSE(course.suggests(Fault::CallLate));
    }
}

TEST_CASE("REG 34, 40: an extension that was not served on the visitor suggests supervision", "[law]")
{
    Course course;
    course.handling().does(Step::HandlingExtended);
    CHECK(course.suggests(Fault::ExtensionNotTold));
    course.does(service(PaperForm::F13Extension));
    CHECK_FALSE(course.suggests(Fault::ExtensionNotTold));
}

TEST_CASE("REG 28, 40: a matter accepted and then declined, and a second bounce, suggest supervision", "[law]")
{
    Course declined;
    declined.handling().does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人先行撤回")}).does(Step::CaseReopened).does(Step::MatterDeclined);
    CHECK(declined.suggests(Fault::AcceptedThenDeclined));
    Course bounced(Track::Petition, Category::Claim, PetitionOffice);
    bounced.send(WindowNumber(3)).objectedBy(WindowNumber(3)).does(Step::ObjectionUpheld);
    CHECK_FALSE(bounced.suggests(Fault::SecondBounce));
    bounced.send(WindowNumber(9)).objectedBy(WindowNumber(9));
    CHECK(bounced.suggests(Fault::SecondBounce));
}

TEST_CASE("REG 32, 40: a supporting opinion that was not carried out by its day suggests supervision", "[law]")
{
    Course course;
    course.handling();
    TakeStep opinion = filled(Step::OpinionGiven, static_cast<int>(OpinionDecision::Supported));
    opinion.facts.until = QDate(2026, 9, 30);
    course.does(opinion).serveOpinion().on(QDate(2026, 9, 30));
    CHECK_FALSE(course.suggests(Fault::OpinionNotCarriedOut));
    course.on(QDate(2026, 10, 1));
    CHECK(course.suggests(Fault::OpinionNotCarriedOut));
    course.does(Step::OpinionCarriedOut);
    CHECK_FALSE(course.suggests(Fault::OpinionNotCarriedOut));
}

TEST_CASE("REG 22: an assignment whose report is overdue suggests supervision", "[law]")
{
    Course course(Track::Petition, Category::Claim, PetitionOffice);
    course.send(WindowNumber(9), TransferMode::Assign, QDate(2026, 8, 20)).takenBy(WindowNumber(9));
    course.on(QDate(2026, 8, 20));
    CHECK_FALSE(course.suggests(Fault::ReportBackLate));
    course.on(QDate(2026, 8, 21));
    CHECK(course.suggests(Fault::ReportBackLate));
    course.does(Step::ReportedBack);
    CHECK_FALSE(course.suggests(Fault::ReportBackLate));
    CHECK((course.code(Step::ReportedBack) == RefusalCode::TrackDoesNotAllow)); // nothing else is owed
}

TEST_CASE("REG 38, 40: the coordinator or the petition office supervises, no other window", "[law]")
{
    Course course;
    course.send(WindowNumber(3)).takenBy(WindowNumber(3));
    CHECK((course.code(measure(Measure::Reminder), WindowNumber(3)) == RefusalCode::NotSupervisor));
    CHECK(course.tries(measure(Measure::Reminder), CoordinatorSeat).ok());
    CHECK(course.tries(measure(Measure::Reminder), PetitionOffice).ok());
}

TEST_CASE("REG 39: above a supervision letter it takes the joint conference's decision", "[law]")
{
    Course course;
    for (int grade = static_cast<int>(Measure::Reminder); grade <= static_cast<int>(Measure::AccountabilityProposal); ++grade) {
        TakeStep order = measure(static_cast<Measure>(grade));
        order.words.remove(Item::Conference);
        const bool alone = grade <= static_cast<int>(Measure::SupervisionLetter);
        CHECK(course.tries(order).ok() == alone);
        if (!alone)
            CHECK((course.code(order) == RefusalCode::AuthorityMissing));
        CHECK(course.tries(measure(static_cast<Measure>(grade))).ok());
    }
}

TEST_CASE("REG 40: a supervision is answered once, and an open one keeps the case out of the archive", "[law]")
{
    Course course;
    course.does(measure(Measure::SupervisionLetter));
    CHECK(archiveGaps(course.file).contains(QStringLiteral("supervision_answered")));
    course.does(Step::SupervisionAnswered);
    CHECK_FALSE(archiveGaps(course.file).contains(QStringLiteral("supervision_answered")));
    CHECK((course.code(Step::SupervisionAnswered) == RefusalCode::NotYetDone));
}

TEST_CASE("REG 24: what is stuck goes to the joint conference, whose resolution is a task with a day", "[law]")
{
    Course course;
    CHECK((course.code(Step::ConferenceTabled, 1, WindowNumber(3)) == RefusalCode::NotSupervisor));
    TakeStep early = filled(Step::ConferenceResolved);
    early.facts.until = QDate(2026, 9, 1);
    CHECK((course.code(early) == RefusalCode::NotYetDone));
    course.does(Step::ConferenceTabled);
    CHECK((course.code(Step::ConferenceTabled) == RefusalCode::DoneAlready));
    TakeStep resolution = filled(Step::ConferenceResolved);
    CHECK(course.refusal(resolution).facts.value(QStringLiteral("field")).toString() == QStringLiteral("until"));
    resolution.facts.until = QDate(2026, 9, 1);
    course.does(resolution).on(QDate(2026, 9, 2));
    CHECK(course.suggests(Fault::ResolutionLate));
    course.does(Step::TaskReported);
    CHECK_FALSE(course.suggests(Fault::ResolutionLate));
    CHECK((course.code(Step::TaskReported) == RefusalCode::NotYetDone));
}

TEST_CASE("REG 18: a leader who receives a visitor leaves an opinion and says who acts on it", "[law]")
{
    Course course;
    TakeStep received = filled(Step::LeaderReceived);
    received.words.remove(Item::Opinion);
    CHECK_FALSE(course.tries(received).ok());
    course.does(Step::LeaderReceived);
    CHECK(papersOf(course.file).contains(PaperForm::F29LeaderCase));
    CHECK(course.file.owner == FrontDesk);
}

TEST_CASE("REG 40: three kinds of proposals, each with the recipient's reply on adoption", "[law]")
{
    for (const ProposalKind kind : {ProposalKind::ImproveWork, ProposalKind::ImprovePolicy, ProposalKind::HoldAccountable}) {
        Course course;
        CHECK((course.code(Step::ProposalAnswered) == RefusalCode::NotYetDone));
        course.does(Step::ProposalMade, static_cast<int>(kind));
        const EventId proposal = course.file.steps.last().id;
        course.does(Step::ProposalAnswered, static_cast<int>(Adoption::InPart));
        CHECK(course.file.steps.last().facts.about == proposal);
        TakeStep again = filled(Step::ProposalAnswered);
        again.facts.about = proposal;
        CHECK((course.code(again) == RefusalCode::DoneAlready));
    }
}

TEST_CASE("REG 40: the coordinator's list names why a case is on it, and never holds an accusation", "[law]")
{
    const auto listed = [](const Course &course, Attention attention) {
        return (attentionOf(course.file, course.faults()) & static_cast<int>(attention)) != 0;
    };
    Course course;
    CHECK(attentionOf(course.file, course.faults()) == 0);
    course.does(Step::UrgencyRaised).does(Step::LeaderAssigned).does(Step::ConferenceTabled);
    for (const Attention attention : {Attention::Urgent, Attention::LeadersCase, Attention::Tabled})
        CHECK(listed(course, attention));
    TakeStep resolution = filled(Step::ConferenceResolved);
    resolution.facts.until = QDate(2026, 9, 1);
    course.does(resolution).does(Step::LeaderReported).does(measure(Measure::Reminder));
    CHECK(listed(course, Attention::Task));
    CHECK(listed(course, Attention::Supervised));
    CHECK_FALSE(listed(course, Attention::Tabled));
    CHECK_FALSE(listed(course, Attention::LeadersCase));
    course.does(Step::TaskReported).does(Step::SupervisionAnswered);
    CHECK_FALSE(listed(course, Attention::Task));
    CHECK_FALSE(listed(course, Attention::Supervised));

    Course sealed(Track::Petition, Category::Accusation);
    sealed.does(CloseCase{Outcome::Other, QStringLiteral("移送有关机关处理")});
    CHECK(attentionOf(sealed.file, {FoundFault{Fault::ResultLate, {}, {}}}) == 0);
}

TEST_CASE("a paper printed before its number came is printed again, and then no more", "[law]")
{
    Course course;
    course.handling().does(RecordPrint{PaperForm::F04Acceptance, QStringLiteral("zh_CN"), QStringLiteral("pdf")});
    StepFacts facts;
    facts.on = course.today();
    facts.form = PaperForm::F04Acceptance;
    facts.number = QStringLiteral("伊综受〔2026〕1号");
    const Event numbered{EventId(idOf(88)), course.file.id, {}, {}, QStringLiteral("centre"), FrontDesk, {}, StepTaken{Step::DocumentNumbered, facts}};
    course.takes({numbered});
    CHECK(course.file.toReprint.contains(PaperForm::F04Acceptance));
    CHECK((attentionOf(course.file, {}) & static_cast<int>(Attention::Reprint)) != 0);
    course.does(RecordPrint{PaperForm::F04Acceptance, QStringLiteral("zh_CN"), QStringLiteral("pdf")});
    CHECK(course.file.toReprint.isEmpty());
    CHECK(course.file.copies.value(PaperForm::F04Acceptance) == 2);
}
