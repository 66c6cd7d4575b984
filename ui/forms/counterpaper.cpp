// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/counterpaper.h"

#include "forms/papertongue.h"
#include "words/words.h"

namespace hall {

PaperContext counterPaper(const Desk &desk)
{
    return counterPaper(desk, proposedTongue());
}

PaperContext counterPaper(const Desk &desk, const QString &second)
{
    const DeskStatus status = desk.status();
    PaperContext context;
    context.centreName = words::centreName();
    context.secondLanguage = second;
    context.window = status.window;
    context.officer = status.officer;
    context.printedAt = desk.now();
    context.windows = &desk.windows();
    context.matterTypes = &desk.matterTypes();
    return context;
}

PaperContext counterPaper(Desk &desk, const CaseId &file)
{
    return counterPaper(desk, VisitTongues::of(desk).second(file));
}

} // namespace hall
