// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/centrekeys.h"
#include "fakes/printers.h"
#include "server/certificates.h"
#include "server/files.h"
#include "server/http/head.h"

using namespace hall;
using namespace hall::fakes;

namespace {

/** A certificate that our authority signed, or another one. */
TlsIdentity forged(const FakeCentre &centre, bool ours, qint64 fromSeconds, qint64 untilSeconds)
{
    using namespace certificates;
    const Key key = makeKey();
    const QByteArray authorityPem = readFile(centre.directory() + "/authority.pem").value();
    if (!ours) {
        const Key strangerKey = makeKey();
        const Certificate stranger = make({Purpose::Authority, "Stranger", {}, -3600, 3600}, strangerKey.get(), nullptr, strangerKey.get());
        return {authorityPem, pemOf(make({Purpose::Client, "x", {}, fromSeconds, untilSeconds}, key.get(), stranger.get(), strangerKey.get())), pemOf(key)};
    }
    const Certificate authority = certificateFrom(authorityPem);
    const Key authorityKey = keyFrom(centreKey(centre.directory(), "authority.key"));
    return {authorityPem, pemOf(make({Purpose::Client, "x", {}, fromSeconds, untilSeconds}, key.get(), authority.get(), authorityKey.get())), pemOf(key)};
}

} // namespace

TEST_CASE("without a certificate, or with a stranger's, nobody comes in", "[http]")
{
    FakeCentre centre;
    const Counter counter(centre, {1});
    TlsClient nobody(centre.port(), {counter.desk.tls.authorityPem, {}, {}});
    CHECK(nobody.ask("GET", "/v1/health").status == 0);
    TlsClient stranger(centre.port(), forged(centre, false, -60, 3600));
    CHECK(stranger.ask("GET", "/v1/health").status == 0);
    TlsClient selfMade(centre.port(), {counter.desk.tls.authorityPem, readFile(centre.directory() + "/server.pem").value(), centreKey(centre.directory(), "server.key")});
    CHECK(selfMade.ask("GET", "/v1/health").status == 0);
}

TEST_CASE("an older TLS than 1.3 is refused", "[http]")
{
    FakeCentre centre;
    const Counter counter(centre, {1});
    TlsClient old;
    CHECK_FALSE(old.connect(centre.port(), counter.desk.tls, TLS1_2_VERSION));
}

TEST_CASE("our own certificate out of date is told so, and closed", "[http]")
{
    FakeCentre centre;
    const Counter counter(centre, {1});
    TlsClient expired(centre.port(), forged(centre, true, -7200, -3600));
    REQUIRE(expired.connected());
    const PlainReply reply = expired.ask("GET", "/v1/hall");
    CHECK(reply.status == 403);
    CHECK(reply.code() == "certificate_expired");
    CHECK(expired.ended());
}

TEST_CASE("our own certificate that does not count yet is told so, and the answer says what time it is here", "[http]")
{
    FakeCentre centre;
    TlsClient early(centre.port(), forged(centre, true, 3600, 7200));
    REQUIRE(early.connected());
    const PlainReply reply = early.ask("GET", "/v1/hall");
    CHECK(reply.status == 403);
    CHECK(reply.code() == "certificate_not_yet_valid");
    CHECK(early.ended());
    const QByteArray said = reply.head.mid(reply.head.indexOf("Date: ") + 6, 29);
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(said), "ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    date.setTimeSpec(Qt::UTC);
    CHECK(qAbs(date.secsTo(QDateTime::currentDateTimeUtc())) < 5);
}

TEST_CASE("a stranger's certificate is not let in for being out of date besides", "[http]")
{
    FakeCentre centre;
    for (const auto &[from, until] : QList<std::pair<qint64, qint64>>{{-7200, -3600}, {3600, 7200}}) {
        TlsClient stranger(centre.port(), forged(centre, false, from, until));
        CHECK(stranger.ask("GET", "/v1/health").status == 0);
    }
}

TEST_CASE("a revoked device is told so at once, also in the middle of a long poll", "[http]")
{
    FakeCentre centre;
    Counter counter(centre, {1});
    TlsClient poll(centre.port(), counter.desk.tls);
    REQUIRE(poll.say("GET " + counter.feedTarget(20) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    CHECK(counter.http.ask("GET", "/v1/health").status == 200);
    const QJsonObject answer = centre.server().administer({{"order", "revoke"}, {"device", counter.desk.identity.device.text()}});
    CHECK(answer.value("revoked").toString() == counter.desk.identity.device.text());
    CHECK(poll.hear().code() == "device_revoked");
    const PlainReply reply = counter.http.ask("GET", "/v1/hall");
    CHECK(reply.status == 403);
    CHECK(reply.code() == "device_revoked");
    CHECK(counter.http.ended());
    // A certificate of ours that no device has is let in no more, and locks no desk.
    TlsClient unknown(centre.port(), forged(centre, true, -60, 3600));
    CHECK(unknown.ask("GET", "/v1/hall").code() == "certificate_revoked");
}

TEST_CASE("the hall card says who the desk is and where it stands", "[http]")
{
    FakeCentre centre;
    Counter counter(centre, {5, 6});
    counter.registers();
    const int sent = static_cast<int>(counter.pushes().size());
    const PlainReply reply = counter.http.ask("GET", "/v1/hall");
    const auto card = wire::decodeHallCard(reply.body);
    REQUIRE(card);
    CHECK(card->device == counter.desk.identity.device);
    CHECK(card->windows == QList<WindowNumber>{WindowNumber(5), WindowNumber(6)});
    CHECK(card->headNumber == sent);
    CHECK(qAbs(card->serverTime.secsTo(QDateTime::currentDateTimeUtc())) < 5);
    CHECK(reply.head.contains("no-store"));
}

TEST_CASE("one connection carries many requests", "[http]")
{
    FakeCentre centre;
    Counter counter(centre, {1});
    for (int i = 0; i < 50; ++i)
        REQUIRE(counter.http.ask("GET", "/v1/health").status == 200);
    // Two at once in one write are answered in order.
    const QByteArray one = "GET /v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n";
    REQUIRE(counter.http.say(one + one));
    CHECK(counter.http.hear().status == 200);
}

TEST_CASE("a head is read in one way only, or not at all", "[http]")
{
    const auto status = [](const QByteArray &bytes) {
        const auto parsed = http::parseHead(bytes);
        const auto *bad = std::get_if<http::BadHead>(&parsed);
        return bad ? bad->status : 200;
    };
    CHECK(status("GET / HTTP/1.1\r\nHost: x\r\n\r\n") == 200);
    CHECK(status("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 123456789\r\n\r\n") == 200);
    CHECK(status("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1234567890\r\n\r\n") == 400);
    CHECK(status("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: +5\r\n\r\n") == 400);
    CHECK(status("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 0x5\r\n\r\n") == 400);
    CHECK(status("GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: identity\r\n\r\n") == 501);
    CHECK(status("GET /\t HTTP/1.1\r\nHost: x\r\n\r\n") == 400);
    CHECK(status("GET  / HTTP/1.1\r\nHost: x\r\n\r\n") == 400);
    CHECK(status("GET / HTTP/1.1\r\nHost: x\n\r\n\r\n") == 400);
    CHECK(status("GET / HTTP/1.1\r\nHost: x\r\r\n\r\n") == 400);
    CHECK(status("GET / HTTP/1.1\r\nH\xc3\xb6st: x\r\n\r\n") == 400);
    CHECK(status("GET /" + QByteArray(2000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n") == 414);
    CHECK(status("") == 400);
    CHECK(status("\r\n\r\n") == 400);
}
