// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/line.h"

using namespace hall;
using namespace hall::fakes;

TEST_CASE("a page carries an erasure apart from a withdraw, and its chain tells the two from one another", "[wire][erase]")
{
    FeedPage page;
    page.epoch = idOf(77);
    page.window = FrontDesk;
    page.head = 2;
    QByteArray chain = firstPrevious();
    for (const FeedRowKind kind : {FeedRowKind::Withdraw, FeedRowKind::Erase}) {
        FeedRow row;
        row.position = page.rows.size() + 1;
        row.kind = kind;
        row.file = CaseId(idOf(3));
        row.chain = chain = feedChain(chain, row);
        page.rows << row;
    }
    const QByteArray bytes = wire::encode(page);
    const auto read = wire::decodeFeedPage(bytes);
    REQUIRE(read);
    CHECK(read->rows[0].kind == FeedRowKind::Withdraw);
    CHECK(read->rows[1].kind == FeedRowKind::Erase);
    CHECK(read->rows[1].file == CaseId(idOf(3)));
    FeedRow same = read->rows[1];
    same.kind = FeedRowKind::Withdraw;
    CHECK(feedChain(read->rows[0].chain, same) != read->rows[1].chain);
    // No page has a kind that nobody knows.
    page.rows[1].kind = static_cast<FeedRowKind>(4);
    CHECK_FALSE(wire::decodeFeedPage(wire::encode(page)));
}

TEST_CASE("an accusation that the hall card says is erased is erased here, and the screens are told", "[courier][erase][accusation]")
{
    Line line;
    FileCase filing = aFiling();
    filing.category = Category::Accusation;
    const CaseId accusation(idOf(900));
    Circumstances now = at(FrontDesk, 900, accusation);
    now.device = line.identity.device;
    REQUIRE_FALSE(line.ledger->record(decide({}, filing, now).value(), true));
    line.courier->wake();
    line.deliver();
    line.timers.pass(1'000);
    REQUIRE(line.ledger->unsentCount() == 0);
    REQUIRE(foldCase(accusation, line.ledger->history(accusation)).hasMatter);
    line.erased = {accusation};
    line.courier->greet();
    for (int waited = 0; waited < 10'000 && line.withdrawn.isEmpty(); waited += 100) {
        if (line.transport.waitsFor(QStringLiteral("/v1/hall")))
            line.answerHall();
        line.timers.pass(100);
    }
    CHECK(line.withdrawn == QSet<CaseId>{accusation});
    CHECK_FALSE(foldCase(accusation, line.ledger->history(accusation)).hasMatter);
    CHECK(line.courier->status().state == LinkState::Online);
}
