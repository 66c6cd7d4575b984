// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include "ledger/ports.h"

#include <algorithm>

namespace hall {

std::optional<Refusal> Desk::signIn(const QString &officerName)
{
    const QString name = foldedName(officerName);
    if (!d->enrolled)
        return Refusal{RefusalCode::NotSignedIn, {}};
    if (d->shutOut != DeskStatus::ShutOut::No)
        return Refusal{RefusalCode::DeviceShutOut, {}};
    if (const auto refusal = d->healStore())
        return refusal;
    if (name.isEmpty())
        return Refusal{RefusalCode::FieldMissing, {{QStringLiteral("field"), QStringLiteral("officer")}}};
    // In its name no person acts: what the two did could not be told apart.
    if (name == QLatin1String(CentreOfficer))
        return Refusal{RefusalCode::FieldNotReadable, {{QStringLiteral("field"), QStringLiteral("officer")}}};
    if (characterCount(name) > NameLimit)
        return Refusal{RefusalCode::FieldTooLong, {{QStringLiteral("field"), QStringLiteral("officer")}, {QStringLiteral("limit"), NameLimit}, {QStringLiteral("length"), characterCount(name)}}};
    if (needsPassword())
        return Refusal{RefusalCode::PasswordNeeded, {}};
    d->byPassword = false;
    d->forgetPin();
    d->sitDown(officerIdOf(d->enrolled->identity.centre, name), name);
    return std::nullopt;
}

void Desk::Private::sitDown(const OfficerId &id, const QString &name)
{
    officerName = name;
    officer = id;
    settings->set(settings::officer, name);
    locked = false;
    const QList<WindowNumber> seats = desk->windowsOfThisDevice();
    const Officer *sits = appointed(id);
    const auto may = [sits](WindowNumber seat) { return !sits || sits->latest().windows.contains(seat); };
    if (window.isNull() || !may(window)) {
        // The last chosen, else the first that is theirs.
        QList<WindowNumber> choice{WindowNumber(settings->value(settings::window))};
        choice += seats;
        const auto found = std::find_if(choice.begin(), choice.end(), [&](WindowNumber seat) { return seats.contains(seat) && may(seat); });
        sitAt(found != choice.end() ? *found : seats.first());
    }
    board.clear();
    receptions.clear();
    restricted.clear();
    waitingSeen.clear();
    loadAll();
    loadSome();
    if (courier && ledger && ledger->guarded())
        courier->greet(); // what a locked desk could not prove or relay
    Q_EMIT desk->statusChanged();
}

void Desk::lock()
{
    if (!d->locked)
        Q_EMIT aboutToLock();
    d->locked = true;
    d->confirming = 0;
    Private::forgetAsked(d->askedQuietly);
    d->forgetToReopen();
    d->loader->stop();
    d->toLoad.clear();
    if (d->ledger && d->ledger->guarded()) {
        // Nothing of a case stays in memory but what a form shows.
        d->keepForPin();
        d->ledger->close();
        d->indexer->stop();
        d->board.clear();
        d->receptions.clear();
    }
    Q_EMIT statusChanged();
}

QList<WindowNumber> Desk::windowsOfThisDevice() const
{
    return d->enrolled ? d->enrolled->identity.windows : QList<WindowNumber>();
}

std::optional<Refusal> Desk::chooseWindow(WindowNumber window)
{
    if (!windowsOfThisDevice().contains(window))
        return Refusal{RefusalCode::WindowNotOfThisDevice, {{QStringLiteral("window"), window.value()}}};
    const Officer *sits = d->locked ? nullptr : d->appointed(d->officer);
    if (sits && !sits->latest().windows.contains(window))
        return Refusal{RefusalCode::SeatNotOfOfficer, {{QStringLiteral("window"), window.value()}}};
    d->sitAt(window);
    return std::nullopt;
}

void Desk::Private::sitAt(WindowNumber seat)
{
    window = seat;
    settings->set(settings::window, seat.value());
    if (courier)
        courier->follow(seat);
    veilAnew();
    waitingSeen.clear();
    for (const CaseRow &row : come())
        waitingSeen.insert(row.id);
    Q_EMIT desk->statusChanged();
    Q_EMIT desk->casesChanged({});
}

} // namespace hall
