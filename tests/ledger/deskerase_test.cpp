// SPDX-License-Identifier: GPL-3.0-or-later
/** The retention period of a case has ended: a desk destroys every key of it, and its own chain stays whole. */
#include "fakes/tamper.h"
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

int count(const QString &sql, const CaseId &file)
{
    QSqlQuery query(theStore());
    query.prepare(sql);
    query.addBindValue(file.bytes());
    return query.exec() && query.next() ? query.value(0).toInt() : -1;
}

void erase(Feed &feed, const CaseId &file)
{
    FeedRow row;
    row.kind = FeedRowKind::Erase;
    row.file = file;
    feed.append(row);
}

} // namespace

TEST_CASE("an erased case has no key at the desk any more, not for what waits and not for what was contested", "[desk-ledger][erase]")
{
    Store store;
    Feed feed;
    const CaseId file = store.fileOne();
    const CaseId other = store.fileOne(aFiling(8));
    feed.bring(store.unsent());
    REQUIRE(store.ledger->acknowledge(answersTo(store.unsent())).ok());
    store.order(file, AddNote{QStringLiteral("有争议的补充")});
    REQUIRE(store.ledger->acknowledge({answerTo(store.unsent().first(), Verdict::Contested)}).ok());
    store.order(file, AddNote{QStringLiteral("还没有发出的补充")});
    REQUIRE(store.ledger->takePage(feed.page()).ok());
    REQUIRE(foldCase(file, store.ledger->history(file)).hasMatter);
    REQUIRE(store.ledger->caseCount() == 2);
    const qint64 events = store.ledger->ownCount();

    erase(feed, file);
    const auto taken = store.ledger->takePage(feed.page());
    REQUIRE(taken.ok());
    CHECK(taken->withdrawn.contains(file));
    CHECK(count(QStringLiteral("SELECT count(*) FROM case_key WHERE case_id = ?"), file) == 0);
    CHECK(count(QStringLiteral("SELECT count(*) FROM event WHERE number IS NULL AND case_id = ?"), file) == 0);
    CHECK(count(QStringLiteral("SELECT count(*) FROM feed_case WHERE case_id = ?"), file) == 0);
    CHECK(store.ledger->caseCount() == 1);
    CHECK(store.ledger->queryCode(file).isEmpty());
    for (const HeldEvent &held : store.ledger->history(file))
        CHECK_FALSE(held.readable);
    // Its own events are there, sealed: the chain is whole, what waits is offered, and the centre says what became of it.
    CHECK(store.ledger->ownCount() == events);
    CHECK_FALSE(store.ledger->verify());
    CHECK(store.unsent().size() == 1);
    CHECK(store.ledger->keysFor(store.unsent(), {}).isEmpty());
    CHECK(foldCase(other, store.ledger->history(other)).hasMatter);
    store.ledger = store.reopened();
    CHECK(store.ledger->caseCount() == 1);
    CHECK_FALSE(store.ledger->verify());
}

TEST_CASE("a desk that reads a feed from its beginning passes what was erased since, without a key for it", "[desk-ledger][erase]")
{
    Store author{1};
    const CaseId file = author.fileOne();
    const QList<SealedEvent> events = author.unsent();
    author.ledger.reset();
    Store reader{2, {FrontDesk}};
    Feed feed;
    feed.bring(events);
    erase(feed, file);
    const auto taken = reader.ledger->takePage(feed.page());
    REQUIRE(taken.ok());
    CHECK(taken->withdrawn.contains(file));
    CHECK(reader.ledger->caseCount() == 0);
    CHECK(reader.ledger->history(file).isEmpty());
}

TEST_CASE("an accusation that was received here goes by what the centre tells this desk alone, behind a lock too, and nothing else goes by it", "[desk-ledger][erase][accusation]")
{
    const bool locked = GENERATE(false, true);
    Store store;
    FileCase filing = aFiling();
    filing.category = Category::Accusation;
    const CaseId accusation = store.fileOne(filing);
    const CaseId kept = store.fileOne(filing);
    const CaseId claim = store.fileOne(aFiling(8));
    REQUIRE(store.ledger->acknowledge(answersTo(store.unsent())).ok());
    const CaseId unsent = store.fileOne(filing);
    store.order(accusation, AddNote{QStringLiteral("还没有发出的补充")}, true);
    if (locked) {
        const QByteArray secret(crypto::KeySize, 'h');
        REQUIRE(store.ledger->guard(secret, {}));
        REQUIRE(store.ledger->openFor({secret, {}, officerIdOf(CentreId(idOf(1)), QStringLiteral("阿里木")), QByteArray(crypto::KeySize, 'a')}));
        store.ledger->close();
        REQUIRE(store.ledger->closed());
    }
    const QString keys = QStringLiteral("SELECT count(*) FROM case_key WHERE case_id = ?");
    REQUIRE(count(keys, accusation) == 3);
    const auto taken = store.ledger->takeErased({accusation, claim, unsent, CaseId(idOf(4711))});
    REQUIRE(taken.ok());
    CHECK(taken->withdrawn == QSet<CaseId>{accusation});
    CHECK(count(keys, accusation) == 0);
    CHECK(count(QStringLiteral("SELECT count(*) FROM key_box WHERE case_id = ?"), accusation) == 0);
    for (const HeldEvent &held : store.ledger->history(accusation))
        CHECK_FALSE(held.readable);
    for (const CaseId &file : {kept, claim, unsent})
        CHECK(count(keys, file) == 3);
    CHECK_FALSE(store.ledger->verify());
    // The centre goes on telling it.
    const auto again = store.ledger->takeErased({accusation});
    REQUIRE(again.ok());
    CHECK(again->withdrawn.isEmpty());
}

TEST_CASE("what a feed of this desk holds goes by that feed alone", "[desk-ledger][erase][accusation]")
{
    Store room{1, {DisciplineRoom}};
    FileCase filing = aFiling();
    filing.category = Category::Accusation;
    const CaseId accusation = room.fileOne(filing);
    Feed feed{DisciplineRoom};
    feed.bring(room.unsent());
    REQUIRE(room.ledger->acknowledge(answersTo(room.unsent())).ok());
    REQUIRE(room.ledger->takePage(feed.page()).ok());
    const auto taken = room.ledger->takeErased({accusation});
    REQUIRE(taken.ok());
    CHECK(taken->withdrawn.isEmpty());
    CHECK(foldCase(accusation, room.ledger->history(accusation)).hasMatter);
}
