// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ownwork.h"

#include "domain/decide.h"
#include "domain/planted.h"
#include "server/carried.h"
#include "server/log.h"
#include "server/officers.h"

#include <algorithm>

namespace hall {

namespace {

constexpr int MostRemembered = 20'000;

Refusal failed(const char *reason)
{
    return {RefusalCode::StoreFailed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}}};
}

} // namespace

/** The centre's own events of one commit, each linked to the one before it. */
class OwnWork::Chain final
{
public:
    Chain(CentreLedger &ledger, const QDateTime &now, Random &random) : m_ledger(ledger), m_now(now), m_random(random)
    {
        m_batch.receivedMs = now.toMSecsSinceEpoch();
    }
    const CentreLedger::Batch &batch() const { return m_batch; }
    bool empty() const { return m_batch.events.isEmpty(); }
    /** The case as it is with what was taken here. */
    CaseFile stateOf(const CaseId &file) const
    {
        const auto known = m_states.constFind(file);
        return known != m_states.cend() ? *known : m_ledger.routingOf(file);
    }
    void hold(const CaseFile &file) { m_states.insert(file.id, file); }
    qint64 nextNumber(PaperForm form, int year)
    {
        const auto known = m_last.constFind({form, year});
        return (known != m_last.cend() ? *known : m_ledger.lastNumber(form, year)) + 1;
    }
    /** Not below it from now on. */
    void passOver(const DocumentPlace &place) { m_last[{place.form, place.year}] = qMax(nextNumber(place.form, place.year) - 1, place.number); }

    /** False: the store failed. A step that does not fit is not taken. */
    bool take(const CaseId &id, const KeyId &key, const QByteArray &caseKey, Step step, const StepFacts &facts)
    {
        if (!m_begun && !begin())
            return false;
        CaseFile file = stateOf(id);
        const Event event{EventId(uuidV7(m_batch.receivedMs, m_random.bytes(10))), id, m_batch.device, officerIdOf(m_ledger.centre(), QString::fromLatin1(CentreOfficer)),
                          QString::fromLatin1(CentreOfficer), file.owner, m_now, StepTaken{step, facts}};
        if (file.updateNeeded || misfit(file, event))
            return true;
        Judged judged;
        judged.event = m_ledger.sealOwn(event, key, caseKey, m_batch.headNumber + 1, m_batch.headHash);
        judged.id = event.id;
        judged.file = id;
        if (step == Step::DocumentNumbered)
            judged.numbered = DocumentSeries::placeOf(*facts.form, facts.number);
        file = evolve(std::move(file), event);
        judged.audience = audienceOf(file);
        m_states.insert(id, file);
        if (judged.numbered && !HALL_PLANTED("number_given_twice"))
            passOver(*judged.numbered);
        m_batch.headNumber = judged.event.number;
        m_batch.headHash = judged.event.hash;
        m_batch.events.append(judged);
        logLine("own_step", {{"step", stepName(step)}, {"event", event.id.text()}});
        return true;
    }
    /** With the case's key as the ledger has it. */
    bool take(const CaseId &id, Step step, const StepFacts &facts)
    {
        const auto key = m_ledger.routingKeyOf(id);
        const auto caseKey = key ? m_ledger.caseKey(*key) : std::nullopt;
        return caseKey ? take(id, *key, *caseKey, step, facts) : !m_ledger.failed();
    }
    /** Destroys the keys of an accusation. False: the store failed. What does not fit is not erased. */
    bool erase(const CaseId &id, const CaseErased &erasure)
    {
        if (!m_begun && !begin())
            return false;
        CaseFile file = stateOf(id);
        const Event event{EventId(uuidV7(m_batch.receivedMs, m_random.bytes(10))), id, m_batch.device, officerIdOf(m_ledger.centre(), QString::fromLatin1(CentreOfficer)),
                          QString::fromLatin1(CentreOfficer), DisciplineRoom, m_now, erasure};
        if (file.updateNeeded || !file.sealed() || misfit(file, event))
            return true;
        // A key of its own, under which nothing but the erasure lies.
        const KeyId keyId(uuidV7(m_batch.receivedMs, m_random.bytes(10)));
        const QByteArray key = m_random.bytes(crypto::KeySize);
        m_batch.keys.append({keyId, id, Stratum::Routing, DeviceId(), crypto::boxTo(m_ledger.boxKey(), key, m_random)});
        Judged judged;
        judged.event = m_ledger.sealOwn(event, keyId, key, m_batch.headNumber + 1, m_batch.headHash);
        judged.id = event.id;
        judged.file = id;
        // The room's alone: no other window had any of it. Who received it is told apart, or each of their colleagues would read that there was one.
        judged.erasedAt = {DisciplineRoom};
        m_states.insert(id, evolve(std::move(file), event));
        m_batch.headNumber = judged.event.number;
        m_batch.headHash = judged.event.hash;
        m_batch.events.append(judged);
        return true; // and no line of the log says that there was an accusation
    }
    bool number(const DocumentSeries &series, const CaseId &id, const KeyId &key, const QByteArray &caseKey, PaperForm form)
    {
        const QDate today = legalDate(m_now);
        StepFacts facts;
        facts.on = today;
        facts.form = form;
        facts.number = series.text({form, today.year(), nextNumber(form, today.year())});
        return take(id, key, caseKey, Step::DocumentNumbered, facts);
    }

private:
    bool begin()
    {
        const auto device = m_ledger.ownDevice();
        if (!device)
            return false;
        m_begun = true;
        m_batch.device = device->id;
        m_batch.headNumber = device->headNumber;
        m_batch.headHash = device->headHash;
        return true;
    }

