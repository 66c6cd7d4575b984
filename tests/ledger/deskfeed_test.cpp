// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store.h"

#include <algorithm>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr WindowNumber Second{2};

/** A case of the front desk, sent to the desk of window 2, which has it all. */
struct Handover
{
    Store author{1};
    Store reader{2, {Second}};
    Feed feed{Second};
    CaseId file = author.fileOne();
    QList<SealedEvent> events;
    QList<BoxedKey> keys;

    Handover()
    {
        author.order(file, TransferCase{Second, TransferReason::Competent, QStringLiteral("属于信访事项")});
        events = author.unsent();
        keys = author.ledger->keysFor(events, {});
        feed.bring(events);
        feed.bringKeys(keys, reader.identity, reader.random);
    }
    DeskLedger::Taken read()
    {
        const auto taken = reader.ledger->takePage(feed.page());
        REQUIRE(taken.ok());
        return taken.value();
    }
    CaseFile asRead() const { return foldCase(file, reader.ledger->history(file)); }
    TransferId transfer() const { return asRead().pending->id; }
};

QStringList kinds(const QList<HeldEvent> &history)
{
    QStringList names;
    for (const HeldEvent &held : history)
        names << (held.readable ? kindName(kindOf(held.event.body)) : QStringLiteral("unreadable"));
    return names;
}

} // namespace

TEST_CASE("a case that comes by feed is read with the keys that came with it", "[feed]")
{
    Handover day;
    const auto taken = day.read();
    CHECK(taken.changed == QSet<CaseId>{day.file});
    CHECK(taken.fresh == day.events.size());
    const CaseFile file = day.asRead();
    CHECK(file.parties.first().name.text == QStringLiteral("张三"));
    CHECK(file.pending->to == Second);
    CHECK(day.reader.ledger->queryCode(day.file) == day.author.ledger->queryCode(day.file));
    CHECK(day.reader.ledger->unsentCount() == 0);
    for (const HeldEvent &held : day.reader.ledger->history(day.file))
        CHECK((!held.own && held.verdict == Verdict::Accepted));
    day.reader.ledger = day.reader.reopened();
    CHECK(day.asRead().parties.size() == 1);
    CHECK(day.reader.ledger->cursor(Second).position == day.feed.position);
    CHECK(day.reader.ledger->cursor(Second).chain == day.feed.chain);
}

TEST_CASE("an empty page of a long poll writes nothing", "[feed]")
{
    Handover day;
    day.read();
    const qint64 before = QFileInfo(day.reader.path() + QStringLiteral("-wal")).size();
    for (int i = 0; i < 10; ++i)
        CHECK(day.read().fresh == 0);
    CHECK(QFileInfo(day.reader.path() + QStringLiteral("-wal")).size() == before);
}

TEST_CASE("own work between two pages keeps its place in the server's order", "[feed]")
{
    Handover day;
    day.read();
    day.reader.order(day.file, AcceptTransfer{day.transfer()});
    CHECK(day.asRead().owner == Second);
    // Meanwhile the author wrote a note, which the server ordered first.
    day.author.order(day.file, AddNote{QStringLiteral("来访人补充")});
    const SealedEvent note = day.author.unsent().last();
    const SealedEvent accepted = day.reader.unsent().first();
    REQUIRE(day.reader.ledger->acknowledge({answerTo(accepted)}).ok());
    day.feed.bring({note, accepted});
    CHECK(day.read().fresh == 1);
    const QStringList names = kinds(day.reader.ledger->history(day.file));
    CHECK(names.last() == QStringLiteral("transfer_accepted"));
    CHECK(names[names.size() - 2] == QStringLiteral("note_added"));
    CHECK(names.count(QStringLiteral("transfer_accepted")) == 1);
}

TEST_CASE("a withdrawn case is gone with its keys, at once and after reopening", "[feed]")
{
    Handover day;
    day.read();
    day.feed.withdraw(day.file);
    const auto taken = day.read();
    CHECK(taken.withdrawn == QSet<CaseId>{day.file});
    CHECK(taken.changed.isEmpty());
    CHECK(day.reader.ledger->history(day.file).isEmpty());
    CHECK(day.reader.ledger->queryCode(day.file).isEmpty());
    CHECK(day.reader.ledger->caseCount() == 0);
    // The log held the keys too.
    CHECK(QFileInfo(day.reader.path() + QStringLiteral("-wal")).size() == 0);
    day.reader.ledger = day.reader.reopened();
    CHECK(day.reader.ledger->history(day.file).isEmpty());
}

