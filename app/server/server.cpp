// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

#include "server/admin.h"
#include "server/certificateends.h"
#include "server/http/door.h"
#include "server/log.h"

#include <QtCore/QJsonArray>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <future>

namespace hall {

namespace asio = boost::asio;

namespace {

QString Q(const char *text)
{
    return QString::fromLatin1(text);
}

bool isAnyAddress(const QString &address)
{
    return address.isEmpty() || address == Q("0.0.0.0") || address == Q("::");
}

/** The name under which others reach an address we listen on. */
QString reachable(const ServerOptions &options, const QString &address)
{
    if (!options.hosts.isEmpty())
        return options.hosts.first();
    return isAnyAddress(address) ? Q("127.0.0.1") : address;
}

QString hostPort(const QString &host, int port)
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

} // namespace

struct Server::Private
{
    explicit Private(const ServerOptions &asked) : options(asked), work(io.get_executor()), closing(io), reviewing(io) {}

    QString openDoors();
    QJsonObject enrol(const QJsonObject &order);
    void perform(const QJsonObject &order, std::function<void(const QJsonObject &)> done);
    void reviewEnrolDoor();
    /** A server that runs for years renews its own certificate without a restart. */
    void reviewCertificate();
    void tellEnds();
    QByteArray certificateChain() const { return centre->authority().serverPem() + centre->authority().authorityPem(); }

