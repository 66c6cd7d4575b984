// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/papers.h"

namespace hall {

/** F29 of a day (领导接访登记表): who came, with which matter, what the leader said. In the language of the screen. */
PaperText receptionRegister(const Desk &desk, const ReceptionRow &row, const PaperContext &context);
/** What the visitor takes along: when, with whom, where. In the languages of the context. */
PaperText receptionSlip(const BookedSlot &booked, const CaseView &view, const PaperContext &context);
/** The agenda of the joint conference (联席会议): the cases that are tabled, with room for what is resolved. In the language of the screen. */
PaperText conferenceAgenda(const Desk &desk, const QList<CaseRow> &tabled, const PaperContext &context);

} // namespace hall
