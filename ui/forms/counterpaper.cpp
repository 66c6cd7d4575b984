// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/counterpaper.h"

#include "words/words.h"

namespace hall {

PaperContext counterPaper(const Desk &desk)
{
    const DeskStatus status = desk.status();
    PaperContext context;
    context.centreName = words::centreName();
    if (words::language() != context.language)
        context.secondLanguage = words::language();
    context.window = status.window;
    context.officer = status.officer;
    context.printedAt = desk.now();
    context.windows = &desk.windows();
    context.matterTypes = &desk.matterTypes();
    return context;
}

} // namespace hall
