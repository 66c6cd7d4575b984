// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/counter.h"

#include "fakes/ledgers.h"
#include "fakes/printers.h"
#include "server/certificates.h"
#include "server/enrolment.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

using namespace hall;
using namespace hall::fakes;

namespace {

wire::EnrolRequest aRequest(const QString &code)
{
    SystemRandom random;
    return {code, QStringLiteral("counter"), makeTlsKeyRequest()->requestPem, crypto::makeSigningKey(random).verify, crypto::makeBoxKey(random).open};
}

PlainReply enrol(const FakeCentre &centre, const wire::EnrolRequest &request)
{
    TlsClient client(centre.enrolPort(), {});
    return client.ask("POST", "/v1/enrol", wire::encode(request));
}

} // namespace

TEST_CASE("the enrolment door is open only while a code is live", "[enrol]")
{
    FakeCentre centre;
    TlsClient before(centre.enrolPort(), {});
    CHECK_FALSE(before.connected());
    const auto line = wire::parseEnrolLine(centre.enrolLine({5}));
    REQUIRE(line);
    CHECK(line->port == centre.enrolPort());
    const PlainReply reply = enrol(centre, aRequest(line->code));
    REQUIRE(reply.status == 200);
    const auto answer = wire::decodeEnrolAnswer(reply.body);
    REQUIRE(answer);
    CHECK(answer->windows == QList<WindowNumber>{WindowNumber(5)});
    CHECK(certificates::sha256Of(certificates::certificateFrom(answer->authorityPem)).left(16) == line->fingerprint);
    // Used once: closed, and the same code is no good when another opens the door again.
    TlsClient after(centre.enrolPort(), {});
    CHECK_FALSE(after.connected());
    REQUIRE_FALSE(centre.enrolLine({6}).isEmpty());
    CHECK(enrol(centre, aRequest(line->code)).code() == "code_wrong");
}

TEST_CASE("five wrong codes close the enrolment door", "[enrol]")
{
    FakeCentre centre;
    const auto line = wire::parseEnrolLine(centre.enrolLine({5}));
    for (int i = 0; i < 5; ++i)
        CHECK(enrol(centre, aRequest(QStringLiteral("0000000000"))).status == 403);
    CHECK(enrol(centre, aRequest(line->code)).status == 0);
}

TEST_CASE("a signing request without its key, or of another kind, gets no certificate and keeps the code", "[enrol]")
{
    FakeCentre centre;
    const auto line = wire::parseEnrolLine(centre.enrolLine({5}));
    wire::EnrolRequest request = aRequest(line->code);
    QByteArray pem = request.signingRequestPem;
    QByteArray der = QByteArray::fromBase64(pem.mid(pem.indexOf('\n'), pem.indexOf("\n-----END") - pem.indexOf('\n')));
    der[der.size() - 5] = static_cast<char>(der[der.size() - 5] ^ 1);
    request.signingRequestPem = "-----BEGIN CERTIFICATE REQUEST-----\n" + der.toBase64() + "\n-----END CERTIFICATE REQUEST-----\n";
    CHECK(enrol(centre, request).code() == "signing_request_bad");
    request.signingRequestPem = "nothing";
    CHECK(enrol(centre, request).code() == "signing_request_bad");
    CHECK(enrol(centre, aRequest(line->code)).status == 200);
}

TEST_CASE("a device that brings a key nobody can box for does not enrol, and keeps its code", "[enrol]")
{
    FakeCentre centre;
    const auto line = wire::parseEnrolLine(centre.enrolLine({23}));
    wire::EnrolRequest request = aRequest(line->code);
    request.boxKey = QByteArray(crypto::KeySize, '\0');
    CHECK(enrol(centre, request).code() == "bad_key");
    request.boxKey[0] = '\1';
    CHECK(enrol(centre, request).code() == "bad_key");
    CHECK(enrol(centre, aRequest(line->code)).status == 200);
}

TEST_CASE("the enrolment door has one path and takes four kilobytes", "[enrol]")
{
    FakeCentre centre;
    centre.enrolLine({5});
    const auto ask = [&](const QByteArray &method, const QByteArray &path, const QByteArray &body) {
        TlsClient client(centre.enrolPort(), {});
        return client.ask(method, path, body).status;
    };
    CHECK(ask("GET", "/v1/hall", {}) == 404);
    CHECK(ask("GET", "/v1/enrol", {}) == 405);
    CHECK(ask("POST", "/v1/enrol", QByteArray(5000, 'x')) == 413);
    CHECK(ask("POST", "/v1/enrol", "{}") == 400);
    CHECK(ask("POST", "/v1/events", "x") == 404);
}

TEST_CASE("a code ends after fifteen minutes or five tries, and is never told apart by time", "[enrol]")
{
    SeededRandom random(3);
    FakeClock clock;
    EnrolmentCodes codes;
    const auto code = codes.issue({WindowNumber(5)}, {}, clock.now, random);
    REQUIRE(code);
    CHECK(code->code.size() == 10);
    CHECK(codes.match(code->code, clock.now.addSecs(14 * 60)));
    CHECK_FALSE(codes.match(code->code, clock.now.addSecs(15 * 60)));
    CHECK_FALSE(codes.anyLive(clock.now.addSecs(15 * 60)));
    const auto next = codes.issue({WindowNumber(5)}, {}, clock.now, random);
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(codes.match(QStringLiteral("x"), clock.now));
    CHECK(codes.match(next->code, clock.now));
    CHECK_FALSE(codes.match(QString(), clock.now));
    CHECK_FALSE(codes.match(next->code, clock.now));
}

TEST_CASE("the authority is made once and kept, and its files are private", "[enrol]")
{
    QTemporaryDir directory;
    const auto first = Authority::open(directory.path(), {QStringLiteral("127.0.0.1")});
    REQUIRE(first);
    const auto again = Authority::open(directory.path(), {QStringLiteral("127.0.0.1")});
    REQUIRE(again);
    CHECK(first.value()->fingerprint() == again.value()->fingerprint());
    CHECK(first.value()->serverPem() == again.value()->serverPem());
    // A further name needs another server certificate, and no other authority.
    const auto named = Authority::open(directory.path(), {QStringLiteral("127.0.0.1"), QStringLiteral("hall.example")});
    REQUIRE(named);
    CHECK(named.value()->serverPem() != first.value()->serverPem());
    CHECK(named.value()->fingerprint() == first.value()->fingerprint());
    for (const char *file : {"authority.key", "server.key"})
        CHECK(QFileInfo(directory.filePath(QString::fromLatin1(file))).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const auto issued = named.value()->issue(makeTlsKeyRequest()->requestPem, DeviceId(QUuid::createUuid()));
    REQUIRE(issued);
    CHECK(issued->sha256 == certificates::sha256Of(certificates::certificateFrom(issued->certificatePem)));
}
