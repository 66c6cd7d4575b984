// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/tamper.h"
#include "ledger/store.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** A desk with events of its own, sent and unsent, and events of another one. */
struct TwoHands
{
    Store store{1};
    Store other{2, {WindowNumber(5)}};

    TwoHands()
    {
        for (int i = 0; i < 6; ++i)
            store.fileOne(aFiling(i + 1));
        REQUIRE(store.ledger->acknowledge(answersTo(store.unsent().mid(0, 9))).ok());
        for (int i = 0; i < 6; ++i)
            other.fileOne(aFiling(i + 20));
        Feed feed;
        feed.bring(other.unsent());
        feed.bringKeys(other.ledger->keysFor(other.unsent(), {}), store.identity, store.random);
        REQUIRE(store.ledger->takePage(feed.page()).ok());
        other.ledger.reset();
        REQUIRE_FALSE(store.ledger->verify());
    }
};

} // namespace

TEST_CASE("a thousand changes to a desk's events are a thousand findings", "[desk-ledger][tamper]")
{
    TwoHands hands;
    const QStringList fixed{"id", "case_id", "device", "number", "previous", "hash", "envelope", "nonce", "sealed", "signature", "seal"};
    // Own events in every way; received ones may be erased by a withdraw, so that one which is gone proves nothing.
    const QStringList theirs{"id", "case_id", "device", "hash", "envelope", "nonce", "sealed", "signature", "seal"};
    Tamperer tamperer({{"event", {"row"}, fixed, "WHERE number IS NOT NULL", true}, {"event", {"row"}, theirs, "WHERE number IS NULL", false}}, 7);
    REQUIRE(tamperer.everyTableHasRows());
    QSqlDatabase database = theStore();
    QElapsedTimer clock;
    clock.start();
    const int wanted = tampersWanted();
    int found = 0;
    for (int round = 0; round < wanted; ++round) {
        REQUIRE(database.transaction());
        const QString edit = tamperer.edit(round);
        const auto bad = hands.store.ledger->verify();
        INFO(edit.toStdString());
        CHECK(bad);
        found += bad && bad->size() > 5 ? 1 : 0;
        REQUIRE(database.rollback());
    }
    CHECK(found == wanted);
    CHECK(tamperer.kindsUsed() == Tamperer::Kinds);
    CHECK(tamperer.columnsUsed() == fixed.size());
    CHECK_FALSE(hands.store.ledger->verify());
    WARN("found " << found << " of " << wanted << " changes in " << clock.elapsed() << " ms");
}

TEST_CASE("a desk's last events cannot be cut off unseen, not even while it is closed", "[desk-ledger][tamper]")
{
    TwoHands hands;
    {
        QSqlQuery query(theStore());
        REQUIRE(query.exec("DELETE FROM event WHERE number > 15"));
    }
    hands.store.ledger = hands.store.reopened();
    const auto bad = hands.store.ledger->verify();
    REQUIRE(bad);
    CHECK(*bad == "own event 16: there should be another number of them");
}

TEST_CASE("a desk's store from before the seals gets them once", "[desk-ledger][tamper]")
{
    TwoHands hands;
    for (const char *sql : {"UPDATE event SET seal = x''", "DELETE FROM meta WHERE name = 'head'"}) {
        QSqlQuery query(theStore());
        REQUIRE(query.exec(QString::fromLatin1(sql)));
    }
    CHECK(hands.store.ledger->verify());
    hands.store.ledger = hands.store.reopened();
    CHECK_FALSE(hands.store.ledger->verify());
    {
        QSqlQuery query(theStore());
        REQUIRE(query.exec("UPDATE event SET seal = x'' WHERE row = 3"));
    }
    hands.store.ledger = hands.store.reopened();
    CHECK(hands.store.ledger->verify() == QStringLiteral("event in row 3"));
}

TEST_CASE("what an older program saved while an update was taken back is sealed when the update comes again", "[desk-ledger][tamper]")
{
    TwoHands hands;
    QSqlQuery query(theStore());
    REQUIRE((query.exec("SELECT value, (SELECT max(row) FROM event) FROM meta WHERE name = 'head'") && query.next()));
    const QByteArray head = query.value(0).toByteArray();
    const qint64 row = query.value(1).toLongLong();
    query.finish();
    hands.store.fileOne(aFiling(40));
    // As the older program leaves it: rows without a seal, and a head that it does not know of.
    query.prepare("UPDATE event SET seal = x'' WHERE row > ?");
    query.bindValue(0, row);
    REQUIRE((query.exec() && query.numRowsAffected() == 3));
    query.prepare("UPDATE meta SET value = ? WHERE name = 'head'");
    query.bindValue(0, head);
    REQUIRE(query.exec());
    REQUIRE(hands.store.ledger->verify());
    hands.store.ledger = hands.store.reopened();
    CHECK_FALSE(hands.store.ledger->verify());
    CHECK(hands.store.unsent().size() == 12);
}
