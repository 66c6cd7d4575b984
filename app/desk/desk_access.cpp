// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include "domain/identity.h"
#include "domain/steprules.h"
#include "sync/wire_access.h"

#include <QtCore/QPointer>

namespace hall {

namespace {

constexpr int AnswerMs = 15'000;
constexpr int GivenUpMs = 20'000;
constexpr qsizetype MostRemembered = 1'000; ///< openings; forgetting them records one more

struct Told
{
    QString refused;  ///< empty when it is the list
    QList<AccessEntry> entries;
};

Told read(const Reply &reply)
{
    if (reply.outcome != Reply::Outcome::Answered)
        return {QStringLiteral("offline"), {}};
    if (reply.status == 404) // a centre of before
        return {QStringLiteral("update_server"), {}};
    const auto looked = reply.status == 200 ? wire::decodeLooked(reply.body) : std::nullopt;
    if (looked)
        return {{}, *looked};
    const QString code = reply.status == 200 ? QString() : wire::decodeErrorCode(reply.body);
    return {code.isEmpty() ? QStringLiteral("answer_unreadable") : code, {}};
}

} // namespace

AccessEntry Desk::Private::accessEntry(AccessAct act, const CaseId &file) const
{
    AccessEntry entry;
    entry.act = act;
    entry.file = file;
    entry.officer = officer;
    entry.officerName = officerName.left(NameLimit); // while the hall is being set up anything may be typed for one
    entry.window = window;
    entry.at = options.clock->nowUtc();
    return entry;
}

std::optional<Refusal> Desk::Private::keepAccess(const AccessEntry &entry)
{
    const auto refusal = ledger->recordAccess(entry);
    if (refusal)
        soon->start();
    return refusal;
}

std::optional<Refusal> Desk::Private::noteOpened(const CaseId &file)
{
    const AccessEntry entry = accessEntry(AccessAct::Opened, file);
    if (!addsAccess(entry, openedAt.value({officer, file})))
        return std::nullopt;
    if (const auto refusal = keepAccess(entry))
        return refusal;
    if (openedAt.size() >= MostRemembered)
        openedAt.clear();
    openedAt.insert({officer, file}, entry.at);
    return std::nullopt;
}

Result<CaseView> Desk::openCase(const CaseId &file)
{
    if (const auto refusal = d->notReady())
        return *refusal;
    std::optional<CaseView> view = caseView(file);
    if (!view)
        return Refusal{RefusalCode::CaseUnknown, {}};
    if (const auto refusal = d->noteOpened(file))
        return *refusal;
    return *view;
}

std::optional<Refusal> Desk::unmask(const CaseId &file, const QString &reason)
{
    if (const auto refusal = d->notReady())
        return refusal;
    const std::optional<CaseView> view = caseView(file);
    if (!view)
        return Refusal{RefusalCode::CaseUnknown, {}};
    if (!view->allowed.contains(QStringLiteral("unmask")))
        return Refusal{RefusalCode::RoleLacks, {{QStringLiteral("act"), static_cast<int>(Act::Unmask)}}};
    if (const auto refusal = unmaskReasonRefusal(reason))
        return refusal;
    AccessEntry entry = d->accessEntry(AccessAct::Unmasked, file);
    entry.reason = reason.trimmed();
    return d->keepAccess(entry);
}

std::optional<Refusal> Desk::notePrint(const CaseId &file)
{
    if (const auto refusal = d->notReady())
        return refusal;
    if (!caseView(file))
        return Refusal{RefusalCode::CaseUnknown, {}};
    return d->keepAccess(d->accessEntry(AccessAct::Printed, file));
}

std::optional<Refusal> Desk::notePrint(const CaseId &file, PaperForm form)
{
    if (const auto refusal = d->notReady())
        return refusal;
    if (!caseView(file))
        return Refusal{RefusalCode::CaseUnknown, {}};
    const auto events = decide(foldCase(file, d->ledger->history(file)), RecordPrint{form, {}, {}}, d->orderCircumstances(file));
    if (!events)
        return events.refusal();
    const auto entry = d->printEntry(file, *events);
    d->printing.reset();
    if (const auto refusal = d->keepAccess(*entry))
        return refusal;
    d->printing = entry;
    return std::nullopt;
}

std::optional<Refusal> Desk::noteExport()
{
    if (const auto refusal = d->notReady())
        return refusal;
    return d->keepAccess(d->accessEntry(AccessAct::Exported));
}

std::optional<Refusal> Desk::noteSearch(const QString &typed)
{
    if (!d->reads() || !looksForNumber(typed))
        return std::nullopt;
    if (const auto refusal = d->notReady())
        return refusal;
    return d->keepAccess(d->accessEntry(AccessAct::IdentitySearched));
}

bool Desk::mayReviewReading(const CaseFile &file) const
{
    if (d->locked || d->window.isNull())
        return false;
    if (!d->byRole()) // of whom the centre decides: it knows whether the hall has officers
        return file.sealed() ? d->window == DisciplineRoom : supervises(d->window);
    const Officer *sits = d->appointed(d->officer);
    return sits && !rightRefusal(&sits->latest(), Act::ReviewReading, file.accessLevel(), false, d->window);
}

void Desk::askWhoLooked(const CaseId &file)
{
    const int asked = ++d->readersAsked;
    const auto answer = [guard = QPointer<Desk>(this), asked, file](const Told &told) {
        if (!guard || guard->d->readersAsked != asked)
            return;
        ++guard->d->readersAsked; // answered: what comes after is none
        if (told.refused.isEmpty())
            Q_EMIT guard->whoLooked(file, told.entries);
        else
            Q_EMIT guard->whoLookedRefused(told.refused);
    };
    const auto refuse = [&](int milliseconds, const char *code) {
        d->options.timers->after(milliseconds, [answer, code] { answer({QString::fromLatin1(code), {}}); });
    };
    const std::optional<CaseView> view = caseView(file);
    if (!view || !mayReviewReading(view->file))
        return refuse(0, "role_lacks");
    if (!d->transport)
        return refuse(0, "offline");
    d->transport->send({"POST", QStringLiteral("/v1/access/of"), wire::encode(wire::WhoLooked{file, d->officer}), AnswerMs},
                       [answer](const Reply &reply) { answer(read(reply)); });
    refuse(GivenUpMs, "offline"); // a transport that was taken down meanwhile answers nobody
}

} // namespace hall
