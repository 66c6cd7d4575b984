// SPDX-License-Identifier: GPL-3.0-or-later
/** A window that was asked for help gives it, and says what came of it as it leaves the case. */
#include "server/counter.h"

#include "fakes/filledsteps.h"
#include "fakes/printers.h"

using namespace hall;
using namespace hall::fakes;

TEST_CASE("the words of a step by which a window leaves a case are taken with it, also of a desk that serves several windows", "[help]")
{
    FakeCentre centre;
    Counter front(centre, {1});
    Counter helper(centre, {3, 9});
    helper.window = WindowNumber(9);
    const CaseId file = front.registers();
    TakeStep asking = filled(Step::HelpRequested);
    asking.facts.windows = {WindowNumber(9)};
    REQUIRE(front.does(file, asking));
    front.connect();
    REQUIRE_FALSE(front.pushes().isEmpty());
    helper.connect();
    REQUIRE(helper.pulls() > 0);
    CHECK(helper.state(file).matter.subject.text == "拖欠工资");
    REQUIRE(helper.does(file, filled(Step::HelpGiven)));
    helper.connect();
    const QList<Acknowledgement> verdicts = helper.pushes();
    CHECK(verdicts.size() == 2); // the step, and its words
    for (const Acknowledgement &verdict : verdicts)
        CHECK((verdict.verdict == Verdict::Accepted));
    // It has left: a note afterwards is out of place.
    REQUIRE(helper.pulls() > 0);
    CHECK(helper.withdrawn.contains(file));
    front.connect();
    REQUIRE(front.pullsUntil([&] { return front.state(file).steps.size() == 2; }));
    CHECK_FALSE(front.state(file).steps.last().words.isEmpty());
}
