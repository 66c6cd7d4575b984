// SPDX-License-Identifier: GPL-3.0-or-later
/** What a courier does with a page that is not taken, and with a centre that wants its desk empty. */
#include "ledger/store.h"
#include "sync/line.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** A counter that reads the feed of the front desk, played by the test. */
struct Reading
{
    Line line;
    Store author{7};
    Feed feed{FrontDesk, line.epoch};
    QList<CaseId> files;
    FeedPage last; ///< that was answered last, as the server would answer it again

    explicit Reading(int cases)
    {
        line.courier->follow(FrontDesk);
        line.answerHall();
        for (int left = cases; left > 0; left -= 300) {
            const qsizetype before = author.unsent().size();
            for (int i = 0; i < qMin(left, 300); ++i)
                files << author.fileOne();
            const QList<SealedEvent> events = author.unsent().mid(before);
            feed.bring(events);
            feed.bringKeys(author.ledger->keysFor(events, {}), line.identity, line.random);
            answer(feed.page());
        }
        REQUIRE(line.ledger->caseCount() == cases);
    }
    void answer(const FeedPage &page)
    {
        last = page;
        for (int waited = 0; waited <= 70'000 && !line.transport.waitsFor(QStringLiteral("/v1/feed")); waited += 100) {
            if (line.transport.waitsFor(QStringLiteral("/v1/hall")))
                line.answerHall();
            line.timers.pass(100);
        }
        const auto asked = line.transport.take(QStringLiteral("/v1/feed"));
        REQUIRE(asked);
        asked->done({Reply::Outcome::Answered, 200, wire::encode(page)});
    }
    void withdraws(int from, int count)
    {
        for (int i = from; i < from + count; ++i)
            feed.withdraw(files[i]);
        answer(feed.page());
    }
    bool polls() const { return line.transport.waitsFor(QStringLiteral("/v1/feed")); }
    int cases() const { return line.ledger->caseCount(); }
};

Reply refused(const QByteArray &body)
{
    return {Reply::Outcome::Answered, 403, body};
}

} // namespace

TEST_CASE("fifty-one withdrawn cases hold the feed without haste, the rest goes up, and an answer lets it go on at once", "[courier][withdrawal]")
{
    Reading desk(60);
    const Cursor before = desk.line.ledger->cursor(FrontDesk);
    desk.withdraws(0, 51);
    CHECK(desk.cases() == 60);
    CHECK(desk.line.ledger->cursor(FrontDesk).position == before.position);
    CHECK((desk.line.courier->status().state == LinkState::Online));
    REQUIRE(desk.line.ledger->massWithdrawal());
    CHECK_FALSE(desk.polls()); // not in a circle

    desk.line.save();
    desk.line.deliver();
    CHECK(desk.line.ledger->unsentCount() == 0);

    int polls = 0;
    const qint64 until = desk.line.timers.now + 300'000;
    while (desk.line.timers.now < until) {
        if (const auto asked = desk.line.transport.take(QStringLiteral("/v1/feed"))) {
            ++polls;
            CHECK(asked->request.target.contains(QStringLiteral("after=%1&").arg(before.position)));
            asked->done({Reply::Outcome::Answered, 200, wire::encode(desk.last)});
        }
        desk.line.timers.pass(100);
    }
    INFO(polls);
    CHECK(polls >= 300'000 / 15'000);
    CHECK(polls <= 60);
    CHECK(desk.cases() == 60 + 1);

    while (desk.polls())
        desk.line.transport.take(QStringLiteral("/v1/feed"))->done({Reply::Outcome::Answered, 200, wire::encode(desk.last)});
    REQUIRE(desk.line.ledger->answerWithdrawal(MassWithdrawal::Answer::Erase));
    desk.line.courier->goOn();
    desk.line.timers.pass(1);
    REQUIRE(desk.polls());
    desk.answer(desk.last);
    CHECK(desk.cases() == 9 + 1);
    CHECK_FALSE(desk.line.ledger->massWithdrawal());
    CHECK(desk.polls()); // on with the feed
}

