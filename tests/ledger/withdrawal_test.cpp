// SPDX-License-Identifier: GPL-3.0-or-later
/** Much that goes at once, at the store of a desk: asked before, and nothing lost; and a desk that the centre wants empty. */
#include "fakes/tamper.h"
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

using Answer = MassWithdrawal::Answer;

/** A second desk of the window, with the cases of the first, read to the end of its feed. */
struct Held
{
    Store author{1};
    Store reader{2};
    Feed feed{FrontDesk};
    QList<CaseId> files;
    QList<SealedEvent> events;
    QList<BoxedKey> keys;
    QDateTime now = FakeClock().now;

    explicit Held(int count)
    {
        brings(count);
        REQUIRE_FALSE(read().stopped);
    }
    void brings(int count)
    {
        const qsizetype before = author.unsent().size();
        for (int i = 0; i < count; ++i)
            files << author.fileOne();
        const QList<SealedEvent> fresh = author.unsent().mid(before);
        events += fresh;
        const QList<BoxedKey> with = author.ledger->keysFor(fresh, {});
        keys += with;
        feed.bring(fresh);
        feed.bringKeys(with, reader.identity, reader.random);
    }
    void withdraws(int from, int count)
    {
        for (int i = from; i < from + count; ++i)
            feed.withdraw(files[i]);
    }
    DeskLedger::Taken take(const FeedPage &page)
    {
        const auto taken = reader.ledger->takePage(page, now);
        REQUIRE(taken.ok());
        return taken.value();
    }
    DeskLedger::Taken read() { return take(feed.page()); }
    int cases() const { return reader.ledger->caseCount(); }
    qint64 position() const { return reader.ledger->cursor(FrontDesk).position; }
    std::optional<MassWithdrawal> asked() const { return reader.ledger->massWithdrawal(); }
};

} // namespace

TEST_CASE("a page that would erase fifty-one cases erases none, moves no cursor and is asked about", "[withdrawal][feed]")
{
    Held desk(60);
    desk.reader.order(desk.files[0], AddNote{QStringLiteral("已联系来访人")});
    const qint64 before = desk.position();
    desk.withdraws(0, 51);
    const FeedPage page = desk.feed.page();
    for (int again = 0; again < 3; ++again) {
        CHECK(desk.take(page).stopped);
        CHECK(desk.cases() == 60);
        CHECK(desk.position() == before);
        REQUIRE(desk.asked());
        CHECK(desk.asked()->erased == 51);
        CHECK(desk.asked()->held == 60);
        CHECK(desk.asked()->window == FrontDesk);
        CHECK((desk.asked()->answer == Answer::None));
    }
    CHECK_FALSE(desk.reader.ledger->history(desk.files[50]).isEmpty());
    CHECK(desk.reader.unsent().size() == 1); // and goes up meanwhile
    // Who starts the program anew is asked all the same.
    desk.reader.ledger = desk.reader.reopened();
    REQUIRE(desk.asked());
    CHECK(desk.asked()->erased == 51);
    CHECK_FALSE(desk.reader.ledger->verify());
}

