// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Signing in at a desk, as a test waits for it. */

#include "desk/desk.h"
#include "fakes/hall.h"
#include "fakes/printers.h"

namespace hall::fakes {

/** Signs in and waits for the answer; nothing when they are in. */
inline std::optional<Refusal> signsIn(Desk &desk, const QString &name, const QString &password, const QString &another = {})
{
    std::optional<std::optional<Refusal>> answer;
    QObject here;
    QObject::connect(&desk, &Desk::signedIn, &here, [&] { answer = std::optional<Refusal>(); });
    QObject::connect(&desk, &Desk::signInRefused, &here, [&](const Refusal &refusal) { answer = refusal; });
    desk.signIn({name, password, another});
    REQUIRE(until([&] { return answer.has_value(); }, 30'000));
    return *answer;
}

inline RefusalCode refusedWith(const std::optional<Refusal> &refusal)
{
    REQUIRE(refusal);
    return refusal->code;
}

} // namespace hall::fakes
