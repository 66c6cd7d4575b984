// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include "domain/displacement.h"
#include "domain/restriction.h"

#include <algorithm>

namespace hall {

namespace {

TroubledAct::Verdict verdictOf(const HeldEvent &held)
{
    switch (held.verdict) {
    case Verdict::Quarantined: return TroubledAct::Verdict::Quarantined;
    case Verdict::Refused: return TroubledAct::Verdict::Refused;
    case Verdict::Pending:
    case Verdict::Accepted:
    case Verdict::Contested: break;
    }
    return TroubledAct::Verdict::Contested;
}

/** Events of one order carry one moment; an officer gives no two in the same millisecond. */
bool sameOrder(const Event &event, const CaseId &file, const QDateTime &at)
{
    return event.file == file && event.claimedAt == at;
}

QString noteName(const EventId &act)
{
    return QStringLiteral("seen/") + act.text();
}

/** What a mark was given for: another verdict on the same event has not been seen by anybody. */
QString judgement(const TroubledAct &act)
{
    return QString::number(static_cast<int>(act.verdict)) + QLatin1Char(' ') + act.code;
}

} // namespace

bool Desk::Private::disciplines() const
{
    CaseFile anyAccusation;
    anyAccusation.category = Category::Accusation;
    return window == DisciplineRoom && hall::may(anyAccusation, circumstances({}), Act::Read);
}

bool Desk::Private::mayRead(const CaseId &file, const QList<HeldEvent> &history) const
{
    const Circumstances now = circumstances(file);
    const bool discipline = disciplines();
    // A sealed matter opens for its author and for the discipline officer at window 23, and for nobody else who sits at this PC. Whatever the centre
    // said of the filing: an accusation that it did not take is one all the same.
    const bool closed = std::any_of(history.begin(), history.end(), [&now, discipline](const HeldEvent &held) {
        const auto *filed = held.readable ? std::get_if<CaseFiled>(&held.event.body) : nullptr;
        const bool author = held.event.officer == now.officer && held.event.device == now.device;
        return filed && filed->category == Category::Accusation && !author && (!discipline || filed->accused.contains(DisciplineRoom));
    });
    if (closed)
        return false;
    // A restricted one opens by the table: for its handlers and the coordinator. One that the centre did not take has its author alone.
    CaseFile known = foldCase(file, history);
    for (const HeldEvent &held : history) {
        const auto *filed = known.state == CaseState::Unknown && held.readable ? std::get_if<CaseFiled>(&held.event.body) : nullptr;
        if (filed)
            known = evolve(std::move(known), held.event);
    }
    return !known.restricted || hall::may(known, now, Act::Read);
}

QJsonObject Desk::Private::seenMark(const TroubledAct &act) const
{
    auto kept = seenMarks.constFind(act.id);
    if (kept == seenMarks.cend())
        kept = seenMarks.insert(act.id, ledger->kept(noteName(act.id)));
    const QJsonObject mark = QJsonDocument::fromJson(*kept).object();
    return mark.value(QStringLiteral("of")).toString() == judgement(act) ? mark : QJsonObject();
}

QList<TroubledAct> Desk::Private::acts(bool opened) const
{
    QList<TroubledAct> acts;
    const QList<HeldEvent> troubled = opened ? ledger->troubled() : ledger->troubledUnopened();
    for (const HeldEvent &held : troubled) {
        if (acts.isEmpty() || !sameOrder(held.event, acts.last().file, acts.last().at)) {
            TroubledAct act;
            act.id = held.event.id;
            act.file = held.event.file;
            act.at = held.event.claimedAt;
            act.kind = held.kind;
            act.verdict = verdictOf(held);
            act.code = held.code;
            const QJsonObject mark = seenMark(act);
            act.seen = !mark.isEmpty();
            act.seenBy = mark.value(QStringLiteral("by")).toString();
            act.seenAt = QDateTime::fromString(mark.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs);
            acts << act;
        }
        if (held.readable)
            acts.last().events << held.event;
    }
    return acts;
}

QList<TroubledAct> Desk::troubledActs() const
{
    if (!d->ledger || !d->reads())
        return {};
    QList<TroubledAct> acts = d->acts(true);
    struct Known
    {
        bool readable = false;
        bool restricted = false;
        QString code;
    };
    QHash<CaseId, Known> known;
    for (TroubledAct &act : acts) {
        auto found = known.constFind(act.file);
        if (found == known.cend()) {
            const QList<HeldEvent> history = d->ledger->history(act.file);
            QString code;
            for (const HeldEvent &held : history) {
                if (const auto *filed = held.readable ? std::get_if<CaseFiled>(&held.event.body) : nullptr)
                    code = filed->code.text();
            }
            found = known.insert(act.file, {d->mayRead(act.file, history), foldCase(act.file, history).restricted, code});
        }
        // What they did themselves in a restricted case, and what came of it, is told also to who no longer handles it.
        const bool own = found->restricted && !act.events.isEmpty() && act.events.first().officer == d->officer;
        act.sealed = !found->readable && !own;
        act.restricted = found->restricted;
        act.caseCode = found->code;
        if (act.sealed) {
            act.kind.reset();
            act.code.clear();
            act.caseCode.clear();
            act.events.clear();
        }
    }
    std::reverse(acts.begin(), acts.end());
    return acts;
}

std::optional<TroubleView> Desk::troubleView(const EventId &id) const
{
    const QList<TroubledAct> acts = troubledActs();
    const auto act = std::find_if(acts.begin(), acts.end(), [&id](const TroubledAct &one) { return one.id == id; });
    if (act == acts.end())
        return std::nullopt;
    TroubleView view;
    view.act = *act;
    if (act->sealed)
        return view;
    view.mine = !act->events.isEmpty() && act->events.first().officer == d->officer;
    Events ordered;      // what the centre accepted
    Events before;       // of that, up to the turn of the act
    bool itsTurn = false;
    const QList<HeldEvent> history = d->ledger->history(act->file);
    for (const HeldEvent &held : history) {
        itsTurn = itsTurn || held.event.id == act->id;
        if (!held.readable)
            continue;
        if (held.own && sameOrder(held.event, act->file, act->at))
            view.order << held.event;
        if (held.verdict != Verdict::Accepted)
            continue;
        ordered << held.event;
        if (!itsTurn)
            before << held.event;
    }
    view.now.id = act->file;
    for (const Event &event : std::as_const(ordered))
        view.now = evolve(std::move(view.now), event);
    if (!act->events.isEmpty() && !ordered.isEmpty()) {
        const Displacement found = displacementOf(before, act->events.first());
        // Two programs may differ in a rule: the centre's code stands, and only facts that belong to it are told.
        if (found.why && codeName(found.why->code) == act->code)
            view.why = found.why;
        if (view.why && found.by >= 0)
            view.instead = before.at(found.by);
    }
    if (const qsizetype since = ownerSince(ordered); since >= 0)
        view.owned = ordered.at(since);
    if (const auto open = caseView(act->file)) {
        view.caseHere = true;
        view.allowed = open->allowed;
    }
    if (!d->mayRead(act->file, history)) {
        veil(view.now);
        for (std::optional<Event> *told : {&view.instead, &view.owned}) {
            if (*told && stratumOf(kindOf((*told)->body)) != Stratum::Routing)
                told->reset();
        }
    }
    return view;
}

Result<TroubleView> Desk::openTrouble(const EventId &id)
{
    if (const auto refusal = d->notReady())
        return *refusal;
    std::optional<TroubleView> view = troubleView(id);
    if (!view)
        return Refusal{RefusalCode::CaseUnknown, {}};
    // Of one that is not for who sits here nothing is told, and so nothing is read.
    if (const auto refusal = view->act.sealed ? std::nullopt : d->noteOpened(view->act.file))
        return *refusal;
    return *view;
}

std::optional<Refusal> Desk::unmaskTrouble(const EventId &id, const QString &reason)
{
    if (const auto refusal = d->notReady())
        return refusal;
    const std::optional<TroubleView> view = troubleView(id);
    if (!view || view->act.sealed)
        return Refusal{RefusalCode::CaseUnknown, {}};
    // What the centre did not take is no case: its numbers are for who might see them if it were.
    CaseFile file = view->now;
    for (const Event &event : file.state == CaseState::Unknown ? view->order : Events())
        file = evolve(std::move(file), event);
    if (!hall::may(file, d->circumstances(file.id), Act::Unmask))
        return Refusal{RefusalCode::RoleLacks, {{QStringLiteral("act"), static_cast<int>(Act::Unmask)}}};
    if (const auto refusal = unmaskReasonRefusal(reason))
        return refusal;
    AccessEntry entry = d->accessEntry(AccessAct::Unmasked, view->act.file);
    entry.reason = reason.trimmed();
    return d->keepAccess(entry);
}

std::optional<Refusal> Desk::notePrintOfTrouble(const EventId &id)
{
    if (const auto refusal = d->notReady())
        return refusal;
    const std::optional<TroubleView> view = troubleView(id);
    if (!view || view->act.sealed)
        return Refusal{RefusalCode::CaseUnknown, {}};
    return d->keepAccess(d->accessEntry(AccessAct::Printed, view->act.file));
}

std::optional<Refusal> Desk::markSeen(const EventId &id)
{
    if (const auto refusal = d->notReady())
        return refusal;
    const QList<TroubledAct> acts = d->acts(false);
    const auto act = std::find_if(acts.begin(), acts.end(), [&id](const TroubledAct &one) { return one.id == id; });
    if (act == acts.end())
        return Refusal{RefusalCode::CaseUnknown, {}};
    if (act->seen)
        return std::nullopt;
    const QJsonObject mark{{QStringLiteral("of"), judgement(*act)},
                           {QStringLiteral("by"), d->officerName},
                           {QStringLiteral("at"), now().toString(Qt::ISODateWithMs)}};
    const QByteArray kept = QJsonDocument(mark).toJson(QJsonDocument::Compact);
    if (!d->ledger->keep({noteName(id), kept}))
        return storeFailed("seen_mark");
    d->seenMarks.insert(id, kept);
    Q_EMIT statusChanged();
    return std::nullopt;
}

} // namespace hall
