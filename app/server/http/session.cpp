// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/session.h"

#include "server/certificates.h"
#include "server/http/head.h"
#include "sync/wire.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

namespace hall::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;
using Stream = beast::ssl_stream<beast::tcp_stream>;
using Seconds = std::chrono::seconds;

namespace {

constexpr int LingerSeconds = 1;
constexpr size_t LingerBytes = 1024 * 1024;
constexpr int AnswerSeconds = 60; ///< what the ledger may take when nothing is waited for

/** Counts a connection for as long as it lives. */
class Place final
{
public:
    Place(std::unordered_map<std::string, int> &counts, std::string name) : m_counts(counts), m_name(std::move(name)) { count = ++m_counts[m_name]; }
    ~Place()
    {
        if (--m_counts[m_name] == 0)
            m_counts.erase(m_name);
    }
    Place(const Place &) = delete;
    int count = 0;

private:
    std::unordered_map<std::string, int> &m_counts;
    std::string m_name;
};

struct Total final
{
    explicit Total(int &total) : count(total) { ++count; }
    ~Total() { --count; }
    Total(const Total &) = delete;
    int &count;
};

struct Peer
{
    certificates::Certificate shown;
    QByteArray certificate; ///< SHA-256

    /** Of each request, not of the handshake alone: a connection may outlive what it began with. */
    std::optional<HttpAnswer> outOfDate() const
    {
        if (shown && X509_cmp_current_time(X509_get0_notAfter(shown.get())) <= 0)
            return refusal(403, "certificate_expired");
        if (shown && X509_cmp_current_time(X509_get0_notBefore(shown.get())) > 0)
            return refusal(403, "certificate_not_yet_valid");
        return std::nullopt;
    }
};

Peer peerOf(Stream &stream)
{
    Peer peer;
    peer.shown.reset(SSL_get1_peer_certificate(stream.native_handle()));
    peer.certificate = certificates::sha256Of(peer.shown);
    return peer;
}

/** By it a desk whose certificate counts as out of date sees whether its clock is the reason (RFC 9110, 6.6.1). */
std::string_view dateNow()
{
    static thread_local qint64 second = 0;
    static thread_local QByteArray text;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const qint64 present = now.toSecsSinceEpoch(); present != std::exchange(second, present))
        text = QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    return {text.constData(), static_cast<size_t>(text.size())};
}

asio::awaitable<void> write(Stream &stream, const HttpAnswer &answer, bool close, int seconds, error_code &error)
{
    namespace bh = beast::http;
    bh::response<bh::span_body<char const>> response;
    response.version(11);
    response.result(static_cast<unsigned>(answer.status));
    response.set(bh::field::content_type, std::string_view(answer.type.constData(), static_cast<size_t>(answer.type.size())));
    response.set(bh::field::cache_control, "no-store");
    response.set(bh::field::date, dateNow());
    response.keep_alive(!close);
    response.body() = beast::span<char const>(answer.body.constData(), static_cast<size_t>(answer.body.size()));
    response.prepare_payload();
    beast::get_lowest_layer(stream).expires_after(Seconds(seconds));
    co_await bh::async_write(stream, response, asio::redirect_error(asio::use_awaitable, error));
}

/** Lets the last answer arrive: bytes we left unread would turn the close into a reset that destroys it. */
asio::awaitable<void> finish(Stream &stream)
{
    error_code error;
    auto &lowest = beast::get_lowest_layer(stream);
    lowest.expires_after(Seconds(LingerSeconds));
    co_await stream.async_shutdown(asio::redirect_error(asio::use_awaitable, error));
    if (!lowest.socket().is_open())
        co_return;
    lowest.socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
    char scrap[4096];
    for (size_t read = 0; !error && read < LingerBytes;)
        read += co_await lowest.async_read_some(asio::buffer(scrap), asio::redirect_error(asio::use_awaitable, error));
    lowest.close();
}

/** An answer on its way from the ledger's thread. */
struct Awaited
{
    explicit Awaited(const asio::any_io_executor &executor) : gate(executor) {}
    asio::steady_timer gate;
    std::optional<HttpAnswer> answer;
    bool gone = false;
};

/** Hands the request on and waits; nothing when the client left. */
asio::awaitable<std::optional<HttpAnswer>> answered(House &house, Stream &stream, Handler::Request request)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto awaited = std::make_shared<Awaited>(executor);
    const int wait = house.handler.waitSeconds(request.target);
    request.ticket = ++house.lastTicket;
    const quint64 ticket = request.ticket;
    awaited->gate.expires_after(Seconds(wait > 0 ? wait : AnswerSeconds));
    house.handler.handle(request, [awaited, executor](HttpAnswer answer) {
        asio::post(executor, [awaited, answer = std::move(answer)] {
            awaited->answer = answer;
            awaited->gate.cancel();
        });
    });
    auto &socket = beast::get_lowest_layer(stream).socket();
    if (wait > 0) {
        // A client that hangs up, or talks while it should listen, must not hold its place until the poll ends.
        socket.async_wait(asio::ip::tcp::socket::wait_read, [awaited](error_code error) {
            if (error)
                return;
            awaited->gone = true;
            awaited->gate.cancel();
        });
    }
    error_code error;
    if (!awaited->answer && !awaited->gone)
        co_await awaited->gate.async_wait(asio::redirect_error(asio::use_awaitable, error));
    if (!awaited->answer && !awaited->gone && wait > 0) {
        house.handler.expire(ticket);
        awaited->gate.expires_after(Seconds(AnswerSeconds));
        co_await awaited->gate.async_wait(asio::redirect_error(asio::use_awaitable, error));
    }
    if (wait > 0)
        socket.cancel(error);
    if (!awaited->answer && awaited->gone) {
        house.handler.cancel(ticket);
        co_return std::nullopt;
    }
    co_return awaited->answer ? *awaited->answer : refusal(503, "busy");
}

