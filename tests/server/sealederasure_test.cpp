// SPDX-License-Identifier: GPL-3.0-or-later
/** REG 30, PIPL 47: the centre carries out what two officers at window 23 decided about an archived accusation. */
#include "server/counter.h"

#include "fakes/filledsteps.h"
#include "fakes/ledgers.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** An accusation received at the front desk and archived at window 23 on 24 November 2026; accusations are kept for ten years. */
struct SealedHall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter room{centre, {23}};
    CaseId accusation;
    CaseId claim;

    /** \a stated: the day of archiving that the PC puts into its event, past the rules that it should go by. */
    explicit SealedHall(QDate stated = {})
    {
        writesSchedule("10");
        front.epoch();
        accusation = front.registers(Category::Accusation);
        claim = front.registers();
        REQUIRE(front.prints(accusation, PaperForm::F02Registration));
        REQUIRE(front.sends(accusation, 23));
        REQUIRE_FALSE(front.pushes().isEmpty());
        REQUIRE(room.pullsUntil([this] { return room.state(accusation).pending.has_value(); }));
        room.epoch();
        REQUIRE(room.accepts(accusation));
        REQUIRE(room.does(accusation, CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回了请求")}));
        REQUIRE(room.does(accusation, filled(Step::FollowedUp)));
        auto archiving = decide(room.state(accusation), filled(Step::CaseArchived, static_cast<int>(Retention::TenYears)), room.now(accusation));
        REQUIRE(archiving.ok());
        Events events = *archiving;
        for (Event &event : events) {
            if (StepTaken *taken = std::get_if<StepTaken>(&event.body); taken && stated.isValid())
                taken->facts.on = stated;
        }
        REQUIRE(room.records(events, true));
        REQUIRE(accepted());
    }
    void writesSchedule(const QByteArray &years)
    {
        const QByteArray names = R"("names":{"zh_CN":"甲","en":"a","ug":"ا","kk_Arab":"ا"},"basis":"x")";
        QFile file(centre.directory() + "/retention.json");
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(R"({"classes":[{"code":"sealed","categories":["accusation"],"years":)" + years + "," + names + R"(},{"code":"rest","years":20,)" + names + "}]}");
    }
    /** What the room has not sent yet. */
    bool accepted()
    {
        room.connect();
        const QList<Acknowledgement> given = room.pushes();
        return !given.isEmpty() && std::all_of(given.begin(), given.end(), [](const Acknowledgement &one) { return one.verdict == Verdict::Accepted; });
    }
    bool decides(Step step, const QString &officer)
    {
        Circumstances now = room.now(accusation);
        now.officer = officerIdOf(room.desk.identity.centre, officer);
        now.officerName = officer;
        const auto events = decide(room.state(accusation), filled(step), now);
        return events && room.records(*events, true) && accepted();
    }
    void isNow(QDate day) { clock->set(QDateTime(day, QTime(3, 0), Qt::UTC)); }
    bool roomHasIt()
    {
        room.connect();
        for (int pages = 0; pages < 5 && room.pulls(1) > 0; ++pages)
            continue;
        return room.state(accusation).known();
    }
    /** The ids of erased accusations that the desk is told. */
    QList<CaseId> toldErased(Counter &counter)
    {
        counter.connect();
        const auto card = wire::decodeHallCard(counter.http.ask("GET", "/v1/hall").body);
        REQUIRE(card);
        return card->erased;
    }
    QJsonValue bad() { return centre.server().administer({{"order", "verify"}}).value("bad"); }
};

} // namespace

TEST_CASE("an accusation that two at window 23 decided to erase is erased when its period is over, there and where it was received", "[accusation][retention]")
{
    SealedHall hall;
    REQUIRE(hall.decides(Step::ErasureAsked, QStringLiteral("赵纪检")));
    REQUIRE(hall.decides(Step::ErasureAgreed, QStringLiteral("钱纪检")));
    CHECK(hall.roomHasIt());
    hall.isNow(QDate(2036, 11, 24));
    CHECK(hall.roomHasIt());
    hall.isNow(QDate(2036, 11, 25));
    REQUIRE(hall.room.pullsUntil([&] { return hall.room.withdrawn.contains(hall.accusation); }));
    CHECK_FALSE(hall.room.state(hall.accusation).known());
    REQUIRE(hall.toldErased(hall.front) == QList<CaseId>{hall.accusation});
    REQUIRE(hall.front.state(hall.accusation).hasMatter);
    REQUIRE(hall.front.ledger->takeErased({hall.accusation}).ok());
    CHECK_FALSE(hall.front.state(hall.accusation).hasMatter);
    CHECK_FALSE(hall.front.state(hall.accusation).hasParties);
    CHECK(hall.front.state(hall.claim).hasMatter);
    CHECK_FALSE(hall.front.ledger->verify());
    CHECK_FALSE(hall.room.ledger->verify());
    CHECK(hall.bad().isNull());
    // Also after a start, and nobody who erases other cases hears of it.
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    CHECK(hall.bad().isNull());
    CHECK(hall.centre.server().administer({{"order", "retention-list"}}).value("count").toInt() == 0);
    CHECK(hall.centre.server().administer({{"order", "retention-list"}, {"sealed", true}}).value("sealed_due").isNull());
}

