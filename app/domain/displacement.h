// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"

namespace hall {

/** Why an event has no effect, told from what the centre accepted of its case. */
struct Displacement
{
    qsizetype by = -1;            ///< of the ordered events: the one that took its place; -1 when it fitted at no time
    std::optional<Refusal> why;   ///< the rule with its facts; nothing when the event would fit
};

/** \a ordered: accepted events of one case in the centre's order, up to the turn of \a event. */
Displacement displacementOf(const Events &ordered, const Event &event);

/** Index of the event by which the present owner came to own the case; -1 when none of \a ordered says it. */
qsizetype ownerSince(const Events &ordered);

} // namespace hall
