// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/enrolment.h"

#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslConfiguration>

namespace hall {

namespace {

constexpr int Patience = 15'000;

bool hasFingerprint(const QSslCertificate &certificate, const QByteArray &fingerprint)
{
    // Fewer than ten bytes could be found by trying.
    return fingerprint.size() >= 10 && certificate.digest(QCryptographicHash::Sha256).startsWith(fingerprint);
}

} // namespace

Enrolment::Enrolment(const QString &line, const QString &label, Random &random, QObject *parent)
    : QObject(parent), m_text(line), m_label(label), m_random(random)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_look.setProxy(QNetworkProxy::NoProxy);
}

void Enrolment::start()
{
    const auto line = wire::parseEnrolLine(m_text);
    if (!line)
        return fail(QStringLiteral("line_unreadable"));
    m_line = *line;
    QTimer::singleShot(Patience, this, [this] { fail(QStringLiteral("unreachable")); });
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::QueryPeer); // nothing is sent before the fingerprint was compared
    m_look.setSslConfiguration(tls);
    connect(&m_look, &QSslSocket::sslErrors, &m_look, qOverload<>(&QSslSocket::ignoreSslErrors));
    connect(&m_look, &QSslSocket::encrypted, this, &Enrolment::compareFingerprint);
    connect(&m_look, &QAbstractSocket::errorOccurred, this, [this] {
        if (m_authority.isNull())
            fail(QStringLiteral("unreachable"));
    });
    m_look.connectToHostEncrypted(m_line.host, static_cast<quint16>(m_line.port));
}

void Enrolment::compareFingerprint()
{
    for (const QSslCertificate &certificate : m_look.peerCertificateChain()) {
        if (hasFingerprint(certificate, m_line.fingerprint))
            m_authority = certificate;
    }
    if (m_authority.isNull())
        return fail(QStringLiteral("fingerprint_mismatch"));
    m_look.abort();
    sendRequest();
}

void Enrolment::sendRequest()
{
    const auto request = makeTlsKeyRequest();
    if (!request)
        return fail(QStringLiteral("keys_failed"));
    m_made.privateKeyPem = request->privateKeyPem;
    m_made.signer = crypto::makeSigningKey(m_random);
    m_made.box = crypto::makeBoxKey(m_random);
    const wire::EnrolRequest body{m_line.code, m_label, request->requestPem, m_made.signer.verify, m_made.box.open};

    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({m_authority});
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(m_line.host);
    url.setPort(m_line.port);
    url.setPath(QStringLiteral("/v1/enrol"));
    QNetworkRequest network(url);
    network.setSslConfiguration(tls);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    network.setRawHeader("Accept-Encoding", "identity");
    network.setTransferTimeout(Patience);
    QNetworkReply *reply = m_network.post(network, wire::encode(body));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { takeAnswer(reply); });
}

void Enrolment::takeAnswer(QNetworkReply *reply)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    if (status == 0)
        return fail(reply->error() == QNetworkReply::SslHandshakeFailedError ? QStringLiteral("fingerprint_mismatch") : QStringLiteral("unreachable"));
    const auto answer = status == 200 ? wire::decodeEnrolAnswer(body) : std::nullopt;
    if (!answer) {
        const QString code = wire::decodeErrorCode(body);
        return fail(code.isEmpty() ? QStringLiteral("http_%1").arg(status) : code);
    }
    const auto authority = QSslCertificate::fromData(answer->authorityPem, QSsl::Pem);
    if (authority.size() != 1 || !hasFingerprint(authority.first(), m_line.fingerprint))
        return fail(QStringLiteral("fingerprint_mismatch"));
    m_made.answer = *answer;
    if (!std::exchange(m_ended, true))
        Q_EMIT done(m_made);
}

void Enrolment::fail(const QString &code)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT failed(code);
}

} // namespace hall
