// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/centrekeys.h"
#include "fakes/printers.h"
#include "server/certificates.h"
#include "server/files.h"

#include <thread>

using namespace hall;
using namespace hall::fakes;

namespace {

struct Renewed
{
    PlainReply reply;
    TlsIdentity tls;  ///< to come with from now on
};

Renewed renews(const FakeCentre &centre, const TlsIdentity &by)
{
    const auto request = makeTlsKeyRequest();
    TlsClient client(centre.port(), by);
    Renewed renewed{client.ask("POST", "/v1/renew", request->requestPem), {}};
    renewed.tls = {by.authorityPem, renewed.reply.body, request->privateKeyPem};
    return renewed;
}

/** A request whose asker does not hold the key: its signature is another. */
QByteArray spoilt(const QByteArray &pem)
{
    const qsizetype begin = pem.indexOf('\n');
    QByteArray der = QByteArray::fromBase64(pem.mid(begin, pem.indexOf("\n-----END") - begin));
    der[der.size() - 5] = static_cast<char>(der[der.size() - 5] ^ 1);
    return "-----BEGIN CERTIFICATE REQUEST-----\n" + der.toBase64() + "\n-----END CERTIFICATE REQUEST-----\n";
}

PlainReply comes(const FakeCentre &centre, const TlsIdentity &by)
{
    TlsClient client(centre.port(), by);
    return client.ask("GET", "/v1/hall");
}

QByteArray leafOf(int port)
{
    QByteArray seen;
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL *tls = SSL_new(context);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        SSL_set_fd(tls, socket);
        SSL_connect(tls);
        seen = certificates::sha256Of(certificates::Certificate(SSL_get1_peer_certificate(tls)));
    }
    SSL_free(tls);
    SSL_CTX_free(context);
    ::close(socket);
    return seen;
}

} // namespace

TEST_CASE("a renewed certificate is the device's from its first use on, and the one before is good until then", "[renew]")
{
    FakeCentre centre;
    Counter counter(centre, {5});
    const TlsIdentity old = counter.desk.tls;
    const Renewed lost = renews(centre, old);
    REQUIRE(lost.reply.status == 200);
    CHECK(lost.reply.body.startsWith("-----BEGIN CERTIFICATE-----"));
    // That answer was lost on its way: the desk comes as before, as often as it likes, also to a server started again.
    CHECK(comes(centre, old).status == 200);
    centre.stop();
    REQUIRE(centre.start());
    CHECK(comes(centre, old).status == 200);
    const Renewed second = renews(centre, old);
    REQUIRE(second.reply.status == 200);
    CHECK(comes(centre, lost.tls).code() == "certificate_revoked"); // whoever has it: it was replaced before it was shown
    REQUIRE(counter.connect());
    CHECK(counter.http.ask("GET", "/v1/health").status == 200);

    const auto card = wire::decodeHallCard(comes(centre, second.tls).body);
    REQUIRE(card);
    CHECK(card->device == counter.desk.identity.device);
    CHECK(counter.http.ask("GET", "/v1/health").code() == "certificate_revoked"); // on the connection that was open
    CHECK(comes(centre, old).code() == "certificate_revoked");
    centre.stop();
    REQUIRE(centre.start());
    CHECK(comes(centre, old).code() == "certificate_revoked");
    CHECK(comes(centre, second.tls).status == 200);
    CHECK(centre.server().administer({{"order", "verify"}}).value("bad").isNull());
    CHECK(renews(centre, second.tls).reply.status == 200);
}

TEST_CASE("a push, a poll and a renewal show a new certificate as well as the hall card does", "[renew]")
{
    FakeCentre centre;
    for (const char *first : {"push", "feed", "renew"}) {
        INFO(first);
        Counter counter(centre, {5});
        counter.registers();
        const QByteArray feed = counter.feedTarget();
        const wire::Push push = counter.outbox();
        const TlsIdentity old = counter.desk.tls;
        const Renewed renewed = renews(centre, old);
        REQUIRE(renewed.reply.status == 200);
        TlsClient client(centre.port(), renewed.tls);
        const PlainReply reply = first == QByteArray("push")   ? client.ask("POST", "/v1/events", wire::encode(push))
                                 : first == QByteArray("feed") ? client.ask("GET", feed)
                                                               : renews(centre, renewed.tls).reply;
        CHECK(reply.status == 200);
        CHECK(comes(centre, old).code() == "certificate_revoked");
        CHECK(comes(centre, renewed.tls).status == 200);
    }
    CHECK(centre.server().administer({{"order", "verify"}}).value("bad").isNull());
}

