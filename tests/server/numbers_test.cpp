// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"

#include <QtCore/QFile>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr PaperForm Acceptance = PaperForm::F04Acceptance;
constexpr PaperForm Declined = PaperForm::F05Declined;

struct NumberedHall
{
    std::shared_ptr<MovableClock> clock = std::make_shared<MovableClock>();
    FakeCentre centre{clock};
    Counter front{centre, {1}};
    Counter five{centre, {5}};

    QString numberOf(Counter &counter, const CaseId &file, PaperForm form = Acceptance)
    {
        counter.pullsUntil([&] { return counter.state(file).numbers.contains(form); }, 3);
        return counter.state(file).numbers.value(form);
    }
    static void pushes(Counter &counter)
    {
        counter.connect();
        for (const Acknowledgement &given : counter.pushes())
            CHECK((given.verdict == Verdict::Accepted));
        REQUIRE(counter.lastStatus == 200);
    }
    QJsonValue bad() { return centre.server().administer({{"order", "verify"}}).value("bad"); }
};

} // namespace

TEST_CASE("a paper under an organ's seal has its number as soon as the centre has its print, one after the other", "[numbers]")
{
    NumberedHall hall;
    QList<CaseId> files;
    for (int i = 0; i < 3; ++i) {
        files << hall.front.registers();
        REQUIRE(hall.front.prints(files.last(), Acceptance));
    }
    REQUIRE(hall.front.prints(files[1], Declined));
    NumberedHall::pushes(hall.front);
    // In the very commit of the print: the first answer has it.
    REQUIRE(hall.front.connect());
    REQUIRE(hall.front.pulls() > 0);
    for (int i = 0; i < 3; ++i)
        CHECK(hall.front.state(files[i]).numbers.value(Acceptance) == QStringLiteral("伊综受〔2026〕%1号").arg(i + 1));
    CHECK(hall.front.state(files[1]).numbers.value(Declined) == QStringLiteral("伊综不受〔2026〕1号"));
    const CaseId other = hall.five.registers();
    REQUIRE(hall.five.prints(other, Acceptance));
    NumberedHall::pushes(hall.five);
    CHECK(hall.numberOf(hall.five, other) == QStringLiteral("伊综受〔2026〕4号"));
    CHECK(hall.bad().isNull());
}

TEST_CASE("a paper that is printed again keeps its number, and what the hall writes for itself has none", "[numbers]")
{
    NumberedHall hall;
    const CaseId file = hall.front.registers();
    REQUIRE(hall.front.prints(file, PaperForm::F03Receipt));
    REQUIRE(hall.front.prints(file, Acceptance));
    REQUIRE(hall.front.prints(file, Acceptance));
    NumberedHall::pushes(hall.front);
    CHECK(hall.numberOf(hall.front, file) == QStringLiteral("伊综受〔2026〕1号"));
    REQUIRE(hall.front.prints(file, Acceptance));
    NumberedHall::pushes(hall.front);
    hall.front.pulls();
    CHECK(hall.numberOf(hall.front, file) == QStringLiteral("伊综受〔2026〕1号"));
    CHECK(hall.front.state(file).numbers.size() == 1);
    CHECK(hall.front.state(file).steps.size() == 1);
    const CaseId next = hall.front.registers();
    REQUIRE(hall.front.prints(next, Acceptance));
    NumberedHall::pushes(hall.front);
    CHECK(hall.numberOf(hall.front, next) == QStringLiteral("伊综受〔2026〕2号"));
}

TEST_CASE("a series goes on after a restart, and begins anew in a new year of Beijing", "[numbers]")
{
    NumberedHall hall;
    const auto next = [&hall] {
        const CaseId file = hall.front.registers();
        REQUIRE(hall.front.prints(file, Acceptance));
        NumberedHall::pushes(hall.front);
        return hall.numberOf(hall.front, file);
    };
    CHECK(next() == QStringLiteral("伊综受〔2026〕1号"));
    hall.centre.stop();
    REQUIRE(hall.centre.start());
    CHECK(next() == QStringLiteral("伊综受〔2026〕2号"));
    hall.clock->set(QDateTime(QDate(2026, 12, 31), QTime(15, 59), Qt::UTC));
    CHECK(next() == QStringLiteral("伊综受〔2026〕3号"));
    hall.clock->set(QDateTime(QDate(2026, 12, 31), QTime(16, 0), Qt::UTC));
    CHECK(next() == QStringLiteral("伊综受〔2027〕1号"));
    CHECK(hall.bad().isNull());
}

TEST_CASE("a print that is contested takes no number", "[numbers]")
{
    NumberedHall hall;
    const CaseId file = hall.front.registers();
    REQUIRE(hall.front.sends(file, 5));
    NumberedHall::pushes(hall.front);
    REQUIRE(hall.five.connect());
    REQUIRE(hall.five.pulls() > 0);
    // Window 5 prints for a case that has been taken back from it meanwhile.
    REQUIRE(hall.five.prints(file, Acceptance));
    REQUIRE(hall.front.does(file, RecallTransfer{hall.front.state(file).pending->id, QStringLiteral("来访人改变了主意")}));
    NumberedHall::pushes(hall.front);
    hall.five.connect();
    CHECK(hall.five.pushes().value(0).verdict == Verdict::Contested);
    REQUIRE(hall.front.prints(file, Acceptance));
    NumberedHall::pushes(hall.front);
    CHECK(hall.numberOf(hall.front, file) == QStringLiteral("伊综受〔2026〕1号"));
    CHECK(hall.bad().isNull());
}

TEST_CASE("REG 30: the papers of an accusation leave no gap in a series that others see", "[numbers]")
{
    NumberedHall hall;
    Counter discipline(hall.centre, {23});
    hall.front.epoch();
    const CaseId accusation = hall.front.registers(Category::Accusation);
    REQUIRE(hall.front.prints(accusation, Acceptance));
    const CaseId file = hall.front.registers();
    REQUIRE(hall.front.prints(file, Acceptance));
    NumberedHall::pushes(hall.front);
    CHECK(hall.numberOf(hall.front, file) == QStringLiteral("伊综受〔2026〕1号"));
    REQUIRE(discipline.pulls() > 0);
    CHECK(discipline.state(accusation).numbers.isEmpty());
}

TEST_CASE("a paper whose print is carried in on a stick is numbered like any other", "[numbers]")
{
    NumberedHall hall;
    const CaseId file = hall.front.registers();
    REQUIRE(hall.front.prints(file, Acceptance));
    wire::OutboxFile outbox{hall.front.desk.identity.centre, hall.front.desk.identity.device, {hall.front.outbox()}, {}};
    outbox.signature = crypto::sign(hall.front.desk.identity.signer, wire::outboxMessage(outbox));
    const QTemporaryDir stick;
    QFile carried(stick.filePath("outbox"));
    REQUIRE(carried.open(QIODevice::WriteOnly));
    carried.write(wire::encode(outbox));
    carried.close();
    REQUIRE_FALSE(hall.centre.server().administer({{"order", "import-outbox"}, {"file", carried.fileName()}}).contains("error"));
    CHECK(hall.numberOf(hall.front, file) == QStringLiteral("伊综受〔2026〕1号"));
    CHECK(hall.bad().isNull());
}