TEST_CASE("REG 30: whoever else serves the window where an accusation was received is not told that one was erased, nor when it was filed", "[accusation][retention][noninterference]")
{
    SealedHall hall;
    Counter colleague(hall.centre, {1, 5});
    REQUIRE(hall.decides(Step::ErasureAsked, QStringLiteral("赵纪检")));
    REQUIRE(hall.decides(Step::ErasureAgreed, QStringLiteral("钱纪检")));
    const auto read = [](Counter &counter) {
        QList<FeedRow> rows;
        counter.connect();
        while (counter.pulls(1) > 0)
            rows << counter.lastPage->rows;
        REQUIRE(counter.lastPage);
        return rows;
    };
    const auto tells = [&](const QList<FeedRow> &rows) {
        return std::any_of(rows.begin(), rows.end(), [&](const FeedRow &row) { return row.file == hall.accusation || row.kind != FeedRowKind::Event; });
    };
    REQUIRE_FALSE(read(colleague).isEmpty()); // the claim
    hall.isNow(QDate(2036, 11, 25));
    REQUIRE(hall.room.pullsUntil([&] { return hall.room.withdrawn.contains(hall.accusation); }));
    CHECK_FALSE(tells(read(colleague)));
    CHECK(hall.toldErased(colleague).isEmpty());
    CHECK(hall.toldErased(hall.room).isEmpty()); // its feed tells
    // One that joins later reads all there ever was at the window.
    Counter later(hall.centre, {1});
    const QList<FeedRow> all = read(later);
    CHECK(std::any_of(all.begin(), all.end(), [&](const FeedRow &row) { return row.file == hall.claim; }));
    CHECK_FALSE(tells(all));
    CHECK(hall.toldErased(later).isEmpty());
    // Who received it is told for as long as they can come in, also by a centre that was started again.
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    hall.isNow(QDate(2037, 12, 29));
    CHECK(hall.toldErased(hall.front) == QList<CaseId>{hall.accusation});
    hall.isNow(QDate(2037, 12, 31));
    CHECK(hall.toldErased(hall.front).isEmpty());
}

TEST_CASE("one officer's word erases no accusation, however old it is", "[accusation][retention]")
{
    SealedHall hall;
    REQUIRE(hall.decides(Step::ErasureAsked, QStringLiteral("赵纪检")));
    CHECK_FALSE(hall.decides(Step::ErasureAgreed, QStringLiteral("赵纪检")));
    hall.isNow(QDate(2050, 1, 3));
    CHECK(hall.roomHasIt());
    // Decided late, it waits for thirty days more.
    REQUIRE(hall.decides(Step::ErasureAgreed, QStringLiteral("钱纪检")));
    hall.isNow(QDate(2050, 2, 2));
    CHECK(hall.roomHasIt());
    hall.isNow(QDate(2050, 2, 3));
    CHECK(hall.room.pullsUntil([&] { return !hall.room.state(hall.accusation).known(); }));
}

TEST_CASE("a PC of window 23 that states another day of archiving, and two officers who agree at once, has no accusation erased", "[accusation][retention]")
{
    SealedHall hall(QDate(2006, 11, 24));
    REQUIRE(hall.room.state(hall.accusation).steps.last().facts.on == QDate(2006, 11, 24));
    REQUIRE(hall.decides(Step::ErasureAsked, QStringLiteral("赵纪检")));
    REQUIRE(hall.decides(Step::ErasureAgreed, QStringLiteral("钱纪检")));
    for (const QDate day : {QDate(2026, 11, 25), QDate(2026, 12, 26), QDate(2036, 11, 24)}) {
        hall.isNow(day);
        CHECK(hall.roomHasIt());
    }
    hall.isNow(QDate(2036, 11, 25));
    CHECK(hall.room.pullsUntil([&] { return !hall.room.state(hall.accusation).known(); }));
}

TEST_CASE("a schedule that keeps accusations for ever, or that cannot be read, erases none", "[accusation][retention]")
{
    for (const QByteArray &years : {QByteArray("null"), QByteArray("{")}) {
        SealedHall hall;
        hall.writesSchedule(years);
        REQUIRE(hall.decides(Step::ErasureAsked, QStringLiteral("赵纪检")));
        REQUIRE(hall.decides(Step::ErasureAgreed, QStringLiteral("钱纪检")));
        hall.isNow(QDate(2050, 1, 3));
        CHECK(hall.roomHasIt());
        CHECK(hall.bad().isNull());
    }
}
