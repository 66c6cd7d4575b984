// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rights.h"

#include "domain/casefile.h"
#include "domain/restriction.h"
#include "domain/result.h"
#include "domain/steprules.h"

#include <algorithm>

namespace hall {

namespace {

constexpr quint32 bits(std::initializer_list<Act> acts)
{
    quint32 mask = 0;
    for (const Act act : acts)
        mask |= 1u << static_cast<int>(act);
    return mask;
}

constexpr quint32 AtAnyWindow = bits({Act::Read, Act::Register, Act::Screen, Act::Send, Act::Answer, Act::FollowUp, Act::AddWords, Act::Print,
                                      Act::Unmask, Act::BookReception});
constexpr quint32 OfAnOwner = AtAnyWindow | bits({Act::Handle});
constexpr quint32 OfTheWholeHall = bits({Act::Oversee, Act::PlanReceptions, Act::Analyse, Act::ReviewReading});
/** Of an accusation: what its receiver does with it until the discipline room has taken it. */
constexpr quint32 OfItsReceiver = bits({Act::Read, Act::Register, Act::Screen, Act::Send, Act::Answer, Act::Handle, Act::FollowUp, Act::AddWords,
                                        Act::Print, Act::Unmask});

/** Of a restricted matter: what nobody has to read it for. Papers that a visitor brings are taken in by whoever is there. */
constexpr quint32 WithoutReading = bits({Act::Register, Act::Answer, Act::AddWords});

struct Row
{
    Role role;
    quint32 ordinary;
    quint32 received; ///< of an accusation that the officer received
    quint32 sealed;   ///< of any accusation
    quint32 restricted; ///< of a restricted matter that somebody else handles; who handles it has the ordinary rights
};

constexpr Row Table[] = {
    {Role::Receptionist, AtAnyWindow, OfItsReceiver, 0, WithoutReading},
    {Role::WindowOfficer, OfAnOwner, OfItsReceiver, 0, WithoutReading},
    {Role::Coordinator, OfAnOwner | OfTheWholeHall, OfItsReceiver, 0, WithoutReading | OfTheWholeHall},
    {Role::Supervisor, bits({Act::Read, Act::Send, Act::Answer, Act::FollowUp, Act::AddWords, Act::Print, Act::BookReception}) | OfTheWholeHall, 0, 0,
     bits({Act::AddWords}) | OfTheWholeHall},
    {Role::Discipline, OfAnOwner, OfItsReceiver, OfItsReceiver | bits({Act::ReviewReading}), WithoutReading},
    {Role::SystemAdministrator, 0, 0, 0, 0},
    {Role::SecurityAdministrator, 0, 0, 0, 0},
    {Role::Auditor, 0, 0, 0, 0},
};

/** What counts at one seat alone: all of the discipline officer's, and what looks after the whole hall. */
bool countsAt(Role role, Act act, WindowNumber at)
{
    if (role == Role::Discipline)
        return at == DisciplineRoom;
    return (OfTheWholeHall & bits({act})) == 0 || supervises(at);
}

Act actOfStep(Step step)
{
    switch (ruleOf(step).seat) {
    case Seat::Owner: return Act::Handle;
    case Seat::Sender: return Act::Send;
    case Seat::Coordinator:
    case Seat::Supervisor: return Act::Oversee;
    case Seat::Reception: return Act::FollowUp;
    case Seat::Concerned:
    case Seat::Involved:
    case Seat::Helper: return Act::Answer;
    case Seat::Addressee:
    case Seat::Centre: break; // the centre's steps are asked of no officer
    }
    return Act::AddWords;
}

AccessLevel levelOf(const CaseFiled &filing)
{
    if (filing.category == Category::Accusation)
        return AccessLevel::Sealed;
    return filing.restricted ? AccessLevel::Restricted : AccessLevel::Ordinary;
}

} // namespace

Right rightOf(Role role, Act act, AccessLevel level, WindowNumber at)
{
    const Row &row = Table[static_cast<int>(role) - 1];
    if (!countsAt(role, act, at))
        return Right::No;
    const quint32 asked = bits({act});
    if (level == AccessLevel::Ordinary)
        return (row.ordinary & asked) != 0 ? Right::Yes : Right::No;
    if (level == AccessLevel::Restricted) {
        if ((row.ordinary & asked) == 0)
            return Right::No;
        // The coordinator looks after the whole hall from there, and after what has no handler just now.
        const bool looksAfter = role == Role::Coordinator && supervises(at);
        return looksAfter || (row.restricted & asked) != 0 ? Right::Yes : Right::IfHandled;
    }
    // An accusation is not taken down on a machine that travels.
    if (isLaptop(at))
        return Right::No;
    if ((row.sealed & asked) != 0)
        return Right::Yes;
    return (row.received & asked) != 0 ? Right::IfReceived : Right::No;
}

Right rightOf(const QSet<Role> &roles, Act act, AccessLevel level, WindowNumber at)
{
    Right most = Right::No;
    for (const Role role : roles)
        most = std::max(most, rightOf(role, act, level, at));
    return most;
}

Act actOf(const Event &event)
{
    return match(
        event.body, [](const CaseFiled &) { return Act::Register; },
        [](const CaseScreened &) { return Act::Screen; }, [](const GuidedElsewhere &) { return Act::Screen; },
        [](const CaseTransferred &) { return Act::Send; }, [](const TransferRecalled &) { return Act::Send; },
        [](const TransferAccepted &) { return Act::Answer; }, [](const TransferObjected &) { return Act::Answer; },
        [](const CaseClosed &) { return Act::Handle; }, [](const NoticePrinted &) { return Act::Print; },
        [](const StepTaken &taken) { return actOfStep(taken.step); },
        [](const ReceptionPlanned &) { return Act::PlanReceptions; }, [](const ReceptionChanged &) { return Act::PlanReceptions; },
        [](const ReceptionCalledOff &) { return Act::PlanReceptions; },
        [](const ReceptionBooked &) { return Act::BookReception; }, [](const ReceptionFreed &) { return Act::BookReception; },
        // Words go with an act that was asked for itself.
        [](const auto &) { return Act::AddWords; });
}

bool isTheirs(const CaseFile &file, const OfficerId &officer, const DeviceId &device, WindowNumber at)
{
    return file.sealed() ? file.author == officer && file.authorDevice == device : handles(file, officer, at);
}

std::optional<Refusal> rightRefusal(const Appointment *appointment, Act act, AccessLevel level, bool theirs, WindowNumber at)
{
    if (!appointment)
        return Refusal{RefusalCode::OfficerUnknown, {}};
    if (!appointment->serves())
        return Refusal{RefusalCode::OfficerLeft, {}};
    if (!appointment->windows.contains(at))
        return Refusal{RefusalCode::SeatNotOfOfficer, {{QStringLiteral("window"), at.value()}}};
    const Right right = rightOf(appointment->roles, act, level, at);
    if (right == Right::Yes || (right != Right::No && theirs))
        return std::nullopt;
    if (right == Right::IfHandled)
        return Refusal{RefusalCode::MatterRestricted, {}};
    return Refusal{RefusalCode::RoleLacks, {{QStringLiteral("act"), static_cast<int>(act)}}};
}

std::optional<Refusal> rightMisfit(const CaseFile &file, const Event &event, const Officer *officer, const QDateTime &when)
{
    const auto *filed = std::get_if<CaseFiled>(&event.body);
    const AccessLevel level = filed ? levelOf(*filed) : file.accessLevel();
    const bool theirs = filed || isTheirs(file, event.officer, event.device, event.window);
    const Appointment *appointment = officer ? officer->at(when) : nullptr;
    if (const auto refusal = rightRefusal(appointment, actOf(event), level, theirs, event.window))
        return refusal;
    // Who corrects a thing has read it.
    const bool corrects = std::holds_alternative<MatterCorrected>(event.body) || std::holds_alternative<PartyCorrected>(event.body);
    return corrects ? rightRefusal(appointment, Act::Read, level, theirs, event.window) : std::nullopt;
}

Officer whoeverSitsAt(WindowNumber window)
{
    return {{}, {Appointment{{}, {Role::Receptionist, Role::WindowOfficer, Role::Coordinator, Role::Supervisor, Role::Discipline}, {window}}}};
}

} // namespace hall
