// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/intake_p.h"

#include "domain/decide.h"
#include "domain/planted.h"
#include "domain/rights.h"
#include "domain/steprules.h"
#include "server/log.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int NewestKindVersion = 1;
constexpr int SetUpGraceDays = 7;

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

Judged verdict(const SealedEvent &event, const Envelope &envelope, Verdict verdict, const QString &code)
{
    Judged judged;
    judged.event = event;
    judged.id = envelope.id;
    judged.verdict = verdict;
    judged.code = code;
    judged.file = envelope.file;
    return judged;
}

/** Whether the device has nothing to do with an accusation: to it the case is one that nobody ever filed (P-07). */
bool isStranger(const Device &device, const CaseFile &file)
{
    const bool receives = file.authorDevice == device.author() || device.ofCentre();
    return file.sealed() && !receives && (file.goesUpward() || !device.windows.contains(DisciplineRoom));
}

/** The window an event is taken to come from when the centre may not read its body: one of the device's that sees the case. */
WindowNumber seatOf(const Device &device, const CaseFile &file, const std::optional<Officer> &officer)
{
    const QSet<WindowNumber> audience = audienceOf(file);
    QList<WindowNumber> seats = device.windows;
    // At a PC of several windows it is one of the officer's own, where they have one there.
    if (officer)
        seats.removeIf([&officer](const WindowNumber &window) { return !officer->latest().windows.contains(window); });
    if (seats.isEmpty())
        seats = device.windows;
    const auto seeing = std::find_if(seats.begin(), seats.end(), [&](WindowNumber window) { return audience.contains(window); });
    if (seeing != seats.end())
        return *seeing;
    // Who has just left the case by a step of its own.
    const auto left = std::find_if(file.steps.rbegin(), file.steps.rend(), [&](const StepRecord &record) { return seats.contains(record.window); });
    if (left != file.steps.rend())
        return left->window;
    return seats.value(0);
}

} // namespace

/** Why an opened routing event is not this device's to make; empty when it is. */
QString Intake::notOfDevice(const Device &device, const Event &event) const
{
    // What the centre does by itself nobody else may say in its name, and it says nothing else.
    const auto *step = std::get_if<StepTaken>(&event.body);
    const bool centreStep = (step && ruleOf(step->step).seat == Seat::Centre) || std::holds_alternative<OfficerAppointed>(event.body) || std::holds_alternative<CaseErased>(event.body);
    if (centreStep != device.ofCentre())
        return Q("step_of_the_centre");
    if (centreStep)
        return {};
    // Else a desk could bar a name from ever being an officer's.
    if (isOfficerFile(event.file))
        return Q("malformed");
    if (!device.windows.contains(event.window))
        return Q("window_not_of_device");
    if (const auto *filed = std::get_if<CaseFiled>(&event.body)) {
        if (!device.windows.contains(filed->window))
            return Q("window_not_of_device");
        if (filed->code.device() != device.digits)
            return Q("code_not_of_device");
        if (m_takenCodes.contains(filed->code.text()))
            return Q("code_taken");
    }
    return {};
}

QString Intake::notOfOfficer(const CaseFile &file, const Event &event, bool again)
{
    const QDateTime since = m_ledger.officersSince();
    if (since.isNull())
        return {};
    const auto officer = m_ledger.officerOf(event.officer);
    // Desks that had not heard yet, and names that were signed in by while the hall was being set up, are taken for some days more.
    const QDateTime now = m_clock.nowUtc();
    const bool before = !officer || event.claimedAt < officer->appointments.first().from;
    if (before && since <= now && now < since.addDays(SetUpGraceDays))
        return {};
    // People read the name; it is the officer's own. Of a body that is closed here nothing is read.
    if (officer && !event.officerName.isEmpty() && event.officerName != officer->name)
        return Q("malformed");
    QList<QDateTime> times{event.claimedAt};
    // What a ledger before the restore had taken is not judged by what its officer has become since.
    if (!again)
        times << QDateTime();
    for (const QDateTime &when : std::as_const(times)) {
        if (const auto refusal = rightMisfit(file, event, officer ? &*officer : nullptr, when))
            return codeName(refusal->code);
    }
    return {};
}

