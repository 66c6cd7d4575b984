// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/endings.h"
#include "domain/stepmisfit_p.h"

namespace hall::misfits {

/** Shown once, and of what may be a fault still; whether a clock is late the centre's periods have said. */
Trouble noticeMisfit(const CaseFile &file, const StepFacts &facts)
{
    if (audienceOf(file).contains(CoordinatorSeat))
        return doneAlready(Step::FaultNoticed);
    return mayBeFault(file, facts.cause, facts.on) ? Trouble() : told(RefusalCode::FieldNotReadable, "field", QStringLiteral("cause"));
}

Trouble explanationMisfit(const CaseFile &file)
{
    const StepRecord *evaluation = lastOf(file, Step::FollowedUp);
    return evaluation && evaluation->facts.choice == static_cast<int>(Satisfaction::Dissatisfied) ? Trouble() : needs(Step::FollowedUp);
}

Trouble archiveMisfit(const CaseFile &file)
{
    const QStringList gaps = archiveGaps(file);
    return gaps.isEmpty() ? Trouble() : told(RefusalCode::ChecklistIncomplete, "missing", gaps);
}

} // namespace hall::misfits
