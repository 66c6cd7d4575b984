// SPDX-License-Identifier: GPL-3.0-or-later
/** The centre asks the table of rights of every event that arrives, whatever desk it comes from. */
#include "server/counter.h"

#include "domain/rights.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** An act as a desk would push it that asks nobody: it need not fit the case, for the right is asked first. */
struct Sample
{
    const char *name;
    EventBody body;
};

QList<Sample> samples(const Counter &counter, int daily)
{
    const auto step = [](Step taken) {
        StepFacts facts;
        facts.on = QDate(2026, 11, 24);
        facts.choice = 1;
        return StepTaken{taken, facts};
    };
    ReceptionPlan plan;
    plan.day = QDate(2026, 11, 30);
    plan.from = QTime(10, 0);
    plan.to = QTime(12, 0);
    plan.leader = QStringLiteral("王建国");
    plan.post = QStringLiteral("副县长");
    plan.place = QStringLiteral("二楼");
    plan.windows = {FrontDesk, PetitionOffice, WindowNumber(3)};
    const auto filed = [&](Category category, int number) {
        return CaseFiled{*CaseCode::mint(counter.desk.identity.division, QDate(2026, 11, 24), counter.desk.identity.deviceDigits, daily + number), Track::Petition, category,
                         Channel::Visit, counter.window, 1, {}, false, QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC)};
    };
    return {{"files", filed(Category::Claim, 1)},
            {"files an accusation", filed(Category::Accusation, 2)},
            {"screens", CaseScreened{LawfulPath::PetitionOpinion}},
            {"guides", GuidedElsewhere{LawfulPath::Judicial}},
            {"sends", CaseTransferred{counter.window, WindowNumber(5), TransferReason::Competent}},
            {"accepts", TransferAccepted{TransferId(QUuid::createUuid()), counter.window}},
            {"handles", step(Step::MatterAccepted)},
            {"closes", CaseClosed{Outcome::Withdrawn}},
            {"follows up", step(Step::FollowedUp)},
            {"adds a note", NoteAdded{QStringLiteral("补充")}},
            {"prints", NoticePrinted{PaperForm::F03Receipt, 1, QStringLiteral("zh_CN"), QStringLiteral("printer")}},
            {"oversees", step(Step::SupervisionOpened)},
            {"plans a reception", ReceptionPlanned{plan}},
            {"frees a slot", ReceptionFreed{0, CaseId(QUuid::createUuid())}}};
}

} // namespace

TEST_CASE("at receipt the centre asks the same table as the desk: role by role, act by act, for ordinary matters and accusations", "[rights]")
{
    FakeCentre centre;
    centre.stop();
    centre.options().passwordCost = {1, 8};
    REQUIRE(centre.start());
    Counter front(centre, {1});
    Counter labour(centre, {3});
    Counter discipline(centre, {23});
    const auto adds = [&](const QString &name, const QString &role) {
        const QJsonObject order{{"order", "officer-add"}, {"name", name}, {"roles", QJsonArray{role}}, {"windows", QJsonArray{1, 3, 23}}};
        return centre.server().administer(order).contains("password");
    };
    REQUIRE(adds(QStringLiteral("阿里木"), QStringLiteral("window_officer"))); // who files what the others act on
    for (const Role role : Roles)
        REQUIRE(adds(roleName(role), roleName(role)));

    int asked = 0;
    int refused = 0;
    for (Counter *counter : {&front, &labour, &discipline}) {
        counter->epoch();
        const CaseId claim = counter->registers();
        const CaseId accusation = counter->registers(Category::Accusation);
        REQUIRE(counter->pushes().size() == 6);
        int daily = 100;
        for (const Role role : Roles) {
            for (const bool sealed : {false, true}) {
                for (const Sample &sample : samples(*counter, daily += 10)) {
                    const bool begins = opensFile(kindOf(sample.body));
                    if (sealed && begins)
                        continue;
                    Circumstances now = counter->now(begins ? CaseId(QUuid::createUuid()) : sealed ? accusation : claim);
                    const Event event{now.eventIds[0], now.file, now.device, officerIdOf(counter->desk.identity.centre, roleName(role)), roleName(role), counter->window, now.now, sample.body};
                    const auto *filed = std::get_if<CaseFiled>(&sample.body);
                    const bool accuses = sealed || (filed && filed->category == Category::Accusation);
                    REQUIRE(counter->records({event}, accuses));
                    const auto given = counter->pushes();
                    INFO(roleName(role).toStdString() << ' ' << sample.name << " at " << counter->window.value() << " sealed " << accuses);
                    REQUIRE(given.size() == 1);
                    const Right right = rightOf(role, actOf(event), accuses, counter->window);
                    const bool may = right == Right::Yes || (right == Right::IfReceived && filed != nullptr);
                    const bool lacks = given.first().verdict == Verdict::Quarantined && given.first().code == QStringLiteral("role_lacks");
                    CHECK(lacks == !may);
                    ++asked;
                    refused += lacks ? 1 : 0;
                }
            }
        }
    }
    CHECK(asked == 3 * 8 * (14 + 11));
    CHECK(refused > 200);
    WARN(asked << " events asked, " << refused << " quarantined");
}
