// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officer.h"

#include "domain/casefile.h"
#include "domain/identity.h"

#include <algorithm>

namespace hall {

namespace {

constexpr const char *Names[] = {"receptionist", "window_officer", "coordinator", "supervisor",
                                 "discipline", "system_administrator", "security_administrator", "auditor"};

Refusal about(RefusalCode code, const char *field)
{
    return {code, {{QStringLiteral("field"), QString::fromLatin1(field)}}};
}

} // namespace

size_t qHash(Role role, size_t seed)
{
    return ::qHash(static_cast<int>(role), seed);
}

QString roleName(Role role)
{
    return QString::fromLatin1(Names[static_cast<int>(role) - 1]);
}

std::optional<Role> roleFrom(const QString &name)
{
    for (const Role role : Roles) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

bool administers(Role role)
{
    return role == Role::SystemAdministrator || role == Role::SecurityAdministrator || role == Role::Auditor;
}

const Appointment *Officer::at(const QDateTime &when) const
{
    const auto after = std::find_if(appointments.begin(), appointments.end(), [&when](const Appointment &one) { return one.from > when; });
    return !when.isValid() ? &appointments.last() : after == appointments.begin() ? &appointments.first() : &*std::prev(after);
}

std::optional<Refusal> appointmentRefusal(const OfficerAppointed &appointment)
{
    const QString &name = appointment.name;
    if (name.isEmpty())
        return about(RefusalCode::FieldMissing, "officer");
    // In the centre's name no person acts: what the two did could not be told apart.
    if (name != foldedName(name) || name == QLatin1String(CentreOfficer))
        return about(RefusalCode::FieldNotReadable, "officer");
    if (const int length = characterCount(name); length > NameLimit)
        return Refusal{RefusalCode::FieldTooLong, {{QStringLiteral("field"), QStringLiteral("officer")}, {QStringLiteral("limit"), NameLimit}, {QStringLiteral("length"), length}}};
    // Two people ordered it, or nobody is named.
    if (appointment.by.isNull() != appointment.second.isNull() || (!appointment.by.isNull() && (appointment.by == appointment.second || appointment.alone)))
        return about(RefusalCode::FieldNotReadable, "by");
    // Whoever keeps the machines, grants the rights or reads the records does none of the other two, and no case.
    const bool apart = appointment.roles.size() > 1 && std::any_of(appointment.roles.begin(), appointment.roles.end(), administers);
    if (apart)
        return about(RefusalCode::FieldNotReadable, "roles");
    if (appointment.roles.contains(Role::Discipline) && !appointment.windows.contains(DisciplineRoom))
        return Refusal{RefusalCode::WindowUnknown, {{QStringLiteral("window"), DisciplineRoom.value()}}};
    if (!appointment.roles.isEmpty() && appointment.windows.isEmpty())
        return about(RefusalCode::FieldMissing, "windows");
    return std::nullopt;
}

std::optional<Refusal> officerMisfit(const CaseFile &file, const Event &event)
{
    const auto &appointed = std::get<OfficerAppointed>(event.body);
    if (file.state != CaseState::Unknown || file.reception)
        return Refusal{RefusalCode::CaseExistsAlready, {}};
    if (!isOfficerFile(event.file) || (file.officer && file.officer->name != appointed.name))
        return about(RefusalCode::FieldNotReadable, "officer");
    return appointmentRefusal(appointed);
}

void evolveOfficer(CaseFile &file, const Event &event)
{
    const auto *appointed = std::get_if<OfficerAppointed>(&event.body);
    if (!appointed || file.state != CaseState::Unknown || file.reception)
        return;
    if (!file.officer) {
        file.id = event.file;
        file.author = event.officer;
        file.authorDevice = event.device;
        file.officer = Officer{appointed->name, {}};
    }
    // The ledger's order holds, and not what a clock says that was set back between two of them.
    QList<Appointment> &all = file.officer->appointments;
    const QDateTime from = all.isEmpty() ? event.claimedAt : qMax(event.claimedAt, all.last().from);
    all << Appointment{from, appointed->roles, appointed->windows, appointed->by, appointed->second, appointed->alone};
}

} // namespace hall