TEST_CASE("fifty of many cases go unasked", "[withdrawal][feed]")
{
    Held desk(1'000);
    desk.withdraws(0, 50);
    CHECK(desk.read().withdrawn.size() == 50);
    CHECK(desk.cases() == 950);
    CHECK_FALSE(desk.asked());
}

TEST_CASE("a small store is not asked about for a few cases, though it be all of them", "[withdrawal][feed]")
{
    Held desk(19);
    desk.withdraws(0, 19);
    CHECK(desk.read().withdrawn.size() == 19);
    CHECK(desk.cases() == 0);
}

TEST_CASE("the answer to erase covers what was asked about and no more", "[withdrawal][feed]")
{
    Held desk(150);
    desk.reader.order(desk.files[0], AddNote{QStringLiteral("已联系来访人")});
    desk.withdraws(0, 60);
    const FeedPage page = desk.feed.page();
    CHECK(desk.take(page).stopped);
    REQUIRE(desk.reader.ledger->answerWithdrawal(Answer::Erase));
    // Meanwhile the centre withdraws others, and the page is longer.
    FeedPage longer = page;
    desk.withdraws(60, 55);
    const FeedPage rest = desk.feed.page();
    longer.rows += rest.rows;
    longer.head = rest.head;
    const auto taken = desk.take(longer);
    CHECK_FALSE(taken.stopped);
    CHECK(taken.withdrawn.size() == 60);
    CHECK(desk.cases() == 90);
    CHECK_FALSE(desk.asked());
    CHECK(desk.reader.unsent().size() == 1); // own unsent work outlives it
    // The rest is another question.
    CHECK(desk.take(rest).stopped);
    CHECK(desk.cases() == 90);
    CHECK(desk.asked()->erased == 55);
    CHECK((desk.asked()->answer == Answer::None));
}

TEST_CASE("the answer to keep holds the feed, and what the centre takes back goes on by itself", "[withdrawal][feed]")
{
    Held desk(60);
    desk.withdraws(0, 60);
    FeedPage page = desk.feed.page();
    CHECK(desk.take(page).stopped);
    REQUIRE(desk.reader.ledger->answerWithdrawal(Answer::Keep));
    desk.now = desk.now.addDays(3);
    CHECK(desk.take(page).stopped);
    desk.reader.ledger = desk.reader.reopened();
    CHECK(desk.take(page).stopped);
    CHECK((desk.asked()->answer == Answer::Keep));
    CHECK(desk.cases() == 60);
    // All come back behind their withdrawal.
    desk.feed.bring(desk.events);
    desk.feed.bringKeys(desk.keys, desk.reader.identity, desk.reader.random);
    const FeedPage back = desk.feed.page();
    page.rows += back.rows;
    page.keys += back.keys;
    page.head = back.head;
    const auto taken = desk.take(page);
    CHECK_FALSE(taken.stopped);
    CHECK(taken.withdrawn.isEmpty());
    CHECK(desk.cases() == 60);
    CHECK(desk.position() == page.head);
    CHECK_FALSE(desk.asked());
    CHECK(foldCase(desk.files[7], desk.reader.ledger->history(desk.files[7])).parties.size() == 1);
}

TEST_CASE("withdrawals one page at a time are counted together within the hour, and waiting is no answer", "[withdrawal][feed]")
{
    Held desk(1'000);
    for (int i = 0; i < 50; ++i) {
        desk.withdraws(i, 1);
        CHECK_FALSE(desk.read().stopped);
        desk.now = desk.now.addSecs(60);
    }
    desk.withdraws(50, 1);
    const FeedPage page = desk.feed.page();
    CHECK(desk.take(page).stopped);
    desk.reader.ledger = desk.reader.reopened();
    desk.now = desk.now.addSecs(7'200);
    CHECK(desk.take(page).stopped);
    CHECK(desk.cases() == 950);
    REQUIRE(desk.reader.ledger->answerWithdrawal(Answer::Erase));
    CHECK(desk.take(page).withdrawn.size() == 1);
    // A person has looked: the count begins anew.
    desk.withdraws(51, 40);
    CHECK(desk.read().withdrawn.size() == 40);
}

TEST_CASE("old history that brings and takes many cases before anybody saw them is read without a question", "[withdrawal][feed]")
{
    Held desk(5);
    Feed feed{FrontDesk, idOf(78)};
    REQUIRE_FALSE(desk.reader.ledger->startOver(idOf(78)));
    // Restored: the feed is read from its beginning, in pages, and most of what it brings left again long ago.
    QList<CaseId> old;
    for (int i = 0; i < 80; ++i)
        old << desk.author.fileOne();
    feed.bring(desk.author.unsent());
    FeedPage first = feed.page();
    for (const CaseId &file : std::as_const(old))
        feed.withdraw(file);
    FeedPage second = feed.page();
    first.head = second.head;
    CHECK_FALSE(desk.take(first).stopped);
    CHECK_FALSE(desk.take(second).stopped);
    CHECK(desk.position() == second.head);
    CHECK(desk.cases() == 5);
}

TEST_CASE("what was held before a restore is still asked about when the restored centre withdraws it", "[withdrawal][feed]")
{
    Held desk(60);
    REQUIRE_FALSE(desk.reader.ledger->startOver(idOf(78)));
    Feed feed{FrontDesk, idOf(78)};
    feed.bring(desk.events);
    FeedPage first = feed.page();
    for (const CaseId &file : std::as_const(desk.files))
        feed.withdraw(file);
    FeedPage second = feed.page();
    first.head = second.head;
    CHECK_FALSE(desk.take(first).stopped);
    CHECK(desk.take(second).stopped);
    CHECK(desk.cases() == 60);
}

TEST_CASE("another ledger's question is not this one's, and an answer written into the file is none", "[withdrawal][feed]")
{
    Held desk(60);
    desk.withdraws(0, 60);
    const FeedPage page = desk.feed.page();
    CHECK(desk.take(page).stopped);
    // Sealed: whoever has the file alone cannot agree to anything.
    desk.author.ledger.reset();
    {
        QSqlQuery query(theStore());
        REQUIRE((query.exec("SELECT value FROM meta WHERE name = 'kept/withdrawal'") && query.next()));
        QByteArray value = query.value(0).toByteArray();
        query.finish();
        value[value.size() - 1] = static_cast<char>(value.back() ^ 1);
        query.prepare("UPDATE meta SET value = ? WHERE name = 'kept/withdrawal'");
        query.bindValue(0, value);
        REQUIRE(query.exec());
    }
    desk.reader.ledger = desk.reader.reopened();
    CHECK_FALSE(desk.asked());
    CHECK(desk.take(page).stopped);
    REQUIRE_FALSE(desk.reader.ledger->startOver(idOf(79)));
    CHECK_FALSE(desk.asked());
}

TEST_CASE("a desk that is to be empty erases all of others and keeps unsent work with its keys, the chain and its officers", "[withdrawal][empty]")
{
    Held desk(3);
    // One of its own at the centre, one that is not there yet, and a note on a case of another.
    const CaseId sent = desk.reader.fileOne();
    const QList<SealedEvent> own = desk.reader.unsent();
    REQUIRE(desk.reader.ledger->acknowledge(answersTo(own)).ok());
    const CaseId unsent = desk.reader.fileOne();
    desk.reader.order(desk.files[0], AddNote{QStringLiteral("已联系来访人")});
    const QList<SealedEvent> waiting = desk.reader.unsent();
    const int boxes = static_cast<int>(desk.reader.ledger->keysFor(waiting, {}).size());
    REQUIRE(boxes == 3);

    // Of a ledger that is not the one it read from, or that lacks what it had, nothing is erased.
    CHECK(desk.reader.ledger->empty(idOf(78), own.last().number)->facts.value(QStringLiteral("reason")) == QStringLiteral("other_ledger"));
    CHECK(desk.reader.ledger->empty(desk.feed.epoch, own.last().number - 1)->facts.value(QStringLiteral("reason")) == QStringLiteral("other_ledger"));
    CHECK(desk.cases() == 5);

    REQUIRE_FALSE(desk.reader.ledger->empty(desk.feed.epoch, own.last().number));
    CHECK(QFileInfo(desk.reader.path() + QStringLiteral("-wal")).size() == 0);
    desk.reader.ledger = desk.reader.reopened();
    CHECK(desk.cases() == 0);
    CHECK(desk.reader.ledger->history(desk.files[1]).isEmpty());
    CHECK(desk.reader.ledger->queryCode(desk.files[1]).isEmpty());
    for (const HeldEvent &held : desk.reader.ledger->history(sent))
        CHECK_FALSE(held.readable);
    REQUIRE(desk.reader.unsent().size() == waiting.size());
    for (qsizetype i = 0; i < waiting.size(); ++i)
        CHECK(desk.reader.unsent()[i].hash == waiting[i].hash);
    CHECK(desk.reader.ledger->keysFor(desk.reader.unsent(), {}).size() == boxes);
    CHECK_FALSE(desk.reader.ledger->history(unsent).isEmpty());
    CHECK_FALSE(desk.reader.ledger->verify());
    CHECK(desk.position() == 0);
    // Again: nothing more.
    REQUIRE_FALSE(desk.reader.ledger->empty(desk.feed.epoch, own.last().number));
    CHECK(desk.reader.unsent().size() == waiting.size());
    // Should it be let in again it reads everything anew.
    Feed anew{FrontDesk};
    anew.bring(desk.events);
    anew.bringKeys(desk.keys, desk.reader.identity, desk.reader.random);
    CHECK(desk.take(anew.page()).changed.size() == 3);
    CHECK(foldCase(desk.files[1], desk.reader.ledger->history(desk.files[1])).parties.size() == 1);
}
