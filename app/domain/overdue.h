// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseclocks.h"

#include <functional>
#include <optional>

namespace hall {

/** A step that the centre takes by itself, since nobody has answered or acted in time. */
struct Overdue
{
    Step step = Step::TransferTimedOut;
    StepFacts facts;
};

/** When the centre had an event, UTC; null when that is not known. */
using HeardAt = std::function<QDateTime(const EventId &)>;

/**
 * What is due in a case at \a now (UTC); nothing, where nothing is. Five working days without an objection: the transfer is
 * taken as accepted (CLK-04, REG 23 para 3). Fifteen minutes of the hall without an answer, to the transfer or to the objection:
 * the coordinator is told (CLK-16); thirty minutes without the unit that was summoned: likewise (CLK-17). Of an accusation nobody is told anything (REG 30).
 * Nobody can answer what has not reached the centre: the minutes count from \a heardAt, and a right does not end before its
 * days have passed since then, either. Without it what the sender's clock said counts. An objection
 * is heard until then; while its year's calendar is not published nothing is taken as accepted.
 */
std::optional<Overdue> overdueStep(const CaseFile &file, const Periods &periods, const QDateTime &now, const HeardAt &heardAt = {});

/**
 * What the coordinator is to be shown of a case that no coordinator sees: the first fault that suggests supervision (REG 40).
 * Nothing of an accusation (REG 30), and nothing of an archived case. A day in a year whose calendar is not published counts
 * as it is known: nobody loses a right by being looked at, the coordinator reads that the day is provisional, as at each desk
 * that has the case, and confirms or does not; whereas a calendar that comes late would hide a real delay for months.
 */
std::optional<Overdue> unseenFault(const CaseFile &file, const Periods &periods, const QDateTime &now);

} // namespace hall
