// SPDX-License-Identifier: GPL-3.0-or-later
/** The steps that are taken in a simulated hall; others do not happen there. */
#include "sim/rules.h"

#include <initializer_list>

namespace hall::sim {

namespace {

constexpr int Discipline = 23;
constexpr int Coordinator = 1;
constexpr int PetitionOffice = 2;
constexpr int Claim = 1;
enum StepNumber {
    MatterAccepted = 2, CaseReopened = 5, MediationOpened = 11, AgreementReached = 14, MediationEnded = 15, PaperServed = 35,
    SessionOpened = 54, SessionClosed = 55, UrgencyRaised = 60, ClockPaused = 65, ClockResumed = 66, SupervisionOpened = 70,
    ObjectionUpheld = 90, ObjectionOverruled = 91, ObjectionReferred = 92, TimedOut = 93, DeemedAccepted = 94, Numbered = 98, FaultNoticed = 99,
};
enum TickNumber { NoConflict = 1, BothConsent = 2, RemediesTold = 3, PartiesSigned = 8, MediatorSigned = 9, CommitteeSealed = 10, MediatorsAccepted = 15 };
constexpr int ReceiptClock = 2;
constexpr int LimitClock = 18;
constexpr int Oral = 2;

/** REG 31: courts, arbitration, appeals within the party and administrative remedies take a petition over. */
bool takenOver(const RefCase &file)
{
    return !file.dispute && file.path >= 1 && file.path <= 4;
}

bool undecided(const RefCase &file)
{
    return file.category == Claim && file.path == 0;
}

bool maySeal(const RefCase &file, const Fact &fact)
{
    if (!file.sealed())
        return true;
    // REG 30: nothing that would name an accusation to others, and its merits are the discipline organs' to judge.
    return (fact.step == MatterAccepted && fact.window == Discipline) || fact.step == CaseReopened || fact.step == PaperServed || fact.step == Numbered;
}

bool declared(const Fact &fact, std::initializer_list<int> ticks)
{
    return fact.ticks.contains(QSet<int>(ticks));
}

const std::optional<RefClock> &clockOf(const RefCase &file, int number)
{
    static const std::optional<RefClock> none;
    return number == ReceiptClock ? file.receipt : number == LimitClock ? file.limit : none;
}

} // namespace

bool ofCentre(const Fact &fact)
{
    constexpr int Appointed = 25;
    return fact.kind == Appointed || fact.step == TimedOut || fact.step == DeemedAccepted || fact.step == Numbered || fact.step == FaultNoticed;
}

bool fitsStep(const RefCase &file, const Fact &fact)
{
    const bool owns = fact.window == file.owner;
    const bool coordinates = fact.window == Coordinator;
    const bool concerned = owns || (file.pending && fact.window == file.pending->to); // whoever is asked to take it may ask for a session (domain rules 2.4)
    const bool sees = file.sealed() || file.audience().contains(fact.window);
    const bool waits = file.open() && file.pending && file.pending->id == fact.about;
    // A transfer that waits is answered before the case goes anywhere (domain rules 2).
    const bool free = owns && !file.pending;
    if (!maySeal(file, fact))
        return false;
    switch (fact.step) {
    case MatterAccepted:
        return free && (file.screening() || file.state == Mediating) && !file.accepted && !undecided(file)
               && !(file.category == Claim && takenOver(file)) && declared(fact, {NoConflict});
    case CaseReopened: return file.ended() && !file.pending && (owns || coordinates || fact.window == file.first);
    case MediationOpened:
        return free && file.category == Claim && (file.screening() || file.state == Handling) && (file.dispute || !undecided(file)) && declared(fact, {BothConsent, MediatorsAccepted});
    case MediationEnded: return owns && file.state == Mediating && declared(fact, {RemediesTold});
    case AgreementReached:
        return free && file.state == Mediating && (fact.choice == Oral || declared(fact, {PartiesSigned, MediatorSigned, CommitteeSealed}));
    case PaperServed: return (file.open() || file.ended()) && sees;
    case SessionOpened: return file.open() && concerned && !file.session;
    case SessionClosed: return file.open() && concerned && file.session;
    case UrgencyRaised: return file.open() && sees;
    case ClockPaused:
    case ClockResumed: {
        const auto &clock = clockOf(file, fact.clock);
        const bool stands = clock && clock->still > 0;
        return file.open() && owns && clock && stands == (fact.step == ClockResumed) && fact.day >= (stands ? clock->still : clock->day);
    }
    case SupervisionOpened: return (file.open() || file.ended()) && (coordinates || fact.window == PetitionOffice);
    case ObjectionUpheld:
        return waits && file.pending->objected && (file.pending->coordinator ? coordinates : fact.window == file.pending->from);
    case ObjectionReferred: return waits && file.pending->objected && !file.pending->coordinator && fact.window == file.pending->from;
    case ObjectionOverruled: return waits && coordinates && (file.pending->objected || file.pending->timedOut);
    case TimedOut: return waits && !file.pending->timedOut;
    case DeemedAccepted: return waits && !file.pending->objected;
    case FaultNoticed: return (file.open() || file.ended()) && !file.audience().contains(Coordinator);
    case Numbered: return (file.open() || file.ended()) && !file.numbers.contains(fact.form);
    default: return false;
    }
}

void moveOwner(RefCase &file)
{
    file.past << file.owner;
    file.owner = file.pending->to;
    file.past.remove(file.owner);
    file.pending.reset();
    file.bounces = 0;
}

void applyStep(RefCase &file, const Fact &fact)
{
    switch (fact.step) {
    case MatterAccepted:
        (file.state == Mediating ? file.before : file.state) = Handling;
        file.accepted = true;
        file.grade = fact.choice;
        file.receipt.reset();
        file.limit = RefClock{fact.day};
        break;
    case CaseReopened:
        file.state = Registered;
        file.accepted = file.session = false;
        file.outcome = 0;
        file.served.clear();
        file.limit.reset();
        file.receipt.reset();
        if (file.owner != PetitionOffice)
            file.receipt = RefClock{fact.day}; // new facts are received anew
        break;
    case MediationOpened:
        file.before = file.state;
        file.state = Mediating;
        if (file.dispute)
            file.receipt.reset();
        break;
    case MediationEnded: file.state = file.before; break;
    case AgreementReached:
        file.state = Agreed;
        file.receipt.reset();
        file.limit.reset();
        break;
    case PaperServed:
        if (!file.served.contains(fact.form))
            file.served.insert(fact.form, fact.day);
        break;
    case SessionOpened:
        file.session = true;
        file.joined = fact.windows;
        break;
    case SessionClosed:
        file.session = false;
        file.joined.clear();
        break;
    case UrgencyRaised:
    case FaultNoticed: file.overseers << Coordinator; break; // REG 25, 40
    case ClockPaused: (fact.clock == ReceiptClock ? file.receipt : file.limit)->still = fact.day; break;
    case ClockResumed: (fact.clock == ReceiptClock ? file.receipt : file.limit)->still = 0; break;
    case ObjectionUpheld:
        file.pending.reset();
        ++file.bounces;
        if (fact.window != file.owner)
            file.past << fact.window; // who has decided goes on seeing it
        break;
    case ObjectionOverruled:
        moveOwner(file);
        if (fact.window != file.owner)
            file.past << fact.window;
        break;
    case ObjectionReferred: file.pending->coordinator = true; break;
    case TimedOut: file.pending->coordinator = file.pending->timedOut = true; break;
    case DeemedAccepted: moveOwner(file); break;
    case Numbered:
        file.numbers.insert(fact.form, fact.text);
        if (file.copies.contains(fact.form))
            file.reprint << fact.form;
        break;
    default: break;
    }
    const bool decidesOrSupervises = fact.step == CaseReopened || fact.step == SupervisionOpened || (fact.step >= ObjectionUpheld && fact.step <= ObjectionReferred);
    if (decidesOrSupervises && (fact.window == Coordinator || fact.window == PetitionOffice))
        file.overseers << fact.window;
    file.steps << fact.id;
}

} // namespace hall::sim
