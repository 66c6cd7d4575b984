// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/tlscertificate.h"
#include "sync/transport.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QSslConfiguration>

#include <optional>

namespace hall {

/** HTTPS to the centre: TLS 1.3, our own CA alone, our own certificate, no redirect. */
class HttpsTransport final : public QObject, public Transport
{
public:
    struct Credentials
    {
        QUrl server;                 ///< https://host:port
        QByteArray authorityPem;     ///< the only root that is trusted
        QByteArray certificatePem;
        QByteArray privateKeyPem;
    };
    explicit HttpsTransport(const Credentials &credentials);
    ~HttpsTransport() override;

    void send(const Request &request, std::function<void(const Reply &)> done) override;
    void abortAll() override;

private:
    /** What is seen of a request's connection before there is an answer. */
    struct Seen
    {
        QElapsedTimer encrypted;  ///< since the handshake; invalid before it and on a connection kept from earlier
        std::optional<Reply::Outcome> distrust; ///< what is wrong with the certificate over there
    };
    Reply replyOf(QNetworkReply *reply, const Seen &seen) const;

    QUrl m_server;
    QSslConfiguration m_tls;
    std::optional<CertificateFault> m_fault; ///< of our own certificate
    QNetworkAccessManager m_network;
    QSet<QNetworkReply *> m_underWay;
};

} // namespace hall
