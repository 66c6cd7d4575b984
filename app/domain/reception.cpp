// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reception.h"

#include "domain/casefile.h"
#include "domain/result.h"
#include "domain/steprules.h"

namespace hall {

namespace {

using Trouble = std::optional<Refusal>;

Refusal about(RefusalCode code, const char *fact, const QVariant &value)
{
    return {code, {{QString::fromLatin1(fact), value}}};
}

Trouble wordRefusal(const char *field, const QString &text, int limit)
{
    if (text.isEmpty())
        return about(RefusalCode::FieldMissing, "field", QString::fromLatin1(field));
    if (const int length = characterCount(text); length > limit)
        return Refusal{RefusalCode::FieldTooLong, {{QStringLiteral("field"), QString::fromLatin1(field)}, {QStringLiteral("limit"), limit}, {QStringLiteral("length"), length}}};
    return std::nullopt;
}

Trouble supervisorsOnly(const Event &event)
{
    return supervises(event.window) ? Trouble() : Trouble(Refusal{RefusalCode::NotSupervisor, {}});
}

Trouble stillOn(const Reception &reception)
{
    return reception.calledOff ? Trouble(Refusal{RefusalCode::ReceptionCalledOff, {}}) : Trouble();
}

Trouble planMisfit(const CaseFile &file, const Event &event, const ReceptionPlan &plan)
{
    if (file.known())
        return Refusal{RefusalCode::CaseExistsAlready, {}};
    // Those who keep the roster see it whatever else is planned.
    if (!plan.windows.contains(CoordinatorSeat) || !plan.windows.contains(PetitionOffice))
        return about(RefusalCode::FieldNotReadable, "field", QStringLiteral("members"));
    if (const auto refusal = supervisorsOnly(event))
        return refusal;
    return planRefusal(plan);
}

Trouble changeMisfit(const Reception &reception, const Event &event, const ReceptionPlan &plan)
{
    for (const auto &refusal : {supervisorsOnly(event), stillOn(reception), planRefusal(plan)}) {
        if (refusal)
            return refusal;
    }
    if (!plan.windows.contains(reception.plan.windows))
        return about(RefusalCode::FieldNotReadable, "field", QStringLiteral("members"));
    // Whoever has a slot keeps it: on the same day, at the same time, as long.
    const ReceptionPlan &old = reception.plan;
    for (auto booking = reception.booked.cbegin(); booking != reception.booked.cend(); ++booking) {
        const bool kept = plan.day == old.day && plan.minutes == old.minutes && booking.key() < plan.slotCount() && plan.slotStart(booking.key()) == old.slotStart(booking.key());
        if (!kept)
            return about(RefusalCode::SlotTaken, "slot", booking.key());
    }
    return std::nullopt;
}

Trouble bookMisfit(const Reception &reception, const Event &event, const ReceptionBooked &body)
{
    if (const auto refusal = stillOn(reception))
        return refusal;
    if (!reception.plan.windows.contains(event.window))
        return about(RefusalCode::WindowUnknown, "window", event.window.value());
    // What the visitor was told is another time by now.
    if (body.day != reception.plan.day || body.start != reception.plan.slotStart(body.slot))
        return Refusal{RefusalCode::ReceptionMoved, {}};
    if (body.slot < 0 || body.slot >= reception.plan.slotCount())
        return about(RefusalCode::FieldNotReadable, "field", QStringLiteral("slot"));
    if (reception.booked.contains(body.slot))
        return about(RefusalCode::SlotTaken, "slot", body.slot);
    if (const auto slot = reception.slotOf(body.file))
        return about(RefusalCode::BookedAlready, "slot", *slot);
    return std::nullopt;
}

Trouble freeMisfit(const Reception &reception, const Event &event, const ReceptionFreed &body)
{
    const auto booking = reception.booked.constFind(body.slot);
    // Another visitor may have it by now.
    if (booking == reception.booked.cend() || booking->file != body.file)
        return about(RefusalCode::NotBooked, "slot", body.slot);
    return booking->by == event.window ? Trouble() : supervisorsOnly(event);
}

} // namespace

int ReceptionPlan::slotCount() const
{
    return from.isValid() && to.isValid() && from < to && minutes > 0 ? from.secsTo(to) / 60 / minutes : 0;
}

QTime ReceptionPlan::slotStart(int slot) const
{
    return from.addSecs(slot * minutes * 60);
}

std::optional<int> Reception::slotOf(const CaseId &file) const
{
    for (auto booking = booked.cbegin(); booking != booked.cend(); ++booking) {
        if (booking->file == file)
            return booking.key();
    }
    return std::nullopt;
}

Trouble planRefusal(const ReceptionPlan &plan)
{
    if (!plan.day.isValid())
        return about(RefusalCode::FieldMissing, "field", QStringLiteral("day"));
    for (const auto &[field, text, limit] : {std::tuple{"leader", plan.leader, NameLimit}, std::tuple{"post", plan.post, LineLimit}, std::tuple{"reception_place", plan.place, LineLimit}}) {
        if (const auto refusal = wordRefusal(field, text, limit))
            return refusal;
    }
    if (plan.minutes < LeastSlotMinutes || plan.minutes > MostSlotMinutes)
        return about(RefusalCode::FieldNotReadable, "field", QStringLiteral("slot_minutes"));
    if (const int count = plan.slotCount(); count < 1 || count > MostSlots)
        return about(RefusalCode::FieldNotReadable, "field", QStringLiteral("times"));
    return std::nullopt;
}

Trouble bookingRefusal(const CaseFile &visited)
{
    if (visited.sealed())
        return about(RefusalCode::AccusationSealed, "window", DisciplineRoom.value());
    return visited.open() ? Trouble() : about(RefusalCode::CaseClosed, "state", static_cast<int>(visited.state));
}

Trouble receptionMisfit(const CaseFile &file, const Event &event)
{
    if (const auto *planned = std::get_if<ReceptionPlanned>(&event.body))
        return planMisfit(file, event, planned->plan);
    if (!file.reception)
        return Refusal{RefusalCode::CaseUnknown, {}};
    const Reception &reception = *file.reception;
    if (const auto *booked = std::get_if<ReceptionBooked>(&event.body))
        return bookMisfit(reception, event, *booked);
    if (const auto *freed = std::get_if<ReceptionFreed>(&event.body))
        return freeMisfit(reception, event, *freed);
    if (const auto *changed = std::get_if<ReceptionChanged>(&event.body))
        return changeMisfit(reception, event, changed->plan);
    if (const auto refusal = supervisorsOnly(event))
        return refusal;
    return stillOn(reception);
}

void evolveReception(CaseFile &file, const Event &event)
{
    if (file.state != CaseState::Unknown || file.officer)
        return;
    if (const auto *planned = std::get_if<ReceptionPlanned>(&event.body); planned && !file.reception) {
        file.id = event.file;
        file.author = event.officer;
        file.authorDevice = event.device;
        file.reception = Reception{planned->plan, {}, {}};
    }
    if (!file.reception)
        return;
    Reception &reception = *file.reception;
    if (const auto *booked = std::get_if<ReceptionBooked>(&event.body))
        reception.booked.insert(booked->slot, {booked->file, event.window});
    else if (const auto *freed = std::get_if<ReceptionFreed>(&event.body))
        reception.booked.remove(freed->slot);
    else if (const auto *changed = std::get_if<ReceptionChanged>(&event.body))
        reception.plan = changed->plan;
    else if (const auto *off = std::get_if<ReceptionCalledOff>(&event.body))
        reception.calledOff = off->why;
}

} // namespace hall
