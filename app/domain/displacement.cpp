// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/displacement.h"

namespace hall {

Displacement displacementOf(const Events &ordered, const Event &event)
{
    Displacement found;
    CaseFile file;
    file.id = event.file;
    found.why = misfit(file, event);
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const bool fitted = !found.why;
        file = evolve(std::move(file), ordered.at(i));
        found.why = misfit(file, event);
        // The last change counts: what fits again later was displaced again by something later.
        if (fitted && found.why)
            found.by = i;
    }
    return found;
}

qsizetype ownerSince(const Events &ordered)
{
    qsizetype since = -1;
    CaseFile file;
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const WindowNumber before = file.owner;
        file = evolve(std::move(file), ordered.at(i));
        if (file.owner != before)
            since = i;
    }
    return since;
}

} // namespace hall
