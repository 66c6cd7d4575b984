// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include <algorithm>

namespace hall {

Result<CaseId> Desk::planReception(const ReceptionPlan &plan, const std::optional<RecoveryCopy> &left)
{
    if (const auto refusal = d->notReady())
        return *refusal;
    const CaseId id = d->newFile(d->options.clock->nowUtc());
    const auto events = d->decideAndRecord(id, {}, PlanReception{plan}, left);
    return events ? Result<CaseId>(id) : Result<CaseId>(events.refusal());
}

Result<Events> Desk::bookReception(const BookedSlot &wanted, const CaseId &file, const std::optional<RecoveryCopy> &left)
{
    const auto visited = caseView(file);
    if (!visited)
        return Refusal{RefusalCode::CaseUnknown, {}};
    if (visited->veiled)
        return Refusal{RefusalCode::MatterRestricted, {}};
    if (const auto refusal = bookingRefusal(visited->file))
        return *refusal;
    return give(wanted.reception, BookReception{wanted.slot, file, wanted.plan.day, wanted.plan.slotStart(wanted.slot)}, left);
}

QList<ReceptionRow> Desk::receptions(QDate from) const
{
    QList<ReceptionRow> rows;
    if (!d->reads())
        return rows;
    for (const ReceptionRow &row : std::as_const(d->receptions)) {
        if (row.reception.plan.day >= from)
            rows << row;
    }
    std::sort(rows.begin(), rows.end(), [](const ReceptionRow &a, const ReceptionRow &b) {
        const ReceptionPlan &left = a.reception.plan;
        const ReceptionPlan &right = b.reception.plan;
        return std::tie(left.day, left.from, a.id) < std::tie(right.day, right.from, b.id);
    });
    return rows;
}

QList<BookedSlot> Desk::Private::receptionsOf(const CaseId &file) const
{
    QList<BookedSlot> booked;
    for (const ReceptionRow &row : receptions) {
        const auto slot = row.reception.slotOf(file);
        if (slot && !row.reception.calledOff)
            booked << BookedSlot{row.id, row.reception.plan, *slot};
    }
    std::sort(booked.begin(), booked.end(), [](const BookedSlot &a, const BookedSlot &b) {
        return std::tie(a.plan.day, a.plan.from, a.reception) < std::tie(b.plan.day, b.plan.from, b.reception);
    });
    return booked;
}

std::optional<CaseRow> Desk::caseRow(const CaseId &file) const
{
    const auto row = d->reads() ? d->board.row(file) : std::nullopt;
    return row ? std::optional(d->told({*row}).first()) : std::nullopt;
}

} // namespace hall