    CentreLedger &m_ledger;
    QDateTime m_now;
    Random &m_random;
    CentreLedger::Batch m_batch;
    QHash<CaseId, CaseFile> m_states;
    QMap<std::pair<PaperForm, int>, qint64> m_last;
    bool m_begun = false;
};

bool OwnWork::rests(CentreLedger &ledger)
{
    return ledger.numbersOwedAfter() || !ledger.unsettled().isEmpty();
}

bool OwnWork::number(CentreLedger &ledger, const QList<Print> &prints, QList<CentreLedger::Batch> *batches) const
{
    if (prints.isEmpty() || rests(ledger))
        return true;
    Chain chain(ledger, m_clock.nowUtc(), m_random);
    for (const Print &print : prints)
        chain.hold(print.file);
    for (const Print &print : prints) {
        if (m_laws.series.owes(chain.stateOf(print.file.id), print.form)
            && !chain.number(m_laws.series, print.file.id, print.key, print.caseKey, print.form))
            return false;
    }
    if (!chain.empty())
        batches->append(chain.batch());
    return true;
}

HeardAt OwnWork::heardBy(CentreLedger &ledger)
{
    return [this, &ledger](const EventId &event) {
        const auto known = m_heard.constFind(event);
        if (known != m_heard.cend())
            return *known;
        const QDateTime received = ledger.receivedAt(event);
        if (received.isValid()) // what could not be read now is asked again
            m_heard.insert(event, received);
        return received;
    };
}

QList<OwnWork::Due> OwnWork::dueNow(CentreLedger &ledger)
{
    const QDateTime now = m_clock.nowUtc();
    const HeardAt heard = heardBy(ledger);
    if (m_heard.size() > MostRemembered)
        m_heard.clear();
    QList<CaseId> waiting = ledger.casesWaiting().values();
    std::sort(waiting.begin(), waiting.end());
    QList<Due> due;
    for (const CaseId &file : std::as_const(waiting)) {
        if (const auto step = overdueStep(ledger.routingOf(file), m_laws.periods(), now, heard))
            due.append({file, *step});
    }
    return due + m_faults.due(ledger, m_laws.periods(), now) + m_copies.due(ledger, now, heard);
}

bool OwnWork::isDue(CentreLedger &ledger)
{
    if (rests(ledger))
        return ledger.unsettled().isEmpty();
    m_faults.look(ledger, m_laws.periods(), m_clock.nowUtc());
    const HeardAt heard = heardBy(ledger);
    m_copies.look(ledger, m_clock.nowUtc(), heard);
    m_erasures.look(ledger, legalDate(m_clock.nowUtc()), heard);
    return !dueNow(ledger).isEmpty() || !m_erasures.due(ledger, legalDate(m_clock.nowUtc()), heard).isEmpty();
}

