// SPDX-License-Identifier: GPL-3.0-or-later
/** Who may speak with whom: every certificate, at every server, in either TLS. One combination in each table is let in. */
#include "desk/tlshall.h"

#include "fakes/logheard.h"
#include "fakes/printers.h"
#include "sync/httpstransport.h"
#include "sync/tlscertificate.h"

#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>

using namespace hall;
using namespace hall::fakes;

namespace {

using Link = DeskStatus::Link;
using Said = std::pair<Link, QString>;

/** What a desk that registered one visitor would send. */
wire::Push aPush(const EnrolledDesk &desk)
{
    QTemporaryDir folder;
    SystemRandom random;
    auto ledger = DeskLedger::open(folder.filePath(QStringLiteral("desk.db")), QByteArray(32, 'k'), desk.identity, random);
    REQUIRE(ledger.ok());
    const CaseId file(QUuid::createUuid());
    Circumstances now = at(FrontDesk, 1, file);
    now.device = desk.identity.device;
    FileCase order = aFiling();
    order.code = CaseCode::mint(desk.identity.division, QDate(2026, 11, 23), desk.identity.deviceDigits, 1);
    REQUIRE_FALSE(ledger.value()->record(decide({}, order, now).value(), false));
    wire::Push push;
    push.incarnation = QUuid::createUuid();
    push.events = ledger.value()->outbox(wire::MaxEventsPerPush, wire::MaxPushBytes);
    push.keys = ledger.value()->keysFor(push.events, {});
    return push;
}

/** How the right server answers a client that speaks TLS 1.3; 0: with the end of the connection. */
std::pair<int, QString> answerTo(Shown shown)
{
    switch (shown) {
    case Shown::None:
    case Shown::SelfSigned:
    case Shown::Strange:
    case Shown::OtherUse: return {0, {}};
    case Shown::Expired: return {403, QStringLiteral("certificate_expired")};
    case Shown::NotYetValid: return {403, QStringLiteral("certificate_not_yet_valid")};
    case Shown::Revoked: return {403, QStringLiteral("device_revoked")};
    case Shown::Frozen: return {403, QStringLiteral("device_frozen")};
    case Shown::Good: return {200, {}};
    }
    return {};
}

/** What the centre's log says of it; nothing of who is let in. The first fault that shows is named: the protocol, then the server's certificate. */
QByteArray loggedOf(Shown shown, Leaf leaf, int version)
{
    const auto handshake = [](const char *reason) { return QByteArray("handshake_refused reason=") + reason; };
    if (version != TLS1_3_VERSION)
        return handshake("old_protocol");
    switch (leaf) { // of which the client says what is wrong
    case Leaf::Strange: return handshake("server_unknown_authority");
    case Leaf::Expired: return handshake("server_expired");
    case Leaf::OtherName: return handshake("server_refused");
    default: break;
    }
    switch (shown) {
    case Shown::None: return handshake("no_certificate");
    case Shown::SelfSigned: return handshake("self_signed");
    case Shown::Strange: return handshake("unknown_authority");
    case Shown::OtherUse: return handshake("wrong_purpose");
    case Shown::Good: return {};
    default: return "request_refused reason=" + answerTo(shown).second.toLatin1();
    }
}

/** Line by line what a log says, without its times. */
QByteArrayList saidIn(const LogHeard &log)
{
    QByteArrayList said;
    for (const QByteArray &line : log.text().split('\n')) {
        if (line.contains("_refused reason="))
            said << line.mid(line.indexOf(' ') + 1);
    }
    return said;
}

/** What the desk's people are told: of its own certificate first, for which nobody is asked; then of the server's. */
Said toldOf(Shown shown, Leaf leaf)
{
    switch (shown) {
    case Shown::None: return {Link::CertificateRefused, QStringLiteral("certificate_missing")};
    case Shown::Expired: return {Link::CertificateRefused, QStringLiteral("certificate_expired")};
    case Shown::NotYetValid: return {Link::CertificateRefused, QStringLiteral("certificate_not_yet_valid")};
    default: break;
    }
    switch (leaf) {
    case Leaf::Strange: return {Link::ServerNotTrusted, {}};
    case Leaf::Expired: return {Link::ServerNotTrusted, QStringLiteral("server_expired")};
    case Leaf::OtherName: return {Link::ServerNotTrusted, QStringLiteral("server_other_name")};
    case Leaf::NotYetValid: return {Link::ClockWrong, {}};
    case Leaf::Right: break;
    }
    switch (shown) {
    case Shown::Revoked: return {Link::CertificateRefused, QStringLiteral("device_revoked")};
    case Shown::Frozen: return {Link::CopySeen, QStringLiteral("device_frozen")};
    case Shown::Good: return {Link::Online, {}};
    case Shown::SelfSigned: return {Link::CertificateRefused, QStringLiteral("certificate_self_signed")};
    case Shown::Strange: return {Link::CertificateRefused, QStringLiteral("certificate_unknown_authority")};
    case Shown::OtherUse: return {Link::CertificateRefused, QStringLiteral("certificate_wrong_purpose")};
    default: return {};
    }
}

/** One device for each certificate that is one of ours, revoked and frozen where it must be. */
struct Devices
{
    EnrolledDesk good, revoked, frozen;

