// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace hall {

class MatterTypes;

/*
 * The restricted level. Matters of family, of sexual violence, of health, and of children hold sensitive personal information: it is
 * used for a definite purpose and where it is necessary, strictly guarded, and of a child with its guardian named (PIPL 6, 28–31;
 * domain rules 7, P-15). Such a matter is read by its handlers and by the coordinator at windows 01 and 02; a colleague of the same
 * window sees that there is a case, when it is due and whose it is, and nothing of people or matter. Nobody has to be
 * asked when a handler is away: whoever works on it for a window that has it, or was asked to, takes it over, which is recorded
 * with the reason. The supervisor watches the periods and reads nothing. The level stands in the routing stratum, so the
 * centre holds every event to it by rights.h without reading the matter; at a desk it guards what is shown, not the
 * keys, which are the window's. It rises at filing, by a correction that shows the need, or by an officer; it never falls.
 */

inline constexpr int ChildrenUnder = 14; ///< years (PIPL 28, 31)

/** By the birth date in the number, else as said. Until the end of the fourteenth birthday: a year of age is full from the day after it. */
bool underFourteen(const Party &party, QDate day);
/** Whether the matter, or who brings it on the day it is \a registered, asks for the restricted level. \a types may be null. */
bool mustRestrict(const QString &matterType, const QList<Party> &parties, QDate registered, const MatterTypes *types);

/** Whether the window has the case, is to answer for it, or was asked to take part. */
bool worksOnIt(const CaseFile &file, WindowNumber window);
/**
 * Whether the officer handles it there: registered it, accepted its transfer, took a step of the owner's since this window
 * owns it, or took it over; and the window still works on it.
 */
bool handles(const CaseFile &file, const OfficerId &officer, WindowNumber at);

/** What of a restricted case is shown to who may not read it: where it is and how far it is, no people and no matter. */
void veil(CaseFile &file);

} // namespace hall
