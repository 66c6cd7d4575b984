// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/oldcopies.h"

#include "domain/clocks.h"
#include "domain/decide.h"

namespace hall {

QSet<WindowNumber> copiesAt(const CaseFile &file)
{
    if (file.state != CaseState::Archived || file.sealed())
        return {};
    CaseFile alone = file;
    alone.copiesWithdrawn = true;
    return audienceOf(file) - audienceOf(alone);
}

std::optional<QDate> copiesEndOn(const CaseFile &file, const QDateTime &heard)
{
    const StepRecord *archived = lastOf(file, Step::CaseArchived);
    if (!archived || copiesAt(file).isEmpty())
        return std::nullopt;
    // A PC whose clock is years ahead keeps no copies for years, and one that is behind takes none away too soon.
    const QDate day = heard.isValid() ? legalDate(heard) : qMax(archived->facts.on, legalDate(archived->at));
    return day.addDays(CopyDays + 1);
}

std::optional<Overdue> oldCopies(const CaseFile &file, const QDateTime &now, const HeardAt &heardAt)
{
    const StepRecord *archived = lastOf(file, Step::CaseArchived);
    if (file.updateNeeded || !archived)
        return std::nullopt;
    const auto end = copiesEndOn(file, heardAt ? heardAt(archived->id) : QDateTime());
    if (!end || legalDate(now) < *end)
        return std::nullopt;
    Overdue due{Step::CopiesWithdrawn, {}};
    due.facts.on = legalDate(now);
    const Event probe{{}, file.id, {}, {}, {}, file.owner, now, StepTaken{due.step, due.facts}};
    return misfit(file, probe) ? std::nullopt : std::optional(due);
}

} // namespace hall