    explicit Devices(TlsHall &hall) : good(hall.enrolled()), revoked(hall.enrolled()), frozen(hall.enrolled())
    {
        hall.setState(revoked.identity.device, DeviceState::Revoked);
        hall.setState(frozen.identity.device, DeviceState::Frozen);
    }
    const EnrolledDesk &of(Shown shown) const { return shown == Shown::Revoked ? revoked : shown == Shown::Frozen ? frozen : good; }
};

/** A real desk with a visitor's case that waits to be sent. */
struct SendingDesk
{
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;

    SendingDesk(EnrolledDesk identity, int port)
    {
        identity.server = QStringLiteral("https://127.0.0.1:%1").arg(port);
        REQUIRE(identityfiles::prepare(QDir(folder.path())));
        REQUIRE(identityfiles::write(QDir(folder.path()), identity));
        Desk::Options options = deskOptions(folder.path());
        options.clock.reset();
        options.random.reset();
        auto opened = Desk::open(options);
        REQUIRE(opened.ok());
        desk = std::move(opened.value());
        REQUIRE_FALSE(desk->signIn(QStringLiteral("阿里木")));
        FileCase order = aFiling();
        order.code.reset();
        REQUIRE(desk->fileCase(order).ok());
    }
    Said said() const { return {desk->status().link, desk->status().linkReason}; }
};

} // namespace

TEST_CASE("of all certificates, servers and versions of TLS one combination is let in, nothing of the others is stored, and the log says why", "[desk][tls]")
{
    TlsHall hall;
    const Devices devices(hall);
    QMap<Shown, QByteArray> pushes;
    for (const Shown shown : EveryShown)
        pushes[shown] = wire::encode(aPush(devices.of(shown)));
    int combinations = 0, refused = 0, letIn = 0, logged = 0;
    QSet<QByteArray> reasons;
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        for (const Leaf leaf : EveryLeaf) {
            for (const Shown shown : EveryShown) {
                INFO("client " << nameOf(shown).toStdString() << ", server " << nameOf(leaf).toStdString() << ", TLS 1." << (version == TLS1_2_VERSION ? 2 : 3));
                const EnrolledDesk desk = hall.with(devices.of(shown), shown);
                const qint64 before = hall.stored();
                std::optional<LogHeard> log(std::in_place);
                TlsClient client(hall.port(leaf), {desk.authorityPem, desk.certificatePem, desk.privateKeyPem}, version);
                const PlainReply reply = client.ask("POST", "/v1/events", pushes[shown]);
                const bool heard = version == TLS1_3_VERSION && leaf == Leaf::Right;
                const auto expected = heard ? answerTo(shown) : std::pair<int, QString>();
                // The client hears of it before the line is written.
                const QByteArray said = loggedOf(shown, leaf, version);
                const QByteArrayList lines = said.isEmpty() ? QByteArrayList() : QByteArrayList{said + " count=1"};
                until([&] { return !saidIn(*log).isEmpty(); }, said.isEmpty() ? 200 : 10'000);
                const QByteArrayList heardThere = saidIn(*log);
                log.reset();
                INFO("the log said " << heardThere.join('|').toStdString());
                CHECK(heardThere == lines);
                logged += !said.isEmpty() && heardThere == lines ? 1 : 0;
                reasons.insert(said);
                CHECK(reply.status == expected.first);
                CHECK(reply.code() == expected.second);
                const bool stored = hall.stored() != before;
                CHECK(stored == (heard && shown == Shown::Good));
                ++combinations;
                letIn += reply.status == 200 ? 1 : 0;
                refused += reply.status != 200 && !stored ? 1 : 0;
            }
        }
    }
    CHECK(combinations == 2 * 4 * 9);
    CHECK(letIn == 1);
    CHECK(refused == combinations - 1);
    CHECK(logged == refused);
    CHECK(reasons.size() == 8 + 3 + 1 + 1); // each fault of a client, of a server and of the protocol has its own; and of who comes in none
    CHECK(hall.verifies());
    WARN("TLS matrix at the server's door: " << combinations << " combinations, " << refused << " refused with nothing stored, " << logged
                                             << " of them told in the log for " << reasons.size() - 1 << " different reasons, " << letIn << " let in");
}