    ServerOptions options;
    std::unique_ptr<Centre> centre;
    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> work;
    asio::steady_timer closing;
    asio::steady_timer reviewing;
    CertificateEnds ends;
    std::unique_ptr<Routes> routes;
    std::unique_ptr<EnrolRoute> enrolRoute;
    std::unique_ptr<http::Door> mainDoor;
    std::unique_ptr<http::Door> enrolDoor;
    std::unique_ptr<AdminSocket> admin;
    std::thread thread;
};

QString Server::Private::openDoors()
{
    const Authority &authority = centre->authority();
    http::DoorOptions door;
    door.address = options.listenAddress;
    door.port = options.listenPort;
    door.certificatePem = certificateChain();
    door.keyPem = authority.serverKeyPem();
    door.authorityPem = authority.authorityPem();
    door.limits.perAddress = options.perAddress;
    routes = std::make_unique<Routes>(centre->committer(), centre->clock(), centre->analyst(),
                                      [&authority](const QByteArray &request, const DeviceId &device) { return authority.issue(request, device); }, &centre->signIns());
    mainDoor = std::make_unique<http::Door>(io, door, *routes);
    if (const QString trouble = mainDoor->bind(); !trouble.isEmpty())
        return Q("listen: ") + trouble;

    const QString announced = options.announce.isEmpty() ? hostPort(reachable(options, options.listenAddress), mainDoor->port()) : options.announce;
    enrolRoute = std::make_unique<EnrolRoute>(*centre, Q("https://") + announced, options.division, [this] { reviewEnrolDoor(); });
    door.address = options.enrolAddress;
    door.port = options.enrolPort;
    door.authorityPem.clear();
    door.limits.perAddress = 8;
    door.limits.total = 32;
    enrolDoor = std::make_unique<http::Door>(io, door, *enrolRoute);
    if (const QString trouble = enrolDoor->bind(); !trouble.isEmpty())
        return Q("enrol-listen: ") + trouble;
    admin = std::make_unique<AdminSocket>(io, [this](const QJsonObject &order, auto done) { perform(order, std::move(done)); });
    if (const QString trouble = admin->open(options.data); !trouble.isEmpty())
        return Q("administration socket: ") + trouble;
    tellEnds();
    reviewCertificate();
    return mainDoor->listen();
}

void Server::Private::reviewCertificate()
{
    reviewing.expires_after(options.reviewServerEvery);
    reviewing.async_wait([this](boost::system::error_code error) {
        if (error)
            return;
        const auto renewed = centre->authority().reviewServer();
        if (renewed && *renewed) {
            for (http::Door *door : {mainDoor.get(), enrolDoor.get()})
                door->present(certificateChain(), centre->authority().serverKeyPem());
        }
        if (!renewed || *renewed)
            logLine(renewed ? "server_certificate_renewed" : "server_certificate_failed");
        tellEnds();
        reviewCertificate();
    });
}

void Server::Private::tellEnds()
{
    const Authority &authority = centre->authority();
    const auto alarms = ends.review(centre->clock().nowUtc(), CertificateEnds::endOf(authority.authorityPem()), CertificateEnds::endOf(authority.serverPem()));
    for (const CertificateEnds::Alarm &alarm : alarms)
        logLine(alarm.code, {{"days", QString::number(alarm.days)}});
}

QJsonObject Server::Private::enrol(const QJsonObject &order)
{
    const auto refused = [](const char *code) { return QJsonObject{{Q("error"), Q(code)}}; };
    QList<WindowNumber> windows;
    for (const QJsonValue &value : order.value(Q("windows")).toArray()) {
        const WindowNumber window(value.toInt());
        if (window.value() < 1 || window.value() > 99)
            return refused("window_unknown");
        if (!windows.contains(window))
            windows.append(window);
    }
    if (windows.isEmpty())
        return refused("window_unknown");
    // As a desk of a counter too it would hold that window's whole feed, and go to the village with it.
    const auto laptops = std::count_if(windows.begin(), windows.end(), isLaptop);
    if (laptops > 0 && windows.size() > 1)
        return refused("laptop_alone");
    const auto code = centre->codes().issue(windows, order.value(Q("label")).toString().left(60), centre->clock().nowUtc(), centre->random());
    if (!code)
        return refused("too_many_codes");
    if (const QString trouble = enrolDoor->listen(); !trouble.isEmpty())
        return refused("enrol_port_busy");
    reviewEnrolDoor();
    const wire::EnrolLine line{reachable(options, options.enrolAddress), enrolDoor->port(), code->code, centre->authority().fingerprint().left(16)};
    return {{Q("line"), wire::toText(line)}};
}

void Server::Private::reviewEnrolDoor()
{
    const QDateTime now = centre->clock().nowUtc();
    if (!centre->codes().anyLive(now)) {
        enrolDoor->shut();
        return;
    }
    closing.expires_after(std::chrono::milliseconds(qMax<qint64>(now.msecsTo(centre->codes().lastEnd()), 0) + 1000));
    closing.async_wait([this](boost::system::error_code error) {
        if (!error)
            reviewEnrolDoor();
    });
}

void Server::Private::perform(const QJsonObject &order, std::function<void(const QJsonObject &)> done)
{
    if (order.value(Q("order")).toString() == Q("enrol"))
        return done(enrol(order));
    if (order.value(Q("order")).toString() != Q("status"))
        return centre->administer(order, std::move(done));
    // Read here, in the thread that renews them.
    const QJsonObject dates = CertificateEnds::told(centre->authority().authorityPem(), centre->authority().serverPem());
    centre->administer(order, [done = std::move(done), dates](QJsonObject answer) {
        for (auto it = dates.begin(); it != dates.end() && !answer.contains(Q("error")); ++it)
            answer.insert(it.key(), it.value());
        done(answer);
    });
}

Server::Server(std::unique_ptr<Private> own) : d(std::move(own)) {}

Result<std::unique_ptr<Server>> Server::start(const ServerOptions &options)
{
    auto own = std::make_unique<Private>(options);
    auto centre = Centre::open(options);
    if (!centre)
        return centre.refusal();
    own->centre = std::move(centre.value());
    if (const QString trouble = own->openDoors(); !trouble.isEmpty())
        return Refusal{RefusalCode::StoreFailed, {{Q("reason"), trouble}}};
    own->thread = std::thread([&io = own->io] { io.run(); });
    logLine("started", {{"port", QString::number(own->mainDoor->port())}});
    return std::unique_ptr<Server>(new Server(std::move(own)));
}

Server::~Server()
{
    d->io.stop();
    d->thread.join();
    // The ledger's thread may still hand answers to the stopped loop; it ends before the loop does.
    d->centre.reset();
    logLine("stopped");
}

int Server::port() const
{
    return d->mainDoor->port();
}

int Server::enrolPort() const
{
    return d->enrolDoor->port();
}

QJsonObject Server::administer(const QJsonObject &order)
{
    std::promise<QJsonObject> answer;
    auto future = answer.get_future();
    asio::post(d->io, [this, &order, &answer] { d->perform(order, [&answer](const QJsonObject &given) { answer.set_value(given); }); });
    return future.get();
}

} // namespace hall
