// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/refusal.h"
#include "domain/servicewindow.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QSet>

#include <optional>

namespace hall {

struct CaseFile;
struct Event;

/** What an officer is in the hall. Numbers travel and are signed: never reuse one. */
enum class Role {
    Receptionist = 1,      ///< 接待: registers, screens and sends on
    WindowOfficer,         ///< 窗口承办: handles what its window owns
    Coordinator,           ///< 统筹: looks after the whole hall
    Supervisor,            ///< 督办 (REG 38–40)
    Discipline,            ///< 纪检监察: the only one who reads accusations of others (REG 30)
    SystemAdministrator,   ///< the three administrators are three people, and none of them reads cases
    SecurityAdministrator,
    Auditor,
};
inline constexpr Role Roles[] = {Role::Receptionist, Role::WindowOfficer, Role::Coordinator, Role::Supervisor,
                                 Role::Discipline, Role::SystemAdministrator, Role::SecurityAdministrator, Role::Auditor};
size_t qHash(Role role, size_t seed = 0);
/** The stable code: "receptionist". */
QString roleName(Role role);
std::optional<Role> roleFrom(const QString &name);
bool administers(Role role);

/** From when somebody is what, and where. Without roles: no officer of this hall any more. */
struct Appointment
{
    QDateTime from;             ///< UTC, of the centre's clock
    QSet<Role> roles;
    QSet<WindowNumber> windows; ///< at which they may sit
    OfficerId by{}, second{};   ///< the two administrators who ordered it; null where the hall has no two
    bool alone = false;         ///< a password that was given out without them, though the hall has the two
    bool serves() const { return !roles.isEmpty(); }
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

/** An officer: a file of the ledger, which the centre alone writes and every window reads. */
struct Officer
{
    QString name;
    QList<Appointment> appointments; ///< by time; at least one

    /** What held then, the first before it: a wrong clock stops nobody. Of no time: what holds now, in the ledger's order. */
    const Appointment *at(const QDateTime &when) const;
    const Appointment &latest() const { return appointments.last(); }
    friend bool operator==(const Officer &, const Officer &) = default;
};

// routing
/** Who ordered it, as in Appointment. */
struct OfficerAppointed { QString name; QSet<Role> roles; QSet<WindowNumber> windows; OfficerId by{}, second{}; bool alone = false; };

/** The file in which an officer stands. Its id is made of a name: no other file of the ledger has such a one. */
inline CaseId fileOf(const OfficerId &officer) { return CaseId(officer.uuid()); }
inline bool isOfficerFile(const CaseId &file) { return file.uuid().version() == QUuid::Sha1; }

/** What is wrong with an appointment itself: no name, a case's role without a window, roles that no one person may hold. */
std::optional<Refusal> appointmentRefusal(const OfficerAppointed &appointment);
/** As misfit() asks of it. */
std::optional<Refusal> officerMisfit(const CaseFile &file, const Event &event);
/** The file after it. Total, as evolve() is. */
void evolveOfficer(CaseFile &file, const Event &event);

} // namespace hall
