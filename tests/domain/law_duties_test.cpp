// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/course.h"
#include "fakes/laws.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

TEST_CASE("REG 17, 48: persons, legal persons and other organisations petition, and foreigners and stateless persons likewise", "[law][duties]")
{
    for (const DocumentKind kind : {DocumentKind::ResidentId, DocumentKind::Passport, DocumentKind::Other, DocumentKind::None}) {
        for (const bool organisation : {false, true}) {
            FileCase order = aFiling();
            order.representatives[0].organisation = organisation;
            order.representatives[0].document = {};
            order.representatives[0].document.kind = kind;
            if (kind != DocumentKind::None)
                order.representatives[0].document.number = kind == DocumentKind::ResidentId ? QStringLiteral("11010519491231002X") : QStringLiteral("AB1234567");
            CHECK(decide({}, order, at(FrontDesk, 1)).ok());
        }
    }
}

TEST_CASE("REG 20 paras 1, 2: who belongs to another organ is guided there with its name and advice, on paper, and never just turned away", "[law][duties]")
{
    Course course;
    CHECK((course.code(GuideElsewhere{LawfulPath::Judicial, {}, QStringLiteral("起诉")}) == RefusalCode::FieldMissing));
    CHECK((course.code(GuideElsewhere{LawfulPath::Undecided, QStringLiteral("人民法院"), {}}) == RefusalCode::FieldMissing));
    course.does(GuideElsewhere{LawfulPath::Judicial, QStringLiteral("人民法院"), QStringLiteral("可以起诉")});
    CHECK((course.file.outcome == Outcome::Guided));
    CHECK(papersOf(course.file).contains(PaperForm::F11Guidance));
    CHECK(archiveGaps(course.file).contains(paperFormNumber(PaperForm::F11Guidance))); // owed until it was printed
}

TEST_CASE("REG 21: a matter is entered at once, with its moment and a code, and can be evaluated at its end", "[law][duties]")
{
    Course course;
    CHECK(course.file.registered.isValid());
    REQUIRE(course.file.code);
    CHECK(CaseCode::parse(course.file.code->text()).has_value());
    course.does(CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回")});
    CHECK(course.tries(filled(Step::FollowedUp)).ok());
}

TEST_CASE("REG 24: what a reorganised window had is sent to its successor", "[law][duties]")
{
    const auto registry = WindowRegistry::fromJson(R"({"windows":[{"number":1,"agency":{"zh_CN":"x"}},{"number":4,"agency":{"zh_CN":"y"}},
        {"number":3,"agency":{"zh_CN":"z"},"until":"2026-08-02","successor":4}]})");
    REQUIRE(registry.ok());
    const Course course;
    Circumstances now = at(FrontDesk, 400);
    now.windows = &*registry;
    now.now = QDateTime(QDate(2026, 8, 2), QTime(3, 0), Qt::UTC);
    const TransferCase order{WindowNumber(3), TransferReason::Competent, QStringLiteral("属于该窗口职权")};
    CHECK(decide(course.file, order, now).ok()); // its last day
    now.now = QDateTime(QDate(2026, 8, 3), QTime(3, 0), Qt::UTC);
    const auto moved = decide(course.file, order, now);
    REQUIRE_FALSE(moved.ok());
    CHECK((moved.refusal().code == RefusalCode::WindowMoved));
    CHECK(moved.refusal().facts.value(QStringLiteral("window")).toInt() == 4);
    for (const char *row : {R"("until":"2026-08-02")", R"("successor":4)", R"("until":"soon","successor":4)", R"("until":"2026-08-02","successor":3)"})
        CHECK_FALSE(WindowRegistry::fromJson(QByteArray(R"({"windows":[{"number":3,"agency":{"zh_CN":"z"},)") + row + "}]}").ok());
}

TEST_CASE("REG 27: four ends: what is reasonable is solved, what is not explained, hardship aided, the unlawful dealt with by law", "[law][duties]")
{
    for (const Outcome outcome : {Outcome::Settled, Outcome::Explained, Outcome::Aided, Outcome::HandledByLaw}) {
        Course course(Track::Dispute);
        course.screen(LawfulPath::Mediation).does(CloseCase{outcome, QStringLiteral("已经办结,告知来访人")});
        CHECK((course.file.outcome == outcome));
    }
}

TEST_CASE("REG 28: whoever has an interest is recused with the reason, and another one is named at once", "[law][duties]")
{
    Course course;
    course.handling();
    TakeStep nobody = filled(Step::Recused);
    nobody.words.remove(Item::Successor);
    CHECK_FALSE(course.tries(nobody).ok());
    TakeStep silent = filled(Step::Recused);
    silent.words.remove(Item::Reason);
    CHECK((course.code(silent) == RefusalCode::ReasonMissing));
    const CaseFile before = course.file;
    course.does(Step::Recused);
    CHECK(ofPeople(Item::Successor));
    CHECK((course.file.state == before.state));
    CHECK(course.file.clocks == before.clocks); // the visitor's periods wait for nobody's recusal
    CHECK(course.file.owner == before.owner);
}

TEST_CASE("REG 32: what an opinion, an agreement or any step said stays as it was said, whoever writes to it later", "[law][duties]")
{
    Course course;
    course.handling().opinion();
    const StepRecord opinion = course.file.steps.last();
    const auto words = [&](OfficerId officer, const QString &text) {
        return Event{EventId(idOf(31)), course.file.id, {}, officer, QStringLiteral("某人"), FrontDesk, course.file.registered,
                     StepDescribed{opinion.id, {{Item::Opinion, text}}}};
    };
    CHECK(evolve(course.file, words(opinion.officer, QStringLiteral("改写"))).steps.last().words == opinion.words);
    CHECK(evolve(course.file, words(OfficerId(idOf(32)), QStringLiteral("改写"))).steps.last().words == opinion.words);
}

TEST_CASE("REG 37: hardship is referred to social or judicial aid, with organ, day and reason", "[law][duties]")
{
    for (const Aid aid : {Aid::Social, Aid::Judicial}) {
        Course course;
        course.does(Step::AidReferred, static_cast<int>(aid));
        const StepRecord &record = course.file.steps.last();
        CHECK(record.facts.choice == static_cast<int>(aid));
        CHECK(record.facts.on == course.today());
        CHECK_FALSE(record.words.value(Item::Organ).isEmpty());
    }
    Course course;
    TakeStep nowhere = filled(Step::AidReferred);
    nowhere.words.remove(Item::Organ);
    CHECK_FALSE(course.tries(nowhere).ok());
    CHECK((Course(Track::Petition, Category::Accusation).code(filled(Step::AidReferred)) == RefusalCode::AccusationSealed));
}

TEST_CASE("CIV 203: a period runs to the end of its last day: whoever comes at 23:59 in Beijing is in time", "[law][duties]")
{
    Course course;
    course.handling().opinion().serveOpinion();
    const QDate last = course.clock(ClockId::Clk07)->due.legal;
    course.at(QDateTime(last, QTime(15, 59, 59), Qt::UTC)); // 23:59:59
    CHECK(course.tries(filled(Step::ReviewRequested)).ok());
    course.at(QDateTime(last, QTime(16, 0), Qt::UTC)); // 24:00
    CHECK((course.code(Step::ReviewRequested) == RefusalCode::DeadlinePassed));
}