TEST_CASE("a desk says of each combination what is wrong and whose fault it is, keeps its work, and sends it at the one right place", "[desk][tls]")
{
    TlsHall hall;
    const Devices devices(hall);
    int combinations = 0, told = 0, sent = 0;
    QSet<QString> messages;
    for (const Leaf leaf : EveryLeaf + QList<Leaf>{Leaf::NotYetValid}) {
        for (const Shown shown : EveryShown) {
            INFO("client " << nameOf(shown).toStdString() << ", server " << nameOf(leaf).toStdString());
            const bool right = leaf == Leaf::Right && shown == Shown::Good;
            const qint64 before = hall.stored();
            SendingDesk counter(hall.with(devices.of(shown), shown), hall.port(leaf));
            const Said expected = toldOf(shown, leaf);
            const bool said = until([&] { return counter.said() == expected; }, 15'000);
            INFO("said " << static_cast<int>(counter.said().first) << ' ' << counter.said().second.toStdString());
            CHECK(said);
            if (right)
                CHECK(until([&] { return counter.desk->status().unsent == 0; }));
            CHECK(counter.desk->status().unsent == (right ? 0 : 3));
            // Only the right server locks a desk, and only one that a person revoked: no frozen one, and none whose certificate has ended.
            CHECK((counter.desk->status().shutOut != DeskStatus::ShutOut::No) == (leaf == Leaf::Right && shown == Shown::Revoked));
            CHECK((hall.stored() != before) == right);
            ++combinations;
            told += said ? 1 : 0;
            messages.insert(QString::number(static_cast<int>(counter.said().first)) + u' ' + counter.said().second);
            sent += hall.stored() != before ? 1 : 0;
        }
    }
    CHECK(combinations == 5 * 9);
    CHECK(told == combinations);
    CHECK(messages.size() == 8 + 4 + 1); // each fault of this desk's certificate, each of the server's, and "online"; ui/words has a sentence for each
    CHECK(sent == 1);
    CHECK(hall.verifies());
    WARN("TLS matrix at the desk: " << combinations << " combinations, " << told << " told in the right words, of which there are " << messages.size()
                                         << ", " << sent << " sent anything");
}

TEST_CASE("a server that speaks TLS 1.2 is not spoken with, though it shows the right certificate", "[desk][tls]")
{
    TlsHall hall;
    const Devices devices(hall);
    const TlsHall::Pair leaf = hall.leafOf(Leaf::Right);
    QSslConfiguration old;
    old.setProtocol(QSsl::TlsV1_2);
    old.setPeerVerifyMode(QSslSocket::VerifyNone);
    old.setLocalCertificateChain(QSslCertificate::fromData(leaf.certificatePem + devices.good.authorityPem, QSsl::Pem));
    old.setPrivateKey(QSslKey(leaf.keyPem, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(old);
    REQUIRE(server.listen(QHostAddress::LocalHost, 0));
    // It is a server with which one that speaks 1.2 would come to terms.
    QSslSocket willing;
    QSslConfiguration any;
    any.setProtocol(QSsl::TlsV1_2OrLater);
    any.setPeerVerifyMode(QSslSocket::VerifyNone);
    willing.setSslConfiguration(any);
    willing.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
    REQUIRE(until([&willing] { return willing.isEncrypted(); }));
    REQUIRE(willing.sessionProtocol() == QSsl::TlsV1_2);
    willing.abort();

    for (const Shown shown : EveryShown) {
        INFO("client " << nameOf(shown).toStdString());
        SendingDesk counter(hall.with(devices.of(shown), shown), server.serverPort());
        // Apart from what a stranger's certificate is told by: none was seen.
        const Said strange = toldOf(shown, Leaf::Strange);
        const Said expected = strange.first == Link::ServerNotTrusted ? Said(Link::ServerNotTrusted, QStringLiteral("server_other_protocol")) : strange;
        CHECK(until([&] { return counter.said() == expected; }, 15'000));
        CHECK(counter.desk->status().unsent == 3);
    }
}

TEST_CASE("a desk sees by itself what is wrong with its certificate", "[desk][tls]")
{
    TlsHall hall;
    const Devices devices(hall);
    const QMap<Shown, CertificateFault> faults{{Shown::None, CertificateFault::Missing}, {Shown::SelfSigned, CertificateFault::SelfSigned},
                                               {Shown::Strange, CertificateFault::OfStranger}, {Shown::OtherUse, CertificateFault::OtherUse}};
    for (const Shown shown : EveryShown) {
        INFO("client " << nameOf(shown).toStdString());
        const EnrolledDesk desk = hall.with(devices.of(shown), shown);
        const auto expected = faults.contains(shown) ? std::optional(faults.value(shown)) : std::nullopt;
        CHECK((certificateFault(desk.certificatePem, desk.privateKeyPem, desk.authorityPem) == expected));
        // Whichever of several it trusts has signed it.
        CHECK((certificateFault(desk.certificatePem, desk.privateKeyPem, hall.leafOf(Leaf::Strange).certificatePem + desk.authorityPem) == expected));
    }
    const EnrolledDesk &good = devices.good;
    CHECK((certificateFault(good.certificatePem, devices.frozen.privateKeyPem, good.authorityPem) == CertificateFault::Missing)); // of no use without its key
    CHECK((certificateFault(good.certificatePem, {}, good.authorityPem) == CertificateFault::Missing));
    CHECK((certificateFault("noise", good.privateKeyPem, good.authorityPem) == CertificateFault::Missing));
    CHECK((certificateFault(good.certificatePem, good.privateKeyPem, {}) == CertificateFault::OfStranger));
}

TEST_CASE("an own certificate out of date is told without a connection to anybody", "[desk][tls]")
{
    TlsHall hall;
    const Devices devices(hall);
    QTcpServer door;
    int connections = 0;
    QObject::connect(&door, &QTcpServer::newConnection, &door, [&connections] { ++connections; });
    REQUIRE(door.listen(QHostAddress::LocalHost, 0));
    for (const Shown shown : {Shown::Expired, Shown::NotYetValid}) {
        SendingDesk counter(hall.with(devices.good, shown), door.serverPort());
        CHECK(until([&] { return counter.said() == toldOf(shown, Leaf::Right); }, 5'000));
    }
    until([] { return false; }, 500);
    CHECK(connections == 0);
    SendingDesk good(devices.good, door.serverPort());
    CHECK(until([&] { return connections > 0; }, 5'000));
}

TEST_CASE("of all certificates only the good one gets another", "[desk][tls]")
{
    TlsHall hall;
    const Devices devices(hall);
    for (const Shown shown : EveryShown) {
        INFO("client " << nameOf(shown).toStdString());
        const EnrolledDesk desk = hall.with(devices.of(shown), shown);
        TlsClient client(hall.port(Leaf::Right), {desk.authorityPem, desk.certificatePem, desk.privateKeyPem});
        const PlainReply reply = client.ask("POST", "/v1/renew", makeTlsKeyRequest()->requestPem);
        CHECK(reply.status == answerTo(shown).first);
        CHECK(reply.code() == answerTo(shown).second);
        CHECK(reply.body.contains("BEGIN CERTIFICATE") == (shown == Shown::Good));
    }
    CHECK(hall.verifies());
}

TEST_CASE("a certificate that ends while its connection is open ends there, at the next request", "[desk][tls]")
{
    TlsHall hall;
    const EnrolledDesk desk = hall.enrolled();
    hall.certificateSeconds = 10;
    const auto request = makeTlsKeyRequest();
    TlsClient asks(hall.port(Leaf::Right), {desk.authorityPem, desk.certificatePem, desk.privateKeyPem});
    const PlainReply renewed = asks.ask("POST", "/v1/renew", request->requestPem);
    REQUIRE(renewed.status == 200);
    TlsClient open(hall.port(Leaf::Right), {desk.authorityPem, renewed.body, request->privateKeyPem});
    CHECK(open.ask("GET", "/v1/hall").status == 200);
    std::this_thread::sleep_for(std::chrono::milliseconds(11'100));
    const PlainReply late = open.ask("GET", "/v1/hall");
    CHECK(late.status == 403);
    CHECK(late.code() == "certificate_expired");
    CHECK(open.ended());
}