TEST_CASE("a withdraw leaves unsent work with the keys it needs, and acknowledging it erases the rest", "[feed]")
{
    Handover day;
    day.read();
    day.reader.order(day.file, AcceptTransfer{day.transfer()});
    day.feed.withdraw(day.file);
    day.read();
    // What others wrote went at once; the own acceptance, of the routing stratum, is still there to be sent.
    CHECK(kinds(day.reader.ledger->history(day.file)) == QStringList{QStringLiteral("transfer_accepted")});
    CHECK(day.reader.unsent().size() == 1);
    int visited = 0;
    day.reader.ledger->visitCases([&](const CaseId &) { return ++visited > 0; });
    CHECK(visited == 0);
    day.reader.ledger = day.reader.reopened();
    REQUIRE(day.reader.unsent().size() == 1);
    REQUIRE(day.reader.ledger->acknowledge(answersTo(day.reader.unsent())).ok());
    CHECK(kinds(day.reader.ledger->history(day.file)) == QStringList{QStringLiteral("unreadable")});
    CHECK_FALSE(day.reader.ledger->verify());
}

TEST_CASE("an answer for some of a withdrawn case's unsent work erases nothing yet", "[feed]")
{
    Handover day;
    day.read();
    day.reader.order(day.file, AcceptTransfer{day.transfer()});
    day.reader.order(day.file, AddNote{QStringLiteral("已联系")});
    const auto unsent = day.reader.unsent();
    REQUIRE(unsent.size() == 2);
    day.feed.withdraw(day.file);
    day.read();
    REQUIRE(day.reader.ledger->acknowledge({answerTo(unsent[0])}).ok());
    CHECK(kinds(day.reader.ledger->history(day.file)).last() == QStringLiteral("note_added"));
    REQUIRE(day.reader.ledger->acknowledge({answerTo(unsent[1])}).ok());
    CHECK(kinds(day.reader.ledger->history(day.file)).last() == QStringLiteral("unreadable"));
}

TEST_CASE("a withdraw from one window erases nothing while another window of the desk has the case", "[feed]")
{
    Handover day;
    const QList<SealedEvent> events = day.events;
    day.read();
    Feed third{WindowNumber(3)};
    third.bring(events);
    REQUIRE(day.reader.ledger->takePage(third.page()).ok());
    CHECK(day.reader.ledger->history(day.file).size() == events.size());
    day.feed.withdraw(day.file);
    CHECK(day.read().withdrawn.isEmpty());
    CHECK(day.asRead().parties.size() == 1);
    third.withdraw(day.file);
    const auto taken = day.reader.ledger->takePage(third.page());
    REQUIRE(taken.ok());
    CHECK(taken->withdrawn.contains(day.file));
    CHECK(day.reader.ledger->history(day.file).isEmpty());
}

TEST_CASE("a case that comes back is whole, readable and in the server's order", "[feed]")
{
    Handover day;
    day.read();
    day.reader.order(day.file, ObjectToTransfer{day.transfer(), QStringLiteral("不属于本窗口"), QStringLiteral("信访工作条例第二十三条"), FrontDesk});
    auto all = day.events + day.reader.unsent();
    REQUIRE(day.reader.ledger->acknowledge(answersTo(day.reader.unsent())).ok());
    day.feed.bring(all.mid(day.events.size()));
    day.read();
    day.feed.withdraw(day.file);
    day.read();
    day.feed.bring(all);
    day.feed.bringKeys(day.keys, day.reader.identity, day.reader.random);
    const auto taken = day.read();
    CHECK(taken.fresh == day.events.size());
    CHECK(taken.withdrawn.isEmpty());
    QStringList expected;
    for (const SealedEvent &event : std::as_const(all))
        expected << kindName(*eventKindFrom(decodeEnvelope(event.envelope)->kind));
    CHECK(kinds(day.reader.ledger->history(day.file)) == expected);
}

TEST_CASE("keys of a case that its own page withdraws again are not kept", "[feed]")
{
    Handover day;
    day.feed.withdraw(day.file);
    CHECK(day.read().withdrawn.contains(day.file));
    CHECK(day.reader.ledger->queryCode(day.file).isEmpty());
    CHECK(day.reader.ledger->history(day.file).isEmpty());
}

TEST_CASE("one id with two contents is refused and overwrites nothing", "[feed]")
{
    Handover day;
    day.read();
    SealedEvent forged = day.events.last();
    forged.hash[0] = static_cast<char>(forged.hash[0] ^ 1);
    day.feed.bring({forged});
    const auto taken = day.reader.ledger->takePage(day.feed.page());
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.refusal().facts[QStringLiteral("reason")].toString() == QStringLiteral("bad_page"));
    CHECK(day.asRead().pending->to == Second);
    CHECK(day.reader.ledger->cursor(Second).position == day.events.size());
}

