// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store.h"

#include <QtCore/QDirIterator>

#include <sys/wait.h>
#include <unistd.h>

using namespace hall;
using namespace hall::fakes;

namespace {

FeedPage pageOf(const QList<SealedEvent> &events)
{
    Feed feed;
    feed.bring(events);
    return feed.page();
}

} // namespace

TEST_CASE("what was saved is there after reopening, in order and whole", "[ledger]")
{
    Store store;
    const CaseId file = store.fileOne();
    const QString code = store.ledger->queryCode(file);
    store.ledger = store.reopened();
    const auto history = store.ledger->history(file);
    REQUIRE(history.size() == 3);
    CHECK(history[0].number == 1);
    CHECK(history[2].number == 3);
    const CaseFile folded = foldCase(file, history);
    CHECK(folded.matter.subject.text == QStringLiteral("拖欠工资"));
    CHECK(folded.parties.first().name.text == QStringLiteral("张三"));
    CHECK(folded.owner == FrontDesk);
    CHECK(code.size() == 8);
    CHECK(store.ledger->queryCode(file) == code);
    CHECK_FALSE(store.ledger->verify());
}

TEST_CASE("the outbox is my events after the last acknowledged number", "[ledger]")
{
    Store store;
    store.fileOne();
    store.fileOne(aFiling(8));
    CHECK(store.ledger->unsentCount() == 6);
    const auto waiting = store.ledger->outbox(100, 1'000'000);
    REQUIRE(waiting.size() == 6);
    CHECK(store.ledger->outbox(2, 1'000'000).size() == 2);
    CHECK(store.ledger->outbox(100, 1).size() == 1);

    SECTION("an answer with another hash settles nothing")
    {
        Acknowledgement wrong = answerTo(waiting[0]);
        wrong.hash[0] = static_cast<char>(wrong.hash[0] ^ 1);
        REQUIRE(store.ledger->acknowledge({wrong}).ok());
        CHECK(store.ledger->unsentCount() == 6);
    }
    SECTION("a gap in the answers keeps everything behind it in the outbox")
    {
        REQUIRE(store.ledger->acknowledge({answerTo(waiting[1]), answerTo(waiting[2])}).ok());
        CHECK(store.ledger->unsentCount() == 6);
        REQUIRE(store.ledger->acknowledge({answerTo(waiting[0])}).ok());
        CHECK(store.ledger->unsentCount() == 3);
        store.ledger = store.reopened();
        CHECK(store.ledger->unsentCount() == 3);
    }
    SECTION("on a new epoch everything of mine is offered and judged again")
    {
        const auto all = answersTo(waiting);
        REQUIRE(store.ledger->acknowledge(all).ok());
        CHECK(store.ledger->unsentCount() == 0);
        CHECK_FALSE(store.ledger->startOver(QUuid::createUuid()));
        CHECK(store.ledger->outbox(100, 1'000'000).size() == 6);
        REQUIRE(store.ledger->acknowledge({all.first()}).ok());
        CHECK(store.ledger->unsentCount() == 5);
    }
}

TEST_CASE("a page that comes twice changes nothing the second time", "[ledger]")
{
    Store store;
    const CaseId file = store.fileOne();
    const FeedPage page = pageOf(store.unsent());
    REQUIRE(store.ledger->takePage(page).ok());
    REQUIRE(store.ledger->takePage(page).ok());
    CHECK(store.ledger->history(file).size() == 3);
    CHECK(store.ledger->cursor(FrontDesk).position == 3);
}

TEST_CASE("a page whose chain does not link is refused and moves no cursor", "[ledger]")
{
    Store store;
    store.fileOne();
    FeedPage page = pageOf(store.unsent());
    page.rows[1].chain[3] = static_cast<char>(page.rows[1].chain[3] ^ 4);
    const auto taken = store.ledger->takePage(page);
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.refusal().facts[QStringLiteral("reason")] == QStringLiteral("feed_chain"));
    CHECK(store.ledger->cursor(FrontDesk).position == 0);
}

TEST_CASE("a withdrawn case is erased, but never its unsent work", "[ledger]")
{
    Store author;
    const CaseId file = author.fileOne();
    const auto events = author.ledger->outbox(100, 1'000'000);
    Feed feed;
    feed.bring(events);
    REQUIRE(author.ledger->takePage(feed.page()).ok());
    feed.withdraw(file);

    const auto taken = author.ledger->takePage(feed.page());
    REQUIRE(taken.ok());
    CHECK(taken->withdrawn.contains(file));
    CHECK(author.ledger->outbox(100, 1'000'000).size() == 3);
    CHECK(author.ledger->history(file).first().readable);
    REQUIRE(author.ledger->acknowledge(answersTo(events)).ok());
    // Acknowledged now: the keys are gone, the sealed bytes of its own chain stay.
    CHECK_FALSE(author.ledger->history(file).first().readable);
    CHECK(author.ledger->queryCode(file).isEmpty());
    CHECK_FALSE(author.ledger->verify());
}

TEST_CASE("a wrong store key is refused and leaves the store as it was", "[ledger]")
{
    Store store;
    const CaseId file = store.fileOne();
    store.ledger.reset();
    const auto wrong = DeskLedger::open(store.path(), QByteArray(32, 'x'), store.identity, store.random);
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.refusal().facts[QStringLiteral("reason")] == QStringLiteral("wrong_key"));
    store.ledger = store.reopened();
    CHECK(store.ledger->history(file).size() == 3);
}

