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
            if (i < archivedCases)
                archives(file);
        }
        const QList<SealedEvent> events = author.unsent();
        feed.bring(events);
        feed.bringKeys(author.ledger->keysFor(events, {}), reader.identity, reader.random);
        REQUIRE_FALSE(read(feed.page()).stopped);
        REQUIRE(author.ledger->acknowledge(answersTo(events)).ok());
    }
    void archives(const CaseId &file)
    {
        author.order(file, RecordPrint{PaperForm::F02Registration, QStringLiteral("zh_CN"), QStringLiteral("printer")});
        author.order(file, filled(Step::FollowedUp));
        author.order(file, filled(Step::CaseArchived, static_cast<int>(Retention::TenYears)));
    }
    /** Tells the reader of all closed cases that they were archived. */
    void archivesClosed()
    {
        for (const CaseId &file : std::as_const(closed))
            archives(file);
        feed.bring(author.unsent());
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

TEST_CASE("old copies of archived cases go without a question, as many as an honest centre takes", "[oldcopies][withdrawal]")
{
    Held desk(MostOldCopiesUncounted + FewestAskedAbout - 1, 0);
    const auto taken = desk.read(desk.withdrawn(desk.archived));
    CHECK_FALSE(taken.stopped);
    CHECK(taken.withdrawn.size() == MostOldCopiesUncounted + FewestAskedAbout - 1);
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

TEST_CASE("what a page itself says of a case does not keep its withdrawal in that page from being counted", "[oldcopies][withdrawal]")
{
    Held desk(0, 60);
    desk.archivesClosed();
    CHECK(desk.read(desk.withdrawn(desk.closed)).stopped);
    CHECK(desk.reader.ledger->caseCount() == 60);
    REQUIRE(desk.reader.ledger->massWithdrawal());
    CHECK(desk.reader.ledger->massWithdrawal()->erased == 60);
    CHECK_FALSE(desk.reader.ledger->verify());
}

TEST_CASE("said in a page before, it keeps so many in an hour from being counted and no more, in one page or in many", "[oldcopies][withdrawal]")
{
    const int all = MostOldCopiesUncounted + FewestAskedAbout;
    const bool inOnePage = GENERATE(true, false);
    Held desk(0, all);
    desk.archivesClosed();
    REQUIRE_FALSE(desk.read(desk.feed.page()).stopped);
    int gone = 0;
    if (!inOnePage) {
        for (; gone < all - 1; ++gone)
            REQUIRE_FALSE(desk.read(desk.withdrawn({desk.closed[gone]})).stopped);
        desk.reader.ledger = desk.reader.reopened(); // and a start does not begin the hour anew
    }
    CHECK(desk.read(desk.withdrawn(desk.closed.mid(gone))).stopped);
    CHECK(desk.reader.ledger->caseCount() == all - gone);
    REQUIRE(desk.reader.ledger->massWithdrawal());
    CHECK(desk.reader.ledger->massWithdrawal()->erased == (inOnePage ? FewestAskedAbout : 1));
}

TEST_CASE("in another hour as many old copies go again", "[oldcopies][withdrawal]")
{
    const int all = MostOldCopiesUncounted + FewestAskedAbout;
    Held later(0, all);
    later.archivesClosed();
    REQUIRE_FALSE(later.read(later.feed.page()).stopped);
    CHECK_FALSE(later.read(later.withdrawn(later.closed.mid(0, MostOldCopiesUncounted))).stopped);
    later.now = later.now.addSecs(7'200);
    CHECK_FALSE(later.read(later.withdrawn(later.closed.mid(MostOldCopiesUncounted))).stopped);
    CHECK(later.reader.ledger->caseCount() == 0);
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