std::optional<Intake::Stop> Intake::checkLink(const Device &device, const Envelope &envelope, const SealedEvent &event, const Offered &offered,
                                              Known &known, std::optional<Acknowledgement> *stored)
{
    const Known::Head head = known.heads.value(device.id, {device.headNumber, device.headHash});
    if (event.number > head.number + 1)
        return Stop{409, Q("number_gap")};
    if (event.number <= head.number) {
        const auto recent = known.numbers.constFind({device.id, event.number});
        *stored = recent != known.numbers.cend() ? std::optional(*recent) : m_ledger.findByNumber(device.id, event.number);
        // What came damaged once stays as it was judged, though it be whole now: a verdict is for ever.
        const bool same = *stored && (*stored)->hash == event.hash;
        if (same && ((*stored)->id == envelope.id || (*stored)->code == QLatin1String(DamagedCode)))
            return std::nullopt;
    } else if (event.previous == head.hash || HALL_PLANTED("link_skipped")) {
        return std::nullopt;
    }
    // Signed by this device, and not what it signed before under that number: the device or its backup was copied.
    if (!offered.carried && !m_ledger.setDeviceState(device.id, DeviceState::Frozen))
        return Stop{503, Q("store_failed")};
    logLine("alarm_device_frozen", {{"device", device.id.text()}, {"number", QString::number(event.number)}, {"event", envelope.id.text()}});
    return Stop{403, Q("device_frozen")};
}

std::optional<Intake::Stop> Intake::checkBytes(const Device &device, const SealedEvent &event) const
{
    const auto envelope = decodeEnvelope(event.envelope);
    if (!envelope)
        return Stop{400, Q("malformed")};
    if (envelope->device != device.author())
        return Stop{403, Q("event_not_of_device")};
    if (envelope->centre != m_ledger.centre())
        return Stop{403, Q("event_not_of_centre")};
    if (event.previous.size() != crypto::HashSize || event.number < 1 || eventHash(event) != event.hash)
        return Stop{400, Q("bad_hash")};
    if (HALL_PLANTED("signature_skipped"))
        ;
    else if (event.signature.size() != crypto::SignatureSize || !crypto::verify(device.verifyKey, signedMessage(event), event.signature))
        return Stop{400, Q("bad_signature")};
    return std::nullopt;
}

std::optional<Intake::Step> Intake::judgeDamaged(const Device &device, const SealedEvent &event, const Offered &offered, const Known &known) const
{
    SealedEvent whole = event;
    whole.hash = eventHash(event);
    // Where the hash is all that is wrong, or the signature, its desk can set that right by itself.
    const bool damaged = whole.hash != event.hash && !crypto::verify(device.verifyKey, signedMessage(whole), event.signature);
    if (!damaged || offered.carried || HALL_PLANTED("damaged_stops_all"))
        return std::nullopt;
    const Known::Head head = known.heads.value(device.id, {device.headNumber, device.headHash});
    if (event.number <= head.number) {
        const auto recent = known.numbers.constFind({device.id, event.number});
        const auto stored = recent != known.numbers.cend() ? std::optional(*recent) : m_ledger.findByNumber(device.id, event.number);
        return stored && stored->hash == event.hash ? std::optional<Step>(*stored) : std::nullopt;
    }
    if (event.number != head.number + 1 || event.previous != head.hash || event.hash.size() != crypto::HashSize)
        return std::nullopt;
    // The device stands at the other end of this line, and nobody else can be hurt by what it calls its next event.
    logLine("quarantined", {{"code", Q(DamagedCode)}, {"device", device.id.text()}, {"number", QString::number(event.number)}});
    Envelope nothing;
    nothing.id = *EventId::fromBytes(crypto::sha256(device.id.bytes() + event.hash).left(16));
    return verdict(event, nothing, Verdict::Quarantined, Q(DamagedCode));
}