std::optional<Refusal> OwnWork::act(CentreLedger &ledger, QSet<WindowNumber> *touched)
{
    m_erased = false;
    if (rests(ledger))
        return ledger.unsettled().isEmpty() ? payDebts(ledger, touched) : std::nullopt;
    const QDateTime now = m_clock.nowUtc();
    Chain chain(ledger, now, m_random);
    const QList<SealedErasures::Due> erasures = m_erasures.due(ledger, legalDate(now), heardBy(ledger));
    for (const SealedErasures::Due &one : erasures) {
        if (!chain.erase(one.file, one.erasure))
            return failed("own_step");
        m_erased = true;
    }
    const QList<Due> due = dueNow(ledger);
    for (const Due &one : due) {
        if (!chain.take(one.file, one.step.step, one.step.facts))
            return failed("own_step");
    }
    if (ledger.failed())
        return failed("read_failed");
    return chain.empty() ? std::nullopt : ledger.commit({chain.batch()}, touched);
}

bool OwnWork::recover(CentreLedger &ledger, QSet<WindowNumber> *touched) const
{
    if (!rests(ledger))
        return !ledger.failed();
    const QMap<DeviceId, int> aside = ledger.forkedCounts();
    for (auto it = aside.cbegin(); it != aside.cend(); ++it) {
        const auto device = ledger.findDevice(it.key());
        if (device && device->ofCentre())
            carried::adopt(ledger, m_clock, m_random, *device, touched); // what cannot be judged yet stays aside
    }
    return !ledger.failed();
}

bool OwnWork::takeAgain(CentreLedger &ledger, Chain &chain) const
{
    QList<Event> steps = carried::lostOwn(ledger);
    steps.removeIf([](const Event &event) { return !std::holds_alternative<StepTaken>(event.body); });
    // First where every number has been, so that none of them is given anew.
    for (const Event &step : std::as_const(steps)) {
        const StepFacts &facts = std::get<StepTaken>(step.body).facts;
        const auto place = facts.form ? DocumentSeries::placeOf(*facts.form, facts.number) : std::nullopt;
        if (place && !ledger.voidNumbers(*place))
            return false;
    }
    for (const Event &step : std::as_const(steps)) {
        const StepTaken &taken = std::get<StepTaken>(step.body);
        if (!chain.take(step.file, taken.step, taken.facts))
            return false;
    }
    return !ledger.failed();
}

std::optional<Refusal> OwnWork::payDebts(CentreLedger &ledger, QSet<WindowNumber> *touched)
{
    if (!recover(ledger, touched))
        return failed("read_failed");
    if (!officers::takeAgain(ledger, m_clock, m_random, touched))
        return failed("own_step");
    Chain chain(ledger, m_clock.nowUtc(), m_random);
    if (!takeAgain(ledger, chain))
        return failed("own_step");
    QList<CaseId> printed = ledger.printedAfter(ledger.numbersOwedAfter().value_or(0)).values();
    std::sort(printed.begin(), printed.end());
    for (const CaseId &file : std::as_const(printed)) {
        const QList<PaperForm> owed = m_laws.series.owed(chain.stateOf(file));
        const auto key = owed.isEmpty() ? std::nullopt : ledger.routingKeyOf(file);
        const auto caseKey = key ? ledger.caseKey(*key) : std::nullopt;
        for (const PaperForm form : caseKey ? owed : QList<PaperForm>()) {
            if (!chain.number(m_laws.series, file, *key, *caseKey, form))
                return failed("own_step");
        }
    }
    if (ledger.failed())
        return failed("read_failed");
    if (!chain.empty()) {
        if (const auto refusal = ledger.commit({chain.batch()}, touched))
            return refusal;
    }
    return ledger.endOwing() ? std::nullopt : std::optional(failed("own_step"));
}

} // namespace hall
