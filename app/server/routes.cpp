// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/routes.h"

#include "domain/rights.h"
#include "domain/steprules.h"
#include "server/carried.h"
#include "server/log.h"
#include "server/reading.h"
#include "server/routetable.h"
#include "server/turnedaway.h"

#include <QtCore/QFile>

namespace hall {

namespace {

HttpAnswer json(const QByteArray &body)
{
    return {200, QByteArrayLiteral("application/json"), body};
}

/** The description of the main door: the same for everybody, so no store is asked. */
const QByteArray &openApi()
{
    static const QByteArray text = [] {
        QFile file(QStringLiteral(":/hall/openapi.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return text;
}

HttpAnswer answerOf(const PushOutcome &outcome)
{
    if (outcome.status == 200)
        return {200, QByteArrayLiteral("application/octet-stream"), wire::encode(outcome.answer)};
    HttpAnswer answer = refusal(outcome.status, outcome.code.toLatin1().constData());
    // The desk goes on from what is held of it.
    if (outcome.status == 409)
        answer.body = wire::encodeError(wire::Held{outcome.code, outcome.answer.headNumber, outcome.answer.headHash});
    return answer;
}

/**
 * Figures of the whole hall are for who looks after it, at the coordinator's seat and the petition office: of the device its windows are asked,
 * and of the officer the table of rights. While the hall is being set up there is nobody else to ask.
 */
std::optional<HttpAnswer> mayAnalyse(CentreLedger &ledger, const QByteArray &certificate, const OfficerId &asker)
{
    const auto device = ledger.findDeviceByCertificate(certificate);
    if (ledger.failed())
        return refusal(503, "store_failed");
    if (const auto answer = refused(device))
        return answer;
    if (std::none_of(device->windows.begin(), device->windows.end(), supervises))
        return refusal(403, "not_supervisor");
    const bool settingUp = ledger.officersSince().isNull();
    const std::optional<Officer> officer = settingUp || asker.isNull() ? std::nullopt : ledger.officerOf(asker);
    if (ledger.failed())
        return refusal(503, "store_failed");
    const Appointment *appointment = officer ? &officer->latest() : nullptr;
    const bool may = std::any_of(device->windows.begin(), device->windows.end(), [appointment](WindowNumber window) {
        return !rightRefusal(appointment, Act::Analyse, AccessLevel::Ordinary, false, window);
    });
    return settingUp || may ? std::nullopt : std::optional(refusal(403, "role_lacks"));
}

/** A new certificate for who asks; its present one is good until the new one is shown, should this answer be lost. */
HttpAnswer renewed(CentreLedger &ledger, const Routes::Certify &certify, const QByteArray &certificate, const QByteArray &request, const QDateTime &now)
{
    CentreLedger::Turn turn(ledger);
    const auto device = turn.begun() ? ledger.findDeviceByCertificate(certificate) : std::nullopt;
    if (!turn.begun() || ledger.failed())
        return refusal(503, "store_failed");
    if (const auto answer = refused(device))
        return *answer;
    const auto issued = certify(request, device->id);
    if (!issued)
        return refusal(400, "signing_request_bad");
    if (!ledger.renewCertificate(device->id, issued->sha256, now.toMSecsSinceEpoch()) || !turn.commit())
        return refusal(503, "store_failed");
    logLine("certificate_renewed", {{"device", device->id.text()}});
    return {200, QByteArrayLiteral("application/x-pem-file"), issued->certificatePem};
}

/**
 * Whoever holds the certificate is the desk's PC, perhaps in other hands: what was announced is changed by who opens what it was
 * announced for, and a sealed room is added to a desk by who opens its cases.
 */
bool proven(const CentreLedger &ledger, const DeviceId &device, const BoxKeys &held, const wire::Announcement &asked)
{
    const BoxKeys wanted{asked.boxes.cases, asked.boxes.sealedRoom};
    if (held == BoxKeys())
        return true;
    const bool cases = wanted.cases == held.cases || held.cases.isEmpty() || ledger.provenBy(held.cases, asked.proofCases, device, wanted);
    const QByteArray &room = held.sealedRoom.isEmpty() ? held.cases : held.sealedRoom;
    return cases && (wanted.sealedRoom == held.sealedRoom || ledger.provenBy(room, asked.proofSealedRoom, device, wanted));
}

/** From now on keys are boxed for these. A key for which nothing can be boxed would leave its desk without the cases. */
HttpAnswer keptBoxes(CentreLedger &ledger, const QByteArray &certificate, const wire::Announcement &asked)
{
    const wire::DeskBoxes &boxes = asked.boxes;
    CentreLedger::Turn turn(ledger);
    const auto device = turn.begun() ? ledger.findDeviceByCertificate(certificate) : std::nullopt;
    if (!turn.begun() || ledger.failed())
        return refusal(503, "store_failed");
    if (const auto answer = refused(device))
        return *answer;
    SystemRandom random;
    for (const QByteArray &key : {boxes.cases, boxes.sealedRoom}) {
        if (!key.isEmpty() && crypto::boxTo(key, QByteArray(crypto::KeySize, 'k'), random).isEmpty())
            return refusal(400, "bad_key");
    }
    if (!boxes.sealedRoom.isEmpty() && !device->windows.contains(DisciplineRoom))
        return refusal(400, "bad_key");
    const BoxKeys held = ledger.boxesOf(device->id);
    if (ledger.failed())
        return refusal(503, "store_failed");
    if (!proven(ledger, device->id, held, asked)) {
        logLine("alarm_boxes_refused", {{"device", device->id.text()}});
        return refusal(403, "boxes_unproven");
    }
    if (!ledger.keepBoxes(device->id, {boxes.cases, boxes.sealedRoom}) || !turn.commit())
        return refusal(503, "store_failed");
    if (held != BoxKeys() && held != BoxKeys{boxes.cases, boxes.sealedRoom})
        logLine("boxes_changed", {{"device", device->id.text()}});
    // Who is sent keys of accusations from now on: that it is a PC of the discipline office only people know.
    if (!boxes.sealedRoom.isEmpty() && held.sealedRoom.isEmpty())
        logLine("alarm_room_named", {{"device", device->id.text()}});
    return json(QByteArrayLiteral("{}"));
}

/**
 * Days for which a device is told which of its accusations were erased. It asks every hour and needs it once; one that stayed away for
 * longer has a certificate no more, which is good for a year, and nobody shall be told for good of what is no more.
 */
constexpr int ErasedToldDays = 400;

HttpAnswer hallCard(CentreLedger &ledger, const QByteArray &certificate, const QDateTime &now)
{
    const auto device = ledger.findDeviceByCertificate(certificate);
    if (auto answer = refused(device)) {
        // Nothing that only the desk has may go: it has to know which ledger says so.
        if (device && device->state == DeviceState::Wiped)
            answer->body = wire::encodeError(wire::Emptied{ledger.epoch(), device->headNumber});
        return *answer;
    }
    wire::HallCard card;
    card.centre = ledger.centre();
    card.epoch = ledger.epoch();
    card.serverTime = now;
    card.device = device->id;
    card.windows = device->windows;
    card.headNumber = device->headNumber;
    card.settling = ledger.unsettled().contains(device->id);
    card.headKey = ledger.ownVerifyKey();
    card.heads = ledger.newestHeads(wire::MaxHeads);
    card.serverBox = ledger.boxKey();
    card.serverBoxSignature = ledger.boxKeySignature();
    card.disciplineDevices = ledger.sealedRooms();
    const CentreLedger::DeviceBoxes own = ledger.boxesOf(device->id);
    card.own = {own.cases, own.sealedRoom};
    card.erased = ledger.erasedFiledBy(*device, now.addDays(-ErasedToldDays).toMSecsSinceEpoch(), wire::MaxErased);
    return json(wire::encode(card));
}

} // namespace

HttpAnswer refusal(int status, const char *code)
{
    return {status, QByteArrayLiteral("application/json"), wire::encodeError(QString::fromLatin1(code))};
}

std::optional<HttpAnswer> refused(const std::optional<Device> &device)
{
    const auto away = turnedAway(device);
    return away ? std::optional(refusal(away->status, away->code)) : std::nullopt;
}

std::optional<HttpAnswer> Routes::refuse(const QByteArray &method, const QByteArray &target, qint64 length) const
{
    const auto wrong = misdirected(mainRoutes(), method, target, length);
    return wrong ? std::optional(refusal(wrong->status, wrong->code)) : std::nullopt;
}

int Routes::waitSeconds(const QByteArray &target) const
{
    const auto asked = pathOf(target) == "/v1/feed" ? feedAsked(target) : std::nullopt;
    return asked ? asked->waitSeconds : 0;
}

void Routes::handle(const Request &request, std::function<void(HttpAnswer)> done)
{
    const QByteArray path = pathOf(request.target);
    if (path == "/v1/events") {
        auto push = wire::decodePush(request.body);
        if (!push)
            return done(refusal(400, "malformed"));
        return m_ledger.push(request.certificate, std::move(*push), [done](const PushOutcome &outcome) { done(answerOf(outcome)); });
    }
    if (path == "/v1/relay") {
        auto relay = wire::decodeRelay(request.body);
        if (!relay)
            return done(refusal(400, "malformed"));
        return m_ledger.post([relay = std::move(*relay), certificate = request.certificate, &clock = m_clock, done](CentreLedger &ledger, FeedService &) {
            CentreLedger::Turn turn(ledger);
            QString code = carried::relay(ledger, clock, certificate, relay);
            if (ledger.failed() || !turn.begun() || (code.isEmpty() && !turn.commit())) // "revoked" from a store that could not be read would be believed
                code = QStringLiteral("store_failed");
            done(code.isEmpty() ? json(QByteArrayLiteral("{}")) : refusal(carried::statusOf(code), code.toLatin1().constData()));
        });
    }
    if (path == "/v1/sign-in") {
        const auto asked = wire::decodeSignIn(request.body);
        if (!asked)
            return done(refusal(400, "malformed"));
        if (!m_signIns)
            return done(refusal(503, "busy"));
        return m_signIns->ask(request.certificate, *asked, [done](const SignIns::Answer &answer) {
            if (answer.status == 200)
                return done(json(wire::encode(wire::SignedIn{answer.opened})));
            HttpAnswer refused = refusal(answer.status, answer.code);
            if (answer.seconds > 0)
                refused.body = wire::encodeWait(QString::fromLatin1(answer.code), answer.seconds);
            done(refused);
        });
    }
    if (path == "/v1/boxes") {
        const auto asked = wire::decodeAnnouncement(request.body);
        if (!asked)
            return done(refusal(400, "malformed"));
        return m_ledger.post([asked = *asked, certificate = request.certificate, done](CentreLedger &ledger, FeedService &) {
            done(keptBoxes(ledger, certificate, asked));
        });
    }
    if (path == "/v1/access") {
        const auto entries = wire::decodeAccessPush(request.body);
        if (!entries)
            return done(refusal(400, "malformed"));
        return m_ledger.post([entries = *entries, certificate = request.certificate, &clock = m_clock, done](CentreLedger &ledger, FeedService &feeds) {
            done(reading::take(ledger, feeds.brokenStreams(), feeds.readingWatch(), certificate, entries, clock.nowUtc()));
        });
    }
    if (path == "/v1/access/of") {
        const auto asked = wire::decodeWhoLooked(request.body);
        if (!asked)
            return done(refusal(400, "malformed"));
        return m_ledger.post([asked = *asked, certificate = request.certificate, done](CentreLedger &ledger, FeedService &) {
            done(reading::whoLooked(ledger, certificate, asked));
        });
    }
    if (path == "/v1/renew") {
        return m_ledger.post([this, request, done](CentreLedger &ledger, FeedService &) {
            done(renewed(ledger, m_certify, request.certificate, request.body, m_clock.nowUtc()));
        });
    }
    if (path == "/v1/feed") {
        const auto asked = feedAsked(request.target);
        FeedQuery query{request.certificate, asked->window, asked->cursor, asked->waitSeconds > 0};
        return m_ledger.post([query, ticket = request.ticket, done](CentreLedger &ledger, FeedService &feeds) {
            feeds.ask(ledger, ticket, query, [done](const FeedOutcome &outcome) {
                done(outcome.status == 200 ? HttpAnswer{200, QByteArrayLiteral("application/octet-stream"), wire::encode(outcome.page)}
                                           : refusal(outcome.status, outcome.code.toLatin1().constData()));
            });
        });
    }
    if (path == "/v1/analysis") {
        const auto asked = analysisAsked(request.target);
        return m_ledger.post([asked, certificate = request.certificate, this, done](CentreLedger &ledger, FeedService &) {
            if (const auto refused = mayAnalyse(ledger, certificate, asked->officer))
                return done(*refused);
            m_analyst.ask(asked->from, asked->to, m_clock.nowUtc(),
                          [done](const Analyst::Answer &answer) { done(answer.status == 200 ? json(answer.json) : refusal(answer.status, answer.code)); });
        });
    }
    m_ledger.post([path, certificate = request.certificate, &clock = m_clock, done](CentreLedger &ledger, FeedService &) {
        HttpAnswer card = hallCard(ledger, certificate, clock.nowUtc());
        if (ledger.failed()) // whatever was read is worth nothing, "revoked" least of all
            card = refusal(503, "store_failed");
        if (path == "/v1/hall" || card.status != 200)
            return done(card);
        done(json(path == "/openapi.json" ? openApi() : QByteArrayLiteral("{\"status\":\"ok\",\"protocol\":1}")));
    });
}

void Routes::expire(quint64 ticket)
{
    m_ledger.post([ticket](CentreLedger &ledger, FeedService &feeds) { feeds.expire(ledger, ticket); });
}

void Routes::cancel(quint64 ticket)
{
    m_ledger.post([ticket](CentreLedger &, FeedService &feeds) { feeds.cancel(ticket); });
}

std::optional<HttpAnswer> EnrolRoute::refuse(const QByteArray &method, const QByteArray &target, qint64 length) const
{
    const auto wrong = misdirected(enrolRoutes(), method, target, length);
    return wrong ? std::optional(refusal(wrong->status, wrong->code)) : std::nullopt;
}

void EnrolRoute::handle(const Request &request, std::function<void(HttpAnswer)> done)
{
    const auto [status, body] = m_centre.enrol(request.body, m_serverUrl, m_division);
    done({status, QByteArrayLiteral("application/json"), body});
    m_used();
}

} // namespace hall