Intake::Step Intake::judgeEvent(const Device &device, const SealedEvent &event, const Offered &offered, Known &known)
{
    if (const auto stop = checkBytes(device, event))
        return judgeDamaged(device, event, offered, known).value_or(*stop);
    const auto envelope = decodeEnvelope(event.envelope);
    std::optional<Acknowledgement> stored;
    if (const auto stop = checkLink(device, *envelope, event, offered, known, &stored))
        return *stop;
    if (stored && HALL_PLANTED("verdict_worked_out_again"))
        stored->verdict = Verdict::Accepted;
    if (stored)
        return *stored;
    if (!eventKindFrom(envelope->kind) || envelope->kindVersion > NewestKindVersion)
        return Stop{503, Q("update_server")};
    if (!HALL_PLANTED("same_id_other_hash_ignored") && (known.verdicts.contains(envelope->id) || m_ledger.findVerdict(envelope->id))) {
        logLine("alarm_same_id_other_hash", {{"device", device.id.text()}, {"event", envelope->id.text()}});
        return verdict(event, *envelope, Verdict::Quarantined, Q("same_id_other_hash"));
    }
    // Signed by a device that has no right any more, and perhaps before it lost it: a supervisor decides.
    if (device.shutOut() && device.origin.isNull())
        return verdict(event, *envelope, Verdict::Quarantined, Q("device_revoked"));
    return judgeBody(device, *envelope, event, offered, known);
}