asio::awaitable<void> tellLater(std::shared_ptr<House> house)
{
    asio::steady_timer pause(co_await asio::this_coro::executor, house->turnedAway.pause());
    error_code error;
    co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
    house->turnedAway.tell(TurnedAwayLog::Clock::now());
}

/** For the log: a person at the centre sees why a desk does not come in, before anybody calls. */
void noteTurnedAway(const std::shared_ptr<House> &house, Stream &stream, const QByteArray &line, const QByteArray &reason)
{
    if (house->turnedAway.note(line, reason, TurnedAwayLog::Clock::now()))
        asio::co_spawn(stream.get_executor(), tellLater(house), asio::detached);
}

/** Of a handshake that came to nothing; null when TLS had nothing against it. */
const char *refusalOf(Stream &stream, const error_code &error)
{
    if (error.category() != asio::error::get_ssl_category())
        return nullptr;
    return handshakeRefusal(static_cast<unsigned long>(static_cast<unsigned>(error.value())), SSL_get_verify_result(stream.native_handle()));
}

struct Turn
{
    bool more = false;   ///< the connection goes on
    bool told = false;   ///< an answer was written, which the close must not destroy
    QByteArray forbidden = {}; ///< the code of a 403
};

asio::awaitable<Turn> turn(House &house, Stream &stream, beast::flat_buffer &buffer, const Peer &peer, bool tooMany)
{
    namespace bh = beast::http;
    const Limits &limits = house.limits;
    auto &lowest = beast::get_lowest_layer(stream);
    error_code error;
    if (buffer.size() == 0) {
        lowest.expires_after(Seconds(limits.idleSeconds));
        const size_t size = co_await stream.async_read_some(buffer.prepare(1024), asio::redirect_error(asio::use_awaitable, error));
        if (error)
            co_return Turn{};
        buffer.commit(size);
    }
    lowest.expires_after(Seconds(limits.headSeconds));
    const size_t headBytes = co_await asio::async_read_until(stream, buffer, "\r\n\r\n", asio::redirect_error(asio::use_awaitable, error));
    std::optional<HttpAnswer> refused;
    Head head;
    if (error == asio::error::not_found) {
        refused = refusal(431, "head_too_large");
    } else if (error) {
        co_return Turn{};
    } else {
        const auto parsed = parseHead(QByteArray(static_cast<const char *>(buffer.data().data()), static_cast<qsizetype>(headBytes)));
        if (const BadHead *bad = std::get_if<BadHead>(&parsed))
            refused = refusal(bad->status, bad->code);
        else
            head = std::get<Head>(parsed);
    }
    if (!refused)
        refused = peer.outOfDate();
    if (!refused && tooMany)
        refused = refusal(429, "too_many_connections");
    if (!refused)
        refused = house.handler.refuse(head.method, head.target, head.contentLength);

    Handler::Request request;
    if (!refused) {
        bh::request_parser<bh::string_body> parser;
        parser.header_limit(MaxHeadBytes);
        parser.body_limit(static_cast<std::uint64_t>(qMax<qint64>(head.contentLength, 0)));
        lowest.expires_after(Seconds(limits.bodySeconds));
        co_await bh::async_read(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, error));
        if (error.category() == make_error_code(bh::error::end_of_stream).category()) {
            if (error == bh::error::end_of_stream || error == bh::error::partial_message)
                co_return Turn{};
            refused = refusal(400, "bad_request");
        } else if (error) {
            co_return Turn{};
        } else {
            const std::string &body = parser.get().body();
            request.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
        }
    }
    if (!refused) {
        request.target = head.target;
        request.certificate = peer.certificate;
        lowest.expires_never();
        const std::optional<HttpAnswer> answer = co_await answered(house, stream, request);
        if (!answer)
            co_return Turn{};
        refused = answer;
    }
    const bool close = refused->status != 200 || head.close;
    co_await write(stream, *refused, close, limits.writeSeconds, error);
    co_return Turn{!close && !error, !error, refused->status == 403 ? wire::decodeErrorCode(refused->body).toLatin1() : QByteArray()};
}

} // namespace

asio::awaitable<void> serve(std::shared_ptr<House> house, asio::ip::tcp::socket socket, std::string address)
{
    const Total total(house->connections);
    const Place place(house->byAddress, std::move(address));
    error_code error;
    socket.set_option(asio::ip::tcp::no_delay(true), error);
    const auto context = house->context; // a door that shows another certificate meanwhile does not take this one's checks away
    Stream stream(beast::tcp_stream(std::move(socket)), *context);
    beast::get_lowest_layer(stream).expires_after(Seconds(house->limits.handshakeSeconds));
    co_await stream.async_handshake(asio::ssl::stream_base::server, asio::redirect_error(asio::use_awaitable, error));
    if (error) {
        if (const char *reason = refusalOf(stream, error))
            noteTurnedAway(house, stream, "handshake_refused", reason);
        co_return;
    }
    const Peer peer = peerOf(stream);
    std::optional<Place> devicePlace;
    bool tooMany = false;
    if (!peer.certificate.isEmpty()) {
        devicePlace.emplace(house->byDevice, peer.certificate.toStdString());
        tooMany = devicePlace->count > house->limits.perDevice;
    }
    beast::flat_buffer buffer(MaxHeadBytes);
    Turn last{true, false};
    while (last.more)
        last = co_await turn(*house, stream, buffer, peer, tooMany);
    if (!last.forbidden.isEmpty())
        noteTurnedAway(house, stream, "request_refused", last.forbidden);
    if (last.told)
        co_await finish(stream);
}

} // namespace hall::http