TEST_CASE("a page with a hole or of another epoch is refused", "[feed]")
{
    Handover day;
    FeedPage page = day.feed.page();
    FeedPage hole = page;
    hole.rows.removeAt(1);
    CHECK_FALSE(day.reader.ledger->takePage(hole).ok());
    CHECK(day.reader.ledger->caseCount() == 0);
    REQUIRE(day.reader.ledger->takePage(page).ok());
    page.epoch = idOf(78);
    const auto other = day.reader.ledger->takePage(page);
    REQUIRE_FALSE(other.ok());
    CHECK(other.refusal().facts[QStringLiteral("reason")].toString() == QStringLiteral("epoch_changed"));
}

TEST_CASE("after a restored server the order is the new ledger's, and nothing is deleted", "[feed]")
{
    Handover day;
    day.read();
    const auto before = kinds(day.reader.ledger->history(day.file));
    REQUIRE_FALSE(day.reader.ledger->startOver(idOf(78)));
    CHECK(day.reader.ledger->cursor(Second).position == 0);
    CHECK(kinds(day.reader.ledger->history(day.file)) == before);
    // The new ledger ordered the words of the matter last.
    auto events = day.events;
    std::rotate(events.begin() + 1, events.begin() + 2, events.end());
    Feed feed{Second, idOf(78)};
    feed.bring(events);
    REQUIRE(day.reader.ledger->takePage(feed.page()).ok());
    CHECK(kinds(day.reader.ledger->history(day.file)).last() == before[1]);
}

TEST_CASE("an event of a later version is kept, and its case says that an update is needed", "[feed]")
{
    Handover day;
    day.read();
    SealedEvent later = day.events.last();
    Envelope envelope = *decodeEnvelope(later.envelope);
    envelope.id = EventId(idOf(999));
    envelope.kind = 900;
    later.envelope = encodeEnvelope(envelope);
    later.hash = crypto::sha256(later.envelope);
    day.feed.bring({later});
    day.read();
    CHECK(day.reader.ledger->history(day.file).last().unknownKind);
    CHECK(day.asRead().updateNeeded);
    CHECK(day.asRead().pending);
}

TEST_CASE("a contested event stays in the history and changes nothing", "[feed]")
{
    Handover day;
    day.read();
    day.reader.order(day.file, AcceptTransfer{day.transfer()});
    CHECK(day.asRead().owner == Second);
    Acknowledgement answer = answerTo(day.reader.unsent().first(), Verdict::Contested);
    answer.code = QStringLiteral("no_transfer_pending");
    const auto touched = day.reader.ledger->acknowledge({answer});
    REQUIRE(touched.ok());
    CHECK(touched->contains(day.file));
    CHECK(day.asRead().owner == FrontDesk);
    const auto troubled = day.reader.ledger->troubled();
    REQUIRE(troubled.size() == 1);
    CHECK(troubled.first().code == QStringLiteral("no_transfer_pending"));
    CHECK(day.reader.ledger->unsentCount() == 0);
}

TEST_CASE("what was typed and not accepted stays readable after the case is withdrawn, and nothing else of it does", "[feed]")
{
    const bool verdictFirst = GENERATE(true, false);
    Handover day;
    day.read();
    day.reader.order(day.file, AddNote{QStringLiteral("已联系来访人，约定周五")});
    Acknowledgement answer = answerTo(day.reader.unsent().first(), Verdict::Contested);
    answer.code = QStringLiteral("not_owner");
    if (verdictFirst)
        REQUIRE(day.reader.ledger->acknowledge({answer}).ok());
    day.feed.withdraw(day.file);
    day.read();
    if (!verdictFirst)
        REQUIRE(day.reader.ledger->acknowledge({answer}).ok());
    day.reader.ledger = day.reader.reopened();
    const auto troubled = day.reader.ledger->troubled();
    REQUIRE(troubled.size() == 1);
    REQUIRE(troubled.first().readable);
    CHECK(std::get<NoteAdded>(troubled.first().event.body).text == QStringLiteral("已联系来访人，约定周五"));
    // Only the own words and their key are left: no list, no count and no query code knows the case.
    CHECK(kinds(day.reader.ledger->history(day.file)) == QStringList{QStringLiteral("note_added")});
    CHECK(day.reader.ledger->caseCount() == 0);
    CHECK(day.reader.ledger->queryCode(day.file).isEmpty());
    const auto unopened = day.reader.ledger->troubledUnopened();
    REQUIRE(unopened.size() == 1);
    CHECK_FALSE(unopened.first().readable);
    CHECK((unopened.first().kind == EventKind::NoteAdded));
    CHECK(unopened.first().event.id == troubled.first().event.id);
    CHECK(unopened.first().code == QStringLiteral("not_owner"));
}
