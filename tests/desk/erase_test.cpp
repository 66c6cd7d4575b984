// SPDX-License-Identifier: GPL-3.0-or-later
/** What the people at a desk see of a case that was erased: nothing. */
#include "fakes/cases.h"
#include "fakes/desks.h"
#include "fakes/lines.h"
#include "fakes/printers.h"
#include "sync/wire.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** A desk and the centre's side of its line. */
struct Hall
{
    QTemporaryDir folder;
    FakeTransport *line = nullptr;
    std::shared_ptr<FakeTimers> timers = std::make_shared<FakeTimers>();
    std::unique_ptr<Desk> desk;
    DeskIdentity identity = aDeskIdentity(1);
    QUuid epoch = QUuid::fromRfc4122(QByteArray(16, 'e'));
    qint64 position = 0;
    qint64 number = 0;
    QByteArray chain = firstPrevious();

    Hall()
    {
        enrolAlone(folder.path());
        Desk::Options options = deskOptions(folder.path());
        options.timers = timers;
        options.transport = [this](const EnrolledDesk &) {
            auto made = std::make_unique<FakeTransport>();
            line = made.get();
            return made;
        };
        desk = std::move(Desk::open(options).value());
        REQUIRE_FALSE(desk->signIn(QStringLiteral("阿里木")));
    }
    FakeTransport::Asked asked(const QString &path)
    {
        for (int waited = 0; waited < 70'000 && !line->waitsFor(path); waited += 100) {
            if (const auto hall = line->take(QStringLiteral("/v1/hall"))) {
                wire::HallCard card;
                card.centre = identity.centre;
                card.epoch = epoch;
                card.serverTime = desk->now();
                card.device = identity.device;
                card.windows = identity.windows;
                card.headNumber = number;
                hall->done({Reply::Outcome::Answered, 200, wire::encode(card)});
            }
            timers->pass(100);
        }
        const auto found = line->take(path);
        REQUIRE(found);
        return *found;
    }
    QList<SealedEvent> takesPush()
    {
        const auto push = asked(QStringLiteral("/v1/events"));
        const auto read = wire::decodePush(push.request.body);
        REQUIRE(read);
        wire::PushAnswer answer;
        answer.epoch = epoch;
        for (const SealedEvent &event : read->events) {
            answer.acknowledgements << Acknowledgement{decodeEnvelope(event.envelope)->id, event.hash, Verdict::Accepted, {}};
            answer.headNumber = number = event.number;
            answer.headHash = event.hash;
        }
        push.done({Reply::Outcome::Answered, 200, wire::encode(answer)});
        return read->events;
    }
    void feeds(QList<FeedRow> rows)
    {
        FeedPage page;
        page.epoch = epoch;
        page.window = FrontDesk;
        for (FeedRow &row : rows) {
            row.position = ++position;
            row.chain = chain = feedChain(chain, row);
            page.rows << row;
        }
        page.head = position;
        asked(QStringLiteral("/v1/feed")).done({Reply::Outcome::Answered, 200, wire::encode(page)});
        timers->pass(1'000);
    }
};

} // namespace

TEST_CASE("an erased case vanishes from every list, and cannot be opened or found", "[desk][erase]")
{
    Hall hall;
    FileCase order = aFiling();
    order.code.reset();
    const auto id = hall.desk->fileCase(order);
    REQUIRE(id.ok());
    const QString code = hall.desk->caseRow(*id)->code;
    QList<FeedRow> rows;
    for (const SealedEvent &event : hall.takesPush()) {
        FeedRow row;
        row.file = *id;
        row.event = event;
        row.event.number = 0;
        row.event.previous.clear();
        rows << row;
    }
    hall.feeds(rows);
    REQUIRE(hall.desk->owned().size() == 1);
    REQUIRE(hall.desk->find(code).size() == 1);
    FeedRow erased;
    erased.kind = FeedRowKind::Erase;
    erased.file = *id;
    hall.feeds({erased});
    CHECK(hall.desk->owned().isEmpty());
    CHECK(hall.desk->find(code).isEmpty());
    CHECK_FALSE(hall.desk->caseRow(*id));
    CHECK(hall.desk->openCasesOf({order.representatives.first().document.number}, {}).isEmpty());
    const auto view = hall.desk->caseView(*id);
    CHECK((!view || !view->file.known()));
    // And so after the desk was opened again.
    hall.desk.reset();
    const auto again = openedAlone(hall.folder.path());
    REQUIRE(again);
    CHECK(again->owned().isEmpty());
    CHECK_FALSE(again->give(*id, AddNote{QStringLiteral("补充说明")}).ok());
}
