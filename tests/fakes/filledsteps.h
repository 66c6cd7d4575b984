// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Steps as an officer fills them in. */

#include "domain/commands.h"
#include "domain/steprules.h"

namespace hall::fakes {

/** A step with everything filled in that its row asks for; a test takes away or changes what it is about. */
inline TakeStep filled(Step step, int choice = 1)
{
    TakeStep order;
    order.step = step;
    for (const Ask &ask : ruleOf(step).asks) {
        switch (ask.kind) {
        case Ask::Kind::Line:
        case Ask::Kind::Text: order.words.insert(static_cast<Item>(ask.what), QStringLiteral("经查,") + itemName(static_cast<Item>(ask.what))); break;
        case Ask::Kind::Choice: order.facts.choice = choice; break;
        case Ask::Kind::Days: order.facts.days = 30; break;
        case Ask::Kind::Tick: order.facts.ticks.insert(static_cast<Tick>(ask.what)); break;
        case Ask::Kind::Form: order.facts.form = PaperForm::F04Acceptance; break;
        case Ask::Kind::Clock: order.facts.clock = ClockId::Clk02; break;
        case Ask::Kind::Members: order.facts.windows = {WindowNumber(9), WindowNumber(15)}; break;
        case Ask::Kind::Lead: order.facts.window = WindowNumber(3); break;
        case Ask::Kind::Until:
        case Ask::Kind::Day:
        case Ask::Kind::Laptop:
        case Ask::Kind::Number: break;
        }
    }
    return order;
}

/** The service of a paper by hand on the day of the order. */
inline TakeStep service(PaperForm form, ServiceMethod method = ServiceMethod::Direct)
{
    TakeStep order = filled(Step::PaperServed, static_cast<int>(method));
    order.facts.form = form;
    return order;
}

} // namespace hall::fakes
