// SPDX-License-Identifier: GPL-3.0-or-later
/** The log says why a door let nobody in, and a flood of them is one line. */
#include "fakes/logheard.h"
#include "server/http/turnedawaylog.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <functional>

using namespace hall;
using namespace hall::fakes;
using http::TurnedAwayLog;

namespace {

QByteArrayList saidBy(const std::function<void()> &what)
{
    const LogHeard log;
    what();
    QByteArrayList said;
    for (const QByteArray &line : log.text().split('\n')) {
        if (!line.isEmpty())
            said << line.mid(line.indexOf(' ') + 1);
    }
    return said;
}

} // namespace

TEST_CASE("of ten thousand turned away for one reason in ten seconds the log has two lines, and none is left uncounted", "[http]")
{
    TurnedAwayLog log(std::chrono::seconds(10));
    const TurnedAwayLog::Clock::time_point start{};
    const auto at = [&start](int milliseconds) { return start + std::chrono::milliseconds(milliseconds); };
    const QByteArrayList said = saidBy([&] {
        CHECK_FALSE(log.note("handshake_refused", "self_signed", at(0)));
        CHECK(log.note("handshake_refused", "self_signed", at(1))); // who asks for tell() in ten seconds, once
        for (int i = 2; i < 10'000; ++i)
            CHECK_FALSE(log.note("handshake_refused", "self_signed", at(i)));
        log.tell(at(9'999)); // too early
        log.tell(at(10'001));
        log.tell(at(30'000)); // nothing new
    });
    CHECK(said == QByteArrayList{"handshake_refused reason=self_signed count=1", "handshake_refused reason=self_signed count=9999"});
    CHECK(saidBy([&] { CHECK_FALSE(log.note("handshake_refused", "self_signed", at(40'000))); }) == QByteArrayList{"handshake_refused reason=self_signed count=1"});
}

TEST_CASE("a flood for one reason hides no other", "[http]")
{
    TurnedAwayLog log(std::chrono::seconds(10));
    const TurnedAwayLog::Clock::time_point start{};
    const QByteArrayList said = saidBy([&] {
        for (int i = 0; i < 100; ++i)
            log.note("handshake_refused", "not_tls", start);
        log.note("handshake_refused", "no_certificate", start);
        log.note("request_refused", "device_revoked", start);
    });
    CHECK(said == QByteArrayList{"handshake_refused reason=not_tls count=1", "handshake_refused reason=no_certificate count=1", "request_refused reason=device_revoked count=1"});
}

TEST_CASE("each fault of a handshake has a reason of its own, and a line that was only cut has none", "[http]")
{
    const auto ofTls = [](int reason) { return static_cast<unsigned long>(ERR_PACK(ERR_LIB_SSL, 0, reason)); };
    const auto certificate = [&](long verified) { return QByteArray(http::handshakeRefusal(ofTls(SSL_R_CERTIFICATE_VERIFY_FAILED), verified)); };
    CHECK_FALSE(http::handshakeRefusal(ofTls(SSL_R_UNEXPECTED_EOF_WHILE_READING), X509_V_OK));
    const QByteArrayList reasons{http::handshakeRefusal(ofTls(SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE), X509_V_OK),
                                 http::handshakeRefusal(ofTls(SSL_R_UNSUPPORTED_PROTOCOL), X509_V_OK),
                                 http::handshakeRefusal(ofTls(SSL_R_HTTP_REQUEST), X509_V_OK),
                                 http::handshakeRefusal(ofTls(SSL_R_NO_SHARED_CIPHER), X509_V_OK),
                                 certificate(X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT),
                                 certificate(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY),
                                 certificate(X509_V_ERR_INVALID_PURPOSE),
                                 certificate(X509_V_ERR_CA_MD_TOO_WEAK)};
    CHECK(reasons == QByteArrayList{"no_certificate", "old_protocol", "not_tls", "handshake_failed", "self_signed", "unknown_authority", "wrong_purpose", "certificate_bad"});
    // What another part of OpenSSL says first does not hide what is wrong with the certificate.
    CHECK(QByteArray(http::handshakeRefusal(ERR_PACK(ERR_LIB_EVP, 0, SSL_R_HTTP_REQUEST), X509_V_ERR_CERT_SIGNATURE_FAILURE)) == "unknown_authority");
    CHECK(QByteArray(http::handshakeRefusal(ERR_PACK(ERR_LIB_EVP, 0, SSL_R_HTTP_REQUEST), X509_V_OK)) == "handshake_failed");
}