TEST_CASE("fifty withdrawn cases of many go at once", "[courier][withdrawal]")
{
    Reading desk(1'000);
    desk.withdraws(0, 50);
    CHECK(desk.cases() == 950);
    CHECK_FALSE(desk.line.ledger->massWithdrawal());
    CHECK(desk.polls());
    // And within the hour no further one, by the desk's own clock.
    desk.withdraws(50, 1);
    CHECK(desk.cases() == 950);
    REQUIRE(desk.line.ledger->massWithdrawal());
}

TEST_CASE("a desk that is kept as it is asks on, and takes what the centre has set right", "[courier][withdrawal]")
{
    Reading desk(60);
    desk.withdraws(0, 60);
    REQUIRE(desk.line.ledger->answerWithdrawal(MassWithdrawal::Answer::Keep));
    desk.line.courier->goOn();
    desk.answer(desk.last);
    CHECK(desk.cases() == 60);
    // Put back to a backup of before the slip: another ledger, whose feed still has them.
    desk.line.epoch = QUuid::fromRfc4122(QByteArray(16, 'f'));
    for (int waited = 0; waited <= 70'000 && !desk.polls(); waited += 100)
        desk.line.timers.pass(100);
    desk.line.transport.take(QStringLiteral("/v1/feed"))->done({Reply::Outcome::Answered, 409, wire::encodeError(QStringLiteral("epoch_changed"))});
    for (int waited = 0; waited <= 70'000 && !desk.polls(); waited += 100) {
        if (desk.line.transport.waitsFor(QStringLiteral("/v1/hall")))
            desk.line.answerHall();
        if (const auto relay = desk.line.transport.take(QStringLiteral("/v1/relay")))
            relay->done({Reply::Outcome::Answered, 200, QByteArrayLiteral("{}")});
        desk.line.timers.pass(100);
    }
    CHECK(desk.polls());
    CHECK_FALSE(desk.line.ledger->massWithdrawal());
    CHECK(desk.cases() == 60);
}

TEST_CASE("a centre that wants a desk empty is asked which ledger it is, and gets all but the unsent work", "[courier][empty]")
{
    Reading desk(5);
    desk.line.save();
    const auto push = desk.line.nextPush();
    push->done(refused(wire::encodeError(QStringLiteral("device_wiped"))));
    CHECK((desk.line.courier->status().state == LinkState::CertificateRefused));
    CHECK(desk.cases() == 6); // not before it is known
    desk.line.timers.pass(1'000);
    const auto asked = desk.line.transport.take(QStringLiteral("/v1/hall"));
    REQUIRE(asked);
    asked->done(refused(wire::encodeError(wire::Emptied{desk.line.epoch, 0})));
    CHECK(desk.line.courier->status().reason == QStringLiteral("device_wiped"));
    CHECK(desk.line.courier->status().emptied);
    CHECK(desk.cases() == 0);
    CHECK(desk.line.ledger->unsentCount() == 3);
    CHECK(desk.line.ledger->outbox(100, Everything).size() == 3);
    CHECK(desk.line.ledger->keysFor(desk.line.ledger->outbox(100, Everything), {}).size() == 3);
    // A person must act now: no hurry.
    desk.line.timers.pass(30'000);
    CHECK_FALSE(desk.line.transport.waitsFor(QStringLiteral("/v1/hall")));
}

TEST_CASE("a centre that cannot hold what it wants erased erases nothing, nor does any other refusal", "[courier][empty]")
{
    Reading desk(5);
    desk.line.save();
    desk.line.deliver(); // three of ours are there
    const auto hears = [&desk](const QByteArray &body) {
        desk.line.courier->stop();
        desk.line.courier->start();
        const auto asked = desk.line.transport.take(QStringLiteral("/v1/hall"));
        REQUIRE(asked);
        asked->done(refused(body));
        CHECK((desk.line.courier->status().state == LinkState::CertificateRefused));
        CHECK_FALSE(desk.line.courier->status().emptied);
        CHECK(desk.cases() == 6);
    };
    hears(wire::encodeError(wire::Emptied{QUuid::createUuid(), 3})); // restored from a backup
    hears(wire::encodeError(wire::Emptied{desk.line.epoch, 2}));     // it holds less of us than it said
    for (const char *code : {"device_revoked", "device_frozen", "certificate_revoked", "certificate_expired"})
        hears(wire::encodeError(QString::fromLatin1(code)));
    hears("{\"code\":\"device_wiped\",\"epoch\":\"nonsense\",\"head_number\":9}");
    // Let in again, it goes on as before.
    desk.line.courier->stop();
    desk.line.courier->start();
    desk.line.answerHall();
    CHECK((desk.line.courier->status().state == LinkState::Online));
    CHECK(desk.polls());
}
