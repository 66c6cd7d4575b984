// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include "domain/restriction.h"

#include <algorithm>

namespace hall {

namespace {

TimelineEntry entryOf(const HeldEvent &held)
{
    return {held.event, held.readable, held.verdict == Verdict::Pending, held.verdict == Verdict::Contested, held.code};
}

bool samePrint(const AccessEntry &a, const AccessEntry &b)
{
    return a.file == b.file && a.officer == b.officer && a.window == b.window && a.form == b.form && a.copy == b.copy;
}

bool anyUnsent(const QList<HeldEvent> &history)
{
    return std::any_of(history.begin(), history.end(), [](const HeldEvent &held) { return held.own && held.verdict == Verdict::Pending; });
}

} // namespace

std::optional<Refusal> Desk::Private::notReady()
{
    if (!enrolled || locked || officer.isNull())
        return Refusal{RefusalCode::NotSignedIn, {}};
    return healStore();
}

Circumstances Desk::Private::circumstances(const CaseId &file) const
{
    Circumstances now;
    now.now = options.clock->nowUtc();
    now.officer = officer;
    now.officerName = officerName;
    now.window = window;
    now.device = enrolled ? enrolled->identity.device : DeviceId();
    now.file = file;
    now.windows = &windows;
    now.clocks = &clocks;
    now.calendar = &calendar;
    now.matterTypes = &matterTypes;
    now.byRole = byRole();
    now.appointed = appointed(officer);
    return now;
}

Circumstances Desk::Private::orderCircumstances(const CaseId &id) const
{
    Circumstances now = circumstances(id);
    // One random tail counted up keeps the ids of an order in its order, even within a millisecond.
    QByteArray tail = options.random->bytes(10);
    tail[9] = 0;
    for (int i = 0; i < MaxEventsPerOrder; ++i) {
        tail[9] = static_cast<char>(i);
        now.eventIds << EventId(uuidV7(now.now.toMSecsSinceEpoch(), tail));
    }
    return now;
}

std::optional<AccessEntry> Desk::Private::printEntry(const CaseId &id, const Events &events) const
{
    std::optional<AccessEntry> read;
    for (const Event &event : events) {
        if (const auto *printed = std::get_if<NoticePrinted>(&event.body)) {
            read = accessEntry(AccessAct::Printed, id);
            read->form = printed->form;
            read->copy = printed->copy;
        }
    }
    return read;
}

Result<Events> Desk::Private::decideAndRecord(const CaseId &id, const CaseFile &file, const Command &order,
                                              const std::optional<RecoveryCopy> &left)
{
    const auto events = decide(file, order, orderCircumstances(id));
    if (!events)
        return events;
    CaseFile after = file;
    for (const Event &event : *events)
        after = evolve(std::move(after), event);
    std::optional<AccessEntry> read = printEntry(id, *events);
    const bool noted = read && printing && samePrint(*read, *printing);
    if (noted)
        read.reset();
    if (const auto refusal = ledger->record(*events, after.sealed(), left ? std::optional(noteOf(*left)) : std::nullopt, read)) {
        soon->start();
        return *refusal;
    }
    if (noted)
        printing.reset();
    refresh(id);
    courier->wake();
    boxer->start();
    Q_EMIT desk->casesChanged({id});
    Q_EMIT desk->statusChanged();
    return events;
}

CaseId Desk::Private::newFile(const QDateTime &now) const
{
    return CaseId(uuidV7(now.toMSecsSinceEpoch(), options.random->bytes(10)));
}

Result<CaseId> Desk::fileCase(FileCase order, const std::optional<RecoveryCopy> &left)
{
    if (const auto refusal = d->notReady())
        return *refusal;
    const QDateTime now = d->options.clock->nowUtc();
    const QDate today = legalDate(now);
    const int counter = d->ledger->nextDailyCounter(today);
    const DeskIdentity &identity = d->enrolled->identity;
    order.code = CaseCode::mint(identity.division, today, identity.deviceDigits, dailyNumber(counter, today, d->ledger->permutationKey()));
    if (!order.code)
        return Refusal{RefusalCode::FieldNotReadable, {{QStringLiteral("field"), QStringLiteral("code")}}};
    const CaseId id = d->newFile(now);
    const auto events = d->decideAndRecord(id, {}, order, left);
    if (!events)
        return events.refusal();
    return id;
}

Result<Events> Desk::give(const CaseId &file, const Command &order, const std::optional<RecoveryCopy> &left)
{
    if (const auto refusal = d->notReady())
        return *refusal;
    if (std::holds_alternative<FileCase>(order))
        return Refusal{RefusalCode::CaseExistsAlready, {}};
    return d->decideAndRecord(file, foldCase(file, d->ledger->history(file)), order, left);
}

void Desk::Private::refresh(const CaseId &id, const QList<HeldEvent> *known)
{
    if (isOfficerFile(id))
        return; // no case: see refreshOfficer()
    const QList<HeldEvent> history = known ? *known : ledger->history(id);
    if (ledger->failed())
        return; // what could not be read is not gone: it is shown anew once the store is open again
    const CaseFile file = foldCase(id, history);
    if (file.reception) {
        receptions.insert(id, {id, *file.reception, anyUnsent(history)});
        return;
    }
    receptions.remove(id); // a plan that the centre did not take is none
    restricted.remove(id);
    if (file.state == CaseState::Unknown)
        return board.remove(id);
    RowFacts facts;
    if (file.restricted) {
        CaseFile asked = file;
        hall::veil(asked);
        asked.steps.clear();
        asked.clocks.clear();
        facts.veiled = !hall::may(asked, circumstances(id), Act::Read);
        restricted.insert(id, asked);
    }
    facts.unsent = anyUnsent(history);
    for (const HeldEvent &held : history) {
        facts.contested = facts.contested || (held.own && held.verdict == Verdict::Contested);
        facts.changed = qMax(facts.changed, held.event.claimedAt);
    }
    const QList<RunningClock> running = clocksOf(file, {clocks, calendar, hours}, options.clock->nowUtc());
    if (const RunningClock *urgent = mostUrgent(running)) {
        facts.due = urgent->dueAt.isValid() ? legalDate(urgent->dueAt) : urgent->due.conservative;
        facts.light = urgent->light;
        facts.clock = urgent->id;
    }
    facts.attention = attentionOf(file, faultsOf(file, running, legalDate(options.clock->nowUtc())));
    board.put(file, facts);
    indexer->start();
}

namespace {

/** What somebody did at a visit long ago is told to nobody any more. */
void forgetIncidents(CaseView &view, QDate today)
{
    for (StepRecord &record : view.file.steps) {
        if (record.step != Step::IncidentNoted || today <= incidentReadUntil(record))
            continue;
        record.words.clear();
        view.timeline.removeIf([&record](const TimelineEntry &entry) {
            const auto *content = std::get_if<StepDescribed>(&entry.event.body);
            const auto *people = std::get_if<StepPeople>(&entry.event.body);
            return entry.event.id == record.id || (content && content->about == record.id) || (people && people->about == record.id);
        });
    }
}

} // namespace

void Desk::Private::veilAnew()
{
    for (auto file = restricted.cbegin(); file != restricted.cend(); ++file)
        board.setVeiled(file.key(), !hall::may(*file, circumstances(file.key()), Act::Read));
}

void Desk::Private::veil(CaseView &view)
{
    hall::veil(view.file);
    view.timeline.removeIf([](const TimelineEntry &entry) { return !entry.readable || stratumOf(kindOf(entry.event.body)) != Stratum::Routing; });
    for (TimelineEntry &entry : view.timeline) {
        if (auto *filed = std::get_if<CaseFiled>(&entry.event.body))
            filed->respondentUnit.clear();
    }
    view.queryCode.clear(); // with it the visitor is told how the matter stands
    view.receptions.clear();
    view.first = false;
}

std::optional<CaseView> Desk::caseView(const CaseId &id) const
{
    if (!d->ledger || !d->reads())
        return std::nullopt;
    const QList<HeldEvent> history = d->ledger->history(id);
    CaseView view;
    view.file = foldCase(id, history);
    const Circumstances now = d->circumstances(id);
    if (view.file.state == CaseState::Unknown)
        return std::nullopt;
    view.veiled = !d->mayRead(id, history) || !hall::may(view.file, now, Act::Read);
    // That there is a restricted matter everybody sees who sees its window's cases; of a sealed one not even that.
    if (view.veiled && !view.file.restricted)
        return std::nullopt;
    for (const HeldEvent &held : history) {
        view.timeline << entryOf(held);
        // By the ledger of officers, and not by what a desk wrote beside.
        if (const Officer *by = d->appointed(held.event.officer))
            view.timeline.last().event.officerName = by->name;
    }
    forgetIncidents(view, legalDate(now.now));
    view.unsent = anyUnsent(history);
    const QString code = d->ledger->queryCode(id);
    if (code.size() == 8)
        view.queryCode = code.left(4) + u'-' + code.mid(4);
    view.due = receiptDue(view.file, d->clocks, d->calendar);
    view.clocks = clocksOf(view.file, {d->clocks, d->calendar, d->hours}, now.now);
    view.stages = stagesOf(view.file);
    view.faults = faultsOf(view.file, view.clocks, legalDate(now.now));
    view.allowed = allowedOrders(view.file, now);
    view.receptions = d->receptionsOf(id);
    // While older cases are still being read nobody knows.
    view.first = view.file.track == Track::Petition && d->toLoad.isEmpty() && d->board.isFirst(id);
    if (view.veiled)
        d->veil(view);
    return view;
}

} // namespace hall