TEST_CASE("a second program is kept out of a store in use", "[ledger]")
{
    Store store;
    const auto second = DeskLedger::open(store.path(), StoreKey, store.identity, store.random);
    REQUIRE_FALSE(second.ok());
    CHECK(second.refusal().facts[QStringLiteral("reason")] == QStringLiteral("in_use"));
}

TEST_CASE("the keys of an accusation's words and people are never boxed for the server", "[ledger][accusation]")
{
    Store store;
    FileCase order = aFiling();
    order.category = Category::Accusation;
    store.fileOne(order);
    const DeviceId room(idOf(5555));
    const auto keys = store.ledger->keysFor(store.ledger->outbox(100, 1'000'000), {{room, serverBox().open}});
    int forServer = 0;
    for (const BoxedKey &key : keys) {
        forServer += key.recipient.isNull() ? 1 : 0;
        CHECK((key.recipient.isNull() == (key.stratum == Stratum::Routing)));
    }
    CHECK(forServer == 1);
    CHECK(keys.size() == 3);
}

TEST_CASE("nothing personal can be read in the files of a store", "[ledger]")
{
    Store store;
    store.fileOne();
    REQUIRE(store.ledger->keep({QStringLiteral("draft/register"), QStringLiteral("草稿张三").toUtf8()}));
    CHECK(store.ledger->kept(QStringLiteral("draft/register")) == QStringLiteral("草稿张三").toUtf8());
    int files = 0;
    QDirIterator it(store.folder.path(), QDir::Files | QDir::Hidden);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++files;
        for (const QString &secret : {QStringLiteral("张三"), QStringLiteral("11010519491231002X"), QStringLiteral("13900001234"),
                                      QStringLiteral("拖欠工资"), QStringLiteral("示范路"), QStringLiteral("阿里木")}) {
            CHECK_FALSE(bytes.contains(secret.toUtf8()));
            CHECK_FALSE(bytes.contains(QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)));
        }
    }
    CHECK(files >= 2);
}

TEST_CASE("kill -9 between saves loses no acknowledged save", "[ledger][kill]")
{
    for (int round = 0; round < 50; ++round) {
        Store store;
        store.ledger.reset();
        int pipes[2];
        REQUIRE(::pipe(pipes) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            SeededRandom random(static_cast<quint32>(round));
            auto opened = DeskLedger::open(store.path(), StoreKey, store.identity, random);
            if (!opened)
                ::_exit(1);
            for (int i = 1;; ++i) {
                const CaseId file(idOf(static_cast<quint64>(i)));
                Circumstances now = at(FrontDesk, static_cast<quint64>(i + 1000), file);
                now.device = store.identity.device;
                // What is typed, and then the case it became with nothing left of the form.
                if (!opened.value()->keep({QStringLiteral("draft"), QByteArray::number(i)}))
                    ::_exit(1);
                if (opened.value()->record(decide({}, aFiling(i), now).value(), false, DeskLedger::Note{QStringLiteral("draft"), {}}))
                    ::_exit(1);
                if (::write(pipes[1], &i, sizeof i) < 0)
                    ::_exit(1);
            }
        }
        ::close(pipes[1]);
        int saved = 0;
        // Die somewhere in the middle of a later save.
        for (int seen = 0; seen < 3 + round && ::read(pipes[0], &saved, sizeof saved) == sizeof saved; ++seen) {
        }
        ::usleep(static_cast<useconds_t>(round * 37));
        ::kill(child, SIGKILL);
        int late = 0;
        while (::read(pipes[0], &late, sizeof late) == sizeof late)
            saved = late;
        ::close(pipes[0]);
        ::waitpid(child, nullptr, 0);
        store.ledger = store.reopened();
        CHECK(store.ledger->caseCount() >= saved);
        CHECK(store.ledger->unsentCount() % 3 == 0);
        // The form is offered again exactly when its case was not saved.
        const QByteArray draft = store.ledger->kept(QStringLiteral("draft"));
        CHECK((draft.isEmpty() || draft.toInt() == store.ledger->caseCount() + 1));
        CHECK_FALSE(store.ledger->verify());
    }
}

TEST_CASE("what a server contested is remembered when everything is offered again, however often", "[desk-ledger]")
{
    Store store;
    store.fileOne();
    const QList<SealedEvent> events = store.unsent();
    QList<Acknowledgement> answers = answersTo(events);
    answers[1].verdict = Verdict::Contested;
    answers[1].code = QStringLiteral("no_transfer_pending");
    answers[2].verdict = Verdict::Quarantined;
    answers[2].code = QStringLiteral("key_unknown");
    REQUIRE(store.ledger->acknowledge(answers).ok());
    CHECK(store.ledger->contestedBefore().isEmpty());
    // A push to the restored server may meet a gap before the desk has asked who it is.
    REQUIRE(store.ledger->offerAfter(0, firstPrevious()));
    for (int round = 0; round < 2; ++round) {
        REQUIRE_FALSE(store.ledger->startOver(idOf(90 + static_cast<quint64>(round))));
        CHECK(store.ledger->contestedBefore() == QMap<EventId, QString>{{answers[1].id, QStringLiteral("no_transfer_pending")}});
        CHECK(store.ledger->unsentCount() == 3);
    }
    REQUIRE(store.ledger->acknowledge(answersTo(events)).ok());
    CHECK(store.ledger->contestedBefore().isEmpty());
}
