// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands.h"
#include "domain/refusal.h"

#include <QtCore/QList>

namespace hall {

/**
 * All that the rules have against an order, not only the first thing. The rules name one at a time: each is mended in a
 * copy, to hear the next. \a today, in Beijing, tells who is under 14.
 */
QList<Refusal> everythingAgainst(FileCase order, QDate today);

/** The form's control a refusal is about; empty when it is about none. */
QString controlOf(const Refusal &refusal);

/** The name the rules give a control's value: "priorHandling" is "prior_handling". */
QString ruleNameOf(const QString &control);

} // namespace hall
