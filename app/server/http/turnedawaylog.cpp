// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/turnedawaylog.h"

#include "server/log.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

namespace hall::http {

namespace {

const char *refusedCertificate(long verified)
{
    switch (verified) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: return "self_signed";
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE: return "unknown_authority";
    case X509_V_ERR_INVALID_PURPOSE: return "wrong_purpose";
    default: return "certificate_bad";
    }
}

void write(const std::pair<QByteArray, QByteArray> &what, int count)
{
    logLine(what.first.constData(), {{"reason", QString::fromLatin1(what.second)}, {"count", QString::number(count)}});
}

} // namespace

const char *handshakeRefusal(unsigned long code, long verified)
{
    if (verified != X509_V_OK)
        return refusedCertificate(verified);
    if (ERR_GET_LIB(code) != ERR_LIB_SSL)
        return "handshake_failed";
    switch (ERR_GET_REASON(code)) {
    case SSL_R_UNEXPECTED_EOF_WHILE_READING: return nullptr;
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE: return "no_certificate";
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_VERSION_TOO_LOW: return "old_protocol";
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_HTTP_REQUEST:
    case SSL_R_HTTPS_PROXY_REQUEST: return "not_tls";
    case SSL_R_TLSV1_ALERT_UNKNOWN_CA: return "server_unknown_authority";
    case SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED: return "server_expired";
    case SSL_R_SSLV3_ALERT_BAD_CERTIFICATE:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN: return "server_refused";
    default: return "handshake_failed";
    }
}

bool TurnedAwayLog::note(const QByteArray &line, const QByteArray &reason, Clock::time_point now)
{
    const auto [kept, fresh] = m_kept.try_emplace({line, reason}, Kept{now, 0});
    Kept &of = kept->second;
    if (fresh || (of.untold == 0 && now - of.told >= m_pause)) {
        of.told = now;
        write(kept->first, 1);
        return false;
    }
    return ++of.untold == 1;
}

void TurnedAwayLog::tell(Clock::time_point now)
{
    for (auto &[what, of] : m_kept) {
        if (of.untold == 0 || now - of.told < m_pause)
            continue;
        write(what, of.untold);
        of = {now, 0};
    }
}

} // namespace hall::http
