// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"

#include "domain/planted.h"

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
    file.firstWindow = body.window;
    file.owner = body.window; // first-receiver responsibility: it owns the case until another window has accepted it
    file.author = event.officer;
    file.authorDevice = event.device;
    file.respondentUnit = body.respondentUnit;
    file.headcount = body.headcount;
    file.oral = body.oral;
    file.registered = body.registered;
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

bool isPending(const CaseFile &file, const TransferId &transfer)
{
    return file.pending && file.pending->id == transfer;
}

} // namespace

CaseFile evolve(CaseFile state, const Event &event)
{
    if (state.state == CaseState::Unknown && !std::holds_alternative<CaseFiled>(event.body))
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
            if (state.open()) {
                state.state = CaseState::Screened;
                state.path = body.path;
            }
        },
        [&](const GuidedElsewhere &body) {
            if (state.open()) {
                state.state = CaseState::Guided;
                state.path = body.path;
                state.outcome = Outcome::Guided;
            }
        },
        [&](const CaseTransferred &body) {
            if (state.open() && !state.pending) {
                state.pending = PendingTransfer{TransferId(event.id.uuid()), body.from, body.to, TransferState::Waiting,
                                                body.reasonCode, {}, event.claimedAt};
                if (HALL_PLANTED("owner_moves_on_send"))
                    state.owner = body.to;
            }
        },
        [&](const TransferAccepted &body) {
            if (isPending(state, body.transfer)) {
                if (!HALL_PLANTED("past_owner_forgotten"))
                    state.pastOwners.insert(state.owner);
                state.owner = state.pending->to; // ownership moves on accept, never on send
                state.pastOwners.remove(state.owner);
                state.pending.reset();
            }
        },
        [&](const TransferObjected &body) {
            if (isPending(state, body.transfer)) {
                state.pending->state = TransferState::Objected;
                state.pending->proposed = body.proposed;
            }
        },
        [&](const TransferRecalled &body) {
            if (isPending(state, body.transfer))
                state.pending.reset();
        },
        [&](const MatterCorrected &body) { setMatterField(state.matter, body.field, body.value); },
        [&](const PartyCorrected &body) {
            if (body.party >= 0 && body.party < state.parties.size())
                setPartyField(state.parties[body.party], body.field, body.value);
        },
        [](const Explained &) {}, [](const NoteAdded &) {},
        [&](const PapersReceived &body) { state.papers += body.items; },
        [&](const NoticePrinted &body) { state.copies[body.form] = qMax(state.copies.value(body.form), body.copy); },
        [&](const CaseClosed &body) {
            if (state.open()) {
                state.state = CaseState::Closed;
                state.outcome = body.outcome;
            }
        });
    return state;
}

QSet<WindowNumber> audienceOf(const CaseFile &file)
{
    if (file.state == CaseState::Unknown)
        return {};
    // An accusation reaches the discipline room alone; its author keeps it on the device that made it (art. 30).
    if (file.sealed() && !HALL_PLANTED("accusation_not_sealed"))
        return {DisciplineRoom};
    QSet<WindowNumber> windows = file.pastOwners;
    windows << file.firstWindow << file.owner;
    if (file.pending)
        windows << file.pending->to;
    return windows;
}

ClockId receiptClock(const CaseFile &file)
{
    // Art. 22 binds the petition office, art. 23 every other organ. For a dispute no article sets a period for the first
    // answer; the safe reading is to promise the visitor the same fifteen days.
    return file.firstWindow == PetitionOffice ? ClockId::Clk01 : ClockId::Clk02;
}

DueDates receiptDue(const CaseFile &file, const ClockTable &clocks, const Calendar &calendar)
{
    const QDate start = legalDate(file.registered);
    return dueDates(start, clocks.inForce(receiptClock(file), start).term, calendar);
}

} // namespace hall