TEST_CASE("only an active device renews, only with a sound request, and nothing else changes anything", "[renew]")
{
    FakeCentre centre;
    Counter counter(centre, {5});
    Counter revoked(centre, {6});
    REQUIRE(renews(centre, revoked.desk.tls).reply.status == 200);
    const Renewed unused = renews(centre, revoked.desk.tls);
    centre.server().administer({{"order", "revoke"}, {"device", revoked.desk.identity.device.text()}});
    const QByteArray before = centre.digest();
    CHECK(renews(centre, revoked.desk.tls).reply.code() == "device_revoked");
    CHECK(comes(centre, unused.tls).code() == "device_revoked"); // what was issued before comes no further
    const auto ask = [&](const QByteArray &method, const QByteArray &body) {
        TlsClient client(centre.port(), counter.desk.tls);
        return client.ask(method, "/v1/renew", body);
    };
    CHECK(ask("POST", "nothing").code() == "signing_request_bad");
    CHECK(ask("POST", {}).code() == "signing_request_bad");
    CHECK(ask("POST", spoilt(makeTlsKeyRequest()->requestPem)).code() == "signing_request_bad");
    CHECK(ask("POST", QByteArray(4097, 'x')).status == 413);
    CHECK(ask("GET", {}).status == 405);
    TlsClient nobody(centre.port(), {counter.desk.tls.authorityPem, {}, {}});
    CHECK(nobody.ask("POST", "/v1/renew", makeTlsKeyRequest()->requestPem).status == 0);
    CHECK(centre.digest() == before);
    CHECK(comes(centre, counter.desk.tls).status == 200);
}

TEST_CASE("the server renews its own certificate at its start when it ends within sixty days", "[renew]")
{
    using namespace certificates;
    FakeCentre centre;
    const Counter counter(centre, {1});
    const QByteArray good = leafOf(centre.port());
    centre.stop();
    REQUIRE(centre.start());
    CHECK(leafOf(centre.port()) == good);
    centre.stop();
    const Certificate authority = certificateFrom(readFile(centre.directory() + "/authority.pem").value());
    const Key authorityKey = keyFrom(centreKey(centre.directory(), "authority.key"));
    const Key key = makeKey();
    const Certificate ending = make({Purpose::Server, "Reception Hall", {"127.0.0.1", "localhost"}, -24 * 3600, 59 * 24 * 3600}, key.get(), authority.get(), authorityKey.get());
    REQUIRE(writePrivateFile(centre.directory() + "/server.key", pemOf(key)));
    REQUIRE(writePrivateFile(centre.directory() + "/server.pem", pemOf(ending)));
    REQUIRE(centre.start());
    CHECK(leafOf(centre.port()) != sha256Of(ending));
    CHECK(comes(centre, counter.desk.tls).status == 200);
}

TEST_CASE("a server that goes on running renews its own certificate, and who is connected stays so", "[renew]")
{
    FakeCentre centre;
    centre.stop();
    centre.options().reviewServerEvery = std::chrono::milliseconds(100);
    REQUIRE(centre.start());
    Counter counter(centre, {1});
    const QByteArray first = leafOf(centre.port());
    std::this_thread::sleep_for(std::chrono::milliseconds(400));
    CHECK(leafOf(centre.port()) == first); // it is good for two years
    centre.stop();
    centre.options().renewServerBefore = 3 * 365 * 24 * 3600; // as if the two years were nearly over
    REQUIRE(centre.start());
    REQUIRE(counter.connect());
    const QByteArray shown = leafOf(centre.port());
    QByteArray later = shown;
    for (int i = 0; i < 50 && later == shown; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        later = leafOf(centre.port());
    }
    CHECK(later != shown);
    CHECK(counter.http.ask("GET", "/v1/health").status == 200);
    CHECK(comes(centre, counter.desk.tls).status == 200);
    REQUIRE_FALSE(centre.enrolLine({5}).isEmpty());
    const QByteArray atEnrolment = leafOf(centre.enrolPort());
    CHECK_FALSE(atEnrolment.isEmpty());
    QByteArray anew = atEnrolment;
    for (int i = 0; i < 50 && anew == atEnrolment; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        anew = leafOf(centre.enrolPort());
    }
    CHECK(anew != atEnrolment); // that door shows the new one too
}
