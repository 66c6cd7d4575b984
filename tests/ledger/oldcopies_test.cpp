// SPDX-License-Identifier: GPL-3.0-or-later
/** Copies of archived cases that the centre withdraws as they grow old: at the store of a desk that had them. */
#include "fakes/filledsteps.h"
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

const QByteArray Secret(crypto::KeySize, 'h');
const OpenKeys Opening{Secret, {}, officerIdOf(CentreId(idOf(1)), QStringLiteral("阿里木")), QByteArray(crypto::KeySize, 'a')};

/** The front desk, which has read what window 5 registered. */
struct Held
{
    Store author{1, {WindowNumber(5)}};
    Store reader{2};
    Feed feed{FrontDesk};
    QList<CaseId> archived;
    QList<CaseId> closed;
    QDateTime now = FakeClock().now;

    Held(int archivedCases, int closedCases)
    {
        for (int i = 0; i < archivedCases + closedCases; ++i) {
            const CaseId file = author.fileOne();
            author.order(file, CloseCase{Outcome::Withdrawn, QStringLiteral("来访人撤回了请求")});
            (i < archivedCases ? archived : closed) << file;
            if (i >= archivedCases)
                continue;
            author.order(file, RecordPrint{PaperForm::F02Registration, QStringLiteral("zh_CN"), QStringLiteral("printer")});
            author.order(file, filled(Step::FollowedUp));
            author.order(file, filled(Step::CaseArchived, static_cast<int>(Retention::TenYears)));
        }
        const QList<SealedEvent> events = author.unsent();
        feed.bring(events);
        feed.bringKeys(author.ledger->keysFor(events, {}), reader.identity, reader.random);
        REQUIRE_FALSE(read(feed.page()).stopped);
    }
    DeskLedger::Taken read(const FeedPage &page)
    {
        const auto taken = reader.ledger->takePage(page, now);
        REQUIRE(taken.ok());
        return taken.value();
    }
    FeedPage withdrawn(const QList<CaseId> &files)
    {
        for (const CaseId &file : files)
            feed.withdraw(file);
        return feed.page();
    }
};

} // namespace

TEST_CASE("old copies of archived cases go without a question, however many there are", "[oldcopies][withdrawal]")
{
    Held desk(60, 0);
    const auto taken = desk.read(desk.withdrawn(desk.archived));
    CHECK_FALSE(taken.stopped);
    CHECK(taken.withdrawn.size() == 60);
    CHECK(desk.reader.ledger->caseCount() == 0);
    CHECK_FALSE(desk.reader.ledger->massWithdrawal());
    CHECK(desk.reader.ledger->history(desk.archived.first()).isEmpty());
    CHECK_FALSE(desk.reader.ledger->verify());
}

TEST_CASE("what is not archived is counted as before, and old copies among it do not hide it", "[oldcopies][withdrawal]")
{
    Held desk(10, 51);
    const auto taken = desk.read(desk.withdrawn(desk.archived + desk.closed));
    CHECK(taken.stopped);
    CHECK(desk.reader.ledger->caseCount() == 61);
    REQUIRE(desk.reader.ledger->massWithdrawal());
    CHECK(desk.reader.ledger->massWithdrawal()->erased == 51);
}

TEST_CASE("behind a lock old copies cannot be told from others: many wait, nobody is asked, and they go once somebody has signed in", "[oldcopies][withdrawal][guard]")
{
    Held desk(60, 0);
    DeskLedger &store = *desk.reader.ledger;
    REQUIRE(store.guard(Secret, {}));
    REQUIRE(store.openFor(Opening));
    store.close();
    REQUIRE(store.closed());
    const qint64 before = store.cursor(FrontDesk).position;
    const FeedPage page = desk.withdrawn(desk.archived);
    for (int again = 0; again < 2; ++again) {
        CHECK(desk.read(page).stopped);
        CHECK(store.caseCount() == 60);
        CHECK(store.cursor(FrontDesk).position == before);
        CHECK_FALSE(store.massWithdrawal());
    }
    REQUIRE(store.openFor(Opening));
    CHECK(desk.read(page).withdrawn.size() == 60);
    CHECK(store.caseCount() == 0);
    CHECK_FALSE(store.massWithdrawal());
}

TEST_CASE("behind a lock the few that the centre takes in an hour go at once", "[oldcopies][withdrawal][guard]")
{
    Held desk(18, 0);
    REQUIRE(desk.reader.ledger->guard(Secret, {}));
    REQUIRE(desk.reader.ledger->openFor(Opening));
    desk.reader.ledger->close();
    CHECK(desk.read(desk.withdrawn(desk.archived)).withdrawn.size() == 18);
    CHECK(desk.reader.ledger->caseCount() == 0);
}
