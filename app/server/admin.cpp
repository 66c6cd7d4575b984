// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin.h"

#include "server/log.h"
#include "server/server.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall {

namespace asio = boost::asio;
using Local = asio::local::stream_protocol;
using boost::system::error_code;

namespace {

constexpr size_t MaxLine = 4096;
constexpr int OrderSeconds = 10;

/** A socket's address holds 108 bytes; through the directory's handle any data directory will do. */
class SocketPath final
{
public:
    explicit SocketPath(const QString &directory)
        : m_handle(::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
    }
    ~SocketPath()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    SocketPath(const SocketPath &) = delete;
    bool good() const { return m_handle >= 0; }
    std::string text() const { return "/proc/self/fd/" + std::to_string(m_handle) + "/admin.sock"; }

private:
    int m_handle;
};

} // namespace

struct AdminSocket::Private : std::enable_shared_from_this<AdminSocket::Private>
{
    Private(asio::io_context &context, Perform asked) : io(context), perform(std::move(asked)), acceptor(context) {}
    asio::awaitable<void> accept();
    asio::awaitable<void> serve(Local::socket socket);

    asio::io_context &io;
    Perform perform;
    Local::acceptor acceptor;
};

AdminSocket::AdminSocket(asio::io_context &io, Perform perform) : d(std::make_shared<Private>(io, std::move(perform))) {}

AdminSocket::~AdminSocket()
{
    error_code ignored;
    d->acceptor.close(ignored);
}

QString AdminSocket::open(const QString &directory)
{
    const SocketPath path(directory);
    if (!path.good())
        return QStringLiteral("no directory");
    // The store's lock is ours, so a socket left here is of a server that was killed.
    ::unlink(path.text().c_str());
    error_code error;
    d->acceptor.open(Local(), error);
    const mode_t before = ::umask(0177);
    if (!error)
        d->acceptor.bind(Local::endpoint(path.text()), error);
    ::umask(before);
    if (!error)
        d->acceptor.listen(8, error);
    if (error)
        return QString::fromStdString(error.message());
    asio::co_spawn(d->io, d->accept(), asio::detached);
    return {};
}

asio::awaitable<void> AdminSocket::Private::accept()
{
    const auto self = shared_from_this();
    while (acceptor.is_open()) {
        error_code error;
        Local::socket socket = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
        if (error)
            co_return;
        asio::co_spawn(io, serve(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> AdminSocket::Private::serve(Local::socket accepted)
{
    const auto self = shared_from_this();
    const auto socket = std::make_shared<Local::socket>(std::move(accepted));
    asio::steady_timer deadline(io, std::chrono::seconds(OrderSeconds));
    deadline.async_wait([socket](error_code error) {
        error_code ignored;
        if (!error)
            socket->close(ignored);
    });
    std::string line;
    error_code error;
    co_await asio::async_read_until(*socket, asio::dynamic_buffer(line, MaxLine), '\n', asio::redirect_error(asio::use_awaitable, error));
    deadline.cancel();
    if (error)
        co_return;
    const QJsonObject order = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    const auto answer = std::make_shared<QJsonObject>();
    const auto gate = std::make_shared<asio::steady_timer>(io, asio::steady_timer::time_point::max());
    perform(order, [this, answer, gate](const QJsonObject &given) {
        asio::post(io, [answer, gate, given] {
            *answer = given;
            gate->cancel();
        });
    });
    if (answer->isEmpty())
        co_await gate->async_wait(asio::redirect_error(asio::use_awaitable, error));
    const std::string text = QJsonDocument(*answer).toJson(QJsonDocument::Compact).toStdString() + '\n';
    co_await asio::async_write(*socket, asio::buffer(text), asio::redirect_error(asio::use_awaitable, error));
}

std::optional<QJsonObject> askRunningServer(const QString &directory, const QJsonObject &order)
{
    const SocketPath path(directory);
    if (!path.good())
        return std::nullopt;
    asio::io_context io;
    Local::socket socket(io);
    error_code error;
    socket.connect(Local::endpoint(path.text()), error);
    const std::string asked = QJsonDocument(order).toJson(QJsonDocument::Compact).toStdString() + '\n';
    if (!error)
        asio::write(socket, asio::buffer(asked), error);
    std::string line;
    if (!error)
        asio::read_until(socket, asio::dynamic_buffer(line, size_t(16) * 1024 * 1024), '\n', error);
    if (error)
        return std::nullopt;
    return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

} // namespace hall
