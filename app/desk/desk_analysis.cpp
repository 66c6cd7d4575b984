// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_p.h"

#include "domain/steprules.h"
#include "sync/wire.h"

#include <QtCore/QPointer>

namespace hall {

namespace {

constexpr int AnswerMs = 65'000; ///< longer than the centre lets anybody wait
constexpr int GivenUpMs = 70'000;

/** What a reply says; the code of a refusal is empty when it is the figures. */
std::pair<QString, std::optional<Analysis>> read(const Reply &reply)
{
    if (reply.outcome != Reply::Outcome::Answered)
        return {QStringLiteral("offline"), {}};
    auto made = reply.status == 200 ? wire::decodeAnalysis(reply.body) : std::nullopt;
    const QString code = reply.status == 200 ? QString() : wire::decodeErrorCode(reply.body);
    if (reply.status == 404 || code == QLatin1String("bad_query")) // a centre of before: without figures, or that asks for no officer
        return {QStringLiteral("update_server"), {}};
    return {made ? QString() : code.isEmpty() ? QStringLiteral("answer_unreadable") : code, std::move(made)};
}

} // namespace

void Desk::askAnalysis(QDate from, QDate to)
{
    const int asked = ++d->analysisAsked;
    const auto answer = [guard = QPointer<Desk>(this), asked](const QString &code, const std::optional<Analysis> &made) {
        if (!guard || guard->d->analysisAsked != asked)
            return;
        ++guard->d->analysisAsked; // answered: what comes after is none
        if (made && code.isEmpty())
            Q_EMIT guard->analysisMade(*made);
        else
            Q_EMIT guard->analysisRefused(code);
    };
    const auto refuse = [&](int milliseconds, const char *code) {
        d->options.timers->after(milliseconds, [answer, code] { answer(QString::fromLatin1(code), {}); });
    };
    if (!may(Act::Analyse) || d->locked || !supervises(d->window))
        return refuse(0, "not_supervisor");
    if (!d->transport)
        return refuse(0, "offline");
    const QString target = QStringLiteral("/v1/analysis?from=%1&to=%2&officer=%3").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate), d->officer.text());
    d->transport->send({"GET", target, {}, AnswerMs}, [answer](const Reply &reply) {
        const auto [code, made] = read(reply);
        answer(code, made);
    });
    refuse(GivenUpMs, "offline"); // a transport that was taken down meanwhile answers nobody
}

} // namespace hall
