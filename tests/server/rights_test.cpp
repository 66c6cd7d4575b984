// SPDX-License-Identifier: GPL-3.0-or-later
/** The centre asks who may of every event that arrives, whatever desk it comes from, and answers by the wall. */
#include "server/counter.h"

#include "fakes/printers.h"
#include "fakes/rightswall.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** An act as a desk would push it that asks nobody: it need not fit the case, for the right is asked first. */
struct Sample
{
    const char *name;
    EventBody body;
    Act act;
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
    return {{"files", filed(Category::Claim, 1), Act::Register},
            {"files an accusation", filed(Category::Accusation, 2), Act::Register},
            {"files a restricted matter", [&] {
                 CaseFiled restricted = filed(Category::Claim, 3);
                 restricted.restricted = true;
                 return restricted;
             }(), Act::Register},
            {"screens", CaseScreened{LawfulPath::PetitionOpinion}, Act::Screen},
            {"guides", GuidedElsewhere{LawfulPath::Judicial}, Act::Screen},
            {"sends", CaseTransferred{counter.window, WindowNumber(5), TransferReason::Competent}, Act::Send},
            {"accepts", TransferAccepted{TransferId(QUuid::createUuid()), counter.window}, Act::Answer},
            {"handles", step(Step::MatterAccepted), Act::Handle},
            {"closes", CaseClosed{Outcome::Withdrawn}, Act::Handle},
            {"follows up", step(Step::FollowedUp), Act::FollowUp},
            {"adds a note", NoteAdded{QStringLiteral("补充")}, Act::AddWords},
            {"prints", NoticePrinted{PaperForm::F03Receipt, 1, QStringLiteral("zh_CN"), QStringLiteral("printer")}, Act::Print},
            {"oversees", step(Step::SupervisionOpened), Act::Oversee},
            {"plans a reception", ReceptionPlanned{plan}, Act::PlanReceptions},
            {"frees a slot", ReceptionFreed{0, CaseId(QUuid::createUuid())}, Act::BookReception}};
}

} // namespace

TEST_CASE("at receipt the centre takes what is on the wall, as the desk does: role by role, act by act, for every class of matter", "[rights]")
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
    int daily = 100;
    /** Pushes one event of the role's officer in the file and holds what the centre says to the wall. */
    const auto asks = [&](Counter &counter, Role role, const Sample &sample, const CaseId &into, AccessLevel of, bool theirs) {
        const bool begins = opensFile(kindOf(sample.body));
        const Circumstances now = counter.now(begins ? CaseId(QUuid::createUuid()) : into);
        const Event event{now.eventIds[0], now.file, now.device, officerIdOf(counter.desk.identity.centre, roleName(role)), roleName(role), counter.window, now.now, sample.body};
        const auto *filed = std::get_if<CaseFiled>(&sample.body);
        const AccessLevel level = !filed ? of : filed->category == Category::Accusation ? AccessLevel::Sealed : filed->restricted ? AccessLevel::Restricted : AccessLevel::Ordinary;
        REQUIRE(counter.records({event}, level == AccessLevel::Sealed));
        const auto given = counter.pushes();
        INFO(roleName(role).toStdString() << ' ' << sample.name << " at " << counter.window.value() << " level " << static_cast<int>(level) << " theirs " << theirs);
        REQUIRE(given.size() == 1);
        const int window = counter.window.value();
        const bool may = onTheWall(wallOf(role), sample.act, {sample.name, level, theirs || filed}, window);
        // Who would have the right in an ordinary matter is told that this one is restricted.
        const bool restricted = level == AccessLevel::Restricted && onTheWall(wallOf(role), sample.act, {"ordinary", AccessLevel::Ordinary, false}, window);
        const QString code = restricted ? QStringLiteral("matter_restricted") : QStringLiteral("role_lacks");
        const bool lacks = given.first().verdict == Verdict::Quarantined && given.first().code == code;
        CHECK(lacks == !may);
        ++asked;
        refused += lacks ? 1 : 0;
        return given.first().verdict;
    };
    int takenOver = 0;
    for (Counter *counter : {&front, &labour, &discipline}) {
        counter->epoch();
        const CaseId claim = counter->registers();
        const CaseId accusation = counter->registers(Category::Accusation);
        const auto registersRestricted = [&] {
            FileCase order = aFiling();
            order.restricted = true;
            order.code = CaseCode::mint(counter->desk.identity.division, QDate(2026, 11, 24), counter->desk.identity.deviceDigits, ++daily);
            const CaseId file(QUuid::createUuid());
            REQUIRE(counter->does(file, order));
            return file;
        };
        const CaseId anothers = registersRestricted();
        const CaseId handled = registersRestricted();
        REQUIRE(counter->pushes().size() == 12);
        for (const Role role : Roles) {
            for (const auto &[file, level] : {std::pair{claim, AccessLevel::Ordinary}, {accusation, AccessLevel::Sealed}, {anothers, AccessLevel::Restricted}}) {
                for (const Sample &sample : samples(*counter, daily += 10)) {
                    if (level == AccessLevel::Ordinary || !opensFile(kindOf(sample.body)))
                        asks(*counter, role, sample, file, level, false);
                }
            }
            // Whoever may answer takes it over, and is asked as a handler then.
            if (!onTheWall(wallOf(role), Act::Answer, {"another's", AccessLevel::Restricted, false}, counter->window.value()))
                continue;
            StepFacts facts;
            facts.on = QDate(2026, 11, 24);
            CHECK((asks(*counter, role, {"takes over", StepTaken{Step::TakenOver, facts}, Act::Answer}, handled, AccessLevel::Restricted, false) == Verdict::Accepted));
            ++takenOver;
            for (const Sample &sample : samples(*counter, daily += 10)) {
                if (!opensFile(kindOf(sample.body)))
                    asks(*counter, role, sample, handled, AccessLevel::Restricted, true);
            }
        }
    }
    CHECK(takenOver == 3 + 3 + 4);
    CHECK(asked == 3 * 8 * (15 + 11 + 11) + takenOver * 12);
    CHECK(refused > 400);
    WARN(asked << " events asked, " << refused << " quarantined");
}
