// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httpstransport.h"

#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslError>
#include <QtNetwork/QSslKey>

#include <algorithm>

namespace hall {

namespace {

constexpr qint64 MostAnswerBytes = 16 * 1024 * 1024;
constexpr qint64 JustAfterHandshake = 2'000; ///< ms; a server that dies in a long poll is no refusal

QSslKey keyOf(const QByteArray &pem)
{
    const QSslKey ec(pem, QSsl::Ec);
    return ec.isNull() ? QSslKey(pem, QSsl::Rsa) : ec;
}

/** Nothing when \a own may be shown. What is out of date the server would refuse: said at once, and apart from "offline". */
std::optional<Reply::Outcome> unfit(const QSslCertificate &own, std::optional<CertificateFault> fault)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (own.isNull() || fault == CertificateFault::Missing)
        return Reply::Outcome::CertificateMissing;
    if (own.expiryDate() <= now)
        return Reply::Outcome::CertificateExpired;
    return own.effectiveDate() > now ? std::optional(Reply::Outcome::CertificateNotYetValid) : std::nullopt;
}

/** Why the centre closes the handshake: it is the judge, and what this PC sees of the same certificate says in which words. */
Reply::Outcome refusedFor(std::optional<CertificateFault> fault)
{
    if (!fault)
        return Reply::Outcome::CertificateRefused;
    switch (*fault) {
    case CertificateFault::Missing: return Reply::Outcome::CertificateMissing;
    case CertificateFault::SelfSigned: return Reply::Outcome::CertificateSelfSigned;
    case CertificateFault::OfStranger: return Reply::Outcome::CertificateOfStranger;
    case CertificateFault::OtherUse: return Reply::Outcome::CertificateOfOtherUse;
    }
    return Reply::Outcome::CertificateRefused;
}

/** The name and the dates are looked at only of a certificate that our authority has signed: a stranger's may say anything. */
Reply::Outcome distrustOf(const QList<QSslError> &errors)
{
    const auto has = [&errors](QSslError::SslError kind) {
        return std::any_of(errors.begin(), errors.end(), [kind](const QSslError &error) { return error.error() == kind; });
    };
    const bool ours = std::all_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return error.error() == QSslError::HostNameMismatch || error.error() == QSslError::CertificateExpired
               || error.error() == QSslError::CertificateNotYetValid;
    });
    if (!ours)
        return Reply::Outcome::ServerNotTrusted;
    if (has(QSslError::HostNameMismatch))
        return Reply::Outcome::ServerOtherName;
    return has(QSslError::CertificateExpired) ? Reply::Outcome::ServerExpired : Reply::Outcome::ServerNotYetValid;
}

QDateTime serverTimeOf(const QNetworkReply &reply)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(reply.rawHeader("Date")), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

HttpsTransport::HttpsTransport(const Credentials &credentials)
    : m_server(credentials.server), m_fault(certificateFault(credentials.certificatePem, credentials.privateKeyPem, credentials.authorityPem))
{
    m_tls = QSslConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_3OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.setCaCertificates(QSslCertificate::fromData(credentials.authorityPem, QSsl::Pem));
    m_tls.setLocalCertificateChain(QSslCertificate::fromData(credentials.certificatePem, QSsl::Pem));
    m_tls.setPrivateKey(keyOf(credentials.privateKeyPem));
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

HttpsTransport::~HttpsTransport()
{
    abortAll();
}

void HttpsTransport::send(const Request &request, std::function<void(const Reply &)> done)
{
    if (const auto outcome = unfit(m_tls.localCertificate(), m_fault)) {
        QTimer::singleShot(0, this, [done = std::move(done), outcome = *outcome] { done({outcome, 0, {}}); });
        return;
    }
    QNetworkRequest network(m_server.resolved(QUrl(request.target)));
    network.setSslConfiguration(m_tls);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/octet-stream"));
    network.setRawHeader("Accept-Encoding", "identity");
    network.setTransferTimeout(request.timeoutMs);
    QNetworkReply *reply = request.method == "POST" ? m_network.post(network, request.body) : m_network.get(network);
    m_underWay.insert(reply);
    const auto seen = std::make_shared<Seen>();
    connect(reply, &QNetworkReply::encrypted, this, [seen] { seen->encrypted.start(); });
    connect(reply, &QNetworkReply::sslErrors, this, [seen](const QList<QSslError> &errors) { seen->distrust = distrustOf(errors); });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > MostAnswerBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, seen, done = std::move(done)] {
        if (!m_underWay.remove(reply))
            return;
        reply->deleteLater();
        done(replyOf(reply, *seen));
    });
}

Reply HttpsTransport::replyOf(QNetworkReply *reply, const Seen &seen) const
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0)
        return {Reply::Outcome::Answered, status, reply->readAll(), serverTimeOf(*reply)};
    if (seen.distrust)
        return {*seen.distrust, 0, {}};
    // Before any certificate was looked at: over there is no TLS of ours.
    if (reply->error() == QNetworkReply::SslHandshakeFailedError && !seen.encrypted.isValid())
        return {Reply::Outcome::ServerSpeaksOtherwise, 0, {}};
    // In TLS 1.3 our side of the handshake is done before the server has judged our certificate: an alert or a close just
    // after it says that it was refused.
    const bool closed = reply->error() == QNetworkReply::RemoteHostClosedError || reply->error() == QNetworkReply::UnknownNetworkError
                        || reply->error() == QNetworkReply::SslHandshakeFailedError;
    if (closed && seen.encrypted.isValid() && seen.encrypted.elapsed() < JustAfterHandshake)
        return {refusedFor(m_fault), 0, {}};
    return {Reply::Outcome::Unreachable, 0, {}};
}

void HttpsTransport::abortAll()
{
    const QSet<QNetworkReply *> underWay = std::exchange(m_underWay, {});
    for (QNetworkReply *reply : underWay) {
        reply->abort();
        reply->deleteLater();
    }
    m_network.clearConnectionCache();
}

} // namespace hall
