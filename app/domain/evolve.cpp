// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseclocks.h"
#include "domain/decide.h"
#include "domain/planted.h"
#include "domain/rights.h"
#include "domain/steprules.h"

namespace hall {

namespace {

void file(CaseFile &file, const Event &event, const CaseFiled &body)
{
    if (file.state != CaseState::Unknown)
        return;
    file.id = event.file;
    file.state = CaseState::Registered;
    file.code = body.code;
    file.track = body.track;
    file.category = body.category;
    file.channel = body.channel;
    file.restricted = body.restricted && body.category != Category::Accusation; // a sealed one is read by fewer
    file.firstWindow = body.window;
    file.owner = body.window; // first-receiver responsibility: it owns the case until another window has accepted it
    file.author = event.officer;
    file.authorDevice = event.device;
    file.handlers = {event.officer};
    file.respondentUnit = body.respondentUnit;
    if (body.category == Category::Accusation)
        file.accused = body.accused;
    file.headcount = body.headcount;
    file.oral = body.oral;
    file.registered = body.registered;
    // Art. 22 binds the petition office, art. 23 every other organ. For a dispute no article sets a period for the first
    // answer; the safe reading is to promise the visitor the same fifteen days.
    clocks::start(file, receiptClock(file), event, legalDate(body.registered));
}

void send(CaseFile &file, const Event &event, const CaseTransferred &body)
{
    PendingTransfer pending{TransferId(event.id.uuid()), body.from, body.to, TransferState::Waiting, body.reasonCode, {}, event.claimedAt};
    pending.mode = body.mode;
    pending.reportBy = body.reportBy;
    pending.trustee = body.trustee;
    file.pending = pending;
    if (HALL_PLANTED("owner_moves_on_send"))
        file.owner = body.to;
    const QDate day = legalDate(event.claimedAt);
    if (body.mode != TransferMode::Move)
        file.handedOn[body.mode] << day;
    clocks::start(file, ClockId::Clk16, event, day);
    clocks::start(file, ClockId::Clk04, event, day);
    // Between windows the period of the matter goes on; an accepted one has had its first answer.
    if (body.mode == TransferMode::Move || !file.screening())
        return;
    clocks::stop(file, {ClockId::Clk01}, event, day);
    clocks::start(file, ClockId::Clk03, event, day);
}

/** Words are put to a step once, by the officer who took it: an opinion that was given says for ever what it said. */
void describe(CaseFile &file, const Event &event, const EventId &about, const StepWords &words)
{
    for (StepRecord &record : file.steps) {
        if (record.id != about || record.officer != event.officer)
            continue;
        for (auto word = words.begin(); word != words.end(); ++word) {
            if (!record.words.contains(word.key()))
                record.words.insert(word.key(), word.value());
        }
    }
}

/** A step that answers a transfer has one to answer; what an unfit event would touch is not there. */
bool applies(const CaseFile &file, Step step, const StepFacts &facts)
{
    const bool answersTransfer = step >= Step::ObjectionUpheld && step <= Step::TransferDeemedAccepted;
    return !answersTransfer || (file.pending && file.pending->id.uuid() == facts.about.uuid());
}

void close(CaseFile &file, const Event &event, const CaseClosed &body)
{
    const QDate day = legalDate(event.claimedAt);
    file.state = CaseState::Closed;
    file.outcome = body.outcome;
    dismissGuests(file);
    // What the visitor and the parties may still ask for does not end because the hall has finished (REG 35, 36; MED 33).
    clocks::stopAllBut(file, {ClockId::Clk07, ClockId::Clk09, ClockId::Clk14}, event, day);
    clocks::start(file, ClockId::Clk19, event, day);
}

/** What was guided elsewhere owes nobody anything here. */
void endAllClocks(CaseFile &file, const Event &event)
{
    clocks::stopAllBut(file, {}, event, legalDate(event.claimedAt));
}

void setPartyField(Party &party, Field field, const QString &value)
{
    switch (field) {
    case Field::Name: party.name = {value, {}}; break;
    case Field::DocumentNumber:
        party.document.number = value;
        party.document.whyMissing.clear();
        break;
    case Field::Address: party.address = {value, {}}; break;
    case Field::Phone: party.phone = {value, {}}; break;
    case Field::Guardian: party.guardian = {value, {}}; break;
    case Field::GuardianRelation: party.guardianRelation = value; break;
    default: break;
    }
}

void setMatterField(Matter &matter, Field field, const QString &value)
{
    switch (field) {
    case Field::Subject: matter.subject = {value, {}}; break;
    case Field::MatterType: matter.matterType = value; break;
    case Field::Place: matter.place = {value, {}}; break;
    case Field::Facts: matter.facts = {value, {}}; break;
    case Field::Request: matter.request = {value, {}}; break;
    case Field::PriorHandling: matter.priorHandling = value; break;
    default: break;
    }
}

/** Whoever takes an owner's act handles the case. */
void noteHandler(CaseFile &file, const Event &event)
{
    const Act act = actOf(event);
    if ((act == Act::Handle || act == Act::Screen || act == Act::Send) && file.actsAsOwner(event.window))
        file.handlers.insert(event.officer);
}

bool isPending(const CaseFile &file, const TransferId &transfer)
{
    return file.pending && file.pending->id == transfer;
}

} // namespace

CaseFile evolve(CaseFile state, const Event &event)
{
    if (ofReception(kindOf(event.body))) {
        evolveReception(state, event);
        return state;
    }
    if (std::holds_alternative<OfficerAppointed>(event.body)) {
        evolveOfficer(state, event);
        return state;
    }
    // What was there before cannot be read any more, and nothing that comes later counts.
    if (std::holds_alternative<CaseErased>(event.body) && !state.reception && !state.officer) {
        CaseFile gone;
        gone.id = event.file;
        gone.erased = true;
        return gone;
    }
    if (state.erased || state.reception || state.officer || (state.state == CaseState::Unknown && !std::holds_alternative<CaseFiled>(event.body)))
        return state;
    match(
        event.body, [&](const CaseFiled &body) { file(state, event, body); },
        [&](const MatterDescribed &body) {
            state.hasMatter = true;
            state.matter = body.matter;
        },
        [&](const PartiesIdentified &body) {
            state.hasParties = true;
            state.parties = body.parties;
        },
        [&](const CaseScreened &body) {
            if (state.screening()) {
                state.state = CaseState::Screened;
                state.path = body.path;
            }
        },
        [&](const GuidedElsewhere &body) {
            if (state.open()) {
                state.state = CaseState::Guided;
                state.path = body.path;
                state.outcome = Outcome::Guided;
                endAllClocks(state, event);
                dismissGuests(state);
            }
        },
        [&](const CaseTransferred &body) {
            if (state.open() && !state.pending)
                send(state, event, body);
        },
        [&](const TransferAccepted &body) {
            if (isPending(state, body.transfer)) {
                const bool byTrustee = !state.pending->trustee.isNull() && body.by == state.pending->trustee;
                moveOwner(state, event, byTrustee ? body.by : state.pending->to);
                state.handlers = {event.officer};
            }
        },
        [&](const TransferObjected &body) {
            if (isPending(state, body.transfer)) {
                state.pending->state = TransferState::Objected;
                state.pending->proposed = body.proposed;
                // The second objection goes straight to the coordinator, who may not see an accusation (REG 30).
                state.pending->withCoordinator = state.bounces > 0 && !state.sealed();
                if (!HALL_PLANTED("time_out_outlives_objection"))
                    state.pending->timedOut = false; // what waits now has not: the coordinator is told of that too
                const QDate day = legalDate(event.claimedAt);
                clocks::stop(state, {ClockId::Clk04, ClockId::Clk16}, event, day);
                clocks::start(state, ClockId::Clk16, event, day); // now it is the sender who has to answer
            }
        },
        [&](const TransferRecalled &body) {
            if (isPending(state, body.transfer)) {
                if (state.pending->state == TransferState::Objected)
                    ++state.bounces; // taken back on an objection
                returnTransfer(state, event);
            }
        },
        [&](const MatterCorrected &body) { setMatterField(state.matter, body.field, body.value); },
        [&](const PartyCorrected &body) {
            if (body.party >= 0 && body.party < state.parties.size())
                setPartyField(state.parties[body.party], body.field, body.value);
        },
        [](const Explained &) {}, [](const NoteAdded &) {},
        [&](const PapersReceived &body) { state.papers += body.items; },
        [&](const NoticePrinted &body) {
            state.copies[body.form] = qMax(state.copies.value(body.form), body.copy);
            state.toReprint.remove(body.form);
        },
        [&](const CaseClosed &body) {
            if (state.open())
                close(state, event, body);
        },
        [&](const StepTaken &body) {
            if (applies(state, body.step, body.facts))
                takeStep(state, event, body.step, body.facts);
        },
        [&](const StepDescribed &body) { describe(state, event, body.about, body.words); },
        [&](const StepPeople &body) { describe(state, event, body.about, body.words); },
        [](const ReceptionPlanned &) {}, [](const ReceptionBooked &) {}, [](const ReceptionFreed &) {}, [](const ReceptionCalledOff &) {},
        [](const ReceptionChanged &) {}, [](const OfficerAppointed &) {}, [](const CaseErased &) {});
    noteHandler(state, event);
    return state;
}

namespace {

/** Also of those that are not manned yet: who may sit there has to be known before anybody does. */
QSet<WindowNumber> everyWindow()
{
    QSet<WindowNumber> windows;
    for (int number = 1; number <= 99; ++number)
        windows << WindowNumber(number);
    return windows;
}

/** Who has it, had it, decides on it or helps with it. */
QSet<WindowNumber> concernedBy(const CaseFile &file)
{
    QSet<WindowNumber> windows = file.pastOwners;
    windows << file.firstWindow << file.owner;
    windows += file.joined + file.concerned + file.helpers + file.overseers;
    if (file.pending) {
        windows << file.pending->to;
        if (!file.pending->trustee.isNull())
            windows << file.pending->trustee;
        if (file.pending->withCoordinator)
            windows << CoordinatorSeat;
    }
    return windows;
}

} // namespace

QSet<WindowNumber> audienceOf(const CaseFile &file)
{
    if (file.reception)
        return file.reception->plan.windows;
    if (file.officer)
        return everyWindow();
    if (file.state == CaseState::Unknown)
        return {};
    // An accusation reaches the discipline room alone, and not even that where it is the accused; its author keeps it on the device that made it (art. 30).
    if (file.sealed() && !HALL_PLANTED("accusation_not_sealed"))
        return file.goesUpward() ? QSet<WindowNumber>() : QSet<WindowNumber>{DisciplineRoom};
    // Of what was archived long ago its owner alone keeps a copy: what is nobody's work any more need not lie at every counter.
    QSet<WindowNumber> windows = file.copiesWithdrawn && file.state == CaseState::Archived ? QSet<WindowNumber>{file.owner} : concernedBy(file);
    // A laptop is lost more easily than a counter: it keeps what it has to work on, and no past.
    windows.removeIf([](const WindowNumber &window) { return isLaptop(window); });
    for (const WindowNumber window : {file.owner, file.carriedBy}) {
        if (!window.isNull())
            windows << window;
    }
    // And what was registered on one is seen by somebody who stays in the hall.
    if (isLaptop(file.owner))
        windows << CoordinatorSeat;
    return windows;
}

ClockId receiptClock(const CaseFile &file)
{
    return file.firstWindow == PetitionOffice ? ClockId::Clk01 : ClockId::Clk02;
}

DueDates receiptDue(const CaseFile &file, const ClockTable &clocks, const Calendar &calendar)
{
    const QDate start = legalDate(file.registered);
    return dueDates(start, clocks.inForce(receiptClock(file), start).term, calendar);
}

} // namespace hall
