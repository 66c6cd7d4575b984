// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/routes.h"

#include <QtCore/QMap>

#include <algorithm>

namespace hall {

namespace {

constexpr qint64 MaxEnrolBytes = 4 * 1024;

struct Route
{
    const char *method;
    const char *path;
    qint64 maxBody;
};
constexpr Route Table[] = {
    {"POST", "/v1/events", wire::MaxMessageBytes},
    {"GET", "/v1/feed", 0},
    {"GET", "/v1/hall", 0},
    {"GET", "/v1/health", 0},
};
constexpr Route EnrolTable[] = {{"POST", "/v1/enrol", MaxEnrolBytes}};

QByteArray pathOf(const QByteArray &target)
{
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

template <size_t Size>
std::optional<HttpAnswer> refuseBy(const Route (&table)[Size], const QByteArray &method, const QByteArray &target, qint64 length)
{
    const QByteArray path = pathOf(target);
    const Route *known = nullptr;
    for (const Route &route : table) {
        if (path == route.path)
            known = &route;
    }
    if (!known)
        return refusal(404, "path_unknown");
    if (method != known->method)
        return refusal(405, "method_not_allowed");
    if (known->maxBody > 0 && length < 0)
        return refusal(411, "length_required");
    if (length > known->maxBody)
        return refusal(413, "body_too_large");
    if (path != "/v1/feed" && target.contains('?'))
        return refusal(400, "bad_query");
    return std::nullopt;
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 18 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

struct FeedAsked
{
    WindowNumber window;
    Cursor cursor;
    int waitSeconds = 0;
};

/** Exactly the fields we know, each once. */
std::optional<FeedAsked> feedQuery(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    QMap<QByteArray, QByteArray> fields;
    for (const QByteArray &pair : target.mid(mark < 0 ? target.size() : mark + 1).split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = pair.left(equals);
        static const QList<QByteArray> known{"window", "epoch", "after", "chain", "wait"};
        if (equals < 1 || !known.contains(name) || fields.contains(name))
            return std::nullopt;
        fields.insert(name, QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    FeedAsked asked;
    const QByteArray chain = fields.value("chain");
    asked.window = WindowNumber(isNumber(fields.value("window")) ? fields.value("window").toInt() : 0);
    asked.cursor.epoch = QUuid::fromString(QString::fromLatin1(fields.value("epoch")));
    asked.cursor.chain = QByteArray::fromHex(chain);
    const QByteArray wait = fields.value("wait", "0");
    const bool good = asked.window.value() >= 1 && asked.window.value() <= 99 && fields.contains("epoch") && isNumber(fields.value("after"))
                      && chain.size() == 2 * crypto::HashSize && asked.cursor.chain.toHex() == chain.toLower() && isNumber(wait);
    if (!good)
        return std::nullopt;
    asked.cursor.position = fields.value("after").toLongLong();
    asked.waitSeconds = static_cast<int>(qMin(wait.toLongLong(), qint64(wire::MaxPollSeconds)));
    return asked;
}

HttpAnswer json(const QByteArray &body)
{
    return {200, QByteArrayLiteral("application/json"), body};
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

HttpAnswer hallCard(CentreLedger &ledger, const QByteArray &certificate, const QDateTime &now)
{
    const auto device = ledger.findDeviceByCertificate(certificate);
    if (!device || device->state == DeviceState::Revoked)
        return refusal(403, "certificate_revoked");
    if (device->state == DeviceState::Frozen)
        return refusal(403, "device_frozen");
    wire::HallCard card;
    card.centre = ledger.centre();
    card.epoch = ledger.epoch();
    card.serverTime = now;
    card.device = device->id;
    card.windows = device->windows;
    card.headNumber = device->headNumber;
    const QList<Device> devices = ledger.devices();
    for (const Device &one : devices) {
        if (one.state == DeviceState::Active && one.windows.contains(DisciplineRoom))
            card.disciplineDevices.insert(one.id, one.boxKey);
    }
    return json(wire::encode(card));
}

} // namespace

HttpAnswer refusal(int status, const char *code)
{
    return {status, QByteArrayLiteral("application/json"), wire::encodeError(QString::fromLatin1(code))};
}

std::optional<HttpAnswer> Routes::refuse(const QByteArray &method, const QByteArray &target, qint64 length) const
{
    if (const auto refused = refuseBy(Table, method, target, length))
        return refused;
    if (pathOf(target) == "/v1/feed" && !feedQuery(target))
        return refusal(400, "bad_query");
    return std::nullopt;
}

int Routes::waitSeconds(const QByteArray &target) const
{
    const auto asked = pathOf(target) == "/v1/feed" ? feedQuery(target) : std::nullopt;
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
    if (path == "/v1/feed") {
        const auto asked = feedQuery(request.target);
        FeedQuery query{request.certificate, asked->window, asked->cursor, asked->waitSeconds > 0};
        return m_ledger.post([query, ticket = request.ticket, done](CentreLedger &ledger, FeedService &feeds) {
            feeds.ask(ledger, ticket, query, [done](const FeedOutcome &outcome) {
                done(outcome.status == 200 ? HttpAnswer{200, QByteArrayLiteral("application/octet-stream"), wire::encode(outcome.page)}
                                           : refusal(outcome.status, outcome.code.toLatin1().constData()));
            });
        });
    }
    m_ledger.post([path, certificate = request.certificate, &clock = m_clock, done](CentreLedger &ledger, FeedService &) {
        HttpAnswer card = hallCard(ledger, certificate, clock.nowUtc());
        if (ledger.failed()) // whatever was read is worth nothing, "revoked" least of all
            card = refusal(503, "store_failed");
        done(path == "/v1/health" && card.status == 200 ? json(QByteArrayLiteral("{\"status\":\"ok\",\"protocol\":1}")) : card);
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
    return refuseBy(EnrolTable, method, target, length);
}

void EnrolRoute::handle(const Request &request, std::function<void(HttpAnswer)> done)
{
    const auto [status, body] = m_centre.enrol(request.body, m_serverUrl, m_division);
    done({status, QByteArrayLiteral("application/json"), body});
    m_used();
}

} // namespace hall