Intake::Step Intake::judgeBody(const Device &device, const Envelope &envelope, const SealedEvent &event, const Offered &offered, Known &known)
{
    const auto quarantined = [&](const QString &code) -> Step {
        logLine("quarantined", {{"code", code}, {"device", device.id.text()}, {"event", envelope.id.text()}});
        return verdict(event, envelope, Verdict::Quarantined, code);
    };
    if (HALL_PLANTED("wrong_clock_blocks") && qAbs(envelope.claimedMs - m_clock.nowUtc().toMSecsSinceEpoch()) > 30LL * 24 * 3600 * 1000)
        return quarantined(Q("malformed"));
    // A restored ledger lacks what other desks will offer again: what builds on it is not judged before it can be there.
    const auto waits = [&] { return m_ledger.mayWait(device.id); };
    const Stop settling{503, Q("settling")};
    if (stratumOf(*eventKindFrom(envelope.kind)) != envelope.stratum)
        return quarantined(Q("malformed"));

    const auto newKey = known.keys.constFind(envelope.key);
    const auto offeredKey = offered.forCentre.constFind(envelope.key);
    CaseFile file = caseOf(envelope.file, known);
    // Whatever it says: nobody can read it, and its key is not taken. Its author is told.
    if (file.erased)
        return verdict(event, envelope, Verdict::Contested, codeName(RefusalCode::CaseErased));
    // Only a key that takeKeys() will keep: the case's author gives it, and with the filing. What was opened with another
    // could never be read again, and whoever builds on it would wait for ever.
    const bool begins = opensFile(*eventKindFrom(envelope.kind)) && !file.reception && !file.officer;
    // Whoever asks about an accusation by its id gets the answer that any other id gets. Who files under it knows it already, and is not let in.
    const bool stranger = isStranger(device, file) && !begins;
    if (stranger)
        file = {};
    const bool given = begins || file.authorDevice == device.author();
    const bool offeredHere = given && offeredKey != offered.forCentre.cend() && offeredKey->file == envelope.file && offeredKey->stratum == envelope.stratum;
    const bool newHere = newKey != known.keys.cend() && newKey->file == envelope.file && newKey->stratum == envelope.stratum
                         && !newKey->key.isEmpty();
    const bool keyHere = offeredHere || (!stranger && (newHere || m_ledger.keyBelongs(envelope.key, envelope.file, envelope.stratum)));

    Event body;
    std::optional<QByteArray> key;
    std::optional<DocumentPlace> numbered;
    if (envelope.stratum == Stratum::Routing) {
        key = !keyHere ? std::nullopt
                         : newHere ? std::optional(newKey->key)
                         : offeredHere ? m_ledger.openBoxed(*offeredKey)
                                       : m_ledger.caseKey(envelope.key);
        if (!key)
            return waits() ? Step(settling) : quarantined(Q("key_unknown"));
        const auto opened = openEvent(event, *key);
        if (const OpenFailure *failure = std::get_if<OpenFailure>(&opened)) {
            if (*failure == OpenFailure::UnknownKind)
                return Stop{503, Q("update_server")};
            return quarantined(Q("malformed"));
        }
        body = std::get<Event>(opened);
        if (const QString code = notOfDevice(device, body); !code.isEmpty() && !HALL_PLANTED("wrong_window_accepted"))
            return quarantined(code);
        // Every window reads a roster: that an accusation exists may not stand in one (REG 30).
        if (const auto *booked = std::get_if<ReceptionBooked>(&body.body)) {
            const CaseFile visited = caseOf(booked->file, known);
            if (visited.sealed() && !isStranger(device, visited))
                return quarantined(codeName(RefusalCode::AccusationSealed));
        }
        if (const auto *step = std::get_if<StepTaken>(&body.body); step && step->step == hall::Step::DocumentNumbered)
            numbered = DocumentSeries::placeOf(*step->facts.form, step->facts.number);
    } else {
        if (!keyHere && !file.sealed() && file.known())
            return waits() ? Step(settling) : quarantined(Q("key_unknown"));
        // Who may add words to a case is decided by routing alone: the body stays closed.
        body.id = envelope.id;
        body.file = envelope.file;
        body.device = envelope.device;
        body.officer = envelope.officer;
        body.claimedAt = QDateTime::fromMSecsSinceEpoch(envelope.claimedMs, Qt::UTC);
        body.window = seatOf(device, file, m_ledger.officerOf(envelope.officer));
        // Words that go with a step may follow it where nothing else may.
        const EventKind kind = *eventKindFrom(envelope.kind);
        body.body = kind == EventKind::StepDescribed ? EventBody(StepDescribed{}) : kind == EventKind::StepPeople ? EventBody(StepPeople{}) : EventBody(NoteAdded{});
    }
    if (file.updateNeeded)
        return Stop{503, Q("update_server")};
    if (const QString code = device.ofCentre() ? QString() : notOfOfficer(file, body, offered.carried || m_ledger.unsettled().contains(device.id)); !code.isEmpty())
        return waits() ? Step(settling) : quarantined(code);
    // Its author was told so and has acted on it: what others then did must not be undone because they come later now.
    if (const auto before = offered.contestedBefore.constFind(envelope.id); before != offered.contestedBefore.cend())
        return verdict(event, envelope, Verdict::Contested, *before);
    if (const auto refusal = misfit(file, body); refusal && waits()) {
        return settling;
    } else if (refusal) {
        Judged contested = verdict(event, envelope, Verdict::Contested, codeName(refusal->code));
        contested.numbered = numbered;
        return contested;
    }

    Judged accepted = verdict(event, envelope, Verdict::Accepted, {});
    accepted.numbered = numbered;
    if (const auto *print = std::get_if<NoticePrinted>(&body.body); print && key) {
        known.prints.append({{}, print->form, envelope.key, *key});
        known.prints.last().file.id = envelope.file;
    }
    if (envelope.stratum == Stratum::Routing) {
        file = evolve(std::move(file), body);
        known.cases.insert(envelope.file, file);
    }
    accepted.audience = audienceOf(file);
    return accepted;
}

} // namespace hall
