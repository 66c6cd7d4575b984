// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Signing in at a desk, as a test waits for it. */

#include "desk/desk.h"
#include "fakes/hall.h"
#include "fakes/printers.h"

namespace hall::fakes {

/** Signs in and waits for the answer; nothing when they are in. */
inline std::optional<Refusal> signsIn(Desk &desk, const QString &name, const QString &password, const QString &another = {}, const QString &earlier = {}, bool without = false)
{
    std::optional<std::optional<Refusal>> answer;
    QObject here;
    QObject::connect(&desk, &Desk::signedIn, &here, [&] { answer = std::optional<Refusal>(); });
    QObject::connect(&desk, &Desk::signInRefused, &here, [&](const Refusal &refusal) { answer = refusal; });
    desk.signIn({name, password, another, earlier, without});
    REQUIRE(until([&] { return answer.has_value(); }, 30'000));
    return *answer;
}

inline RefusalCode refusedWith(const std::optional<Refusal> &refusal)
{
    REQUIRE(refusal);
    return refusal->code;
}

/** By the centre's administrator, and in with a password of their own. */
inline void appoint(CentreProcess &centre, Desk &desk, const QString &name, const QString &role, const QString &own, const QString &window = QStringLiteral("1"))
{
    const QString once = QString::fromUtf8(centre.order({QStringLiteral("officer-add"), QStringLiteral("--name"), name, QStringLiteral("--role"), role,
                                                         QStringLiteral("--window"), window}));
    REQUIRE(once.size() == 14);
    REQUIRE(until([&] { return desk.needsPassword(); }));
    std::optional<Refusal> refusal;
    // The desk may hear of the appointment a moment later.
    REQUIRE(until([&] {
        refusal = signsIn(desk, name, once, own);
        return !refusal || refusal->code != RefusalCode::OfficerUnknown;
    }));
    REQUIRE_FALSE(refusal);
}

} // namespace hall::fakes
