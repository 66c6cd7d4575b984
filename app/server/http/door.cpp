// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/door.h"

#include "server/http/session.h"
#include "server/log.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace hall::http {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr int Backlog = 1024;

std::shared_ptr<asio::ssl::context> contextFor(const DoorOptions &options)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX *raw = context->native_handle();
    SSL_CTX_set_min_proto_version(raw, TLS1_3_VERSION);
    // A ticket would let a revoked device resume; a full handshake costs a millisecond.
    SSL_CTX_set_num_tickets(raw, 0);
    SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
    const auto bytes = [](const QByteArray &pem) { return asio::buffer(pem.constData(), static_cast<size_t>(pem.size())); };
    context->use_certificate_chain(bytes(options.certificatePem));
    context->use_private_key(bytes(options.keyPem), asio::ssl::context::pem);
    if (options.authorityPem.isEmpty())
        return context;
    context->add_certificate_authority(bytes(options.authorityPem));
    context->set_verify_mode(asio::ssl::verify_peer | asio::ssl::verify_fail_if_no_peer_cert);
    context->set_verify_callback([](bool good, asio::ssl::verify_context &verifying) {
        X509_STORE_CTX *store = verifying.native_handle();
        const int error = X509_STORE_CTX_get_error(store);
        const bool ofDate = error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID;
        const bool ownButNotNow = ofDate && X509_STORE_CTX_get_error_depth(store) == 0;
        if (!good && ownButNotNow)
            X509_STORE_CTX_set_error(store, X509_V_OK);
        return good || ownButNotNow;
    });
    return context;
}

} // namespace

struct Door::Private : std::enable_shared_from_this<Door::Private>
{
    Private(asio::io_context &context, DoorOptions asked, Handler &handler)
        : io(context), options(std::move(asked)), acceptor(context),
          house(std::make_shared<House>(House{handler, options.limits, contextFor(options), {}, {}, 0, 0}))
    {
    }
    error_code rebind();
    asio::awaitable<void> accept();

    asio::io_context &io;
    DoorOptions options;
    tcp::acceptor acceptor;
    std::shared_ptr<House> house;
    bool listening = false;
};

error_code Door::Private::rebind()
{
    error_code error;
    acceptor.close(error);
    const auto address = asio::ip::make_address(options.address.toStdString(), error);
    if (error)
        return error;
    const tcp::endpoint endpoint(address, static_cast<unsigned short>(options.port));
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        options.port = acceptor.local_endpoint(error).port();
    return error;
}

asio::awaitable<void> Door::Private::accept()
{
    const auto self = shared_from_this();
    while (listening) {
        error_code error;
        tcp::socket socket = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
        if (error == asio::error::operation_aborted || !listening)
            co_return;
        if (error) {
            logLine("accept_failed", {{"reason", QString::number(error.value())}});
            asio::steady_timer pause(io, std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        const auto peer = socket.remote_endpoint(error);
        const std::string address = error ? std::string() : peer.address().to_string();
        // Nothing is said to one too many: even a handshake would cost us more than it costs them.
        const auto same = house->byAddress.find(address);
        const int present = same == house->byAddress.end() ? 0 : same->second;
        if (error || house->connections >= house->limits.total || present >= house->limits.perAddress)
            continue;
        asio::co_spawn(io, serve(house, std::move(socket), address), asio::detached);
    }
}

Door::Door(asio::io_context &io, DoorOptions options, Handler &handler) : d(std::make_shared<Private>(io, std::move(options), handler)) {}

Door::~Door()
{
    d->listening = false;
    error_code ignored;
    d->acceptor.close(ignored);
}

QString Door::bind()
{
    const error_code error = d->rebind();
    return error ? QString::fromStdString(error.message()) : QString();
}

int Door::port() const
{
    return d->options.port;
}

bool Door::listening() const
{
    return d->listening;
}

void Door::present(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    d->options.certificatePem = certificatePem;
    d->options.keyPem = keyPem;
    d->house->context = contextFor(d->options);
}

QString Door::listen()
{
    if (d->listening)
        return {};
    error_code error;
    d->acceptor.listen(Backlog, error);
    if (error)
        return QString::fromStdString(error.message());
    d->listening = true;
    asio::co_spawn(d->io, d->accept(), asio::detached);
    return {};
}

void Door::shut()
{
    if (!d->listening)
        return;
    d->listening = false;
    if (const error_code error = d->rebind())
        logLine("door_lost", {{"reason", QString::number(error.value())}});
}

} // namespace hall::http
