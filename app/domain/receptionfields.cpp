// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bodyfields.h"
#include "domain/identity.h"
#include "domain/matter.h"

namespace hall::body {

namespace {

constexpr int MinutesOfDay = 24 * 60;

int minuteOf(QTime time)
{
    return QTime(0, 0).secsTo(time) / 60;
}

QTime timeAt(int minute)
{
    return QTime(0, 0).addSecs(minute * 60);
}

} // namespace

QCborMap planMap(const ReceptionPlan &plan)
{
    QCborMap map{{K("from"), minuteOf(plan.from)}, {K("to"), minuteOf(plan.to)}, {K("minutes"), plan.minutes}};
    putDay(map, "day", plan.day);
    put(map, "leader", plan.leader);
    put(map, "post", plan.post);
    put(map, "place", plan.place);
    putWindows(map, "windows", plan.windows);
    return map;
}

ReceptionPlan Reader::receptionPlan() const
{
    ReceptionPlan plan;
    plan.day = optionalDay("day");
    plan.from = timeAt(number("from", 0, MinutesOfDay - 1));
    plan.to = timeAt(number("to", 0, MinutesOfDay - 1));
    plan.minutes = number("minutes", LeastSlotMinutes, MostSlotMinutes);
    plan.leader = text("leader", NameLimit);
    plan.post = text("post", LineLimit);
    plan.place = text("place", LineLimit);
    plan.windows = windows("windows");
    return planRefusal(plan) ? fail(plan) : plan;
}

QCborMap bookingMap(const ReceptionBooked &booking)
{
    QCborMap map{{K("slot"), booking.slot}, {K("file"), QCborValue(booking.file.bytes())}, {K("start"), minuteOf(booking.start)}};
    putDay(map, "day", booking.day);
    return map;
}

ReceptionBooked Reader::booking() const
{
    const ReceptionBooked booking{number("slot", 0, MostSlots - 1), id<CaseId>("file"), optionalDay("day"), timeAt(number("start", 0, MinutesOfDay - 1))};
    return booking.day.isValid() ? booking : fail(booking);
}

QCborMap appointmentMap(const OfficerAppointed &appointment)
{
    QCborMap map;
    put(map, "name", appointment.name);
    quint32 roles = 0;
    for (const Role role : appointment.roles)
        roles |= 1u << static_cast<int>(role);
    map[K("roles")] = static_cast<int>(roles);
    putWindows(map, "windows", appointment.windows);
    if (!appointment.by.isNull()) {
        map[K("by")] = QCborValue(appointment.by.bytes());
        map[K("second")] = QCborValue(appointment.second.bytes());
    }
    if (appointment.alone)
        map[K("alone")] = true;
    return map;
}

OfficerAppointed Reader::appointment() const
{
    OfficerAppointed appointment;
    appointment.name = text("name", NameLimit);
    const int roles = number("roles", 0, (1 << (static_cast<int>(Role::Auditor) + 1)) - 1);
    for (const Role role : Roles) {
        if ((roles >> static_cast<int>(role)) & 1)
            appointment.roles << role;
    }
    appointment.windows = windows("windows");
    if (has("by") || has("second")) {
        appointment.by = id<OfficerId>("by");
        appointment.second = id<OfficerId>("second");
    }
    appointment.alone = flag("alone");
    return (roles & 1) != 0 || appointmentRefusal(appointment) ? fail(appointment) : appointment;
}

} // namespace hall::body
