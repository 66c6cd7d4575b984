// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/displacement.h"
#include "fakes/cases.h"

#include <catch2/catch.hpp>

using namespace hall;
using namespace hall::fakes;

namespace {

/** A case as the centre ordered it, and what an officer elsewhere recorded without knowing. */
struct Ordered
{
    Events events;
    CaseFile file;

    Event does(int window, quint64 seed, const Command &order)
    {
        const Events made = decide(file, order, at(WindowNumber(window), seed)).value();
        events += made;
        file = after(file, made);
        return made.first();
    }
    /** What \a window would have recorded now; the case does not take it. */
    Event offline(int window, quint64 seed, const Command &order) const { return decide(file, order, at(WindowNumber(window), seed)).value().first(); }
};

TransferCase to(int window)
{
    return {WindowNumber(window), TransferReason::Competent, QStringLiteral("属于该窗口职责")};
}

} // namespace

TEST_CASE("an acceptance that came after a recall names the recall as what took its place", "[displacement]")
{
    Ordered centre;
    centre.does(1, 1, aFiling());
    const Event sent = centre.does(1, 2, to(3));
    const Event accepted = centre.offline(3, 3, AcceptTransfer{TransferId(sent.id.uuid())});
    CHECK_FALSE(displacementOf(centre.events, accepted).why);
    centre.does(1, 4, RecallTransfer{TransferId(sent.id.uuid()), QStringLiteral("误转，收回")});
    const Displacement found = displacementOf(centre.events, accepted);
    REQUIRE(found.why);
    CHECK((found.why->code == RefusalCode::NoTransferPending));
    REQUIRE(found.by >= 0);
    CHECK(std::holds_alternative<TransferRecalled>(centre.events.at(found.by).body));
}

TEST_CASE("a transfer by a window that lost the case names who owns it, and since which event", "[displacement]")
{
    Ordered centre;
    centre.does(1, 1, aFiling());
    CHECK(ownerSince(centre.events) == 0);
    const Event mine = centre.offline(1, 9, to(4));
    const Event sent = centre.does(1, 2, to(3));
    CHECK(ownerSince(centre.events) == 0); // ownership moves on accept, never on send
    centre.does(3, 3, AcceptTransfer{TransferId(sent.id.uuid())});
    const Displacement found = displacementOf(centre.events, mine);
    REQUIRE(found.why);
    CHECK((found.why->code == RefusalCode::NotOwner));
    CHECK(found.why->facts.value(QStringLiteral("owner")).toInt() == 3);
    // First the pending transfer stood in its way, and it never fitted again.
    CHECK(std::holds_alternative<CaseTransferred>(centre.events.at(found.by).body));
    CHECK(std::holds_alternative<TransferAccepted>(centre.events.at(ownerSince(centre.events)).body));
}

TEST_CASE("what fitted again and was displaced again names the later event", "[displacement]")
{
    Ordered centre;
    centre.does(1, 1, aFiling());
    const Event mine = centre.offline(1, 9, to(4));
    const Event sent = centre.does(1, 2, to(3));
    centre.does(1, 3, RecallTransfer{TransferId(sent.id.uuid()), QStringLiteral("误转，收回")});
    centre.does(1, 4, CloseCase{Outcome::Withdrawn, QStringLiteral("已当面解释清楚")});
    const Displacement found = displacementOf(centre.events, mine);
    REQUIRE(found.why);
    CHECK((found.why->code == RefusalCode::CaseClosed));
    CHECK(std::holds_alternative<CaseClosed>(centre.events.at(found.by).body));
}

TEST_CASE("an event of a case nobody filed fitted at no time", "[displacement]")
{
    Ordered centre;
    centre.does(1, 1, aFiling());
    const Event note = centre.offline(1, 2, AddNote{QStringLiteral("来访人补充说明")});
    const Displacement found = displacementOf({}, note);
    REQUIRE(found.why);
    CHECK((found.why->code == RefusalCode::CaseUnknown));
    CHECK(found.by == -1);
    CHECK(ownerSince({}) == -1);
}
