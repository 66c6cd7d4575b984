// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/printers.h"

#include <QtCore/QElapsedTimer>

#include <iostream>

using namespace hall;
using namespace hall::fakes;

namespace {

constexpr int All = 10'000;
constexpr int Poison = 4'321;
constexpr int InOneCommit = 500;

/** Screenings of one case, one of them from a window that is not this device's: sealed and signed as the desk does it. */
void fill(Counter &counter, const CaseId &file)
{
    Events events;
    const CaseFile state = counter.state(file); // screening again and again changes nothing that a rule asks for
    for (int i = counter.ledger->unsentCount() + 1; i <= All; ++i) {
        Events screened = decide(state, ScreenCase{LawfulPath::Judicial, {}}, counter.now(file)).value();
        REQUIRE(screened.size() == 1);
        if (i == Poison)
            screened.first().window = WindowNumber(9);
        events += screened;
        if (events.size() == InOneCommit || i == All) {
            REQUIRE(counter.records(events));
            events.clear();
        }
    }
}

} // namespace

TEST_CASE("one bad event among ten thousand stops none of the others, stays visible, and is never sent again by itself", "[poison]")
{
    QElapsedTimer took;
    took.start();
    FakeCentre centre;
    Counter counter(centre, {1});
    const CaseId file = counter.registers();
    REQUIRE((counter.state(file).state == CaseState::Registered));
    fill(counter, file);
    REQUIRE(counter.ledger->unsentCount() == All);

    QHash<EventId, int> answered;
    int accepted = 0;
    int pushes = 0;
    while (counter.ledger->unsentCount() > 0 && pushes < 20) {
        ++pushes;
        for (const Acknowledgement &answer : counter.pushes()) {
            ++answered[answer.id];
            accepted += answer.verdict == Verdict::Accepted ? 1 : 0;
        }
    }
    CHECK(pushes == All / wire::MaxEventsPerPush);
    CHECK(accepted == All - 1);
    CHECK(answered.size() == All);
    CHECK(std::all_of(answered.begin(), answered.end(), [](int times) { return times == 1; }));

    const QList<HeldEvent> troubled = counter.ledger->troubled();
    REQUIRE(troubled.size() == 1);
    CHECK(troubled.first().number == Poison);
    CHECK((troubled.first().verdict == Verdict::Quarantined));
    CHECK(troubled.first().code == QStringLiteral("window_not_of_device"));
    CHECK(troubled.first().readable);
    // It waits for a person, here and there: not in the outbox, not in the feed, in both stores.
    CHECK(counter.outbox().events.isEmpty());
    CHECK(counter.ledger->history(file).size() == All);
    CHECK_FALSE(counter.ledger->verify());
    int fed = 0;
    for (int rows = counter.pulls(); rows > 0; rows = counter.pulls()) {
        for (const FeedRow &row : counter.lastPage->rows) {
            ++fed;
            CHECK_FALSE(decodeEnvelope(row.event.envelope)->id == troubled.first().event.id);
        }
    }
    CHECK(fed == All - 1);
    // Offered once more, as to a restored centre's desk, each gets the verdict it got and nothing is stored twice.
    REQUIRE(counter.ledger->offerAfter(0, firstPrevious()));
    int changed = 0;
    for (int i = 0; i < pushes; ++i) {
        for (const Acknowledgement &answer : counter.pushes())
            changed += (answer.verdict == Verdict::Quarantined) != (answer.id == troubled.first().event.id) ? 1 : 0;
    }
    CHECK(counter.ledger->unsentCount() == 0);
    CHECK(changed == 0);
    CHECK(counter.pulls() == 0);
    std::cout << "poison: " << All << " events, 1 bad, " << accepted << " accepted in " << pushes << " pushes, " << took.elapsed() / 1000.0 << " s\n";
}
