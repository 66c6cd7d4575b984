// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/refusal.h"
#include "domain/steps.h"

#include <initializer_list>

namespace hall {

struct Event;

/** Who may take a step. */
enum class Seat {
    Owner,          ///< the window that owns the case
    Sender,         ///< of the pending transfer, while it is not with the coordinator
    Coordinator,    ///< the hall's coordinator
    Supervisor,     ///< coordinator or petition office (REG 38–40)
    Reception,      ///< coordinator, first receiver or owner
    Concerned,      ///< owner, or whoever is to answer a pending transfer
    Addressee,      ///< whoever sees the case
    Helper,         ///< a window that was asked for help and has not given it
    Involved,       ///< whoever works on it or was asked to: owner, receiver or trustee of a transfer, guests
    Centre,         ///< the centre's own device, never a person
};

/** What is asked for a step: by its form, by decide(), and of what the centre can see by misfit(). */
struct Ask
{
    enum class Kind { Line, Text, Day, Until, Days, Choice, Form, Clock, Lead, Members, Laptop, Tick, Number };
    Kind kind = Kind::Line;
    int what = 0;             ///< the Item or Tick; the highest choice
    bool required = true;
};

/** One row of the procedure: what may be done, by whom, from where, to where, and by which article. */
struct StepRule
{
    Step step;
    const char *name;         ///< stable code
    Seat seat;
    quint32 from;             ///< bits of CaseState
    std::optional<CaseState> to; ///< nothing: the state stays, or is worked out by the step itself
    QList<Ask> asks;
    const char *basis;        ///< the article, as papers and tests name it
};

const StepRule &ruleOf(Step step);
const QList<StepRule> &stepRules();
bool mayStart(const StepRule &rule, CaseState state);

/** Why the step does not fit the case, from the routing stratum alone. */
std::optional<Refusal> stepMisfit(const CaseFile &file, const Event &event, Step step, const StepFacts &facts);
/** What the step changes. */
void takeStep(CaseFile &file, const Event &event, Step step, const StepFacts &facts);

} // namespace hall
